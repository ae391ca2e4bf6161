"""Why it cannot be as said: told of few therapists, yet never of one with more against it."""

from datetime import date, time, timedelta
from functools import partial

import pytest

from frontdesk.desk import Desk
from frontdesk.queries import booking_line
from frontdesk.queries.booking_line import LineAsk, line_answer
from frontdesk.values.wanted import Wanted
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House

NEXT = MONDAY + timedelta(days=7)


@pytest.mark.parametrize("day", [NEXT, NEXT + timedelta(days=1), NEXT + timedelta(days=6)])
@pytest.mark.parametrize("at", [None, time(3), time(8, 30), time(10), time(13), time(19, 45)])
def test_nobody_has_less_against_the_time_that_was_said(
    desk: Desk, house: House, monkeypatch: pytest.MonkeyPatch, day: date, at: time | None
) -> None:
    rooms = dict(zip(house.therapists, house.rooms.values(), strict=False))
    early = {"day": NEXT, "starts": time(8, 30), "override": "she asked for it", "client_id": None}
    for name in ("Maria Santos", "Tom Becker"):  # who is not there, and taken: two reasons
        placed = {"therapist_id": house.therapists[name], "room_id": rooms[name]}
        desk.do(book(house, guest_name=name, **placed, **early))
    wanted = Wanted(service_id=house.services["dt"], minutes=60, from_day=day, days=1, at=at)
    ask = partial(line_answer, ask=LineAsk(wanted=wanted))
    monkeypatch.setattr(booking_line, "_WEIGHED", 1)
    few = desk.ask(ask).why_not
    monkeypatch.setattr(booking_line, "_WEIGHED", 99)
    everybody = desk.ask(ask).why_not
    assert len(few) == len(everybody)
    assert {each.code for each in few} == {each.code for each in everybody}
