"""Whatever a hand does to the calendar: no overlap, it shows what is, undo is complete.

``FRONTDESK_STORIES=50`` plays so many hands instead of the few of a normal run.
"""

import os
from dataclasses import dataclass
from datetime import date, time
from functools import partial
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from frontdesk.commands.appointments import Book
from frontdesk.commands.blocks import AddBlock
from frontdesk.desk import Desk
from frontdesk.queries.board import Board, therapist_board
from frontdesk.storage.engine import Store
from frontdesk.values.block import BlockKind, BlockPlace
from frontdesk.values.state import State
from tests.bookings import overlaps
from tests.moments import MONDAY
from tests.studio import House
from ui.dialogs.base import Dialog
from ui.dialogs.overlap import OverlapDialog
from ui.kit import Kit
from ui.pages.calendar import CalendarPage

_DAYS = 3
_STEPS = 100
SEEDS = range(int(os.environ.get("FRONTDESK_STORIES", "2")))
_NONE = Qt.KeyboardModifier.NoModifier
_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYS = (
    (Qt.Key.Key_Down, _ALT),
    (Qt.Key.Key_Up, _ALT),
    (Qt.Key.Key_Left, _ALT),
    (Qt.Key.Key_Right, _ALT),
    (Qt.Key.Key_Down, _CTRL | _ALT),
    (Qt.Key.Key_Up, _CTRL | _ALT),
    (Qt.Key.Key_Down, _NONE),
    (Qt.Key.Key_Right, _NONE),
    (Qt.Key.Key_Down, _SHIFT),
    (Qt.Key.Key_X, _CTRL),
    (Qt.Key.Key_C, _CTRL),
    (Qt.Key.Key_V, _CTRL),
    (Qt.Key.Key_Escape, _NONE),
    (Qt.Key.Key_Delete, _NONE),
    (Qt.Key.Key_Space, _NONE),
)
Stands = frozenset[tuple[object, ...]]


def stands(board: Board) -> Stands:
    """Return everything that stands on a board."""
    cards = {
        ("card", card.id, card.placement, card.state)
        for card in board.cards
        if card.state is not State.CANCELLED
    }
    blocks = {("block", b.id, b.resource_id, b.day, b.starts, b.minutes) for b in board.blocks}
    return frozenset(cards | blocks)


@dataclass
class Hand:
    """Somebody who does anything at all."""

    random: Random
    qtbot: QtBot
    page: CalendarPage

    def act(self) -> None:
        """Do something."""
        self.random.choice((self._key, self._key, self._drag, self._stretch, self._click))()
        self.settle()
        for dialog in self.page.findChildren(Dialog):
            if isinstance(dialog, OverlapDialog) and self.random.random() < 0.5:
                dialog.reason.setText("Both at once")
                dialog.beside.click()
                self.settle()
            if isValid(dialog):
                dialog.reject()
        self.settle()
        self.page.side.show_visit()
        self.page.focus_first()

    def settle(self) -> None:
        """Wait until every answer is there and shown."""
        for _ in range(3):
            QApplication.processEvents()
            self.qtbot.waitUntil(lambda: not self.page.kit.link.busy)

    # Internal

    def _key(self) -> None:
        key, held = self.random.choice(_KEYS)
        QTest.keyClick(self.page.view, key, held)

    def _click(self) -> None:
        held = self.random.choice((_NONE, _CTRL))
        at = self._on_something()
        if at is not None:
            QTest.mouseClick(self.page.view.viewport(), Qt.MouseButton.LeftButton, held, at)

    def _drag(self) -> None:
        at = self._on_something()
        if at is not None:
            self._pull(at, self._anywhere())

    def _stretch(self) -> None:
        at = self._on_something(edge=True)
        if at is not None:
            self._pull(at, at + QPoint(0, self.random.randrange(-60, 90)))

    def _pull(self, start: QPoint, end: QPoint) -> None:
        port = self.page.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, _NONE, start)
        for at in (start + QPoint(0, 12), end):
            QTest.mouseMove(port, at)
            self.settle()
        if self.random.random() < 0.15:
            QTest.keyClick(self.page.view, Qt.Key.Key_Escape)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, _NONE, end)

    def _on_something(self, *, edge: bool = False) -> QPoint | None:
        items = self.page.view.items()
        if not items:
            return None
        rect = self.page.view.rect_of(self.random.choice(items).key)
        return QPoint(rect.center().x(), rect.bottom() - 2 if edge else rect.center().y())

    def _anywhere(self) -> QPoint:
        port = self.page.view.viewport().rect().adjusted(20, 20, -20, -20)
        return QPoint(
            self.random.randrange(port.left(), port.right()),
            self.random.randrange(port.top(), port.bottom()),
        )


@pytest.fixture
def start(desk: Desk, house: House) -> None:
    """Four booked and a lunch."""
    people = list(house.clients.values())
    for number, (name, at) in enumerate(
        (("Maria Santos", 9), ("Tom Becker", 11), ("Maria Santos", 13), ("Ana Ruiz", 15))
    ):
        desk.do(
            Book(
                client_id=people[number],
                service_id=house.services["sw"],
                minutes=60,
                therapist_id=house.therapists[name],
                day=MONDAY,
                starts=time(at, 30),
            )
        )
    place = BlockPlace(
        resource_id=house.therapists["Tom Becker"], day=MONDAY, starts=time(13), minutes=30
    )
    desk.do(AddBlock(kind=BlockKind.LUNCH, place=place, label="Lunch"))


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_a_hand_does_nothing_is_booked_twice_and_all_of_it_comes_back(
    qtbot: QtBot, kit: Kit, desk: Desk, store: Store, house: House, start: None, seed: int
) -> None:
    def on_file(days: int = _DAYS, first: date = MONDAY) -> Stands:
        return stands(desk.ask(partial(therapist_board, first=first, days=days)))

    page = CalendarPage(kit)
    qtbot.addWidget(page)
    page.resize(1440, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    hand = Hand(Random(seed), qtbot, page)
    page.focus_first()
    hand.settle()
    before = on_file(28)
    for step in range(_STEPS):
        hand.act()
        shown = page.view.shown
        assert shown is not None
        with store.read.connect() as connection:
            assert overlaps(connection) == 0, step
        assert stands(shown) == on_file(1, shown.day), step
    done = 0
    while on_file(28) != before and desk.undoable() is not None:
        desk.undo()
        done += 1
    assert on_file(28) == before
    assert done > 3
