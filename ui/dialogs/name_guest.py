"""Say who a walk-in is: the client is found as one types."""

from PySide6.QtWidgets import QWidget

from frontdesk.commands.states import NameGuest
from ui.checkin.client_pick import ClientPick
from ui.dialogs.filing import FilingDialog
from ui.kit import Kit


class NameGuestDialog(FilingDialog):
    """One field; Enter takes the client, Enter again says so."""

    def __init__(
        self, kit: Kit, appointment_id: int, guest: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        words = self.tr("Who is {guest}?").format(guest=guest)
        self.setWindowTitle(words)
        self.title.setText(words)
        self._appointment_id = appointment_id
        self.client = ClientPick(kit, self.tr("Name or phone"))
        self.form.add("client", self.tr("Client"), self.client)
        self.close_frame(self.tr("This is the client"), 440, 300, room=150)
        self.client.picked.connect(self.save.setFocus)
        self.client.setFocus()

    def command(self, command_id: str) -> NameGuest | None:
        """Return what is sent; none until a client is taken from the list."""
        client_id = self.client.client_id()
        if client_id is None:
            words = self.tr("Type a name or phone and take a client from the list.")
            self.form.show_errors({"client": words})
            return None
        return NameGuest(id=command_id, appointment_id=self._appointment_id, client_id=client_id)
