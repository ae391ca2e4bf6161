"""The number of a payment card stays in no field, however it came there."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.card_guard import CardGuard

_NUMBER = "4242 4242 4242 4242"
Fields = tuple[CardGuard, QLineEdit, QPlainTextEdit, QWidget]


@pytest.fixture
def fields(qtbot: QtBot, qapp: QApplication) -> Fields:
    """A guard, a line and a longer field that has been looked at."""
    guard, window = CardGuard(qapp), QWidget()
    line, text = QLineEdit(), QPlainTextEdit()
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(text)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    text.setFocus()
    line.setFocus()
    return guard, line, text, window


def test_what_is_pasted_is_struck_out_and_said(qtbot: QtBot, fields: Fields) -> None:
    guard, line, text, _ = fields
    QApplication.clipboard().setText(f"card {_NUMBER}")
    with qtbot.waitSignal(guard.refused) as said:
        line.paste()
    assert line.text() == "card ••••"
    assert "kept nowhere" in said.args[0]
    text.setFocus()
    with qtbot.waitSignal(guard.refused):
        text.paste()
    assert text.toPlainText() == "card ••••"


def test_other_numbers_and_bar_codes_stay(qtbot: QtBot, fields: Fields) -> None:
    _, line, text, _ = fields
    text.setProperty("takes_codes", True)
    text.setFocus()
    for field, words in ((line, "(806) 555-0117"), (text, _NUMBER)):
        QApplication.clipboard().setText(words)
        field.paste()
    assert (line.text(), text.toPlainText()) == ("(806) 555-0117", _NUMBER)
