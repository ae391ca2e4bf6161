"""A card on its way to another time or therapist, and why it may not land there. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from frontdesk.errors import Reason
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
        """The slots it would take."""
        return Span(self.first, self.first + self.item.span.past - self.item.span.first)

    @property
    def moved(self) -> bool:
        """Whether it hangs anywhere else than it stands."""
        return (self.column, self.first) != (self.item.column, self.item.span.first)


def obstacle(
    drag: Drag, items: Sequence[Item], shifts: Sequence[Span], therapist: str
) -> Reason | None:
    """Return why it may not land where it hangs, as far as the board can tell.

    ``shifts`` are the spans in which the column's therapist works. The rules of the house have
    the last word when it is dropped.
    """
    turnover = drag.item.past - drag.item.span.past
    whole = Span(drag.span.first, drag.span.past + turnover)
    for other in items:
        if other.column != drag.column or other.key == drag.item.key:
            continue
        if whole.overlaps(Span(other.span.first, other.past)):
            name = other.card.client if other.card else (other.block.label if other.block else "")
            if not name:
                return Reason("board_busy", None, {"name": therapist})
            return Reason("board_taken", None, {"name": therapist, "client": name})
    if not any(s.first <= drag.span.first and drag.span.past <= s.past for s in shifts):
        return Reason("board_off_shift", None, {"name": therapist})
    return None
