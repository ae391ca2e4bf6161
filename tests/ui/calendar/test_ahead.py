"""What is beside a page is read before it is asked for, and never shown as truth after a change."""

from collections.abc import Iterator
from datetime import time, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from frontdesk.clock import SetClock
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House
from ui.calendar.ahead import around
from ui.calendar.showing import Look, Showing
from ui.pages.calendar import CalendarPage

TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def elsewhere(store: Store, house: House, clock: SetClock) -> Iterator[Desk]:
    """Another station on the same file."""
    desk = Desk(open_store(store.place), clock, "back")
    desk.sign_in(house.people["Rosa Diaz"])
    yield desk
    desk.close()


@pytest.mark.parametrize(
    ("showing", "days"),
    [
        (Showing(day=MONDAY), (1, -1, 7, -7)),
        (Showing(day=MONDAY, days=7), (7, -7)),
        (Showing(day=MONDAY, look=Look.STUDIO), (7, -7)),
        (Showing(day=MONDAY, look=Look.MONTH), (30, -31)),
    ],
    ids=["a day", "seven days", "the studio's week", "a month"],
)
def test_pages_beside_a_page(showing: Showing, days: tuple[int, ...]) -> None:
    assert [(page.day - MONDAY).days for page in around(showing)] == list(days)
    assert {page.look for page in around(showing)} == {showing.look}


@pytest.mark.parametrize("days", [1, 7], ids=["a day", "seven days"])
def test_the_next_page_is_at_hand_before_it_is_asked_for(
    qtbot: QtBot, page: CalendarPage, store: Store, days: int
) -> None:
    page.nav.side_by_side(days)
    with qtbot.waitSignal(page.day_shown):
        page.show_day(MONDAY)
    qtbot.waitUntil(lambda: page.stage.ahead.resting)
    said: list[str] = []

    def note(*given: Any) -> None:
        said.append(given[2])

    event.listen(store.read, "before_cursor_execute", note)
    with qtbot.waitSignal(page.day_shown):
        page.nav.turn(1)
    event.remove(store.read, "before_cursor_execute", note)
    assert [each for each in said if each.startswith("SELECT")]
    assert not [each for each in said if "FROM appointment" in each]


def test_what_was_read_ahead_is_not_shown_after_another_station_changed_it(
    qtbot: QtBot, page: CalendarPage, elsewhere: Desk, house: House
) -> None:
    with qtbot.waitSignal(page.day_shown):
        page.show_day(MONDAY)
    qtbot.waitUntil(lambda: page.stage.ahead.resting)
    number = elsewhere.do(book(house, day=TUESDAY, starts=time(15))).params["appointment"]
    with qtbot.waitSignal(page.day_shown):
        page.nav.turn(1)
    assert [item.key for item in page.view.items()] == [("card", number)]
