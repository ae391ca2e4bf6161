"""An appointment as somebody wants it, before anything is booked."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An appointment as somebody wants it; ``besides`` is the visit it belongs to already."""

    service_id: int
    minutes: int
    therapist_id: int
    day: date
    starts: time
    fold: bool = False
    client_id: int | None = None
    room_id: int | None = None
    besides: int | None = None
    guests: int = 1
    overridden: bool = False  # hours, shifts and likes set aside, with a reason
    settled: bool = False  # with whom stands already: the client's wishes do not matter now
    overlap: bool = False  # may lie beside another, with a reason
    passed: bool = False  # what health asks for first is let pass, or asked at check-in
    turnover: int | None = None  # of a standing appointment
    added: int = 0  # of its minutes, by add-ons: they have a price of their own
