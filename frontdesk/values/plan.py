"""A studio as it is to be set up: from a studio file or from the short form.

``StudioPlan`` checks itself; ``faults`` says everything that is wrong with it at once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from zoneinfo import ZoneInfo

from frontdesk.errors import Reason
from frontdesk.values.money import Money
from frontdesk.values.span import GRID
from frontdesk.values.wall import on_grid

#: Weekdays as studio files name them; Monday is 0.
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Hours = tuple[time, time]


@dataclass(frozen=True, slots=True)
class RoomPlan:
    """A room, its tables, and the equipment that stands in it."""

    name: str
    tables: int = 1
    equipment: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePlan:
    """A service; ``prices`` by minutes; any one of ``licences`` allows it."""

    name: str
    code: str
    prices: tuple[tuple[int, Money], ...]
    licences: tuple[str, ...] = ()
    skill: str | None = None
    equipment: tuple[str, ...] = ()
    turnover: int = 15
    cpt: str | None = None


@dataclass(frozen=True, slots=True)
class LicencePlan:
    """A licence and its last day."""

    kind: str
    number: str
    state: str
    expires: date


@dataclass(frozen=True, slots=True)
class TherapistPlan:
    """A therapist; ``shifts`` by weekday, Monday is 0."""

    name: str
    licences: tuple[LicencePlan, ...] = ()
    skills: tuple[str, ...] = ()
    shifts: tuple[tuple[int, Hours], ...] = ()


@dataclass(frozen=True, slots=True)
class ProductPlan:
    """Something sold over the counter."""

    name: str
    price: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipPlan:
    """A membership: what it costs and what it gives."""

    name: str
    price: Money
    every: str = "month"
    minutes: int | None = None
    services: tuple[str, ...] = ()
    count: int = 0
    rollover: int = 0
    discount_bp: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StudioPlan:
    """Everything that a studio begins with."""

    name: str
    address: tuple[str, ...]
    phone: str
    zone: str
    currency: str = "USD"
    sales_tax_bp: int = 0
    cancellation_hours: int = 24
    hours: tuple[tuple[int, Hours], ...]
    rooms: tuple[RoomPlan, ...]
    services: tuple[ServicePlan, ...]
    therapists: tuple[TherapistPlan, ...]
    products: tuple[ProductPlan, ...] = ()
    memberships: tuple[MembershipPlan, ...] = ()
    owner: str = "Owner"
    receptionist: str = "Front desk"

    def holds(self) -> dict[str, int]:
        """Return how many there are of each kind."""
        kinds = ("rooms", "services", "therapists", "products", "memberships")
        return {kind: len(getattr(self, kind)) for kind in kinds}

    def faults(self) -> list[Reason]:
        """Return everything that is wrong, each with the place it was found in."""
        return [
            *self._own_faults(),
            *self._room_and_service_faults(),
            *self._therapist_faults(),
        ]

    # Internal

    def _own_faults(self) -> Iterator[Reason]:
        if not self.name.strip():
            yield Reason("plan_name_missing", "name", {"place": "studio"})
        try:
            ZoneInfo(self.zone)
        except (ValueError, OSError, KeyError):
            yield Reason("plan_zone_unknown", "zone", {"place": "zone", "text": self.zone})
        if not 0 <= self.sales_tax_bp <= 3000:
            yield Reason("plan_tax_wrong", "sales_tax", {"place": "sales_tax"})
        if not self.hours:
            yield Reason("plan_no_hours", "hours", {"place": "hours"})
        yield from _span_faults(self.hours, "hours")
        people = [each.name for each in self.therapists] + [self.owner, self.receptionist]
        for place, names in (
            ("rooms", [each.name for each in self.rooms]),
            ("services", [each.name for each in self.services]),
            ("services", [each.code for each in self.services]),
            ("people", people),
            ("products", [each.name for each in self.products]),
            ("memberships", [each.name for each in self.memberships]),
        ):
            yield from _twice(names, place)

    def _room_and_service_faults(self) -> Iterator[Reason]:
        there = {item for room in self.rooms for item in room.equipment}
        for room in self.rooms:
            if room.tables < 1:
                yield Reason("plan_no_table", "rooms", {"place": room.name})
        for service in self.services:
            params = {"place": service.name}
            if not service.prices:
                yield Reason("plan_no_price", "services", params)
            for minutes, price in service.prices:
                if minutes <= 0 or minutes % GRID:
                    yield Reason("plan_length_wrong", "services", {**params, "minutes": minutes})
                if price.cents < 0:
                    yield Reason("plan_price_negative", "services", params)
            if service.turnover < 0 or service.turnover % GRID:
                yield Reason("plan_turnover_wrong", "services", params)
            for item in service.equipment:
                if item not in there:
                    yield Reason("plan_equipment_unknown", "services", {**params, "text": item})
        codes = {each.code for each in self.services}
        for plan in self.memberships:
            for code in plan.services:
                if code not in codes:
                    params = {"place": plan.name, "text": code}
                    yield Reason("plan_service_unknown", "memberships", params)

    def _therapist_faults(self) -> Iterator[Reason]:
        for each in self.therapists:
            if not each.name.strip():
                yield Reason("plan_name_missing", "therapists", {"place": "therapists"})
            yield from _span_faults(each.shifts, each.name)


def _span_faults(spans: Sequence[tuple[int, Hours]], place: str) -> Iterator[Reason]:
    for weekday, (starts, ends) in spans:
        params = {"place": f"{place}, {WEEKDAYS[weekday]}", "starts": starts, "ends": ends}
        if not (on_grid(starts) and on_grid(ends)):
            yield Reason("plan_off_grid", "hours", params)
        elif starts >= ends:
            yield Reason("plan_span_empty", "hours", params)


def _twice(names: Sequence[str], place: str) -> Iterator[Reason]:
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield Reason("plan_twice", place, {"place": place, "text": name})
