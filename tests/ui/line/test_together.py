"""Couples and series in the line: found together, every date shown before anything is written."""

from datetime import date, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.availability import CloseDays
from frontdesk.commands.clients import AddClient
from frontdesk.desk import Desk
from frontdesk.queries.day import Card, day_board
from frontdesk.queries.holds import held_slots
from frontdesk.queries.together import TogetherOpening
from frontdesk.storage.engine import Store
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.line.conftest import Fingers

TUESDAY = MONDAY + timedelta(days=1)
WEEK = timedelta(days=7)
_OWN = Qt.FindChildOption.FindDirectChildrenOnly


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


def test_a_time_that_a_couple_looks_at_is_held_for_both_until_the_next_or_the_end(
    qtbot: QtBot, fingers: Fingers, store: Store, house: House, clock: SetClock
) -> None:
    back = Desk(store, clock, station="back")
    back.sign_in(house.people["Rosa Diaz"])

    def held() -> set[tuple[int, time]]:
        slots = back.ask(partial(held_slots, first=TUESDAY, last=TUESDAY))
        return {(slot.resource_id, slot.starts) for slot in slots}

    def is_held_as_looked_at() -> bool:
        row = fingers.line.rows.current()
        meant = row.meant if row is not None else None
        assert isinstance(meant, TogetherOpening)
        hands = {(each.therapist_id, meant.starts) for each in meant.party.guests}
        return len(hands) == 2 and hands <= held() and len(held()) == 2 + len(set(meant.rooms))

    fingers.say("ortiz + blake couples swedish 60 tue")
    qtbot.waitUntil(is_held_as_looked_at)
    first = held()
    fingers.key("Down")
    qtbot.waitUntil(is_held_as_looked_at)
    assert held() != first
    assert not fingers.line.card.hint.held.isHidden()
    fingers.key("Escape")
    fingers.settle()
    assert held() == set()


def test_who_is_meant_is_asked_while_the_time_stays_held(
    qtbot: QtBot, fingers: Fingers, desk: Desk
) -> None:
    desk.do(AddClient(first_name="Sam", last_name="Ortega"))
    fingers.say("sam + blake couples swedish 60 tue")
    qtbot.waitUntil(lambda: not fingers.line.card.hint.held.isHidden())
    fingers.key("Return")
    assert "Who is meant?" in fingers.told()
    (settling,) = fingers.line.findChildren(QTimer, options=_OWN)
    qtbot.waitUntil(lambda: not settling.isActive())
    fingers.settle()
    assert not fingers.line.card.hint.held.isHidden()


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
    assert fingers.line.card.hint.told.property("look") == "caption"  # nothing to warn of
    assert all("Jo Park · Room" in row for row in fingers.rows())
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
    assert fingers.line.card.hint.told.property("look") == "warning"
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
