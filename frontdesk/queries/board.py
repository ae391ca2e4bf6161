"""The board of the calendar: columns, each of a resource on a day, and what stands in them.

A card stands in the column of each therapist, of its room and of its equipment, whichever of
them have one; ``Card.resources`` says which.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import null, select
from sqlalchemy.orm import Session

from frontdesk.model import Equipment, Resource, Room
from frontdesk.queries.cards import BlockRow, Card, block_days, blocks, card_days, cards
from frontdesk.rules.hours import WallSpan
from frontdesk.storage.days import OpenDay, open_days, shifts_between
from frontdesk.storage.names import licences, therapists
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State

T = TypeVar("T")


class ColumnKind(StrEnum):
    """What a column is of."""

    THERAPIST = "therapist"
    ROOM = "room"
    EQUIPMENT = "equipment"


@dataclass(frozen=True, slots=True)
class DayFrame:
    """A day of the board; ``closed`` names it when the studio is closed."""

    day: date
    opens: time | None
    closes: time | None
    closed: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One resource on one day, and when it can be booked.

    ``detail`` is a therapist's licence, or the room in which a piece of equipment stands;
    ``tables`` counts those of a room.
    """

    kind: ColumnKind
    id: int
    day: date
    name: str
    detail: str = ""
    tables: int = 1
    open: tuple[WallSpan, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Some days of the studio, by therapists or by rooms and equipment."""

    zone: str
    days: tuple[DayFrame, ...]
    columns: tuple[Column, ...]
    cards: tuple[Card, ...]
    blocks: tuple[BlockRow, ...]

    @property
    def day(self) -> date:
        """The first day."""
        return self.days[0].day

    @property
    def last(self) -> date:
        """The last day."""
        return self.days[-1].day


@needs(Permission.SEE_CALENDAR)
def therapist_board(
    view: View, first: date, days: int = 1, only: tuple[int, ...] | None = None
) -> Board:
    """Return ``days`` days from ``first`` on, side by side, a column per therapist on each.

    With ``only`` these therapists, at work or not; without, on each day whoever works or has
    something to do on it.
    """
    if only is not None:
        return _by_therapists(view, first, days, only)
    return _kept(view, "therapists", first, days, lambda: _by_therapists(view, first, days, None))


@needs(Permission.SEE_CALENDAR)
def room_board(
    view: View, first: date, days: int = 1, only: tuple[int, ...] | None = None
) -> Board:
    """Return ``days`` days from ``first`` on, a column per room and piece of equipment on each.

    With ``only`` these; without, what is in use or has something standing in it.
    """
    if only is not None:
        return _by_rooms(view, first, days, only)
    return _kept(view, "rooms", first, days, lambda: _by_rooms(view, first, days, None))


@needs(Permission.SEE_CALENDAR)
def worked_out(view: View, ask: Callable[[View], Board], work: Callable[[Board], T]) -> T:
    """Return what ``work`` makes of a board: made here, not in the window, and kept with it."""
    board = ask(view)
    return view.kept.made((work, id(board)), (board,), lambda: work(board))


# Internal


def _kept(view: View, kind: str, first: date, days: int, make: Callable[[], Board]) -> Board:
    """Return the same board as long as nothing on its days has changed, for the same person."""
    last = first + timedelta(days=days - 1)
    whose = view.grant(Permission.SEE_CALENDAR), view.therapist_id
    parts = (*card_days(view, first, last), *block_days(view, first, last))
    key = (kind, first, days, whose)
    return view.kept.made(key, (view.kept.staff_and_studio, *parts), make)


def _by_therapists(view: View, first: date, days: int, only: tuple[int, ...] | None) -> Board:
    last = first + timedelta(days=days - 1)
    found, blocked = cards(view, first, last, only), blocks(view, first, last)
    shifts = shifts_between(view, first, last)
    busy = _busy(found, blocked)
    held, people = view.house(licences), view.house(therapists)
    columns = [
        Column(
            kind=ColumnKind.THERAPIST,
            id=number,
            day=day,
            name=name,
            detail=held.get(number, ""),
            open=working.get(number, ()),
        )
        for day, working in shifts.items()
        for number, name in people
        if (number in only if only is not None else number in working or (number, day) in busy)
    ]
    return _board(view, open_days(view, first, last), columns, found, blocked)


def _by_rooms(view: View, first: date, days: int, only: tuple[int, ...] | None) -> Board:
    last = first + timedelta(days=days - 1)
    found, blocked = cards(view, first, last), blocks(view, first, last)
    frames = open_days(view, first, last)
    busy = _busy(found, blocked)
    places = [*view.house(_rooms), *view.house(_equipment)]
    columns = [
        Column(
            kind=kind,
            id=row.id,
            day=day,
            name=row.name,
            detail=row.place or "",
            tables=row.capacity,
            open=() if frame.hours is None else (frame.hours,),
        )
        for day, frame in frames.items()
        for kind, row in places
        if (row.id in only if only is not None else row.active or (row.id, day) in busy)
    ]
    return _board(view, frames, columns, found, blocked)


def _board(
    view: View,
    frames: dict[date, OpenDay],
    columns: Sequence[Column],
    found: tuple[Card, ...],
    blocked: tuple[BlockRow, ...],
) -> Board:
    shown = {column.id for column in columns}
    return Board(
        zone=view.zone.key,
        days=tuple(_frame(day, frame) for day, frame in frames.items()),
        columns=tuple(columns),
        cards=tuple(card for card in found if not shown.isdisjoint(card.resources)),
        blocks=tuple(block for block in blocked if block.resource_id in shown),
    )


def _frame(day: date, frame: OpenDay) -> DayFrame:
    opens, closes = frame.hours or (None, None)
    return DayFrame(day, opens, closes, frame.closed)


def _busy(found: Sequence[Card], blocked: Sequence[BlockRow]) -> set[tuple[int, date]]:
    """Return which resources have something standing in their column, and on which day."""
    busy = {(block.resource_id, block.day) for block in blocked}
    for card in found:
        if card.state is not State.CANCELLED:
            busy |= {(each, card.placement.day) for each in card.resources}
    return busy


def _rooms(session: Session) -> list[tuple[ColumnKind, Any]]:
    query = (
        select(Room.id, Room.name, Room.active, Resource.capacity, null().label("place"))
        .join(Resource, Resource.id == Room.id)
        .order_by(Room.position, Room.id)
    )
    return [(ColumnKind.ROOM, row) for row in session.execute(query)]


def _equipment(session: Session) -> list[tuple[ColumnKind, Any]]:
    query = (
        select(
            Equipment.id,
            Equipment.name,
            Equipment.active,
            Resource.capacity,
            Room.name.label("place"),
        )
        .join(Resource, Resource.id == Equipment.id)
        .outerjoin(Room, Room.id == Equipment.room_id)
        .order_by(Equipment.name, Equipment.id)
    )
    return [(ColumnKind.EQUIPMENT, row) for row in session.execute(query)]
