"""Words of memberships that several windows use: states, cycles, credits, what a plan gives."""

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.memberships import MembershipCard
from frontdesk.values.membership import Every, Freeze, Standing, Terms, What
from frontdesk.values.money import Money
from frontdesk.values.stored import HELD, Unit
from ui.counted import counted
from ui.format import day_dated, money, number, percent
from ui.widgets.paint import Tone


def standing_word(standing: Standing) -> str:
    """Return what a state is called."""
    return {
        Standing.ACTIVE: _tr("Active"),
        Standing.FROZEN: _tr("Frozen"),
        Standing.PAST_DUE: _tr("Past due"),
        Standing.SUSPENDED: _tr("Suspended"),
        Standing.ENDED: _tr("Ended"),
    }[standing]


def standing_tone(standing: Standing) -> Tone:
    """Return how a state is shown."""
    tones: dict[Standing, Tone] = {
        Standing.ACTIVE: "accent",
        Standing.FROZEN: "info",
        Standing.PAST_DUE: "warning",
        Standing.SUSPENDED: "error",
    }
    return tones.get(standing, "neutral")


def every_word(every: Every) -> str:
    """Return how often it is paid."""
    return {
        Every.WEEK: _tr("every week"),
        Every.FOUR_WEEKS: _tr("every 4 weeks"),
        Every.MONTH: _tr("every month"),
        Every.YEAR: _tr("every year"),
    }[every]


def cycles_word(every: Every, count: int) -> str:
    """Return so many cycles in words."""
    one, several = {
        Every.WEEK: (_tr("1 week"), _tr("{count} weeks")),
        Every.FOUR_WEEKS: (_tr("4 weeks"), _tr("{count} × 4 weeks")),
        Every.MONTH: (_tr("1 month"), _tr("{count} {count:month|months}")),
        Every.YEAR: (_tr("1 year"), _tr("{count} years")),
    }[every]
    return one if count == 1 else several.format(count=counted(count))


def credits_word(unit: Unit, count: int) -> str:
    """Return credits in words: 2 sessions, 90 min, $50.00."""
    if unit is Unit.CENTS:
        return money(Money(count))
    if unit is Unit.MINUTES:
        return _tr("{count} min").format(count=number(count))
    return _tr("1 session") if count == 1 else _tr("{count} sessions").format(count=number(count))


def price_word(terms: Terms) -> str:
    """Return what a plan costs, and how often."""
    return _tr("{price} {every}").format(price=money(terms.price), every=every_word(terms.every))


def gives_word(terms: Terms) -> str:
    """Return what a plan gives, in one line."""
    parts = []
    if terms.count:
        words = credits_word(terms.unit, terms.count)
        if terms.unit is Unit.SESSIONS and terms.minutes:
            words = _tr("{credits} of up to {minutes} min").format(
                credits=words, minutes=terms.minutes
            )
        parts.append(words)
    if terms.rollover:
        parts.append(
            _tr("{credits} roll over for {cycles}").format(
                credits=credits_word(terms.unit, terms.rollover),
                cycles=cycles_word(terms.every, terms.keeps),
            )
        )
    if terms.discount_bp:
        parts.append(_tr("{percent} off the rest").format(percent=percent(terms.discount_bp)))
    return " · ".join(parts)


def binds_word(terms: Terms) -> str:
    """Return what binds a member, in one line; nothing where nothing does."""
    parts = []
    if terms.minimum:
        cycles = cycles_word(terms.every, terms.minimum)
        parts.append(_tr("at least {cycles}").format(cycles=cycles))
    if terms.fee:
        parts.append(_tr("sign-up fee {fee}").format(fee=money(terms.fee)))
    if terms.shared == 1:
        parts.append(_tr("shared with 1 other"))
    elif terms.shared:
        parts.append(_tr("shared with {count} others").format(count=terms.shared))
    if terms.agreement:
        parts.append(_tr("agreement to sign"))
    return " · ".join(parts)


def what_word(what: What) -> str:
    """Return what is due."""
    return _tr("Freeze fee") if what is What.FREEZE_FEE else _tr("Cycle")


def freeze_word(kind: Freeze) -> str:
    """Return how a membership rests."""
    return {
        Freeze.FREE: _tr("No fee"),
        Freeze.FEE: _tr("With a fee"),
        Freeze.REDUCED: _tr("Reduced price"),
    }[kind]


def held_word(why: str) -> str:
    """Return why credits cannot be used: their membership stands still, or what somebody wrote."""
    words = (_tr("resting"), _tr("suspended"))
    return dict(zip(HELD, words, strict=True)).get(why, why)


def state_line(card: MembershipCard) -> str:
    """Return how a membership stands, in one line."""
    if card.standing is Standing.ENDED:
        if card.until is None:
            return _tr("Ended")
        return _tr("Ended on {day}").format(day=day_dated(card.until))
    if card.until is not None:
        return _tr("Ends on {day}").format(day=day_dated(card.until))
    frozen = next((each for each in card.freezes if each.begun), None)
    if frozen is not None:
        return _tr("Frozen until {day}").format(day=day_dated(frozen.last))
    return _tr("Next due on {day}").format(day=day_dated(card.due))


def _tr(text: str) -> str:
    return QCoreApplication.translate("memberships", text)
