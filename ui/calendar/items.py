"""What stands on the board: cards of appointments and blocks, each in a column. No Qt."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from frontdesk.queries.board import Board
from frontdesk.queries.cards import BlockRow, Card
from frontdesk.values.span import GRID, Span
from ui.calendar.clocks import Clock
from ui.calendar.geometry import lanes

#: ("card", 7), ("block", 3); where one card stands in several columns, ("card", 7, 1) and so on.
Key = tuple[str, int] | tuple[str, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A card or a block in a column, with its lane among those that overlap it.

    ``span`` and ``past`` are rows of the column's day, see ``clocks``.
    """

    key: Key
    column: int
    span: Span
    past: int  # end of its turnover
    lane: int = 0
    lanes: int = 1
    card: Card | None = None
    block: BlockRow | None = None


def items_of(board: Board, clock: Clock) -> tuple[Item, ...]:
    """Return what stands on ``board``, by column and time."""
    places = {(column.id, column.day): number for number, column in enumerate(board.columns)}
    by_column: dict[int, list[Item]] = defaultdict(list)
    for card in board.cards:
        place, standing = card.placement, 0
        whole = clock.span(place.day, place.starts, place.minutes, place.fold)
        past = whole.past + card.turnover // GRID
        for resource in card.resources:
            column = places.get((resource, place.day))
            if column is not None:
                key: Key = ("card", card.id, standing) if standing else ("card", card.id)
                item = Item(key=key, column=column, span=whole, past=past, card=card)
                by_column[column].append(item)
                standing += 1
    for block in board.blocks:
        column = places.get((block.resource_id, block.day))
        if column is not None:
            whole = clock.span(block.day, block.starts, block.minutes, block.fold)
            key = ("block", block.id)
            item = Item(key=key, column=column, span=whole, past=whole.past, block=block)
            by_column[column].append(item)
    return tuple(item for column in sorted(by_column) for item in _in_lanes(by_column[column]))


def open_spans(board: Board, clock: Clock) -> list[list[Span]]:
    """Return for each column the rows on which it can be booked."""
    return [
        [span for hours in column.open for span in clock.open(column.day, hours)]
        for column in board.columns
    ]


def _in_lanes(items: Sequence[Item]) -> list[Item]:
    ordered = sorted(items, key=lambda item: (item.span, item.key))
    shared = lanes([item.span for item in ordered])
    return [
        item if count == 1 else replace(item, lane=lane, lanes=count)
        for item, (lane, count) in zip(ordered, shared, strict=True)
    ]
