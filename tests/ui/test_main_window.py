"""The window: signing in, pages by mouse and key, the strip with undo, what it remembers."""

import dataclasses
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.changes import Changes, Topic
from frontdesk.commands.base import Command
from frontdesk.desk import Desk
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Permission, Role, needs
from tests.studio import House
from ui.actions import Action, Register, clash
from ui.app import look, read_plan, set_up
from ui.beginning import Means
from ui.dialogs.keys import KeysDialog
from ui.entrance import Doors, Entrance
from ui.kit import Kit
from ui.link import DeskLink
from ui.main_window import MainWindow
from ui.pages.base import Page
from ui.shell import PageEntry, Shell

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@needs(Permission.SIGN_IN)
@dataclass(frozen=True, kw_only=True)
class AddHours(Command):
    """Changes one row, so that there is something to undo."""

    closes: time

    def apply(self, work: Work) -> None:
        from frontdesk.model import Hours

        row = work.session.query(Hours).first()
        assert row is not None
        row.closes = self.closes
        work.says("unknown_to_words")


class Leaf(Page):
    """A page with a field."""

    def __init__(self, title: str, kit: Kit, parent: QWidget) -> None:
        super().__init__(kit, title, parent)
        self.field = QLineEdit()
        self.body.addWidget(self.field)
        self.reloads = 0
        self.clients: list[int] = []

    def reload(self) -> None:
        self.reloads += 1

    def concerned(self, changes: Changes) -> bool:
        return changes.touches(Topic.STUDIO)

    def show_client(self, client_id: int) -> None:
        self.clients.append(client_id)

    def focus_first(self) -> None:
        self.field.setFocus()


def entry(key: str, title: str, permission: Permission = Permission.SEE_CALENDAR) -> PageEntry:
    return PageEntry(
        key=key,
        title=title,
        icon="calendar",
        factory=partial(Leaf, title),
        permission=permission,
    )


ENTRIES = (
    entry("calendar", "Calendar"),
    entry("clients", "Clients"),
    entry("studio", "Studio", Permission.MANAGE_STUDIO),
)


class Stage:
    """The window with its entrance, on a real desk that opens when asked to."""

    def __init__(self, kit: Kit, desk: Desk) -> None:
        self.desk = desk
        self.trouble: list[Exception] = []
        self.window = MainWindow(kit, self._shell)
        self.kit = kit
        means = Means(read=read_plan, set_up=set_up, demo=self._open)
        doors = Doors(folder=Path("/data"), place="/data", open=self._open, look=look, means=means)
        self.entrance = Entrance(kit, self.window, doors)

    def begin(self) -> None:
        self.entrance.show_first()
        self.window.show()
        self.entrance.open()

    @property
    def shell(self) -> Shell:
        return self.window.shell()

    def leaf(self, key: str) -> Leaf:
        page = self.shell.page(key)
        assert isinstance(page, Leaf)
        return page

    def _shell(self, parent: QWidget) -> Shell:
        return Shell(self.kit, ENTRIES, parent)

    def _open(self) -> Desk:
        if self.trouble:
            raise self.trouble.pop()
        return self.desk


@pytest.fixture
def link(qapp: QApplication) -> Iterator[DeskLink]:
    """A link that has opened nothing yet."""
    link = DeskLink()
    yield link
    link.close()


@pytest.fixture
def stage(qtbot: QtBot, kit: Kit, desk: Desk) -> Stage:
    desk.person = None
    stage = Stage(kit, desk)
    qtbot.addWidget(stage.window)
    return stage


@pytest.fixture
def at_desk(qtbot: QtBot, stage: Stage, house: House) -> Stage:
    """The owner at the desk, the calendar open."""
    stage.begin()
    qtbot.waitUntil(lambda: len(stage.window.sign_in.cards()) > 1)
    with qtbot.waitSignal(stage.entrance.arrived):
        click_person(qtbot, stage, "Dana Reed")
    qtbot.waitUntil(lambda: not stage.kit.link.busy)
    return stage


def fresh(kit: Kit) -> Kit:
    """A kit as after a new start: the same settings, no actions yet."""
    return dataclasses.replace(kit, register=Register(kit.icons))


def click_person(qtbot: QtBot, stage: Stage, name: str) -> None:
    card = next(card for card in stage.window.sign_in.cards() if card.person.name == name)
    QTest.mouseClick(card, LEFT)


def test_the_people_of_the_studio_are_shown_as_cards_with_their_roles(
    qtbot: QtBot, stage: Stage, house: House
) -> None:
    stage.begin()
    qtbot.waitUntil(lambda: len(stage.window.sign_in.cards()) == len(house.people))
    named = {card.accessibleName() for card in stage.window.sign_in.cards()}
    assert "Dana Reed, Owner" in named
    assert "Maria Santos, Therapist" in named
    assert stage.window.windowTitle() == "Back to Basics Massage Studio – Frontdesk"


def test_the_next_start_shows_the_people_before_the_data_is_open(
    qtbot: QtBot, at_desk: Stage, kit: Kit
) -> None:
    other = Stage(fresh(kit), at_desk.desk)
    qtbot.addWidget(other.window)
    other.entrance.show_first()
    assert "Dana Reed" in {card.person.name for card in other.window.sign_in.cards()}


def test_one_signs_in_by_keys_alone(qtbot: QtBot, stage: Stage) -> None:
    stage.begin()
    qtbot.waitUntil(lambda: len(stage.window.sign_in.cards()) > 1)
    cards = stage.window.sign_in.cards()
    qtbot.waitUntil(cards[0].hasFocus)
    QTest.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()
    QTest.keyClick(cards[1], Qt.Key.Key_M)
    focused = next(card for card in cards if card.hasFocus())
    assert focused.person.name == "Maria Santos"
    with qtbot.waitSignal(stage.entrance.arrived):
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert stage.kit.link.person is not None
    assert stage.kit.link.person.name == "Maria Santos"


def test_the_person_at_the_desk_and_today_s_bookings_are_told(at_desk: Stage, qtbot: QtBot) -> None:
    assert at_desk.shell.rail.person.text() == "Dana Reed"
    qtbot.waitUntil(lambda: at_desk.shell.status.booked.text() == "0 booked today")
    assert at_desk.shell.status.saved.text() == "All saved"


def test_the_foot_waits_until_the_first_page_has_what_it_asked_for(
    at_desk: Stage, qtbot: QtBot
) -> None:
    shell, link = at_desk.shell, at_desk.kit.link
    qtbot.waitUntil(lambda: shell.status.booked.text() == "0 booked today" and not link.busy)
    shell.status.booked.setText("")
    asked = threading.Event()
    link.with_desk(lambda desk: asked.wait(30), owner=shell, done=lambda _: None)
    link.person_changed.emit(link.person)
    turned: list[bool] = []
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: turned.append(True)))
    qtbot.waitUntil(lambda: bool(turned))
    with qtbot.waitSignal(link.busy_changed):
        asked.set()
    assert shell.status.booked.text() == ""
    qtbot.waitUntil(lambda: shell.status.booked.text() == "0 booked today")


def test_pages_open_by_mouse_and_by_key(qtbot: QtBot, at_desk: Stage) -> None:
    QTest.mouseClick(at_desk.shell.rail.button("clients"), LEFT)
    assert at_desk.shell.stack.currentWidget() is at_desk.leaf("clients")
    assert at_desk.leaf("clients").field.hasFocus()
    QTest.keyClick(at_desk.leaf("clients").field, Qt.Key.Key_1, CTRL)
    assert at_desk.shell.stack.currentWidget() is at_desk.leaf("calendar")
    assert at_desk.window.windowTitle().startswith("Calendar")


def test_a_therapist_does_not_see_the_pages_of_the_owner(qtbot: QtBot, at_desk: Stage) -> None:
    assert not at_desk.shell.rail.button("studio").isHidden()
    at_desk.kit.register.run("app.switch_user")
    with qtbot.waitSignal(at_desk.entrance.arrived):
        click_person(qtbot, at_desk, "Tom Becker")
    assert at_desk.shell.rail.button("studio").isHidden()
    field = at_desk.leaf("calendar").field
    QTest.keyClick(field, Qt.Key.Key_3, CTRL)
    assert at_desk.shell.current() == "calendar"


def test_switching_can_be_left_again_by_escape(qtbot: QtBot, at_desk: Stage) -> None:
    at_desk.kit.register.run("app.switch_user")
    qtbot.waitUntil(lambda: any(card.hasFocus() for card in at_desk.window.sign_in.cards()))
    focused = next(card for card in at_desk.window.sign_in.cards() if card.hasFocus())
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert at_desk.window.showing() is at_desk.shell
    assert at_desk.kit.link.person is not None
    assert at_desk.kit.link.person.role is Role.OWNER


def test_what_was_done_is_told_with_undo_and_undo_takes_it_back(
    qtbot: QtBot, at_desk: Stage
) -> None:
    shell = at_desk.shell
    at_desk.kit.link.do(AddHours(closes=time(21)), owner=shell)
    qtbot.waitUntil(lambda: shell.strip.isVisible() and shell.strip.action.isVisible())
    assert shell.strip.action.words() == "Undo"
    assert "unknown" not in shell.strip.text()
    qtbot.waitUntil(lambda: shell.status.undo.text().startswith("Ctrl Z undoes: "))
    QTest.mouseClick(shell.strip.action, LEFT)
    qtbot.waitUntil(lambda: shell.strip.text().startswith("Undone"))
    assert shell.strip.action.words() == "Redo"
    qtbot.waitUntil(lambda: shell.status.undo.text() == "")


def test_ctrl_z_undoes_but_not_while_typing(qtbot: QtBot, at_desk: Stage) -> None:
    shell, page = at_desk.shell, at_desk.leaf("calendar")
    at_desk.kit.link.do(AddHours(closes=time(21)), owner=shell)
    qtbot.waitUntil(shell.strip.isVisible)
    QTest.keyClicks(page.field, "abc")
    QTest.keyClick(page.field, Qt.Key.Key_Z, CTRL)
    assert page.field.text() == ""
    qtbot.waitUntil(lambda: shell.status.undo.text() != "")
    shell.rail.button("calendar").setFocus()
    QTest.keyClick(shell.rail.button("calendar"), Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: shell.strip.text().startswith("Undone"))


def test_nothing_to_undo_is_told_in_words(qtbot: QtBot, at_desk: Stage) -> None:
    at_desk.kit.register.run("app.undo")
    qtbot.waitUntil(lambda: at_desk.shell.strip.text() == "There is nothing to undo.")


def test_a_refusal_that_nobody_handles_is_told_in_the_strip(qtbot: QtBot, at_desk: Stage) -> None:
    at_desk.kit.link.failed.emit(Refused.because("not_allowed"))
    assert at_desk.shell.strip.text() == "Your role does not allow this."


def test_the_strip_stays_in_front_of_a_page_that_is_opened_next(at_desk: Stage) -> None:
    shell = at_desk.shell
    shell.say("Something was done.", "done")
    pages = shell.keys()
    for key in pages:
        shell.open_page(key)
        assert shell.stack.childAt(shell.strip.geometry().center()) in (
            shell.strip,
            *shell.strip.findChildren(QWidget),
        )


def test_a_page_that_is_hidden_reloads_when_it_is_shown_and_only_then(
    qtbot: QtBot, at_desk: Stage
) -> None:
    calendar, clients = at_desk.leaf("calendar"), at_desk.leaf("clients")
    qtbot.waitUntil(lambda: calendar.reloads > 0)
    before = calendar.reloads
    assert clients.reloads == 0
    at_desk.kit.link.changed.emit(Changes(everything=True))
    at_desk.kit.link.changed.emit(Changes(everything=True))
    qtbot.waitUntil(lambda: calendar.reloads > before)
    assert calendar.reloads == before + 1
    assert clients.reloads == 0
    at_desk.shell.open_page("clients")
    qtbot.waitUntil(lambda: clients.reloads == 1)


def test_a_page_that_is_not_concerned_stays_as_it_is(qtbot: QtBot, at_desk: Stage) -> None:
    calendar = at_desk.leaf("calendar")
    qtbot.waitUntil(lambda: calendar.reloads > 0)
    before = calendar.reloads
    at_desk.kit.link.changed.emit(Changes(frozenset({(Topic.CLIENTS, 1)})))
    QApplication.processEvents()
    assert calendar.reloads == before


def test_a_client_opened_on_one_page_is_shown_on_the_page_of_clients(at_desk: Stage) -> None:
    at_desk.leaf("calendar").opened_client.emit(7)
    assert at_desk.shell.current() == "clients"
    assert at_desk.leaf("clients").clients == [7]


def test_a_badge_is_shown_and_read_out(at_desk: Stage) -> None:
    at_desk.leaf("clients").badge_changed.emit(2)
    assert at_desk.shell.rail.button("clients").accessibleName() == "Clients, 2 waiting"


def test_data_that_cannot_be_opened_is_told_and_tried_again(qtbot: QtBot, stage: Stage) -> None:
    stage.trouble.append(StoreUnavailable("disk_full"))
    stage.begin()
    page = stage.window.unavailable
    qtbot.waitUntil(lambda: stage.window.showing() is page)
    assert page.notice.words().startswith("The disk is full")
    QTest.mouseClick(page.retry, LEFT)
    qtbot.waitUntil(lambda: stage.window.showing() is stage.window.sign_in)


def test_the_sheet_of_keys_lists_what_the_register_knows(qtbot: QtBot, at_desk: Stage) -> None:
    QTest.keyClick(at_desk.shell.rail.button("calendar"), Qt.Key.Key_F1)
    sheet = at_desk.window.findChild(KeysDialog)
    assert sheet is not None
    assert {"Undo", "Redo", "Keys", "Calendar", "Studio"} <= set(sheet.shown())
    QTest.keyClicks(sheet.search, "undo")
    assert sheet.shown() == ("Undo",)
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()


def test_no_key_acts_beneath_a_dialog(qtbot: QtBot, at_desk: Stage) -> None:
    at_desk.kit.register.run("app.keys")
    sheet = at_desk.window.findChild(KeysDialog)
    assert sheet is not None
    qtbot.waitUntil(sheet.isVisible)
    QTest.keyClick(sheet.search, Qt.Key.Key_2, CTRL)
    assert at_desk.shell.current() == "calendar"
    sheet.close()


def test_no_two_actions_of_the_window_share_a_key(at_desk: Stage) -> None:
    assert clash(at_desk.kit.register.listed()) is None
    assert len(at_desk.kit.register.listed()) > 10


def test_look_and_text_size_are_chosen_in_the_menu_and_remembered(
    qtbot: QtBot, at_desk: Stage
) -> None:
    QTest.mouseClick(at_desk.shell.rail.person, LEFT)
    menu = at_desk.window.findChild(QMenu)
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    dark = next(action for action in menu.actions() if action.text() == "Dark")
    where = menu.actionGeometry(dark).center()
    QTest.mouseClick(menu, LEFT, NONE, where)
    assert at_desk.kit.theme.name == "dark"
    at_desk.kit.register.run("app.larger")
    assert at_desk.kit.theme.text_scale == 1.25
    assert at_desk.kit.settings.text("theme") == "dark"
    assert at_desk.kit.settings.number("text_scale", 1.0) == 1.25


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_the_window_fits_a_small_screen(qtbot: QtBot, at_desk: Stage, scale: float) -> None:
    at_desk.kit.theme.switch(text_scale=scale)
    at_desk.window.resize(1280, 720)
    QApplication.processEvents()
    assert at_desk.window.size().toTuple() == (1280, 720)
    person = at_desk.shell.rail.person
    assert at_desk.window.rect().contains(person.mapTo(at_desk.window, person.rect().bottomRight()))


def test_the_window_opens_where_it_was(qtbot: QtBot, at_desk: Stage, kit: Kit) -> None:
    at_desk.window.resize(980, 650)
    at_desk.shell.open_page("clients")
    at_desk.window.close()
    again = Stage(fresh(kit), at_desk.desk)
    qtbot.addWidget(again.window)
    assert again.window.size().toTuple() == (980, 650)
    assert kit.settings.text("page") == "clients"


def test_an_action_whose_key_is_taken_is_refused_at_once(kit: Kit, qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    kit.register.add(Action(key="a", title="A", shortcut="X", run=home.update), home)
    with pytest.raises(ValueError, match="X means both a and b"):
        kit.register.add(
            Action(key="b", title="B", shortcut="X", scope="list", run=home.update), home
        )
