"""Where an appointment stands: who, when, how long, in which room; and that it moves."""

from dataclasses import dataclass
from datetime import date, time

from frontdesk.errors import Refused
from frontdesk.values.span import is_length
from frontdesk.values.wall import on_grid


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """A therapist, a day and wall-clock time, a length in minutes, and a room.

    ``fold`` tells the second 1:30 of an autumn night from the first.
    Raises ``Refused`` when it is off the five-minute grid.
    """

    therapist_id: int
    day: date
    starts: time
    minutes: int
    room_id: int | None = None
    fold: bool = False

    def __post_init__(self) -> None:
        if not on_grid(self.starts):
            raise Refused.because("off_the_grid", "starts", time=self.starts)
        if not is_length(self.minutes):
            raise Refused.because("bad_length", "minutes", minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class OneMove:
    """That an appointment goes from where it was seen to another place."""

    appointment_id: int
    was: Placement
    to: Placement
