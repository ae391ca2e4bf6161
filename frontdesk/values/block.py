"""Blocks: time of a therapist, a room or a piece of equipment that is not for sale."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from frontdesk.errors import Refused
from frontdesk.values.span import GRID
from frontdesk.values.wall import on_grid


class BlockKind(StrEnum):
    """What the time is for."""

    BREAK = "break"
    LUNCH = "lunch"
    TRAINING = "training"
    MEETING = "meeting"
    OUT_OF_ORDER = "out_of_order"


class Reach(StrEnum):
    """How many blocks of a repeated one are meant."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockPlace:
    """Whose time, when and how long; raises ``Refused`` when it is off the five-minute grid."""

    resource_id: int
    day: date
    starts: time
    minutes: int
    fold: bool = False

    def __post_init__(self) -> None:
        if not on_grid(self.starts):
            raise Refused.because("off_the_grid", "starts", time=self.starts)
        if self.minutes <= 0 or self.minutes % GRID or self.minutes > 24 * 60:
            raise Refused.because("bad_length", "minutes", minutes=self.minutes)
