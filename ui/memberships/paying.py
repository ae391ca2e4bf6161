"""What dialogs that take dues have in common: a sum, how it is paid, and the receipt after it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import Paid
from frontdesk.values.text import new_id
from ui.dialogs.base import Dialog
from ui.format import money
from ui.kit import Kit
from ui.panels.tender_box import FIELDS, KIND_KEYS, TenderBox
from ui.sentences import by_field
from ui.widgets.form import Form
from ui.widgets.label import Label


class PayingDialog(Dialog):
    """Shows ``form`` and a till below it; Enter takes the money, K, C and H say how it is paid.

    Whoever inherits fills the form in, calls ``close_frame`` and says in ``command`` what is sent.

    Signals:
        paid: id of the sale.
    """

    paid = Signal(int)

    def __init__(self, kit: Kit, title: str, parent: QWidget | None = None) -> None:
        super().__init__(kit, title, parent)
        self.form = Form()
        self.total = Label("", "total")
        self.till = TenderBox(kit.icons)
        self._due = ZERO
        self._command_id = new_id()
        self.till.hide()
        self.total.hide()

    def command(self, command_id: str, tenders: Sequence[Paid]) -> Command | None:
        """Return what is sent; none when the form has said what is wrong."""
        raise NotImplementedError

    def show_due(self, total: Money) -> None:
        """Ask for so much."""
        self._due = total
        self.total.setText(self.tr("To pay: {amount}").format(amount=money(total)))
        self.till.setVisible(total > ZERO)
        self.total.setVisible(total > ZERO)
        self.till.show_due(total)

    # Construction

    def close_frame(self, words: str, width: int, height: int) -> None:
        """Put form, till and buttons into place."""
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.column.addWidget(self.total)
        self.column.addWidget(self.till)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.take = self.add_button(words, kind="primary", key="Return")
        self.fit(width, height)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._send)
        self.till.finished.connect(self._send)

    # Slots

    @Slot()
    def _send(self) -> None:
        if not self.take.isEnabled():
            return
        self.form.clear_errors()
        self.till.say({})
        self.say("", "error")
        if self._due > ZERO and not self.till.is_complete():
            return
        tenders = self.till.said(self._due) if self._due > ZERO else ()
        command = self.command(self._command_id, tenders)
        if command is not None:
            self.take.setEnabled(False)
            self.kit.link.do(command, owner=self, done=self._done, failed=self._not_taken)

    # Answers from the desk

    def _done(self, outcome: Outcome) -> None:
        sale = outcome.params.get("sale")
        if isinstance(sale, int):
            self.paid.emit(sale)
        self.accept()

    def _not_taken(self, error: Exception) -> None:
        self.take.setEnabled(True)
        self._command_id = new_id()  # whatever is sent next is another wish
        if not isinstance(error, Refused):
            self.refuse(error)
            return
        said = by_field(error)
        self.till.say({name: said.pop(name) for name in FIELDS if name in said})
        self.say(" ".join(self.form.show_errors(said)), "error")

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = KIND_KEYS.get(Qt.Key(event.key()))
        if kind is not None and not event.modifiers() and not self.till.isHidden():
            self.till.choose(kind)  # no field has taken the letter
        else:
            super().keyPressEvent(event)
