"""A card held over a day of the small months: it is moved there, at the time it has."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from frontdesk.commands.blocks import MoveBlock
from frontdesk.queries.moving import MoveOffer, move_offer
from frontdesk.queries.openings import landing_days
from ui.calendar.drag import Drag, block_place
from ui.calendar.items import Item
from ui.calendar.view import DayView
from ui.kit import Kit

if TYPE_CHECKING:
    from ui.calendar.hands import Hands
    from ui.pages.calendar import CalendarPage


class DayDrop(QObject):
    """Tints the days on which it may land, says why not, and moves what is dropped."""

    def __init__(self, page: "CalendarPage", hands: "Hands", kit: Kit, view: DayView) -> None:
        super().__init__(hands)
        self._page, self._hands, self._kit, self._view = page, hands, kit, view
        view.taken.connect(self._on_taken)
        view.hanging.connect(self._on_left)
        view.over_day.connect(self._on_over)
        view.day_wanted.connect(self._on_wanted)
        view.let_go.connect(self._on_let_go)
        view.beside = self._day_at

    # Slots

    @Slot(object)
    def _on_taken(self, item: Item) -> None:
        side = self._page.side
        if side.currentWidget() is side.chosen:
            side.chosen.content.ensureWidgetVisible(side.months)
        if item.card is not None:
            first, last = side.months.span(side.months.first())
            ask = partial(landing_days, appointment_id=item.card.id, first=first, last=last)
            self._kit.link.ask(ask, owner=self, done=self._show_days, latest="days")

    @Slot()
    def _on_left(self) -> None:
        self._page.side.months.show_held(None)

    @Slot(object, object)
    def _on_over(self, item: Item, day: date) -> None:
        self._view.hint.emit(None)
        self._page.side.months.show_held(day)
        hung = self._view.hung
        if hung is not None and item.card is not None and item.card.placement.day != day:
            to = replace(item.card.placement, day=day, fold=False)
            ask = partial(move_offer, appointment_id=item.card.id, to=to)
            told = _Told(self, hung, day)
            self._kit.link.ask(ask, owner=self._view, done=told.offer, latest="held")

    @Slot(object, object)
    def _on_wanted(self, item: Item, day: date) -> None:
        if item.block is not None:
            was = block_place(item)
            if was.day != day:
                to = replace(was, day=day, fold=False)
                self._hands.send(MoveBlock(block_id=item.block.id, was=was, to=to))
        elif item.card is not None:
            later = day - item.card.placement.day
            chosen = self._hands.cards()
            if item.card.id not in [card.id for card in chosen]:
                chosen = [item.card]
            moved = ((card, card.placement) for card in chosen)
            self._hands.move(
                [(card, replace(was, day=was.day + later, fold=False)) for card, was in moved]
            )

    @Slot()
    def _on_let_go(self) -> None:
        months = self._page.side.months
        months.show_held(None)
        months.show_fitting(None)

    # Answers from the desk

    def _show_days(self, days: frozenset[date]) -> None:
        if self._view.dragging is not None:
            self._page.side.months.show_fitting(days)

    def show_offer(self, hung: Drag, day: date, found: MoveOffer) -> None:
        """Tell whether what hangs over ``day`` may land there, if it still does."""
        months = self._page.side.months
        if months.held() == day:
            self._view.tell(hung, found.reasons[0] if found.reasons else None)
            months.show_held(day, may_land=not found.reasons)

    # Internal

    def _day_at(self, at: QPoint) -> date | None:
        months = self._page.side.months
        inside = months.mapFromGlobal(at)
        return months.day_at(inside) if months.isVisible() else None


class _Told:
    """An answer about what was held over a day when it was asked."""

    def __init__(self, drop: DayDrop, hung: Drag, day: date) -> None:
        self._drop, self._hung, self._day = drop, hung, day

    def offer(self, found: MoveOffer) -> None:
        """Hand it on."""
        self._drop.show_offer(self._hung, self._day, found)
