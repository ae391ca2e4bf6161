"""Which room an appointment gets, and why."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class RoomChoice:
    """A room as it is chosen among; ``fitted`` names the equipment that stands in it."""

    id: int
    name: str
    tables: int
    fitted: frozenset[int] = frozenset()


def choose(
    rooms: Sequence[RoomChoice],
    busy: Collection[int],
    equipment: Collection[int],
    standing: Collection[int],
    usual: int | None,
    guests: int = 1,
) -> tuple[RoomChoice, str] | None:
    """Return the best free room and the code of the reason; none when every one is taken.

    ``equipment`` is what the service needs; of it ``standing`` stands in some room for good.
    ``usual`` is the room in which the therapist works that day. Rooms for couples and rooms
    with equipment are kept free as long as another will do.
    """
    must = set(equipment) & set(standing)
    fit = [
        room
        for room in rooms
        if room.id not in busy and room.tables >= guests and must <= room.fitted
    ]
    if not fit:
        return None
    if must:
        return fit[0], "equipment_stands_there"
    if guests > 1:
        return min(fit, key=lambda room: (room.tables, room.id)), "room_for_couples"
    for room in fit:
        if room.id == usual:
            return room, "therapists_room"
    best = min(fit, key=lambda room: (room.tables, len(room.fitted)))
    return best, "first_free"


def usual_room(worked: Sequence[tuple[int, time]], at: time) -> int | None:
    """Return the room in which a therapist works nearest to ``at``; ``worked`` is in order."""

    def distance(row: tuple[int, time]) -> int:
        return abs(row[1].hour * 60 + row[1].minute - at.hour * 60 - at.minute)

    return min(worked, key=distance)[0] if worked else None


@dataclass(frozen=True, slots=True)
class Lodger:
    """A guest who needs a room: what must stand in it, and which are free all that time."""

    must: frozenset[int]
    free: frozenset[int]


def shared_room(
    rooms: Sequence[RoomChoice], lodgers: Sequence[Lodger], guests: int
) -> RoomChoice | None:
    """Return the smallest room with a table for each, free for all of them; none is none."""
    must = frozenset[int]().union(*(each.must for each in lodgers))
    fit = [
        room
        for room in rooms
        if room.tables >= guests
        and must <= room.fitted
        and all(room.id in each.free for each in lodgers)
    ]
    return min(fit, key=lambda room: room.tables, default=None)


def side_by_side(
    rooms: Sequence[RoomChoice], lodgers: Sequence[Lodger]
) -> tuple[RoomChoice, ...] | None:
    """Return a room for each, as near to each other as can be; none when they do not suffice.

    ``rooms`` are in the studio's order. Small rooms come before large ones at the same distance.
    """
    best: tuple[tuple[int, int], tuple[RoomChoice, ...]] | None = None
    for first in range(len(rooms)):
        for past in range(first + len(lodgers), len(rooms) + 1):
            found = _each_one(rooms[first:past], lodgers)
            if found is not None:
                weight = (past - first, sum(room.tables for room in found))
                if best is None or weight < best[0]:
                    best = weight, found
                break  # a wider stretch from here is no nearer
    return None if best is None else best[1]


def _each_one(
    rooms: Sequence[RoomChoice], lodgers: Sequence[Lodger]
) -> tuple[RoomChoice, ...] | None:
    """Match each lodger with a room of its own, by augmenting paths."""
    holder: dict[int, int] = {}

    def placed(number: int, tried: set[int]) -> bool:
        for at, room in enumerate(rooms):
            who = lodgers[number]
            if at in tried or room.id not in who.free or not who.must <= room.fitted:
                continue
            tried.add(at)
            if at not in holder or placed(holder[at], tried):
                holder[at] = number
                return True
        return False

    if not all(placed(number, set()) for number in range(len(lodgers))):
        return None
    room_of = {number: rooms[at] for at, number in holder.items()}
    return tuple(room_of[number] for number in range(len(lodgers)))
