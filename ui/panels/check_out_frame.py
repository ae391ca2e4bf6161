"""The widgets of the check-out panel: a head, the ticket, what is said, and the buttons below."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.checkin.client_pick import ClientPick
from ui.kit import Kit
from ui.panels.next_visit import NextVisitCard
from ui.panels.ticket_form import TicketForm
from ui.widgets.button import Button, IconButton
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.side_panel import SidePanel

_WIDTH = 384
_TAKE = 160
_ROOM = 48


class CheckOutFrame(SidePanel):
    """What the panel is made of.

    Signals:
        paid: Outcome; the sale is saved.
        closed: the panel is no longer wanted.
        book_next: NextVisit; the same is to be booked again.
        told: a sentence for the strip, and its tone.
    """

    paid = Signal(object)
    closed = Signal()
    book_next = Signal(object)
    told = Signal(str, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, look="surface", parent=parent)
        self._kit = kit
        self._fill()

    def show_paid(self) -> None:
        """Offer what is to be done with the receipt."""
        self.show_receipt.show()
        self.send.show()

    def hide_paid(self) -> None:
        """Begin without what a ticket before has left."""
        receipt = (self.show_receipt, self.send, self.show_card)
        for part in (*receipt, self.next_visit, self.below, self.buyer):
            part.hide()

    def paid_keys(self) -> tuple[tuple[Qt.Key, Button], ...]:
        """Return which key presses which button once the money is taken."""
        return (
            (Qt.Key.Key_R, self.show_receipt),
            (Qt.Key.Key_M, self.send),
            (Qt.Key.Key_V, self.show_card),
        )

    # Slots

    @Slot(str, str)
    def _say(self, text: str, tone: str) -> None:
        if text:
            self.message.show_text(text, tone=tone)
        self.message.setVisible(bool(text))
        if text:
            QTimer.singleShot(0, self, self._look_at_message)  # once it has its place

    @Slot()
    def _look_at_message(self) -> None:
        self.content.ensureWidgetVisible(self.message, 0, _ROOM)

    # Construction

    def _fill(self) -> None:
        icons = self._kit.icons
        self.name = Label("", "title", elide=True)
        self.below = Label("", "caption", wrap=True)
        self.plan = Chip(icons)
        self.close_button = IconButton(icons, "close", self.tr("Close"), key="Esc")
        self.buyer = ClientPick(self._kit, self.tr("Who buys, if known (N)"))
        self.form = TicketForm(icons)
        self.message = Notice(icons, tone="error")
        self.show_receipt = Button(icons, self.tr("Show receipt"), icon="receipt", key="R")
        self.send = Button(icons, self.tr("Send by e-mail…"), icon="mail", key="M")
        self.show_card = Button(icons, self.tr("Show gift card"), icon="gift", key="V")
        self.next_visit = NextVisitCard(icons)
        self.take = Button(icons, "", kind="primary", key="Ctrl+Return", size="large")
        said = (self.message, self.show_receipt, self.send, self.show_card)
        for widget in (self._head(), self.buyer, self.form, *said, self.next_visit):
            self.add(widget)
        self.aside = Button(icons, self.tr("Put aside"), kind="quiet", key="S", size="large")
        self.take.setMinimumWidth(_TAKE)  # its key goes where a large amount needs the room
        self.add_footer(self.aside)
        self.add_footer(self.take, 1)

    def _head(self) -> QWidget:
        head, names = QWidget(), QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name)
        names.addWidget(self.below)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(names, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        names.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignLeft)
        return head
