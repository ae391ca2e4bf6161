"""The file under lock and key in the windows: offered, turned on and off, asked for at a start."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.desk import Desk, open_studio
from frontdesk.protecting import ask_each_morning, protect
from frontdesk.values.protection import fresh_code
from tests.key_stores import KeyStore, no_key_store
from tests.studio import House
from tests.ui.beginning.conftest import Opened, opened
from ui.app import Parts, Start
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.protect import ProtectDialog, Wanted
from ui.dialogs.protection import ProtectionDialog
from ui.kit import Kit
from ui.pages.unlock import UnlockPage

__all__ = ["opened"]
WORDS = "correct horse battery"


@pytest.fixture
def dialog(qtbot: QtBot, kit: Kit, key_store: KeyStore) -> ProtectionDialog:
    """What the settings open, over a studio that is plain yet."""
    dialog = ProtectionDialog(kit)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.on.isVisible)
    return dialog


def below(dialog: QDialog) -> ProtectDialog:
    return next(each for each in dialog.findChildren(ProtectDialog) if each.isVisible())


def type_words(step: ProtectDialog, words: str, again: str) -> None:
    for field, text in ((step.words, words), (step.again, again)):
        field.clear()
        QTest.keyClicks(field, text)
    QTest.keyClick(step, Qt.Key.Key_Return)


def read_back(step: ProtectDialog) -> None:
    groups = step.code.code.split()
    for at, field in zip(step.code.asked, step.code.fields, strict=True):
        field.clear()
        QTest.keyClicks(field, groups[at].lower())


def turned_on(qtbot: QtBot, dialog: ProtectionDialog, words: str = WORDS) -> str:
    """Turn it on by keys alone; return the code."""
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    step = below(dialog)
    type_words(step, words, words)
    code = step.code.code
    read_back(step)
    with qtbot.waitSignal(step.kept, timeout=20_000):
        QTest.keyClick(step, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.keys.isVisible)
    return code


def test_it_is_turned_on_and_off(
    qtbot: QtBot, dialog: ProtectionDialog, desk: Desk, clock: SetClock
) -> None:
    desk.back_up()
    clock.advance(minutes=1)
    turned_on(qtbot, dialog)
    assert desk.place.key is not None
    assert "backup" in dialog.message.words()
    assert dialog.facts.value("Passphrase") == "chosen"
    assert "studio-" in dialog.plain.words()
    clock.advance(minutes=1)
    dialog.remove.click()
    qtbot.waitUntil(lambda: not dialog.plain.isVisible(), timeout=20_000)
    dialog.off.click()
    assert dialog.now.on
    dialog.off.click()
    qtbot.waitUntil(dialog.on.isVisible, timeout=20_000)
    assert desk.place.key is None


def test_nothing_is_on_before_the_paper_is_read_back(
    qtbot: QtBot, dialog: ProtectionDialog, desk: Desk
) -> None:
    dialog.on.click()
    step = below(dialog)
    type_words(step, "short", "short")
    assert step.form.row("passphrase").error.text()
    type_words(step, WORDS, WORDS + "!")
    assert step.form.row("again").error.text()
    step.shown.click()
    assert step.words.displayText() == WORDS
    type_words(step, "", "")  # the key store will do
    qtbot.waitUntil(step.second.isVisible)
    step.back.click()
    type_words(step, WORDS, WORDS)
    step.code.fields[0].setText("????")
    step.keep.click()
    assert step.code.form.row(str(step.code.asked[0])).error.text()
    step.code.print_button.click()
    qtbot.waitUntil(lambda: bool(step.findChildren(PreviewDialog)))
    step.close_button.click()
    assert desk.place.key is None


def test_what_opens_it_is_changed(
    qtbot: QtBot, dialog: ProtectionDialog, desk: Desk, key_store: KeyStore
) -> None:
    code = turned_on(qtbot, dialog, "")
    dialog.daily.click()
    qtbot.waitUntil(lambda: "Choose a passphrase" in dialog.message.words())
    dialog.paper.setFocus()
    dialog.paper.setText("no code at all")
    QTest.keyClick(dialog.paper, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.form.row("code").error.text()))
    dialog.paper.setText(code)
    dialog.test.click()
    qtbot.waitUntil(lambda: "opens the file" in dialog.message.words())
    dialog.words.click()
    type_words(below(dialog), WORDS, WORDS)
    qtbot.waitUntil(lambda: dialog.facts.value("Passphrase") == "chosen")
    dialog.code.click()
    step = below(dialog)
    assert step.second.isVisible()
    read_back(step)
    step.keep.click()
    qtbot.waitUntil(lambda: "Destroy the old paper" in dialog.message.words())
    dialog.daily.click()
    qtbot.waitUntil(lambda: "From the next start" in dialog.message.words())
    assert key_store.held == {}
    qtbot.waitUntil(lambda: dialog.daily.text().strip() == "Open by itself here")
    dialog.daily.click()
    qtbot.waitUntil(lambda: bool(key_store.held))


def test_who_may_not_is_told(qtbot: QtBot, kit: Kit, house: House, key_store: KeyStore) -> None:
    with qtbot.waitSignal(kit.link.person_changed):
        kit.link.sign_in(house.people["Rosa Diaz"], owner=kit.link)
    dialog = ProtectionDialog(kit)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "role" in dialog.message.words())
    assert not dialog.on.isVisible()


def set_up(qtbot: QtBot, parts: Parts) -> None:
    beginning = parts.entrance.beginning
    qtbot.waitUntil(lambda: parts.window.showing() is beginning.welcome, timeout=20_000)
    beginning.welcome.set_up_requested.emit()
    for _ in beginning.form().steps:
        beginning.form().skip()
    qtbot.waitUntil(lambda: parts.window.showing() is parts.entrance.offer, timeout=20_000)


@pytest.mark.parametrize("wanted", [False, True], ids=["not now", "protect it"])
def test_a_new_studio_is_offered_it(
    qtbot: QtBot, opened: Opened, tmp_path: Path, clock: SetClock, key_store: KeyStore, wanted: bool
) -> None:
    parts = opened(Start(tmp_path / "data", clock=clock))
    set_up(qtbot, parts)
    with qtbot.waitSignal(parts.entrance.arrived, timeout=20_000):
        if wanted:
            QTest.keyClick(parts.entrance.offer, Qt.Key.Key_Return)
            dialog = parts.window.findChild(ProtectionDialog)
            assert isinstance(dialog, ProtectionDialog)
            qtbot.waitUntil(dialog.on.isVisible)
            turned_on(qtbot, dialog)
            dialog.close_button.click()
        else:
            QTest.keyClick(parts.entrance.offer, Qt.Key.Key_Escape)
    assert (tmp_path / "data" / "frontdesk.db.keys").exists() is wanted


def refused(page: UnlockPage, said: str) -> bool:
    return said in page.form.row("secret").error.text()


def locked(folder: Path, code: str) -> None:
    with_desk = open_studio(folder)
    with_desk.sign_in(with_desk.people()[0].id)
    protect(with_desk, code, WORDS)
    with_desk.back_up()
    ask_each_morning(with_desk)
    with_desk.close()


def test_a_locked_studio_asks_and_never_shuts_its_owner_out(
    qtbot: QtBot, opened: Opened, tmp_path: Path, clock: SetClock, key_store: KeyStore,
    furnished_folder: Path,
) -> None:  # fmt: skip
    code = fresh_code()
    locked(furnished_folder, code)
    parts = opened(Start(furnished_folder, clock=clock))
    page = parts.entrance.unlock
    qtbot.waitUntil(lambda: parts.window.showing() is page)
    assert not page.here.isVisible()  # the owner wants to be asked
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.form.row("secret").error.text() == "Type one of the two."
    for typed, said in ((WORDS.upper(), "neither"), (fresh_code(), "paper")) * 3:
        page.field.setText(typed)
        QTest.keyClick(page.field, Qt.Key.Key_Return)
        qtbot.waitUntil(partial(refused, page, said))
    page.field.setText(code)
    page.open.click()
    qtbot.waitUntil(lambda: parts.window.showing() is parts.window.sign_in)


def test_another_computer_puts_a_locked_backup_in_place(
    qtbot: QtBot, opened: Opened, tmp_path: Path, clock: SetClock, key_store: KeyStore,
    furnished_folder: Path,
) -> None:  # fmt: skip
    code, fresh = fresh_code(), tmp_path / "fresh"
    with_desk = open_studio(furnished_folder)
    with_desk.sign_in(with_desk.people()[0].id)
    protect(with_desk, code)
    made = with_desk.back_up()
    with_desk.close()
    assert made is not None
    key_store.held.clear()
    parts = opened(Start(fresh, clock=clock))
    beginning = parts.entrance.beginning
    qtbot.waitUntil(lambda: parts.window.showing() is beginning.welcome, timeout=20_000)
    beginning.welcome.file_chosen.emit(made.backup.path)
    page = parts.entrance.unlock
    qtbot.waitUntil(lambda: parts.window.showing() is page)
    assert made.backup.path.name in page.text.text()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: parts.window.showing() is beginning.welcome)
    parts.entrance.restore(made.backup.path)
    qtbot.waitUntil(lambda: parts.window.showing() is page)
    assert page.here.isChecked()
    page.field.setText(code)
    page.open.click()
    qtbot.waitUntil(lambda: parts.window.showing() is parts.window.sign_in, timeout=20_000)
    assert key_store.held  # from now on it opens by itself
    no_key_store()


@pytest.mark.parametrize("wanted", Wanted)
def test_each_step_has_its_own_words(
    qtbot: QtBot, dialog: ProtectionDialog, wanted: Wanted, qapp: QApplication
) -> None:
    step = ProtectDialog(dialog.kit, wanted, dialog.now, dialog)
    qtbot.addWidget(step)
    step.show()
    assert step.keep.isVisible() is (wanted is not Wanted.ON)
    assert step.title.text() == ("The recovery code" if wanted is Wanted.CODE else "The passphrase")
