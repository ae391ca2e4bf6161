"""A field filled by typing: Tab goes on by one field, a long name is read from its beginning."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.ui.widgets.conftest import Shown
from ui.widgets.pick import Choice, Pick


@pytest.mark.parametrize("moves", [True, False], ids=["the form moves on", "Tab moves on"])
def test_tab_takes_the_match_and_skips_no_field(shown: Shown[QWidget], moves: bool) -> None:
    form = QWidget()
    column = QVBoxLayout(form)
    client, then, last = Pick("Client", "Name", floats=True), QLineEdit(), QLineEdit()
    for widget in (client, then, last):
        column.addWidget(widget)
    client.set_choices([Choice(7, "Sam Ortiz")])
    if moves:
        client.picked.connect(then.setFocus)
    shown(form)
    client.line.setFocus()
    QTest.keyClicks(client.line, "sam")
    QTest.keyClick(client.line, Qt.Key.Key_Tab)
    assert client.key() == 7
    assert then.hasFocus()


def test_a_long_name_is_read_from_its_beginning_once_it_is_taken(shown: Shown[QWidget]) -> None:
    pick, then = Pick("Client", "Name"), QLineEdit()
    home = QWidget()
    column = QVBoxLayout(home)
    column.addWidget(pick)
    column.addWidget(then)
    home.resize(160, 200)
    shown(home)
    name = "Jo-Alexandrina Wilhelmina Park-Featherstonehaugh of Kirkcaldy"
    pick.set_choices([Choice(7, name)])
    pick.setFocus()
    QTest.keyClicks(pick.line, "jo")
    QTest.keyClick(pick.line, Qt.Key.Key_Return)
    assert (pick.text(), pick.line.cursorPosition()) == (name, 0)
    pick.line.end(False)
    then.setFocus()
    assert pick.line.cursorPosition() == 0
