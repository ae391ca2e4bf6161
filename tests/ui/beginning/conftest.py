"""The whole application on a folder of its own, as a start puts it together."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from ui.app import Parts, Start, assemble

Opened = Callable[[Start], Parts]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication) -> Iterator[Opened]:
    """A function that starts the application somewhere."""
    all_parts: list[Parts] = []

    def start(where: Start) -> Parts:
        parts = assemble(qapp, where)
        all_parts.append(parts)
        qtbot.addWidget(parts.window)
        parts.entrance.show_first()
        parts.window.show()
        parts.entrance.open()
        return parts

    yield start
    for parts in all_parts:
        parts.close()


@pytest.fixture
def fresh(qtbot: QtBot, opened: Opened, tmp_path: Path, clock: SetClock) -> Parts:
    """The application where nothing is set up yet, at its welcome page."""
    parts = opened(Start(tmp_path / "data", clock=clock))
    welcome = parts.entrance.beginning.welcome
    qtbot.waitUntil(lambda: parts.window.showing() is welcome)
    return parts
