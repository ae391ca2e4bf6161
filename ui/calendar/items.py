"""What stands on the board: cards of appointments and blocks, each in a column. No Qt."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from frontdesk.queries.day import BlockRow, Card, DayBoard
from frontdesk.values.span import GRID, Span
from frontdesk.values.wall import span
from ui.calendar.geometry import lanes


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A card or a block in a column, with its lane among those that overlap it."""

    key: tuple[str, int]
    column: int
    span: Span
    past: int  # end of its turnover
    lane: int = 0
    lanes: int = 1
    card: Card | None = None
    block: BlockRow | None = None


def items_of(board: DayBoard, zone: ZoneInfo) -> tuple[Item, ...]:
    """Return what stands on ``board``, by column and time."""
    places = {column.therapist_id: number for number, column in enumerate(board.columns)}
    by_column: dict[int, list[Item]] = defaultdict(list)
    for card in board.cards:
        place, column = card.placement, places.get(card.placement.therapist_id)
        if column is not None:
            whole = span(zone, place.day, place.starts, place.minutes, place.fold)
            past = whole.past + card.turnover // GRID
            by_column[column].append(
                Item(key=("card", card.id), column=column, span=whole, past=past, card=card)
            )
    for block in board.blocks:
        column = places.get(block.resource_id)
        if column is not None:
            whole = span(zone, board.day, block.starts, block.minutes)
            by_column[column].append(
                Item(
                    key=("block", block.id),
                    column=column,
                    span=whole,
                    past=whole.past,
                    block=block,
                )
            )
    return tuple(item for column in sorted(by_column) for item in _in_lanes(by_column[column]))


def _in_lanes(items: Sequence[Item]) -> list[Item]:
    ordered = sorted(items, key=lambda item: (item.span, item.key))
    shared = lanes([item.span for item in ordered])
    return [
        Item(
            key=item.key,
            column=item.column,
            span=item.span,
            past=item.past,
            lane=lane,
            lanes=count,
            card=item.card,
            block=item.block,
        )
        for item, (lane, count) in zip(ordered, shared, strict=True)
    ]
