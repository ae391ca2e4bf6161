"""A series before it is booked: every date, what stands against it and the nearest that is free."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from frontdesk.errors import Reason, Refused
from frontdesk.model import Appointment, Therapist, Visit
from frontdesk.rules.series import MOST, occurrences
from frontdesk.storage.alternative import alternative
from frontdesk.storage.claims import veiled
from frontdesk.storage.party import weigh
from frontdesk.storage.standing import day_hours
from frontdesk.storage.view import View
from frontdesk.values.party import Party, PartyAnswer, Planned, Repeated
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import MOVABLE

#: Closed days are passed over, but not for ever.
_PASSED = 26


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a series: as wanted, its rooms, what is against it, and what is free instead."""

    wanted: Planned
    therapists: tuple[str, ...]
    rooms: tuple[str, ...]
    reasons: tuple[Reason, ...]
    instead: Planned | None
    instead_therapists: tuple[str, ...] = ()

    @property
    def planned(self) -> Planned | None:
        """What would be booked: as wanted, else what is free instead; else nothing."""
        return self.instead if self.reasons else self.wanted


@dataclass(frozen=True, slots=True)
class SeriesPlan:
    """The dates of a series; ``closed`` are those passed over because the studio is closed."""

    dates: tuple[Occurrence, ...]
    closed: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class SeriesPlace:
    """Which visit of a series an appointment belongs to: the ``number``-th of ``count``."""

    number: int
    count: int
    ahead: int


@needs(Permission.SEE_CALENDAR)
def series_plan(view: View, repeated: Repeated) -> SeriesPlan:
    """Return every date of a series; nothing is written."""
    _check(repeated)
    found: list[Occurrence] = []
    closed: list[date] = []
    for day in occurrences(repeated.party.day, repeated.weeks, repeated.until):
        if len(found) == (repeated.count or MOST) or len(closed) == _PASSED:
            break
        if day_hours(view.session, day)[0] is None:
            closed.append(day)
        else:
            found.append(occurrence(view, replace(repeated.party, day=day)))
    return SeriesPlan(tuple(found), tuple(closed))


@needs(Permission.SEE_CALENDAR)
def occurrence(view: View, party: Party) -> Occurrence:
    """Return one date of a series."""
    answer = weigh(view.session, view.zone, party, view.now)
    reasons = answer.reasons
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        reasons = tuple(veiled(reasons, view.therapist_id))
    there = alternative(view, party) if reasons else None
    instead = None if there is None else Planned.of(there)
    names = () if there is None else _names(view, there)
    own = _names(view, party)
    return Occurrence(Planned.of(party), own, _rooms(answer), reasons, instead, names)


@needs(Permission.SEE_CALENDAR)
def series_place(view: View, appointment_id: int) -> SeriesPlace | None:
    """Return where in its series an appointment stands; none when it is not repeated."""
    row = view.session.get(Appointment, appointment_id)
    series = None if row is None else view.session.get_one(Visit, row.visit_id).series
    if row is None or series is None:
        return None
    found = view.session.execute(
        select(Appointment.visit_id, Appointment.day, Appointment.state)
        .join(Visit, Visit.id == Appointment.visit_id)
        .where(Visit.series == series)
        .order_by(Appointment.day, Appointment.id)
    ).all()
    order = list(dict.fromkeys(each.visit_id for each in found))
    ahead = {e.visit_id for e in found if e.day >= row.day and e.state in MOVABLE}
    return SeriesPlace(order.index(row.visit_id) + 1, len(order), len(ahead))


# Internal


def _check(repeated: Repeated) -> None:
    if repeated.count is None and repeated.until is None:
        raise Refused.because("how_often", "count")
    if repeated.weeks < 1:
        raise Refused.because("how_often", "weeks")
    if repeated.count is not None and not 1 <= repeated.count <= MOST:
        raise Refused.because("too_often", "count", most=MOST)
    if repeated.until is not None and repeated.until < repeated.party.day:
        raise Refused.because("days_reversed", "until", first=repeated.party.day)


def _rooms(answer: PartyAnswer) -> tuple[str, ...]:
    return tuple(dict.fromkeys(seat.room or "" for seat in answer.seats))


def _names(view: View, party: Party) -> tuple[str, ...]:
    numbers = dict.fromkeys(guest.therapist_id for guest in party.guests)
    return tuple(view.session.get_one(Therapist, number).name for number in numbers)
