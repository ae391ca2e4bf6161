"""Guests who come together, and several services of one guest, as somebody wants them."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Rooming(StrEnum):
    """Which rooms guests get who are treated at the same time."""

    TOGETHER = "together"  # one room, with a table for each
    APART = "apart"  # one each, side by side where that is possible
    EITHER = "either"  # together if such a room is free


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """One service of a guest: who gives it, how long; ``after`` minutes later than the first.

    ``second_therapist_id`` makes it four hands. Two services in a row are two of these with the
    same client.
    """

    service_id: int
    minutes: int
    therapist_id: int
    client_id: int | None = None
    guest_name: str | None = None
    second_therapist_id: int | None = None
    room_id: int | None = None
    after: int = 0

    @property
    def who(self) -> object:
        """Who it is, by number or name."""
        return self.client_id or self.guest_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Guests of one visit, at a day and time; ``besides`` is the visit that stands already."""

    guests: tuple[Guest, ...]
    day: date
    starts: time
    fold: bool = False
    rooming: Rooming = Rooming.EITHER
    besides: int | None = None
    overridden: bool = False  # hours and shifts set aside, with a reason
