"""Saying what the columns of a list hold: proposed, chosen by keys, with how days are read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.queries.clients import find_clients
from tests.imports.lists import row as square
from tests.imports.lists import text, write
from tests.imports.sheets import book
from ui.dialogs.import_clients import ImportDialog
from ui.dialogs.import_columns import ColumnRow
from ui.kit import Kit

CTRL = Qt.KeyboardModifier.ControlModifier
LIST = "Nombre;Apellido;Alta;Té\nVera;Lund;3/4/2020;verde\nAda;Luz;5/6/2021;\n"

Opened = Callable[..., ImportDialog]


@pytest.fixture
def opened(qtbot: QtBot, kit: Kit, tmp_path: Path) -> Opened:
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()

    def opened(content: str | bytes = LIST, name: str = "list.csv") -> ImportDialog:
        dialog = ImportDialog(kit, write(tmp_path, content, name), window)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.steps.currentWidget() in (dialog.columns, dialog.look))
        return dialog

    return opened


def column(dialog: ImportDialog, name: str) -> ColumnRow:
    return next(row for row in dialog.columns.rows if row.column.name == name)


def names(desk: Desk, said: str) -> list[str]:
    return [hit.name for hit in desk.ask(partial(find_clients, said=said)).rows]


def test_a_list_of_no_system_is_brought_in_by_keys_alone(
    qtbot: QtBot, desk: Desk, opened: Opened
) -> None:
    dialog = opened()
    assert [row.field for row in dialog.columns.rows] == ["first_name", "last_name", None, None]
    tea = column(dialog, "Té")
    assert (tea.samples.text(), tea.box.currentText()) == ("verde", "Keep beside")
    since = column(dialog, "Alta").box
    assert since.hasFocus()  # the first of which nothing is known
    QTest.keyClicks(since, "Client since")
    assert dialog.columns.days.isVisible()
    said = "3/4/2020 is 4 Mar 2020. The list would allow either order: look twice."
    assert dialog.columns.order_said.text() == said
    dialog.columns.order.segment("dmy").click()
    assert "3 Apr 2020" in dialog.columns.order_said.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.look.file.text() == "list.csv: 2 rows"
    with qtbot.waitSignal(dialog.brought_in):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert names(desk, "vera lund") == ["Vera Lund"]
    assert opened().steps.currentWidget() is not dialog.columns  # known by now


def test_what_one_column_holds_another_does_not(opened: Opened) -> None:
    dialog = opened()
    box = column(dialog, "Té").box
    QTest.keyClicks(box, "Last")
    assert column(dialog, "Apellido").field is None
    assert column(dialog, "Té").field == "last_name"


def test_a_list_of_people_needs_their_names(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened("Colour,Size\nred,7\n")
    assert dialog.columns.lacking.isVisible()
    assert not dialog.onward.isEnabled()
    QTest.keyClicks(column(dialog, "Colour").box, "Whole")
    assert dialog.columns.lacking.isHidden()
    dialog.onward.click()
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.go.words() == "Bring in 1 client"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("27/4/1980", "3/4/1981"), "27/4/1980 is 27 Apr 1980. The list itself shows this order."),
        (("soon", "later"), "soon is no day in this order."),
    ],
    ids=["the day first", "no day"],
)
def test_the_order_of_days_is_shown(opened: Opened, days: tuple[str, str], said: str) -> None:
    dialog = opened(f"Name,Birthday\nVera,{days[0]}\nAda,{days[1]}\n")
    assert dialog.columns.order_said.text() == said


def test_the_other_order_than_the_list_shows_is_doubted(opened: Opened) -> None:
    dialog = opened("Name,Birthday\nVera,3/4/1980\nAda,27/4/1981\n")
    dialog.columns.order.segment("mdy").click()
    assert dialog.columns.order_said.text().endswith("The list shows the other order: look twice.")


def test_the_columns_of_a_known_list_can_be_changed(
    qtbot: QtBot, desk: Desk, opened: Opened
) -> None:
    dialog = opened(text(square("Vera", "Lund", number="V", memo="firm")))
    qtbot.waitUntil(dialog.go.isVisible)
    QTest.keyClick(dialog, Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(dialog.columns.isVisible)
    assert dialog.columns.days.isHidden()  # Square writes days in one way
    QTest.keyClicks(column(dialog, "Memo").box, "Leave")
    dialog.onward.click()
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.seen is not None
    assert "memo" not in dialog.seen.listed.rows[0].values


def test_a_workbook_comes_in_too(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened(book([["Name", "Phone"], ["Vera Lund", 8065554444]]), "friends.xlsx")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.go.words() == "Bring in 1 client"


def test_what_is_refused_leaves_the_columns_there(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    column(dialog, "Té").set_field("first_name")
    dialog.onward.click()
    qtbot.waitUntil(dialog.message.isVisible)
    assert dialog.steps.currentWidget() is dialog.columns
    assert "Nombre, Té" in dialog.message.words()


def test_what_is_left_in_the_other_system_is_shown_before_it_is_opened(
    qtbot: QtBot, opened: Opened
) -> None:
    dialog = opened(
        "Name,Saldo,Sessions left,Package value\nVera Lund,12.50,3,270\nAda Luz,7.50,,\n"
    )
    assert column(dialog, "Saldo").box.currentText() == "Account credit left"
    dialog.onward.click()
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.look.opening.text() == (
        "Opens what is left. Account credit: $20.00, 2 times. "
        "Package with 3 sessions left: $270.00, once."
    )
