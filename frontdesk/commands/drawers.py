"""The studio's drawers: what they are called, and which of them this station uses."""

from dataclasses import dataclass

from sqlalchemy import func, select

from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused
from frontdesk.model import Drawer
from frontdesk.storage.drawer import drawers
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean, fold

_LONGEST = 40


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class NameDrawer(Command):
    """Say what a drawer is called; without a number it is one more, for this station."""

    name: str
    number: int | None = None

    def apply(self, work: Work) -> None:
        work.money()  # numbers are counted one at a time
        name = clean(self.name).replace("\n", " ")
        there = drawers(work.session)
        reasons = []
        if not 1 <= len(name) <= _LONGEST:
            reasons.append(Reason("drawer_name", "name", {"most": _LONGEST}))
        if any(fold(d.name) == fold(name) for d in there if d.number != self.number):
            reasons.append(Reason("drawer_name_taken", "name", {"name": name}))
        if self.number is not None and self.number not in [each.number for each in there]:
            reasons.append(Reason("gone", "name", {"what": "drawer"}))
        if reasons:
            raise Refused(reasons)
        if self.number is None:
            last = max(each.number for each in there)
            row = _named(work, last + 1, name)
            use(work, row.number)
        else:
            row = _named(work, self.number, name)
        work.says("drawer_named", name=row.name, number=row.number)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class UseDrawer(Command):
    """Let this station take its cash into another drawer from now on."""

    number: int

    def apply(self, work: Work) -> None:
        work.money()
        if self.number not in [each.number for each in drawers(work.session)]:
            raise Refused.because("gone", "drawer", what="drawer")
        use(work, self.number)
        work.says("drawer_used", number=self.number)


def use(work: Work, number: int) -> None:
    """Note that this station uses a drawer, and no other."""
    station = work.who.station
    for row in work.session.execute(select(Drawer)).scalars():
        if station in row.stations and row.number != number:
            row.stations = [each for each in row.stations if each != station]
    row = _row(work, number)
    if station not in row.stations:
        row.stations = [*row.stations, station]


# Internal


def _row(work: Work, number: int) -> Drawer:
    found = work.session.execute(select(Drawer).where(Drawer.number == number)).scalar()
    return found or work.add(Drawer(number=number, name=_free(work, number), stations=[]))


def _named(work: Work, number: int, name: str) -> Drawer:
    found = work.session.execute(select(Drawer).where(Drawer.number == number)).scalar()
    if found is None:
        return work.add(Drawer(number=number, name=name, stations=[]))
    found.name = name
    return found


def _free(work: Work, number: int) -> str:
    """Return what a drawer is called that nobody has named."""
    taken = select(func.count()).where(Drawer.name == f"Drawer {number}")
    again = work.session.execute(taken).scalar()
    return f"Drawer {number}" if not again else f"Drawer {number} ({number})"
