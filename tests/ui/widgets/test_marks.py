"""Chips, avatars and badges: told in colour and never by colour alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.values.state import State
from tests.ui.widgets.conftest import Shown
from tests.ui.widgets.test_words import has_colour, picture
from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.avatar import Avatar
from ui.widgets.chip import Chip
from ui.widgets.paint import initials
from ui.widgets.rail import Rail


@pytest.mark.parametrize("state", State, ids=str)
def test_a_chip_wears_its_state(
    shown: Shown[Chip], icons: Icons, theme: Theme, state: State
) -> None:
    chip = shown(Chip(icons, "Arrived 10:56", state))
    assert has_colour(chip, theme.status(state).fill)
    assert chip.accessibleName() == "Arrived 10:56"


def test_a_chip_carries_a_mark_in_high_contrast(icons: Icons, theme: Theme) -> None:
    chip = Chip(icons, "Arrived", State.ARRIVED)
    plain = chip.sizeHint().width()
    theme.switch("contrast")
    assert chip.sizeHint().width() > plain + 10


def test_a_chip_without_words_is_not_there(shown: Shown[QWidget], icons: Icons) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    chip = Chip(icons, "", State.ARRIVED)
    column.addWidget(chip)
    shown(page)
    assert not chip.isVisible()
    chip.show_fact("7 min left", State.IN_SESSION)
    assert chip.isVisible()
    assert (chip.text(), chip.tone()) == ("7 min left", State.IN_SESSION)
    chip.show_fact("", State.IN_SESSION)
    assert not chip.isVisible()


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Maria Santos", "MS"),
        ("Ana María de la Cruz", "AC"),
        ("Kim", "K"),
        ("ærø (guest)", "Æ"),
        ("李 伟", "李伟"),
        ("", "?"),
        ("…", "?"),
    ],
)
def test_initials_come_from_the_first_and_the_last_word(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_an_avatar_keeps_its_colour_and_tells_its_name(shown: Shown[Avatar], theme: Theme) -> None:
    avatar = shown(Avatar(theme, "Maria Santos", key=4, size=40))
    assert has_colour(avatar, theme.avatar(4))
    assert avatar.accessibleName() == "Maria Santos"
    before = picture(avatar)
    avatar.show_person("Tom Becker", 5)
    assert picture(avatar) != before


@pytest.fixture
def rail(shown: Shown[Rail], icons: Icons) -> Rail:
    rail = Rail(icons, "BB")
    rail.add("calendar", "Calendar", "calendar", key="Ctrl+1")
    rail.add("check-in", "Check-in", "check-in")
    rail.add("settings", "Settings", "settings", foot=True)
    rail.set_current("calendar")
    rail.show_person("Dana Reyes", 2)
    rail.resize(72, 600)
    return shown(rail)


def test_a_click_in_the_rail_asks_for_the_page(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.waitSignal(rail.chosen) as told:
        QTest.mouseClick(rail.button("check-in"), Qt.MouseButton.LeftButton)
    assert told.args == ["check-in"]


def test_the_open_page_stays_marked_when_it_is_clicked_again(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.waitSignal(rail.chosen):
        QTest.mouseClick(rail.button("calendar"), Qt.MouseButton.LeftButton)
    assert rail.button("calendar").isChecked()


def test_the_rail_is_walked_by_keys(qtbot: QtBot, rail: Rail) -> None:
    rail.button("calendar").setFocus()
    QTest.keyClick(rail.button("calendar"), Qt.Key.Key_Down)
    assert rail.button("check-in").hasFocus()
    with qtbot.waitSignal(rail.chosen) as told:
        QTest.keyClick(rail.button("check-in"), Qt.Key.Key_Return)
    assert told.args == ["check-in"]
    QTest.keyClick(rail.button("check-in"), Qt.Key.Key_Up)
    assert rail.button("calendar").hasFocus()


def test_how_many_wait_is_seen_and_said(rail: Rail, theme: Theme) -> None:
    button = rail.button("check-in")
    assert not has_colour(button, theme.colour("badge"))
    rail.set_badge("check-in", 2)
    assert has_colour(button, theme.colour("badge"))
    assert button.accessibleName() == "Check-in, 2 waiting"
    rail.set_badge("check-in", 0)
    assert button.accessibleName() == "Check-in"


def test_the_person_at_the_desk_can_be_changed(qtbot: QtBot, rail: Rail) -> None:
    assert rail.person.accessibleName() == "At the desk: Dana Reyes"
    with qtbot.waitSignal(rail.person_requested):
        QTest.mouseClick(rail.person, Qt.MouseButton.LeftButton)


def test_the_rail_grows_with_the_text(rail: Rail, theme: Theme) -> None:
    theme.switch(text_scale=1.5)
    assert rail.width() == 108
