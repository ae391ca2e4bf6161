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
from frontdesk.values.text import fold
from frontdesk.values.wall import on_grid

#: Weekdays as studio files name them; Monday is 0.
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Hours = tuple[time, time]
#: How often a membership may be paid.
EVERY = ("week", "month", "year")
#: A woman, a man, or nobody has said.
GENDERS = ("f", "m", None)
#: More than this is a slip of the hand.
LONGEST_TEXT = 120
_MOST_TABLES, _LONGEST_SERVICE, _LONGEST_TURNOVER, _MOST_NOTICE = 20, 480, 120, 336
_DEAREST = Money(100_000_00)
FEWEST_DIGITS = 7


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
    """A therapist, a woman (``f``) or a man (``m``); ``shifts`` by weekday, Monday is 0."""

    name: str
    licences: tuple[LicencePlan, ...] = ()
    skills: tuple[str, ...] = ()
    shifts: tuple[tuple[int, Hours], ...] = ()
    gender: str | None = None


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
    """Everything that a studio begins with; an owner who is a therapist too treats.

    The phone may follow.
    """

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
            *_studio_faults(self),
            *_name_faults(self),
            *_room_faults(self.rooms),
            *_service_faults(self),
            *_therapist_faults(self.therapists),
            *_sale_faults(self),
        ]


def _studio_faults(plan: StudioPlan) -> Iterator[Reason]:
    if plan.phone and sum(letter.isdecimal() for letter in plan.phone) < FEWEST_DIGITS:
        yield Reason("plan_phone_wrong", "phone", {"place": "phone", "text": plan.phone})
    try:
        ZoneInfo(plan.zone)
    except (ValueError, OSError, KeyError):
        yield Reason("plan_zone_unknown", "zone", {"place": "zone", "text": plan.zone})
    if plan.currency != "USD":
        params = {"place": "currency", "text": plan.currency}
        yield Reason("plan_currency_unknown", "currency", params)
    if not 0 <= plan.sales_tax_bp <= 3000:
        yield Reason("plan_tax_wrong", "sales_tax", {"place": "sales_tax"})
    if not 0 <= plan.cancellation_hours <= _MOST_NOTICE:
        limits = {"place": "cancellation_hours", "low": 0, "high": _MOST_NOTICE}
        yield Reason("plan_out_of_range", "cancellation_hours", limits)
    if not plan.hours:
        yield Reason("plan_no_hours", "hours", {"place": "hours"})
    yield from _span_faults(plan.hours, "hours", "hours", once=True)
    for kind in ("rooms", "services", "therapists"):
        if not getattr(plan, kind):
            yield Reason("plan_none", kind, {"place": kind})


def _name_faults(plan: StudioPlan) -> Iterator[Reason]:
    rooms, services = [each.name for each in plan.rooms], [each.name for each in plan.services]
    therapists = [each.name for each in plan.therapists]
    for field, place, names in (
        ("name", "studio", [plan.name]),
        ("owner", "owner", [plan.owner]),
        ("receptionist", "receptionist", [plan.receptionist]),
        ("rooms", "rooms", rooms),
        ("services", "services", services),
        ("services", "services", [each.code for each in plan.services]),
        ("therapists", "therapists", therapists),
        ("products", "products", [each.name for each in plan.products]),
        ("memberships", "memberships", [each.name for each in plan.memberships]),
    ):
        for name in names:
            if not name.strip():
                yield Reason("plan_name_missing", field, {"place": place})
            elif len(name) > LONGEST_TEXT:
                params = {"place": place, "text": f"{name[:24]}…", "most": LONGEST_TEXT}
                yield Reason("plan_text_long", field, params)
        yield from _twice(names, field, place)
    once = {fold(name): name for name in therapists if fold(name) != fold(plan.owner)}
    yield from _twice([*once.values(), plan.owner, plan.receptionist], "people", "people")


def _room_faults(rooms: Sequence[RoomPlan]) -> Iterator[Reason]:
    for room in rooms:
        if not 1 <= room.tables <= _MOST_TABLES:
            yield Reason("plan_no_table", "rooms", {"place": room.name, "high": _MOST_TABLES})


def _service_faults(plan: StudioPlan) -> Iterator[Reason]:
    there = {item for room in plan.rooms for item in room.equipment}
    for service in plan.services:
        params = {"place": service.name}
        if not service.prices:
            yield Reason("plan_no_price", "services", params)
        lengths = [minutes for minutes, _ in service.prices]
        for minutes in sorted({each for each in lengths if lengths.count(each) > 1}):
            yield Reason("plan_twice", "services", {**params, "text": str(minutes)})
        for minutes, price in service.prices:
            if not 0 < minutes <= _LONGEST_SERVICE or minutes % GRID:
                yield Reason("plan_length_wrong", "services", {**params, "minutes": str(minutes)})
            yield from _price_faults(price, "services", service.name)
        if not 0 <= service.turnover <= _LONGEST_TURNOVER or service.turnover % GRID:
            yield Reason("plan_turnover_wrong", "services", params)
        yield from _twice(service.equipment, "services", service.name)
        for item in service.equipment:
            if item not in there:
                yield Reason("plan_equipment_unknown", "services", {**params, "text": item})


def _therapist_faults(therapists: Sequence[TherapistPlan]) -> Iterator[Reason]:
    for each in therapists:
        if each.gender not in GENDERS:
            params = {"place": each.name, "text": str(each.gender)}
            yield Reason("plan_gender_wrong", "therapists", params)
        yield from _twice(each.skills, "therapists", each.name)
        yield from _span_faults(each.shifts, "therapists", each.name)


def _sale_faults(plan: StudioPlan) -> Iterator[Reason]:
    for product in plan.products:
        yield from _price_faults(product.price, "products", product.name)
    codes = {each.code for each in plan.services}
    for each in plan.memberships:
        params = {"place": each.name}
        yield from _price_faults(each.price, "memberships", each.name)
        if each.every not in EVERY:
            yield Reason("plan_every_wrong", "memberships", {**params, "text": each.every})
        for name, value, high in (
            ("count", each.count, 100),
            ("rollover", each.rollover, 100),
            ("minutes", each.minutes or 0, _LONGEST_SERVICE),
        ):
            if not 0 <= value <= high:
                known = {"place": f"{each.name}, {name}", "low": 0, "high": high}
                yield Reason("plan_out_of_range", "memberships", known)
        if not 0 <= each.discount_bp <= 10_000:
            known = {"place": f"{each.name}, discount", "low": 0, "high": 100}
            yield Reason("plan_out_of_range", "memberships", known)
        for code in each.services:
            if code not in codes:
                yield Reason("plan_service_unknown", "memberships", {**params, "text": code})


def _price_faults(price: Money, field: str, place: str) -> Iterator[Reason]:
    if price.cents < 0:
        yield Reason("plan_price_negative", field, {"place": place})
    elif price > _DEAREST:
        yield Reason("plan_price_high", field, {"place": place, "most": _DEAREST})


def _span_faults(
    spans: Sequence[tuple[int, Hours]], field: str, place: str, *, once: bool = False
) -> Iterator[Reason]:
    weekdays = [weekday for weekday, _ in spans]
    if not set(weekdays) <= set(range(7)) or (once and len(set(weekdays)) < len(weekdays)):
        yield Reason("plan_weekdays_wrong", field, {"place": place})
        return
    for weekday, (starts, ends) in spans:
        params = {"place": f"{place}, {WEEKDAYS[weekday]}", "starts": starts, "ends": ends}
        if not (on_grid(starts) and on_grid(ends)):
            yield Reason("plan_off_grid", field, params)
        elif starts >= ends and ends != time(0):  # midnight ends a day
            yield Reason("plan_span_empty", field, params)


def _twice(names: Sequence[str], field: str, place: str) -> Iterator[Reason]:
    """Names that a person reads as one are one: room 1 is Room 1."""
    folded = [fold(name) for name in names]
    told = {bare: name for name, bare in zip(names, folded, strict=True)}
    for bare in sorted({bare for bare in folded if bare and folded.count(bare) > 1}):
        yield Reason("plan_twice", field, {"place": place, "text": told[bare]})
