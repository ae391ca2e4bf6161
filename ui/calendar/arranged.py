"""A board with where its things stand, worked out on the desk's thread, not in the window.

No Qt, and nothing of what one looks at it with: neither pixels nor the present minute.
"""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from frontdesk.queries.board import Board
from frontdesk.values.span import Span
from frontdesk.values.state import State
from ui.calendar.clocks import Clock, TrueClock, WallClock
from ui.calendar.geometry import Grid, board_grid
from ui.calendar.items import Item, items_of, open_spans


@dataclass(frozen=True, slots=True, eq=False)
class Arranged:
    """The ``board`` that is seen of the ``whole`` one, its items by column and time."""

    whole: Board
    board: Board
    clock: Clock
    grid: Grid
    items: tuple[Item, ...]
    by_column: tuple[tuple[Item, ...], ...]
    shifts: tuple[tuple[Span, ...], ...]


def arranged(board: Board) -> Arranged:
    """Arrange what is seen as a rule: all but what was cancelled."""
    cards = tuple(card for card in board.cards if card.state is not State.CANCELLED)
    return _arranged(board, replace(board, cards=cards))


def arranged_whole(board: Board) -> Arranged:
    """Arrange all there is."""
    return _arranged(board, board)


# Internal


def _arranged(whole: Board, seen: Board) -> Arranged:
    zone = ZoneInfo(seen.zone)
    clock = TrueClock(zone, seen.day) if len(seen.days) == 1 else WallClock(zone)
    items = items_of(seen, clock)
    by_column: list[list[Item]] = [[] for _ in seen.columns]
    for item in items:
        by_column[item.column].append(item)
    spans = [Span(item.span.first, item.past) for item in items]
    return Arranged(
        whole,
        seen,
        clock,
        board_grid(clock, seen.days, spans),
        items,
        tuple(map(tuple, by_column)),
        tuple(map(tuple, open_spans(seen, clock))),
    )
