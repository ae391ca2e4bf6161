"""Receipts of sales: printed as the client wants them, shown, and printed once more as a copy."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.documents.base import Document, Paper
from frontdesk.documents.receipt import receipts
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.receipts import Receipt, last_receipt, receipt
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.printing import Printing
from ui.sentences import sentence

_PAPERS = {"80mm": Paper.ROLL, "letter": Paper.LETTER}
_SHOWN, _NONE = "pdf", "none"


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
        """Print the receipt of a sale, show it, or do neither, as the client wants it."""
        self._ask(sale_id, self._hand_over)

    def show_sale(self, sale_id: int) -> None:
        """Show the receipt of a sale, to be printed or saved."""
        self._ask(sale_id, self._show)

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
        elif found.receipt_by == _SHOWN:
            self._show(found)
        else:
            self._print(found, copy=False)

    def _show(self, found: Receipt) -> None:
        self._open(receipts(found), _PAPERS.get(found.receipt_by, Paper.LETTER), "")

    def _print_copy(self, found: Receipt) -> None:
        note = self._print(found, copy=True)
        if note:
            self._open(receipts(found, copy=True), self._paper(found), note)

    def _failed(self, error: Exception) -> None:
        self.told.emit(sentence(error), "warning")

    # Internal

    def _ask(self, sale_id: int, done: object) -> None:
        self._kit.link.ask(
            partial(receipt, sale_id=sale_id),
            owner=self,
            done=done,  # type: ignore[arg-type]  # a method that takes a Receipt
            failed=self._failed,
            latest="receipt",
        )

    def _print(self, found: Receipt, *, copy: bool) -> str:
        """Print; return why not, in words."""
        paper = self._paper(found)
        document = next(d for d in receipts(found, copy=copy) if d.paper is paper)
        try:
            printer = Printing(self._kit.settings).print(document)
        except StoreUnavailable as error:
            self.told.emit(sentence(error), "warning")
            return sentence(error)
        words = self.tr("Receipt {number} is printed on {printer}.")
        self.told.emit(words.format(number=found.number, printer=printer), "done")
        return ""

    def _paper(self, found: Receipt) -> Paper:
        return _PAPERS.get(found.receipt_by, Paper.ROLL)

    def _open(self, documents: tuple[Document, ...], paper: Paper, note: str) -> None:
        PreviewDialog(self._kit, documents, self._host, paper=paper, note=note).open()
