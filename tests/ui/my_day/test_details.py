"""A note's details by mouse and keys: phrases, figures, the body chart, times, addenda."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from frontdesk.clock import SetClock
from frontdesk.commands.notes import SaveNote, SignNote
from frontdesk.commands.phrases import AddPhrase
from frontdesk.values.chart import Chart, Mark, MarkKind, Side
from frontdesk.values.note import Measure, NoteDetails, NoteText
from tests.moments import MONDAY
from tests.notes.test_notes import booked
from tests.ui.my_day.stage import Stage
from ui.body.view import ChartBoard
from ui.body.words import said
from ui.dialogs.body_chart import BodyChartDialog
from ui.dialogs.phrases import PhrasesDialog

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def dialog_of(stage: Stage, kind: type) -> object:
    found = stage.window.findChild(kind)
    assert found is not None
    return found


def at(board: ChartBoard, side: Side, x: float, y: float) -> QPointF:
    place = board.places()[side]
    return QPointF(place.x() + place.width() * x, place.y() + place.height() * y)


def test_a_slash_and_letters_put_a_phrase_in(maria: Stage, visits: tuple[int, int]) -> None:
    maria.beside.do(AddPhrase(short="calf", words="Calves guarded."))
    maria.beside.do(AddPhrase(short="sol", words="Soleus tender, left."))
    maria.page.panel.ask_phrases()
    maria.qtbot.waitUntil(lambda: not maria.kit.link.busy)
    field = maria.page.panel.fields["objective"]
    field.setFocus()
    QTest.keyClicks(field, "Today 3/4: /cal")
    assert field.matches.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "/tend")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClicks(field, "/zzz")
    assert not field.matches.isVisible()
    assert field.toPlainText() == "Today 3/4: Calves guarded. Soleus tender, left. /zzz"
    assert field.hasFocus()


def test_phrases_are_kept_in_their_dialog(maria: Stage) -> None:
    QTest.mouseClick(maria.page.panel.tools.phrases_button, LEFT)
    dialog = dialog_of(maria, PhrasesDialog)
    assert isinstance(dialog, PhrasesDialog)
    QTest.mouseClick(dialog.keep_button, LEFT)
    maria.qtbot.waitUntil(dialog.form.row("short").error.isVisible)
    QTest.keyClicks(dialog.short, "calf")
    QTest.keyClicks(dialog.words, "Calves guarded.")
    QTest.mouseClick(dialog.keep_button, LEFT)
    maria.qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    maria.qtbot.waitUntil(lambda: dialog.message.words() == "Added the phrase “calf”.")
    dialog.table.selectRow(0)
    QTest.keyClicks(dialog.short, "s")
    QTest.mouseClick(dialog.keep_button, LEFT)
    maria.qtbot.waitUntil(lambda: dialog.message.words() == "Changed the phrase “calfs”.")
    maria.qtbot.waitUntil(lambda: dialog.model.rows[0].short == "calfs")
    dialog.table.selectRow(0)
    QTest.mouseClick(dialog.drop_button, LEFT)
    maria.qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)


def test_marks_and_lines_are_drawn_by_mouse_and_keys_and_saved(
    maria: Stage, visits: tuple[int, int]
) -> None:
    QTest.keyClick(maria.page.list, Qt.Key.Key_B, CTRL)
    dialog = dialog_of(maria, BodyChartDialog)
    assert isinstance(dialog, BodyChartDialog)
    board = dialog.board
    maria.qtbot.waitUntil(board.hasFocus)
    QTest.keyClick(board, Qt.Key.Key_2)
    QTest.keyClicks(board, "+")
    QTest.mouseClick(board, LEFT, pos=at(board, Side.BACK, 0.33, 0.8).toPoint())
    QTest.keyClick(board, Qt.Key.Key_Up)
    QTest.keyClick(board, Qt.Key.Key_Return)
    QTest.keyClick(board, Qt.Key.Key_0)
    QTest.mousePress(board, LEFT, pos=at(board, Side.FRONT, 0.5, 0.3).toPoint())
    for y in (0.35, 0.4):
        QTest.mouseMove(board, at(board, Side.FRONT, 0.5, y).toPoint())
    QTest.mouseRelease(board, LEFT, pos=at(board, Side.FRONT, 0.55, 0.4).toPoint())
    chart = board.chart
    assert [(m.kind, m.side, m.level) for m in chart.marks] == [
        (MarkKind.TENSION, Side.BACK, 3)
    ] * 2
    assert chart.marks[0].y - chart.marks[1].y == 20
    assert len(chart.strokes) == 1
    assert len(chart.strokes[0].points) >= 3
    assert dialog.words.text() == "Front: 1 line. Back: 2 × Tension (strong)."
    QTest.keyClick(board, Qt.Key.Key_Backspace)
    assert not board.chart.strokes
    board.grab()
    QTest.keyClick(board, Qt.Key.Key_Return, CTRL)
    maria.qtbot.waitUntil(lambda: maria.window.findChild(BodyChartDialog) is None)
    maria.qtbot.waitUntil(lambda: maria.note(visits[0]).text.details.chart.marks == chart.marks)


def test_a_chart_is_told_in_words_and_can_be_wiped() -> None:
    assert said(Chart()) == "Nothing is drawn yet."
    chart = Chart((Mark(MarkKind.PAIN, Side.FRONT, 1, 1, 1),))
    assert said(chart) == "Front: Pain (slight)."


def test_the_cross_goes_from_the_front_to_the_back(maria: Stage) -> None:
    board = ChartBoard(maria.kit.theme)
    maria.qtbot.addWidget(board)
    board.show()
    for _ in range(16):
        QTest.keyClick(board, Qt.Key.Key_Right)
    QTest.keyClick(board, Qt.Key.Key_Space)
    QTest.keyClick(board, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(4):
        QTest.keyClick(board, Qt.Key.Key_Left)
    QTest.keyClick(board, Qt.Key.Key_Space)
    assert [mark.side for mark in board.chart.marks] == [Side.BACK, Side.FRONT]
    board.wipe()
    assert not board.chart


def test_figures_areas_and_homework_are_saved_as_they_are_given(
    maria: Stage, visits: tuple[int, int]
) -> None:
    details = maria.page.panel.details
    details.show_measures((Measure.SEVERITY, Measure.SLEEP))
    severity, sleep = details.figures[Measure.SEVERITY], details.figures[Measure.SLEEP]
    QTest.keyClicks(severity, "10")
    assert severity.value() == 10
    QTest.keyClicks(severity, "3")
    QTest.keyClick(severity, Qt.Key.Key_Right)
    QTest.keyClick(severity, Qt.Key.Key_Backspace)
    assert severity.value() is None
    QTest.keyClicks(severity, "3")
    QTest.keyClicks(sleep, "7,5")
    QTest.mouseClick(details.areas.button("calves"), LEFT)
    for firm in ("firm", "moderate"):
        QTest.mouseClick(details.pressure.button(firm), LEFT)
    QTest.keyClick(details.pressure.button("moderate"), Qt.Key.Key_Left)
    QTest.keyClicks(details.homework, "Stretch")
    QTest.keyClicks(details.helped, "Slow strokes")
    wanted = NoteDetails(
        areas=("calves",),
        pressure="moderate",
        homework="Stretch",
        helped="Slow strokes",
        outcome=(("severity", 3), ("sleep", 7.5)),
    )
    maria.kept(visits[0], NoteText(details=wanted))


def test_a_figure_that_cannot_be_is_told(maria: Stage) -> None:
    panel = maria.page.panel
    panel.details.show_measures((Measure.SLEEP,))
    QTest.keyClicks(panel.details.figures[Measure.SLEEP], "25")
    panel.keeper.flush()
    maria.qtbot.waitUntil(panel.trouble.isVisible)
    assert panel.trouble.words() == "This is not possible in a note."


def test_the_last_note_is_copied_where_nothing_is_written(
    maria: Stage, visits: tuple[int, int], clock: SetClock
) -> None:
    clock.advance(days=-8)
    number = booked(maria.beside, maria.house, day=MONDAY - timedelta(days=7), starts=time(9))
    clock.advance(days=8)
    before = NoteText("Calm", "Soft", "", "Go on", NoteDetails(areas=("feet",), helped="Heat"))
    maria.beside.do(SaveNote(appointment_id=number, was=NoteText(), to=before))
    maria.choose(visits[1])
    maria.choose(visits[0])
    button = maria.page.panel.tools.copy_button
    maria.qtbot.waitUntil(button.isVisible)
    QTest.keyClicks(maria.field("plan"), "Less")
    QTest.mouseClick(button, LEFT)
    maria.kept(visits[0], NoteText("Calm", "Soft", "", "Less", NoteDetails(areas=("feet",))))


def test_an_addendum_is_added_below_a_signed_note(maria: Stage, visits: tuple[int, int]) -> None:
    text = NoteText(plan="Go on")
    maria.kit.link.do(
        SignNote(appointment_id=visits[0], was=NoteText(), to=text), owner=maria.window
    )
    addenda = maria.page.panel.addenda
    maria.qtbot.waitUntil(addenda.isVisible)
    assert not addenda.button.isEnabled()
    QTest.keyClicks(addenda.field, "She called: calmer.")
    QTest.mouseClick(addenda.button, LEFT)
    maria.qtbot.waitUntil(lambda: len(maria.note(visits[0]).addenda) == 1)
    maria.qtbot.waitUntil(lambda: addenda.field.toPlainText() == "")
    maria.qtbot.waitUntil(
        lambda: any(
            "Added today, 10:15 am, Maria Santos" in label.text()
            for label in addenda.findChildren(type(maria.page.panel.title))
        )
    )
    assert not maria.page.panel.is_open()


@pytest.mark.parametrize("fine", [True, False], ids=["corrected", "refused"])
def test_the_time_on_the_table_is_corrected_in_the_panel(
    maria: Stage, visits: tuple[int, int], clock: SetClock, fine: bool
) -> None:
    clock.advance(minutes=20)
    panel = maria.page.panel
    maria.qtbot.waitUntil(panel.time.isVisible)
    assert panel.time.length.text() == "still on the table"
    panel.time.began.setFocus()
    panel.time.began.setTime(panel.time.began.time().addSecs(240 if fine else 7200))
    QTest.keyClick(panel.time.began, Qt.Key.Key_Return)
    if fine:
        maria.qtbot.waitUntil(lambda: maria.note(visits[0]).started_at.minute == 19)  # type: ignore[union-attr]  # it has begun
    else:
        maria.qtbot.waitUntil(panel.time.error.isVisible)
        assert panel.time.error.text() == "That time is still to come."


def test_a_note_left_unsigned_is_gone_to_from_another_day(
    maria: Stage, visits: tuple[int, int], clock: SetClock
) -> None:
    text = NoteText(plan="Go on")
    maria.beside.do(SaveNote(appointment_id=visits[0], was=NoteText(), to=text))
    clock.advance(days=1)
    page = maria.page
    page.show_day(MONDAY + timedelta(days=1))
    maria.qtbot.waitUntil(page.unsigned.isVisible)
    assert page.unsigned.words.text() == "A note of another day is not signed."
    button = page.unsigned.findChild(QPushButton)
    assert button is not None
    QTest.mouseClick(button, LEFT)
    maria.qtbot.waitUntil(lambda: page.panel.text() == text)
    maria.qtbot.waitUntil(lambda: not page.unsigned.isVisible())
