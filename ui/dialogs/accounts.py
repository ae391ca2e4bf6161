"""Credit that is given for nothing, and how much a client may owe on a house account."""

from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.commands.accounts import GiveCredit, SetHouseLimit
from frontdesk.commands.base import Command
from frontdesk.queries.wallets import WalletRow, client_wallets
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission
from frontdesk.values.stored import Stored
from ui.checkin.client_pick import ClientPick
from ui.dialogs.approval import Approval
from ui.dialogs.filing import FilingDialog
from ui.format import amount, money
from ui.kit import Kit
from ui.widgets.label import Label


class _OfClient(FilingDialog):
    """A client and an amount."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.client = ClientPick(kit, self.tr("Name or phone"))
        self.amount = QLineEdit()
        self.amount.setPlaceholderText("25.00")
        self.form.add("client", self.tr("Client"), self.client)
        self.form.add("amount", self.tr("Amount"), self.amount)
        self.client.picked.connect(self.on_client)
        self.client.setFocus()

    def on_client(self, _key: object) -> None:
        """Go on to the amount."""
        self.amount.setFocus()

    def read(self) -> tuple[int, Money] | None:
        """Return who and how much; none when one is missing, which is said."""
        wrong, found = {}, None
        number = self.client.client_id()
        if number is None:
            wrong["client"] = self.tr("Type a name or phone and take a client from the list.")
        try:
            found = Money.parse(self.amount.text())
        except ValueError:
            wrong["amount"] = self.tr("Write an amount, such as 25.00.")
        self.form.show_errors(wrong)
        return None if wrong or number is None or found is None else (number, found)


class GiveCreditDialog(_OfClient):
    """An apology or a prize; who may not give it alone names who agrees."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.setWindowTitle(self.tr("Give account credit"))
        self.title.setText(self.windowTitle())
        self.approval = Approval(kit, self.tr("waited long, a prize …"))
        self.form.add_wide(self.approval)
        self.close_frame(self.tr("Give it"), 480, 420)
        self.approval.show_needed(Permission.REFUND, alone=True)

    def command(self, command_id: str) -> Command | None:
        """Return what is sent; none while something is missing."""
        said = self.read()
        if said is None or not self.approval.complete():
            return None
        return GiveCredit(
            id=command_id,
            client_id=said[0],
            amount=said[1],
            reason=self.approval.reason.text(),
            second=self.approval.agreeing(),
        )


class HouseLimitDialog(_OfClient):
    """How far a client may go into debt; the first time it opens the account."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.setWindowTitle(self.tr("House account"))
        self.title.setText(self.windowTitle())
        self.form.row("amount").label.setText(self.tr("May owe up to"))
        self.owes = Label("", "muted", wrap=True)
        self.form.add_wide(self.owes)
        self.close_frame(self.tr("Set the limit"), 440, 340, room=90)

    def on_client(self, key: object) -> None:
        """Show how it stands now."""
        super().on_client(key)
        if isinstance(key, int):
            ask = partial(client_wallets, client_id=key)
            self.kit.link.ask(ask, owner=self, done=self._show, latest="wallets")

    def command(self, command_id: str) -> Command | None:
        """Return what is sent; none while something is missing."""
        said = self.read()
        if said is None:
            return None
        return SetHouseLimit(id=command_id, client_id=said[0], limit=said[1])

    # Answers from the desk

    def _show(self, rows: tuple[WalletRow, ...]) -> None:
        row = next((each for each in rows if each.kind is Stored.HOUSE), None)
        if row is None:
            self.owes.setText(self.tr("There is no house account yet."))
            return
        self.amount.setText(amount(row.most_owed))
        self.amount.selectAll()
        self.owes.setText(self.tr("Owes {amount} now.").format(amount=money(row.owed)))
