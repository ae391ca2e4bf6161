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
