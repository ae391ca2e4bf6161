"""Backups in the window: made without being asked, one more by key, and one put in place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.errors import StoreUnavailable
from frontdesk.storage import backup
from tests.ui.window.stage import Stage
from ui.backup_sign import BackupSign
from ui.dialogs.backups import BackupsDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def at_desk(at_desk: Stage) -> Stage:
    """The owner at the desk, with the word on backups at the foot of the window."""
    BackupSign(at_desk.window.backups, at_desk.shell.status, at_desk.window)
    return at_desk


def folder_of(stage: Stage) -> Path:
    path = stage.desk._store.place.path
    assert path is not None
    return path.parent / "backups"


def opened(qtbot: QtBot, stage: Stage) -> BackupsDialog:
    stage.kit.register.run("app.backups")
    dialog = stage.window.findChild(BackupsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not stage.kit.link.busy)
    return dialog


def make(qtbot: QtBot, dialog: BackupsDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "whole" in dialog.message.words() and not dialog.kit.link.busy)


def test_one_is_made_by_enter_and_told_at_the_foot(qtbot: QtBot, at_desk: Stage) -> None:
    assert at_desk.shell.status.backup.text() == "No backup yet"
    dialog = opened(qtbot, at_desk)
    assert not dialog.nothing.isHidden()
    make(qtbot, dialog)
    assert dialog.model.rowCount() == 1
    assert at_desk.shell.status.backup.text().startswith("Backup: today")
    assert at_desk.shell.status.backup.property("tone") == "plain"


def test_what_has_changed_is_backed_up_unasked(qtbot: QtBot, at_desk: Stage) -> None:
    keeper = at_desk.window.backups
    with qtbot.waitSignal(keeper.changed):
        keeper.look()
    at_desk.desk.do(AddClient(first_name="Nora", last_name="Quist"))
    with qtbot.waitSignal(keeper.changed):
        keeper.look()
    newest, *_ = backup.listed(folder_of(at_desk))
    assert newest.facts is not None
    keeper.finish()
    qtbot.waitUntil(lambda: not at_desk.kit.link.busy)
    assert backup.listed(folder_of(at_desk))[0] == newest  # nothing has changed since


def test_an_old_one_is_told_as_a_warning(qtbot: QtBot, at_desk: Stage, clock: SetClock) -> None:
    keeper = at_desk.window.backups
    with qtbot.waitSignal(keeper.changed):
        keeper.look()
    assert not keeper.stale
    clock.advance(hours=25)
    assert keeper.stale


def test_a_disk_that_is_gone_is_told(qtbot: QtBot, at_desk: Stage, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no disk")
    keeper = at_desk.window.backups
    keeper.put_elsewhere(tmp_path / "file" / "backups")
    dialog = opened(qtbot, at_desk)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "nothing can be written" in dialog.message.words())
    assert isinstance(keeper.trouble, StoreUnavailable)
    assert at_desk.shell.status.backup.property("tone") == "warning"
    QTest.mouseClick(dialog.without, LEFT)
    assert keeper.elsewhere is None


def test_a_second_folder_is_chosen(qtbot: QtBot, at_desk: Stage, tmp_path: Path) -> None:
    dialog = opened(qtbot, at_desk)
    QTest.mouseClick(dialog.choose, LEFT)
    box = dialog.findChild(QFileDialog)
    assert box is not None
    box.fileSelected.emit(str(tmp_path / "stick"))
    box.close()
    assert dialog.where.text() == str(tmp_path / "stick")
    dialog.now.setFocus()
    make(qtbot, dialog)
    assert "other disk" in dialog.message.words()
    assert len(list((tmp_path / "stick").iterdir())) == 1


def test_what_would_be_lost_is_said_before_it_is(qtbot: QtBot, at_desk: Stage) -> None:
    dialog = opened(qtbot, at_desk)
    make(qtbot, dialog)
    at_desk.desk.do(AddClient(first_name="Nora", last_name="Quist"))
    QTest.mouseClick(dialog.place, LEFT)
    qtbot.waitUntil(lambda: "1 client" in dialog.message.words())
    path = dialog.model.rows[0].path
    with qtbot.waitSignal(at_desk.window.restore_requested) as asked:
        QTest.mouseClick(dialog.place, LEFT)
    assert asked.args == [path]
    qtbot.waitUntil(lambda: at_desk.window.showing() is at_desk.window.sign_in)
    assert at_desk.restored == path


def test_a_damaged_file_is_told_and_not_put_in_place(
    qtbot: QtBot, at_desk: Stage, tmp_path: Path
) -> None:
    (tmp_path / "x.fdbackup").write_bytes(b"nothing of ours")
    dialog = opened(qtbot, at_desk)
    QTest.mouseClick(dialog.other, LEFT)
    box = dialog.findChild(QFileDialog)
    assert box is not None
    box.fileSelected.emit(str(tmp_path / "x.fdbackup"))
    box.close()
    qtbot.waitUntil(lambda: "x.fdbackup is damaged" in dialog.message.words())
    assert not dialog.place.isEnabled()


@pytest.mark.parametrize("given", ["damaged", "disk_failed"])
def test_a_studio_that_does_not_open_offers_its_backups(
    qtbot: QtBot, stage: Stage, given: str, tmp_path: Path
) -> None:
    stage.trouble.append(StoreUnavailable(given))
    stage.begin()
    page = stage.window.unavailable
    qtbot.waitUntil(lambda: stage.window.showing() is page)
    QTest.mouseClick(page.restore, LEFT)
    box = page.findChild(QFileDialog)
    assert box is not None
    box.fileSelected.emit(str(tmp_path / "x.fdbackup"))
    box.close()
    qtbot.waitUntil(lambda: stage.window.showing() is stage.window.sign_in)
    assert stage.restored == tmp_path / "x.fdbackup"
