"""Ways to what no action of a page and no button with dots leads to by itself.

Each is a generator: it opens something, and says what it is called while it is in front. It comes
back to the page where it began. Some change what is kept, so they are gone when all else was seen.
"""

from collections.abc import Callable, Iterator

from ui.tour.ways import calendar, clients, studio, till
from ui.tour.ways.hand import Hand

Way = Callable[[Hand], Iterator[str]]

#: In this order; a later one may need what an earlier one has changed.
WAYS: tuple[Way, ...] = (
    clients.record,
    clients.stopped,
    clients.picture,
    clients.member,
    clients.newcomer,
    clients.screen,
    clients.walked_in,
    studio.plans,
    studio.paid,
    studio.forms,
    studio.backups,
    studio.anew,
    studio.protection,
    studio.manual,
    studio.lists,
    till.waiting,
    till.packages,
    till.receipts,
    till.stored,
    calendar.block,
    calendar.booked_beside,
    calendar.repeated,
    calendar.with_deposit,
)
