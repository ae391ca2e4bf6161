"""A field filled by typing: Tab goes on by one field, a long name is read from its beginning."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
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


def picked_without_keys(pick: Pick) -> list[object]:
    """Write into the line and select below it as an assistive technology does."""
    found: list[object] = []
    pick.picked.connect(found.append)
    pick.set_choices([Choice(7, "Sam Ortiz"), Choice(9, "Sam Quinn")])
    pick.line.setText("sam")
    return found


def test_what_is_written_and_selected_without_keys_counts(shown: Shown[QWidget]) -> None:
    pick = Pick("Client", "Name")
    shown(pick)
    found = picked_without_keys(pick)
    assert pick.list.isVisible()
    assert found == []  # the first match is selected by the field itself
    second = pick.list.model().index(1, 0)
    pick.list.selectionModel().select(second, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert (found, pick.text(), pick.list.isVisible()) == ([9], "Sam Quinn", False)


def test_a_click_picks_once(shown: Shown[QWidget]) -> None:
    pick = Pick("Client", "Name")
    shown(pick)
    found = picked_without_keys(pick)
    second = pick.list.visualRect(pick.list.model().index(1, 0)).center()
    QTest.mouseClick(pick.list.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert found == [9]


def test_a_list_that_comes_when_one_has_gone_on_stays_shut(shown: Shown[QWidget]) -> None:
    form = QWidget()
    column = QVBoxLayout(form)
    pick, then = Pick("Client", "Name", asks=True), QLineEdit()
    column.addWidget(pick)
    column.addWidget(then)
    shown(form)
    pick.setFocus()
    QTest.keyClicks(pick.line, "sam")
    then.setFocus()
    pick.set_choices([Choice(7, "Sam Ortiz")])
    assert not pick.list.isVisible()


def test_a_click_shows_what_can_be_picked_and_tab_goes_on_without_it(
    shown: Shown[QWidget],
) -> None:
    home = QWidget()
    column = QVBoxLayout(home)
    pick, then = Pick("Service", "swedish"), QLineEdit()
    column.addWidget(pick)
    column.addWidget(then)
    pick.set_choices([Choice(1, "Swedish 60"), Choice(2, "Cupping 30")])
    shown(home)
    QTest.mouseClick(pick.line, Qt.MouseButton.LeftButton)
    assert pick.list.isVisible()
    assert pick.list.model().rowCount() == 2
    QTest.keyClick(pick.line, Qt.Key.Key_Tab)
    assert pick.key() is None
    QTest.mouseClick(pick.line, Qt.MouseButton.LeftButton)
    below = pick.list.visualRect(pick.list.model().index(1, 0)).center()
    QTest.mouseClick(pick.list.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert pick.key() == 2
