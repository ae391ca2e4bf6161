"""A superbill: its visits are chosen, the code that was supplied is entered, then it is shown."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.diagnoses import EndDiagnosis, NoteDiagnosis
from frontdesk.commands.health import OpenHealth
from frontdesk.documents.superbill import superbill_paper
from frontdesk.errors import Reason
from frontdesk.queries.superbill import (
    DiagnosisRow,
    Superbill,
    SuperbillDesk,
    VisitToBill,
    superbill,
    superbill_desk,
)
from ui.dialogs.base import Dialog
from ui.dialogs.preview import PreviewDialog
from ui.format import day_dated, money, time_short
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import DayField
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.table import Table


class DiagnosisLine(QWidget):
    """A code that was supplied, and a button that puts it away."""

    def __init__(self, kit: Kit, row: DiagnosisRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = self.tr("{code}, supplied by {who} on {day}").format(
            code=row.code, who=row.supplied_by, day=day_dated(row.supplied_on)
        )
        self.words = Label(said, "body", wrap=True)
        self.end = Button(kit.icons, self.tr("Put away"), kind="quiet", size="small")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.words, 1)
        line.addWidget(self.end)


class SuperbillDialog(Dialog):
    """Visits above, what was supplied below; Enter shows the paper."""

    def __init__(self, kit: Kit, client_id: int, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self._client_id = client_id
        self._lines: list[DiagnosisLine] = []
        title = self.tr("Superbill")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._fill()
        self._wire()
        self.fit(1040, 700)
        self.kit.link.do(
            OpenHealth(client_id=client_id), owner=self, done=self._opened, failed=self.refuse
        )

    def chosen(self) -> tuple[int, ...]:
        """Return the visits that are chosen and can be billed."""
        rows = [index.data(RowRole) for index in self.table.selectionModel().selectedRows()]
        return tuple(row.appointment_id for row in rows if not row.why_not)

    # Construction

    def _fill(self) -> None:
        self.model: RowsModel[VisitToBill] = RowsModel(
            self._columns(), lambda row: row.appointment_id, self
        )
        self.table = Table(self.kit.theme, name=self.tr("Visits"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            self.kit.icons,
            "file",
            self.tr("No visit to bill"),
            self.tr("Visits that are finished stand here, for two years."),
        )
        self.nothing.hide()
        self.why = Label("", "muted", wrap=True)
        self.supplied = QHBoxLayout()
        self.code, self.by = QLineEdit(), QLineEdit()
        self.code.setPlaceholderText(self.tr("as on the referral"))
        self.by.setPlaceholderText(self.tr("the doctor who supplied it"))
        self.on = DayField(self.kit.clock.now().date())
        self.form = Form()
        self.form.add_pair(
            ("code", self.tr("ICD-10 code"), self.code),
            ("supplied_by", self.tr("Supplied by"), self.by),
            ("supplied_on", self.tr("On"), self.on),
        )
        self.note = Button(self.kit.icons, self.tr("Note the code"), key="Alt+N")
        row = QHBoxLayout()
        row.addWidget(self.note)
        row.addStretch(1)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1)
        self.column.addWidget(self.why)
        self.column.addWidget(Label(self.tr("Diagnoses, as supplied"), "heading"))
        self.none = Label(self.tr("None was supplied. It can be left so."), "muted")
        self.column.addWidget(self.none)
        self.column.addWidget(self.form)
        self.column.addLayout(row)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.show_it = self.add_button(self.tr("Show the superbill"), kind="primary", key="Enter")

    def _columns(self) -> list[Column[VisitToBill]]:
        return [
            Column(title=self.tr("Day"), text=lambda row: day_dated(row.day)),
            Column(title=self.tr("Service"), text=lambda row: row.service),
            Column(title=self.tr("Therapist"), text=lambda row: row.therapist),
            Column(title=self.tr("Worked"), text=self._worked),
            Column(title=self.tr("Codes"), text=_codes),
            Column(title=self.tr("Receipt"), text=lambda row: row.receipt),
            Column(title=self.tr("Paid"), text=lambda row: money(row.paid)),
        ]

    def _wire(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.show_it.clicked.connect(self._show_paper)
        self.note.clicked.connect(self._note)
        self.note.setShortcut("Alt+N")
        self.table.selectionModel().selectionChanged.connect(self._show_possible)
        self.table.activated.connect(self._show_paper)

    # Slots

    @Slot()
    def _show_possible(self) -> None:
        rows = [index.data(RowRole) for index in self.table.selectionModel().selectedRows()]
        codes = dict.fromkeys(row.why_not for row in rows if row.why_not)
        self.why.setText(" ".join(sentence(Reason(code)) for code in codes))
        self.show_it.setEnabled(bool(self.chosen()))

    @Slot()
    def _show_paper(self) -> None:
        if self.chosen():
            ask = partial(superbill, client_id=self._client_id, appointments=self.chosen())
            self.kit.link.ask(ask, owner=self, done=self._show_bill, failed=self.refuse)

    @Slot()
    def _note(self) -> None:
        command = NoteDiagnosis(
            client_id=self._client_id,
            code=self.code.text(),
            supplied_by=self.by.text(),
            supplied_on=self.on.day(),
        )
        self.kit.link.do(command, owner=self, done=self._noted, failed=self._not_noted)

    @Slot()
    def _end(self) -> None:
        line = next((each for each in self._lines if each.end is self.sender()), None)
        if line is not None:
            command = EndDiagnosis(diagnosis_id=int(line.property("number")))
            self.kit.link.do(command, owner=self, done=self._opened, failed=self.refuse)

    # Answers from the desk

    def _opened(self, outcome: Outcome) -> None:
        ask = partial(superbill_desk, client_id=self._client_id)
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse, latest="desk")

    def _show(self, found: SuperbillDesk) -> None:
        self.title.setText(self.tr("Superbill for {client}").format(client=found.client))
        first = self.model.rowCount() == 0
        self.model.set_rows(found.visits)
        self.table.fit_columns()
        self.table.setVisible(bool(found.visits))
        self.nothing.setVisible(not found.visits)
        if first and found.visits:
            self._choose_this_year(found)
        for line in self._lines:
            line.hide()
            line.deleteLater()
        place = self.column.indexOf(self.none) + 1
        self._lines = []
        for row in reversed(found.diagnoses):
            line = DiagnosisLine(self.kit, row)
            line.setProperty("number", row.id)
            line.end.clicked.connect(self._end)
            self.column.insertWidget(place, line)
            self._lines.append(line)
        self.none.setVisible(not found.diagnoses)
        self._show_possible()

    def _show_bill(self, bill: Superbill) -> None:
        note = " ".join(sentence(Reason(code)) for code in bill.missing)
        PreviewDialog(self.kit, [superbill_paper(bill)], self, note=note).open()

    def _noted(self, outcome: Outcome) -> None:
        self.code.clear()
        self.form.clear_errors()
        self.say("", "info")
        self._opened(outcome)

    def _not_noted(self, error: Exception) -> None:
        self.refuse_in(self.form, error)

    # Internal

    def _choose_this_year(self, found: SuperbillDesk) -> None:
        """Choose what can be billed of this year, or else the newest."""
        fine = [n for n, row in enumerate(found.visits) if not row.why_not]
        year = [n for n in fine if found.visits[n].day.year == found.today.year]
        self.table.clearSelection()
        flags = self.table.selectionModel().SelectionFlag
        for number in year or fine[:1]:
            self.table.selectionModel().select(
                self.model.index(number, 0), flags.Select | flags.Rows
            )
        self.table.setFocus()

    def _worked(self, row: VisitToBill) -> str:
        if row.minutes is None or row.started is None or row.finished is None:
            return self.tr("not noted")
        return self.tr("{start} – {end}, {minutes} min").format(
            start=time_short(row.started), end=time_short(row.finished), minutes=row.minutes
        )


def _codes(row: VisitToBill) -> str:
    return ", ".join(f"{each.code} × {each.units}" for each in row.billed)
