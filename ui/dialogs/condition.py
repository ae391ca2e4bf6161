"""Write down what a client has, or change it."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from frontdesk.commands.health import SaveCondition
from frontdesk.errors import Refused
from frontdesk.queries.health import ConditionRow
from frontdesk.rules.health import phase_on, wrong_with
from frontdesk.values.health import LONGEST, Condition, Held, Source
from frontdesk.values.said import said_birthday, said_day
from ui.dialogs.filing import FilingDialog
from ui.format import day_dated
from ui.health_words import condition_word, phase_word, source_word
from ui.kit import Kit
from ui.sentences import by_field
from ui.widgets.fields import NumberField
from ui.widgets.label import Label
from ui.widgets.typed_line import TypedLine

_UNSAID = -1


class ConditionDialog(FilingDialog):
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
        if row is None:
            self.setWindowTitle(self.tr("New condition"))
            self.title.setText(self.windowTitle())
        self._client_id, self._today, self._row = client_id, today, row
        self._fill()
        self._wire()
        if row is not None:
            self._put(row.held)
        self._show_due()
        self.kind.setFocus()

    def command(self, command_id: str) -> SaveCondition | None:
        """Return what is sent; none while there is anything wrong with it."""
        typed = self._typed()
        wrong = by_field(Refused(wrong_with(typed, self._today))) | self._no_dates()
        if wrong:
            self.say(" ".join(self.form.show_errors(wrong)), "error")
            return None
        return SaveCondition(
            id=command_id,
            client_id=self._client_id,
            condition_id=None if self._row is None else self._row.id,
            was=None if self._row is None else self._row.held,
            to=typed,
        )

    # Construction

    def _fill(self) -> None:
        self.kind, self.source = QComboBox(), QComboBox()
        for kind in sorted(Condition, key=condition_word):
            self.kind.addItem(condition_word(kind), kind)
        for source in Source:
            words = source_word(source)
            self.source.addItem(words[:1].upper() + words[1:], source)
        self.since, self.due = TypedLine(), TypedLine()
        self.since.setPlaceholderText(self.tr("3/14/2024 or nothing"))
        self.due.setPlaceholderText(self.tr("6/20/2027"))
        self.severity = NumberField(_UNSAID, 10, value=_UNSAID, suffix=self.tr(" of 10"))
        self.severity.setSpecialValueText(self.tr("not said"))
        self.medication = TypedLine()
        self.medication.setMaxLength(LONGEST)
        self.phase = Label("", "small")
        self.form.add("kind", self.tr("What"), self.kind)
        self.form.add_pair(
            ("since", self.tr("Since"), self.since),
            ("severity", self.tr("Severity"), self.severity),
        )
        self.form.add("due", self.tr("Due date"), self.due)
        self.form.add_wide(self.phase)
        self.form.add("medication", self.tr("Medication"), self.medication)
        self.form.add("source", self.tr("Who said so"), self.source)
        self.close_frame(self.tr("Save"), 480, 470)

    def _wire(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_due)
        for line in (self.since, self.due):
            line.textEdited.connect(self._show_due)
        self.severity.valueChanged.connect(self._show_due)

    # Slots

    @Slot()
    def _show_due(self) -> None:
        self.form.row("due").setVisible(self.kind.currentData() == Condition.PREGNANCY)
        words = "" if self._no_dates() else phase_word(phase_on(self._typed(), self._today))
        self.phase.setText(words)
        self.phase.setVisible(bool(words))

    # Internal

    def _put(self, held: Held) -> None:
        self.kind.setCurrentIndex(self.kind.findData(held.kind))
        self.source.setCurrentIndex(self.source.findData(held.source))
        self.since.setText(day_dated(held.since) if held.since else "")
        self.due.setText(day_dated(held.due) if held.due else "")
        self.severity.setValue(_UNSAID if held.severity is None else held.severity)
        self.medication.setText(held.medication)

    def _typed(self) -> Held:
        """Return what is typed; what is no date is left out."""
        severity, days = self.severity.value(), self._days()
        return Held(
            kind=Condition(self.kind.currentData()),
            since=days.get("since"),
            due=days.get("due"),
            severity=None if severity == _UNSAID else severity,
            medication=self.medication.text().strip(),
            source=Source(self.source.currentData()),
        )

    def _days(self) -> dict[str, date | None]:
        """Return each date that is typed, none for what is no date."""
        since, due = self.since.text().strip(), self.due.text().strip()
        days: dict[str, date | None] = {}
        if since:
            days["since"] = said_birthday(since, self._today)
        if due and self.kind.currentData() == Condition.PREGNANCY:
            days["due"] = said_day(due, self._today) or said_birthday(due, self._today)
        return days

    def _no_dates(self) -> dict[str, str]:
        words = self.tr("This is not a date. Write it like 3/14/2024.")
        return {name: words for name, day in self._days().items() if day is None}
