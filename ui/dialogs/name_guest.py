"""Say who a walk-in is: the client is found as one types."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.states import NameGuest
from frontdesk.values.text import new_id
from ui.checkin.client_pick import ClientPick
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.widgets.form import Form


class NameGuestDialog(Dialog):
    """One field; Enter takes the client, Enter again says so."""

    def __init__(
        self, kit: Kit, appointment_id: int, guest: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        self.setProperty("look", "surface")
        words = self.tr("Who is {guest}?").format(guest=guest)
        self.setWindowTitle(words)
        self.title.setText(words)
        self._appointment_id = appointment_id
        self._command_id = new_id()
        self._fill()
        self._wire()
        self.client.setFocus()

    # Construction

    def _fill(self) -> None:
        self.client = ClientPick(self.kit, self.tr("Name or phone"))
        self.form = Form()
        self.form.add("client", self.tr("Client"), self.client)
        self.column.addWidget(self.form)
        self.column.addSpacing(self.kit.theme.px(150))  # for the matches
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.save = self.add_button(self.tr("This is the client"), kind="primary", key="Return")
        self.fit(440, 300)

    def _wire(self) -> None:
        self.client.picked.connect(self.save.setFocus)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    # Slots

    @Slot()
    def _save(self) -> None:
        client_id = self.client.client_id()
        if client_id is None:
            words = self.tr("Type a name or phone and take a client from the list.")
            self.form.show_errors({"client": words})
            return
        self.form.clear_errors()
        self.save.setEnabled(False)
        command = NameGuest(
            id=self._command_id, appointment_id=self._appointment_id, client_id=client_id
        )
        self.kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    # Answers from the desk

    def _done(self, _outcome: Outcome) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._command_id = new_id()  # whatever is sent next is another wish
        self.refuse(error)
