"""What the short form begins with, in the words of whoever fills it in."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from frontdesk.values.plan import RoomPlan, ServicePlan
from frontdesk.values.starting import ROOMS, SERVICES


def starting_rooms() -> tuple[RoomPlan, ...]:
    """Return the rooms that most studios have."""
    words = _tr("Room {number}")
    return tuple(
        replace(room, name=words.format(number=number)) for number, room in enumerate(ROOMS, 1)
    )


def starting_services() -> tuple[ServicePlan, ...]:
    """Return the services that most studios offer."""
    names = {
        "sw": _tr("Swedish massage"),
        "dt": _tr("Deep tissue massage"),
        "pn": _tr("Prenatal massage"),
        "cu": _tr("Cupping"),
        "ac": _tr("Acupuncture"),
    }
    return tuple(replace(each, name=names.get(each.code, each.name)) for each in SERVICES)


def _tr(text: str) -> str:
    return QCoreApplication.translate("set_up", text)
