"""What is done to one wallet: frozen, given a new number, given away, paid out; why is asked."""

from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.commands.paying_out import PayOut
from frontdesk.commands.wallets import Freeze, HandOver, ReplaceCard, Share
from frontdesk.queries.wallets import WalletRow
from frontdesk.values.rights import Permission
from frontdesk.values.stored import Unit
from ui.checkin.client_pick import ClientPick
from ui.dialogs.approval import Approval
from ui.dialogs.filing import FilingDialog
from ui.format import money
from ui.kit import Kit
from ui.stored_words import name_of, units_words
from ui.widgets.label import Label


class _Why(FilingDialog):
    """One field: why."""

    def __init__(self, kit: Kit, row: WalletRow, title: str, words: str, hint: str,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(kit, title.format(what=wallet_name(row)), parent)
        self.row = row
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(hint)
        self.form.add("reason", self.tr("Why"), self.reason)
        self.close_frame(words, 440, 220)
        self.reason.setFocus()


class FreezeDialog(_Why):
    """Nothing is taken from it until it is unfrozen."""

    def __init__(self, kit: Kit, row: WalletRow, parent: QWidget | None = None) -> None:
        title, words = self.tr("Freeze {what}"), self.tr("Freeze it")
        super().__init__(kit, row, title, words, self.tr("lost, stolen …"), parent)

    def command(self, command_id: str) -> Command | None:
        """Return what is sent."""
        return Freeze(id=command_id, wallet_id=self.row.id, reason=self.reason.text())


class ReplaceDialog(_Why):
    """What is on it moves to a card with a new number, which is printed."""

    def __init__(self, kit: Kit, row: WalletRow, parent: QWidget | None = None) -> None:
        title, words = self.tr("A new number for {what}"), self.tr("Replace it and print")
        super().__init__(kit, row, title, words, self.tr("lost, cannot be read …"), parent)

    def command(self, command_id: str) -> Command | None:
        """Return what is sent."""
        return ReplaceCard(id=command_id, wallet_id=self.row.id, reason=self.reason.text())


class HandOverDialog(FilingDialog):
    """One field; Enter takes the client, Enter again gives it away."""

    def __init__(self, kit: Kit, row: WalletRow, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Give {what} to somebody").format(what=wallet_name(row)))
        self.title.setText(self.windowTitle())
        self.row = row
        self.client = ClientPick(kit, self.tr("Name or phone"))
        self.form.add("client", self.tr("Whose it will be"), self.client)
        self.close_frame(self.tr("Give it"), 440, 320, room=150)
        self.client.picked.connect(self.save.setFocus)
        self.client.setFocus()

    def command(self, command_id: str) -> Command | None:
        """Return what is sent; none until a client is taken from the list."""
        number = self.client.client_id()
        if number is None:
            words = self.tr("Type a name or phone and take a client from the list.")
            self.form.show_errors({"client": words})
            return None
        row = self.row
        return HandOver(id=command_id, wallet_id=row.id, was=row.owner_id, client_id=number)


class ShareDialog(FilingDialog):
    """Who else may use a package: one more is named, or nobody any more."""

    def __init__(self, kit: Kit, row: WalletRow, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Who else may use {what}").format(what=wallet_name(row)))
        self.title.setText(self.windowTitle())
        self.row = row
        self.client = ClientPick(kit, self.tr("Name or phone"))
        names = ", ".join(name for _, name in row.shares)
        told = self.tr("Shared with {names}.").format(names=names)
        self.column.addWidget(Label(told if names else self.tr("Nobody yet."), "muted", wrap=True))
        self.form.add("client", self.tr("One more"), self.client, hint=self.tr("empty: nobody"))
        self.close_frame(self.tr("Share it"), 440, 340, room=150)
        self.client.picked.connect(self.save.setFocus)
        self.client.setFocus()

    def command(self, command_id: str) -> Command | None:
        """Return what is sent; with nobody named those who share it lose it."""
        was, number = tuple(each for each, _ in self.row.shares), self.client.client_id()
        if number is None and self.client.text().strip():
            words = self.tr("Type a name or phone and take a client from the list.")
            self.form.show_errors({"client": words})
            return None
        to = () if number is None else (*was, number)
        return Share(id=command_id, wallet_id=self.row.id, was=was, to=to)


class PayOutDialog(FilingDialog):
    """What goes back and why so much is said plainly; a second person agrees where one must."""

    def __init__(self, kit: Kit, row: WalletRow, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Pay out {what}").format(what=wallet_name(row)))
        self.title.setText(self.windowTitle())
        self.row = row
        self.approval = Approval(kit, self.tr("moves away, not wanted …"))
        self.column.addWidget(Label(self._formula(), wrap=True))
        self.column.addWidget(self.approval)
        words = self.tr("Give back {amount}").format(amount=money(row.cashable))
        self.close_frame(words, 480, 380)
        self.approval.show_needed(Permission.REFUND, alone=True)
        self.approval.reason.setFocus()

    def command(self, command_id: str) -> Command | None:
        """Return what is sent; none while something is missing."""
        if not self.approval.complete():
            return None
        return PayOut(
            id=command_id,
            wallet_id=self.row.id,
            amount=self.row.cashable,
            reason=self.approval.reason.text(),
            second=self.approval.agreeing(),
        )

    def not_saved(self, error: Exception) -> None:
        """Say why not; over the limit somebody else must agree."""
        self.approval.show_needed(Permission.REFUND, alone=False)
        super().not_saved(error)

    def _formula(self) -> str:
        row = self.row
        amount = money(row.balance.cents)
        given = row.balance.cents - row.cashable
        if row.unit is Unit.CENTS and given:
            words = self.tr(
                "{amount} of it were paid for and go back the way they were paid. {given} were "
                "given, or given back as credit: they stay, to be used."
            )
            return words.format(amount=money(row.cashable), given=money(given))
        if row.unit is Unit.CENTS:
            words = self.tr("{amount} are left on it. They go back the way they were paid.")
            return words.format(amount=amount)
        words = self.tr(
            "Left: {left}. Each is worth the price of all of them divided by their number, "
            "whatever a single one costs: {amount} go back the way they were paid."
        )
        return words.format(left=units_words(row.unit, row.balance.units), amount=amount)


def wallet_name(row: WalletRow) -> str:
    """Return what a wallet is called."""
    return name_of(row.kind, row.name, row.number)


def new_card(outcome: Outcome) -> int | None:
    """Return the wallet of a card that got a new number."""
    found = outcome.params.get("card")
    return found if isinstance(found, int) else None
