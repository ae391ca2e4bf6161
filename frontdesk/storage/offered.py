"""What a studio has to offer: services, who may give them, rooms; what changes once a month."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import Service, ServiceEquipment, ServicePrice, Therapist
from frontdesk.model.types import yes
from frontdesk.rules.licence import Held, may_give
from frontdesk.rules.openings import sellable
from frontdesk.rules.rooms import RoomChoice
from frontdesk.storage.house_rules import HouseRules, house_rules
from frontdesk.storage.standing import all_credentials, rooms
from frontdesk.values.span import GRID

#: For so many services and days at once it is remembered who may give them.
_MANY = 400
# Built once: to build a statement takes longer than to carry it out.
_SERVICES = select(
    Service.id, Service.code, Service.active, Service.licences, Service.skill, Service.turnover
)
_NEEDED = select(ServiceEquipment.service_id, ServiceEquipment.equipment_id)
_LENGTHS = select(ServicePrice.service_id, ServicePrice.minutes)
_THERAPISTS = (
    select(Therapist.id, Therapist.name, Therapist.gender)
    .where(yes(Therapist.active))
    .order_by(Therapist.position, Therapist.id)
)


@dataclass(frozen=True, slots=True)
class Treatment:
    """A service as it is looked for: who may give it, what it needs, how long it blocks after."""

    id: int
    code: str
    active: bool
    licences: tuple[str, ...]
    skill: str | None
    turnover: int
    equipment: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Able:
    """A therapist who may give a service, up to ``last``; none when nothing runs out."""

    id: int
    name: str
    gender: str | None
    last: date | None


@dataclass(frozen=True)
class Offer:
    """All of it, as of one state of the database; ``shortest`` is the smallest thing one sells."""

    treatments: Mapping[int, Treatment]
    therapists: tuple[tuple[int, str, str | None], ...]
    credentials: Mapping[int, tuple[list[Held], list[str]]]
    rooms: tuple[RoomChoice, ...]
    standing: frozenset[int]
    rules: HouseRules
    shortest: int
    _able: dict[tuple[int, date], tuple[Able, ...]] = field(default_factory=dict, repr=False)

    def able(self, treatment: Treatment, day: date) -> tuple[Able, ...]:
        """Return who may give it on ``day``, in the studio's order."""
        key = (treatment.id, day)
        found = self._able.get(key)
        if found is None:
            if len(self._able) >= _MANY:
                self._able.clear()
            found = self._able[key] = tuple(self._who(treatment, day))
        return found

    # Internal

    def _who(self, treatment: Treatment, day: date) -> list[Able]:
        needed, found = treatment.licences, []
        for number, name, gender in self.therapists:
            held, skills = self.credentials.get(number, ([], []))
            if not may_give(name, held, skills, needed, treatment.skill, day):
                fit = [each.expires for each in held if each.kind in needed]
                found.append(Able(number, name, gender, max(fit, default=None)))
        return found


def read_offer(session: Session) -> Offer:
    """Read what the studio has to offer."""
    needed: dict[int, list[int]] = {}
    for service, equipment in session.execute(_NEEDED):
        needed.setdefault(service, []).append(equipment)
    treatments = {
        number: Treatment(
            number, code, active, tuple(licences), skill, turnover, tuple(needed.get(number, ()))
        )
        for number, code, active, licences, skill, turnover in session.execute(_SERVICES)
    }
    lengths = [
        (minutes // GRID, treatments[service].turnover // GRID)
        for service, minutes in session.execute(_LENGTHS)
        if treatments[service].active
    ]
    choices = tuple(rooms(session))
    return Offer(
        treatments=treatments,
        therapists=tuple((row[0], row[1], row[2]) for row in session.execute(_THERAPISTS)),
        credentials=all_credentials(session),
        rooms=choices,
        standing=frozenset(each for room in choices for each in room.fitted),
        rules=house_rules(session),
        shortest=sellable(lengths),
    )
