"""Posts what happened to money: balanced entries of one event, complete at once."""

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.errors import Refused
from frontdesk.model import (
    Account,
    BusinessDay,
    DrawerDay,
    Entry,
    Posted,
    Posting,
    WalletEntry,
)
from frontdesk.storage import core
from frontdesk.storage.drawer import drawer_at
from frontdesk.storage.unit import Work
from frontdesk.values.money import Money
from frontdesk.values.stored import Moved
from frontdesk.values.text import new_id

#: Account, amount, and the therapist whom it concerns.
Line = tuple[str, Money, int | None]

_LAST = select(func.max(Posting.__table__.c.id))
_HERE = DrawerDay.__table__.c
_SHUT = select(_HERE.closed_at).where(
    _HERE.day == bindparam("day"), _HERE.drawer == bindparam("drawer")
)


def open_day(work: Work, day: date | None = None) -> BusinessDay:
    """Return today, or another day, as a day of trade."""
    day = day or work.today
    query = select(BusinessDay).where(BusinessDay.day == day)
    found = work.session.execute(query).scalar()
    return found if found is not None else work.add(BusinessDay(day=day))


def open_or_next(work: Work) -> date:
    """Return today, or once it is closed tomorrow: what is settled then counts for that day."""
    if open_day(work).closed_at is None:
        return work.today
    return open_day(work, work.today + timedelta(days=1)).day


def open_drawer(work: Work, drawer: int | None = None) -> DrawerDay:
    """Return a drawer today, this station's unless another is named; it begins the day of trade."""
    open_day(work)
    drawer = drawer or drawer_at(work.session, work.who.station)
    query = select(DrawerDay).where(DrawerDay.day == work.today, DrawerDay.drawer == drawer)
    found = work.session.execute(query).scalar()
    return found if found is not None else work.add(DrawerDay(day=work.today, drawer=drawer))


def post(
    work: Work,
    kind: str,
    lines: Iterable[Line],
    *,
    sale_id: int | None = None,
    note: str | None = None,
    reverses_id: int | None = None,
    concerns: date | None = None,
    drawer: int | None = None,
    moves: Iterable[Moved] = (),
    key: str = "",
    day: date | None = None,
) -> int | None:
    """Post today, or for another ``day``, what ``lines`` say; ``work.money()`` came before.

    ``reverses_id`` is the posting that is voided, ``concerns`` the closed day that is corrected.
    Without a ``drawer`` it is that of this station. ``moves`` of stored value bring the lines of
    their own accounts along. Returns its number; none where there is nothing to account for.
    """
    moves = tuple(moves)
    stored = [(str(each.kind), -each.cents, None) for each in moves]
    entries = [line for line in (*lines, *stored) if line[1]]
    if not entries:
        return None  # all of it was free
    drawer = drawer or drawer_at(work.session, work.who.station)
    if any(code == "cash" for code, _, _ in entries):
        _against_shut(work, drawer)
    number = (core.rows(work.session, _LAST).scalar() or 0) + 1
    work.insert(
        Posting,
        number,
        post=number,
        key=key or new_id(),
        day=day or work.today,
        kind=kind,
        drawer=drawer,
        concerns=concerns,
        reverses_id=reverses_id,
        sale_id=sale_id,
        person_id=work.person_id,
        note=note,
    )
    for line in entries:
        _enter(work, number, line)
    for each in moves:
        _move(work, number, each)
    work.insert(Posted, number, at=work.now)
    return number


def _enter(work: Work, posting: int, line: Line) -> None:
    code, amount, therapist = line
    account = _account(work, code)
    work.insert(
        Entry, posting_id=posting, account_id=account, amount=amount, therapist_id=therapist
    )


def _against_shut(work: Work, drawer: int) -> None:
    shut = {"day": work.today, "drawer": drawer}
    if core.rows(work.session, _SHUT, shut).scalar() is not None:
        raise Refused.because("drawer_closed")


def _move(work: Work, posting: int, move: Moved) -> None:
    work.insert(
        WalletEntry,
        wallet_id=move.wallet_id,
        posting_id=posting,
        units=move.units,
        cents=move.cents,
        why=move.why,
        appointment_id=move.appointment_id,
        reverses_id=move.reverses_id,
        at=work.now,
    )


def _account(work: Work, code: str) -> int:
    found = core.house(work.session, _accounts).get(code)
    return found if found is not None else work.add(Account(code=code)).id


def _accounts(session: Session) -> dict[str, int]:
    return dict(session.execute(select(Account.code, Account.id)).all())
