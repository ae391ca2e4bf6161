"""Keeps an eye on the print queue for the shell; what prints is loaded when something waits."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.errors import Reason, StoreUnavailable
from frontdesk.values.rights import Grant, Permission, grant
from ui.actions import Action
from ui.kit import Kit
from ui.mail.desk import MailDesk
from ui.sentences import sentence
from ui.status_line import StatusLine

if TYPE_CHECKING:
    from frontdesk.queries.papers import Next
    from ui.print_queue import PrintQueue


class PaperDesk(QObject):
    """Has papers printed, tells at the foot of the window which are stuck, and shows them.

    Signals:
        told: a sentence on what became of a paper, and its tone.
    """

    told = Signal(str, str)

    def __init__(
        self,
        kit: Kit,
        status: StatusLine,
        window: QWidget,
        client_at_hand: Callable[[], int | None] = lambda: None,
    ) -> None:
        super().__init__(window)
        self._client_at_hand = client_at_hand
        self._kit = kit
        self._status = status
        self._window = window
        self._queue: PrintQueue | None = None
        self.mail = MailDesk(kit, status, window)
        self.mail.told.connect(self.told)
        status.papers_wanted.connect(self.open)
        kit.link.changed.connect(self._on_changed)
        for action in self._actions():
            kit.register.add(action, window)

    @Slot()
    def look(self) -> None:
        """See whether there is anything to print, or to send."""
        self.mail.look()
        self._look_for_papers()

    def _look_for_papers(self) -> None:
        person = self._kit.link.person
        if person is None or grant(person.role, Permission.TAKE_PAYMENT) is Grant.NO:
            self._status.show_papers(0, "")
            return
        from frontdesk.queries.papers import next_paper

        self._kit.link.ask(next_paper, owner=self, done=self._show, latest="papers")

    @Slot()
    def open(self) -> None:
        """Show what still is to be printed."""
        from ui.dialogs.papers import PapersDialog

        PapersDialog(self._kit, self.queue(), self._window).open()

    @Slot()
    def choose_printers(self) -> None:
        """Show on what this station prints."""
        from ui.dialogs.printers import PrintersDialog

        PrintersDialog(self._kit, self._window).open()

    @Slot()
    def bill(self) -> None:
        """Make a superbill of the client who is shown, or who has paid last."""
        from frontdesk.queries.superbill import last_buyer

        client_id = self._client_at_hand()
        if client_id is not None:
            self._bill(client_id)
        else:
            self._kit.link.ask(last_buyer, owner=self, done=self._bill, latest="buyer")

    @Slot()
    def write(self) -> None:
        """Write an invoice, a statement or a quote to the client who is shown."""
        from ui.dialogs.letters import LettersDialog

        client_id = self._client_at_hand()
        if client_id is None:
            self.told.emit(sentence(Reason("superbill_nobody")), "info")
        else:
            LettersDialog(self._kit, client_id, self._window).open()

    def queue(self) -> "PrintQueue":
        """Return what prints here."""
        if self._queue is None:
            from ui.print_queue import PrintQueue

            self._queue = PrintQueue(self._kit, self)
            self._queue.looked.connect(self._tell)
            self._queue.told.connect(self.told)
        return self._queue

    @Slot()
    def close(self) -> None:
        """Let the paper in hand come out."""
        self.mail.close()
        if self._queue is not None:
            self._queue.close()

    # Construction

    def _actions(self) -> tuple[Action, ...]:
        may = Permission.TAKE_PAYMENT
        return (
            Action(key="papers.open", title=self.tr("Papers to be printed"), icon="print",
                   permission=may, run=self.open),
            Action(key="papers.printers", title=self.tr("Printers of this station"), icon="print",
                   permission=may, run=self.choose_printers),
            Action(key="papers.letter", title=self.tr("Invoice, statement or quote…"), icon="file",
                   shortcut="Ctrl+Shift+I", permission=may, run=self.write),
            Action(key="papers.superbill", title=self.tr("Superbill…"), icon="file",
                   shortcut="Ctrl+Shift+P", permission=Permission.SEE_CONDITIONS, run=self.bill),
        )  # fmt: skip

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.SALES):
            self._look_for_papers()

    @Slot(object)
    def _tell(self, found: "Next") -> None:
        matter = found.trouble
        why = ""
        if matter is not None:
            why = sentence(StoreUnavailable(matter.code or "paper_old", **matter.params))
        self._status.show_papers(found.waiting, why)

    # Answers from the desk

    def _bill(self, client_id: int | None) -> None:
        from ui.dialogs.superbill import SuperbillDialog

        if client_id is None:
            self.told.emit(sentence(Reason("superbill_nobody")), "info")
        else:
            SuperbillDialog(self._kit, client_id, self._window).open()

    def _show(self, found: "Next") -> None:
        if found.waiting:
            self.queue().take(found)
        else:
            self._status.show_papers(0, "")
