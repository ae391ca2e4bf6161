"""How many clients there are: counted once, and again when the journal names clients."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.changes import Topic
from frontdesk.model import Client
from frontdesk.model.types import yes
from frontdesk.storage import journal

_COUNT = select(func.count()).select_from(Client).where(yes(Client.active))


class Tally:
    """Kept by a desk, for whoever types into a field of names asks at every letter."""

    def __init__(self) -> None:
        self._known: tuple[int, int] | None = None  # last journal entry, active clients

    def clients(self, session: Session, seen: int) -> int:
        """Return how many active clients there are after the entry ``seen`` of the journal."""
        known = self._known
        if known is not None and known[0] == seen:
            return known[1]
        if known is not None and known[0] < seen:
            _, changes = journal.changes_since(session, known[0], "")
            if not changes.touches(Topic.CLIENTS):
                self._known = (seen, known[1])
                return known[1]
        count = session.execute(_COUNT).scalar_one()
        self._known = (seen, count)
        return count
