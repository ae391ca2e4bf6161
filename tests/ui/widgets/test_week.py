"""Hours of a week: written as one types them, in two rows where they would be cut."""

from datetime import time

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Shown
from ui.widgets.week import WeekField, span_short

_DAY = (time(9), time(18))


@pytest.mark.parametrize(
    ("first", "past", "written"),
    [
        (time(9), time(18), "9am–6pm"),
        (time(8, 30), time(17), "8:30am–5pm"),
        (time(10, 30), time(18, 30), "10:30a–6:30p"),
        (time(12), time(0), "12pm–12am"),
    ],
    ids=["whole hours", "a half", "both halves", "noon to midnight"],
)
def test_hours_are_written_as_they_are_typed_in_any_language(
    first: time, past: time, written: str
) -> None:
    assert span_short((first, past)) == written


def test_a_narrow_week_takes_two_rows_and_cuts_no_hours(
    qtbot: QtBot, shown: Shown[WeekField]
) -> None:
    field = WeekField("Open")
    field.set_week((day, _DAY) for day in range(6))
    field.resize(900, 60)
    shown(field)
    monday, friday, sunday = field.lines[0], field.lines[4], field.lines[6]
    assert monday.y() == sunday.y()
    field.resize(420, 120)
    qtbot.waitUntil(lambda: monday.y() < friday.y() == sunday.y())
    needed = monday.fontMetrics().horizontalAdvance(monday.text())
    assert monday.width() > needed
