"""A card on its way to another time or column, and why it may not land there. No Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from frontdesk.errors import Reason
from frontdesk.queries.board import Board, Column, ColumnKind
from frontdesk.queries.openings import Landing
from frontdesk.values.block import BlockPlace
from frontdesk.values.placement import Placement
from frontdesk.values.span import Span
from ui.calendar.clocks import Clock
from ui.calendar.items import Item

#: Pixels that the pointer moves before a press becomes a drag.
THRESHOLD = 8


class Edge(StrEnum):
    """Where an item was taken: in the middle it moves, at an edge it changes its length."""

    NONE = "none"
    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Drag:
    """What is dragged, how far below its top it was taken, and where it hangs now.

    ``home`` is the column in which it stands, none when that is not shown any more.
    """

    item: Item
    grip: float
    home: int | None
    column: int
    first: int
    past: int
    edge: Edge = Edge.NONE

    @property
    def span(self) -> Span:
        """The rows it would take."""
        return Span(self.first, self.past)

    @property
    def place(self) -> tuple[int, Span]:
        """The column and the rows it would take."""
        return self.column, self.span

    @property
    def moved(self) -> bool:
        """Whether it hangs anywhere else than it stands."""
        return self.place != (self.home, self.item.span)

    def at(self, column: int, row: int, closes: int) -> "Drag":
        """Return it held at a row, as it was taken: whole, or by one of its edges."""
        span = self.item.span
        if self.edge is Edge.TOP:
            return replace(self, first=min(row, span.past - 1))
        if self.edge is Edge.BOTTOM:
            return replace(self, past=max(row, span.first + 1))
        length = span.past - span.first
        first = min(row, closes - length)
        return replace(self, column=column, first=first, past=first + length)


@dataclass(frozen=True, slots=True)
class Glow:
    """The rows at which something may begin, by column; nothing is known of the others."""

    length: int
    starts: Mapping[int, frozenset[int]] = field(default_factory=dict)
    _joined: dict[int, list[Span]] = field(default_factory=dict, compare=False, repr=False)

    def takes(self, column: int, first: int) -> bool | None:
        """Tell whether it may begin there; none when that is not known."""
        rows = self.starts.get(column)
        return None if rows is None else first in rows

    def without(self, board: Board, day: date, span: Span) -> "Glow":
        """Return it without what would overlap ``span`` on ``day``: the client is busy then."""
        kept = {
            number: frozenset(
                first
                for first in rows
                if board.columns[number].day != day
                or not Span(first, first + self.length).overlaps(span)
            )
            for number, rows in self.starts.items()
        }
        return Glow(self.length, kept)

    def spans(self, column: int) -> list[Span]:
        """Return the rows that it could cover, in one piece where they meet."""
        known = self._joined.get(column)
        if known is not None:
            return known
        found: list[Span] = []
        for first in sorted(self.starts.get(column, ())):
            if found and first <= found[-1].past:
                found[-1] = Span(found[-1].first, first + self.length)
            else:
                found.append(Span(first, first + self.length))
        self._joined[column] = found
        return found


def glow(board: Board, clock: Clock, landings: Iterable[Landing], length: int) -> Glow:
    """Return where on ``board`` something of ``length`` rows may land."""
    by_day = {landing.day: landing for landing in landings}
    starts = {}
    for number, column in enumerate(board.columns):
        landing = by_day.get(column.day)
        if landing is None or column.kind is ColumnKind.EQUIPMENT:
            continue
        rooms = column.kind is ColumnKind.ROOM
        times = (landing.rooms if rooms else landing.starts).get(column.id, ())
        starts[number] = frozenset(clock.row(column.day, each) for each in times)
    return Glow(length, starts)


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
        if other.column != drag.column or other.key[:2] == drag.item.key[:2]:
            continue
        if whole.overlaps(Span(other.span.first, other.past)):
            who = other.card.client if other.card else (other.block.label if other.block else "")
            if not who:
                return Reason("board_busy", None, {"name": name})
            return Reason("board_taken", None, {"name": name, "client": who})
    if drag.item.block is not None:
        return None  # a block may lie outside hours
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


def block_place(item: Item) -> BlockPlace:
    """Return where a block stands."""
    block = item.block
    assert block is not None
    return BlockPlace(
        resource_id=block.resource_id,
        day=block.day,
        starts=block.starts,
        minutes=block.minutes,
        fold=block.fold,
    )
