"""A backup opened from outside, as by a double click: put in place, or shown first."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.studio import SetUpStudio
from frontdesk.desk import open_studio
from frontdesk.transfer.studio_file import read_studio
from tests.transfer.files import SMALL
from tests.ui.beginning.conftest import Opened
from ui.app import Parts, Start
from ui.dialogs.backups import BackupsDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def backup(tmp_path: Path, clock: SetClock) -> Path:
    """A backup of a small studio; its studio lies in ``elsewhere``."""
    plan = tmp_path / "studio.toml"
    plan.write_text(SMALL, encoding="utf-8")
    desk = open_studio(tmp_path / "elsewhere", None, clock)
    desk.do(SetUpStudio(plan=read_studio(plan)))
    desk.sign_in(desk.people()[0].id)
    made = desk.back_up()
    assert made is not None
    desk.close()
    return made.backup.path


def test_where_no_studio_is_it_is_put_there(
    qtbot: QtBot, opened: Opened, tmp_path: Path, clock: SetClock, backup: Path
) -> None:
    parts = opened(Start(tmp_path / "data", backup=backup, clock=clock))
    qtbot.waitUntil(lambda: len(parts.window.sign_in.cards()) == 3)
    assert "Quiet Hands" in parts.window.windowTitle()


def test_the_welcome_page_takes_it_too(qtbot: QtBot, fresh: Parts, backup: Path) -> None:
    fresh.entrance.beginning.welcome.file_chosen.emit(backup)
    qtbot.waitUntil(lambda: len(fresh.window.sign_in.cards()) == 3)


def test_a_damaged_one_leaves_nothing_behind(
    qtbot: QtBot, opened: Opened, tmp_path: Path, clock: SetClock
) -> None:
    (tmp_path / "torn.fdbackup").write_bytes(b"PK")
    parts = opened(Start(tmp_path / "data", backup=tmp_path / "torn.fdbackup", clock=clock))
    qtbot.waitUntil(lambda: parts.window.showing() is parts.window.unavailable)
    QTest.mouseClick(parts.window.unavailable.retry, LEFT)
    welcome = parts.entrance.beginning.welcome
    qtbot.waitUntil(lambda: parts.window.showing() is welcome)


@pytest.mark.parametrize(
    ("who", "shown"), [(0, True), (1, False)], ids=["to the owner", "not to the receptionist"]
)
def test_where_a_studio_is_it_is_weighed_first(
    qtbot: QtBot, opened: Opened, backup: Path, clock: SetClock, who: int, shown: bool
) -> None:
    parts = opened(Start(backup.parent.parent, backup=backup, clock=clock))
    qtbot.waitUntil(lambda: len(parts.window.sign_in.cards()) == 3)
    with qtbot.waitSignal(parts.entrance.arrived):
        QTest.mouseClick(parts.window.sign_in.cards()[who], LEFT)
    dialog = parts.window.findChild(BackupsDialog)
    assert (dialog is not None) is shown
    if dialog is not None:
        qtbot.waitUntil(lambda: "Press once more" in dialog.message.words())
        assert dialog.place.text() == "Put it in place"
        dialog.close()
