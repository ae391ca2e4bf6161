"""What an offer says: when it ends, the room and why that one, the price."""

from PySide6.QtCore import QCoreApplication

from frontdesk.errors import Reason
from frontdesk.queries.booking import Offer
from frontdesk.values.money import ZERO
from frontdesk.values.party import PartyAnswer
from ui.format import money, time_short
from ui.sentences import sentence


def facts_of(found: Offer | PartyAnswer) -> list[tuple[str, str]]:
    """Return what is to be known of an offer; nothing where there is no room for it."""
    if isinstance(found, PartyAnswer):
        return _of_several(found)
    if found.room is None:
        return []
    return [
        (_tr("Ends"), time_short(found.ends)),
        (_tr("Room"), _room(found.room, found.room_reason)),
        (_tr("Price"), money(found.price)),
    ]


def _of_several(found: PartyAnswer) -> list[tuple[str, str]]:
    seats = found.seats
    if not seats or any(seat.room is None for seat in seats):
        return []
    rooms = list(dict.fromkeys(seat.room or "" for seat in seats))
    total = sum((seat.price for seat in seats), ZERO)
    several = len({seat.guest.who for seat in seats}) > 1
    return [
        (_tr("Ends"), time_short(max(seat.ends for seat in seats))),
        (_tr("Room") if len(rooms) == 1 else _tr("Rooms"),
         _room(", ".join(rooms), seats[0].room_reason)),
        (_tr("Together") if several else _tr("Price"), money(total)),
    ]  # fmt: skip


def _room(name: str, reason: str | None) -> str:
    return f"{name} ({sentence(Reason(reason or 'first_free'))})"


def _tr(text: str) -> str:
    return QCoreApplication.translate("offer", text)
