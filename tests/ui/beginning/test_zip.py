"""A studio that was taken out elsewhere comes in from the first screen, or is refused in words."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from tests.fixtures import owners
from tests.moments import NOW
from tests.servers import Furnished
from tests.transfer.whole.zips import take_out
from ui.app import Parts


@pytest.fixture
def zipped(furnished_file: Furnished, tmp_path: Path) -> Path:
    """A small studio, taken out elsewhere without its health."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    shutil.copyfile(furnished_file.path, folder / "frontdesk.db")
    desk = owners(open_store(Place.file(folder)), furnished_file.house, SetClock(NOW))
    path = take_out(desk, tmp_path / "studio.zip", health=False)
    desk.close()
    return path


def test_it_is_shown_before_and_then_comes_in(qtbot: QtBot, fresh: Parts, zipped: Path) -> None:
    beginning = fresh.entrance.beginning
    beginning.welcome.file_chosen.emit(zipped)
    page = beginning.bringing.page
    qtbot.waitUntil(page.accept.isVisible)
    assert page.title.text() == "Back to Basics Massage Studio"
    assert page.facts.value("Clients") == "4"
    assert "left out" in (page.facts.value("Health") or "")
    QTest.keyClick(page.accept, Qt.Key.Key_Return)
    sign_in = fresh.window.sign_in
    qtbot.waitUntil(lambda: fresh.window.showing() is sign_in and bool(sign_in.cards()))
    assert "Dana Reed" in [card.person.name for card in sign_in.cards()]


def test_escape_leads_back_and_what_is_no_studio_is_refused(
    qtbot: QtBot, fresh: Parts, zipped: Path
) -> None:
    beginning = fresh.entrance.beginning
    welcome, page = beginning.welcome, beginning.bringing.page
    welcome.file_chosen.emit(zipped)
    qtbot.waitUntil(page.accept.isVisible)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: fresh.window.showing() is welcome)
    zipped.write_bytes(zipped.read_bytes()[:3000])
    welcome.file_chosen.emit(zipped)
    qtbot.waitUntil(lambda: "no whole zip" in welcome.message.paragraph.words())
    qtbot.waitUntil(lambda: fresh.window.showing() is welcome)
