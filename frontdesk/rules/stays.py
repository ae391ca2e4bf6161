"""What the services of one visit take: turnover where a room is really turned, rooms as a hull."""

from collections.abc import Iterable
from dataclasses import dataclass

from frontdesk.values.span import GRID, Span

#: So long a guest may wait between two services, in slots; a room is kept meanwhile.
WAIT = 15 // GRID


@dataclass(frozen=True, slots=True)
class Stay:
    """A guest's service in a room: ``bare`` slots of treatment and slots of turnover after it."""

    guest: object
    room: int | None
    bare: Span
    turnover: int


def whole_of(stay: Stay, stays: Iterable[Stay]) -> Span:
    """Return the slots of ``stay`` with its turnover, among all ``stays`` of its visit.

    The room is not turned where the same guest's next service begins in it meanwhile; what was
    treatment is never cut.
    """
    past = stay.bare.past + stay.turnover
    follows = [
        each.bare.first
        for each in stays
        if each.guest == stay.guest
        and each.room == stay.room
        and stay.bare.past <= each.bare.first < past
    ]
    return Span(stay.bare.first, min([past, *follows]))


def joined(stays: Iterable[tuple[Span, Span]]) -> list[list[tuple[Span, Span]]]:
    """Return the stays in a room, each bare and whole, by the times at which it is kept for them.

    What is further apart than a guest may wait leaves the room to others in between.
    """
    found: list[list[tuple[Span, Span]]] = []
    past = 0
    for bare, whole in sorted(stays):
        if not found or bare.first > past + WAIT:
            found.append([])
            past = whole.past
        found[-1].append((bare, whole))
        past = max(past, whole.past)
    return found
