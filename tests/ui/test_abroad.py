"""In windows of another language the tour's scripts find what they name in English."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.tour.abroad import Abroad, called

pytestmark = pytest.mark.usefixtures("spanish")


@pytest.mark.parametrize(
    ("what", "here"),
    [
        ("Open the demo", "Abrir la demo"),
        ("Walk-in 1", "Sin cita 1"),
        ("Room 6", "Sala 6"),
        ("Drop: Products", "Descartar: Productos"),
        ("Maria Santos", "Maria Santos"),
        ("check-in", "check-in"),
    ],
)
def test_things_are_called_as_the_windows_call_them(what: str, here: str) -> None:
    assert called(what) == here


def test_what_a_script_names_is_found_and_nothing_is_held(qtbot: QtBot) -> None:
    window, inside = QMainWindow(), QWidget()
    column = QVBoxLayout(inside)
    button, label = QPushButton("Abrir la demo"), QLabel("Sam Ortiz")
    column.addWidget(button)
    column.addWidget(label)
    window.setCentralWidget(inside)
    qtbot.addWidget(window)
    window.show()
    register = SimpleNamespace(has=lambda key: False)
    parts = SimpleNamespace(window=window, kit=SimpleNamespace(register=register))
    record = SimpleNamespace(folder=None)
    player = Abroad(parts, None, None, record)  # type: ignore[arg-type]  # it is only to look
    assert player._find("Open the demo", None) is button
    assert player._find("Sam Ortiz", None) is label
    player.expect("rows", 416, lambda: 0)
    player._expect_reading("Booked Sam Ortiz", there=True)
    player._hold_to("keys", 10, 2)
