"""Ctrl+Z in a field: what was typed there first, else what was done before it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tests.ui.widgets.conftest import Shown
from ui.widgets.undo_through import let_undo_through

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit], ids=["a line", "several lines"])
def test_a_field_keeps_the_key_only_for_what_was_typed_in_it(
    shown: Shown[QWidget], kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    home, field, done = QWidget(), kind(), []
    QVBoxLayout(home).addWidget(field)
    undo = QAction("Undo", home)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    undo.triggered.connect(lambda: done.append("undone"))
    home.addAction(undo)
    let_undo_through(field)
    let_undo_through(field)  # twice is once
    shown(home)
    field.setFocus()
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert done == []
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert done == ["undone"]
