"""Add an amount to somebody's pay or take one off, with the reason that stands beside it."""

from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.commands.pay import AddToPay
from frontdesk.values.money import Money
from ui.dialogs.filing import FilingDialog
from ui.kit import Kit
from ui.widgets.label import Label


class ExtraDialog(FilingDialog):
    """It stands in the statement of the period in which today lies."""

    def __init__(
        self, kit: Kit, therapist_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        self._therapist_id = therapist_id
        words = self.tr("Add to the pay of {name}").format(name=name)
        self.setWindowTitle(words)
        self.title.setText(words)
        self.amount, self.reason = QLineEdit(), QLineEdit()
        self.amount.setPlaceholderText(self.tr("50.00, or -50.00 to take it off"))
        self.reason.setPlaceholderText(self.tr("bonus, advance, put right …"))
        self.form.add("amount", self.tr("Amount"), self.amount)
        self.form.add("reason", self.tr("What for"), self.reason)
        self.form.add_wide(
            Label(self.tr("It stands in the statement with today's date."), "muted", wrap=True)
        )
        self.close_frame(self.tr("Add"), 460, 320)
        self.amount.setFocus()

    def command(self, command_id: str) -> AddToPay | None:
        """Return what is sent; none when the amount cannot be read."""
        try:
            amount = Money.parse(self.amount.text())
        except ValueError:
            self.form.show_errors({"amount": self.tr("Write an amount, such as 50.00.")})
            return None
        return AddToPay(
            id=command_id,
            therapist_id=self._therapist_id,
            amount=amount,
            reason=self.reason.text(),
        )
