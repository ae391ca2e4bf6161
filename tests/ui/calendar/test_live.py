"""What another station does appears, on both databases; nothing that one is doing is lost by it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book, Move
from frontdesk.commands.holds import HoldSlot, Release
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.values.asked import Asked
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import card_of, drag, release, settle, starts
from ui.pages.calendar import CalendarPage


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, store: Store) -> Store:
    """A file, and a server."""
    if request.param == "sqlite":
        return store
    found = request.getfixturevalue("server_store")
    assert isinstance(found, Store)
    return found


class Elsewhere:
    """Another station on the same database."""

    def __init__(self, desk: Desk, house: House) -> None:
        self.desk = desk
        self._house = house

    def book(self, starts: time) -> int:
        """Book; return the number of the appointment."""
        command = Book(
            client_id=self._house.clients["Robert Quinn"],
            service_id=self._house.services["dt"],
            minutes=60,
            therapist_id=self._house.therapists["Ana Ruiz"],
            day=MONDAY,
            starts=starts,
        )
        return int(self.desk.do(command).params["appointment"])


@pytest.fixture
def elsewhere(store: Store, house: House, clock: SetClock) -> Iterator[Elsewhere]:
    desk = Desk(open_store(store.place), clock, station="back")
    desk.sign_in(house.people["Rosa Diaz"])
    yield Elsewhere(desk, house)
    desk.close()


def there(page: CalendarPage, number: int) -> bool:
    return ("card", number) in {item.key for item in page.view.items()}


def test_a_booking_elsewhere_appears_and_selection_scroll_and_focus_stay(
    qtbot: QtBot, page: CalendarPage, booked: Booked, elsewhere: Elsewhere
) -> None:
    page.view.zoom(14)
    page.view.choose(("card", booked.nora))
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    page.view.setFocus()
    number = elsewhere.book(time(15))
    qtbot.waitUntil(lambda: there(page, number))
    chosen = page.card()
    assert chosen is not None
    assert chosen.id == booked.nora
    assert bar.value() == before > 0
    assert page.view.hasFocus()


def test_what_is_selected_stays_so_when_it_is_moved_elsewhere(
    qtbot: QtBot, page: CalendarPage, booked: Booked, elsewhere: Elsewhere, house: House
) -> None:
    page.view.choose(("card", booked.nora))
    place = card_of(page, booked.nora).placement
    to = replace(place, starts=time(16), room_id=None)
    elsewhere.desk.do(Move(appointment_id=booked.nora, was=place, to=to))
    qtbot.waitUntil(lambda: starts(page, booked.nora)[0] == time(16))
    chosen = page.card()
    assert chosen is not None
    assert (chosen.id, chosen.placement.starts) == (booked.nora, time(16))


def test_a_drag_under_way_goes_on_and_lands(
    qtbot: QtBot, page: CalendarPage, booked: Booked, elsewhere: Elsewhere, house: House
) -> None:
    start = page.view.rect_of(("card", booked.sam)).center()
    down = QPoint(0, round(18 * page.view.step))
    drag(page, start, start + down / 2, start + down)
    number = elsewhere.book(time(15))
    qtbot.waitUntil(lambda: there(page, number))
    held = page.view.dragging
    assert held is not None
    assert held.key == ("card", booked.sam)
    release(page, start + down)
    settle(qtbot, page.kit)
    assert starts(page, booked.sam) == (time(11, 30), house.therapists["Maria Santos"])


def test_what_is_being_typed_is_left_alone(
    qtbot: QtBot, page: CalendarPage, elsewhere: Elsewhere
) -> None:
    page.book()
    settle(qtbot, page.kit)
    line = page.booking.client.line
    QTest.keyClicks(line, "quin")
    number = elsewhere.book(time(15))
    qtbot.waitUntil(lambda: there(page, number))
    settle(qtbot, page.kit)
    assert line.text() == "quin"
    assert QApplication.focusWidget() is line


def test_a_slot_that_is_filled_in_elsewhere_shows_who_does(
    qtbot: QtBot, page: CalendarPage, elsewhere: Elsewhere, house: House
) -> None:
    jo = house.therapists["Jo Park"]
    asked = Asked(
        service_id=house.services["sw"], minutes=60, therapist_id=jo, day=MONDAY, starts=time(15)
    )
    elsewhere.desk.do(HoldSlot(asked=asked))
    qtbot.waitUntil(lambda: bool(page.view.held_rects()))
    held, rect = page.view.held_rects()[0]
    at = page.view.point_of(jo, datetime.combine(MONDAY, time(15)))
    assert held.who == "Rosa Diaz"
    assert rect.contains(at)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, page.kit)
    assert page.booking.isVisible(), "it can be asked for all the same, and is told why not"
    elsewhere.desk.do(Release())
    qtbot.waitUntil(lambda: not page.view.held_rects())
