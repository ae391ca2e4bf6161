"""The line finds settings by any word of theirs, for those who may set."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.line.conftest import Fingers
from ui.line.rows import Does
from ui.pages.settings import SettingsPage


def test_a_setting_is_found_by_what_is_said_of_it_and_enter_leads_to_its_field(
    fingers: Fingers,
) -> None:
    fingers.say("no-show owes")
    first = fingers.line.rows.rows.rows[0]
    assert (first.does, first.lead) == (Does.SET, "Fee for not coming")
    fingers.key("Return")
    fingers.settle()
    assert fingers.shell.current() == "settings"
    page = fingers.shell.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.line("missed_bp").field.main().hasFocus()


def test_the_line_closes_where_the_field_it_was_opened_from_is_gone(
    qtbot: QtBot, fingers: Fingers
) -> None:
    field = QLineEdit(fingers.window)
    field.show()
    field.setFocus()
    fingers.key("Ctrl+K")
    with qtbot.waitSignal(field.destroyed):
        field.deleteLater()
    fingers.key("Esc")
    assert not fingers.line.isVisible()
