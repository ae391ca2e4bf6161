"""Running late: minutes, then a key, or Enter for the best way."""

from datetime import time
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.queries.board import therapist_board
from frontdesk.values.placement import Placement
from tests.bookings import Booker
from tests.moments import MONDAY
from tests.ui.calendar.using import settle
from tests.ui.hard_cases.conftest import Opener
from ui.dialogs.late import LateDialog
from ui.kit import Kit
from ui.pages.calendar import CalendarPage


@pytest.fixture
def robert(book: Booker) -> int:
    """Robert Quinn with Maria, right after Sam and the turnover."""
    return book("Robert Quinn", "Maria Santos", time(11, 15))


@pytest.fixture
def dialog(
    robert: int, page: CalendarPage, booked: dict[str, int], opened: Opener[Any]
) -> LateDialog:
    page.view.choose(("card", booked["sam"]))
    QTest.keyClick(page.view, Qt.Key.Key_L)
    found: LateDialog = opened(LateDialog)
    return found


def places(desk: Desk) -> dict[str, tuple[time, int, str]]:
    cards = desk.ask(partial(therapist_board, first=MONDAY)).cards
    return {
        card.client: (card.placement.starts, card.placement.minutes, card.therapist)
        for card in cards
        if isinstance(card.placement, Placement)
    }


def say(qtbot: QtBot, kit: Kit, dialog: LateDialog, minutes: str) -> None:
    QTest.keyClicks(dialog.minutes, minutes)
    settle(qtbot, kit)


def test_three_ways_are_shown_as_one_types(
    qtbot: QtBot, kit: Kit, booked: dict[str, int], dialog: LateDialog
) -> None:
    say(qtbot, kit, dialog, "15")
    assert dialog.shorter.words.text() == "45 min from 10:15 am, $95.00 (this length has no price)"
    assert dialog.pushed.words.text() == "Begins 10:15 am; Robert Quinn 15 min later"
    assert ", 10:15 am, Room" in dialog.swapped.words.text()
    say(qtbot, kit, dialog, "0")
    assert dialog.shorter.words.text() == ""
    assert "up to 120" in dialog.message.words()
    assert not dialog.take.isEnabled()


@pytest.mark.parametrize(
    ("key", "hers", "his"),
    [
        (Qt.Key.Key_S, (time(10, 15), 45), (time(11, 15), 60)),
        (Qt.Key.Key_P, (time(10, 15), 60), (time(11, 30), 60)),
        (Qt.Key.Key_W, (time(10, 15), 60), (time(11, 15), 60)),
    ],
    ids=["shorter", "pushed", "swapped"],
)
def test_one_key_takes_a_way_and_one_undo_takes_it_back(
    qtbot: QtBot,
    kit: Kit,
    desk: Desk,
    dialog: LateDialog,
    key: Qt.Key,
    hers: tuple[time, int],
    his: tuple[time, int],
) -> None:
    before = places(desk)
    say(qtbot, kit, dialog, "15")
    QTest.keyClick(dialog.minutes, key)
    settle(qtbot, kit)
    after = places(desk)
    assert after["Sam Ortiz"][:2] == hers
    assert after["Robert Quinn"][:2] == his
    assert (after["Sam Ortiz"][2] == "Maria Santos") is (key is not Qt.Key.Key_W)
    desk.undo()
    assert places(desk) == before


def test_enter_takes_the_best_also_before_it_is_shown(
    qtbot: QtBot, kit: Kit, desk: Desk, page: CalendarPage, booked: dict[str, int]
) -> None:
    dialog = LateDialog(kit, booked["sam"], page)
    dialog.open()
    dialog.take.click()
    settle(qtbot, kit)
    assert places(desk)["Sam Ortiz"] == (time(10, 10), 60, "Maria Santos")


def test_what_stands_against_a_way_is_told_and_its_button_is_dead(
    qtbot: QtBot, kit: Kit, dialog: LateDialog
) -> None:
    say(qtbot, kit, dialog, "55")
    assert dialog.shorter.words.text() == "Too little time would be left."
    assert not dialog.shorter.button.isEnabled()
    QTest.keyClick(dialog.minutes, Qt.Key.Key_S)
    settle(qtbot, kit)
    assert dialog.isVisible()
