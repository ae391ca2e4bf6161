"""What is done to the board by hand: move, stretch, carry, copy; one or several at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from frontdesk.commands.base import Command
from frontdesk.commands.blocks import MoveBlock
from frontdesk.queries.board import Board, Column
from frontdesk.queries.booking import Offer, offer
from frontdesk.queries.cards import Card
from frontdesk.queries.moving import MoveOffer, move_offer
from frontdesk.queries.openings import Landing, landing
from frontdesk.values.placement import Placement
from frontdesk.values.span import GRID
from frontdesk.values.state import MOVABLE
from ui.calendar.carried import Carried, as_asked, begins, booked_again, moving
from ui.calendar.day_drop import DayDrop
from ui.calendar.drag import Drag, block_place, glow, placed
from ui.calendar.items import Item
from ui.calendar.sender import Sender
from ui.calendar.view import DayView
from ui.calendar.words import is_veiled
from ui.kit import Kit

if TYPE_CHECKING:
    from ui.pages.calendar import CalendarPage


class Hands(QObject):
    """Turns what mouse and keys do on the board into commands.

    Signals:
        carrying: Carried, or None when nothing is any more.
    """

    carrying = Signal(object)

    def __init__(self, page: "CalendarPage", kit: Kit, view: DayView) -> None:
        super().__init__(page)
        self._page, self._kit, self._view = page, kit, view
        self._sender = Sender(kit, page)
        self._carried: Carried | None = None
        self._pointed: tuple[Column, datetime] | None = None
        view.taken.connect(self._on_taken)
        view.hanging.connect(self._on_hanging)
        view.let_go.connect(self._on_let_go)
        view.move_wanted.connect(self._on_move_wanted)
        view.stretch_wanted.connect(self._on_stretch_wanted)
        view.cursor_moved.connect(self._on_cursor_moved)
        view.cursor_used.connect(self._on_cursor_used)
        view.given_up.connect(self.give_up)
        DayDrop(page, self, kit, view)

    @property
    def carried(self) -> Carried | None:
        """What is carried."""
        return self._carried

    def board_shown(self) -> None:
        """Take up again what hangs on the pointer or the cursor, over another board."""
        dragged, view = self._view.dragging, self._view
        if dragged is not None:
            view.carry_on()
            self._on_taken(dragged)
        elif self._carried is not None:
            view.carry(self._carried.lead.placement.minutes // GRID)
            view.setFocus()  # Enter drops it, wherever one came from
            self._ask_landing(self._carried.lead)

    def cards(self) -> list[Card]:
        """Return the selected appointments that may be moved, each once, in their order."""
        found: dict[int, Card] = {}
        for item in self._view.chosen_items():
            card = item.card
            if card is not None and card.state in MOVABLE and not is_veiled(card):
                found.setdefault(card.id, card)
        return list(found.values())

    def can_nudge(self) -> bool:
        """Tell whether something is selected that may be moved."""
        item = self._view.chosen_item()
        return bool(self.cards()) or (item is not None and bool(item.block and item.block.label))

    def nudge(self, minutes: int = 0, columns: int = 0, length: int = 0) -> None:
        """Move what is selected by so much."""
        item, board = self._view.chosen_item(), self._view.shown
        if item is None or board is None:
            return
        if item.block is not None:
            self._nudge_block(item, board, minutes, columns, length)
            return
        there = {i.card.id: i for i in self._view.chosen_items() if i.card is not None}
        moves = []
        for card in self.cards():
            column = there[card.id].column + columns
            if not 0 <= column < len(board.columns) or card.placement.minutes + length <= 0:
                return
            days = board.columns[column].day - board.columns[there[card.id].column].day
            at = begins(card.placement)
            if minutes:  # by the minutes that really pass, when the clock is changed that night
                row = there[card.id].span.first + minutes // GRID
                at = self._view.wall(there[card.id].column, row)
            at = at + days if days else at
            to = replace(
                card.placement,
                day=at.date(),
                starts=at.time().replace(fold=0),
                fold=bool(at.fold),
                minutes=card.placement.minutes + length,
            )
            moves.append((card, placed(to, board.columns[column], at) if columns else to))
        self.move(moves, asks=False)

    def move(self, moves: Sequence[tuple[Card, Placement]], *, asks: bool = True) -> None:
        """Move these; several, or a visit of several guests, as one."""
        command = moving(moves, self._page.visit.reach.moving)
        if command is not None:
            self.send(command, asks=asks)

    # What the keys do

    @Slot()
    def cut(self) -> None:
        """Pick up what is selected."""
        self._take(copy=False)

    @Slot()
    def copy(self) -> None:
        """Pick up a copy of the selected appointment."""
        self._take(copy=True)

    @Slot()
    def paste(self) -> None:
        """Drop what is carried at the cursor."""
        self._view.use_cursor()

    @Slot()
    def give_up(self) -> None:
        """Carry nothing any more; all stays where it was."""
        carried, self._carried = self._carried, None
        self._view.carry(None)
        self._view.show_glow(None)
        self._view.hint.emit(None)
        if carried is not None:
            self._view.choose(("card", carried.lead.id))
        self._say()

    # Slots

    @Slot(object)
    def _on_taken(self, item: Item) -> None:
        self._view.show_glow(None)
        if item.card is not None:
            self._ask_landing(item.card)

    @Slot(object, object, object, int)
    def _on_hanging(self, item: Item, column: Column, at: datetime, minutes: int) -> None:
        hung = self._view.hung
        if hung is None or item.card is None:
            return
        card = item.card
        to = placed(card.placement, column, at)
        if minutes != card.placement.minutes:
            to = replace(card.placement, starts=to.starts, fold=to.fold, minutes=minutes)
        if to != card.placement:
            ask = partial(move_offer, appointment_id=card.id, to=to)
            told = _Told(self._view, hung)
            self._kit.link.ask(ask, owner=self._view, done=told.offer, latest="held")

    @Slot()
    def _on_let_go(self) -> None:
        self._view.show_glow(None)

    @Slot(object, object, object)
    def _on_move_wanted(self, item: Item, column: Column, at: datetime) -> None:
        if item.block is not None:
            was = block_place(item)
            starts = at.time().replace(fold=0)
            to = replace(
                was, resource_id=column.id, day=at.date(), starts=starts, fold=bool(at.fold)
            )
            self.send(MoveBlock(block_id=item.block.id, was=was, to=to))
        elif item.card is not None:
            chosen = self.cards()
            lead, others = item.card, [c for c in chosen if c.id != item.card.id]
            several = any(card.id == lead.id for card in chosen)
            self.move(self._led(lead, others if several else [], column, at))

    @Slot(object, object, int)
    def _on_stretch_wanted(self, item: Item, at: datetime, minutes: int) -> None:
        starts = at.time().replace(fold=0)
        if item.block is not None:
            was = block_place(item)
            to = replace(was, starts=starts, minutes=minutes)
            self.send(MoveBlock(block_id=item.block.id, was=was, to=to))
        elif item.card is not None:
            place = item.card.placement
            self.move([(item.card, replace(place, starts=starts, minutes=minutes))])

    @Slot(object, object)
    def _on_cursor_moved(self, column: Column, at: datetime) -> None:
        self._pointed = (column, at)
        carried = self._carried
        if carried is None:
            return
        to = placed(carried.lead.placement, column, at)
        if carried.copy:
            asked = as_asked(carried.lead, to)
            self._kit.link.ask(
                partial(offer, asked=asked), owner=self, done=self._show_verdict, latest="held"
            )
        elif to != carried.lead.placement:
            ask = partial(move_offer, appointment_id=carried.lead.id, to=to)
            self._kit.link.ask(ask, owner=self, done=self._show_verdict, latest="held")

    @Slot(object, object)
    def _on_cursor_used(self, column: Column, at: datetime) -> None:
        carried = self._carried
        if carried is None:
            self._view.leave_cursor()
            self._view.place_wanted.emit(column, at, 0)
        elif carried.copy:
            self.send(
                booked_again(carried.lead, placed(carried.lead.placement, column, at)), self._landed
            )
        else:
            moves = self._led(carried.lead, carried.cards[1:], column, at)
            self.send(moving(moves, self._page.visit.reach.moving), self._landed)

    # Answers from the desk

    def _show_landing(self, landings: tuple[Landing, ...]) -> None:
        card, board = self._in_hand(), self._view.shown
        if card is not None and board is not None:
            place, clock = card.placement, self._view.grid.clock
            found = glow(board, clock, landings, place.minutes // GRID)
            if self._carried is not None and self._carried.copy:
                own = clock.span(place.day, place.starts, place.minutes, place.fold)
                found = found.without(board, place.day, own)
            self._view.show_glow(found)

    def _show_verdict(self, found: MoveOffer | Offer) -> None:
        if self._carried is not None:
            self._view.may_land(not found.reasons)
            self._view.hint.emit(found.reasons[0] if found.reasons else None)

    def _landed(self, number: int) -> None:
        self.give_up()
        self._page.choose_later(number)

    # Internal

    def _in_hand(self) -> Card | None:
        dragged = self._view.dragging
        if dragged is not None:
            return dragged.card
        return None if self._carried is None else self._carried.lead

    def _ask_landing(self, card: Card) -> None:
        board = self._view.shown
        if board is not None:
            days: tuple[date, ...] = tuple(frame.day for frame in board.days)
            ask = partial(landing, appointment_id=card.id, days=days)
            self._kit.link.ask(ask, owner=self, done=self._show_landing, latest="landing")

    def _take(self, *, copy: bool) -> None:
        cards = self.cards()
        lead = self._view.chosen_item()
        if not cards or lead is None or lead.card is None:
            return
        first = lead.card
        others = () if copy else tuple(card for card in cards if card.id != first.id)
        self._carried = Carried((first, *others), copy)
        self._view.carry(first.placement.minutes // GRID)
        self._view.choose(None)
        self._ask_landing(first)
        self._say()

    def _say(self) -> None:
        """Say at the side what is carried."""
        self.carrying.emit(self._carried)
        self._kit.register.refresh()

    def _led(
        self, lead: Card, others: Sequence[Card], column: Column, at: datetime
    ) -> list[tuple[Card, Placement]]:
        """Return where all go when ``lead`` goes there: the others keep their distance."""
        to = placed(lead.placement, column, at)
        later = begins(to) - begins(lead.placement)
        moves = [(lead, to)]
        for card in others:
            place, there = card.placement, begins(card.placement) + later
            same = place.therapist_id == lead.placement.therapist_id
            therapist = to.therapist_id if same else place.therapist_id
            goes = replace(
                place, day=there.date(), starts=there.time(), fold=False, therapist_id=therapist
            )
            moves.append((card, goes))
        return moves

    def _nudge_block(
        self, item: Item, board: Board, minutes: int, columns: int, length: int
    ) -> None:
        was, column = block_place(item), item.column + columns
        if not 0 <= column < len(board.columns) or was.minutes + length <= 0:
            return
        there = board.columns[column]
        at = datetime.combine(was.day, was.starts) + timedelta(minutes=minutes)
        to = replace(
            was,
            day=there.day if columns else at.date(),
            resource_id=there.id,
            starts=at.time(),
            minutes=was.minutes + length,
        )
        assert item.block is not None
        self.send(MoveBlock(block_id=item.block.id, was=was, to=to))

    def send(
        self,
        command: Command | None,
        landed: Callable[[int], None] | None = None,
        *,
        asks: bool = True,
    ) -> None:
        if command is None:
            self.give_up()
            return
        self._sender.send(command, landed, asks=asks)


class _Told:
    """An answer about what was held when it was asked."""

    def __init__(self, view: DayView, hung: Drag) -> None:
        self._view, self._hung = view, hung

    def offer(self, found: MoveOffer) -> None:
        """Hand it to the board."""
        self._view.tell(self._hung, found.reasons[0] if found.reasons else None)
