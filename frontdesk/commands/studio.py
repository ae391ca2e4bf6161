"""Set the studio up: one command writes all that it begins with."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.model import (
    Account,
    Equipment,
    Hours,
    Licence,
    Person,
    Plan,
    Product,
    Room,
    Service,
    ServiceEquipment,
    ServicePrice,
    Shift,
    Skill,
    Studio,
    Therapist,
)
from frontdesk.model.ledger import ACCOUNTS
from frontdesk.model.resource import Kind
from frontdesk.storage.unit import Work
from frontdesk.values.plan import ServicePlan, StudioPlan, TherapistPlan
from frontdesk.values.rights import Permission, Role, needs
from frontdesk.values.text import fold

#: Price lists begin here: what is set up first holds for every day.
_ALWAYS = date(2000, 1, 1)


@needs(Permission.SIGN_IN)
@dataclass(frozen=True, kw_only=True)
class SetUpStudio(Command):
    """Write a studio into an empty database."""

    plan: StudioPlan
    demo: bool = False

    def apply(self, work: Work) -> None:
        faults = self.plan.faults()
        if faults:
            raise Refused(faults)
        if work.session.execute(select(Studio.id)).first() is not None:
            raise Refused.because("set_up_already")
        work.undoable = False
        self._studio(work)
        equipment = self._rooms(work)
        for position, service in enumerate(self.plan.services):
            _add_service(work, service, position, equipment)
        for position, therapist in enumerate(self.plan.therapists):
            _add_therapist(work, therapist, position, self._owner(work, therapist))
        for position, product in enumerate(self.plan.products):
            work.add(Product(name=product.name, price=product.price, position=position))
        self._memberships(work)
        work.says("set_up", rooms=len(self.plan.rooms), therapists=len(self.plan.therapists))

    def _studio(self, work: Work) -> None:
        plan = self.plan
        work.add(
            Studio(
                id=1,
                name=plan.name,
                address=list(plan.address),
                phone=plan.phone,
                zone=plan.zone,
                currency=plan.currency,
                sales_tax_bp=plan.sales_tax_bp,
                cancellation_hours=plan.cancellation_hours,
                demo=self.demo,
            )
        )
        for weekday, (opens, closes) in plan.hours:
            work.add(Hours(weekday=weekday, opens=opens, closes=closes))
        for code in ACCOUNTS:
            work.add(Account(code=code))
        work.add(Person(name=plan.owner, role=Role.OWNER))
        work.add(Person(name=plan.receptionist, role=Role.RECEPTIONIST))

    def _owner(self, work: Work, therapist: TherapistPlan) -> Person | None:
        """Return the owner who treats, if that is who the therapist is."""
        if fold(therapist.name) != fold(self.plan.owner):
            return None
        return work.session.execute(select(Person).where(Person.role == Role.OWNER)).scalar_one()

    def _rooms(self, work: Work) -> dict[str, list[int]]:
        equipment: dict[str, list[int]] = {}
        taken: set[str] = set()
        for position, room in enumerate(self.plan.rooms):
            number = work.new_resource(Kind.ROOM, room.tables)
            work.add(Room(id=number, name=room.name, position=position))
            for item in room.equipment:
                piece = work.new_resource(Kind.EQUIPMENT)
                name = next(name for name in _numbered(item) if name not in taken)
                work.add(Equipment(id=piece, name=name, room_id=number))
                taken.add(name)
                equipment.setdefault(item, []).append(piece)
        return equipment

    def _memberships(self, work: Work) -> None:
        for plan in self.plan.memberships:
            terms = {
                "minutes": plan.minutes,
                "services": list(plan.services),
                "count": plan.count,
                "rollover": plan.rollover,
                "discount_bp": plan.discount_bp,
            }
            work.add(Plan(name=plan.name, price=plan.price, every=plan.every, terms=terms))


def _numbered(item: str) -> Iterator[str]:
    """Yield the name of a piece of equipment, then what further ones are called."""
    yield item
    yield from (f"{item} {number}" for number in count(2))


def _add_service(
    work: Work, plan: ServicePlan, position: int, equipment: dict[str, list[int]]
) -> None:
    row = work.add(
        Service(
            name=plan.name,
            code=plan.code,
            licences=list(plan.licences),
            skill=plan.skill,
            turnover=plan.turnover,
            cpt=plan.cpt,
            position=position,
        )
    )
    for minutes, price in plan.prices:
        work.add(ServicePrice(service_id=row.id, minutes=minutes, price=price, from_day=_ALWAYS))
    for item in plan.equipment:
        work.add(ServiceEquipment(service_id=row.id, equipment_id=equipment[item][0]))


def _add_therapist(work: Work, plan: TherapistPlan, position: int, owner: Person | None) -> None:
    number = work.new_resource(Kind.THERAPIST)
    work.add(Therapist(id=number, name=plan.name, gender=plan.gender, position=position))
    if owner is None:
        work.add(Person(name=plan.name, role=Role.THERAPIST, therapist_id=number))
    else:
        owner.therapist_id = number
    for each in plan.licences:
        work.add(
            Licence(
                therapist_id=number,
                kind=each.kind,
                number=each.number,
                state=each.state,
                expires=each.expires,
            )
        )
    for skill in plan.skills:
        work.add(Skill(therapist_id=number, name=skill))
    for weekday, (starts, ends) in plan.shifts:
        work.add(Shift(therapist_id=number, weekday=weekday, starts=starts, ends=ends))
