"""The day in figures: X while it is open, Z once it is closed. The database makes all sums."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from frontdesk.model import (
    Account,
    BusinessDay,
    DrawerDay,
    Entry,
    Posting,
    Sale,
    SaleLine,
    Studio,
    Tender,
    Therapist,
)
from frontdesk.queries.put_right import PutRight, put_right
from frontdesk.storage.drawer import DrawerName, drawer_at, drawers, tips_owed
from frontdesk.storage.view import View
from frontdesk.values.cash import Count
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import TENDERS
from frontdesk.values.receipt_number import SERIES, receipt_code
from frontdesk.values.rights import Permission, needs

#: Fees that nobody paid that day: a deposit or a credit was kept for them.
FEE_KEPT = "fee_kept"
#: What a day brings in, in the order in which it is told.
REVENUE = ("service_revenue", "product_revenue", "fee_revenue", FEE_KEPT, "membership_revenue",
           "discounts", "tax_payable")  # fmt: skip


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


@dataclass(frozen=True, slots=True)
class DrawerReport:
    """A drawer's count on a day. ``first_counted`` was given blind, ``counted`` closed it."""

    number: int
    name: str
    closed: bool
    expected: Money
    first_counted: Money | None = None
    counted: Money | None = None
    pieces: Count = ()
    reason: str | None = None

    @property
    def over(self) -> Money:
        """By how much there was more than there should be."""
        return ZERO if self.counted is None else self.counted - self.expected

    @property
    def blind(self) -> bool:
        """Tell whether it is still to be counted: what should be there is not told."""
        return self.first_counted is None and not self.closed


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport:
    """A day of trade, of the studio or of one ``drawer``.

    ``gaps`` are receipt numbers that are missing: there are none. ``moves`` are what changed the
    cash, by kind: sale, float, pay_in, pay_out, tips_out.
    """

    studio: str
    day: date
    number: int | None
    drawer: int | None
    drawers: tuple[DrawerReport, ...]
    sales: int
    first: str
    last: str
    gaps: int
    revenue: tuple[tuple[str, Money], ...]
    tips: tuple[TipRow, ...]
    stored: tuple[tuple[str, Money], ...]  # sold to be used later
    tenders: tuple[tuple[str, Money], ...]
    moves: tuple[tuple[str, Money], ...]
    expected: Money
    corrects: tuple[PutRight, ...] = ()  # earlier days
    corrected: tuple[PutRight, ...] = ()  # by later days

    @property
    def blind(self) -> bool:
        """Tell whether a drawer is still to be counted: what should be there is not told."""
        return self.number is None and any(each.blind for each in self.drawers)

    @property
    def first_counted(self) -> Money | None:
        """What was counted blind; none as long as a drawer was not."""
        return _all(each.first_counted for each in self.drawers)

    @property
    def counted(self) -> Money | None:
        """What was counted in the end; none as long as a drawer is open."""
        return _all(each.counted for each in self.drawers)

    @property
    def over(self) -> Money:
        """By how much there was more than there should be."""
        return sum((each.over for each in self.drawers), start=ZERO)

    @property
    def total(self) -> Money:
        """What was taken, by whichever tender."""
        return sum((amount for _, amount in self.tenders), start=ZERO)


@needs(Permission.CLOSE_DAY)
def day_report(view: View, day: date, drawer: int | None = None) -> DayReport:
    """Return the figures of a day, of the studio or of one drawer."""
    number = view.session.execute(select(BusinessDay.z_no).where(BusinessDay.day == day)).scalar()
    sums = _sums(view, day, drawer)
    sales = _numbers(view, day, drawer)
    moves = _moves(sums)
    return DayReport(
        studio=view.session.execute(select(Studio.name)).scalar_one(),
        day=day,
        number=number,
        drawer=drawer,
        drawers=_drawers(view, day, drawer, sums),
        sales=sum(each.count for each in sales),
        first=sales[0].first if sales else "",
        last=sales[-1].last if sales else "",
        gaps=sum(each.gaps for each in sales),
        revenue=_revenue(sums),
        tips=_tips(view, sums),
        stored=_stored(view, day, drawer),
        tenders=_tenders(view, day, drawer),
        moves=moves,
        expected=sum((amount for _, amount in moves), start=ZERO),
        corrects=put_right(view, Posting.day == day, Posting.concerns),
        corrected=put_right(view, Posting.concerns == day, Posting.day),
    )


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
    drawer: int
    therapist_id: int | None
    amount: Money


@dataclass(frozen=True, slots=True)
class _Numbers:
    first: str
    last: str
    count: int
    gaps: int


def _sums(view: View, day: date, drawer: int | None) -> list[_Sum]:
    """Return the day's sums; read once, by the day alone, so that ten years do not matter."""
    found = view.session.execute(
        select(
            Account.code, Posting.kind, Posting.drawer, Entry.therapist_id, func.sum(Entry.amount)
        )
        .join(Posting, Posting.id == Entry.posting_id)
        .join(Account, Account.id == Entry.account_id)
        .where(Posting.day == day)
        .group_by(Account.code, Posting.kind, Posting.drawer, Entry.therapist_id)
    )
    return [_Sum(*row) for row in found if drawer in (None, row.drawer)]


def _numbers(view: View, day: date, drawer: int | None) -> list[_Numbers]:
    """Return which receipts there are, by drawer."""
    found = view.session.execute(
        select(Sale.drawer, func.count(), func.min(Sale.receipt_no), func.max(Sale.receipt_no))
        .where(Sale.day == day, Sale.status == "closed")
        .group_by(Sale.drawer, Sale.receipt_no // SERIES)
        .order_by(Sale.drawer, func.min(Sale.receipt_no))
    )
    return [
        _Numbers(
            receipt_code(day, first, number),
            receipt_code(day, last, number),
            count,
            last - first + 1 - count,
        )
        for number, count, first, last in found
        if drawer in (None, number) and first is not None and last is not None
    ]


def _drawers(
    view: View, day: date, drawer: int | None, sums: list[_Sum]
) -> tuple[DrawerReport, ...]:
    """Return each drawer that was used or counted on a day; the one of this station at least."""
    counts = view.session.execute(select(DrawerDay).where(DrawerDay.day == day)).scalars()
    counted = {each.drawer: each for each in counts}
    used = {each.drawer for each in sums if each.account == "cash"} | set(counted)
    used = used or {drawer_at(view.session, view.who.station)}
    return tuple(
        _drawer(each, _of(s for s in sums if _is_cash(s, each.number)), counted.get(each.number))
        for each in drawers(view.session)
        if each.number in (used if drawer is None else {drawer})
    )


def _drawer(name: DrawerName, there: Money, row: DrawerDay | None) -> DrawerReport:
    if row is None:
        return DrawerReport(name.number, name.name, False, there)
    return DrawerReport(
        name.number,
        name.name,
        row.closed_at is not None,
        there,
        row.first_counted,
        row.counted,
        tuple((cents, number) for cents, number in row.pieces or ()),
        row.reason,
    )


def _is_cash(each: _Sum, drawer: int) -> bool:
    return each.account == "cash" and each.kind in _KINDS and each.drawer == drawer


def _all(amounts: Iterable[Money | None]) -> Money | None:
    """Return the sum of amounts, none where one of them is not known."""
    total = ZERO
    for each in amounts:
        if each is None:
            return None
        total += each
    return total


def _of(sums: Iterable[_Sum]) -> Money:
    return sum((each.amount for each in sums), start=ZERO)


def _revenue(sums: list[_Sum]) -> tuple[tuple[str, Money], ...]:
    there = {_brings(each) for each in sums}
    return tuple(
        (code, -_of(s for s in sums if _brings(s) == code)) for code in REVENUE if code in there
    )


def _brings(each: _Sum) -> str:
    kept = each.account == "fee_revenue" and each.kind == "value"
    return FEE_KEPT if kept else each.account


def _stored(view: View, day: date, drawer: int | None) -> tuple[tuple[str, Money], ...]:
    """Return what was sold to be used later, by kind."""
    found = view.session.execute(
        select(SaleLine.kind, Sale.drawer, func.sum(SaleLine.amount))
        .join(Sale, Sale.id == SaleLine.sale_id)
        .where(Sale.day == day, Sale.status == "closed", SaleLine.wallet_id.is_not(None))
        .group_by(SaleLine.kind, Sale.drawer)
    )
    return _by_kind(found, drawer)


def _tenders(view: View, day: date, drawer: int | None) -> tuple[tuple[str, Money], ...]:
    found = view.session.execute(
        select(Tender.kind, Sale.drawer, func.sum(Tender.amount))
        .join(Sale, Sale.id == Tender.sale_id)
        .where(Sale.day == day, Sale.status == "closed")
        .group_by(Tender.kind, Sale.drawer)
    )
    return _by_kind(found, drawer)


def _by_kind(found: Iterable[Any], drawer: int | None) -> tuple[tuple[str, Money], ...]:
    paid: dict[str, Money] = {}
    for kind, number, amount in found:
        if drawer in (None, number):
            paid[kind] = paid.get(kind, ZERO) + amount
    return tuple((kind, paid[kind]) for kind in TENDERS if kind in paid)


def _moves(sums: list[_Sum]) -> tuple[tuple[str, Money], ...]:
    cash = [each for each in sums if each.account == "cash" and each.kind in _KINDS]
    there = {each.kind for each in cash}
    return tuple((k, _of(s for s in cash if s.kind == k)) for k in _KINDS if k in there)


def _tips(view: View, sums: list[_Sum]) -> tuple[TipRow, ...]:
    """Return what was taken, and paid out of a drawer; what goes with wages is not of the day."""
    tips = [each for each in sums if each.account == "tips_payable" and each.kind != "pay"]
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
