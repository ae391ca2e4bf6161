"""Receipts of sales: shown, or printed once more as a copy; the print queue brings them onto paper.

The receipt of a sale is put into the queue with the sale itself.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.commands.papers import Reprint
from frontdesk.documents.base import Document, Paper
from frontdesk.documents.gift_card import gift_card_papers
from frontdesk.documents.receipt import receipts
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.gift_card import GiftCard, gift_card_paper
from frontdesk.queries.receipts import Receipt, last_receipt, receipt
from ui.dialogs.give_back import GiveBackDialog
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.printers import Station
from ui.printing import Printing
from ui.sentences import sentence

_SHEETS = ("letter", "pdf", "email")
_SHOWN, _SENT, _NONE = "pdf", "email", "none"


class Receipts(QObject):
    """Brings receipts onto paper for one window; ``host`` is what a preview opens over.

    Signals:
        told: a sentence on what became of it, and its tone.
    """

    told = Signal(str, str)

    def __init__(self, kit: Kit, host: QWidget) -> None:
        super().__init__(host)
        self._kit = kit
        self._host = host

    def hand_over(self, sale_id: int) -> None:
        """Show the receipt of a sale, or say why there is none, as the client wants it."""
        self._ask(sale_id, self._hand_over)

    def show_sale(self, sale_id: int) -> None:
        """Show the receipt of a sale, to be printed or saved."""
        self._ask(sale_id, self._show)

    def send(self, sale_id: int) -> None:
        """Send the receipt of a sale, and after-care pages, by e-mail."""
        from ui.dialogs.send_mail import SendMailDialog

        SendMailDialog(self._kit, self._host, sale_id=sale_id).open()

    def show_gift_card(self, wallet_id: int) -> None:
        """Show a gift card, to be printed or saved."""
        self._kit.link.ask(
            partial(gift_card_paper, wallet_id=wallet_id),
            owner=self,
            done=self._show_gift_card,
            failed=self._failed,
        )

    @Slot()
    def reprint(self) -> None:
        """Print the last receipt of this station once more, marked as a copy."""
        self._kit.link.ask(
            last_receipt, owner=self, done=self._print_copy, failed=self._failed, latest="receipt"
        )

    # Answers from the desk

    def _hand_over(self, found: Receipt) -> None:
        if found.receipt_by == _NONE:
            words = self.tr("{client} wants no receipt.")
            self.told.emit(words.format(client=found.client), "info")
        elif found.receipt_by == _SENT:
            self.send(found.sale_id)
        elif found.receipt_by == _SHOWN:
            self._show(found)
        elif note := self._why_not(found):
            self.told.emit(note, "warning")  # it waits in the queue for a printer

    def _show(self, found: Receipt) -> None:
        roll = found.receipt_by not in (*_SHEETS, _NONE)
        paper = self._roll() if roll else Paper.LETTER
        dialog = self._open(receipts(found, roll=self._roll()), paper, "")
        if found.kind == "sale":
            for text, key, void in (
                (self.tr("Void"), "Ctrl+D", True),
                (self.tr("Give back"), "Ctrl+B", False),
            ):
                wanted = partial(self._take_back, dialog, found.sale_id, void)
                dialog.offer(text, key).clicked.connect(wanted)

    def _show_gift_card(self, found: GiftCard) -> None:
        self._open(gift_card_papers(found), Paper.LETTER, "")

    def _print_copy(self, found: Receipt) -> None:
        note = self._why_not(found)
        if note:
            self._open(receipts(found, copy=True, roll=self._roll()), self._paper(found), note)
            return
        self._kit.link.do(Reprint(sale_id=found.sale_id), owner=self, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.told.emit(sentence(error), "warning")

    # Internal

    def _take_back(self, shown: PreviewDialog, sale_id: int, void: bool) -> None:
        """Close the receipt that is shown, and ask what of its sale is taken back."""
        shown.reject()
        dialog = GiveBackDialog(self._kit, sale_id, self._host, void=void)
        dialog.given.connect(self.hand_over)
        dialog.open()

    def _ask(self, sale_id: int, done: object) -> None:
        self._kit.link.ask(
            partial(receipt, sale_id=sale_id),
            owner=self,
            done=done,  # type: ignore[arg-type]  # a method that takes a Receipt
            failed=self._failed,
            latest="receipt",
        )

    def _why_not(self, found: Receipt) -> str:
        """Return why nothing can be printed here, in words."""
        try:
            Printing(self._kit.settings).require(self._paper(found))
        except StoreUnavailable as error:
            return sentence(error)
        return ""

    def _paper(self, found: Receipt) -> Paper:
        return Paper.LETTER if found.receipt_by == Paper.LETTER else self._roll()

    def _roll(self) -> Paper:
        return Station.of(self._kit.settings).roll

    def _open(self, documents: tuple[Document, ...], paper: Paper, note: str) -> PreviewDialog:
        dialog = PreviewDialog(self._kit, documents, self._host, paper=paper, note=note)
        dialog.open()
        return dialog
