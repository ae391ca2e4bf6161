"""The till: stored value and what becomes of it, receipts, packages."""

from collections.abc import Callable, Iterator

from frontdesk.queries.giving_back import ReceiptRow
from frontdesk.queries.wallets import WalletRow
from frontdesk.values.stored import Stored
from ui.dialogs.base import Dialog
from ui.dialogs.packages import PackagesDialog
from ui.dialogs.receipts import ReceiptsDialog
from ui.dialogs.sell_stored import SellStoredDialog
from ui.dialogs.stored import StoredDialog
from ui.dialogs.waiting import WaitingDialog
from ui.pages.calendar import CalendarPage
from ui.pages.check_in import CheckInPage
from ui.tour.ways.hand import Hand
from ui.widgets.button import Button


def stored(hand: Hand) -> Iterator[str]:
    """Sell a gift card; do with it, and with a package, all that can be done."""
    hand.page("check-in", CheckInPage)
    hand.run("till.gift_card")
    selling = hand.part(SellStoredDialog)
    selling.price.setText("100")
    hand.press(selling.sell)
    yield "on the ticket"
    hand.player.press("Return")
    yield "sold"
    hand.player.press("Esc")
    hand.run("till.stored")
    dialog = hand.part(StoredDialog)
    assert hand.choose(dialog.table, _is(Stored.GIFT_CARD))
    for name, button in _of_a_card(dialog):
        yield from _behind(hand, dialog, name, button)
    assert hand.choose(dialog.table, lambda row: isinstance(row, WalletRow) and row.may_share)
    yield from _behind(hand, dialog, "share", dialog.share)
    hand.leave()


def receipts(hand: Hand) -> Iterator[str]:
    """Give back what was paid, or void it."""
    hand.run("till.receipts")
    dialog = hand.part(ReceiptsDialog)
    assert hand.choose(dialog.table, lambda row: isinstance(row, ReceiptRow) and not row.state)
    yield from _behind(hand, dialog, "show", dialog.show_one)
    yield from _behind(hand, dialog, "give back", dialog.back)
    yield from _behind(hand, dialog, "void", dialog.void)
    hand.leave()


def packages(hand: Hand) -> Iterator[str]:
    """Add a package to the list."""
    hand.run("till.packages")
    dialog = hand.part(PackagesDialog)
    yield from _behind(hand, dialog, "new", dialog.new)
    hand.leave()


def waiting(hand: Hand) -> Iterator[str]:
    """Put somebody on the waiting list."""
    hand.page("calendar", CalendarPage)
    hand.run("calendar.waiting")
    dialog = hand.part(WaitingDialog)
    yield from _behind(hand, dialog, "add", dialog.add)
    hand.leave()


# Internal


def _of_a_card(dialog: StoredDialog) -> tuple[tuple[str, Button], ...]:
    return (
        ("show", dialog.show_one),
        ("freeze", dialog.freeze),
        ("replace", dialog.replace),
        ("give", dialog.give),
        ("pay out", dialog.pay_out),
        ("paper", dialog.paper),
    )


def _is(kind: Stored) -> Callable[[object], bool]:
    return lambda row: isinstance(row, WalletRow) and row.kind is kind


def _behind(hand: Hand, dialog: Dialog, name: str, button: Button) -> Iterator[str]:
    """Look at what a button of a dialog opens, and come back."""
    hand.press(button)
    yield name
    hand.back_to(dialog)
