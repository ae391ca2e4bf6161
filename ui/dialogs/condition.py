"""Write down what a client has, or change it."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from frontdesk.commands.health import SaveCondition
from frontdesk.queries.health import ConditionRow
from frontdesk.rules.health import phase_on
from frontdesk.values.health import LONGEST, Condition, Held, Source
from frontdesk.values.said import said_birthday, said_day
from frontdesk.values.text import new_id
from ui.dialogs.base import Dialog
from ui.format import day_dated
from ui.health_words import condition_word, phase_word, source_word
from ui.kit import Kit
from ui.widgets.fields import NumberField
from ui.widgets.form import Form
from ui.widgets.label import Label

_UNSAID = -1


class ConditionDialog(Dialog):
    """One condition: what, since when, how bad, what is taken for it, and who said so."""

    def __init__(
        self,
        kit: Kit,
        client_id: int,
        today: date,
        row: ConditionRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = "" if row is None else condition_word(row.held.kind)
        super().__init__(kit, title, parent)
        self.setProperty("look", "surface")
        if row is None:
            self.setWindowTitle(self.tr("New condition"))
            self.title.setText(self.windowTitle())
        self._client_id, self._today, self._row = client_id, today, row
        self._command_id = new_id()
        self._fill()
        self._wire()
        if row is not None:
            self._put(row.held)
        self._show_due()
        self.kind.setFocus()

    # Construction

    def _fill(self) -> None:
        self.kind, self.source = QComboBox(), QComboBox()
        for kind in sorted(Condition, key=condition_word):
            self.kind.addItem(condition_word(kind), kind)
        for source in Source:
            words = source_word(source)
            self.source.addItem(words[:1].upper() + words[1:], source)
        self.since, self.due = QLineEdit(), QLineEdit()
        self.since.setPlaceholderText(self.tr("3/14/2024, or leave empty"))
        self.due.setPlaceholderText(self.tr("6/20/2027"))
        self.severity = NumberField(_UNSAID, 10, value=_UNSAID, suffix=self.tr(" of 10"))
        self.severity.setSpecialValueText(self.tr("not said"))
        self.medication = QLineEdit()
        self.medication.setMaxLength(LONGEST)
        self.phase = Label("", "small")
        self.form = Form()
        self.form.add("kind", self.tr("What"), self.kind)
        self.form.add_pair(
            ("since", self.tr("Since"), self.since),
            ("severity", self.tr("Severity"), self.severity),
        )
        self.form.add("due", self.tr("Due date"), self.due)
        self.form.add_wide(self.phase)
        self.form.add("medication", self.tr("Medication"), self.medication)
        self.form.add("source", self.tr("Who said so"), self.source)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.save = self.add_button(self.tr("Save"), kind="primary", key="Return")
        self.fit(480, 470)

    def _wire(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_due)
        for line in (self.since, self.due):
            line.textEdited.connect(self._show_due)
        self.severity.valueChanged.connect(self._show_due)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    # Slots

    @Slot()
    def _show_due(self) -> None:
        self.form.row("due").setVisible(self.kind.currentData() == Condition.PREGNANCY)
        held = self._typed()
        words = phase_word(phase_on(held, self._today)) if isinstance(held, Held) else ""
        self.phase.setText(words)
        self.phase.setVisible(bool(words))

    @Slot()
    def _save(self) -> None:
        typed = self._typed()
        self.form.clear_errors()
        if not isinstance(typed, Held):
            self.form.show_errors(typed)
            return
        self.save.setEnabled(False)
        command = SaveCondition(
            id=self._command_id,
            client_id=self._client_id,
            condition_id=None if self._row is None else self._row.id,
            was=None if self._row is None else self._row.held,
            to=typed,
        )
        self.kit.link.do(command, owner=self, done=self._done, failed=self._not_saved)

    # Answers from the desk

    def _done(self, _outcome: object) -> None:
        self.accept()

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._command_id = new_id()
        self.refuse_in(self.form, error)

    # Internal

    def _put(self, held: Held) -> None:
        self.kind.setCurrentIndex(self.kind.findData(held.kind))
        self.source.setCurrentIndex(self.source.findData(held.source))
        self.since.setText(day_dated(held.since) if held.since else "")
        self.due.setText(day_dated(held.due) if held.due else "")
        self.severity.setValue(_UNSAID if held.severity is None else held.severity)
        self.medication.setText(held.medication)

    def _typed(self) -> Held | dict[str, str]:
        """Return what is typed, or what of it is no date."""
        kind = Condition(self.kind.currentData())
        since, due = self.since.text().strip(), self.due.text().strip()
        pregnant = kind is Condition.PREGNANCY
        days = {
            "since": said_birthday(since, self._today),
            "due": (said_day(due, self._today) or said_birthday(due, self._today))
            if pregnant
            else None,
        }
        wrong = {
            name: self.tr("This is not a date. Write it like 3/14/2024.")
            for name, text in (("since", since), ("due", due if pregnant else ""))
            if text and days[name] is None
        }
        if wrong:
            return wrong
        severity = self.severity.value()
        return Held(
            kind=kind,
            since=days["since"],
            due=days["due"],
            severity=None if severity == _UNSAID else severity,
            medication=self.medication.text().strip(),
            source=Source(self.source.currentData()),
        )
