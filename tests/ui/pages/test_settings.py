"""The settings by keyboard: changed in place, refused in a sentence, found by a word, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from frontdesk.commands.settings import Set
from frontdesk.desk import Desk
from frontdesk.queries.settings import settings_board
from frontdesk.values.settings import Value
from tests.ui.calendar.using import settle
from ui.kit import Kit
from ui.pages.settings import SettingsPage
from ui.setting.cards import PlaceCard
from ui.setting.fields import LineSetting
from ui.setting.line import SettingLine

ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(qtbot: QtBot, kit: Kit) -> SettingsPage:
    page = SettingsPage(kit)
    qtbot.addWidget(page)
    page.resize(1440, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.focus_first()
    settle(qtbot, kit)
    return page


def value(desk: Desk, key: str) -> Value:
    return next(row.value for row in desk.ask(settings_board).rows if row.key == key)


def write(page: SettingsPage, key: str, text: str) -> QLineEdit:
    """Write over what stands in a setting, and press Enter."""
    field = page.line(key).field
    assert isinstance(field, LineSetting)
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, ENTER)
    return field.line


def opened(page: SettingsPage) -> list[str]:
    """Return the sections that were found by a word."""
    cards = page.column.findChildren(PlaceCard)
    return [card.place.title for card in cards if card.isVisible()]


def shown(page: SettingsPage) -> list[str]:
    """Return the settings that are seen."""
    lines = page.column.findChildren(SettingLine)
    return [line.title.text() for line in lines if line.isVisible()]


def test_what_is_written_holds_and_undo_shows_it_back(
    qtbot: QtBot, kit: Kit, desk: Desk, page: SettingsPage
) -> None:
    line = write(page, "late_bp", "25")
    settle(qtbot, kit)
    assert value(desk, "late_bp") == 2_500
    page.search.setFocus()
    kit.link.undo(owner=page)
    qtbot.waitUntil(lambda: line.text() == "50")


@pytest.mark.parametrize(
    ("key", "text", "told"),
    [
        ("late_bp", "200", "between 0 and 100"),
        ("late_bp", "much", "Write a percentage"),
        ("cancellation_hours", "a day", "whole number of hours"),
        ("horizon_days", "", "whole number of days"),
        ("deep_minutes", "62", "steps of 5 minutes"),
        ("name", " ", "must not be empty"),
        ("phone", "call", "is not a phone number"),
    ],
)
def test_bad_input_is_told_in_place_and_changes_nothing(
    qtbot: QtBot, kit: Kit, desk: Desk, page: SettingsPage, key: str, text: str, told: str
) -> None:
    before = value(desk, key)
    page.show_setting(page.line(key).row.setting.group.value, key)
    field = page.line(key).field.main()
    assert isinstance(field, QLineEdit)
    field.clear()
    line = write(page, key, text)
    assert told in page.line(key).error.text()
    assert line.property("wrong")
    settle(qtbot, kit)
    assert value(desk, key) == before


def test_an_empty_limit_is_no_limit(qtbot: QtBot, kit: Kit, desk: Desk, page: SettingsPage) -> None:
    write(page, "deep_minutes", "240")
    settle(qtbot, kit)
    assert value(desk, "deep_minutes") == 240
    line = page.line("deep_minutes").field.main()
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClick(line, ENTER)
    settle(qtbot, kit)
    assert value(desk, "deep_minutes") is None


def test_a_word_finds_settings_of_all_groups(page: SettingsPage) -> None:
    page.search.setText("fee")
    assert shown(page) == ["Fee for cancelling late", "Fee for not coming"]
    page.search.setText("code superbills turnover")
    assert (shown(page), opened(page), page.nav.keys()) == ([], ["Services"], ("services",))
    page.search.setText("zebra")
    assert page.nothing.isVisible()
    page.search.clear()
    page.show_setting("booking", "horizon_days")
    assert shown(page)[:2] == ["Notice for a booking", "How far ahead"]
    assert page.line("horizon_days").field.main().hasFocus()
    assert (page.nav.current(), len(page.nav.keys()) > 20) == ("booking", True)


def test_marks_and_choices_count_at_once(
    qtbot: QtBot, kit: Kit, desk: Desk, page: SettingsPage
) -> None:
    page.show_setting("booking")
    marks = page.line("deep_services").findChildren(QCheckBox)
    marks[1].click()
    settle(qtbot, kit)
    assert value(desk, "deep_services") == ("dt",)
    page.show_setting("till")
    page.line("tax_rounding").field.main().parentWidget().segment("line").click()  # type: ignore[union-attr]  # the segments
    settle(qtbot, kit)
    assert value(desk, "tax_rounding") == "line"


def test_lines_count_when_they_are_left(
    qtbot: QtBot, kit: Kit, desk: Desk, page: SettingsPage
) -> None:
    page.show_setting("studio")
    text = page.line("address").field.main()
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(text, "1 Elm St.")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    settle(qtbot, kit)
    assert value(desk, "address") == ("1 Elm St.",)


def test_what_a_colleague_has_set_meanwhile_is_told(
    qtbot: QtBot, kit: Kit, desk: Desk, page: SettingsPage
) -> None:
    desk.do(Set(key="wait_minutes", was=0, to=20))
    write(page, "wait_minutes", "15")
    qtbot.waitUntil(lambda: "Somebody else set this" in page.line("wait_minutes").error.text())
    settle(qtbot, kit)
    assert value(desk, "wait_minutes") == 20


def test_undo_puts_back_first_what_was_typed_wrong(
    qtbot: QtBot, kit: Kit, page: SettingsPage
) -> None:
    page.show_setting("cancelling")
    line = write(page, "late_bp", "200")
    assert page.line("late_bp").error.text()
    other = page.line("cancellation_hours").field.main()
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), page.line("late_bp").error.text()) == ("50", "")
