"""My day in a window of its own, with a visit on the table and one in the afternoon."""

from datetime import datetime, time, timedelta
from functools import partial

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddAlert
from frontdesk.desk import Desk
from frontdesk.queries.notes import Note, session_note
from frontdesk.storage.engine import Store
from frontdesk.values.note import NoteText
from tests.moments import MONDAY
from tests.notes.test_notes import MARIA, begin, booked
from tests.studio import House
from ui.kit import Kit
from ui.link import DeskLink
from ui.pages.my_day import MyDayPage


class Stage:
    """The page in a window of its own, and a desk beside it that looks into the database."""

    def __init__(self, qtbot: QtBot, kit: Kit, beside: Desk, house: House) -> None:
        self.qtbot, self.kit, self.beside, self.house = qtbot, kit, beside, house
        self.window = QStackedWidget()
        qtbot.addWidget(self.window)
        self.page = MyDayPage(kit, self.window)
        self.window.addWidget(self.page)
        self.elsewhere = QWidget()
        self.window.addWidget(self.elsewhere)
        self.window.resize(1200, 800)

    def show(self, visits: int) -> MyDayPage:
        """Show the page and wait until it holds so many lines."""
        self.window.show()
        self.qtbot.waitUntil(lambda: self.page.list.rows.rowCount() == visits)
        self.qtbot.waitUntil(lambda: not self.kit.link.busy)
        self.page.focus_first()
        return self.page

    def field(self, part: str) -> QPlainTextEdit:
        return self.page.panel.fields[part]

    def note(self, number: int) -> Note:
        return self.beside.ask(partial(session_note, appointment_id=number))

    def kept(self, number: int, text: NoteText) -> None:
        """Wait until the note says ``text``."""
        self.qtbot.waitUntil(lambda: self.note(number).text == text)

    def choose(self, number: int) -> None:
        self.page.list.choose(("visit", number))
        self.qtbot.waitUntil(lambda: not self.kit.link.busy)


@pytest.fixture
def visits(desk: Desk, house: House, clock: SetClock) -> tuple[int, int]:
    """Robert, who is on the table since 10:15, and Nora in the afternoon."""
    robert = booked(desk, house)
    nora = booked(desk, house, client_id=house.clients["Nora Blake"], starts=time(14))
    quinn = house.clients["Robert Quinn"]
    desk.do(AddAlert(client_id=quinn, instruction="Moderate pressure"))
    clock.put(datetime.combine(MONDAY, time(10, 15), clock.now().tzinfo) + timedelta(hours=6))
    begin(desk, robert)
    return robert, nora


@pytest.fixture
def stage(
    qtbot: QtBot, kit: Kit, link: DeskLink, store: Store, clock: SetClock, house: House
) -> Stage:
    beside = Desk(store, clock, station="beside")
    beside.sign_in(house.people[MARIA])
    return Stage(qtbot, kit, beside, house)


def sign_in(stage: Stage, name: str) -> None:
    stage.kit.link.sign_in(stage.house.people[name], owner=stage.window)
    stage.qtbot.waitUntil(
        lambda: stage.kit.link.person is not None and stage.kit.link.person.name == name
    )
    stage.kit.register.set_role(stage.kit.link.person.role)  # type: ignore[union-attr]  # signed in


@pytest.fixture
def maria(stage: Stage, visits: tuple[int, int]) -> Stage:
    sign_in(stage, MARIA)
    stage.show(2)
    return stage
