"""Who comes together is moved, cancelled and checked in as one; a series this, following or all."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.commands.groups import BookGroup
from frontdesk.commands.series import BookSeries
from frontdesk.desk import Desk
from frontdesk.queries.cards import Card
from frontdesk.values.party import Guest, Planned
from frontdesk.values.state import State
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.using import settle
from ui.pages.calendar import CalendarPage

ALT = Qt.KeyboardModifier.AltModifier
WEEK = timedelta(weeks=1)


def guest(house: House, client: str, therapist: str) -> Guest:
    return Guest(
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists[therapist],
        client_id=house.clients[client],
    )


@pytest.fixture
def couple(desk: Desk, house: House, page: CalendarPage) -> int:
    guests = (guest(house, "Robert Quinn", "Ana Ruiz"), guest(house, "Nora Blake", "Jo Park"))
    done = desk.do(BookGroup(guests=guests, day=MONDAY, starts=time(13)))
    return int(done.params["appointment"])


@pytest.fixture
def series(desk: Desk, house: House, page: CalendarPage) -> int:
    who = (guest(house, "Robert Quinn", "Jo Park"),)
    visits = tuple(
        Planned(day=MONDAY + week * WEEK, starts=time(13), guests=who) for week in range(3)
    )
    return int(desk.do(BookSeries(visits=visits)).params["appointment"])


def show(qtbot: QtBot, page: CalendarPage, number: int, weeks: int = 0) -> None:
    page.show_visit(MONDAY + weeks * WEEK, number)
    settle(qtbot, page.kit)
    page.view.setFocus()


def press(qtbot: QtBot, page: CalendarPage, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    QTest.keyClick(page.view, key, held)
    settle(qtbot, page.kit)


def robert_and_nora(page: CalendarPage) -> list[Card]:
    found = [item.card for item in page.view.items() if item.card is not None]
    return sorted((c for c in found if c.guests == 2), key=lambda c: c.client)


def test_a_couple_is_marked_and_told(qtbot: QtBot, page: CalendarPage, couple: int) -> None:
    show(qtbot, page, couple)
    assert page.visit.facts.value("Together with") == "Nora Blake"
    assert page.visit.reach.guests.isVisible()
    assert not page.visit.reach.series.isVisible()
    nora, robert = robert_and_nora(page)
    assert (nora.partners, robert.partners) == (("Robert Quinn",), ("Nora Blake",))
    words = page.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words


def test_both_are_moved_and_come_back_in_one_step(
    qtbot: QtBot, page: CalendarPage, couple: int, desk: Desk
) -> None:
    show(qtbot, page, couple)
    press(qtbot, page, Qt.Key.Key_Down, ALT)
    assert {c.placement.starts for c in robert_and_nora(page)} == {time(13, 5)}
    desk.undo()
    page.refresh()
    settle(qtbot, page.kit)
    assert {c.placement.starts for c in robert_and_nora(page)} == {time(13)}


def test_only_one_guest_is_moved_when_that_is_chosen(
    qtbot: QtBot, page: CalendarPage, couple: int
) -> None:
    show(qtbot, page, couple)
    press(qtbot, page, Qt.Key.Key_2, ALT)
    press(qtbot, page, Qt.Key.Key_Down, ALT)
    assert [c.placement.starts for c in robert_and_nora(page)] == [time(13), time(13, 5)]
    press(qtbot, page, Qt.Key.Key_1, ALT)
    assert page.visit.reach.guests.current() == "both"


def test_one_key_checks_both_in(qtbot: QtBot, page: CalendarPage, couple: int) -> None:
    show(qtbot, page, couple)
    press(qtbot, page, Qt.Key.Key_Return)
    assert {c.state for c in robert_and_nora(page)} == {State.ARRIVED}
    press(qtbot, page, Qt.Key.Key_Return)
    assert sorted(c.state for c in robert_and_nora(page)) == [State.ARRIVED, State.IN_SESSION]


@pytest.mark.parametrize(
    ("key", "left"), [(1, 2), (2, 1), (3, 0)], ids=["this", "following", "all"]
)
def test_a_series_is_moved_as_far_as_is_chosen(
    qtbot: QtBot, page: CalendarPage, series: int, key: int, left: int
) -> None:
    show(qtbot, page, series + 1, 1)
    assert page.visit.reach.series.isVisible()
    press(qtbot, page, Qt.Key(Qt.Key.Key_0 + key), ALT)
    press(qtbot, page, Qt.Key.Key_Down, ALT)
    starts = []
    for week in range(3):
        show(qtbot, page, series + week, week)
        card = page.card()
        assert card is not None
        starts.append(card.placement.starts)
    assert starts.count(time(13)) == left


def test_another_card_begins_with_this_visit_alone(
    qtbot: QtBot, page: CalendarPage, series: int
) -> None:
    show(qtbot, page, series)
    press(qtbot, page, Qt.Key.Key_3, ALT)
    assert page.visit.reach.series.current() == "all"
    show(qtbot, page, series + 1, 1)
    assert page.visit.reach.series.current() == "this"
