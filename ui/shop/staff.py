"""Who works here and comes as a client too, and so pays what staff pay."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.products import LinkStaff
from frontdesk.queries.shop import StaffRow
from ui.checkin.client_pick import ClientPick
from ui.kit import Kit
from ui.models.rows import Column
from ui.shop.part import ShopPart
from ui.widgets.label import Label
from ui.widgets.pick import Choice


class StaffPart(ShopPart[StaffRow]):
    """The people of the studio, each with the client that it is."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        columns: list[Column[StaffRow]] = [
            Column(title=_tr("Works here"), text=lambda row: row.name),
            Column(title=_tr("As a client"), text=lambda row: row.client or "–"),
        ]
        super().__init__(kit, _tr("Staff"), columns, lambda row: row.person_id, parent)
        self.new_button.hide()
        self.which.hide()

    def first(self) -> QWidget:
        return self.table if self.chosen is None else self.client

    def fill(self) -> None:
        self.who = Label("", "strong", wrap=True)
        self.client = ClientPick(self.kit, _tr("Name or phone"))
        self.form.add_wide(self.who)
        self.form.add("client", _tr("Is this client"), self.client, hint=_tr("empty: none"))
        words = _tr("What staff pay less is one of the settings.")
        self.form.add_wide(Label(words, "muted", wrap=True))

    def put(self, row: StaffRow | None) -> None:
        self.who.setText(_tr("Choose somebody in the list.") if row is None else row.name)
        self.client.setEnabled(row is not None)
        self.client.clear()
        if row is not None and row.client_id is not None:
            self.client.take(Choice(row.client_id, row.client))

    def command(self) -> Command:
        if self.chosen is None:
            raise self.unreadable("client", _tr("Choose somebody in the list first."))
        client = self.client.client_id()
        if client is None and self.client.text().strip():
            raise self.unreadable("client", _tr("Take a client from the list."))
        return LinkStaff(person_id=self.chosen.person_id, client_id=client)


def _tr(text: str) -> str:
    return QCoreApplication.translate("shop", text)
