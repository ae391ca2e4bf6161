"""What should be in the drawer, and what therapists have to get out of it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.model import Account, Drawer, DrawerDay, Entry, Posting
from frontdesk.storage import core
from frontdesk.values.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class DrawerName:
    """A drawer of the studio: what it is called, and which stations use it."""

    number: int
    name: str
    stations: tuple[str, ...] = ()


def drawers(session: Session) -> tuple[DrawerName, ...]:
    """Return the studio's drawers; there is always one, which need not have been named."""
    rows = session.execute(
        select(Drawer.number, Drawer.name, Drawer.stations).order_by(Drawer.number)
    ).all()
    found = tuple(DrawerName(number, name, tuple(stations)) for number, name, stations in rows)
    return found if found and found[0].number == 1 else (DrawerName(1, ""), *found)


def drawer_at(session: Session, station: str) -> int:
    """Return the number of the drawer that a station uses; the first where nobody has said."""
    return next(
        (each.number for each in core.house(session, drawers) if station in each.stations), 1
    )


def expected_cash(session: Session, day: date, drawer: int) -> Money:
    """Return the cash that a day's postings leave in a drawer."""
    found = session.execute(
        select(Account.code, func.sum(Entry.amount))
        .join(Posting, Posting.id == Entry.posting_id)
        .join(Account, Account.id == Entry.account_id)
        .where(Posting.day == day)  # by the day alone: of cash there are ten years
        .where(Posting.drawer == drawer)
        .group_by(Account.code)
    )
    return next((_money(total) for code, total in found if code == "cash"), ZERO)


def drawers_open(session: Session, day: date) -> list[int]:
    """Return the drawers that moved cash on a day and are not closed for it."""
    cash = select(Account.id).where(Account.code == "cash").scalar_subquery()
    closed = select(DrawerDay.drawer).where(DrawerDay.day == day, DrawerDay.closed_at.is_not(None))
    found = session.execute(
        select(Posting.drawer)
        .distinct()
        .join(Entry, Entry.posting_id == Posting.id)
        .where(Posting.day == day, Entry.account_id == cash, Posting.drawer.not_in(closed))
    )
    return sorted(found.scalars())


def tips_owed(session: Session) -> dict[int, Money]:
    """Return what each therapist has to get of the tips that were taken."""
    found = session.execute(
        select(Entry.therapist_id, func.sum(Entry.amount))
        .join(Account, Account.id == Entry.account_id)
        .where(Account.code == "tips_payable", Entry.therapist_id.is_not(None))
        .group_by(Entry.therapist_id)
    )
    return {number: -_money(total) for number, total in found if number is not None and total}


def _money(total: object) -> Money:
    if isinstance(total, Money):
        return total
    return Money(int(str(total or 0)))
