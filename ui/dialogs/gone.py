"""Who was cancelled or did not come, and who owes a fee; one key puts back, one waives."""

from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.policy import WaiveFee
from frontdesk.commands.states import SetState
from frontdesk.queries.policy import GoneRow, gone
from frontdesk.values.state import State
from ui.dialogs.base import Dialog
from ui.format import day_short, money, phone, time_short
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.policy_words import reason_words
from ui.sentences import sentence
from ui.states import state_word
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Form
from ui.widgets.table import Table


class GoneDialog(Dialog):
    """B puts back where it is still free, W waives a fee with a reason, T takes it now.

    Signals:
        charge_wanted: id of an appointment whose fee is to be taken.
    """

    charge_wanted = Signal(int)

    def __init__(self, kit: Kit, day: date, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Cancelled and not come")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._day = day
        self._fill()
        self._wire()
        self.fit(1080, 560)
        self._ask()

    # Construction

    def _fill(self) -> None:
        self.model: RowsModel[GoneRow] = RowsModel(self._columns(), lambda row: row.id, self)
        self.table = Table(self.kit.theme, name=self.tr("Cancelled and not come"))
        self.table.setModel(self.model)
        self.nobody = EmptyState(
            self.kit.icons,
            "check",
            self.tr("Nobody cancelled"),
            self.tr("Who cancels or does not come is listed here, and whoever owes a fee."),
        )
        self.nobody.hide()
        self.why = QLineEdit()
        self.why.setMaxLength(200)
        self.form = Form()
        self.form.add("waived", self.tr("Why the fee is waived"), self.why)
        self.form.hide()
        for widget, stretch in ((self.table, 1), (self.nobody, 1), (self.form, 0)):
            self.column.addWidget(widget, stretch)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.waive = self._key_button(self.tr("Waive the fee"), "W")
        self.take = self._key_button(self.tr("Take the fee"), "T")
        self.back = self._key_button(self.tr("Put back"), "B", "primary")

    def _key_button(self, text: str, key: str, kind: str = "secondary") -> Button:
        button = self.add_button(text, kind=kind, key=key)
        QShortcut(QKeySequence(key), self.table).activated.connect(button.click)
        return button

    def _columns(self) -> list[Column[GoneRow]]:
        return [
            Column(title=self.tr("When"), text=_when),
            Column(title=self.tr("Client"), text=lambda row: row.client),
            Column(title=self.tr("What"), text=_what),
            Column(title=self.tr("Fee"), text=self._fee),
            Column(title=self.tr("Phone"), text=lambda row: phone(row.phone)),
            Column(title=self.tr("Service"), text=_service),
        ]

    def _wire(self) -> None:
        self.close_button.clicked.connect(self.accept)
        self.back.clicked.connect(self._put_back)
        self.waive.clicked.connect(self._waive)
        self.take.clicked.connect(self._take)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.kit.link.changed.connect(self._on_changed)

    # Slots

    @Slot()
    def _ask(self) -> None:
        ask = partial(gone, day=self._day)
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse, latest="gone")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.APPOINTMENTS):
            self._ask()

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        self.form.hide()
        self._show_possible()

    @Slot()
    def _put_back(self) -> None:
        row = self.row()
        if row is not None:
            command = SetState(appointment_id=row.id, was=row.state, to=State.BOOKED)
            self.kit.link.do(command, owner=self, done=self._done, failed=self.refuse)

    @Slot()
    def _waive(self) -> None:
        row = self.row()
        if row is None or not row.owed:
            return
        if self.form.isHidden():
            self.why.clear()
            self.form.clear_errors()
            self.form.show()
            self.why.setFocus()
            return
        command = WaiveFee(appointment_id=row.id, reason=self.why.text())
        self.kit.link.do(command, owner=self, done=self._waived, failed=self._not_waived)

    @Slot()
    def _take(self) -> None:
        row = self.row()
        if row is not None and row.owed:
            self.charge_wanted.emit(row.id)
            self.accept()

    # Answers from the desk

    def _show(self, rows: tuple[GoneRow, ...]) -> None:
        at = self.table.currentIndex().row()
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        for button in (self.back, self.waive, self.take):
            button.setVisible(bool(rows))
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(max(min(at, len(rows) - 1), 0))
        if self.form.isHidden():
            (self.table if rows else self.close_button).setFocus()
        self._show_possible()

    def _done(self, outcome: Outcome) -> None:
        self.say(sentence(outcome) + ".", "done")

    def _waived(self, outcome: Outcome) -> None:
        self.form.hide()
        self.table.setFocus()
        self._done(outcome)

    def _not_waived(self, error: Exception) -> None:
        self.form.show_errors({"waived": sentence(error)})

    # Internal

    def row(self) -> GoneRow | None:
        """Return the row that is chosen."""
        index = self.table.currentIndex()
        row: GoneRow | None = index.data(RowRole) if index.isValid() else None
        return row

    def _show_possible(self) -> None:
        row = self.row()
        self.back.setEnabled(row is not None and row.receipt is None)
        for button in (self.waive, self.take):
            button.setEnabled(row is not None and row.owed)

    def _fee(self, row: GoneRow) -> str:
        if not row.fee:
            return self.tr("none")
        if row.fee_waived is not None:
            return self.tr("{fee} waived: {reason}").format(
                fee=money(row.fee), reason=row.fee_waived
            )
        if row.receipt is not None:
            return self.tr("{fee} paid, {receipt}").format(fee=money(row.fee), receipt=row.receipt)
        return self.tr("{fee} to take").format(fee=money(row.fee))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.why.hasFocus():
            self._waive()
            return
        super().keyPressEvent(event)


def _when(row: GoneRow) -> str:
    return f"{day_short(row.placement.day)}, {time_short(row.placement.starts)}"


def _service(row: GoneRow) -> str:
    return f"{row.service} {row.placement.minutes}, {row.therapist}"


def _what(row: GoneRow) -> str:
    why = reason_words(row.reason)
    return f"{state_word(row.state)}, {why}" if why else state_word(row.state)
