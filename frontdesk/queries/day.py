"""One day of the studio by therapists: a few statements, whatever the day holds."""

from dataclasses import dataclass
from datetime import date, time

from frontdesk.queries.cards import BlockRow, Card, blocks, cards
from frontdesk.rules.hours import WallSpan
from frontdesk.storage.days import open_days, shifts_between
from frontdesk.storage.names import licences, therapists
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State

__all__ = ["BlockRow", "Card", "Column", "DayBoard", "day_board"]


@dataclass(frozen=True, slots=True)
class Column:
    """A therapist who works that day."""

    therapist_id: int
    name: str
    licence: str
    shifts: tuple[WallSpan, ...]


@dataclass(frozen=True, slots=True)
class DayBoard:
    """One day of the studio; ``closed`` names the day when it is closed."""

    day: date
    zone: str
    opens: time | None
    closes: time | None
    closed: str | None
    columns: tuple[Column, ...]
    cards: tuple[Card, ...]
    blocks: tuple[BlockRow, ...]


@needs(Permission.SEE_CALENDAR)
def day_board(view: View, day: date) -> DayBoard:
    """Return the board of ``day``; cards are ordered by start.

    A therapist sees the own column with names, of the others only that they are busy.
    """
    found, blocked = cards(view, day, day), blocks(view, day, day)
    frame = open_days(view, day, day)[day]
    shown = {card.placement.therapist_id for card in found if card.state is not State.CANCELLED}
    columns = _columns(view, day, shown | {block.resource_id for block in blocked})
    opens, closes = frame.hours or (None, None)
    return DayBoard(day, view.zone.key, opens, closes, frame.closed, columns, found, blocked)


# Internal


def _columns(view: View, day: date, also: set[int]) -> tuple[Column, ...]:
    shifts, held = shifts_between(view, day, day)[day], view.house(licences)
    return tuple(
        Column(number, name, held.get(number, ""), shifts.get(number, ()))
        for number, name in view.house(therapists)
        if number in shifts or number in also
    )
