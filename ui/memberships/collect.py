"""Collect dues otherwise than usual: cash with change, a check with its number, in parts."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.commands.billing import Collect, DropCharge
from frontdesk.queries.billing import DueRow
from frontdesk.values.payment import Paid
from ui.dialogs.filing import FilingDialog
from ui.format import day_dated, money
from ui.kit import Kit
from ui.memberships.paying import PayingDialog
from ui.widgets.facts import Facts
from ui.widgets.label import Label


class CollectDialog(PayingDialog):
    """Says whose dues they are; Enter takes the money."""

    def __init__(self, kit: Kit, row: DueRow, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Collect"))
        self.title.setText(self.windowTitle())
        self._row = row
        facts = Facts()
        facts.show_facts(
            [
                (self.tr("Client"), row.client),
                (self.tr("Membership"), f"{row.number}, {row.plan}"),
                (self.tr("Due"), day_dated(row.first)),
            ],
            strong={self.tr("Client")},
        )
        self.form.add_wide(facts)
        self.close_frame(self.tr("Take payment"), 480, 420)
        self.till.choose(row.pays_by)
        self.show_due(row.amount)
        self.take.setFocus()

    def command(self, command_id: str, tenders: Sequence[Paid]) -> Collect:
        """Return what is sent."""
        return Collect(
            id=command_id,
            charge_id=self._row.id,
            amount=self._row.amount,
            tenders=tuple(tenders),
        )


class DropDialog(FilingDialog):
    """Asks why dues are not asked for any more."""

    def __init__(self, kit: Kit, row: DueRow, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Do not ask for it"))
        self.title.setText(self.windowTitle())
        self._row = row
        words = self.tr("{client} will not be asked for {amount}. The cycle brings no credits.")
        said = words.format(client=row.client, amount=money(row.amount))
        self.form.add_wide(Label(said, "muted", wrap=True))
        self.reason = QLineEdit(placeholderText=self.tr("Was ill all month …"))
        self.reason.setMaxLength(200)
        self.form.add("reason", self.tr("Why"), self.reason)
        self.close_frame(self.tr("Do not ask"), 460, 270)
        self.reason.setFocus()

    def command(self, command_id: str) -> DropCharge:
        """Return what is sent."""
        return DropCharge(id=command_id, charge_id=self._row.id, reason=self.reason.text())
