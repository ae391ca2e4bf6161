"""Let a visit go on without the doctor's note that is waited for, and say why."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.commands.health import PassHealth
from frontdesk.values.text import new_id
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.widgets.form import Form
from ui.widgets.notice import Notice


class LetPassDialog(Dialog):
    """One line; the journal keeps who let it pass."""

    def __init__(
        self, kit: Kit, appointment_id: int, visit: str, asked: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        self.setProperty("look", "surface")
        self.setWindowTitle(self.tr("Let it pass"))
        self.title.setText(self.tr("Let {visit} pass?").format(visit=visit))
        self._appointment_id = appointment_id
        self._command_id = new_id()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("The doctor rang and agrees"))
        self.form = Form()
        self.form.add("passed", self.tr("Why"), self.reason)
        self.column.addWidget(Notice(kit.icons, asked, tone="warning"))
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.save = self.add_button(self.tr("Let it pass"), kind="primary", key="Return")
        self.fit(460, 250)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.reason.setFocus()

    # Slots

    @Slot()
    def _save(self) -> None:
        self.save.setEnabled(False)
        command = PassHealth(
            id=self._command_id, appointment_id=self._appointment_id, reason=self.reason.text()
        )
        self.kit.link.do(command, owner=self, done=self._done, failed=self._not_saved)

    # Answers from the desk

    def _done(self, _outcome: object) -> None:
        self.accept()

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._command_id = new_id()
        self.refuse(error)
        self.reason.setFocus()
