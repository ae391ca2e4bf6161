"""The day in figures: X while it is open, Z once it is closed. The database makes all sums."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, func, select

from frontdesk.model import (
    Account,
    Appointment,
    BusinessDay,
    Client,
    Entry,
    Posting,
    Sale,
    Studio,
    Therapist,
)
from frontdesk.storage.drawer import tips_owed
from frontdesk.storage.view import View
from frontdesk.values.cash import Count
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import receipt_code
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State

#: What a day brings in, in the order in which it is told.
REVENUE = ("service_revenue", "product_revenue", "fee_revenue", "discounts", "tax_payable")
_OPEN = (State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT)
_UNSETTLED = (State.BOOKED, State.CONFIRMED)


@dataclass(frozen=True, slots=True)
class TipRow:
    """The tips of a therapist: taken and paid out that day, and what is still to be paid."""

    therapist_id: int
    therapist: str
    taken: Money
    paid: Money
    owed: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport:
    """A day of trade. ``gaps`` are receipt numbers that are missing: there are none.

    ``moves`` are what changed the cash, by kind: sale, float, pay_in, pay_out, tips_out.
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
    counted: Money | None
    pieces: Count
    over: Money
    reason: str | None

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
    by_account, by_kind = _sums(view, day)
    count, first, last = view.session.execute(
        select(func.count(), func.min(Sale.receipt_no), func.max(Sale.receipt_no)).where(
            Sale.day == day, Sale.status == "closed"
        )
    ).one()
    moves = tuple((kind, by_kind[kind]) for kind in _KINDS if kind in by_kind)
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
        revenue=tuple((code, -by_account[code]) for code in REVENUE if code in by_account),
        tips=_tips(view, day),
        tenders=_tenders(view, day),
        moves=moves,
        expected=expected,
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


# Internal

#: What changes the drawer, in the order in which it is told.
_KINDS = ("float", "sale", "refund", "void", "pay_in", "pay_out", "tips_out")


def _sums(view: View, day: date) -> tuple[dict[str, Money], dict[str, Money]]:
    """Return the day's sums by account, and those of the cash by kind of posting."""
    found = view.session.execute(
        select(Account.code, Posting.kind, func.sum(Entry.amount))
        .join(Posting, Posting.id == Entry.posting_id)
        .join(Account, Account.id == Entry.account_id)
        .where(Posting.day == day)
        .group_by(Account.code, Posting.kind)
    )
    accounts: dict[str, Money] = {}
    cash: dict[str, Money] = {}
    for code, kind, total in found:
        accounts[code] = accounts.get(code, ZERO) + total
        if code == "cash" and kind != "count":
            cash[kind] = total
    return accounts, cash


def _tenders(view: View, day: date) -> tuple[tuple[str, Money], ...]:
    found = view.session.execute(
        select(Account.code, func.sum(Entry.amount))
        .join(Posting, Posting.id == Entry.posting_id)
        .join(Account, Account.id == Entry.account_id)
        .where(Posting.day == day, Posting.sale_id.is_not(None))
        .where(Account.code.in_(("cash", "card")))
        .group_by(Account.code)
        .order_by(Account.code)
    )
    return tuple((code, total) for code, total in found)


def _tips(view: View, day: date) -> tuple[TipRow, ...]:
    paid = case((Posting.kind == "tips_out", Entry.amount), else_=0)
    found = view.session.execute(
        select(Entry.therapist_id, func.sum(Entry.amount), func.sum(paid))
        .join(Posting, Posting.id == Entry.posting_id)
        .join(Account, Account.id == Entry.account_id)
        .where(Posting.day == day, Account.code == "tips_payable")
        .group_by(Entry.therapist_id)
    )
    sums = {number: (total, Money(int(getattr(out, "cents", out)))) for number, total, out in found}
    owed = tips_owed(view.session)
    people = view.session.execute(
        select(Therapist.id, Therapist.name)
        .where(Therapist.id.in_([each for each in {*sums, *owed} if each is not None]))
        .order_by(Therapist.position, Therapist.id)
    )
    rows = []
    for number, name in people:
        total, out = sums.get(number, (ZERO, ZERO))
        rows.append(TipRow(number, name, out - total, out, owed.get(number, ZERO)))
    return tuple(rows)


def _pieces(row: BusinessDay | None) -> Count:
    if row is None or row.pieces is None:
        return ()
    return tuple((cents, number) for cents, number in row.pieces)
