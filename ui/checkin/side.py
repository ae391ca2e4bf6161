"""The side of check-in: the selected visit, or the ticket while somebody checks out."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.appointments import Book
from frontdesk.queries.held import Aside
from frontdesk.queries.till import NextVisit
from frontdesk.queries.wallets import WalletRow
from ui.checkin.arrival import ArrivalCard
from ui.checkin.aside import AsideCard
from ui.checkin.lanes import LaneRow
from ui.kit import Kit
from ui.line.code_rows import CodeTaken, CodeWish
from ui.panels.check_out import CheckOutPanel
from ui.panels.ticket_form import Put
from ui.panels.visit import VisitPanel
from ui.receipts import Receipts
from ui.sentences import sentence
from ui.widgets.empty_state import EmptyState
from ui.widgets.side_panel import SidePanel

#: As wide as the ticket, so that nothing jumps when it opens.
_WIDTH = 384


class CheckInSide(QStackedWidget):
    """Follows the selection; a ticket that was begun stays until it is closed.

    Signals:
        closed: the ticket is no longer wanted, and the focus is to go somewhere.
        message: a sentence for the strip, and its tone.
    """

    closed = Signal()
    message = Signal(str, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._ticket_of: int | None = None
        self._looked_at: int | None = None
        self._again: NextVisit | None = None
        self._build()
        self.receipts = Receipts(kit, self)
        self.receipts.told.connect(self.message)
        self.ticket.closed.connect(self._on_closed)
        self.ticket.told.connect(self.message)
        self.ticket.book_next.connect(self._book_next)

    def show_row(self, row: LaneRow | None, today: date) -> None:
        """Show what is selected; another card than the one that checks out takes its place."""
        number = None if row is None else row.card.id
        moved, self._looked_at = number != self._looked_at, number
        self.visit.setVisible(row is not None)
        self.nothing.setVisible(row is None)
        self.arrival.show_card(None if row is None else row.card)
        if row is not None:
            self.visit.show_appointment(row.card, row.therapist, today)
            if moved and number != self._ticket_of:
                self._leave_ticket()

    def check_out(self, appointment_id: int) -> None:
        """Open the ticket of an appointment, with the focus in it."""
        self._ticket_of = appointment_id
        self.setCurrentWidget(self.ticket)
        self.ticket.begin(appointment_id)

    def expect_ticket(self) -> None:
        """Show the ticket before it is known whose it will be."""
        self.setCurrentWidget(self.ticket)
        self.ticket.expect()

    def close_ticket(self) -> None:
        """Leave the ticket, as its own button does."""
        if self.is_checking_out():
            self._on_closed()

    def sell(self) -> None:
        """Open an empty ticket, for products alone."""
        self._ticket_of = None
        self.setCurrentWidget(self.ticket)
        self.ticket.begin_retail()

    @Slot(object)
    def sell_stored(self, what: Put) -> None:
        """Put value that is sold, or what was scanned, onto the open ticket, or one of its own."""
        if not self.is_checking_out() or not self.ticket.put(what):
            self._ticket_of = None
            self.setCurrentWidget(self.ticket)
            self.ticket.begin_retail(what)

    def take_code(self, taken: CodeTaken) -> None:
        """Do what is wished with a gift card or a product whose code was scanned."""
        from ui.dialogs.stored import StoredDialog

        what = taken.what
        if taken.wish is CodeWish.TICKET:
            self.sell_stored(what)
        elif isinstance(what, WalletRow) and taken.wish is CodeWish.PRINT:
            self.receipts.show_gift_card(what.id)
        elif isinstance(what, WalletRow):
            dialog = StoredDialog(self._kit, self)
            dialog.sold.connect(self.sell_stored)
            dialog.words.setText(what.number or what.name)
            dialog.open()

    @Slot(object)
    def take_up(self, aside: Aside) -> None:
        """Open a ticket that was put aside."""
        self._ticket_of = aside.held.appointment_id
        self.setCurrentWidget(self.ticket)
        self.ticket.take_up(aside)

    @Slot()
    def take_up_oldest(self) -> None:
        """Open the ticket that was put aside first."""
        if self.aside.rows:
            self.take_up(self.aside.rows[0])

    def is_checking_out(self) -> bool:
        """Tell whether a ticket is open."""
        return self.currentWidget() is self.ticket

    # Construction

    def _build(self) -> None:
        self.visit = VisitPanel(self._kit, movable=False)
        self.nothing = EmptyState(
            self._kit.icons,
            "check-in",
            self.tr("Nobody selected"),
            self.tr("F2 and the first letters of a name find who stands at the desk."),
        )
        self.looked_at = SidePanel(_WIDTH)
        self.looked_at.add(self.visit)
        self.arrival = ArrivalCard(self._kit)
        self.arrival.starter.told.connect(self.message)
        self.looked_at.add(self.arrival)
        self.looked_at.add(self.nothing)
        self.aside = AsideCard(self._kit)
        self.aside.told.connect(self.message)
        self.aside.wanted.connect(self.take_up)
        self.looked_at.add(self.aside)
        self.ticket = CheckOutPanel(self._kit)
        self.addWidget(self.looked_at)
        self.addWidget(self.ticket)

    # Slots

    @Slot()
    def _on_closed(self) -> None:
        self._leave_ticket()
        self.closed.emit()

    @Slot(object)
    def _book_next(self, visit: NextVisit) -> None:
        command = Book(
            client_id=visit.client_id,
            service_id=visit.service_id,
            minutes=visit.minutes,
            therapist_id=visit.therapist_id,
            day=visit.day,
            starts=visit.starts,
            source="desk",
        )
        self._again = visit
        self._kit.link.do(command, owner=self, done=self._booked, failed=self._refused)

    # Answers from the desk

    def _booked(self, outcome: Outcome) -> None:
        if self._again is not None and outcome.params["day"] == self._again.day:
            self.ticket.next_visit.show_visit(self._again, None)

    def _refused(self, error: Exception) -> None:
        self.message.emit(sentence(error), "warning")

    # Internal

    def _leave_ticket(self) -> None:
        self._ticket_of = None
        self.setCurrentWidget(self.looked_at)
