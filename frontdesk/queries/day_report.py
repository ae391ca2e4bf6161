"""The day in figures: X while it is open, Z once it is closed. The database makes all sums."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from frontdesk.model import (
    Account,
    Appointment,
    BusinessDay,
    Client,
    Entry,
    Posting,
    Sale,
    Studio,
    Tender,
    Therapist,
)
from frontdesk.storage.drawer import tips_owed
from frontdesk.storage.view import View
from frontdesk.values.cash import Count
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import TENDERS, receipt_code
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State

#: What a day brings in, in the order in which it is told.
REVENUE = ("service_revenue", "product_revenue", "fee_revenue", "discounts", "tax_payable")
_OPEN = (State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT)
_UNSETTLED = (State.BOOKED, State.CONFIRMED)


@dataclass(frozen=True, slots=True)
class TipRow:
    """The tips of a therapist: taken and paid out that day."""

    therapist: str
    taken: Money
    paid: Money


@dataclass(frozen=True, slots=True)
class TipsDue:
    """What a therapist has to get of all the tips that were taken so far."""

    therapist_id: int
    therapist: str
    owed: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport:
    """A day of trade. ``gaps`` are receipt numbers that are missing: there are none.

    ``moves`` are what changed the cash, by kind: sale, float, pay_in, pay_out, tips_out.
    ``first_counted`` was given blind; ``counted`` is what the day was closed with.
    """

    studio: str
    day: date
    number: int | None
    sales: int
    first: str
    last: str
    gaps: int
    revenue: tuple[tuple[str, Money], ...]
    tips: tuple[TipRow, ...]
    tenders: tuple[tuple[str, Money], ...]
    moves: tuple[tuple[str, Money], ...]
    expected: Money
    first_counted: Money | None
    counted: Money | None
    pieces: Count
    over: Money
    reason: str | None

    @property
    def blind(self) -> bool:
        """Tell whether the drawer is still to be counted: what should be there is not told."""
        return self.first_counted is None and self.number is None

    @property
    def total(self) -> Money:
        """What was taken, by whichever tender."""
        return sum((amount for _, amount in self.tenders), start=ZERO)


@dataclass(frozen=True, slots=True)
class Loose:
    """An appointment that is not settled when the day is to be closed."""

    appointment_id: int
    client: str
    state: State


@needs(Permission.CLOSE_DAY)
def day_report(view: View, day: date) -> DayReport:
    """Return the figures of a day."""
    row = view.session.execute(select(BusinessDay).where(BusinessDay.day == day)).scalar()
    sums = _sums(view, day)
    count, first, last = view.session.execute(
        select(func.count(), func.min(Sale.receipt_no), func.max(Sale.receipt_no)).where(
            Sale.day == day, Sale.status == "closed"
        )
    ).one()
    moves = _moves(sums)
    expected = sum((amount for _, amount in moves), start=ZERO)
    counted = None if row is None else row.counted
    return DayReport(
        studio=view.session.execute(select(Studio.name)).scalar_one(),
        day=day,
        number=None if row is None else row.z_no,
        sales=count,
        first=receipt_code(day, first) if first else "",
        last=receipt_code(day, last) if last else "",
        gaps=(last or 0) - first + 1 - count if first else 0,
        revenue=_revenue(sums),
        tips=_tips(view, sums),
        tenders=_tenders(view, day),
        moves=moves,
        expected=expected,
        first_counted=None if row is None else row.first_counted,
        counted=counted,
        pieces=_pieces(row),
        over=ZERO if counted is None else counted - expected,
        reason=None if row is None else row.reason,
    )


@needs(Permission.CLOSE_DAY)
def loose_ends(view: View) -> tuple[Loose, ...]:
    """Return who is not settled today: not paid yet, or neither come nor noted as missing."""
    found = view.session.execute(
        select(Appointment.id, Client.shown_name, Appointment.guest_name, Appointment.state)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(Appointment.day == view.today, Appointment.state.in_((*_OPEN, *_UNSETTLED)))
        .order_by(Appointment.starts, Appointment.id)
    )
    return tuple(Loose(number, name or guest or "", state) for number, name, guest, state in found)


@needs(Permission.CLOSE_DAY)
def tips_due(view: View) -> tuple[TipsDue, ...]:
    """Return who has tips to get."""
    owed = tips_owed(view.session)
    names = _names(view, owed)
    return tuple(TipsDue(each, name, owed[each]) for each, name in names if owed[each] > ZERO)


# Internal

#: What changes the drawer, in the order in which it is told.
_SOLD = ("sale", "refund", "void")
_KINDS = ("float", *_SOLD, "pay_in", "pay_out", "tips_out")


@dataclass(frozen=True, slots=True)
class _Sum:
    account: str
    kind: str
    therapist_id: int | None
    amount: Money


def _sums(view: View, day: date) -> list[_Sum]:
    """Return the day's sums; read once, by the day alone, so that ten years do not matter."""
    found = view.session.execute(
        select(Account.code, Posting.kind, Entry.therapist_id, func.sum(Entry.amount))
        .join(Posting, Posting.id == Entry.posting_id)
        .join(Account, Account.id == Entry.account_id)
        .where(Posting.day == day)
        .group_by(Account.code, Posting.kind, Entry.therapist_id)
    )
    return [_Sum(*row) for row in found]


def _of(sums: Iterable[_Sum]) -> Money:
    return sum((each.amount for each in sums), start=ZERO)


def _revenue(sums: list[_Sum]) -> tuple[tuple[str, Money], ...]:
    there = {each.account for each in sums}
    return tuple(
        (code, -_of(s for s in sums if s.account == code)) for code in REVENUE if code in there
    )


def _tenders(view: View, day: date) -> tuple[tuple[str, Money], ...]:
    found = view.session.execute(
        select(Tender.kind, func.sum(Tender.amount))
        .join(Sale, Sale.id == Tender.sale_id)
        .where(Sale.day == day, Sale.status == "closed")
        .group_by(Tender.kind)
    )
    paid = dict(found.all())
    return tuple((kind, paid[kind]) for kind in TENDERS if kind in paid)


def _moves(sums: list[_Sum]) -> tuple[tuple[str, Money], ...]:
    cash = [each for each in sums if each.account == "cash" and each.kind in _KINDS]
    there = {each.kind for each in cash}
    return tuple((k, _of(s for s in cash if s.kind == k)) for k in _KINDS if k in there)


def _tips(view: View, sums: list[_Sum]) -> tuple[TipRow, ...]:
    tips = [each for each in sums if each.account == "tips_payable"]
    rows = []
    for number, name in _names(view, {each.therapist_id for each in tips}):
        mine = [each for each in tips if each.therapist_id == number]
        paid = _of(each for each in mine if each.kind == "tips_out")
        rows.append(TipRow(name, paid - _of(mine), paid))
    return tuple(rows)


def _names(view: View, therapists: Iterable[int | None]) -> list[tuple[int, str]]:
    """Return what therapists are called, in the studio's order."""
    found = view.session.execute(
        select(Therapist.id, Therapist.name)
        .where(Therapist.id.in_([each for each in therapists if each is not None]))
        .order_by(Therapist.position, Therapist.id)
    )
    return [(number, name) for number, name in found]


def _pieces(row: BusinessDay | None) -> Count:
    if row is None or row.pieces is None:
        return ()
    return tuple((cents, number) for cents, number in row.pieces)
