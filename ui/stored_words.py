"""What is stored, in words: of what kind, how much of it is left, why it comes first."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.wallets import WalletRow
from frontdesk.values.gift_number import ending
from frontdesk.values.money import Money
from frontdesk.values.stored import HELD, Entitlement, Stored, Unit, Why
from ui.format import day_dated, money


def kind_word(kind: Stored) -> str:
    """Return what a kind of stored value is called."""
    return {
        Stored.GIFT_CARD: _tr("Gift card"),
        Stored.PACKAGE: _tr("Package"),
        Stored.MEMBERSHIP: _tr("Membership"),
        Stored.CREDIT: _tr("Account credit"),
        Stored.DEPOSIT: _tr("Deposit"),
        Stored.HOUSE: _tr("House account"),
    }[kind]


def name_of(kind: Stored, name: str, number: str | None) -> str:
    """Return what a wallet is called: its package, or its kind with the end of its number."""
    if number:
        return _tr("Gift card ending {number}").format(number=ending(number))
    return name or kind_word(kind)


def sold_words(kind: str, text: str) -> str:
    """Return what a line sold; of an account the kind, of a gift card the end of its number."""
    if kind not in set(Stored):
        return text
    stored = Stored(kind)
    return name_of(stored, text, text if stored is Stored.GIFT_CARD else None)


def units_words(unit: Unit, units: int) -> str:
    """Return so many units in words: $40.00, 3 sessions, 90 min."""
    if unit is Unit.CENTS:
        return money(Money(units))
    if unit is Unit.MINUTES:
        return _tr("{count} min").format(count=units)
    return (_tr("1 session") if units == 1 else _tr("{count} sessions")).format(count=units)


def left_words(way: Entitlement) -> str:
    """Return how much of it there is: 3 sessions left; on a house account how much it takes."""
    said = units_words(way.unit, way.balance.units)
    words = _tr("takes up to {amount}") if way.kind is Stored.HOUSE else _tr("{amount} left")
    return words.format(amount=said)


def why_words(way: Entitlement) -> str:
    """Return why it comes where it does."""
    day = expiry_words(way.expires)
    return {
        "expires_first": _tr("expires first, {day}").format(day=day),
        "expires": _tr("until {day}").format(day=day),
        "deposit": _tr("paid for this visit"),
        "oldest": "" if way.unit is Unit.CENTS else _tr("the oldest"),
    }.get(way.why, "")


def expiry_words(day: date | None) -> str:
    """Return the last day on which it can be used."""
    return "" if day is None else day_dated(day)


def unusable_words(row: WalletRow) -> str:
    """Return why nothing can be taken from a wallet."""
    if row.frozen is not None:
        return _tr("It is frozen: {why}.").format(why=_frozen(row.frozen).rstrip("."))
    if row.expired:
        return _tr("It could be used until {day}.").format(day=expiry_words(row.expires))
    return _tr("Nothing is left on it.")


def state_words(row: WalletRow) -> str:
    """Return how a wallet stands: frozen, expired, used up, owed."""
    if row.owed:
        return _tr("owes {amount} of {most}").format(
            amount=money(row.owed), most=money(row.most_owed)
        )
    if row.most_owed:
        return _tr("may owe {most}").format(most=money(row.most_owed))
    if row.frozen is not None:
        return _tr("frozen: {why}").format(why=_frozen(row.frozen))
    if row.expired:
        return _tr("expired")
    return "" if row.balance.units else _tr("used up")


def moved_words(why: Why) -> str:
    """Return what moved value in or out."""
    return {
        Why.SOLD: _tr("Sold", "moved"),
        Why.GIVEN: _tr("Given for nothing"),
        Why.OPENING: _tr("Brought along"),
        Why.PAID: _tr("Paid"),
        Why.REDEEMED: _tr("Used"),
        Why.RETURNED: _tr("Put back", "moved"),
        Why.REFUNDED: _tr("Paid out", "moved"),
        Why.MOVED: _tr("Moved to another number"),
        Why.EXPIRED: _tr("Expired"),
        Why.FORFEIT: _tr("Kept as a fee"),
    }[why]


def _frozen(why: str) -> str:
    """Return why it is frozen: what somebody wrote, or how its membership stands."""
    words = (_tr("the membership rests"), _tr("the membership is suspended"))
    return dict(zip(HELD, words, strict=True)).get(why, why)


def _tr(text: str, role: str = "") -> str:
    return QCoreApplication.translate("stored", text, role)
