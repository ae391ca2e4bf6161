"""The language is chosen from the menu of the person, in the settings or on the welcome page."""

import os
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window.stage import Stage
from ui.app import start_anew
from ui.language import ENGLISH, SPANISH, SYSTEM, speak
from ui.setting.appearance import AppearanceCard
from ui.setting.places import places
from ui.tongue import ANEW, next_start


@pytest.fixture(autouse=True)
def english(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_US"))
    speak(qapp, ENGLISH)
    yield
    speak(qapp, ENGLISH)


def test_a_language_of_the_menu_holds_from_the_next_start_on_and_both_say_so(
    qtbot: QtBot, at_desk: Stage
) -> None:
    spanish = at_desk.kit.register.action("app.language.es")
    spanish.trigger()
    assert at_desk.kit.settings.text("language") == SPANISH
    strip = at_desk.window.shell().strip
    assert "speaks Spanish" in strip.accessibleName()
    assert "hablará español" in strip.accessibleName()
    assert not spanish.isEnabled()
    with qtbot.waitSignal(at_desk.window.closing):
        strip.action.click()
    assert at_desk.window.starts_anew


def test_the_settings_say_what_holds_later_until_the_language_is_the_one_that_is_spoken(
    at_desk: Stage,
) -> None:
    kit = at_desk.kit
    place = next(each for each in places() if each.key == "appearance")
    card = AppearanceCard(kit, place, at_desk.window)
    assert not card.later.isVisibleTo(card)
    card.language.segment(SPANISH).click()
    assert kit.settings.text("language") == SPANISH
    assert card.later.isVisibleTo(card)
    assert card.anew_button.words() == kit.register.action(ANEW).text()
    card.language.segment(SYSTEM).click()
    assert not card.later.isVisibleTo(card)
    assert not card.anew_button.isVisibleTo(card)


@pytest.mark.parametrize("chosen", [ENGLISH, SYSTEM, "klingon"])
def test_nothing_is_said_of_the_language_that_is_spoken(chosen: str) -> None:
    assert next_start(chosen) == ""


def test_to_start_anew_runs_the_program_as_it_was_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    called: list[list[str]] = []
    monkeypatch.setattr(sys, "orig_argv", ["python", "main.py", "--demo"])
    monkeypatch.setattr(os, "execve", lambda _path, arguments, _around: called.append(arguments))
    start_anew()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["frontdesk", "--data", "here"])
    start_anew()
    assert called == [
        [sys.executable, "main.py", "--demo"],
        [sys.executable, "--data", "here"],
    ]
