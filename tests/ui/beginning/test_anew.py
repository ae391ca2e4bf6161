"""The whole set-up is begun again by whoever has just been through it, with what was typed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.commands.clients import AddClient
from ui.app import Parts
from ui.dialogs.begin_anew import BeginAnewDialog
from ui.pages.set_up.page import SetUpPage

ENTER = Qt.Key.Key_Return


def set_up(qtbot: QtBot, parts: Parts) -> SetUpPage:
    """Go through the steps at once, with a name and a therapist, to the desk."""
    parts.entrance.beginning.welcome.set_up.button.click()
    form = parts.entrance.beginning.form()
    qtbot.waitUntil(lambda: parts.window.showing() is form)
    if not form.studio.called.text():
        form.studio.called.setText("Quiet Hands")
        form.therapists.rows[0].called.setText("Ana Ruiz")
    form.submit()
    qtbot.waitUntil(lambda: parts.window.showing() is parts.entrance.offer)
    parts.entrance.offer.skip.click()
    qtbot.waitUntil(lambda: parts.window.showing() is parts.window.shell())
    qtbot.waitUntil(lambda: not parts.kit.link.busy)
    return form


def asked(qtbot: QtBot, parts: Parts) -> None:
    parts.kit.register.run("app.begin_anew")
    qtbot.waitUntil(lambda: not parts.kit.link.busy)


def test_what_was_typed_comes_back_and_stands_again(qtbot: QtBot, fresh: Parts) -> None:
    set_up(qtbot, fresh)
    asked(qtbot, fresh)
    dialog = fresh.window.findChild(BeginAnewDialog)
    assert dialog is not None
    QTest.keyClick(dialog, ENTER)
    welcome = fresh.entrance.beginning.welcome
    qtbot.waitUntil(lambda: fresh.window.showing() is welcome)
    form = set_up(qtbot, fresh)
    assert form.studio.called.text() == "Quiet Hands"
    assert fresh.kit.link.person is not None
    assert fresh.kit.link.person.name == "Owner"


def test_once_somebody_is_entered_it_is_refused_in_words(qtbot: QtBot, fresh: Parts) -> None:
    set_up(qtbot, fresh)
    fresh.kit.link.do(AddClient(first_name="Zed", last_name="Braun"), owner=fresh.window)
    asked(qtbot, fresh)
    assert fresh.window.findChild(BeginAnewDialog) is None
    assert "changed in Settings" in fresh.window.shell().strip.text()
