"""My day by mouse and keys, as a therapist and as the owner; notes are never lost."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.notes import SaveNote, SignNote
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.documents.base import Paper
from frontdesk.errors import StoreUnavailable
from frontdesk.values.note import NoteText
from frontdesk.values.state import State
from tests.ui.my_day.stage import Stage, sign_in
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.pages.calendar import CalendarPage

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_the_day_is_told_in_the_header_and_whoever_is_on_the_table_is_selected(
    maria: Stage, visits: tuple[int, int]
) -> None:
    page = maria.page
    assert page.header.title.text() == "My day · Maria Santos"
    assert page.header.subtitle.text() == "Monday, 23 November · 2 visits · 2 h 0 min on the table"
    stop = page.stop()
    assert stop is not None
    assert stop.card.id == visits[0]
    assert page.panel.title.text() == "Session note · Robert Quinn"
    assert page.panel.isVisible()


def test_each_line_is_heard_in_a_sentence(maria: Stage, clock: SetClock) -> None:
    clock.advance(minutes=23)
    said = maria.page.list.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "10:15 – 11:15, Robert Quinn, Deep tissue massage 60, Room 1, In session, 37 min left. "
        "Mind: Moderate pressure. First visit."
    )
    heard = QAccessible.queryAccessibleInterface(maria.page.list)
    assert heard is not None
    assert heard.childCount() == 2


def test_minutes_over_the_time_are_told(maria: Stage, clock: SetClock) -> None:
    clock.advance(minutes=64)
    said = maria.page.list.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "4 min over" in said
    maria.page.grab()  # painted with the clock where it stands


def test_typing_is_saved_after_a_pause_and_the_cursor_stays(
    maria: Stage, visits: tuple[int, int]
) -> None:
    field = maria.field("objective")
    field.setFocus()
    QTest.keyClicks(field, "Calves less guarded")
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert "Not saved yet" in maria.page.panel.caption.text()
    maria.kept(visits[0], NoteText(objective="Calves less guarded"))
    maria.qtbot.waitUntil(lambda: "Saved" in maria.page.panel.caption.text())
    maria.qtbot.waitUntil(lambda: not maria.kit.link.busy)
    assert field.hasFocus()
    assert field.textCursor().atStart()
    stop = maria.page.list.rows.rows[0].stop
    assert stop is not None
    assert stop.note_due


@pytest.mark.parametrize("way", ["another row", "another page", "closing", "another field"])
def test_what_is_typed_is_saved_on_leaving(maria: Stage, visits: tuple[int, int], way: str) -> None:
    field = maria.field("plan")
    field.setFocus()
    QTest.keyClicks(field, "Add traction")
    if way == "another row":
        QTest.mouseClick(
            maria.page.list.viewport(),
            LEFT,
            pos=maria.page.list.visualRect(maria.page.list.rows.index(1, 0)).center(),
        )
        assert maria.page.panel.title.text() == "Session note · Nora Blake"
        assert maria.page.panel.text() == NoteText()
    elif way == "another page":
        maria.window.setCurrentWidget(maria.elsewhere)
    elif way == "another field":
        QTest.keyClick(field, Qt.Key.Key_Backtab)
    else:
        maria.window.close()
        maria.kit.link.close()
    maria.kept(visits[0], NoteText(plan="Add traction"))


def test_somebody_else_sees_nothing_of_it_and_it_is_saved(
    maria: Stage, visits: tuple[int, int]
) -> None:
    maria.field("plan").setFocus()
    QTest.keyClicks(maria.field("plan"), "Rest")
    maria.window.setCurrentWidget(maria.elsewhere)
    sign_in(maria, "Dana Reed")
    assert maria.page.panel.text() == NoteText()
    maria.window.setCurrentWidget(maria.page)
    maria.qtbot.waitUntil(lambda: maria.page.list.rows.rowCount() == 2)
    maria.qtbot.waitUntil(lambda: not maria.kit.link.busy)
    assert maria.page.panel.isHidden()
    assert maria.page.header.title.text() == "Maria Santos"
    maria.kept(visits[0], NoteText(plan="Rest"))


def test_coming_back_to_a_row_brings_its_note_back(maria: Stage, visits: tuple[int, int]) -> None:
    QTest.keyClicks(maria.field("plan"), "Rest")
    maria.choose(visits[1])
    maria.choose(visits[0])
    maria.qtbot.waitUntil(lambda: maria.page.panel.text() == NoteText(plan="Rest"))


def test_a_note_is_signed_by_key_and_the_session_is_finished(
    maria: Stage, visits: tuple[int, int]
) -> None:
    field = maria.field("subjective")
    field.setFocus()
    QTest.keyClicks(field, "Slept well")
    QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    maria.qtbot.waitUntil(lambda: maria.note(visits[0]).signed_at is not None)
    maria.qtbot.waitUntil(lambda: maria.page.list.rows.rows[0].state is State.TO_CHECK_OUT)
    maria.qtbot.waitUntil(lambda: "Signed today, 10:15 am" in maria.page.panel.caption.text())
    assert maria.note(visits[0]).text == NoteText(subjective="Slept well")
    assert all(field.isReadOnly() for field in maria.page.panel.fields.values())
    assert maria.page.panel.button.isHidden()


def test_an_empty_note_is_not_signed_and_it_is_said_where(
    maria: Stage, visits: tuple[int, int]
) -> None:
    QTest.mouseClick(maria.page.panel.button, LEFT)
    row = maria.page.panel.form.row("subjective")
    maria.qtbot.waitUntil(row.error.isVisible)
    assert row.error.text() == "Write at least a word before you sign."
    assert not maria.field("subjective").isReadOnly()
    assert maria.page.list.rows.rows[0].state is State.IN_SESSION


@pytest.mark.parametrize("mine", [True, False], ids=["keep what I wrote", "take the other"])
def test_a_note_changed_elsewhere_is_asked_about(
    maria: Stage, visits: tuple[int, int], mine: bool
) -> None:
    panel = maria.page.panel
    maria.beside.do(SaveNote(appointment_id=visits[0], was=NoteText(), to=NoteText(plan="theirs")))
    QTest.keyClicks(maria.field("plan"), "mine")
    panel.keeper.flush()
    maria.qtbot.waitUntil(panel.mine.isVisible)
    assert maria.field("plan").toPlainText() == "mine"
    QTest.mouseClick(panel.mine if mine else panel.theirs, LEFT)
    wanted = NoteText(plan="mine" if mine else "theirs")
    maria.kept(visits[0], wanted)
    maria.qtbot.waitUntil(panel.trouble.isHidden)
    maria.qtbot.waitUntil(lambda: panel.text() == wanted)
    assert not panel.keeper.is_dirty(visits[0])


def test_a_full_disk_is_told_and_the_text_stays_and_is_saved_later(
    maria: Stage, visits: tuple[int, int], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(command: object) -> None:
        raise StoreUnavailable("disk_full")

    panel = maria.page.panel
    with monkeypatch.context() as patched:
        patched.setattr(desk, "do", full)
        QTest.keyClicks(maria.field("plan"), "Rest")
        panel.keeper.flush()
        maria.qtbot.waitUntil(panel.trouble.isVisible)
    assert maria.field("plan").toPlainText() == "Rest"
    maria.choose(visits[1])
    maria.choose(visits[0])
    maria.qtbot.waitUntil(lambda: panel.text() == NoteText(plan="Rest"))
    panel.keeper.flush()
    maria.kept(visits[0], NoteText(plan="Rest"))
    maria.qtbot.waitUntil(panel.trouble.isHidden)


def test_a_note_written_elsewhere_shows_by_itself(maria: Stage, visits: tuple[int, int]) -> None:
    text = NoteText(plan="from the tablet")
    maria.kit.link.do(
        SaveNote(appointment_id=visits[0], was=NoteText(), to=text), owner=maria.window
    )
    maria.qtbot.waitUntil(lambda: maria.page.panel.text() == text)


def test_a_signed_note_is_shown_and_stands(maria: Stage, visits: tuple[int, int]) -> None:
    text = NoteText(plan="done <b>")
    maria.kit.link.do(
        SignNote(appointment_id=visits[0], was=NoteText(), to=text), owner=maria.window
    )
    maria.qtbot.waitUntil(lambda: maria.page.panel.text() == text)
    QTest.keyClicks(maria.field("plan"), "x")
    assert maria.page.panel.text() == text
    assert maria.page.panel.button.isHidden()


def test_enter_takes_the_visit_a_step_on(maria: Stage, visits: tuple[int, int]) -> None:
    maria.choose(visits[1])

    def is_(state: State) -> bool:
        return maria.page.list.rows.rows[1].state is state

    for state in (State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT):
        QTest.keyClick(maria.page.list, Qt.Key.Key_Return)
        maria.qtbot.waitUntil(partial(is_, state))
    assert not maria.page.can_step()  # the till is not a therapist's
    assert maria.page.step_button.isHidden()


def test_the_button_at_the_note_begins_the_session(maria: Stage, visits: tuple[int, int]) -> None:
    arrive = SetState(appointment_id=visits[1], was=State.BOOKED, to=State.ARRIVED)
    maria.kit.link.do(arrive, owner=maria.window)
    maria.choose(visits[1])
    button = maria.page.panel.button
    maria.qtbot.waitUntil(lambda: button.words() == "Start session")
    QTest.mouseClick(button, LEFT)
    maria.qtbot.waitUntil(lambda: maria.page.list.rows.rows[1].state is State.IN_SESSION)
    maria.qtbot.waitUntil(lambda: button.words() == "Sign note and finish session")


def test_keys_walk_the_days_and_an_empty_one_says_why(maria: Stage) -> None:
    page = maria.page
    QTest.keyClick(page.list, Qt.Key.Key_PageDown)
    maria.qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.title.text() == "Nobody is booked yet"
    assert page.empty.hasFocus()
    assert not page.panel.form.isVisible()
    QTest.keyClick(page.empty, Qt.Key.Key_PageDown)
    maria.qtbot.waitUntil(lambda: page.empty.title.text() == "A day off")
    QTest.keyClick(page.empty, Qt.Key.Key_T)
    maria.qtbot.waitUntil(page.list.isVisible)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_PageUp)
    maria.qtbot.waitUntil(lambda: "22 November" in page.header.subtitle.text())


def test_n_puts_the_cursor_into_the_note_and_letters_stay_letters(maria: Stage) -> None:
    QTest.keyClick(maria.page.list, Qt.Key.Key_N)
    field = maria.field("subjective")
    assert field.hasFocus()
    QTest.keyClicks(field, "Tn")
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert field.toPlainText() == "Tn"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert maria.page.list.hasFocus()


def test_the_owner_chooses_a_therapist_and_is_remembered(
    stage: Stage, visits: tuple[int, int]
) -> None:
    page = stage.show(2)
    assert page.panel.isHidden()
    assert page.chooser.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Right, ALT)
    stage.qtbot.waitUntil(lambda: page.header.title.text() == "Tom Becker")
    assert page.list.rows.rowCount() == 0
    assert stage.kit.settings.text("my_day/therapist") == str(stage.house.therapists["Tom Becker"])
    QTest.keyClick(page.empty, Qt.Key.Key_Left, ALT)
    stage.qtbot.waitUntil(lambda: page.list.rows.rowCount() == 2)


def test_the_owner_steps_on_to_the_till(stage: Stage, visits: tuple[int, int], desk: Desk) -> None:
    page = stage.show(2)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: page.list.rows.rows[0].state is State.TO_CHECK_OUT)
    with stage.qtbot.waitSignal(page.check_out_requested) as asked:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert asked.args == [visits[0]]


def test_two_clicks_open_the_client(stage: Stage, visits: tuple[int, int]) -> None:
    page = stage.show(2)
    at = page.list.visualRect(page.list.rows.index(0, 0)).center()
    with stage.qtbot.waitSignal(page.opened_client) as opened:
        QTest.mouseClick(page.list.viewport(), LEFT, pos=at)
        QTest.mouseDClick(page.list.viewport(), LEFT, pos=at)
    assert opened.args == [stage.house.clients["Robert Quinn"]]


def test_ctrl_p_shows_the_sheet_of_who_is_shown(maria: Stage) -> None:
    QTest.keyClick(maria.page.list, Qt.Key.Key_P, CTRL)
    maria.qtbot.waitUntil(lambda: bool(maria.page.findChildren(PreviewDialog)))
    dialog = maria.page.findChildren(PreviewDialog)[0]
    assert dialog.document.file_name == "day-sheet-maria-santos-2026-11-23.pdf"
    assert not maria.page.can_print_all()
    assert maria.page.all_button.isHidden()
    dialog.reject()


def test_the_owner_prints_all_therapists_at_once(stage: Stage, visits: tuple[int, int]) -> None:
    page = stage.show(2)
    QTest.mouseClick(page.all_button, LEFT)
    stage.qtbot.waitUntil(lambda: bool(page.findChildren(PreviewDialog)))
    dialog = page.findChildren(PreviewDialog)[0]
    assert dialog.document.file_name == "day-sheets-2026-11-23.pdf"
    dialog.printed.emit("Front desk")
    dialog.reject()


def test_the_calendar_prints_the_sheets_of_its_day(
    qtbot: QtBot, kit: Kit, visits: tuple[int, int]
) -> None:
    calendar = CalendarPage(kit)
    qtbot.addWidget(calendar)
    calendar.show()
    qtbot.waitUntil(lambda: calendar.view.shown is not None)
    calendar.focus_first()
    QTest.keyClick(calendar.view, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: bool(calendar.findChildren(PreviewDialog)))
    dialog = calendar.findChildren(PreviewDialog)[0]
    assert dialog.document.file_name == "calendar-2026-11-23.pdf"
    dialog.papers.chosen.emit(Paper.LETTER.value)
    assert dialog.document.file_name == "day-sheets-2026-11-23.pdf"
    dialog.reject()
