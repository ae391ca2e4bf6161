"""Let a visit go on without the doctor's note that is waited for, and say why."""

from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.commands.health import PassHealth
from ui.dialogs.filing import FilingDialog
from ui.kit import Kit
from ui.widgets.notice import Notice


class LetPassDialog(FilingDialog):
    """One line; the journal keeps who let it pass."""

    def __init__(
        self, kit: Kit, appointment_id: int, visit: str, asked: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Let it pass"))
        self.title.setText(self.tr("Let {visit} pass?").format(visit=visit))
        self._appointment_id = appointment_id
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("The doctor rang and agrees"))
        self.form.add("passed", self.tr("Why"), self.reason)
        self.column.addWidget(Notice(kit.icons, asked, tone="warning"))
        self.close_frame(self.tr("Let it pass"), 460, 250)
        self.reason.setFocus()

    def command(self, command_id: str) -> PassHealth:
        """Return what is sent."""
        return PassHealth(
            id=command_id, appointment_id=self._appointment_id, reason=self.reason.text()
        )
