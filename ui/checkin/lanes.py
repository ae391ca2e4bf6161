"""Which lane an appointment stands in, in what order, and who is meant by a few letters. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from frontdesk.queries.day import Card, DayBoard
from frontdesk.values.state import State
from frontdesk.values.text import fold

#: Fewer digits say too little to be meant as a phone number.
_DIGITS = 3


class Lane(StrEnum):
    """Where a client is between the door and the till."""

    EXPECTED = "expected"
    ARRIVED = "arrived"
    IN_SESSION = "in_session"
    TO_CHECK_OUT = "to_check_out"
    DONE = "done"


_LANES = {
    State.BOOKED: Lane.EXPECTED,
    State.CONFIRMED: Lane.EXPECTED,
    State.ARRIVED: Lane.ARRIVED,
    State.IN_SESSION: Lane.IN_SESSION,
    State.TO_CHECK_OUT: Lane.TO_CHECK_OUT,
    State.DONE: Lane.DONE,
    State.NO_SHOW: Lane.DONE,
}
#: The state whose colours stand for a lane.
LOOKS = {
    Lane.EXPECTED: State.BOOKED,
    Lane.ARRIVED: State.ARRIVED,
    Lane.IN_SESSION: State.IN_SESSION,
    Lane.TO_CHECK_OUT: State.TO_CHECK_OUT,
    Lane.DONE: State.DONE,
}
#: One step back. Who has not come is put back where the booking was.
BACK = {
    State.ARRIVED: State.BOOKED,
    State.IN_SESSION: State.ARRIVED,
    State.TO_CHECK_OUT: State.IN_SESSION,
    State.NO_SHOW: State.BOOKED,
}


@dataclass(frozen=True, slots=True)
class LaneRow:
    """An appointment in a lane, with the name of its therapist."""

    card: Card
    therapist: str


def lane_of(card: Card) -> Lane | None:
    """Return the lane of ``card``; none when it was cancelled."""
    return _LANES.get(card.state)


def rows_of(board: DayBoard, own: int | None = None) -> dict[Lane, tuple[LaneRow, ...]]:
    """Return what stands in each lane; ``own`` leaves one therapist's appointments only."""
    names = {column.therapist_id: column.name for column in board.columns}
    lanes: dict[Lane, list[LaneRow]] = {lane: [] for lane in Lane}
    for card in board.cards:
        lane, therapist = lane_of(card), card.placement.therapist_id
        if lane is not None and own in (None, therapist):
            lanes[lane].append(LaneRow(card, names.get(therapist, "")))
    lanes[Lane.TO_CHECK_OUT].sort(key=_longest_waiting)
    lanes[Lane.DONE].reverse()  # who left last is asked after most
    return {lane: tuple(rows) for lane, rows in lanes.items()}


def fits(row: LaneRow, said: str) -> bool:
    """Tell whether ``said`` means this client: the beginnings of names, or part of the phone."""
    words = fold(said).split()
    digits = "".join(letter for letter in said if letter.isdigit())
    if len(digits) >= _DIGITS and digits in (row.card.phone or ""):
        return True
    names = fold(row.card.client).split()
    return all(any(name.startswith(word) for name in names) for word in words)


def narrowed(lanes: dict[Lane, tuple[LaneRow, ...]], said: str) -> dict[Lane, tuple[LaneRow, ...]]:
    """Return the lanes with the clients whom ``said`` means; all of them when nothing is said."""
    if not said.strip():
        return lanes
    return {lane: tuple(row for row in rows if fits(row, said)) for lane, rows in lanes.items()}


def found(lanes: dict[Lane, tuple[LaneRow, ...]], number: int | None) -> LaneRow | None:
    """Return the row of an appointment."""
    every: Iterable[LaneRow] = (row for rows in lanes.values() for row in rows)
    return next((row for row in every if row.card.id == number), None)


def _longest_waiting(row: LaneRow) -> tuple[bool, float]:
    at = row.card.finished_at
    return (at is None, 0 if at is None else at.timestamp())
