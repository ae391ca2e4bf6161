"""Forms, fields and searching: what is wrong is said where it is wrong."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Shown
from tests.ui.widgets.test_words import has_colour
from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.fields import DayField, NumberField, TimeField
from ui.widgets.form import Form
from ui.widgets.search_field import SearchField


@pytest.fixture
def form(shown: Shown[Form]) -> Form:
    form = Form()
    form.add("name", "Name", QLineEdit())
    form.add("phone", "Phone", QLineEdit("806 12"), hint="Optional")
    form.add("note", "Note", QPlainTextEdit())
    return shown(form)


def test_a_field_is_named_by_its_label(form: Form) -> None:
    assert form.row("phone").field.accessibleName() == "Phone"
    assert form.row("phone").field.accessibleDescription() == "Optional"
    assert form.row("phone").label.buddy() is form.row("phone").field


def test_an_error_stands_under_its_field_and_is_spoken(form: Form, theme: Theme) -> None:
    assert form.set_error("phone", "This is not a phone number.")
    row = form.row("phone")
    assert row.error.isVisible()
    assert row.field.accessibleDescription() == "This is not a phone number."
    assert has_colour(row.field, theme.colour("error"))
    assert not form.row("name").error.isVisible()


def test_an_error_goes_when_the_field_is_right(form: Form, theme: Theme) -> None:
    form.set_error("phone", "This is not a phone number.")
    form.set_error("phone", "")
    row = form.row("phone")
    assert not row.error.isVisible()
    assert row.field.accessibleDescription() == "Optional"
    assert not has_colour(row.field, theme.colour("error"))


def test_several_errors_are_shown_at_once_and_the_first_gets_the_focus(form: Form) -> None:
    form.set_error("name", "An old error.")
    homeless = form.show_errors(
        {"note": "Too long.", "phone": "No phone.", "room": "Room 2 is busy."}
    )
    assert form.row("phone").field.hasFocus()
    assert form.row("note").error.isVisible()
    assert not form.row("name").error.isVisible()
    assert homeless == ["Room 2 is busy."]


def test_what_was_typed_stays_when_it_is_wrong(form: Form) -> None:
    form.show_errors({"phone": "No phone."})
    field = form.row("phone").field
    assert isinstance(field, QLineEdit)
    assert field.text() == "806 12"


@pytest.fixture
def search(shown: Shown[SearchField], icons: Icons) -> SearchField:
    return shown(SearchField(icons, "Name or phone"))


def test_escape_empties_the_search(search: SearchField) -> None:
    QTest.keyClicks(search, "qui")
    assert search.text() == "qui"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


@pytest.mark.parametrize(
    ("key", "steps"),
    [
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, -1),
        (Qt.Key.Key_PageDown, 10),
        (Qt.Key.Key_PageUp, -10),
    ],
    ids=["down", "up", "page down", "page up"],
)
def test_arrows_walk_the_hits_while_typing(
    qtbot: QtBot, search: SearchField, key: Qt.Key, steps: int
) -> None:
    with qtbot.waitSignal(search.moved) as told:
        QTest.keyClick(search, key)
    assert told.args == [steps]


def test_there_is_a_cross_only_when_there_is_something_to_clear(search: SearchField) -> None:
    cross = search.actions()[-1]
    assert not cross.isVisible()
    search.setText("qui")
    assert cross.isVisible()
    cross.trigger()
    assert search.text() == ""


def test_a_time_moves_by_five_minutes(qtbot: QtBot, shown: Shown[TimeField]) -> None:
    field = shown(TimeField(time(9, 30)))
    field.setCurrentSection(TimeField.Section.MinuteSection)
    with qtbot.waitSignal(field.wall_changed) as told:
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert told.args == [time(9, 35)]
    assert field.text() == "9:35 am"


def test_a_time_off_the_grid_falls_back_onto_it(shown: Shown[TimeField]) -> None:
    field = shown(TimeField(time(9, 33)))
    assert field.wall() == time(9, 30)


def test_a_day_is_shown_whole(qtbot: QtBot, shown: Shown[DayField]) -> None:
    field = shown(DayField(date(2026, 11, 25)))
    assert field.text() == "Wed 25 Nov 2026"
    line = field.lineEdit()
    assert line.width() >= line.fontMetrics().horizontalAdvance(field.text())
    with qtbot.waitSignal(field.day_changed) as told:
        field.set_day(date(2026, 12, 1))
    assert told.args == [date(2026, 12, 1)]


def test_a_number_stays_within_its_bounds(shown: Shown[NumberField]) -> None:
    field = shown(NumberField(1, 3, value=3))
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 3
