"""Take a sale back as a whole while its day is open, or give back some of it whenever.

Either is a sale of its own with its own receipt number, which names the old one: what was sold
and what was paid stand in it below zero. Nothing of the old one is changed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.commands.posting import Line, open_day, open_drawer, post
from frontdesk.commands.receipts import close
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import (
    Account,
    Appointment,
    BusinessDay,
    Entry,
    Posting,
    Sale,
    SaleLine,
    Tender,
    Wallet,
    WalletEntry,
)
from frontdesk.rules.giving_back import SoldLine, can_go_back, giving_back, total_back
from frontdesk.rules.till import ACCOUNTS, DISCOUNT, SERVICE, TAX, TIP, spread
from frontdesk.storage.drawer import expected_cash
from frontdesk.storage.giving_back import (
    REFUND,
    VOID,
    TenderLeft,
    sold_lines,
    taken_back_by,
    tenders_left,
)
from frontdesk.storage.seconding import require_second
from frontdesk.storage.settings import refund_limit
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, against_taking, open_wallet
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import CASH, CHECK, CREDIT, TENDERS, receipt_code
from frontdesk.values.rights import Permission, needs
from frontdesk.values.second import Second
from frontdesk.values.state import State
from frontdesk.values.stored import Stored, Unit, Why
from frontdesk.values.text import clean

_SHORTEST = 3


class To(StrEnum):
    """Where what is given back goes."""

    AS_PAID = "as_paid"
    CREDIT = "credit"  # the client's account with the studio


@dataclass(frozen=True, slots=True, kw_only=True)
class Back:
    """So many of one line of a sale."""

    line_id: int
    quantity: int = 1


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class VoidSale(Command):
    """Take a sale of today back as if it had not been; its appointments wait at the till again."""

    sale_id: int
    reason: str
    second: Second | None = None

    def apply(self, work: Work) -> None:
        work.money()
        sale = _closed(work, self.sale_id)
        reasons = [*_against_void(work, sale), *_against_reason(self.reason)]
        if reasons:
            raise Refused(reasons)
        require_second(work, Permission.VOID, self.second)
        taking = _Taking(work, sale, VOID, self.reason)
        for line in _lines(work, sale):
            taking.line(line, line.quantity, -line.amount)
            if line.kind == SERVICE and line.appointment_id is not None and sale.kind == "sale":
                work.load(Appointment, line.appointment_id).state = State.TO_CHECK_OUT
        for each in tenders_left(work.session, sale.id):
            taking.tender(each, each.kind, each.amount)
        taking.mirror()
        receipt = taking.close()
        work.says("voided", **taking.said(receipt))


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class RefundSale(Command):
    """Give back some lines of a sale, with their share of discount and tax."""

    sale_id: int
    lines: tuple[Back, ...]
    reason: str
    to: To = To.AS_PAID
    second: Second | None = None

    def apply(self, work: Work) -> None:
        work.money()
        sale = _closed(work, self.sale_id)
        sold = sold_lines(work.session, sale.id)
        chosen = {each.line_id: each.quantity for each in self.lines}
        reasons = [
            *_against_refund(work, sale),
            *against_chosen(sold, chosen),
            *_against_reason(self.reason),
        ]
        if self.to is To.CREDIT and sale.client_id is None:
            reasons.append(Reason("credit_for_nobody", "to"))
        if reasons:
            raise Refused(reasons)
        back = giving_back(sold, chosen)
        total = total_back(back)
        limit = refund_limit(work.session)
        require_second(work, Permission.REFUND, self.second, alone=total <= limit)
        taking = _Taking(work, sale, REFUND, self.reason)
        rows = {row.id: row for row in _lines(work, sale)}
        for each in back:
            taking.line(rows[each.line_id], each.quantity, -each.amount)
        for left, kind, amount in self._tenders(work, sale, total):
            taking.tender(left, kind, amount)
        taking.ledger()
        receipt = taking.close()
        work.says("refunded", **taking.said(receipt))

    def _tenders(
        self, work: Work, sale: Sale, total: Money
    ) -> list[tuple[TenderLeft | None, str, Money]]:
        if self.to is To.CREDIT:
            return [(None, CREDIT, total)] if total else []
        return allocated(tenders_left(work.session, sale.id), total)


def allocated(
    tenders: Sequence[TenderLeft], total: Money
) -> list[tuple[TenderLeft | None, str, Money]]:
    """Return how much goes back to what it came from: stored value first, cash last.

    A check cannot be given back, so what it paid goes back in cash.
    """
    order = list(reversed(TENDERS))
    order.remove(CHECK)
    found: list[tuple[TenderLeft | None, str, Money]] = []
    for each in sorted(tenders, key=lambda one: order.index(_as(one.kind))):
        part = min(each.left, total)
        if part > ZERO:
            found.append((each, _as(each.kind), part))
            total -= part
    return found


def against_chosen(sold: Iterable[SoldLine], chosen: dict[int, int]) -> list[Reason]:
    """Return every reason why so many of these lines cannot be given back."""
    lines = {line.id: line for line in sold if can_go_back(line)}
    found = []
    if not any(chosen.values()):
        found.append(Reason("refund_nothing", "lines"))
    for number, count in chosen.items():
        line = lines.get(number)
        if line is None or count < 0:
            found.append(Reason("gone", "lines", {"what": "sale_line"}))
        elif count > line.left:
            params = {"text": line.text, "left": line.left}
            found.append(
                Reason("refund_too_many" if line.left else "refunded_line", "lines", params)
            )
    return found


# Internal


class _Taking:
    """A document that takes something back, being written."""

    def __init__(self, work: Work, sale: Sale, kind: str, reason: str) -> None:
        self._work, self._sale, self._kind = work, sale, kind
        self._reason = clean(reason).replace("\n", " ")
        self._purse = Purse(work)
        self._position = 0
        self._total = ZERO
        self._entries: list[Line] = []
        open_day(work)
        self.row = work.add(
            Sale(
                kind=kind,
                status="open",
                drawer=open_drawer(work).drawer,
                day=work.today,
                visit_id=sale.visit_id,
                client_id=sale.client_id,
                reverses_id=sale.id if kind == VOID else None,
                refunds_id=sale.id if kind == REFUND else None,
                total=ZERO,
                opened_at=work.now,
                person_id=work.person_id,
                approver_id=work.agreed_by,
                reason=self._reason,
            )
        )

    def line(self, of: SaleLine, quantity: int, amount: Money) -> None:
        """Add a line: so many of ``of``, which is ``amount``."""
        self._position += 1
        copied = ("kind", "text", "tax_bp", "appointment_id", "product_id", "therapist_id",
                  "licence", "wallet_id")  # fmt: skip
        row = SaleLine(
            sale_id=self.row.id,
            position=self._position,
            quantity=quantity,
            unit=Money(amount.cents // quantity),
            amount=amount,
            reason=of.reason,
            refunds_line_id=of.id,
            **{name: getattr(of, name) for name in copied},
        )
        self._work.add(row)
        self._total += amount
        if self._kind == REFUND and of.wallet_id is not None:
            self._take_out(of.wallet_id)
        else:
            self._entries += _accounts(self._work, row)

    def tender(self, of: TenderLeft | None, kind: str, amount: Money) -> None:
        """Add how it is given back."""
        wallet = of.wallet_id if of is not None and TENDERS[kind].stored else None
        if kind == CREDIT and of is None:
            wallet = _credit_of(self._work, self._sale)
        if self._kind == REFUND and wallet is not None:
            self._put(wallet, amount, of)
        elif self._kind == REFUND:
            self._entries.append((TENDERS[kind].account, -amount, None))
        last_four = of.last_four or None if of is not None and kind == of.kind else None
        row = Tender(
            sale_id=self.row.id,
            kind=kind,
            amount=-amount,
            last_four=last_four,
            wallet_id=wallet,
            refunds_tender_id=None if of is None else of.id,
        )
        self._work.add(row)
        if kind == CASH and amount > ZERO:
            self._against_cash(amount)

    def ledger(self) -> None:
        """Post what was added, naming the closed day that it concerns."""
        post(
            self._work,
            self._kind,
            self._entries,
            sale_id=self.row.id,
            note=self._reason,
            concerns=_closed_day(self._work, self._sale),
            moves=self._purse.moves,
        )

    def mirror(self) -> None:
        """Post the very opposite of what was posted for the sale, and for its stored value."""
        session = self._work.session
        postings = select(Posting.id).where(Posting.sale_id == self._sale.id)
        for number in session.execute(postings.order_by(Posting.id)).scalars().all():
            purse = Purse(self._work)
            for entry, wallet in session.execute(
                select(WalletEntry, Wallet)
                .join(Wallet, Wallet.id == WalletEntry.wallet_id)
                .where(WalletEntry.posting_id == number)
            ).all():
                self._against_spent(entry, wallet, purse)
                why = Why.RETURNED if entry.units < 0 else Why.REFUNDED
                purse.put_back(entry, wallet.kind, why)
            post(
                self._work,
                VOID,
                _opposite(self._work, number, purse),
                sale_id=self.row.id,
                note=self._reason,
                reverses_id=number,
                moves=purse.moves,
            )

    def close(self) -> str:
        """Close it; return its receipt number."""
        self.row.total = self._total
        return close(self._work, self.row)

    def said(self, receipt: str) -> dict[str, object]:
        """Return what the journal says of it."""
        sale = self._sale
        return {
            "sale": self.row.id,
            "of": receipt_code(sale.day, sale.receipt_no or 0, sale.drawer),
            "receipt": receipt,
            "total": -self._total,
            "client_id": sale.client_id,
        }

    # Internal

    def _put(self, wallet_id: int, amount: Money, of: TenderLeft | None) -> None:
        """Put value back: money as much as is due, sessions and minutes all of them or none."""
        wallet = self._work.load(Wallet, wallet_id)
        if wallet.unit is Unit.CENTS:
            self._purse.put(wallet, amount.cents, amount, Why.RETURNED)
            return
        if of is None or amount != of.amount:
            raise Refused.because("refund_whole_sessions", "lines", name=wallet.name)
        for entry in self._moved(wallet_id):
            if entry.units < 0:
                self._purse.put_back(entry, wallet.kind, Why.RETURNED)

    def _take_out(self, wallet_id: int) -> None:
        """Take out again what was sold into a wallet; none of it may have been used."""
        wallet = self._work.load(Wallet, wallet_id)
        for entry in self._moved(wallet_id):
            if entry.units > 0:
                self._against_spent(entry, wallet, self._purse)
                self._purse.put_back(entry, wallet.kind, Why.REFUNDED)

    def _moved(self, wallet_id: int) -> list[WalletEntry]:
        """Return what the sale moved in a wallet."""
        found = self._work.session.execute(
            select(WalletEntry)
            .join(Posting, Posting.id == WalletEntry.posting_id)
            .where(Posting.sale_id == self._sale.id, WalletEntry.wallet_id == wallet_id)
        )
        return list(found.scalars())

    def _against_spent(self, entry: WalletEntry, wallet: Wallet, purse: Purse) -> None:
        if entry.units > 0:
            there = purse.balance(wallet)
            reasons = against_taking(wallet, there, entry.units, Why.REFUNDED, self._work.today)
            if reasons:
                raise Refused(reasons)

    def _against_cash(self, amount: Money) -> None:
        drawer = self.row.drawer
        if open_drawer(self._work).closed_at is not None:
            raise Refused.because("drawer_closed")
        if amount > expected_cash(self._work.session, self._work.today, drawer):
            raise Refused.because("drawer_too_little", "amount")


def _closed(work: Work, number: int) -> Sale:
    sale = work.load(Sale, number)
    if sale.status != "closed":
        raise Refused.because("gone", None, what="sale")
    for each in taken_back_by(work.session, sale.id):
        if each.kind == VOID:
            raise Stale("voided_already", table="sale", row=each.id)
    return sale


def _lines(work: Work, sale: Sale) -> list[SaleLine]:
    found = work.session.execute(
        select(SaleLine).where(SaleLine.sale_id == sale.id).order_by(SaleLine.position)
    )
    return list(found.scalars())


def _against_void(work: Work, sale: Sale) -> list[Reason]:
    found = []
    code = receipt_code(sale.day, sale.receipt_no or 0, sale.drawer)
    if sale.kind == VOID:
        found.append(Reason("void_of_void", None, {"receipt": code}))
    if sale.day != work.today:
        found.append(Reason("void_too_late", None, {"receipt": code, "day": sale.day}))
    elif _day_closed(work):
        found.append(Reason("day_closed", None, {"day": work.today}))
    if taken_back_by(work.session, sale.id):
        found.append(Reason("refunded_in_part", None, {"receipt": code}))
    return found


def _against_refund(work: Work, sale: Sale) -> list[Reason]:
    found = []
    if sale.kind != "sale":
        code = receipt_code(sale.day, sale.receipt_no or 0, sale.drawer)
        found.append(Reason("refund_of_refund", None, {"receipt": code}))
    if _day_closed(work):
        found.append(Reason("day_closed", None, {"day": work.today}))
    return found


def _against_reason(reason: str) -> list[Reason]:
    if len(clean(reason)) < _SHORTEST:
        return [Reason("back_reason_missing", "reason")]
    return [Reason("card_number", "reason")] if holds_card_number(reason) else []


def _day_closed(work: Work) -> bool:
    query = select(BusinessDay.closed_at).where(BusinessDay.day == work.today)
    return work.session.execute(query).scalar() is not None


def _closed_day(work: Work, sale: Sale) -> date | None:
    query = select(BusinessDay.closed_at).where(BusinessDay.day == sale.day)
    return sale.day if work.session.execute(query).scalar() is not None else None


def _as(kind: str) -> str:
    return CASH if kind == CHECK else kind


def _accounts(work: Work, line: SaleLine) -> list[Line]:
    """Return what a line that is given back moves in the ledger."""
    if line.kind == SERVICE:
        served = _served(work, line)
        parts = spread(-line.amount, [Money(1)] * len(served))
        return [("service_revenue", part, who) for who, part in zip(served, parts, strict=True)]
    if line.kind == TIP:
        return [("tips_payable", -line.amount, line.therapist_id)]
    account = {DISCOUNT: "discounts", TAX: "tax_payable"}.get(line.kind)
    return [(account or ACCOUNTS[line.kind], -line.amount, None)]


def _served(work: Work, line: SaleLine) -> list[int | None]:
    row = work.session.get(Appointment, line.appointment_id or 0)
    if row is None:
        return [line.therapist_id]
    return [each for each in (row.therapist_id, row.second_therapist_id) if each is not None]


def _opposite(work: Work, posting: int, purse: Purse) -> list[Line]:
    """Return the opposite of a posting, but for what the purse posts by itself."""
    found: dict[tuple[str, int | None], Money] = {}
    for code, therapist, amount in work.session.execute(
        select(Account.code, Entry.therapist_id, Entry.amount)
        .join(Account, Account.id == Entry.account_id)
        .where(Entry.posting_id == posting)
    ):
        key = (code, therapist)
        found[key] = found.get(key, ZERO) - amount
    for move in purse.moves:
        key = (str(move.kind), None)
        found[key] = found.get(key, ZERO) + move.cents
    return [(code, amount, therapist) for (code, therapist), amount in found.items() if amount]


def _credit_of(work: Work, sale: Sale) -> int:
    found = work.session.execute(
        select(Wallet.id)
        .where(Wallet.client_id == sale.client_id, Wallet.kind == Stored.CREDIT)
        .where(Wallet.frozen.is_(None), Wallet.expires.is_(None))
        .order_by(Wallet.id)
        .limit(1)
    ).scalar()
    return found or open_wallet(work, Stored.CREDIT, client_id=sale.client_id).id
