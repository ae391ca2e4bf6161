"""Letters by e-mail: what waits, what failed and why, what went out in the last month."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.mail import DropMail, RetryMail
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.mail import Mail, mail_list
from frontdesk.values.mail import OPEN, MailKind, MailState
from ui.dialogs.base import Dialog
from ui.format import day_short, time_short
from ui.kit import Kit
from ui.mail.queue import MailQueue
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.table import Table


class OutboxDialog(Dialog):
    """Enter sends again, to the address as it stands in the field; X does without a letter."""

    def __init__(self, kit: Kit, queue: MailQueue, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Letters by e-mail"))
        self.title.setText(self.windowTitle())
        self._queue = queue
        self._fill()
        self._connect()
        self.fit(1040, 560)
        self._ask()

    def row(self) -> Mail | None:
        """Return the letter that is chosen."""
        index = self.table.currentIndex()
        row: Mail | None = index.data(RowRole) if index.isValid() else None
        return row

    # Construction

    def _fill(self) -> None:
        self.model: RowsModel[Mail] = RowsModel(self._columns(), lambda row: row.id, self)
        self.table = Table(self.kit.theme, name=self.windowTitle())
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            self.kit.icons,
            "mail",
            self.tr("No letters"),
            self.tr("After a payment, or at an after-care page, Send writes one."),
        )
        self.nothing.hide()
        self.why = Label("", "body", wrap=True)
        self.address = QLineEdit()
        self.form = Form()
        self.form.add("address", self.tr("Address"), self.address)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1)
        self.column.addWidget(self.why)
        self.column.addWidget(self.form)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.drop = self._key_button(self.tr("Not wanted"), "X")
        self.again = self.add_button(self.tr("Try again now"), kind="primary", key="Return")

    def _key_button(self, text: str, key: str) -> Button:
        button = self.add_button(text, key=key)
        QShortcut(QKeySequence(key), self.table).activated.connect(button.click)
        return button

    def _columns(self) -> list[Column[Mail]]:
        return [
            Column(
                title=self.tr("Since"),
                text=lambda row: f"{day_short(row.at.date())}, {time_short(row.at.time())}",
            ),
            Column(title=self.tr("Letter"), text=self._what),
            Column(title=self.tr("For"), text=lambda row: row.client),
            Column(title=self.tr("Address"), text=lambda row: row.address),
            Column(title=self.tr("By"), text=lambda row: row.person),
            Column(title=self.tr("State"), text=self._state),
        ]

    def _connect(self) -> None:
        self.again.clicked.connect(self._try_again)
        self.drop.clicked.connect(self._drop)
        self.close_button.clicked.connect(self.accept)
        self.table.activated.connect(self._try_again)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._queue.looked.connect(self._ask)
        self.kit.link.person_changed.connect(self.reject)

    # Slots

    @Slot()
    def _ask(self) -> None:
        self.kit.link.ask(
            mail_list, owner=self, done=self._show, failed=self.refuse, latest="letters"
        )

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        row = self.row()
        self.form.clear_errors()
        self.address.setText("" if row is None else row.address)
        self._show_possible()

    @Slot()
    def _try_again(self) -> None:
        row = self.row()
        if row is not None and self.again.isEnabled():
            command = RetryMail(mail_id=row.id, address=self.address.text())
            self.kit.link.do(command, owner=self, done=self._told, failed=self._refused)

    @Slot()
    def _drop(self) -> None:
        row = self.row()
        if row is not None and self.drop.isEnabled():
            command = DropMail(mail_id=row.id)
            self.kit.link.do(command, owner=self, done=self._told, failed=self._refused)

    # Answers from the desk

    def _show(self, rows: tuple[Mail, ...]) -> None:
        place = self.table.currentIndex().row()
        self.model.set_rows(rows)
        self.table.fit_columns()
        for part in (self.table, self.why, self.form, self.again, self.drop):
            part.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(max(min(place, len(rows) - 1), 0))
        if not self.address.hasFocus():
            (self.table if rows else self.close_button).setFocus()
        self._show_possible()

    def _told(self, _outcome: Outcome) -> None:
        self.say("", "info")
        self._queue.look()

    def _refused(self, error: Exception) -> None:
        self.refuse_in(self.form, error)
        self._ask()

    # Internal

    def _show_possible(self) -> None:
        row = self.row()
        free = row is not None and row.state in (MailState.WAITING, MailState.FAILED)
        self.again.setEnabled(free)
        self.drop.setEnabled(free)
        self.address.setReadOnly(not free)
        why = ""
        if row is not None and row.code is not None:
            why = sentence(StoreUnavailable(row.code, **row.params))
        elif row is not None and row.state in OPEN:
            why = self.tr("It goes out from a computer that has the password of the account.")
        self.why.setText(why)

    def _what(self, row: Mail) -> str:
        return {
            MailKind.RECEIPT: self.tr("Receipt"),
            MailKind.PAGES: self.tr("Pages"),
            MailKind.BOTH: self.tr("Receipt and pages"),
            MailKind.TEST: self.tr("Test"),
        }[row.kind]

    def _state(self, row: Mail) -> str:
        if row.state is MailState.WAITING and row.next_at is not None:
            return self.tr("Again at {time}").format(time=time_short(row.next_at.time()))
        return {
            MailState.WAITING: self.tr("Waits"),
            MailState.SENDING: self.tr("Sending…"),
            MailState.FAILED: self.tr("Failed"),
            MailState.SENT: self.tr("Sent"),
            MailState.DROPPED: self.tr("Not wanted"),
        }[row.state]
