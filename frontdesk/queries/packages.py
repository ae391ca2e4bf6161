"""The packages on the studio's list, and the services that they may be for."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.model import Package
from frontdesk.model.types import yes
from frontdesk.storage.names import names
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.stored import PackageTerms


@dataclass(frozen=True, slots=True)
class PackageRow:
    """A package on the list; ``services`` are the names of what it is for, none for any."""

    id: int
    terms: PackageTerms
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PackageList:
    """All packages, those that are sold first, and every service by its number."""

    rows: tuple[PackageRow, ...]
    services: dict[int, str]


@needs(Permission.TAKE_PAYMENT)
def package_list(view: View) -> PackageList:
    """Return every package, in the studio's order."""
    known = view.house(names).services
    found = view.session.execute(
        select(Package).order_by(Package.active.desc(), Package.position, Package.id)
    ).scalars()
    return PackageList(tuple(_row(row, known) for row in found), dict(known))


@needs(Permission.TAKE_PAYMENT)
def packages_sold(view: View) -> tuple[PackageRow, ...]:
    """Return the packages that are sold now."""
    known = view.house(names).services
    found = view.session.execute(
        select(Package).where(yes(Package.active)).order_by(Package.position, Package.id)
    ).scalars()
    return tuple(_row(row, known) for row in found)


def _row(row: Package, known: dict[int, str]) -> PackageRow:
    services = tuple(row.services or ())
    terms = PackageTerms(
        name=row.name,
        price=row.price,
        unit=row.unit,
        units=row.units,
        services=services,
        days=row.days,
        shared=row.shared,
        active=row.active,
    )
    return PackageRow(row.id, terms, tuple(known.get(number, "") for number in services))
