"""What stands beside the board: the selected visit, or a booking; below it the small months."""

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.queries.cards import Card
from frontdesk.queries.load import Choices, calendar_choices, load_table
from ui.calendar.carried import carrying_words
from ui.calendar.months import MiniMonths
from ui.kit import Kit
from ui.panels.block import BlockPanel
from ui.panels.visit import VisitPanel
from ui.panels.waiting import WaitingCard
from ui.widgets.card import Card as Surface
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice import Notice
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from ui.panels.book import BookPanel

#: Milliseconds until the months are asked for: paging on goes first.
_SOON = 80


class CalendarSide(QStackedWidget):
    """The panels at the right of the calendar.

    Signals:
        learnt: Choices, who and what can be shown.
    """

    learnt = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._soon = QTimer(self, singleShot=True)
        self._build()
        self._soon.timeout.connect(self._ask)

    @cached_property
    def booking(self) -> "BookPanel":
        """The booking panel, made when it is first wanted."""
        from ui.panels.book import BookPanel

        panel = BookPanel(self._kit)
        self.addWidget(panel)
        return panel

    def show_card(self, card: Card | None, today: date, *, blocked: bool = False) -> None:
        """Show an appointment, or that none is selected; with ``blocked`` a block is."""
        self.visit.setVisible(card is not None)
        self.nothing.setVisible(card is None and not blocked)
        if card is not None:
            self.visit.show_appointment(card, card.therapist, today)

    def show_day(self, day: date, today: date) -> None:
        """Show the months around ``day``; how full they are comes soon."""
        self.months.show_day(day, today)
        self._soon.start(_SOON)

    def show_booking(self) -> None:
        """Show the booking that is under way."""
        self.setCurrentWidget(self.booking)

    def show_visit(self) -> None:
        """Show what is selected."""
        self.setCurrentWidget(self.chosen)

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.visit = VisitPanel(self._kit)
        self.block = BlockPanel(self._kit)
        self.nothing = EmptyState(icons, "calendar", *carrying_words(None))
        self.months = MiniMonths(self._kit.theme, icons)
        card = Surface()
        card.column.addWidget(self.months)
        self.chosen = SidePanel()
        self.waiting = WaitingCard(icons)
        self.asking = Notice(icons, "", tone="warning")
        self.asking.hide()
        shown = (self.asking, self.visit, self.block, self.nothing, self.waiting, card)
        for widget in shown:
            self.chosen.add(widget)
        self.addWidget(self.chosen)

    # Slots

    @Slot()
    def _ask(self) -> None:
        link = self._kit.link
        if link.person is None:
            return
        first, last = self.months.span(self.months.first())
        query = partial(load_table, first=first, last=last)
        link.ask(query, owner=self, done=self.months.show_load, latest="months")
        link.ask(calendar_choices, owner=self, done=self._on_choices, latest="choices")

    # Answers from the desk

    def _on_choices(self, choices: Choices) -> None:
        self.learnt.emit(choices)
