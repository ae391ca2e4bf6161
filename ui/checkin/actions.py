"""What the keys do at the lanes, and from anywhere."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from frontdesk.queries.receipts import sale_of
from frontdesk.values.rights import Permission
from frontdesk.values.state import CLAIMING, NEXT, State
from ui.action_group import ActionGroup
from ui.actions import Action
from ui.checkin.closing import DayClose
from ui.checkin.lanes import BACK
from ui.states import may_step
from ui.widgets.pick import Choice

if TYPE_CHECKING:
    from ui.pages.check_in import CheckInPage

SCOPE = "check-in"
_PAID = (State.DONE, State.CANCELLED, State.NO_SHOW)  # the fee of those who did not come
#: The menu of a card.
MENU = tuple(
    key and f"check-in.{key}"
    for key in (
        "step",
        "back",
        "",
        "arrived",
        "no_show",
        "cancel",
        "",
        "handout",
        "name",
        "client",
        "",
        "give_back",
    )
)


class CheckInKeys(QObject):
    """The actions of the page, and which of them are possible."""

    def __init__(self, page: "CheckInPage") -> None:
        super().__init__(page)
        self._page = page
        self._closing: DayClose | None = None

    @Slot()
    def ledger(self) -> None:
        """Write the ledger of a while for the accountant."""
        from ui.dialogs.ledger import LedgerDialog

        LedgerDialog(self._page.kit, self._page.today(), self._page).open()

    @Slot()
    def correct(self) -> None:
        """Put something right about a day that is closed."""
        from ui.dialogs.correct_day import CorrectDayDialog

        CorrectDayDialog(self._page.kit, self._page.today(), self._page).open()

    def everywhere(self) -> tuple[Action, ...]:
        """Return what can be done from any page."""
        page = self._page
        return (
            Action(key="till.ledger", title=self.tr("Ledger for the accountant…"), icon="file",
                   permission=Permission.MANAGE_STUDIO, run=self.ledger),
            Action(key="till.correct", title=self.tr("Correct a closed day…"), icon="undo",
                   permission=Permission.CLOSE_DAY, run=self.correct),
            Action(key="desk.check_in", title=self.tr("Check in"), shortcut="F2", icon="check-in",
                   permission=Permission.BOOK, run=page.seek),
            Action(key="desk.walk_in", title=self.tr("Walk-in"), shortcut="F4", icon="walk-in",
                   permission=Permission.BOOK, run=page.asking.walk_in),
            Action(key="desk.check_out", title=self.tr("Check out"), shortcut="F9", icon="receipt",
                   permission=Permission.TAKE_PAYMENT, run=page.check_out_next),
            Action(key="till.sell", title=self.tr("Sell products"), shortcut="Shift+F9", icon="tag",
                   permission=Permission.TAKE_PAYMENT, run=page.sell),
            Action(key="till.gift_card", title=self.tr("Sell a gift card or package"),
                   shortcut="Ctrl+G", icon="gift", permission=Permission.TAKE_PAYMENT,
                   run=self.sell_stored),
            Action(key="till.stored", title=self.tr("Gift cards, packages, accounts"),
                   shortcut="Ctrl+F8", icon="gift", permission=Permission.TAKE_PAYMENT,
                   run=self.stored),
            Action(key="till.credit", title=self.tr("Give account credit"), icon="gift",
                   permission=Permission.TAKE_PAYMENT, run=self.credit),
            Action(key="till.house", title=self.tr("House account of a client"), icon="till",
                   permission=Permission.MANAGE_STUDIO, run=self.house),
            Action(key="till.packages", title=self.tr("Packages that are sold"), icon="tag",
                   permission=Permission.MANAGE_STUDIO, run=self.packages),
            Action(key="till.reprint", title=self.tr("Last receipt again"),
                   shortcut="Ctrl+Shift+R", icon="print", permission=Permission.TAKE_PAYMENT,
                   run=page.side.receipts.reprint),
            Action(key="till.receipts", title=self.tr("Receipts, give back, void"),
                   shortcut="Ctrl+F9", icon="receipt", permission=Permission.TAKE_PAYMENT,
                   run=self.receipts),
            Action(key="till.aside", title=self.tr("Take up a ticket put aside"),
                   shortcut="Alt+F9", icon="receipt", permission=Permission.TAKE_PAYMENT,
                   run=page.take_up),
            Action(key="till.products", title=self.tr("Products, stock, codes"),
                   shortcut="Ctrl+Shift+F9", icon="tag", permission=Permission.KEEP_STOCK,
                   run=self.products),
            Action(key="till.close_day", title=self.tr("Close the day"), shortcut="F12",
                   icon="till", permission=Permission.CLOSE_DAY, run=self.close_day),
        )  # fmt: skip

    @Slot()
    def products(self) -> None:
        """Keep what is sold beside services."""
        from ui.dialogs.shop import ShopDialog

        page = self._page
        page.open_requested.emit("check-in")
        ShopDialog(page.kit, page.today(), page).open()

    @Slot()
    def close_day(self) -> None:
        """Show what the day still needs, and close it."""
        if self._closing is not None:
            self._closing.open()

    @Slot()
    def sell_stored(self) -> None:
        """Ask which gift card or package is sold; it goes onto the ticket."""
        from ui.dialogs.sell_stored import SellStoredDialog

        page, card = self._page, self._page.card()
        page.open_requested.emit("check-in")
        dialog = SellStoredDialog(page.kit, parent=page)
        if card is not None and card.client_id is not None:
            dialog.take_client(Choice(card.client_id, card.client))
        dialog.sold.connect(page.side.sell_stored)
        dialog.open()

    @Slot()
    def stored(self) -> None:
        """Look for a gift card, a package or an account."""
        from ui.dialogs.stored import StoredDialog

        self._page.open_requested.emit("check-in")
        dialog = StoredDialog(self._page.kit, self._page)
        dialog.sold.connect(self._page.side.sell_stored)
        dialog.open()

    @Slot()
    def credit(self) -> None:
        """Give a client credit for nothing."""
        from ui.dialogs.accounts import GiveCreditDialog

        self._page.open_requested.emit("check-in")
        GiveCreditDialog(self._page.kit, self._page).open()

    @Slot()
    def house(self) -> None:
        """Say how much a client may owe."""
        from ui.dialogs.accounts import HouseLimitDialog

        self._page.open_requested.emit("check-in")
        HouseLimitDialog(self._page.kit, self._page).open()

    @Slot()
    def packages(self) -> None:
        """List the packages that are sold."""
        from ui.dialogs.packages import PackagesDialog

        self._page.open_requested.emit("check-in")
        PackagesDialog(self._page.kit, self._page).open()

    @Slot()
    def receipts(self) -> None:
        """List the receipts, to see, print, void or give back."""
        from ui.dialogs.receipts import ReceiptsDialog

        page = self._page
        page.open_requested.emit("check-in")
        ReceiptsDialog(page.kit, page.today(), page).open()

    @Slot()
    def give_back(self) -> None:
        """Give back or void what was paid for the chosen appointment."""
        card = self._page.card()
        if card is not None:
            ask = partial(sale_of, appointment_id=card.id)
            self._page.kit.link.ask(ask, owner=self, done=self._give_back, latest="sale")

    def register(self) -> None:
        """Add what the keys do at the lanes."""
        page = self._page
        self._closing = DayClose(page)  # the side it listens to is there by now
        enter = ("Return", "Enter")
        keys = ActionGroup(
            register=page.kit.register,
            name="check-in",
            scope=SCOPE,
            home=page.board,
            permission=Permission.BOOK,
        )
        keys.add("step", self.tr("Next step"), enter, "start", page.step, self._can_step)
        keys.add("back", self.tr("One step back"), "Backspace", "undo", page.back, self._can_back)
        keys.add("arrived", self.tr("Arrived"), "A", "check", page.arrived, self._can_arrive)
        keys.add("no_show", self.tr("No-show"), "N", "user", page.no_show, self._can_miss)
        keys.add("cancel", self.tr("Cancel"), "X", "close", page.asking.cancel, self._can_cancel)
        keys.add(
            "name",
            self.tr("Say who it is…"),
            "W",
            "user-plus",
            page.asking.name_guest,
            self._can_name,
        )
        side = page.side.arrival
        for key, title, shortcut, run, enabled in (
            ("same", self.tr("No change in health"), "H", side.no_change, side.can_answer),
            (
                "changed",
                self.tr("Health has changed"),
                "Shift+H",
                side.some_change,
                side.can_answer,
            ),
            ("intake", self.tr("Hand the intake over"), "I", side.hand_over, side.is_due),
        ):
            keys.add(key, title, shortcut, "heart", run, enabled)
        keys.add(
            "handout",
            self.tr("After-care page…"),
            "P",
            "file",
            page.asking.hand_out,
            self._has_been,
        )
        keys.add("give_back", self.tr("Give back or void…"), "R", "undo", self.give_back,
                 self._can_give_back)  # fmt: skip
        keys.add("client", self.tr("Client's card"), "E", "user", page.open_client, self._can_open)

    # Slots

    def _give_back(self, sale_id: int | None) -> None:
        from ui.dialogs.give_back import GiveBackDialog

        page = self._page
        if sale_id is not None:
            dialog = GiveBackDialog(page.kit, sale_id, page)
            dialog.given.connect(page.side.receipts.hand_over)
            dialog.open()

    # Internal

    def _state(self) -> State | None:
        card = self._page.card()
        return None if card is None else card.state

    def _can_step(self) -> bool:
        state, person = self._state(), self._page.kit.link.person
        return state is not None and person is not None and may_step(state, person.role)

    def _can_back(self) -> bool:
        return self._state() in BACK

    def _can(self, to: State) -> bool:
        state = self._state()
        return state is not None and to in NEXT[state]

    def _can_arrive(self) -> bool:
        return self._state() in (State.BOOKED, State.CONFIRMED)

    def _can_miss(self) -> bool:
        return self._can(State.NO_SHOW)

    def _can_cancel(self) -> bool:
        return self._can(State.CANCELLED)

    def _can_name(self) -> bool:
        card = self._page.card()
        return card is not None and card.client_id is None and card.state in CLAIMING

    def _has_been(self) -> bool:
        return self._state() in (State.IN_SESSION, State.TO_CHECK_OUT, State.DONE)

    def _can_give_back(self) -> bool:
        return self._state() in _PAID

    def _can_open(self) -> bool:
        card = self._page.card()
        return card is not None and card.client_id is not None
