"""The keys of the window, its looks and sizes, and what it remembers of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.stage import CTRL, LEFT, NONE, Stage, fresh
from ui.actions import Action, clash
from ui.dialogs.keys import KeysDialog
from ui.kit import Kit


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
