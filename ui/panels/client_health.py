"""What is to be minded with a client; for those who may know it, what the client has."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.commands.health import EndCondition, OpenHealth, WithdrawDoctorNote
from frontdesk.queries.clients import ClientCard, VisitRow
from frontdesk.queries.health import (
    ClientHealth,
    ConditionRow,
    HealthProfile,
    client_health,
    health_profile,
)
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.state import State
from ui.format import day_dated
from ui.kit import Kit
from ui.panels.health_rows import condition_row, instruction_row, note_row, refill
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn

_AHEAD = (State.BOOKED, State.CONFIRMED, State.ARRIVED)


class ClientHealthPart(ScrollColumn):
    """Instructions and doctors' notes for the desk; the record opens when it is asked for.

    Signals:
        file_wanted: id of the paper of a doctor's note that is to be opened.
    """

    file_wanted = Signal(int)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__((22, 4, 22, 18), 12, parent)
        self._kit = kit
        self._card: ClientCard | None = None
        self._told: ClientHealth | None = None
        self._opened: int | None = None  # whose record is open
        self._build()
        self._connect()

    def show_client(self, card: ClientCard) -> None:
        """Show a client's health; another one's record is closed."""
        if self._card is None or self._card.id != card.id:
            self._close_record()
            self._told = None
        self._card = card
        self._ask()

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.to_mind, self.papers, self.record, self.sessions = Card(), Card(), Card(), Card()
        self.nothing = Label(self.tr("Nothing to mind."), "muted")
        self.unsigned = Label(
            self.tr("By the rules as they came with the program: nobody has signed them yet."),
            "small",
            wrap=True,
        )
        self.instructions = QVBoxLayout()
        self.pass_visit = Button(icons, self.tr("Let a visit pass…"))
        self.rules = Button(icons, self.tr("The studio's rules…"), kind="quiet")
        self.no_papers = Label(self.tr("No doctor's note on file."), "muted")
        self.notes = QVBoxLayout()
        self.file_note = Button(icons, self.tr("File a doctor's note…"), icon="plus")
        self.closed = Label("", "muted", wrap=True)
        self.open_record = Button(icons, self.tr("Open the record"), icon="lock")
        self.conditions = QVBoxLayout()
        self.add_condition = Button(icons, self.tr("Add a condition…"), icon="plus")
        self.error = Label("", "error", wrap=True)
        told = self.tr("Read for a reason only: it is written down, and the therapist is told.")
        self.notes_told = Label(told, "muted", wrap=True)
        self.read_notes = Button(icons, self.tr("Read a note…"), icon="lock")
        self.readings = Button(icons, self.tr("Who has read…"), kind="quiet")
        for rows in (self.instructions, self.notes, self.conditions):
            rows.setSpacing(6)
        self._lay(self.to_mind, self.tr("To mind"), self.nothing, self.instructions, self.unsigned,
                  self._beside(self.pass_visit, self.rules))  # fmt: skip
        self._lay(self.papers, self.tr("Doctor's notes"), self.no_papers, self.notes,
                  self._beside(self.file_note))  # fmt: skip
        self._lay(self.record, self.tr("Health record"), self.closed, self.conditions, self.error,
                  self._beside(self.open_record, self.add_condition))  # fmt: skip
        self._lay(self.sessions, self.tr("Session notes"), self.notes_told,
                  self._beside(self.read_notes, self.readings))  # fmt: skip
        for card in (self.to_mind, self.papers, self.record, self.sessions):
            self.add(card)
        self._close_record()

    @staticmethod
    def _lay(card: Card, title: str, *parts: QWidget | QVBoxLayout) -> None:
        card.column.addWidget(Label(title, "section"))
        for part in parts:
            if isinstance(part, QWidget):
                card.column.addWidget(part)
            else:
                card.column.addLayout(part)

    @staticmethod
    def _beside(*buttons: Button) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return line

    def _connect(self) -> None:
        self.file_note.clicked.connect(self._file_note)
        self.open_record.clicked.connect(self._open_record)
        self.add_condition.clicked.connect(self._add_condition)
        self.pass_visit.clicked.connect(self._pass_visit)
        self.rules.clicked.connect(self._open_rules)
        self.read_notes.clicked.connect(self._read_notes)
        self.readings.clicked.connect(self._open_readings)
        self._kit.link.changed.connect(self._on_changed)
        self._kit.link.person_changed.connect(self._on_other_person)

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        mine = self._card is not None and changes.concerns(Topic.CLIENTS, self._card.id)
        if self.isVisible() and (mine or changes.touches(Topic.STUDIO)):
            self._ask()

    @Slot(object)
    def _on_other_person(self, _person: object) -> None:
        self._close_record()

    @Slot()
    def _open_record(self) -> None:
        if self._card is not None:
            command = OpenHealth(client_id=self._card.id)
            self._kit.link.do(command, owner=self, done=self._record_opened, failed=self._refused)

    @Slot()
    def _add_condition(self) -> None:
        self._edit(None)

    @Slot()
    def _file_note(self) -> None:
        from ui.dialogs.doctor_note import DoctorNoteDialog

        card, told = self._card, self._told
        if card is not None and told is not None:
            self._show(DoctorNoteDialog(self._kit, card.id, card.name, told.today, self))

    @Slot()
    def _pass_visit(self) -> None:
        from ui.dialogs.let_pass import LetPassDialog

        row, asked = self._next_visit(), self._asked()
        if row is not None and asked:
            visit = self.tr("{service} on {day}")
            words = visit.format(service=row.service, day=day_dated(row.day))
            self._show(LetPassDialog(self._kit, row.appointment_id, words, asked, self))

    @Slot()
    def _open_rules(self) -> None:
        from ui.dialogs.health_rules import HealthRulesDialog

        self._show(HealthRulesDialog(self._kit, self))

    @Slot()
    def _read_notes(self) -> None:
        from ui.dialogs.read_notes import ReadNotesDialog

        if self._card is not None:
            self._show(ReadNotesDialog(self._kit, self._card.id, self._card.name, self))

    @Slot()
    def _open_readings(self) -> None:
        from ui.dialogs.readings import ReadingsDialog

        if self._told is not None:
            self._show(ReadingsDialog(self._kit, self._told.today, self))

    # What the buttons of a row do

    def _edit(self, row: ConditionRow | None) -> None:
        from ui.dialogs.condition import ConditionDialog

        card, told = self._card, self._told
        if card is not None and told is not None:
            self._show(ConditionDialog(self._kit, card.id, told.today, row, self))

    def _end(self, number: int) -> None:
        command = EndCondition(condition_id=number)
        self._kit.link.do(command, owner=self, failed=self._refused)

    def _withdraw(self, number: int) -> None:
        command = WithdrawDoctorNote(note_id=number)
        self._kit.link.do(command, owner=self, failed=self._refused)

    def _open_paper(self, number: int | None) -> None:
        if number is not None:
            self.file_wanted.emit(number)

    # Answers from the desk

    def _show_told(self, told: ClientHealth) -> None:
        if self._card is None or told.client_id != self._card.id:
            return
        self._told = told
        refill(self.instructions, (instruction_row(self._kit, one) for one in told.instructions))
        refill(
            self.notes,
            (
                note_row(
                    self._kit,
                    one,
                    partial(self._withdraw, one.id),
                    partial(self._open_paper, one.file_id) if told.may_open else None,
                )
                for one in told.notes
            ),
        )
        self.nothing.setVisible(not told.instructions)
        self.no_papers.setVisible(not told.notes)
        self.unsigned.setVisible(not told.rules_signed and bool(told.instructions))
        self.pass_visit.setVisible(self._may(Permission.PASS_HEALTH) and bool(self._asked()))
        self.rules.setVisible(told.may_open)
        self.sessions.setVisible(self._may(Permission.READ_NOTES))
        self.readings.setVisible(self._may(Permission.READ_JOURNAL))
        self.open_record.setVisible(told.may_open and self._opened is None)
        self.add_condition.setVisible(told.may_write and self._opened is not None)
        self.closed.setText(
            self.tr("Who opens it is written down, with the time.")
            if told.may_open
            else self.tr("What is behind this is for the client's therapist to know.")
        )

    def _record_opened(self, _outcome: object) -> None:
        self._opened = None if self._card is None else self._card.id
        self._ask()

    def _show_record(self, record: HealthProfile) -> None:
        if record.client_id != self._opened:
            return
        may_write = self._told is not None and self._told.may_write
        rows: list[QWidget] = [
            condition_row(
                self._kit,
                row,
                partial(self._edit, row) if may_write else None,
                partial(self._end, row.id) if may_write else None,
            )
            for row in record.conditions
        ]
        if not rows:
            rows = [Label(self.tr("Nothing is known yet."), "muted")]
        refill(self.conditions, rows)
        self.closed.hide()
        self.open_record.hide()

    def _record_closed(self, _error: Exception) -> None:
        self._close_record()

    def _refused(self, error: Exception) -> None:
        self.error.setText(sentence(error))
        self.error.show()

    # Internal

    def _ask(self) -> None:
        if self._card is None:
            return
        self.error.hide()
        told = partial(client_health, client_id=self._card.id)
        self._kit.link.ask(
            told, owner=self, done=self._show_told, failed=self._refused, latest="told"
        )
        if self._opened == self._card.id:
            record = partial(health_profile, client_id=self._card.id)
            self._kit.link.ask(
                record,
                owner=self,
                done=self._show_record,
                failed=self._record_closed,
                latest="record",
            )

    def _close_record(self) -> None:
        self._opened = None
        refill(self.conditions, ())
        self.add_condition.hide()
        self.error.hide()
        self.closed.show()

    def _show(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._ask)
        dialog.open()

    def _may(self, permission: Permission) -> bool:
        person = self._kit.link.person
        return person is not None and grant(person.role, permission) is not Grant.NO

    def _next_visit(self) -> VisitRow | None:
        coming = () if self._card is None else self._card.coming
        return next((row for row in coming if row.state in _AHEAD), None)

    def _asked(self) -> str:
        """Return what stands in the way of the next visit."""
        row, told = self._next_visit(), self._told
        if row is None or told is None:
            return ""
        return " · ".join(
            one.minded.instruction
            for one in told.instructions
            if one.minded.stops and (not one.services or row.service in one.services)
        )
