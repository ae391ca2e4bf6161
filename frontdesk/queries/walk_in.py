"""What somebody at the door can have: each service and length with each therapist, and when.

The whole grid takes a dozen statements and bit sets, whatever the day holds; the rules are those
of ``storage.schedule.answer``, which a test holds it against cell by cell.
"""

from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import func, select

from frontdesk.errors import Reason
from frontdesk.model import Appointment, Service, Therapist
from frontdesk.model.types import yes
from frontdesk.queries.walk_in_day import Need, WalkInDay, read_day
from frontdesk.rules.licence import may_give
from frontdesk.rules.price import options
from frontdesk.storage.schedule import walk_ins
from frontdesk.storage.standing import all_credentials, prices
from frontdesk.storage.view import View
from frontdesk.values.money import Money
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import CLAIMING

#: What was asked for most in so many days stands first.
_LATELY = timedelta(days=28)
_USUAL_LENGTH = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkInCell:
    """When one therapist could give one length of a service, and in which room.

    ``wait`` is in minutes, 0 is now. Without ``starts`` it cannot be today. ``reasons`` say why
    it cannot be now. ``longest`` marks who has been free longest.
    """

    therapist_id: int
    therapist: str
    starts: time | None = None
    wait: int = 0
    room_id: int | None = None
    room: str | None = None
    room_reason: str | None = None
    longest: bool = False
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkInRow:
    """A length of a service with its price, and a cell for each therapist."""

    service_id: int
    service: str
    minutes: int
    price: Money
    cells: tuple[WalkInCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkInGrid:
    """Everything that can be had today, at the minute ``now``.

    ``best`` is the row and column that is fair and soonest. ``reasons`` say why there is no grid.
    ``guest`` counts the walk-ins of the day, the next one included.
    """

    day: date
    now: time
    therapists: tuple[tuple[int, str], ...]
    rows: tuple[WalkInRow, ...]
    best: tuple[int, int] | None
    guest: int
    reasons: tuple[Reason, ...] = ()


@needs(Permission.BOOK)
def walk_in_grid(view: View) -> WalkInGrid:
    """Return the grid of today; a therapist's has the own column only."""
    day = read_day(view)
    therapists = _therapists(view, day)
    rows: tuple[WalkInRow, ...] = ()
    merits: dict[tuple[int, int], tuple[int, ...]] = {}
    reasons = _closed(day) or (() if therapists else (Reason("nobody_works_today"),))
    if not reasons:
        rows, merits = _Rows(view, day, therapists).rows()
        reasons = () if rows else (Reason("no_services"),)
    return WalkInGrid(
        day=day.day,
        now=day.now,
        therapists=tuple(therapists.items()),
        rows=rows,
        best=min(merits, key=merits.__getitem__, default=None),
        guest=walk_ins(view.session, day.day) + 1,
        reasons=reasons,
    )


def _therapists(view: View, day: WalkInDay) -> dict[int, str]:
    query = select(Therapist.id, Therapist.name).where(Therapist.id.in_(day.shifts))
    if view.grant(Permission.BOOK) is Grant.OWN:
        query = query.where(Therapist.id == view.therapist_id)
    found = view.session.execute(query.order_by(Therapist.position, Therapist.id))
    return {row.id: row.name for row in found}


def _closed(day: WalkInDay) -> tuple[Reason, ...]:
    if day.closed:
        return (Reason("closed_day", "day", {"day": day.day, "name": day.closed}),)
    if day.hours is None:
        return (Reason("closed_weekday", "day", {"day": day.day}),)
    return ()


class _Rows:
    """Fills the grid, row by row, and weighs each cell."""

    def __init__(self, view: View, day: WalkInDay, therapists: dict[int, str]) -> None:
        self._view = view
        self._day = day
        self._therapists = therapists
        self._held = all_credentials(view.session)
        self._idle = {each: day.idle(each) for each in therapists}

    def rows(self) -> tuple[tuple[WalkInRow, ...], dict[tuple[int, int], tuple[int, ...]]]:
        """Return the rows, and how good each possible cell is: the least is best."""
        listed = prices(self._view.session)
        found = self._view.session.execute(
            select(Service).where(yes(Service.active))
            .order_by(Service.position, Service.id)
        ).scalars()  # fmt: skip
        rows: list[WalkInRow] = []
        merits: dict[tuple[int, int], tuple[int, ...]] = {}
        asked = self._asked_lately()
        for service in found:
            for each in options(listed, service.id, self._day.day):
                need = Need(each.minutes, service.turnover, self._day.equipment(service.id))
                often = asked.get((service.id, each.minutes), 0)
                cells = []
                for column, therapist in enumerate(self._therapists):
                    cell, gap = self._cell(service, need, therapist)
                    cells.append(cell)
                    if cell.starts is not None:
                        rank = (-often, int(each.minutes != _USUAL_LENGTH), len(rows))
                        fair = (-self._idle[therapist], gap, column)
                        merits[len(rows), column] = (cell.wait, *rank, *fair)
                rows.append(
                    WalkInRow(
                        service_id=service.id,
                        service=service.name,
                        minutes=each.minutes,
                        price=each.price,
                        cells=tuple(cells),
                    )
                )
        return tuple(rows), merits

    def _cell(self, service: Service, need: Need, therapist: int) -> tuple[WalkInCell, int]:
        """Return a cell, and the slots that would be left free after it."""
        day, name = self._day, self._therapists[therapist]
        held, skills = self._held.get(therapist, ([], []))
        unfit = may_give(name, held, skills, service.licences, service.skill, day.day)
        place = None if unfit else day.first_opening(need, therapist)
        if place is None:
            reasons = tuple(unfit) or day.why_not(need, therapist, name, None)
            return WalkInCell(therapist_id=therapist, therapist=name, reasons=reasons), 0
        room, why = day.room(need, therapist, place)
        starts = day.wall(place)
        wait = day.wait(place)
        cell = WalkInCell(
            therapist_id=therapist,
            therapist=name,
            starts=starts,
            wait=wait,
            room_id=room.id,
            room=room.name,
            room_reason=why,
            longest=wait == 0 and self._is_longest(therapist),
            reasons=() if wait == 0 else day.why_not(need, therapist, name, starts),
        )
        return cell, day.gap_after(therapist, place + need.whole)

    def _is_longest(self, therapist: int) -> bool:
        mine = self._idle[therapist]
        return all(idle < mine for other, idle in self._idle.items() if other != therapist)

    def _asked_lately(self) -> dict[tuple[int, int], int]:
        today = self._day.day
        found = self._view.session.execute(
            select(Appointment.service_id, Appointment.minutes, func.count())
            .where(Appointment.day.between(today - _LATELY, today))
            .where(Appointment.state.in_(CLAIMING))
            .group_by(Appointment.service_id, Appointment.minutes)
        )
        return {(service, minutes): count for service, minutes, count in found}
