"""What is stored: of a client, on a gift card by its number, and how it came and went."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, func, or_, select, true

from frontdesk.errors import Refused
from frontdesk.model import Client, Person, Posting, Sale, Wallet, WalletEntry, WalletShare
from frontdesk.storage.cashable import cashable_of
from frontdesk.storage.view import View
from frontdesk.storage.wallets import balances, usable_by
from frontdesk.values.gift_number import parsed
from frontdesk.values.money import ZERO, Money
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.rights import Permission, needs
from frontdesk.values.stored import Balance, Stored, Unit, Why
from frontdesk.values.text import fold
from frontdesk.values.wall import local

#: So many are listed.
_MOST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class WalletRow:
    """A wallet as it stands now; ``usable`` says whether something can be taken from it.

    ``shares`` are who else may use it; ``expired`` is told when its last day is over.
    """

    id: int
    kind: Stored
    unit: Unit
    name: str
    number: str | None
    owner_id: int | None
    owner: str
    balance: Balance
    most_owed: Money
    expires: date | None
    expired: bool
    frozen: str | None
    may_share: bool
    shares: tuple[tuple[int, str], ...]
    recipient: str
    message: str
    opened: date
    cashable: Money = ZERO  # of the balance, what was paid for and can be paid out

    @property
    def usable(self) -> bool:
        """Tell whether something can be taken from it now."""
        left = self.balance.units + self.most_owed.cents
        return left > 0 and not self.expired and self.frozen is None

    @property
    def owed(self) -> Money:
        """What the client owes on it."""
        return max(ZERO, -self.balance.cents)


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """One movement of a wallet, and what is left after it."""

    day: date
    at: datetime
    why: Why
    units: int
    left: int
    receipt: str
    note: str
    person: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A wallet and all that ever moved in it, the oldest first."""

    wallet: WalletRow
    moves: tuple[Movement, ...]


@needs(Permission.SEE_CLIENTS)
def client_wallets(view: View, client_id: int) -> tuple[WalletRow, ...]:
    """Return what a client has stored or owes, and what others share; empty ones are left out."""
    return tuple(
        row for row in _rows(view, usable_by(client_id)) if row.balance.units or row.most_owed
    )


@needs(Permission.TAKE_PAYMENT)
def gift_card(view: View, number: str) -> WalletRow:
    """Return the gift card with a number, however that is written; ``Refused`` when there is none.

    A number that cannot be one is told from one that nobody has sold. A card that was brought
    along from elsewhere is known by the number that stands on it.
    """
    known = parsed(number)
    if known is None:
        there = func.upper(Wallet.name) == number.strip().upper()
        brought = _rows(view, and_(there, Wallet.kind == Stored.GIFT_CARD))
        if len(brought) == 1:
            return brought[0]
        raise Refused.because("not_a_gift_card", "number", text=number)
    found = _rows(view, Wallet.number == known)
    if not found:
        raise Refused.because("gift_card_unknown", "number", text=number)
    return found[0]


@needs(Permission.TAKE_PAYMENT)
def statement(view: View, wallet_id: int) -> Statement:
    """Return a wallet with everything that moved in it."""
    found = _rows(view, Wallet.id == wallet_id)
    if not found:
        raise Refused.because("gone", "wallet", what="wallet")
    return Statement(found[0], _moves(view, wallet_id))


@needs(Permission.TAKE_PAYMENT)
def gift_cards(view: View) -> tuple[WalletRow, ...]:
    """Return the gift cards on which something is left, the newest first."""
    rows = _rows(view, Wallet.kind == Stored.GIFT_CARD)
    return tuple(row for row in reversed(rows) if row.balance.units)


@needs(Permission.TAKE_PAYMENT)
def find_wallets(view: View, said: str = "") -> tuple[WalletRow, ...]:
    """Return the wallets that words are about, the newest first; without any, what is stored.

    A gift card is found by its whole number or the end of it; the rest by whose it is, whom it is
    for, and what it is called.
    """
    words = said.strip()
    known = parsed(words)
    if known is not None:
        return tuple(_rows(view, Wallet.number == known))
    where: Any = true()
    if words:
        like = f"%{fold(words)}%"
        where = or_(
            Client.folded.like(like),
            Wallet.number.like(f"%{words.upper()}"),
            func.lower(Wallet.name).like(like),
            func.lower(Wallet.recipient).like(like),
        )
    numbers = select(Wallet.id).outerjoin(Client, Client.id == Wallet.client_id).where(where)
    newest = view.session.execute(numbers.order_by(Wallet.id.desc()).limit(_MOST)).scalars()
    rows = _rows(view, Wallet.id.in_(newest.all()))
    return tuple(row for row in reversed(rows) if words or row.balance.units or row.most_owed)


# Internal


def _rows(view: View, where: Any) -> list[WalletRow]:
    session = view.session
    found = session.execute(
        select(Wallet, Client.shown_name)
        .outerjoin(Client, Client.id == Wallet.client_id)
        .where(where)
        .order_by(Wallet.id)
    ).all()
    numbers = [wallet.id for wallet, _ in found]
    there, shares = balances(session, numbers), _shares(view, numbers)
    paid = cashable_of(session, [wallet for wallet, _ in found], there)
    rows = [
        _row(view, wallet, name or "", there.get(wallet.id, Balance()), shares.get(wallet.id, ()))
        for wallet, name in found
    ]
    return [replace(row, cashable=paid.get(row.id, ZERO)) for row in rows]


def _row(
    view: View, row: Wallet, owner: str, there: Balance, shares: Iterable[tuple[int, str]]
) -> WalletRow:
    return WalletRow(
        id=row.id,
        kind=row.kind,
        unit=row.unit,
        name=row.name,
        number=row.number,
        owner_id=row.client_id,
        owner=owner,
        balance=there,
        most_owed=row.most_owed,
        expires=row.expires,
        expired=row.expires is not None and row.expires < view.today,
        frozen=row.frozen,
        may_share=row.shared,
        shares=tuple(shares),
        recipient=row.recipient or "",
        message=row.message or "",
        opened=local(view.zone, row.opened_at).date(),
    )


def _shares(view: View, wallets: list[int]) -> dict[int, list[tuple[int, str]]]:
    found: dict[int, list[tuple[int, str]]] = {}
    for wallet, number, name in view.session.execute(
        select(WalletShare.wallet_id, Client.id, Client.shown_name)
        .join(Client, Client.id == WalletShare.client_id)
        .where(WalletShare.wallet_id.in_(wallets))
        .order_by(Client.sort_name)
    ):
        found.setdefault(wallet, []).append((number, name))
    return found


def _moves(view: View, wallet_id: int) -> tuple[Movement, ...]:
    left, told = 0, []
    for row in view.session.execute(
        select(
            WalletEntry.units,
            WalletEntry.why,
            WalletEntry.at,
            Posting.day,
            Posting.note,
            Person.name,
            Sale.day.label("sold"),
            Sale.receipt_no,
            Sale.drawer,
        )
        .join(Posting, Posting.id == WalletEntry.posting_id)
        .join(Person, Person.id == Posting.person_id)
        .outerjoin(Sale, Sale.id == Posting.sale_id)
        .where(WalletEntry.wallet_id == wallet_id)
        .order_by(WalletEntry.id)
    ):
        left += row.units
        receipt = row.receipt_no and receipt_code(row.sold, row.receipt_no, row.drawer)
        told.append(
            Movement(
                day=row.day,
                at=row.at,
                why=row.why,
                units=row.units,
                left=left,
                receipt=receipt or "",
                note=row.note or "",
                person=row.name,
            )
        )
    return tuple(told)
