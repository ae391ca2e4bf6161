"""Take a sale back as a whole while its day is open, or give back some of it whenever.

Either is a sale of its own with its own receipt number, which names the old one: what was sold
and what was paid stand in it below zero. Nothing of the old one is changed.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from frontdesk.commands import dues_back
from frontdesk.commands.base import Command
from frontdesk.commands.deposits import release_returned
from frontdesk.commands.taking_back import Taking
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import (
    Appointment,
    BusinessDay,
    Sale,
    SaleLine,
    Wallet,
)
from frontdesk.rules.giving_back import (
    SoldLine,
    can_go_back,
    giving_back,
    services_back,
    total_back,
)
from frontdesk.rules.till import SERVICE
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
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import CASH, CHECK, CREDIT, TENDERS
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.rights import Permission, needs
from frontdesk.values.second import Second
from frontdesk.values.state import State
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
        taking = Taking(work, sale, VOID, self.reason)
        lines = _lines(work, sale)
        for line in lines:
            taking.line(line, line.quantity, -line.amount)
            if line.kind == SERVICE and line.appointment_id is not None and sale.kind == "sale":
                work.load(Appointment, line.appointment_id).state = State.TO_CHECK_OUT
        for each in tenders_left(work.session, sale.id):
            taking.tender(each, each.kind, each.amount)
        taking.mirror()
        receipt = taking.close()
        dues_back.voided(work, sale, lines)
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
    restock: bool = True  # products stand on the shelf again

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
        taking = Taking(work, sale, REFUND, self.reason)
        taking.restock = self.restock
        rows = {row.id: row for row in _lines(work, sale)}
        for each in back:
            taking.line(rows[each.line_id], each.quantity, -each.amount)
        services = services_back(sold, chosen)
        for left, kind, amount in self._tenders(work, sale, total, services):
            taking.tender(left, kind, amount)
        taking.ledger()
        receipt = taking.close()
        release_returned(work, taking.row.id)
        dues_back.given_back(
            work, sale, taking.row, list(rows.values()), {each.line_id for each in back}
        )
        work.says("refunded", **taking.said(receipt))

    def _tenders(
        self, work: Work, sale: Sale, total: Money, services: Collection[int]
    ) -> list[tuple[TenderLeft | None, str, Money]]:
        there = tenders_left(work.session, sale.id)
        if self.to is To.CREDIT:
            return _to_credit(there, total, services)
        found = allocated(there, total, services)
        wallet = next((each.wallet_id for each in there if each.appointment_id is not None), None)
        if wallet is not None and sum((part for _, _, part in found), start=ZERO) != total:
            name = work.load(Wallet, wallet).name
            raise Refused.because("refund_whole_sessions", "lines", name=name)
        return found


def _to_credit(
    tenders: Sequence[TenderLeft], total: Money, services: Collection[int]
) -> list[tuple[TenderLeft | None, str, Money]]:
    """Return how much becomes credit; sessions and minutes are never money, they go back as such.

    Otherwise a session that was bought for less would be worth the price of the list.
    """
    sessions = [each for each in tenders if each.appointment_id is not None]
    found = allocated(sessions, total, services)
    rest = total - sum((part for _, _, part in found), start=ZERO)
    return [*found, (None, CREDIT, rest)] if rest else found


def allocated(
    tenders: Sequence[TenderLeft], total: Money, services: Collection[int] = ()
) -> list[tuple[TenderLeft | None, str, Money]]:
    """Return how much goes back to what it came from: stored value first, cash last.

    A check cannot be given back, so what it paid goes back in cash. Sessions and minutes go back
    with the service that they paid, if it is one of ``services``.
    """
    order = list(reversed(TENDERS))
    order.remove(CHECK)
    found: list[tuple[TenderLeft | None, str, Money]] = []
    for each in sorted(tenders, key=lambda one: order.index(_as(one.kind))):
        if each.appointment_id is not None and each.appointment_id not in services:
            continue
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


def _as(kind: str) -> str:
    return CASH if kind == CHECK else kind
