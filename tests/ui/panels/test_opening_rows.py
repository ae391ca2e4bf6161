"""An opening says when, with whom and why, however narrow the panel."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.icons import Icons
from ui.panels.openings import OpeningRow

LINE, WHY = "Today 3:40 pm · Maria Santos", "her usual therapist"


@pytest.fixture
def row(qtbot: QtBot, icons: Icons) -> OpeningRow:
    row = OpeningRow(icons, LINE, WHY)
    qtbot.addWidget(row)
    row.resize(900, 60)
    row.show()
    return row


def test_where_there_is_room_the_reason_stands_in_the_line(row: OpeningRow) -> None:
    assert row.button.words() == f"{LINE} · {WHY}"
    assert row.why.isHidden()


def test_where_there_is_none_the_reason_stands_below_and_nothing_is_cut(row: OpeningRow) -> None:
    narrow = row.button.fontMetrics().horizontalAdvance(LINE) + 30
    row.resize(narrow, 80)
    QApplication.processEvents()
    assert (row.button.words(), row.why.text()) == (LINE, WHY)
    assert not row.why.isHidden()
    assert row.button.accessibleName() == f"{LINE} · {WHY}"
