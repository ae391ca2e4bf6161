"""The plan and how it goes, in its window and on paper."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from frontdesk.commands.care_plans import StartPlan
from frontdesk.commands.notes import SaveNote
from frontdesk.rules.handouts import handouts
from frontdesk.values.note import NoteDetails, NoteText
from tests.notes.test_course import LEGS
from tests.ui.my_day.stage import Stage
from ui.dialogs.course import CourseDialog
from ui.dialogs.handout import HandoutDialog
from ui.dialogs.preview import PreviewDialog
from ui.printing import pictures

LEFT = Qt.MouseButton.LeftButton


def opened(stage: Stage) -> CourseDialog:
    QTest.mouseClick(stage.page.panel.tools.plan_button, LEFT)
    dialog = stage.window.findChildren(CourseDialog)[-1]
    assert isinstance(dialog, CourseDialog)
    stage.qtbot.waitUntil(lambda: not stage.kit.link.busy)
    return dialog


def test_a_plan_is_started_in_its_window_and_the_note_asks_for_its_figures(
    maria: Stage, visits: tuple[int, int]
) -> None:
    dialog = opened(maria)
    assert dialog.state.text().startswith("No plan yet.")
    assert not dialog.report_button.isEnabled()
    assert dialog.nothing.isVisible()
    assert not dialog.chart.isVisible()
    QTest.mouseClick(dialog.keep_button, LEFT)
    maria.qtbot.waitUntil(dialog.form.row("goal").error.isVisible)
    QTest.keyClicks(dialog.name, LEGS.name)
    QTest.keyClicks(dialog.goal, LEGS.goal)
    for measure in LEGS.measures:
        QTest.mouseClick(dialog.measures.button(measure), LEFT)
    assert dialog.text() == LEGS
    QTest.mouseClick(dialog.keep_button, LEFT)
    maria.qtbot.waitUntil(lambda: dialog.state.text().startswith("Visit 1 of 8, since 23 Nov 2026"))
    dialog.sessions.setValue(10)
    QTest.mouseClick(dialog.keep_button, LEFT)
    maria.qtbot.waitUntil(lambda: dialog.state.text().startswith("Visit 1 of 10"))
    QTest.mouseClick(dialog.close_button, LEFT)
    details = maria.page.panel.details
    maria.qtbot.waitUntil(details.outcome.isVisible)
    line = maria.page.list.rows.index(0, 0)
    role = Qt.ItemDataRole.AccessibleTextRole
    maria.qtbot.waitUntil(lambda: "Restless legs, visit 1 of 10." in line.data(role))
    dialog = opened(maria)
    QTest.mouseClick(dialog.end_button, LEFT)
    maria.qtbot.waitUntil(lambda: dialog.state.text().startswith("The last plan ended on"))


def test_figures_are_drawn_told_and_printed(maria: Stage, visits: tuple[int, int]) -> None:
    client = maria.house.clients["Robert Quinn"]
    maria.beside.do(StartPlan(client_id=client, plan=LEGS))
    outcome = (("severity", 3), ("sleep", 7), ("nights", 2), ("pain", 1), ("motion", 90))
    text = NoteText(details=NoteDetails(outcome=outcome, helped="Heat"))
    maria.beside.do(SaveNote(appointment_id=visits[0], was=NoteText(), to=text))
    dialog = opened(maria)
    maria.qtbot.waitUntil(lambda: dialog.helped.text() == "Helped last time: Heat")
    dialog.chart.grab()
    QTest.mouseClick(dialog.report_button, LEFT)
    maria.qtbot.waitUntil(lambda: dialog.findChild(PreviewDialog) is not None)
    paper = dialog.findChild(PreviewDialog)
    assert isinstance(paper, PreviewDialog)
    page = pictures(paper._documents[paper._paper], 60)
    assert len(page) == 1
    black = QColor(Qt.GlobalColor.white).rgb()
    drawn = [page[0].pixel(x, y) != black for x in range(60, 440, 4) for y in range(160, 320, 4)]
    assert sum(drawn) > 60  # the picture stands within the text


def test_whoever_may_not_know_is_told_once_and_offered_nothing(
    maria: Stage, visits: tuple[int, int]
) -> None:
    dialog = CourseDialog(maria.kit, 9_999, "Nora Blake", maria.window)
    dialog.open()
    maria.qtbot.waitUntil(dialog.message.isVisible)
    for hidden in (dialog.name, dialog.chart, dialog.keep_button, dialog.report_button):
        assert not hidden.isVisible()
    said = dialog.message.words()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    maria.qtbot.waitUntil(lambda: not maria.kit.link.busy)
    assert dialog.message.words() == said
    with maria.qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_an_after_care_page_is_chosen_and_shown(maria: Stage, visits: tuple[int, int]) -> None:
    QTest.mouseClick(maria.page.panel.tools.handout_button, LEFT)
    dialog = maria.window.findChild(HandoutDialog)
    assert isinstance(dialog, HandoutDialog)
    maria.qtbot.waitUntil(lambda: dialog.model.rowCount() == len(handouts()))
    dialog.language.segment("es").click()
    first = dialog.model.index(0, 0)
    maria.qtbot.waitUntil(lambda: first.data() == "Después de un masaje profundo")
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    maria.qtbot.waitUntil(lambda: dialog.findChild(PreviewDialog) is not None)


def test_the_week_is_one_list_and_saved_for_other_calendars(
    maria: Stage, visits: tuple[int, int], tmp_path: Path
) -> None:
    page = maria.page
    QTest.keyClick(page.list, Qt.Key.Key_W)
    maria.qtbot.waitUntil(lambda: page.list.rows.rowCount() == 3)
    assert page.header.subtitle.text() == "23 – 29 November · 2 visits · 2 h 0 min on the table"
    role = Qt.ItemDataRole.AccessibleTextRole
    head = page.list.rows.index(0, 0).data(role)
    assert head == "Monday, 23 November · 2 visits · 2 h 0 min on the table"
    stop = page.stop()
    assert stop is not None
    assert stop.card.id == visits[0]
    page.grab()
    page.kit.register.run("my-day.ics")
    maria.qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    with maria.qtbot.waitSignal(page.message) as told:
        dialog.fileSelected.emit(str(tmp_path / "week.ics"))
    assert told.args == ["Saved 2 visits for other calendars.", "done"]
    dialog.reject()
    assert (tmp_path / "week.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    page.kit.register.run("my-day.after")
    maria.qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.title.text() == "An empty week"
    page.kit.register.run("my-day.today")
    maria.qtbot.waitUntil(page.list.isVisible)
    page.kit.register.run("my-day.print")
    maria.qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None)
    page.kit.register.run("my-day.day")
    maria.qtbot.waitUntil(lambda: page.list.rows.rowCount() == 2)
