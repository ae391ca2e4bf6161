"""The pages of the window by mouse and key, and the strip with undo."""

import threading
from datetime import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.changes import Changes, Topic
from frontdesk.errors import Refused
from tests.ui.window.stage import (
    CTRL,
    LEFT,
    AddHours,
    Stage,
    click_person,
)


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
    assert at_desk.shell.strip.text() == "Your role does not allow this. Ask an owner or a manager."


def test_the_strip_stays_in_front_of_a_page_that_is_opened_next(at_desk: Stage) -> None:
    shell = at_desk.shell
    shell.say("Something was done.", "done")
    pages = shell.page_keys()
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
