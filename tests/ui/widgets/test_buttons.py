"""Buttons say all of what they do, show their key, and follow their action."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Shown
from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.button import Button, IconButton
from ui.widgets.key_cap import KeyCap, key_words
from ui.widgets.segments import SegmentedControl

VIEWS = [("day", "Day"), ("week", "Week"), ("month", "Month")]


@pytest.mark.parametrize("scale", [1.0, 1.75])
@pytest.mark.parametrize("kind", ["primary", "secondary", "quiet", "danger"])
def test_words_and_key_fit_into_the_button(
    shown: Shown[Button], icons: Icons, theme: Theme, kind: str, scale: float
) -> None:
    button = Button(icons, "Start session", kind=kind, icon="start", key="Ctrl+Enter")
    theme.switch(text_scale=scale)
    shown(button)
    words = QFontMetrics(button.font()).horizontalAdvance("Start session")
    cap = KeyCap(theme, "Ctrl+Enter").sizeHint().width()
    assert button.minimumSizeHint().width() >= words + cap + theme.px(16) + 16
    assert button.minimumSizeHint().height() >= QFontMetrics(button.font()).height() + 8


def test_a_layout_cannot_clip_a_button(shown: Shown[QWidget], icons: Icons) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    button = Button(icons, "Take $36.59 and print", key="Ctrl+Enter")
    column.addWidget(button)
    shown(page)
    page.resize(10, 10)
    assert button.width() >= button.sizeHint().width()


def test_a_click_space_and_enter_press_it(qtbot: QtBot, shown: Shown[Button], icons: Icons) -> None:
    button = shown(Button(icons, "Move"))
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_an_ampersand_is_no_shortcut(shown: Shown[Button], icons: Icons) -> None:
    button = shown(Button(icons, "Book Tom & Ann"))
    assert button.words() == "Book Tom & Ann"
    assert button.accessibleName() == "Book Tom & Ann"
    assert button.shortcut().isEmpty()


def test_a_bound_button_follows_its_action(
    qtbot: QtBot, shown: Shown[Button], icons: Icons
) -> None:
    action = QAction("Walk-in")
    action.setShortcut(QKeySequence("F4"))
    button = Button(icons, "")
    button.bind(action)
    shown(button)
    assert (button.words(), button.accessibleDescription()) == ("Walk-in", "F4")
    with qtbot.waitSignal(action.triggered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    action.setEnabled(False)
    assert not button.isEnabled()
    with qtbot.assertNotEmitted(action.triggered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_action_outlives_its_button(qtbot: QtBot, icons: Icons) -> None:
    action = QAction("Walk-in")
    button = Button(icons, "")
    button.bind(action)
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    action.setEnabled(False)  # would raise if the button were still told


def test_an_icon_button_is_named_and_square(shown: Shown[IconButton], icons: Icons) -> None:
    button = shown(IconButton(icons, "left", "Previous day", key="PgUp"))
    assert button.accessibleName() == "Previous day"
    assert button.toolTip() == "Previous day  (PgUp)"
    assert button.sizeHint().width() == button.sizeHint().height()


@pytest.mark.parametrize(
    ("key", "cap"),
    [
        ("Ctrl+K", "Ctrl K"),
        ("Return", "Enter"),
        ("Ctrl+Return", "Ctrl Enter"),
        ("Esc", "Esc"),
        ("Escape", "Esc"),
        ("+", "+"),
        ("Ctrl++", "Ctrl +"),
        ("", ""),
        (QKeySequence("Ctrl+Shift+P"), "Ctrl Shift P"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.toString(),
)
def test_a_cap_says_the_key_as_people_do(key: str | QKeySequence, cap: str) -> None:
    assert key_words(key) == cap


def test_one_segment_is_down_and_the_choice_is_told(
    qtbot: QtBot, shown: Shown[SegmentedControl]
) -> None:
    control = shown(SegmentedControl(VIEWS, name="View", current="week"))
    assert control.current() == "week"
    with qtbot.waitSignal(control.chosen) as told:
        QTest.mouseClick(control.segment("month"), Qt.MouseButton.LeftButton)
    assert told.args == ["month"]
    assert control.current() == "month"


def test_pressing_a_segment_from_code_tells_nobody(
    qtbot: QtBot, shown: Shown[SegmentedControl]
) -> None:
    control = shown(SegmentedControl(VIEWS, name="View"))
    with qtbot.assertNotEmitted(control.chosen):
        control.set_current("week")
    assert control.current() == "week"


def test_arrow_keys_walk_the_segments(qtbot: QtBot, shown: Shown[SegmentedControl]) -> None:
    control = shown(SegmentedControl(VIEWS, name="View"))
    control.segment("day").setFocus()
    with qtbot.waitSignal(control.chosen) as told:
        QTest.keyClick(control.segment("day"), Qt.Key.Key_Right)
    assert told.args == ["week"]
    assert control.segment("week").hasFocus()


def test_each_segment_has_a_name(shown: Shown[SegmentedControl]) -> None:
    control = shown(SegmentedControl(VIEWS, name="View"))
    assert control.accessibleName() == "View"
    assert control.segment("day").accessibleName() == "Day"


def test_where_there_is_no_room_the_key_goes_before_the_words(
    shown: Shown[Button], icons: Icons
) -> None:
    button = shown(Button(icons, "Closed days", key="Ctrl+Shift+H"))
    whole = button.sizeHint().width()
    bare = Button(icons, "Closed days").sizeHint().width()
    pictures = []
    for width in (whole, bare):
        button.setFixedWidth(width)
        pictures.append(button.grab().toImage())
    plain = shown(Button(icons, "Closed days"))
    plain.setFixedWidth(bare)
    assert pictures[1] == plain.grab().toImage()
    assert pictures[0].width() > pictures[1].width()
