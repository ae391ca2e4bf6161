"""The field that is typed in and what is answered to it are in sight, wherever they stand."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.in_sight import InSight
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn


class Long:
    """Twelve fields in a column of which some four are seen, and an answer below them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.column = ScrollColumn()
        self.fields = [QLineEdit() for _ in range(12)]
        self.answer = Label("Ana Ruiz has Sam Ortiz from 10:00 am to 11:15 am.")
        self.sight = InSight(self.column)
        for widget in (*self.fields, self.answer):
            widget.setFixedHeight(30)
            self.column.add(widget)
        self.sight.watch(self.column)
        qtbot.addWidget(self.column)
        self.column.resize(300, 220)
        with qtbot.waitActive(self.column):
            self.column.show()
            self.column.activateWindow()

    def sees(self, widget: QWidget) -> bool:
        """Tell whether the whole of it is in sight."""
        port = self.column.viewport()
        top = widget.mapTo(port, QPoint(0, 0)).y()
        return top >= 0 and top + widget.height() <= port.height()


@pytest.fixture
def long(qtbot: QtBot) -> Long:
    return Long(qtbot)


def test_a_field_comes_into_sight_with_the_focus(qtbot: QtBot, long: Long) -> None:
    for field in (long.fields[9], long.fields[1]):
        field.setFocus()
        qtbot.waitUntil(partial(long.sees, field))


def test_an_answer_far_below_is_shown_and_gives_way_to_the_next_field(
    qtbot: QtBot, long: Long
) -> None:
    long.fields[2].setFocus()
    qtbot.waitUntil(lambda: long.sees(long.fields[2]))
    long.sight.answer(long.answer)
    qtbot.waitUntil(lambda: long.sees(long.answer))
    long.fields[3].setFocus()
    qtbot.waitUntil(lambda: long.sees(long.fields[3]))


def test_an_answer_near_by_is_shown_beside_its_field(qtbot: QtBot, long: Long) -> None:
    long.fields[11].setFocus()
    QTest.keyClicks(long.fields[11], "10am")
    long.sight.answer(long.answer)
    qtbot.waitUntil(lambda: long.sees(long.answer))
    assert long.sees(long.fields[11])


def test_what_is_put_in_above_pushes_no_field_out_of_sight(qtbot: QtBot, long: Long) -> None:
    long.fields[5].setFocus()
    qtbot.waitUntil(lambda: long.sees(long.fields[5]))
    long.fields[1].setFixedHeight(300)
    qtbot.waitUntil(lambda: long.fields[1].height() == 300 and long.sees(long.fields[5]))
