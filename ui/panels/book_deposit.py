"""The button that books and takes the deposit, where the policy asks for one."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Outcome
from frontdesk.queries.booking import Offer
from frontdesk.values.money import ZERO
from frontdesk.values.party import PartyAnswer
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.stored import Bought, Stored
from ui.format import day_dated, money, time_short
from ui.kit import Kit
from ui.widgets.button import Button

_KEY = "Alt+D"


class DepositButton(Button):
    """Shown with the amount; what was booked is paid ahead in a dialog of its own.

    Signals:
        wanted: it is to be booked, and the deposit taken then.
    """

    wanted = Signal()

    def __init__(self, kit: Kit, panel: QWidget) -> None:
        super().__init__(kit.icons, "", key=_KEY, size="large")
        self._kit, self._panel = kit, panel
        self._asked = ZERO
        self._takes = False
        self.hide()
        self.clicked.connect(self._want)
        shortcut = QShortcut(QKeySequence(_KEY), panel)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._want)

    def begin(self) -> None:
        """Take nothing with what is booked next, unless it is wanted anew."""
        self._takes = False

    def show_for(self, found: Offer | PartyAnswer | None) -> None:
        """Stand there when a deposit is asked for what one guest is offered."""
        alone = found if isinstance(found, Offer) and not found.reasons else None
        self._asked = ZERO if alone is None else alone.deposit
        person = self._kit.link.person
        may = person is not None and grant(person.role, Permission.TAKE_PAYMENT) is not Grant.NO
        self.setVisible(may and self._asked > ZERO)
        self.set_text(self.tr("Deposit {amount}").format(amount=money(self._asked)))

    def ask(self, outcome: Outcome, client: str, client_id: int | None) -> None:
        """Take the deposit for what was booked just now, if that was wanted."""
        said, number = outcome.params, outcome.params.get("client_id", client_id)
        if not self._takes or not isinstance(number, int):
            return
        self._takes = False
        from ui.dialogs.deposit import DepositDialog

        bought = Bought(
            kind=Stored.DEPOSIT,
            price=self._asked,
            client_id=number,
            appointment_id=said["appointment"],
        )
        when = f"{day_dated(said['day'])}, {time_short(said['time'])}"
        facts = [(self.tr("Client"), client), (self.tr("For the visit on"), when)]
        DepositDialog(self._kit, bought, facts, self._panel.window()).open()

    # Slots

    @Slot()
    def _want(self) -> None:
        if not self.isHidden():
            self._takes = True
            self.wanted.emit()
