"""Ten minutes after its start the selected card asks: arrived, late, or a no-show."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Slot

from frontdesk.queries.cards import Card
from frontdesk.values.state import State
from frontdesk.values.wall import local

if TYPE_CHECKING:
    from ui.pages.calendar import CalendarPage

_PATIENCE = timedelta(minutes=10)
_TICK = 20_000
_NOT_HERE = (State.BOOKED, State.CONFIRMED)


def missing_for(card: Card, now: datetime) -> int | None:
    """Return for how many minutes somebody is missing; none before ten, or on another day."""
    place = card.placement
    passed = now - datetime.combine(place.day, place.starts)
    if card.state not in _NOT_HERE or place.day != now.date() or passed < _PATIENCE:
        return None
    return int(passed.total_seconds()) // 60


class Asking(QObject):
    """Shows the question at the side, and asks again as time passes."""

    def __init__(self, page: "CalendarPage") -> None:
        super().__init__(page)
        self._page = page
        self._tick = QTimer(self)
        self._tick.timeout.connect(self.look)
        self._tick.start(_TICK)
        page.view.chosen.connect(self.look)
        page.day_shown.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Look whether the selected one is missing."""
        page, notice = self._page, self._page.side.asking
        card, board = page.card(), page.view.shown
        missing = None
        if card is not None and board is not None:
            missing = missing_for(card, local(ZoneInfo(board.zone), page.kit.clock.now()))
        notice.setVisible(missing is not None)
        if missing is not None:
            words = self.tr("{minutes} min after the start. A arrived, L late, N no-show.")
            lead = self.tr("Not here yet:")
            notice.show_text(words.format(minutes=missing), tone="warning", lead=lead)
