"""Studios to set up: the one of the demo, and one of any size."""

from datetime import date, time

from frontdesk.demo.names import FIRST, LAST
from frontdesk.values.money import Money
from frontdesk.values.plan import (
    Hours,
    LicencePlan,
    MembershipPlan,
    ProductPlan,
    RoomPlan,
    ServicePlan,
    StudioPlan,
    TherapistPlan,
)

_CART = "acupuncture cart"
_LATER = date(2033, 12, 31)
_EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
_SERVICES = (
    ("Swedish massage", "sw", ("LMT",), None, 15, ((30, 5000), (60, 8500), (90, 12000)), "97124"),
    ("Deep tissue massage", "dt", ("LMT",), None, 15, ((60, 9500), (90, 13500)), "97124"),
    ("Prenatal massage", "pn", ("LMT",), "prenatal", 15, ((60, 9000),), "97124"),
    ("Acupuncture", "ac", ("L.Ac.",), None, 15, ((45, 8000), (75, 12000)), "97810"),
    ("Cupping", "cu", ("LMT", "L.Ac."), None, 10, ((30, 4500),), "97140"),
)
_PRODUCTS = (
    ("Arnica balm 2 oz", 1800),
    ("Magnesium bath salts 1 lb", 1400),
    ("Wheat pillow", 2600),
)


def demo_plan() -> StudioPlan:
    """Return the studio of the demo: five therapists, six rooms, open every day."""
    therapists = (
        _therapist("Maria Santos", "LMT", 118201, ("prenatal",), (0, 1, 2, 4, 5), (9, 18)),
        _therapist("Tom Becker", "LMT", 118204, (), (0, 2, 3, 5, 6), (9, 17)),
        _therapist("Ana Ruiz", "LMT", 120377, ("prenatal",), (0, 1, 3, 4, 6), (10, 18)),
        _therapist("Li Wei", "L.Ac.", 1542, (), (0, 1, 2, 4, 5), (9, 19)),
        _therapist("Jo Park", "LMT", 125518, (), (0, 1, 3, 4, 5, 6), (11, 20)),
    )
    rooms = (
        RoomPlan("Room 1"),
        RoomPlan("Room 2"),
        RoomPlan("Room 3"),
        RoomPlan("Room 4", tables=2),
        RoomPlan("Room 5", equipment=(_CART,)),
        RoomPlan("Room 6"),
    )
    return _studio("Prairie Rest Massage", rooms, therapists, cart=True)


def sized_plan(therapists: int) -> StudioPlan:
    """Return a studio with so many therapists, and a room for each who works at once."""
    people = []
    for number in range(therapists):
        starts = (8, 10, 9, 11)[number % 4]
        week = tuple((number * 2 + day) % 7 for day in range(5))
        kind = "L.Ac." if number % 8 == 3 else "LMT"
        skills = ("prenatal",) if number % 3 == 0 else ()
        name = f"{FIRST[number * 7 % len(FIRST)]} {LAST[number * 31 % len(LAST)]}"
        people.append(_therapist(name, kind, 130000 + number, skills, week, (starts, starts + 9)))
    at_once = max(sum(day in dict(each.shifts) for each in people) for day in _EVERY_DAY)
    rooms = [RoomPlan(f"Room {n + 1}", tables=2 if n % 10 == 9 else 1) for n in range(at_once + 1)]
    return _studio("Prairie Rest Massage", tuple(rooms), tuple(people), cart=False)


def _studio(
    name: str,
    rooms: tuple[RoomPlan, ...],
    therapists: tuple[TherapistPlan, ...],
    *,
    cart: bool,
) -> StudioPlan:
    services = tuple(
        ServicePlan(
            name=title,
            code=code,
            prices=tuple((minutes, Money(cents)) for minutes, cents in prices),
            licences=licences,
            skill=skill,
            equipment=(_CART,) if cart and code == "ac" else (),
            turnover=turnover,
            cpt=cpt,
        )
        for title, code, licences, skill, turnover, prices, cpt in _SERVICES
    )
    member = MembershipPlan(
        name="Monthly 60",
        price=Money(7500),
        minutes=60,
        services=("sw", "dt", "pn"),
        count=1,
        rollover=2,
        discount_bp=1500,
    )
    hours: Hours = (time(8), time(20))
    return StudioPlan(
        name=name,
        address=("1208 Bluestem St.", "Amarillo, TX 79101"),
        phone="(806) 555-0100",
        zone="America/Chicago",
        sales_tax_bp=825,
        hours=tuple((day, hours) for day in _EVERY_DAY),
        rooms=rooms,
        services=services,
        therapists=therapists,
        products=tuple(ProductPlan(each, Money(cents)) for each, cents in _PRODUCTS),
        memberships=(member,),
        owner="Dana Reed",
        receptionist="Rosa Diaz",
    )


def _therapist(
    name: str,
    kind: str,
    number: int,
    skills: tuple[str, ...],
    weekdays: tuple[int, ...],
    hours: tuple[int, int],
) -> TherapistPlan:
    written = f"{'AC' if kind == 'L.Ac.' else 'MT'}{number:06d}"
    shift: Hours = (time(hours[0]), time(hours[1]))
    shifts = tuple(sorted((day, shift) for day in weekdays))
    return TherapistPlan(name, (LicencePlan(kind, written, "TX", _LATER),), skills, shifts)
