"""What the short form begins with: a massage studio as most of them are."""

from datetime import time

from frontdesk.values.money import Money
from frontdesk.values.plan import Hours, RoomPlan, ServicePlan

_LONG, _SHORT = (time(9), time(20)), (time(9), time(17))

#: Monday to Friday, and a shorter Saturday.
HOURS: tuple[tuple[int, Hours], ...] = (*((day, _LONG) for day in range(5)), (5, _SHORT))
ROOMS = (RoomPlan("Room 1"), RoomPlan("Room 2"), RoomPlan("Room 3", 2))
#: The licence of most therapists.
LICENCE = "LMT"
#: Lengths that the form has a column for.
LENGTHS = (30, 45, 60, 75, 90)


def _service(
    name: str, code: str, licence: str, cpt: str, turnover: int, **dollars: int
) -> ServicePlan:
    prices = tuple((int(each[1:]), Money(price * 100)) for each, price in dollars.items())
    licences = tuple(licence.split(" or "))
    return ServicePlan(
        name=name, code=code, prices=prices, licences=licences, turnover=turnover, cpt=cpt
    )


SERVICES = (
    _service("Swedish massage", "sw", "LMT", "97124", 15, _30=50, _60=85, _90=120),
    _service("Deep tissue massage", "dt", "LMT", "97124", 15, _60=95, _90=135),
    _service("Prenatal massage", "pn", "LMT", "97124", 15, _60=90),
    _service("Cupping", "cu", "LMT or L.Ac.", "97140", 10, _30=45),
    _service("Acupuncture", "ac", "L.Ac.", "97810", 15, _45=80, _75=120),
)
