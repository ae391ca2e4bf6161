"""A therapist's days as a calendar file, for the calendar on a phone or another computer.

It tells when, what and where, and whom by first name and initial: such a file travels.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from frontdesk.model import Studio
from frontdesk.queries.my_day import MyDay, my_week
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State
from frontdesk.values.text import fold
from frontdesk.values.wall import moment

_OFF = (State.CANCELLED, State.NO_SHOW)


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The contents of an ``.ics`` file, a name for it, and how many visits are in it."""

    name: str
    content: bytes
    visits: int


@needs(Permission.SEE_CALENDAR)
def calendar_file(view: View, first: date, therapist_id: int | None = None) -> CalendarFile:
    """Return the week from ``first`` on; a therapist gets the own one only."""
    from icalendar import Calendar

    week = my_week(view, first, therapist_id)
    calendar = Calendar()
    calendar.add("prodid", "-//Frontdesk//My week//EN")
    calendar.add("version", "2.0")
    studio = view.session.execute(select(Studio.name)).scalar() or ""
    calendar.add("x-wr-calname", " · ".join(filter(None, (studio, week.name))))
    count = 0
    for day in week.days:
        count += _add_visits(view, calendar, day)
    name = "-".join(fold(week.name).split()) or "studio"
    return CalendarFile(f"week-{name}-{first}.ics", calendar.to_ical(), count)


def whom(name: str) -> str:
    """Return a first name and an initial: ``Robert Q.``."""
    words = name.split()
    return name if len(words) < 2 else f"{words[0]} {words[-1][:1]}."


def _add_visits(view: View, calendar: object, day: MyDay) -> int:
    from icalendar import Calendar, Event

    assert isinstance(calendar, Calendar)
    count = 0
    for stop in day.stops:
        card = stop.card
        if card.state in _OFF:
            continue
        place = card.placement
        begins = moment(view.zone, place.day, place.starts, place.fold)
        event = Event()
        event.add("uid", f"appointment-{card.id}@frontdesk")
        event.add("dtstamp", view.now)
        event.add("dtstart", begins)
        event.add("dtend", begins + timedelta(minutes=place.minutes))
        event.add("summary", f"{card.service} {place.minutes} · {whom(card.client)}")
        if card.room:
            event.add("location", card.room)
        calendar.add_component(event)
        count += 1
    return count
