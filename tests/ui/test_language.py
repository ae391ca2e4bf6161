"""The language of the windows: chosen, found whichever class asks, and written by its customs."""

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from frontdesk.values.money import Money
from frontdesk.values.state import State
from ui import format as shown
from ui import language
from ui.language import ENGLISH, SPANISH, SYSTEM, meant, speak
from ui.locale import LOCALE
from ui.states import state_word

_MONDAY = date(2026, 3, 2)


class Asking(QObject):
    def word(self) -> str:
        return self.tr("All saved")


class AskingToo(Asking):
    """Says nothing itself: Qt looks a text up under the name of the class that is there."""


@pytest.mark.usefixtures("spanish")
def test_a_text_is_found_whichever_class_asks_for_it() -> None:
    assert AskingToo().word() == "Todo guardado"
    assert state_word(State.ARRIVED) == "Llegó"


@pytest.mark.usefixtures("spanish")
def test_what_nobody_translated_stays_as_it_is() -> None:
    assert QCoreApplication.translate("words", "Back to Basics") == "Back to Basics"
    assert QObject().tr("Back to Basics") == "Back to Basics"


@pytest.mark.usefixtures("spanish")
def test_keys_are_called_as_they_are_printed() -> None:
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Ctrl+Shift+Del").toString(native) == "Ctrl+Shift+Del"


@pytest.mark.usefixtures("spanish")
def test_what_qt_says_itself_is_spanish_too(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancelar"


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (lambda: shown.day_long(_MONDAY), "lunes 2 de marzo"),
        (lambda: shown.day_short(_MONDAY), "lun 2 mar"),
        (lambda: shown.day_dated(_MONDAY), "2 mar 2026"),
        (lambda: shown.day_near(_MONDAY, _MONDAY), "hoy"),
        (lambda: shown.days(_MONDAY, date(2026, 3, 8)), "2 – 8 de marzo"),
        (lambda: shown.month(_MONDAY), "marzo de 2026"),
        (lambda: shown.time_short(time(15, 30)), "3:30 p.m."),
        (lambda: shown.money(Money(123450)), "$1,234.50"),
        (lambda: shown.figure(7.5), "7.5"),
        (lambda: shown.phone("+18063223706"), "(806) 322-3706"),
    ],
    ids=["long", "short", "dated", "near", "days", "month", "time", "money", "figure", "phone"],
)
def test_days_times_and_money_are_written_as_spanish_speakers_here_do(
    said: Callable[[], str], expected: str
) -> None:
    assert said().replace("\u00a0", " ") == expected


def test_english_comes_back(spanish: None, qapp: QApplication) -> None:
    assert speak(qapp, ENGLISH) == ENGLISH
    assert shown.day_long(_MONDAY) == "Monday, 2 March"
    assert AskingToo().word() == "All saved"
    assert QLocale().language() is LOCALE.language() is QLocale.Language.English
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_without_its_translations_no_language_is_spoken_by_half(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    assert speak(qapp, SPANISH) == ENGLISH
    assert shown.month(_MONDAY) == "March 2026"


@pytest.mark.parametrize(
    ("chosen", "systems", "expected"),
    [
        (SPANISH, "en_US", SPANISH),
        (ENGLISH, "es_MX", ENGLISH),
        (SYSTEM, "es_MX", SPANISH),
        (SYSTEM, "de_DE", ENGLISH),
        ("klingon", "C", ENGLISH),
    ],
    ids=["Spanish", "English", "the system's", "the system's is not ours", "damaged"],
)
def test_the_language_is_the_chosen_one_or_the_systems(
    chosen: str, systems: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(systems))
    assert meant(chosen) == expected
