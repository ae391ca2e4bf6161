"""How it goes with a client: the plan at the left, the figures of the visits at the right."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.base import Command
from frontdesk.commands.care_plans import ChangePlan, EndPlan, StartPlan
from frontdesk.documents.base import Document
from frontdesk.documents.progress import progress_report
from frontdesk.errors import Refused
from frontdesk.queries.course import Course, PlanRow, client_course
from frontdesk.values.care import MOST_SESSIONS, PlanText
from frontdesk.values.note import Measure
from ui.dialogs.base import Dialog
from ui.dialogs.preview import PreviewDialog
from ui.format import day_dated
from ui.kit import Kit
from ui.my_day.note_words import measure_word
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import NumberField
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.outcome_chart import OutcomeChart, summary
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.toggles import Toggles


class CourseDialog(Dialog):
    """Starts, changes and ends a plan; shows and prints how it goes.

    Signals:
        printed: name of the printer that took the report.
    """

    printed = Signal(str)

    def __init__(
        self, kit: Kit, client_id: int, client: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, client, parent)
        self.setProperty("look", "background")
        self._client_id = client_id
        self._plan: PlanRow | None = None
        self._seen: PlanText | None = None
        self._known = False
        title = self.tr("Plan and progress · {name}").format(name=client)
        self.setWindowTitle(title)
        self.title.setText(title)
        self._build()
        self._connect()
        self.fit(1040, 620)
        self._ask()
        self.name.setFocus()

    # Construction

    def _build(self) -> None:
        self.name, self.goal = QLineEdit(), QPlainTextEdit()
        self.goal.setTabChangesFocus(True)
        self.goal.setFixedHeight(self.kit.theme.px(64))
        self.sessions = NumberField(1, MOST_SESSIONS, value=8)
        choices = [(each.value, measure_word(each)) for each in Measure]
        self.measures = Toggles(choices, name=self.tr("Measured at each visit"))
        self.form = Form()
        self.form.add("name", self.tr("Plan"), self.name)
        self.form.add("goal", self.tr("Goal"), self.goal)
        self.form.add("sessions", self.tr("Sessions"), self.sessions)
        self.form.add("measures", self.tr("Measured at each visit"), self.measures)
        self.state = Label("", "caption", wrap=True)
        icons = self.kit.icons
        self.end_button = Button(icons, self.tr("End the plan"), kind="quiet", size="small")
        left = QVBoxLayout()
        left.addWidget(self.state)
        left.addWidget(self.form)
        left.addWidget(self.end_button)
        left.addStretch(1)
        fields = QWidget()
        fields.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side = self.side = ScrollColumn((0, 0, 8, 0), 0)  # large letters on a small screen
        side.add(fields)
        side.setFixedWidth(self.kit.theme.px(320) + 8)
        self.chart = OutcomeChart(self.kit.theme)
        self.words = Label("", "body", wrap=True)
        self.helped = Label("", "muted", wrap=True)
        card = Card()
        card.column.addWidget(self.chart, 1)
        card.column.addWidget(self.words)
        card.column.addWidget(self.helped)
        self.nothing = EmptyState(
            icons,
            "reports",
            self.tr("Nothing is measured yet"),
            self.tr("The figures come with each session note."),
        )
        card.column.addWidget(self.nothing, 1)
        self.nothing.hide()
        self.right = card
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(side)
        row.addWidget(card, 1)
        self.column.addLayout(row, 1)
        self.report_button = self.add_button(self.tr("Progress report"))
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.keep_button = self.add_button("", kind="primary", key="Ctrl+Return")

    def _connect(self) -> None:
        self.keep_button.clicked.connect(self._keep)
        self.end_button.clicked.connect(self._end)
        self.report_button.clicked.connect(self._report)
        self.close_button.clicked.connect(self.accept)
        self.kit.link.changed.connect(self._on_changed)

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.NOTES):
            self._ask()

    @Slot()
    def _keep(self) -> None:
        plan, goes_on = self._plan, self._goes_on()
        if plan is None or not goes_on:
            self._do(StartPlan(client_id=self._client_id, plan=self.text()))
        else:
            self._do(ChangePlan(plan_id=plan.id, was=plan.text, to=self.text()))

    @Slot()
    def _end(self) -> None:
        if self._plan is not None:
            self._do(EndPlan(plan_id=self._plan.id))

    @Slot()
    def _report(self) -> None:
        query = partial(progress_report, client_id=self._client_id)
        self.kit.link.ask(query, owner=self, done=self._show_report, failed=self.refuse)

    # Answers from the desk

    def _show(self, course: Course) -> None:
        self._known, self._plan = True, course.plan
        goes_on = self._goes_on()
        plan = course.plan.text if course.plan is not None and goes_on else None
        if plan is not None and plan != self._seen:
            self.name.setText(plan.name)
            self.goal.setPlainText(plan.goal)
            self.sessions.setValue(plan.sessions)
            self.measures.set_chosen(plan.measures)
        self._seen = plan
        self.state.setText(self._state(course))
        self.end_button.setVisible(goes_on)
        self.keep_button.set_text(self.tr("Keep") if goes_on else self.tr("Start the plan"))
        measured = [point for point in course.points if point.figures]
        self.chart.show_points(measured, course.measures())
        self.report_button.setEnabled(bool(measured))
        self.chart.setVisible(bool(measured))
        self.nothing.setVisible(not measured)
        self.words.setText(summary(measured, course.measures()))
        helped = self.tr("Helped last time: {what}").format(what=course.helped)
        self.helped.setText(helped if course.helped else "")

    def _not_shown(self, error: Exception) -> None:
        """Say once why there is nothing, and offer nothing that would be refused too."""
        self.refuse(error)
        if isinstance(error, Refused) and not self._known:
            for widget in (self.side, self.right, self.report_button, self.keep_button):
                widget.hide()
                widget.setEnabled(False)  # Return does not press it either
            self.close_button.setFocus()

    def _show_report(self, document: Document) -> None:
        dialog = PreviewDialog(self.kit, [document], self)
        dialog.printed.connect(self.printed)
        dialog.open()

    def _done(self, outcome: Outcome) -> None:
        self.say(sentence(outcome) + ".", "done")

    def _failed(self, error: Exception) -> None:
        self.refuse_in(self.form, error)

    # Internal

    def text(self) -> PlanText:
        """Return the plan as it is filled in."""
        given = (self.name.text(), self.goal.toPlainText(), self.sessions.value())
        return PlanText(*given, self.measures.chosen())

    def _goes_on(self) -> bool:
        return self._plan is not None and self._plan.until is None

    def _state(self, course: Course) -> str:
        plan = course.plan
        if plan is None:
            return self.tr("No plan yet. Say what is to be reached, and in how many sessions.")
        if plan.until is not None:
            words = self.tr("The last plan ended on {day}. A new one can be started.")
            return words.format(day=day_dated(plan.until))
        words = self.tr("Visit {visit} of {sessions}, since {day}, by {who}.")
        return words.format(
            visit=course.visits,
            sessions=plan.text.sessions,
            day=day_dated(plan.since),
            who=plan.therapist,
        )

    def _ask(self) -> None:
        query = partial(client_course, client_id=self._client_id)
        self.kit.link.ask(
            query, owner=self, done=self._show, failed=self._not_shown, latest="course"
        )

    def _do(self, command: Command) -> None:
        self.form.clear_errors()
        self.kit.link.do(command, owner=self, done=self._done, failed=self._failed)
