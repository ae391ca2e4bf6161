"""The deposit for an appointment that was booked just now: how it is paid, and the receipt."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from frontdesk.commands.till import TakePayment
from frontdesk.values.payment import Paid
from frontdesk.values.stored import Bought
from ui.kit import Kit
from ui.memberships.paying import PayingDialog
from ui.receipts import Receipts
from ui.widgets.facts import Facts


class DepositDialog(PayingDialog):
    """Says for what it is; Enter takes the money. Without it the booking stands all the same."""

    def __init__(
        self,
        kit: Kit,
        bought: Bought,
        facts: Sequence[tuple[str, str]],
        parent: QWidget,
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Deposit"))
        self.title.setText(self.windowTitle())
        self._bought = bought
        said = Facts()
        said.show_facts(list(facts), strong={facts[0][0]} if facts else set())
        self.form.add_wide(said)
        self.close_frame(self.tr("Take the deposit"), 480, 460)
        self.cancel.set_text(self.tr("Not now"))
        self.show_due(bought.price)
        self.take.setFocus()
        self.paid.connect(Receipts(kit, parent).hand_over)  # it outlives the dialog

    def command(self, command_id: str, tenders: Sequence[Paid]) -> TakePayment:
        """Return what is sent."""
        return TakePayment(
            id=command_id,
            bought=(self._bought,),
            tenders=tuple(tenders),
            client_id=self._bought.client_id,
        )
