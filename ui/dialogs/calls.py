"""Whom the desk has to call, each with the best place there is now; a key for what came of it."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.away import Rebooked, SettleCall
from frontdesk.queries.away import CallRow, calls
from frontdesk.values.waiting import Reached
from ui.dialogs.base import Dialog
from ui.format import day_short, phone, time_short
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.table import Table


class CallsDialog(Dialog):
    """M moves to the place that is shown, C cancels, L says that a message was left."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Calls to make")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._fill()
        self._wire()
        self.fit(1040, 560)
        self._ask()

    # Construction

    def _fill(self) -> None:
        self.below = Label(
            self.tr("Their therapist is away, and they have to say where they want to go."),
            "caption",
            wrap=True,
        )
        self.model: RowsModel[CallRow] = RowsModel(self._columns(), lambda row: row.id, self)
        self.table = Table(self.kit.theme, name=self.tr("Whom to call"))
        self.table.setModel(self.model)
        self.nobody = EmptyState(
            self.kit.icons,
            "phone",
            self.tr("Nobody to call"),
            self.tr("Who cannot be moved when a therapist is away waits here for a call."),
        )
        self.nobody.hide()
        self.column.addWidget(self.below)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nobody, 1)
        self.undo = self._key_button(self.tr("Undo"), "Ctrl+Z", "quiet")
        self.undo.hide()
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.left = self._key_button(self.tr("Left message"), "L")
        self.cancelled = self._key_button(self.tr("Cancelled"), "C")
        self.moved = self._key_button(self.tr("Moved there"), "M", "primary")

    def _key_button(self, text: str, key: str, kind: str = "secondary") -> Button:
        button = self.add_button(text, kind=kind, key=key)
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    def _columns(self) -> list[Column[CallRow]]:
        return [
            Column(title=self.tr("Time"), text=self._time),
            Column(title=self.tr("Client"), text=lambda row: row.row.client),
            Column(title=self.tr("Phone"), text=lambda row: phone(row.row.phone)),
            Column(title=self.tr("Service"), text=_service),
            Column(title=self.tr("Best place now"), text=self._place),
            Column(title=self.tr("So far"), text=self._so_far),
        ]

    def _wire(self) -> None:
        self.moved.clicked.connect(self._move)
        self.cancelled.clicked.connect(self._cancel)
        self.left.clicked.connect(self._leave_message)
        self.undo.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.accept)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.kit.link.changed.connect(self._on_changed)

    # Slots

    @Slot()
    def _ask(self) -> None:
        self.kit.link.ask(calls, owner=self, done=self._show, failed=self.refuse, latest="calls")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if any(map(changes.touches, (Topic.APPOINTMENTS, Topic.STAFF, Topic.STUDIO))):
            self._ask()

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        self._show_possible()

    @Slot()
    def _move(self) -> None:
        row = self.row()
        if row is None or row.place is None:
            return
        number, was = row.row.appointment_id, row.row.placement
        move = Rebooked(appointment_id=number, was=was, to=row.place.placement)
        self._settle(row, Reached.MOVED, move)

    @Slot()
    def _cancel(self) -> None:
        row = self.row()
        if row is not None:
            self._settle(row, Reached.CANCELLED)

    @Slot()
    def _leave_message(self) -> None:
        row = self.row()
        if row is not None:
            self._settle(row, Reached.LEFT_MESSAGE)

    @Slot()
    def _undo(self) -> None:
        self.kit.link.undo(owner=self, done=self._undone, failed=self.refuse)

    # Answers from the desk

    def _show(self, rows: tuple[CallRow, ...]) -> None:
        place = self.table.currentIndex().row()
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
        self.below.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        for button in (self.moved, self.cancelled, self.left):
            button.setVisible(bool(rows))
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(max(min(place, len(rows) - 1), 0))
        (self.table if rows else self.close_button).setFocus()
        self._show_possible()

    def _settled(self, outcome: Outcome) -> None:
        self.say(sentence(outcome) + ".", "done")
        self.undo.show()

    def _undone(self, outcome: Outcome) -> None:
        self.say(sentence(outcome) + ".", "done")
        self.undo.hide()

    def _not_settled(self, error: Exception) -> None:
        self.refuse(error)
        self._ask()

    # Internal

    def row(self) -> CallRow | None:
        """Return the row that is chosen."""
        index = self.table.currentIndex()
        row: CallRow | None = index.data(RowRole) if index.isValid() else None
        return row

    def _settle(self, row: CallRow, outcome: Reached, move: Rebooked | None = None) -> None:
        command = SettleCall(call_id=row.id, was=row.outcome, outcome=outcome, move=move)
        self.kit.link.do(command, owner=self, done=self._settled, failed=self._not_settled)

    def _show_possible(self) -> None:
        row = self.row()
        self.moved.setEnabled(row is not None and row.place is not None)
        self.cancelled.setEnabled(row is not None)
        self.left.setEnabled(row is not None)

    def _time(self, row: CallRow) -> str:
        at = row.row.placement
        return f"{day_short(at.day)}, {time_short(at.starts)}"

    def _place(self, row: CallRow) -> str:
        if row.place is None:
            return self.tr("None within a week")
        at = row.place.placement
        return self.tr("{therapist}, {day}, {time}").format(
            therapist=row.place.therapist, day=day_short(at.day), time=time_short(at.starts)
        )

    def _so_far(self, row: CallRow) -> str:
        if row.outcome is Reached.NOT_YET or row.reached_at is None:
            return self.tr("Not called")
        return self.tr("Left a message")


def _service(row: CallRow) -> str:
    return f"{row.row.service} {row.row.placement.minutes}"
