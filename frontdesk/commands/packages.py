"""The packages that the studio sells: named, priced, and taken off the list."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused
from frontdesk.model import Package, Service
from frontdesk.rules.till import MOST
from frontdesk.storage.unit import Work
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.stored import PackageTerms, Unit
from frontdesk.values.text import clean

_LONGEST_NAME, _MOST_UNITS, _MOST_DAYS = 80, 10_000, 3_650


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SavePackage(Command):
    """Add a package to the list, or change one; what was sold of it stays as it was sold."""

    package_id: int | None = None
    to: PackageTerms

    def apply(self, work: Work) -> None:
        values = self._values()
        if reasons := self._against(work, values):
            raise Refused(reasons)
        if self.package_id is None:
            last = work.session.execute(select(func.max(Package.position))).scalar()
            work.add(Package(position=0 if last is None else last + 1, **values))
        else:
            row = work.load(Package, self.package_id)
            for name, value in values.items():
                setattr(row, name, value)
        work.says("package_saved", name=values["name"])

    def _values(self) -> dict[str, Any]:
        to = self.to
        return {
            "name": clean(to.name).replace("\n", " "),
            "price": to.price,
            "unit": to.unit,
            "units": to.units,
            "services": sorted(to.services) or None,
            "days": to.days,
            "shared": to.shared,
            "active": to.active,
        }

    def _against(self, work: Work, values: dict[str, Any]) -> list[Reason]:
        found = []
        name, to = values["name"], self.to
        if not 1 <= len(name) <= _LONGEST_NAME:
            found.append(Reason("package_name", "name", {"most": _LONGEST_NAME}))
        same = select(Package.id).where(Package.name == name, Package.id != (self.package_id or 0))
        if work.session.execute(same).first() is not None:
            found.append(Reason("package_name_taken", "name", {"name": name}))
        if to.unit is Unit.CENTS or not 1 <= to.units <= _MOST_UNITS:
            found.append(Reason("package_units", "units", {"most": _MOST_UNITS}))
        elif not to.units <= to.price.cents <= MOST.cents:
            params = {"least": Money(to.units), "most": MOST}
            found.append(Reason("package_price", "price", params))
        if to.days is not None and not 1 <= to.days <= _MOST_DAYS:
            found.append(Reason("package_days", "days", {"most": _MOST_DAYS}))
        known = set(work.session.execute(select(Service.id)).scalars())
        if not set(to.services) <= known:
            found.append(Reason("gone", "services", {"what": "service"}))
        return found
