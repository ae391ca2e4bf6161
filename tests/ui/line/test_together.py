"""Couples and series in the line: found together, every date shown before anything is written."""

from datetime import date, time, timedelta
from functools import partial

import pytest

from frontdesk.commands.availability import CloseDays
from frontdesk.desk import Desk
from frontdesk.queries.day import Card, day_board
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.line.conftest import Fingers

TUESDAY = MONDAY + timedelta(days=1)
WEEK = timedelta(days=7)


def cards(desk: Desk, day: date) -> tuple[Card, ...]:
    """Return what stands on a day."""
    found: tuple[Card, ...] = desk.ask(partial(day_board, day=day)).cards
    return found


def test_two_are_booked_side_by_side_with_two_keys(fingers: Fingers, desk: Desk) -> None:
    fingers.say("ortiz + blake couples swedish 60 tue 2")
    assert ("Along", "Nora Blake", False) in fingers.chips()
    assert fingers.rows()[0].startswith("Tue 24 Nov  2:00 pm")
    assert "Room 4" in fingers.rows()[0]
    fingers.key("Return")
    stood = cards(desk, TUESDAY)
    assert {(c.client, c.placement.starts) for c in stood} == {
        ("Sam Ortiz", time(14)),
        ("Nora Blake", time(14)),
    }
    assert len({c.placement.therapist_id for c in stood}) == 2
    assert fingers.keys == 2


def test_a_second_service_follows_and_four_hands_work_at_once(fingers: Fingers, desk: Desk) -> None:
    fingers.say("ortiz swedish 60 then cupping tue 1")
    assert ("Then", "Cupping 30", False) in fingers.chips()
    fingers.key("Return")
    first, second = sorted(cards(desk, TUESDAY), key=lambda card: card.placement.starts)
    assert (first.client, second.client) == ("Sam Ortiz", "Sam Ortiz")
    assert (first.placement.starts, second.placement.starts) == (time(13), time(14))
    assert first.visit_id == second.visit_id
    assert fingers.keys == 2
    fingers.say("blake 4 hands swedish 60 tue 4pm")
    fingers.key("Return")
    (four,) = (card for card in cards(desk, TUESDAY) if card.client == "Nora Blake")
    assert four.second_therapist_id not in (None, four.placement.therapist_id)


def test_who_comes_along_may_be_nobody_of_the_books(fingers: Fingers, desk: Desk) -> None:
    fingers.say("ortiz + zelda couples swedish 60 tue 2")
    fingers.key("Return")
    assert {c.client for c in cards(desk, TUESDAY)} == {"Sam Ortiz", "zelda"}


def test_couples_without_a_second_name_ask_for_it(fingers: Fingers, desk: Desk) -> None:
    fingers.say("ortiz couples swedish 60 tue")
    assert "Say who comes along" in fingers.told()
    fingers.key("Return")
    assert "type + and a name" in fingers.told()
    assert not cards(desk, TUESDAY)


def test_a_series_is_shown_date_by_date_before_it_is_booked(fingers: Fingers, desk: Desk) -> None:
    fingers.say("ortiz swedish 60 every tue 11 x4 w jo")
    fingers.key("Return")
    assert not cards(desk, TUESDAY)
    assert fingers.told() == "4 visits."
    assert [row.split(",")[0] for row in fingers.rows()] == [
        "Tue 24 Nov  11:00 am",
        "Tue 1 Dec  11:00 am",
        "Tue 8 Dec  11:00 am",
        "Tue 15 Dec  11:00 am",
    ]
    fingers.key("Return")
    for week in range(4):
        (card,) = cards(desk, TUESDAY + week * WEEK)
        assert (card.client, card.placement.starts) == ("Sam Ortiz", time(11))
    assert fingers.keys == 3


def test_a_clash_comes_with_the_nearest_that_is_free(
    fingers: Fingers, desk: Desk, house: House
) -> None:
    jo = house.therapists["Jo Park"]
    nora = house.clients["Nora Blake"]
    desk.do(book(house, therapist_id=jo, client_id=nora, day=TUESDAY + WEEK, starts=time(11)))
    desk.do(CloseDays(days=((TUESDAY + 2 * WEEK, "Inventory"),)))
    fingers.say("ortiz swedish 60 every tue 11 x3 w jo")
    fingers.key("Return")
    assert "1 at another time, as shown." in fingers.told()
    assert "Closed and passed over: Tue 8 Dec." in fingers.told()
    assert "instead of 11:00 am" in fingers.rows()[1]
    fingers.key("Return")
    moved = next(c for c in cards(desk, TUESDAY + WEEK) if c.client == "Sam Ortiz")
    assert moved.placement.starts != time(11) or moved.placement.therapist_id != jo
    assert [c.client for c in cards(desk, TUESDAY + 3 * WEEK)] == ["Sam Ortiz"]


def test_escape_leads_from_the_dates_back_to_the_openings(fingers: Fingers, desk: Desk) -> None:
    fingers.say("ortiz swedish 60 every tue 11 x3 w jo")
    fingers.key("Return", "Escape")
    assert fingers.line.isVisible()
    assert fingers.rows()[0].endswith("as asked")
    assert not cards(desk, TUESDAY)


@pytest.mark.parametrize("said", ["ortiz swedish 60 every tue 11", "ortiz sw 60 tue 11 weekly"])
def test_a_series_without_a_number_asks_how_many(fingers: Fingers, desk: Desk, said: str) -> None:
    fingers.say(said)
    fingers.key("Return")
    assert "Say how many times: type x10." in fingers.told()
    assert not cards(desk, TUESDAY)
