"""Health on a client's card: instructions for the desk, the record for those who may know."""

from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from frontdesk.commands.health import SaveCondition
from frontdesk.commands.note_readings import ReadNote
from frontdesk.commands.notes import SaveNote
from frontdesk.desk import Desk
from frontdesk.values.health import Condition, Held
from frontdesk.values.note import NoteText
from tests.notes.test_notes import CALM, booked
from tests.studio import House
from tests.ui.clients.using import ENTER, find, settle
from ui.dialogs.condition import ConditionDialog
from ui.dialogs.doctor_note import DoctorNoteDialog
from ui.dialogs.health_rules import HealthRulesDialog
from ui.dialogs.let_pass import LetPassDialog
from ui.dialogs.read_notes import ReadNotesDialog
from ui.dialogs.readings import ReadingsDialog
from ui.kit import Kit
from ui.my_day.read_bar import ReadBar
from ui.pages.clients import ClientsPage
from ui.panels.client_health import ClientHealthPart
from ui.widgets.button import IconButton
from ui.widgets.notice import Notice

D = TypeVar("D", bound=QDialog)
CLOT = Held(kind=Condition.THROMBOSIS, medication="Xarelto", severity=4)


@pytest.fixture
def part(qtbot: QtBot, page: ClientsPage, desk: Desk, house: House) -> ClientHealthPart:
    """Robert Quinn's health, as the owner sees it."""
    desk.do(SaveCondition(client_id=house.clients["Robert Quinn"], to=CLOT))
    find(qtbot, page, "quinn")
    page.panel.open_health()
    settle(qtbot, page.kit)
    return page.panel.health


@pytest.fixture
def note(desk: Desk, house: House) -> int:
    """Maria has begun a note on a session of Robert Quinn."""
    number = booked(desk, house)
    desk.sign_in(house.people["Maria Santos"])
    desk.do(SaveNote(appointment_id=number, was=NoteText(), to=CALM))
    desk.sign_in(house.people["Dana Reed"])
    return number


def words(part: ClientHealthPart) -> str:
    found = [each.words() for each in part.findChildren(Notice) if not each.isHidden()]
    labels = [each.text() for each in part.findChildren(QLabel) if each.isVisible()]
    return "\n".join([*found, *labels])


def buttons_of(rows: QVBoxLayout) -> list[IconButton]:
    item = rows.itemAt(0)
    assert item is not None
    row = item.widget()
    assert row is not None
    return row.findChildren(IconButton)


def opened(qtbot: QtBot, part: ClientHealthPart, kind: type[D]) -> D:
    qtbot.waitUntil(lambda: part.findChild(kind) is not None)
    found = part.findChild(kind)
    assert found is not None
    return found


def test_the_record_opens_when_it_is_asked_for_and_closes_with_the_client(
    qtbot: QtBot, page: ClientsPage, part: ClientHealthPart, kit: Kit
) -> None:
    assert "A doctor's note is needed first" in words(part)
    assert "Thrombosis" not in words(part)
    part.open_record.click()
    settle(qtbot, kit)
    assert "Thrombosis" in words(part)
    find(qtbot, page, "ortiz")
    page.panel.open_health()
    settle(qtbot, kit)
    assert "Nothing to mind." in words(part)
    assert "Thrombosis" not in words(part)


def test_a_condition_is_written_by_keyboard_and_what_is_wrong_is_said(
    qtbot: QtBot, part: ClientHealthPart, kit: Kit
) -> None:
    part.open_record.click()
    settle(qtbot, kit)
    part.add_condition.click()
    dialog = opened(qtbot, part, ConditionDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData(Condition.PREGNANCY))
    assert dialog.form.row("due").isVisibleTo(dialog)
    dialog.since.setText("some time ago")
    dialog.due.setText("whenever")
    QTest.keyClick(dialog, ENTER)
    assert dialog.form.row("since").error.text() == dialog.form.row("due").error.text() != ""
    dialog.since.setText("3/14/2031")
    QTest.keyClick(dialog, ENTER)
    assert "This is not a date" in dialog.form.row("due").error.text()
    assert "2031" in dialog.form.row("since").error.text()  # both at once
    dialog.since.clear()
    QTest.keyClicks(dialog.due, "6/1/2035")
    dialog.due.setText("6/1/2035")
    QTest.keyClick(dialog, ENTER)
    settle(qtbot, kit)
    assert "A due date lies within" in dialog.form.row("due").error.text()
    dialog.due.setText("3/1/2027")
    dialog.severity.setValue(2)
    QTest.keyClick(dialog, ENTER)
    settle(qtbot, kit)
    shown = words(part)
    assert "Pregnancy" in shown
    assert "Side-lying with pillows" in shown


def test_a_condition_is_changed_and_over_and_undone(
    qtbot: QtBot, part: ClientHealthPart, kit: Kit, desk: Desk
) -> None:
    part.open_record.click()
    settle(qtbot, kit)
    part._edit(None)
    opened(qtbot, part, ConditionDialog).reject()
    buttons_of(part.conditions)[0].click()
    dialog = next(d for d in part.findChildren(ConditionDialog) if d.isVisible())
    assert dialog.medication.text() == "Xarelto"
    dialog.kind.setCurrentIndex(dialog.kind.findData(Condition.ARTHRITIS))
    dialog.save.click()
    settle(qtbot, kit)
    assert "hot or swollen joints" in words(part)
    buttons_of(part.conditions)[1].click()
    settle(qtbot, kit)
    assert "Nothing to mind." in words(part)
    kit.link.undo(owner=part)
    settle(qtbot, kit)
    assert "hot or swollen joints" in words(part)


def test_a_doctors_note_is_filed_and_withdrawn(
    qtbot: QtBot, part: ClientHealthPart, kit: Kit
) -> None:
    part.file_note.click()
    dialog = opened(qtbot, part, DoctorNoteDialog)
    dialog.save.click()
    settle(qtbot, kit)
    assert dialog.form.row("doctor").error.text() == "Say which doctor wrote it."
    QTest.keyClicks(dialog.doctor, "Dr. Patel")
    QTest.keyClick(dialog, ENTER)
    settle(qtbot, kit)
    assert "Dr. Patel" in words(part)
    assert part.no_papers.isHidden()
    buttons_of(part.notes)[0].click()
    settle(qtbot, kit)
    assert not part.no_papers.isHidden()


@pytest.mark.usefixtures("visit")
def test_the_next_visit_is_let_pass_with_a_reason(
    qtbot: QtBot, part: ClientHealthPart, kit: Kit
) -> None:
    part.pass_visit.click()
    dialog = opened(qtbot, part, LetPassDialog)
    dialog.save.click()
    settle(qtbot, kit)
    assert dialog.form.row("passed").error.text() == "Say why, in a word or two."
    dialog.reason.setText("the doctor rang")
    with qtbot.waitSignal(kit.link.did):
        dialog.save.click()


def test_the_desk_is_shown_instructions_alone(
    qtbot: QtBot, page: ClientsPage, part: ClientHealthPart, kit: Kit, house: House
) -> None:
    kit.link.sign_in(house.people["Rosa Diaz"], owner=page)
    settle(qtbot, kit)
    find(qtbot, page, "quinn")
    page.panel.open_health()
    settle(qtbot, kit)
    assert "A doctor's note is needed first" in words(part)
    for button in (part.open_record, part.add_condition, part.rules, part.pass_visit):
        assert button.isHidden()
    assert "for the client's therapist to know" in words(part)


def rules(qtbot: QtBot, part: ClientHealthPart) -> HealthRulesDialog:
    part.rules.click()
    dialog = opened(qtbot, part, HealthRulesDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    return dialog


def test_rules_are_changed_saved_and_signed(qtbot: QtBot, part: ClientHealthPart, kit: Kit) -> None:
    dialog = rules(qtbot, part)
    assert dialog.state.text().startswith("Not signed yet.")
    assert not dialog.save.isEnabled()
    dialog.filter.setCurrentIndex(dialog.filter.findData(Condition.THROMBOSIS))
    assert dialog.model.rowCount() == 1
    dialog.table.selectRow(0)
    dialog.instruction.clear()
    QTest.keyClicks(dialog.instruction, "Never over a clot")
    dialog.save.click()
    settle(qtbot, kit)
    assert "tells the condition" in dialog.form.row("instruction").error.text()
    dialog.instruction.clear()
    QTest.keyClicks(dialog.instruction, "Ring the doctor first")
    dialog.sign.click()
    settle(qtbot, kit)
    assert dialog.state.text() == "Version 1, signed by Dana Reed on 23 Nov 2026."
    assert not dialog.sign.isEnabled()
    dialog.reject()
    settle(qtbot, kit)
    assert "Ring the doctor first" in words(part)


def test_a_rule_is_added_for_a_service_and_removed_and_stays_a_draft(
    qtbot: QtBot, part: ClientHealthPart, kit: Kit
) -> None:
    dialog = rules(qtbot, part)
    before = dialog.model.rowCount()
    dialog.service.setCurrentIndex(dialog.service.findData("ac"))
    dialog.service.activated.emit(dialog.service.currentIndex())
    assert dialog.model.rowCount() == before + 1
    dialog.verdict.setCurrentIndex(dialog.verdict.findText("Adapt"))
    dialog.verdict.activated.emit(1)
    QTest.keyClicks(dialog.instruction, "Sit up between")
    dialog.save.click()
    settle(qtbot, kit)
    assert dialog.state.text().startswith("Not signed yet.")
    dialog.sign.click()
    settle(qtbot, kit)
    dialog.remove.click()
    assert dialog.model.rowCount() == before
    dialog.save.click()
    settle(qtbot, kit)
    assert dialog.state.text() == "Version 2 is a draft. Version 1, which is signed, binds."


def test_the_owner_reads_a_note_for_a_reason_and_it_stands_on_the_list(
    qtbot: QtBot, note: int, part: ClientHealthPart, kit: Kit
) -> None:
    part.read_notes.click()
    dialog = opened(qtbot, part, ReadNotesDialog)
    settle(qtbot, kit)
    QTest.keyClick(dialog.reason, ENTER)
    settle(qtbot, kit)
    assert "Say why" in dialog.form.row("reason").error.text()
    assert CALM.subjective not in dialog.sheet.accessibleDescription()
    QTest.keyClicks(dialog.reason, "The client has complained")
    QTest.keyClick(dialog.reason, ENTER)
    settle(qtbot, kit)
    assert CALM.subjective in dialog.sheet.accessibleDescription()
    dialog.table.clearSelection()
    dialog.table.setCurrentIndex(dialog.model.index(-1, -1))
    assert CALM.subjective not in dialog.sheet.accessibleDescription()
    dialog.close_button.click()
    part.readings.click()
    listed = opened(qtbot, part, ReadingsDialog)
    settle(qtbot, kit)
    QTest.keyClicks(listed.words, "complained santos")
    assert listed.model.rowCount() == 1
    QTest.keyClicks(listed.words, "nobody")
    assert listed.nothing.isVisible()


def test_the_therapist_is_told_who_has_read_and_says_that_it_was_seen(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House, note: int
) -> None:
    desk.do(ReadNote(appointment_id=note, reason="The client has complained"))
    kit.link.sign_in(house.people["Maria Santos"], owner=kit.link)
    settle(qtbot, kit)
    bar = ReadBar(kit)
    qtbot.addWidget(bar)
    settle(qtbot, kit)
    assert "Dana Reed" in bar.words.text()
    assert "The client has complained" in bar.words.text()
    bar.seen.click()
    settle(qtbot, kit)
    assert bar.isHidden()
