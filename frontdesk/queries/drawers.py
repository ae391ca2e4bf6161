"""The studio's drawers, and which of them this station uses."""

from dataclasses import dataclass

from frontdesk.storage.drawer import drawer_at, drawers
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs


@dataclass(frozen=True, slots=True)
class DrawerRow:
    """A drawer; ``here`` tells whether this station uses it."""

    number: int
    name: str
    stations: tuple[str, ...]
    here: bool


@needs(Permission.TAKE_PAYMENT)
def drawer_list(view: View) -> tuple[DrawerRow, ...]:
    """Return every drawer there is."""
    here = drawer_at(view.session, view.who.station)
    return tuple(
        DrawerRow(each.number, each.name, each.stations, each.number == here)
        for each in drawers(view.session)
    )
