"""The demo: a studio in a folder of its own, gone afterwards; the real data is not touched."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.desk import open_studio
from frontdesk.errors import StoreUnavailable
from tests.ui.beginning.conftest import Opened
from ui.app import Parts, Start
from ui.demo import DemoStudio

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_the_demo_opens_from_the_welcome_page_and_leaves_nothing(
    qtbot: QtBot, fresh: Parts, tmp_path: Path, elsewhere: Path
) -> None:
    welcome = fresh.entrance.beginning.welcome
    QTest.mouseClick(welcome.demo.button, LEFT)
    assert not welcome.set_up.button.isEnabled()
    sign_in = fresh.window.sign_in
    qtbot.waitUntil(
        lambda: fresh.window.showing() is sign_in and len(sign_in.cards()) > 2, timeout=60_000
    )
    assert len(list(elsewhere.glob("frontdesk-demo-*"))) == 1
    with qtbot.waitSignal(fresh.entrance.arrived):
        QTest.mouseClick(sign_in.cards()[0], LEFT)
    note = fresh.window.shell().status.note.text()
    assert note == "Demo studio: nothing here is kept"
    fresh.close()
    assert list(elsewhere.glob("frontdesk-demo-*")) == []
    desk = open_studio(tmp_path / "data")
    assert not desk.is_set_up()
    desk.close()


def test_a_start_with_demo_shows_nobody_of_the_real_studio(
    qtbot: QtBot, opened: Opened, tmp_path: Path, clock: SetClock
) -> None:
    parts = opened(Start(tmp_path / "data", demo=True, clock=clock))
    assert parts.window.sign_in.cards() == ()
    qtbot.waitUntil(lambda: len(parts.window.sign_in.cards()) > 2, timeout=60_000)
    assert not (tmp_path / "data" / "frontdesk.db").exists()


def test_a_demo_that_cannot_be_made_is_told_on_the_welcome_page(
    qtbot: QtBot, fresh: Parts, elsewhere: Path
) -> None:
    elsewhere.rmdir()
    welcome = fresh.entrance.beginning.welcome
    QTest.mouseClick(welcome.demo.button, LEFT)
    qtbot.waitUntil(lambda: welcome.message.isVisible() and welcome.set_up.button.isEnabled())
    assert welcome.message.words().startswith("No folder could be made for the demo")


def test_a_folder_that_cannot_be_made_is_the_fault_of_the_surroundings(
    elsewhere: Path, clock: SetClock
) -> None:
    elsewhere.rmdir()
    with pytest.raises(StoreUnavailable, match="no_demo_folder"):
        DemoStudio(clock).open()
