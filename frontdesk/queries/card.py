"""What stands on a board: the card of an appointment, and a block."""

from dataclasses import dataclass
from datetime import date, datetime, time

from frontdesk.values.money import Money
from frontdesk.values.placement import Placement
from frontdesk.values.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An appointment as the desk sees it. ``alert`` is an instruction, never a diagnosis."""

    id: int
    visit_id: int
    client_id: int | None
    client: str
    phone: str | None
    service_id: int
    service: str
    placement: Placement
    ends: time
    room: str | None
    turnover: int
    state: State
    alert: str | None
    member: bool
    first_visit: bool
    price: Money
    arrived_at: datetime | None
    started_at: datetime | None
    finished_at: datetime | None
    guests: int
    preferences: str | None
    note: str | None
    reason: str | None
    second_therapist_id: int | None = None
    equipment: tuple[int, ...] = ()
    therapist: str = ""
    fee: Money | None = None
    fee_waived: str | None = None
    message_at: datetime | None = None
    partners: tuple[str, ...] = ()  # who else comes along
    repeated: bool = False
    added: int = 0  # of its minutes, by add-ons, which another booking does not have
    minded: tuple[str, ...] = ()  # all that ``alert`` is the first of

    @property
    def therapists(self) -> tuple[int, ...]:
        """Who treats: one, or two with four hands."""
        first, second = self.placement.therapist_id, self.second_therapist_id
        return (first,) if second is None else (first, second)

    @property
    def resources(self) -> tuple[int, ...]:
        """What it takes, other than the guest: therapists, room, equipment."""
        place = self.placement
        found = (place.therapist_id, self.second_therapist_id, place.room_id, *self.equipment)
        return tuple(each for each in found if each is not None)


@dataclass(frozen=True, slots=True)
class BlockRow:
    """Time that is not for sale."""

    id: int
    resource_id: int
    kind: str
    label: str
    starts: time
    minutes: int
    ends: time
    day: date
    fold: bool = False
    repeated: bool = False
