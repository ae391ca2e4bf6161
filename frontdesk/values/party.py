"""Guests who come together, and several services of one guest, as somebody wants them."""

from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum

from frontdesk.errors import Reason
from frontdesk.values.health import Minded
from frontdesk.values.money import Money
from frontdesk.values.span import is_length


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
    turnover: int | None = None  # of a standing appointment
    added: int = 0  # of its minutes, by add-ons
    passed: str | None = field(default=None, repr=False)  # why without a doctor's note

    @property
    def who(self) -> object:
        """Who it is, by number or name."""
        return self.client_id or self.guest_name

    def wrong(self) -> list[Reason]:
        """Return what cannot be so, wherever and whenever it is."""
        waits = (self.after, self.turnover or 0, self.added)
        if is_length(self.minutes) and all(is_length(each, least=0) for each in waits):
            return []
        return [Reason("bad_length", "minutes", {"minutes": self.minutes})]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One guest's service in a party: when, the room and why that one, the price, what is against.

    ``starts`` is by the studio's clock; ``turnover`` is that of the service.
    """

    guest: Guest
    day: date
    starts: time
    fold: bool
    ends: time
    room_id: int | None
    room: str | None
    room_reason: str | None
    price: Money
    priced_on: date
    turnover: int
    reasons: tuple[Reason, ...]
    minded: tuple[Minded, ...] = ()  # what health asks of it


@dataclass(frozen=True, slots=True)
class PartyAnswer:
    """A seat for each guest, and every reason against the whole."""

    seats: tuple[Seat, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestWish:
    """A guest's service as it is looked for; without ``therapists`` anybody will do.

    ``who`` tells guests apart: two services in a row have the same. With ``four_hands`` a second
    therapist is looked for too, one of ``seconds`` if any are named.
    """

    service_id: int
    minutes: int
    who: int = 0
    client_id: int | None = None
    guest_name: str | None = None
    therapists: frozenset[int] = frozenset()
    gender: str | None = None
    after: int = 0
    four_hands: bool = False
    seconds: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyWish:
    """When guests could come together; bounds as for a single one in ``wanted``."""

    guests: tuple[GuestWish, ...]
    rooming: Rooming = Rooming.EITHER
    from_day: date | None = None
    days: int = 60
    weekdays: frozenset[int] = frozenset()
    after: time | None = None
    before: time | None = None

    def with_wait(self, minutes: int) -> "PartyWish":
        """Return it with so long a wait before each further service of the same guest."""
        seen: dict[int, int] = {}
        guests = []
        for guest in self.guests:
            guests.append(replace(guest, after=guest.after + seen.get(guest.who, 0) * minutes))
            seen[guest.who] = seen.get(guest.who, 0) + 1
        return replace(self, guests=tuple(guests))

    @property
    def may_wait(self) -> bool:
        """Whether somebody has several services, between which a wait is possible."""
        return len({guest.who for guest in self.guests}) < len(self.guests)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """A party that comes again: every so many ``weeks``, ``count`` times or ``until`` a day."""

    party: Party
    weeks: int = 1
    count: int | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One visit of a series as it is to be booked."""

    day: date
    starts: time
    guests: tuple[Guest, ...]
    fold: bool = False
    rooming: Rooming = Rooming.EITHER

    @classmethod
    def of(cls, party: Party) -> "Planned":
        """Return ``party`` as one visit of a series."""
        return cls(
            day=party.day,
            starts=party.starts,
            guests=party.guests,
            fold=party.fold,
            rooming=party.rooming,
        )

    def party(self) -> Party:
        """Return it as a party."""
        return Party(
            guests=self.guests,
            day=self.day,
            starts=self.starts,
            fold=self.fold,
            rooming=self.rooming,
        )
