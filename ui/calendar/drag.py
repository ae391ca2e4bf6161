"""A card on its way to another time or column, and why it may not land there. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from frontdesk.errors import Reason
from frontdesk.queries.board import Column, ColumnKind
from frontdesk.values.placement import Placement
from frontdesk.values.span import Span
from ui.calendar.items import Item

#: Pixels that the pointer moves before a press becomes a drag.
THRESHOLD = 8


@dataclass(frozen=True, slots=True)
class Drag:
    """What is dragged, how far below its top it was taken, and where it hangs now."""

    item: Item
    grip: float
    column: int
    first: int

    @property
    def span(self) -> Span:
        """The rows it would take."""
        return Span(self.first, self.first + self.item.span.past - self.item.span.first)

    @property
    def moved(self) -> bool:
        """Whether it hangs anywhere else than it stands."""
        return (self.column, self.first) != (self.item.column, self.item.span.first)


def obstacle(
    drag: Drag, items: Sequence[Item], shifts: Sequence[Span], column: Column
) -> Reason | None:
    """Return why it may not land where it hangs, as far as the board can tell.

    ``shifts`` are the rows on which ``column`` can be booked. The rules of the house have
    the last word when it is dropped.
    """
    name = column.name
    turnover = drag.item.past - drag.item.span.past
    whole = Span(drag.span.first, drag.span.past + turnover)
    for other in items:
        if other.column != drag.column or other.key == drag.item.key:
            continue
        if whole.overlaps(Span(other.span.first, other.past)):
            who = other.card.client if other.card else (other.block.label if other.block else "")
            if not who:
                return Reason("board_busy", None, {"name": name})
            return Reason("board_taken", None, {"name": name, "client": who})
    if not any(s.first <= drag.span.first and drag.span.past <= s.past for s in shifts):
        works = column.kind is ColumnKind.THERAPIST
        return Reason("board_off_shift" if works else "board_closed", None, {"name": name})
    return None


def placed(place: Placement, column: Column, at: datetime) -> Placement:
    """Return ``place`` moved to a column and a time of the studio's clock.

    A column of equipment takes neither another therapist nor another room.
    """
    to = replace(place, day=at.date(), starts=at.time().replace(fold=0), fold=bool(at.fold))
    if column.kind is ColumnKind.THERAPIST:
        return replace(to, therapist_id=column.id)
    return replace(to, room_id=column.id) if column.kind is ColumnKind.ROOM else to
