"""The notes of a client's sessions, read one by one, for a reason that is written down first."""

from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.note_readings import ReadNote
from frontdesk.queries.note_readings import NoteRow, OpenedNote, client_notes, opened_note
from ui.dialogs.base import Dialog
from ui.format import day_dated
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.my_day.note_sheet import NoteSheet
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.table import Table


class ReadNotesDialog(Dialog):
    """Which notes there are stands at the left; Enter opens the chosen one at the right."""

    def __init__(
        self, kit: Kit, client_id: int, client: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Session notes of {client}").format(client=client))
        self.title.setText(self.windowTitle())
        self._fill()
        self._connect()
        self.fit(1080, 680)
        ask = partial(client_notes, client_id=client_id)
        self.kit.link.ask(ask, owner=self, done=self._show_rows, failed=self.refuse)
        self.reason.setFocus()

    # Construction

    def _fill(self) -> None:
        told = self.tr(
            "Notes are the therapists'. Say why you read one: it is written down with your name "
            "and the time, and the therapist who wrote it is told."
        )
        self.column.addWidget(Label(told, "muted", wrap=True))
        self.model: RowsModel[NoteRow] = RowsModel(
            self._columns(), lambda each: each.appointment_id, self
        )
        self.table = Table(self.kit.theme, name=self.tr("Notes"))
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            self.kit.icons,
            "note",
            self.tr("No notes yet"),
            self.tr("Nothing was written of any session of this client."),
        )
        self.nothing.hide()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("a complaint, a claim, the client asks for it …"))
        self.form = Form()
        self.form.add("reason", self.tr("Why"), self.reason)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.table, 1)
        left.addWidget(self.nothing, 1)
        left.addWidget(self.form)
        self.sheet = NoteSheet(self.kit)
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addLayout(left, 5)
        both.addWidget(self.sheet, 6)
        self.column.addLayout(both, 1)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.read_button = self.add_button(self.tr("Read it"), kind="primary", key="Return")

    def _columns(self) -> list[Column[NoteRow]]:
        return [
            Column(title=self.tr("Day"), text=lambda each: day_dated(each.day)),
            Column(title=self.tr("Service"), text=lambda each: each.service),
            Column(title=self.tr("Therapist"), text=lambda each: each.therapist),
            Column(title=self.tr("State"), text=self._state),
        ]

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.accept)
        self.read_button.clicked.connect(self._read)
        self.table.activated.connect(self._read)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.kit.link.person_changed.connect(self.reject)

    # Slots

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        """Hide the note of another session: it was not read now."""
        self.sheet.clear()
        self.read_button.setEnabled(self.table.currentIndex().isValid())

    @Slot()
    def _read(self) -> None:
        row: NoteRow | None = self.table.currentIndex().data(RowRole)
        if row is not None:
            command = ReadNote(appointment_id=row.appointment_id, reason=self.reason.text())
            then = partial(self._written_down, row.appointment_id)
            self.say("", "error")
            self.kit.link.do(command, owner=self, done=then, failed=self._refused)

    # Answers from the desk

    def _show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        for widget in (self.form, self.read_button, self.sheet):
            widget.setVisible(bool(rows))
        if rows:
            self.table.selectRow(0)

    def _written_down(self, appointment_id: int, _outcome: Outcome) -> None:
        self.form.clear_errors()
        ask = partial(opened_note, appointment_id=appointment_id)
        self.kit.link.ask(ask, owner=self, done=self._show_note, failed=self.refuse, latest="note")

    def _show_note(self, note: OpenedNote) -> None:
        row: NoteRow | None = self.table.currentIndex().data(RowRole)
        if row is not None and row.appointment_id == note.appointment_id:
            self.sheet.show_note(note)

    def _refused(self, error: Exception) -> None:
        self.refuse_in(self.form, error)

    # Internal

    def _state(self, row: NoteRow) -> str:
        if row.own:
            return self.tr("Your own")
        return self.tr("Signed") if row.signed else self.tr("Not signed yet")
