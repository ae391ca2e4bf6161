"""What pay is made from, read for all therapists at once: sales, tips, hours, what was added."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, cast, func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.model import (
    Account,
    Appointment,
    Entry,
    PayExtra,
    Posting,
    Sale,
    SaleLine,
    Service,
    Shift,
    Tender,
    Wallet,
    WalletEntry,
)
from frontdesk.model.types import Number
from frontdesk.rules.bill import ADD_ON, PRODUCT, SERVED, SERVICE, spread
from frontdesk.rules.hours import ShiftRule, end_minutes, minutes_of, shifts_on
from frontdesk.rules.pay import Done, PayLine, What
from frontdesk.storage.core import house
from frontdesk.storage.standing import frame
from frontdesk.values.money import ZERO, Money
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.state import State
from frontdesk.values.stored import Unit, Why

Minutes = dict[int, dict[date, int]]
_GIVEN = (State.TO_CHECK_OUT, State.DONE)
_MANY = 500


@dataclass(frozen=True, slots=True)
class Booked:
    """What the ledger has of a therapist for some days: the services, and the tips by day."""

    revenue: dict[date, Money] = field(default_factory=dict)
    tips: dict[date, Money] = field(default_factory=dict)
    tips_out: dict[date, Money] = field(default_factory=dict)


def done_in(
    session: Session, first: date, last: date, wanted: Collection[int]
) -> dict[int, list[Done]]:
    """Return what ``wanted`` therapists did that was paid for, or given back, on these days.

    A product counts for whoever gave the first treatment on its ticket.
    """
    rows = _sold(session, Sale.day.between(first, last), wanted)
    sellers = _sellers(session, {row.origin for row in rows if row.kind == PRODUCT})
    redeemed = _redeemed(session, first, last)
    found: dict[int, list[Done]] = {}
    for row in rows:
        served = _served(row) if row.kind in SERVED else (sellers.get(row.origin),)
        if not any(who in wanted for who in served):
            continue
        parts = len(served)
        values = _split(row.amount if row.amount >= ZERO else -row.amount, parts)
        listed = _split((row.listed or row.unit) * row.quantity, parts)
        offs = _split(row.off, parts)
        by_card = redeemed.get((row.sale_id, row.appointment_id), (ZERO, ZERO))
        paid, bought = (_split(each, parts) for each in by_card)
        for place, who in enumerate(served):
            if who is None or who not in wanted:
                continue
            back = row.refunds_line_id is not None
            whole = row.kind == SERVICE and not back
            found.setdefault(who, []).append(
                Done(
                    line_id=row.id,
                    day=row.day,
                    what=What.PRODUCT if row.kind == PRODUCT else What.SERVICE,
                    text=row.text,
                    receipt=receipt_code(row.day, row.receipt_no, row.drawer),
                    value=values[place] if row.amount >= ZERO else -values[place],
                    listed=listed[place],
                    quantity=row.quantity,
                    off=offs[place],
                    redeemed=paid[place] if whole else ZERO,
                    bought=bought[place] if whole else ZERO,
                    service=row.code or "",
                    minutes=row.minutes if row.kind == SERVICE and row.minutes else 0,
                    add_on=row.kind == ADD_ON,
                    returns=row.refunds_line_id,
                )
            )
    return found


def days_of(session: Session, lines: Iterable[int]) -> dict[int, date]:
    """Return on which day each line was sold."""
    numbers, found = sorted(set(lines)), {}
    for begin in range(0, len(numbers), _MANY):
        query = (
            select(SaleLine.id, Sale.day)
            .join(Sale, Sale.id == SaleLine.sale_id)
            .where(SaleLine.id.in_(numbers[begin : begin + _MANY]))
        )
        found.update(dict(session.execute(query).all()))
    return found


def booked_in(session: Session, first: date, last: date) -> dict[int, Booked]:
    """Return what the ledger has of each therapist; what pay itself moved is left out."""
    rows: Any = session.execute(
        select(
            Posting.day,
            Posting.kind,
            Account.code,
            Entry.therapist_id,
            cast(func.sum(Entry.amount), Number),
        )
        .join(Entry, Entry.posting_id == Posting.id)
        .join(Account, Account.id == Entry.account_id)
        .where(Posting.day.between(first, last), Posting.kind != "pay")
        .where(Entry.therapist_id.is_not(None))
        .group_by(Posting.day, Posting.kind, Account.code, Entry.therapist_id)
    )
    found: dict[int, Booked] = {}
    for day, kind, code, who, amount in rows.all():
        mine = found.setdefault(who, Booked())
        if code == "service_revenue":
            into = mine.revenue
        elif code == "tips_payable":
            into = mine.tips_out if kind == "tips_out" else mine.tips
        else:
            continue
        into[day] = into.get(day, ZERO) - Money(amount)
    return found


def extras_in(session: Session, first: date, last: date) -> dict[int, list[PayLine]]:
    """Return what was added by hand."""
    found: dict[int, list[PayLine]] = {}
    for row in session.execute(
        select(PayExtra).where(PayExtra.day.between(first, last)).order_by(PayExtra.id)
    ).scalars():
        line = PayLine(day=row.day, what=What.EXTRA, text=row.reason, amount=row.amount)
        found.setdefault(row.therapist_id, []).append(line)
    return found


def on_shift(session: Session, first: date, last: date) -> Minutes:
    """Return the minutes of each therapist's shifts, on days on which the studio is open."""
    standing = house(session, frame)
    weekly, dated = _shifts(session)
    found: Minutes = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if day in standing.closed or day.weekday() not in standing.hours:
            continue
        for who, spans in shifts_on([*weekly, *dated.get(day, ())], day).items():
            length = sum(end_minutes(ends) - minutes_of(starts) for starts, ends in spans)
            found.setdefault(who, {})[day] = length
    return found


def on_table(session: Session, first: date, last: date) -> Minutes:
    """Return the minutes of what each therapist gave, as they were booked."""
    found: Minutes = {}
    for day, minutes, *who in session.execute(
        select(
            Appointment.day,
            Appointment.minutes,
            Appointment.therapist_id,
            Appointment.second_therapist_id,
        ).where(Appointment.day.between(first, last), Appointment.state.in_(_GIVEN))
    ):
        for each in who:
            if each is not None:
                mine = found.setdefault(each, {})
                mine[day] = mine.get(day, 0) + minutes
    return found


# Internal


def _shifts(session: Session) -> tuple[list[ShiftRule], dict[date, list[ShiftRule]]]:
    """Return the rules of all who ever worked here: those every week, and those of a day."""
    weekly: list[ShiftRule] = []
    dated: dict[date, list[ShiftRule]] = {}
    for row in session.execute(
        select(
            Shift.therapist_id,
            Shift.weekday,
            Shift.day,
            Shift.starts,
            Shift.ends,
            Shift.from_day,
            Shift.to_day,
        )
    ):
        rule = ShiftRule(*row)
        (weekly if rule.day is None else dated.setdefault(rule.day, [])).append(rule)
    return weekly, dated


def _split(amount: Money, parts: int) -> list[Money]:
    """Return an amount in as many equal parts as have served; nearly always one."""
    return [amount] if parts == 1 else spread(amount, [Money(1)] * parts)


def _sold(session: Session, where: ColumnElement[bool], wanted: Collection[int]) -> list[Any]:
    """Return lines of closed sales; ``origin`` is the sale that sold what they are about."""
    taken = aliased(Sale)
    origin = func.coalesce(taken.refunds_id, Sale.reverses_id, Sale.refunds_id, Sale.id)
    theirs = or_(
        Appointment.therapist_id.in_(wanted),
        Appointment.second_therapist_id.in_(wanted),
        and_(Appointment.id.is_(None), SaleLine.therapist_id.in_(wanted)),
    )
    kinds = or_(and_(SaleLine.kind.in_(list(SERVED)), theirs), SaleLine.kind == PRODUCT)
    return list(
        session.execute(
            select(
                SaleLine.id,
                SaleLine.sale_id,
                SaleLine.kind,
                SaleLine.text,
                SaleLine.quantity,
                SaleLine.unit,
                SaleLine.amount,
                SaleLine.off,
                SaleLine.listed,
                SaleLine.refunds_line_id,
                SaleLine.appointment_id,
                SaleLine.therapist_id,
                Sale.day,
                Sale.receipt_no,
                Sale.drawer,
                origin.label("origin"),
                Appointment.therapist_id.label("first"),
                Appointment.second_therapist_id.label("second"),
                (Appointment.minutes - Appointment.added).label("minutes"),
                Service.code,
            )
            .join(Sale, Sale.id == SaleLine.sale_id)
            .outerjoin(taken, taken.id == Sale.reverses_id)
            .outerjoin(Appointment, Appointment.id == SaleLine.appointment_id)
            .outerjoin(Service, Service.id == Appointment.service_id)
            .where(where, Sale.status == "closed", kinds)
            .order_by(SaleLine.id)
        )
    )


def _served(row: Any) -> tuple[int | None, ...]:
    first = row.first if row.first is not None else row.therapist_id
    return (first,) if row.second is None else (first, row.second)


def _sellers(session: Session, sales: Iterable[int]) -> dict[int, int | None]:
    """Return who gave the first treatment of each sale."""
    numbers = sorted(sales)
    found: dict[int, int | None] = {}
    for begin in range(0, len(numbers), _MANY):
        query = (
            select(SaleLine.sale_id, Appointment.therapist_id)
            .join(Appointment, Appointment.id == SaleLine.appointment_id)
            .where(SaleLine.sale_id.in_(numbers[begin : begin + _MANY]), SaleLine.kind == SERVICE)
            .order_by(SaleLine.position.desc())
        )
        found.update(dict(session.execute(query).all()))
    return found


def _redeemed(
    session: Session, first: date, last: date
) -> dict[tuple[int, int], tuple[Money, Money]]:
    """Return what a session or minutes paid of each appointment, and what they were bought for."""
    moves: dict[tuple[int, int], list[tuple[int, Money]]] = {}
    for sale, wallet, appointment, cents in session.execute(
        select(
            Posting.sale_id, WalletEntry.wallet_id, WalletEntry.appointment_id, WalletEntry.cents
        )
        .join(Posting, Posting.id == WalletEntry.posting_id)
        .join(Wallet, Wallet.id == WalletEntry.wallet_id)
        .where(Posting.day.between(first, last), Posting.kind == "sale")
        .where(Wallet.unit != Unit.CENTS, WalletEntry.why == Why.REDEEMED)
        .where(WalletEntry.appointment_id.is_not(None), Posting.sale_id.is_not(None))
        .order_by(WalletEntry.id)
    ):
        moves.setdefault((sale or 0, wallet), []).append((appointment or 0, -cents))
    found: dict[tuple[int, int], tuple[Money, Money]] = {}
    numbers = sorted({sale for sale, _ in moves})
    for begin in range(0, len(numbers), _MANY):
        tenders = select(Tender.sale_id, Tender.wallet_id, Tender.amount).where(
            Tender.sale_id.in_(numbers[begin : begin + _MANY]), Tender.wallet_id.is_not(None)
        )
        for sale, paid_by, amount in session.execute(tenders.order_by(Tender.id)):
            mine = moves.get((sale, paid_by or 0))
            if mine:  # in the order in which they were taken
                appointment, bought = mine.pop(0)
                found[sale, appointment] = (amount, bought)
    return found
