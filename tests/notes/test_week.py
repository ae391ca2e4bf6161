"""A therapist's week: seven days, on paper, and as a file for other calendars."""

from datetime import time, timedelta
from functools import partial

import pytest
from icalendar import Calendar

from frontdesk.commands.clients import AddAlert
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.documents.day_sheet import week_sheets
from frontdesk.errors import Refused
from frontdesk.messages.calendar_file import calendar_file, whom
from frontdesk.queries.my_day import my_week
from frontdesk.values.state import State
from tests.moments import MONDAY, NOW
from tests.notes.test_notes import MARIA, booked
from tests.studio import House


@pytest.fixture
def maria(desk: Desk, house: House) -> Desk:
    """Robert on Monday, Nora on Tuesday, and one who called off."""
    booked(desk, house)
    nora = house.clients["Nora Blake"]
    booked(desk, house, client_id=nora, day=MONDAY + timedelta(days=1), starts=time(13))
    gone = booked(desk, house, client_id=nora, starts=time(15))
    desk.do(SetState(appointment_id=gone, was=State.BOOKED, to=State.CANCELLED))
    desk.do(AddAlert(client_id=nora, instruction="No deep pressure"))
    desk.sign_in(house.people[MARIA])
    return desk


def test_a_week_is_seven_days_of_one_therapist(maria: Desk, house: House) -> None:
    week = maria.ask(partial(my_week, first=MONDAY))
    assert (week.name, week.visits, week.minutes) == (MARIA, 2, 120)
    assert [day.visits for day in week.days] == [1, 1, 0, 0, 0, 0, 0]
    maria.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="only_own_day"):
        maria.ask(partial(my_week, first=MONDAY, therapist_id=house.therapists[MARIA]))


def test_a_week_on_paper_has_a_page_for_each_day_with_something_on_it(maria: Desk) -> None:
    html = maria.ask(partial(week_sheets, first=MONDAY)).html
    assert html.count('class="name"') == 2
    assert "Monday, 23 November 2026" in html
    assert "Tuesday, 24 November 2026" in html
    empty = maria.ask(partial(week_sheets, first=MONDAY + timedelta(days=14))).html
    assert "no visits yet" in empty


def test_a_calendar_file_tells_when_what_and_where_and_no_more(maria: Desk) -> None:
    file = maria.ask(partial(calendar_file, first=MONDAY))
    assert (file.name, file.visits) == ("week-maria-santos-2026-11-23.ics", 2)
    events = Calendar.from_ical(file.content).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [
        "Deep tissue massage 60 · Robert Q.",
        "Deep tissue massage 60 · Nora B.",
    ]
    assert events[0].decoded("dtstart") == NOW.replace(hour=10, minute=15)
    assert events[0].decoded("dtend") == NOW.replace(hour=11, minute=15)
    assert str(events[0]["location"]) == "Room 1"
    assert len({str(event["uid"]) for event in events}) == 2
    for word in (b"Quinn", b"Blake", b"pressure", b"555"):
        assert word not in file.content


@pytest.mark.parametrize(
    ("name", "told"), [("Robert Quinn", "Robert Q."), ("Cher", "Cher"), ("", "")]
)
def test_a_name_that_travels_is_short(name: str, told: str) -> None:
    assert whom(name) == told
