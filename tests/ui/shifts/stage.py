"""The page of shifts in a window of its own, and a hand that draws on it."""

from datetime import time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.desk import Desk
from frontdesk.queries.availability import WorkDay, work_weeks
from frontdesk.storage.engine import Store
from tests.moments import MONDAY
from tests.studio import House
from ui.kit import Kit
from ui.pages.shifts import ShiftsPage
from ui.shifts.base import ThoughtDialog

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
DAY = timedelta(days=1)


class Stage:
    """The page, and a desk beside it that looks into the database."""

    def __init__(self, qtbot: QtBot, kit: Kit, beside: Desk, house: House) -> None:
        self.qtbot, self.kit, self.beside, self.house = qtbot, kit, beside, house
        self.window = QStackedWidget()
        qtbot.addWidget(self.window)
        self.page = ShiftsPage(kit, self.window)
        self.window.addWidget(self.page)
        self.window.resize(1368, 820)

    def show(self, rows: int = 5) -> ShiftsPage:
        self.window.show()
        self.qtbot.waitUntil(lambda: self.page.grid.cells.rowCount() == rows)
        self.idle()
        self.page.focus_first()
        return self.page

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.kit.link.busy)

    def day(self, who: str, day: int = 0) -> WorkDay:
        """Return a day as the database has it; counted from the Monday of the pictures."""
        there = MONDAY + DAY * day
        monday = there - DAY * there.weekday()
        weeks = self.beside.ask(partial(work_weeks, monday=monday))
        week = next(each for each in weeks if each.therapist == who)
        return week.days[there.weekday()]

    def until(self, who: str, spans: tuple[tuple[time, time], ...], day: int = 0) -> None:
        """Wait until a day has these hours."""
        self.qtbot.waitUntil(lambda: self.day(who, day).spans == spans)
        self.idle()

    def cell(self, who: str, day: int = 0) -> QModelIndex:
        return self.page.grid.cells.index_of(self.house.therapists[who], MONDAY + DAY * day)

    def choose(self, who: str, day: int = 0) -> None:
        self.page.grid.choose(self.cell(who, day))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.page.grid, key, modifier)

    def point(self, who: str, at: time, day: int = 0) -> QPoint:
        """Return where a time lies in a cell."""
        return self.page.grid.point_of(self.cell(who, day), at)

    def drag(self, who: str, start: time, end: time, day: int = 0, *, drop: bool = True) -> None:
        """Press at one time of a cell, pull to another, let go there."""
        port = self.page.grid.viewport()
        first, last = self.point(who, start, day), self.point(who, end, day)
        QTest.mousePress(port, LEFT, NONE, first)
        for step in range(1, 5):
            QTest.mouseMove(port, first + (last - first) * step / 4)
        if drop:
            QTest.mouseRelease(port, LEFT, NONE, last)

    def dialog(self) -> ThoughtDialog:
        """Return the dialog that is open."""
        open_ = [each for each in self.page.findChildren(ThoughtDialog) if each.isVisible()]
        assert len(open_) == 1
        self.qtbot.waitUntil(open_[0].isActiveWindow)
        return open_[0]

    def listed(self, count: int) -> None:
        """Wait until the panel lists so many."""
        panel = self.page.panel
        self.qtbot.waitUntil(lambda: panel.isVisible() and len(panel.rows.rows) == count)
        self.idle()


def book(
    desk: Desk, house: House, client: str, at: time, day: int = 7, therapist: int | None = None
) -> int:
    """Book somebody, with Maria Santos if nobody is said, a week from the pictures' Monday."""
    command = Book(
        client_id=house.clients[client],
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=therapist or house.therapists["Maria Santos"],
        day=MONDAY + DAY * day,
        starts=at,
    )
    return int(desk.do(command).params["appointment"])


@pytest.fixture
def stage(qtbot: QtBot, kit: Kit, store: Store, clock: SetClock, house: House) -> Stage:
    beside = Desk(store, clock, station="beside")
    beside.sign_in(house.people["Dana Reed"])
    return Stage(qtbot, kit, beside, house)


def sign_in(stage: Stage, name: str) -> None:
    stage.kit.link.sign_in(stage.house.people[name], owner=stage.window)
    stage.qtbot.waitUntil(
        lambda: stage.kit.link.person is not None and stage.kit.link.person.name == name
    )
    stage.kit.register.set_role(stage.kit.link.person.role)  # type: ignore[union-attr]  # signed in
