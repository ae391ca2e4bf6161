"""The hard cases of the calendar: somebody away, cancelled, not come, late, waiting."""

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Slot

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.policy import LeaveMessage
from frontdesk.queries.board import ColumnKind
from frontdesk.queries.waiting import Fit, Waiter, fits, waiting
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.span import GRID
from frontdesk.values.state import MOVABLE, NEXT, State
from frontdesk.values.waiting import Hole
from frontdesk.values.wall import local
from ui.action_group import ActionGroup
from ui.actions import CALENDAR
from ui.calendar.asking import Asking
from ui.states import stepping

if TYPE_CHECKING:
    from ui.pages.calendar import CalendarPage

_MINUTE = timedelta(minutes=1)


class PolicyKeys(QObject):
    """Registers what is done in the hard cases, on the board."""

    def __init__(self, page: "CalendarPage") -> None:
        super().__init__(page)
        self._page = page

        self._hole: Hole | None = None
        self._therapist = ""
        self.waiting = page.side.waiting
        self.asking = Asking(page)
        self._painted = QTimer(self)  # a page is seen first
        self._painted.setSingleShot(True)
        self._connect()

    def _connect(self) -> None:
        link = self._page.kit.link
        self._painted.timeout.connect(self.ask)
        self.waiting.offer_wanted.connect(self._offer_fit)
        self.waiting.book_wanted.connect(self._book_fit)
        self.waiting.list_wanted.connect(self.list)
        self._page.day_shown.connect(self._painted.start)
        link.changed.connect(self._on_changed)
        link.person_changed.connect(self.ask)

    def register(self) -> None:
        """Add every action to the register."""
        page, whole = self._page, Permission.OVERRIDE_HOURS
        keys = ActionGroup(
            register=page.kit.register,
            name="calendar",
            scope=CALENDAR,
            home=page.view,
            permission=Permission.BOOK,
        )
        keys.add("arrived", self.tr("Arrived"), "A", "check-in", self.arrived, self._can_arrive)
        keys.add("late", self.tr("Running late"), "L", "clock", self.late, self._can_move)
        keys.add("waiting", self.tr("Waiting list"), "Q", "clock", self.list)
        keys.add("offer", self.tr("Offer to the first"), "O", "phone", self.offer, self._has_fit)
        keys.add(
            "book_waiting",
            self.tr("Book the first who waits"),
            "Shift+O",
            "calendar-plus",
            self.book,
            self._has_fit,
        )
        keys.add("away", self.tr("Therapist away"), "Shift+S", "users", self.away, None, whole)
        keys.add("gone", self.tr("Cancelled and not come"), "Ctrl+Shift+X", "list", self.gone)
        keys.add("confirm", self.tr("Confirmed"), "K", "check", self.confirm, self._can_confirm)
        keys.add(
            "message",
            self.tr("Left a message"),
            "Shift+K",
            "phone",
            self.message,
            self._is_booked,
        )
        keys.add("calls", self.tr("Calls to make"), "Shift+C", "phone", self.calls, None, whole)

    @Slot()
    def away(self) -> None:
        """Ask who is away, and where everybody goes then."""
        from ui.dialogs.away import AwayDialog, rounded

        page = self._page
        board = page.view.shown
        if board is None:
            return
        card = page.card()
        if card is not None:
            therapist: int | None = card.placement.therapist_id
        else:
            kinds = (each.id for each in board.columns if each.kind is ColumnKind.THERAPIST)
            therapist = next(kinds, None)
        now = local(ZoneInfo(board.zone), page.kit.clock.now())
        day = max(card.placement.day if card is not None else board.day, now.date())
        since = rounded(now.time()) if day == now.date() else None
        dialog = AwayDialog(page.kit, day, since, therapist, page)
        dialog.replanned.connect(self._on_replanned)
        dialog.open()

    @Slot()
    def calls(self) -> None:
        """Show whom to call."""
        from ui.dialogs.calls import CallsDialog

        CallsDialog(self._page.kit, self._page).open()

    @Slot()
    def cancel(self, *, together: bool = False) -> None:
        """Ask what cancelling the selected appointment comes to, and why; or all of the visit."""
        from ui.dialogs.cancel import CancelDialog

        card = self._page.card()
        if card is not None and State.CANCELLED in NEXT[card.state]:
            self._therapist = card.therapist
            dialog = CancelDialog(self._page.kit, card.id, self._page, together=together)
            dialog.cancelled.connect(self._on_cancelled)
            dialog.charge_wanted.connect(self._page.check_out_requested)
            dialog.open()

    @Slot()
    def arrived(self) -> None:
        """Check the selected client in."""
        card = self._page.card()
        if card is not None and self._can_arrive():
            self._page.kit.link.do(stepping(card.id, card.state, State.ARRIVED), owner=self._page)

    @Slot()
    def late(self) -> None:
        """Ask what can be done about a late beginning."""
        from ui.dialogs.late import LateDialog

        card = self._page.card()
        if card is not None and self._can_move():
            LateDialog(self._page.kit, card.id, self._page).open()

    @Slot()
    def list(self) -> None:
        """Show the waiting list; a selected client can be put on it."""
        from ui.dialogs.waiting import WaitingDialog

        page = self._page
        WaitingDialog(page.kit, page.today(), page.card(), page).open()

    @Slot()
    def offer(self) -> None:
        """Note that the place of the first who waits was offered."""
        if self.waiting.first is not None:
            self._offer_fit(self.waiting.first)

    @Slot()
    def book(self) -> None:
        """Book the first who waits."""
        if self.waiting.first is not None:
            self._book_fit(self.waiting.first)

    @Slot()
    def ask(self) -> None:
        """Ask who waits, or who fits what has come free."""
        link, hole = self._page.kit.link, self._hole
        if link.person is None or grant(link.person.role, Permission.BOOK) is Grant.NO:
            return
        if hole is not None:
            look = partial(fits, hole=hole)
            link.ask(look, owner=self, done=self._show_fits, latest="waiting")
        else:
            link.ask(waiting, owner=self, done=self._show_list, latest="waiting")

    @Slot()
    def gone(self) -> None:
        """Show who was cancelled or did not come, and who owes a fee."""
        from ui.dialogs.gone import GoneDialog

        board = self._page.view.shown
        if board is not None:
            dialog = GoneDialog(self._page.kit, board.day, self._page)
            dialog.charge_wanted.connect(self._page.check_out_requested)
            dialog.open()

    @Slot()
    def confirm(self) -> None:
        """Note that the client has confirmed; once more takes it back."""
        card = self._page.card()
        if card is not None and self._can_confirm():
            to = State.BOOKED if card.state is State.CONFIRMED else State.CONFIRMED
            self._page.kit.link.do(stepping(card.id, card.state, to), owner=self._page)

    @Slot()
    def message(self) -> None:
        """Note that a message was left to have it confirmed."""
        card = self._page.card()
        if card is not None and self._is_booked():
            self._page.kit.link.do(LeaveMessage(appointment_id=card.id), owner=self._page)

    def freed(self, outcome: Outcome) -> None:
        """Show who of the waiting list fits what is left of the time that came free."""
        page, told = self._page, outcome.params
        board, card = page.view.shown, page.card()
        if board is None:
            return
        now = local(ZoneInfo(board.zone), page.kit.clock.now())
        starts = datetime.combine(told["day"], told["time"])
        ends = starts + timedelta(minutes=told["minutes"])
        late = -(-max(int((now - starts) / _MINUTE), 0) // GRID) * GRID
        starts += timedelta(minutes=late)
        if starts >= ends:
            return
        if card is not None:
            self._therapist = card.therapist
        self._hole = Hole(
            therapist_id=told["therapist_id"],
            day=starts.date(),
            starts=starts.time(),
            minutes=int((ends - starts) / _MINUTE),
        )
        self.ask()

    # Slots

    @Slot(object)
    def _on_replanned(self, outcome: Outcome) -> None:
        if outcome.params["left"]:
            self.calls()

    @Slot(object)
    def _on_cancelled(self, outcome: Outcome) -> None:
        self.freed(outcome)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if any(map(changes.touches, (Topic.APPOINTMENTS, Topic.STAFF, Topic.CLIENTS))):
            self.ask()

    @Slot(object)
    def _offer_fit(self, fit: Fit) -> None:
        from ui.dialogs.waiting import offering

        self._page.kit.link.do(offering(fit), owner=self._page)

    @Slot(object)
    def _book_fit(self, fit: Fit) -> None:
        from ui.dialogs.waiting import booking

        self._page.kit.link.do(booking(fit), owner=self._page, done=self._on_booked)

    # Answers from the desk

    def _show_list(self, waiters: tuple[Waiter, ...]) -> None:
        self.waiting.show_list(waiters, self._page.today())
        self._page.kit.register.refresh()

    def _show_fits(self, found: tuple[Fit, ...]) -> None:
        hole = self._hole
        if not found or hole is None:
            self._hole = None
            self.ask()
            return
        self.waiting.show_fits(found, hole, self._therapist, self._page.today())
        self._page.kit.register.refresh()

    def _on_booked(self, outcome: Outcome) -> None:
        self._hole = None
        self._page.show_visit(outcome.params["day"], outcome.params["appointment"])

    # Internal

    def _has_fit(self) -> bool:
        return self.waiting.first is not None

    def _can_arrive(self) -> bool:
        card = self._page.card()
        return card is not None and card.state in (State.BOOKED, State.CONFIRMED)

    def _can_move(self) -> bool:
        card = self._page.card()
        return card is not None and card.state in MOVABLE

    def _is_booked(self) -> bool:
        card = self._page.card()
        return card is not None and card.state is State.BOOKED

    def _can_confirm(self) -> bool:
        card = self._page.card()
        return card is not None and card.state in (State.BOOKED, State.CONFIRMED)
