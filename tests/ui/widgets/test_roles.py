"""What a screen reader is told of buttons that belong together, and what lines hear of it."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from frontdesk.paths import RESOURCES
from ui.icons import Icons
from ui.widgets.rail import Rail
from ui.widgets.scale import FigureField, Scale
from ui.widgets.segments import SegmentedControl
from ui.widgets.typed_line import TypedLine

UI = RESOURCES.parent / "ui"


def heard(button: QAbstractButton) -> tuple[QAccessible.Role, bool]:
    """Return the role of a button, and whether it is down, as a screen reader has them."""
    told = QAccessible.queryAccessibleInterface(button)
    return told.role(), bool(told.state().checked)


def segments(_: Icons) -> tuple[SegmentedControl, list[QAbstractButton]]:
    control = SegmentedControl([("day", "Day"), ("week", "Week")], name="View", current="day")
    return control, [control.segment(key) for key in ("day", "week")]


def rail(icons: Icons) -> tuple[Rail, list[QAbstractButton]]:
    made = Rail(icons, "BB")
    for key in ("calendar", "clients"):
        made.add(key, key.title(), key)
    made.set_current("calendar")
    made.chosen.connect(made.set_current)
    return made, [made.button(key) for key in ("calendar", "clients")]


def scale(_: Icons) -> tuple[Scale, list[QAbstractButton]]:
    made = Scale(0, 1, name="Pain")
    made.set_value(0)
    return made, made.findChildren(QAbstractButton)


@pytest.mark.parametrize("make", [segments, rail, scale], ids=["segments", "rail", "scale"])
def test_one_of_several_is_a_radio_button(
    qtbot: QtBot,
    icons: Icons,
    make: Callable[[Icons], tuple[SegmentedControl | Rail | Scale, list[QAbstractButton]]],
) -> None:
    control, (first, second) = make(icons)
    qtbot.addWidget(control)
    radio = QAccessible.Role.RadioButton
    assert [heard(first), heard(second)] == [(radio, True), (radio, False)]
    second.click()
    assert [heard(first), heard(second)] == [(radio, False), (radio, True)]


def test_on_a_page_that_is_not_in_the_rail_none_is_down(qtbot: QtBot, icons: Icons) -> None:
    control, buttons = rail(icons)
    qtbot.addWidget(control)
    control.set_current("somewhere else")
    assert not any(button.isChecked() for button in buttons)


def by_reader(line: QLineEdit, text: str) -> None:
    """Write as an assistive technology does."""
    QAccessible.queryAccessibleInterface(line).setText(QAccessible.Text.Value, text)


def by_hand(line: QLineEdit, text: str) -> None:
    QTest.keyClicks(line, text)


def by_program(line: QLineEdit, text: str) -> None:
    line.setText(text)


@pytest.mark.parametrize(
    ("write", "expected"),
    [(by_hand, ["7", "70"]), (by_reader, ["70"]), (by_program, [])],
    ids=["typed", "by a screen reader", "filled in"],
)
def test_a_line_tells_of_what_comes_from_outside_once(
    qtbot: QtBot, write: Callable[[QLineEdit, str], None], expected: list[str]
) -> None:
    line = TypedLine()
    qtbot.addWidget(line)
    told: list[str] = []
    line.textEdited.connect(told.append)
    write(line, "70")
    assert line.text() == "70"
    assert told == expected
    line.clear()
    assert told == expected
    write(line, "70")  # the same again
    assert told == expected * 2


def test_what_a_slot_fills_in_meanwhile_is_no_edit(qtbot: QtBot) -> None:
    line = TypedLine()
    qtbot.addWidget(line)
    told: list[str] = []
    line.textEdited.connect(told.append)
    line.textEdited.connect(lambda text: line.setText(text.upper()))
    by_reader(line, "ab")
    by_hand(line, "c")
    assert line.text() == "ABC"
    assert told == ["ab", "ABc"]


def test_a_figure_is_taken_from_a_screen_reader(qtbot: QtBot) -> None:
    field = FigureField(name="Hours slept")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.picked):
        by_reader(field, "7.5")
    assert field.value() == 7.5


def test_whoever_waits_for_typing_waits_on_a_line_that_hears_readers_too() -> None:
    deaf = [
        path.relative_to(UI).as_posix()
        for path in sorted(UI.rglob("*.py"))
        if path.name != "typed_line.py"
        and "textEdited.connect" in (text := path.read_text(encoding="utf-8"))
        and ("QLineEdit(" in text or "(QLineEdit)" in text)
    ]
    assert deaf == []
