"""Two at once on purpose: what stands there is named, and a reason asked for."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.appointments import Book, Move
from frontdesk.errors import Reason, Refused
from frontdesk.values.text import new_id
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.sentences import sentence
from ui.widgets.form import Form
from ui.widgets.label import Label


class OverlapDialog(Dialog):
    """Asks why a booking or a move may lie beside what stands there; Enter has it so."""

    def __init__(
        self,
        kit: Kit,
        command: Book | Move,
        reasons: Sequence[Reason],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kit, "", parent)
        self.setProperty("look", "surface")
        self.setWindowTitle(self.tr("Put it beside the other?"))
        self.title.setText(self.windowTitle())
        self._command = command
        self.taken = Label(sentence(Refused(reasons)), wrap=True)
        self._fill()
        self._wire()
        self.reason.setFocus()

    # Construction

    def _fill(self) -> None:
        self.reason = QLineEdit(placeholderText=self.tr("A student helps, two at one table …"))
        self.reason.setMaxLength(120)
        self.form = Form()
        self.form.add("overlap", self.tr("Why both at once"), self.reason)
        self.column.addWidget(self.taken)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.leave = self.add_button(self.tr("Leave it"), key="Esc")
        self.beside = self.add_button(self.tr("Put it beside"), kind="primary", key="Return")
        self.fit(460, 250)

    def _wire(self) -> None:
        self.leave.clicked.connect(self.reject)
        self.beside.clicked.connect(self._send)

    # Slots

    @Slot()
    def _send(self) -> None:
        reason = self.reason.text().strip()
        if len(reason) < 3:
            self.form.show_errors({"overlap": sentence(Reason("reason_missing"))})
            return
        self.form.clear_errors()
        self.beside.setEnabled(False)
        command = replace(self._command, id=new_id(), overlap=reason)
        self.kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    # Answers from the desk

    def _done(self, _outcome: Outcome) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.beside.setEnabled(True)
        self.refuse(error)
