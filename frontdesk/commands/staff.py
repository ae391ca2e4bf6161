"""Who works here: therapists with licences and skills, and everybody who signs in, with a role.

Whoever leaves is retired, never deleted; what stands ahead with somebody is named, and comes first.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.commands.named import (
    against_name,
    place_after,
    require_seen,
    stands,
    what_was_done,
)
from frontdesk.errors import Reason, Refused
from frontdesk.model import Licence, Person, Shift, Skill, Therapist
from frontdesk.model.resource import Kind
from frontdesk.model.types import yes
from frontdesk.rules.hours import WallSpan
from frontdesk.rules.shifts import faults, weekday_faults
from frontdesk.storage.house_cards import ahead_on, licence_card, licence_rows, therapist_card
from frontdesk.storage.unit import Work
from frontdesk.values.house import LicenceCard, PersonCard, TherapistCard
from frontdesk.values.rights import Permission, Role, needs
from frontdesk.values.text import one_line


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SaveTherapist(Command):
    """Add a therapist, who signs in by that name, or change one; ``week`` is for a new one."""

    therapist_id: int | None = None
    to: TherapistCard
    was: TherapistCard | None = None
    week: tuple[tuple[int, WallSpan], ...] = ()

    def apply(self, work: Work) -> None:
        to = _cleaned(self.to)
        number = self.therapist_id
        row = None if number is None else work.load(Therapist, number, "therapist")
        was = None if row is None else therapist_card(work.session, row)
        require_seen(self.was, was, "therapist", number)
        reasons = [*to.faults(), *against_name(work, Therapist, to.name, number)]
        reasons += faults((f"weekday_{weekday}", span) for weekday, span in self.week)
        reasons += weekday_faults([weekday for weekday, _ in self.week], "week", once=False)
        person = _person_of(work, number)
        treats = person is None or person.role is Role.THERAPIST  # an owner signs in all the same
        if not reasons:
            reasons += against_name(work, Person, to.name, None if person is None else person.id)
        if row is not None and was is not None and was.active and not to.active:
            reasons += stands(ahead_on(work.session, row.id, work.now))
            if treats and person is not None and person.id == work.who.person_id:
                reasons.append(Reason("retire_yourself", "active"))
        if reasons:
            raise Refused(reasons)
        if row is None:
            row = self._add(work, to)
        _write(work, row, to)
        if person is not None:
            person.name = to.name
            if treats:
                person.active = to.active
        work.says(what_was_done("therapist", was, to), name=to.name)

    def _add(self, work: Work, to: TherapistCard) -> Therapist:
        number = work.new_resource(Kind.THERAPIST)
        place = place_after(work, Therapist)
        row = work.add(Therapist(id=number, name=to.name, position=place))
        work.add(Person(name=to.name, role=Role.THERAPIST, therapist_id=number))
        for weekday, (starts, ends) in self.week:
            work.add(Shift(therapist_id=number, weekday=weekday, starts=starts, ends=ends))
        return row


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SavePerson(Command):
    """Add somebody who signs in, or change name, role, and whether one still works here."""

    person_id: int | None = None
    to: PersonCard
    was: PersonCard | None = None

    def apply(self, work: Work) -> None:
        to = replace(self.to, name=one_line(self.to.name))
        row = None if self.person_id is None else work.load(Person, self.person_id, "person")
        was = None if row is None else PersonCard(name=row.name, role=row.role, active=row.active)
        require_seen(self.was, was, "person", self.person_id)
        reasons = [*to.faults(), *against_name(work, Person, to.name, self.person_id)]
        reasons += self._against(work, row, was, to)
        if reasons:
            raise Refused(reasons)
        if row is None:
            row = work.add(Person(name=to.name, role=to.role))
        row.name, row.role, row.active = to.name, to.role, to.active
        if row.therapist_id is not None:
            therapist = work.load(Therapist, row.therapist_id)
            therapist.name, therapist.active = to.name, to.active
        work.says(what_was_done("person", was, to), name=to.name)

    # Internal

    def _against(
        self, work: Work, row: Person | None, was: PersonCard | None, to: PersonCard
    ) -> Iterator[Reason]:
        owners = {to.role, to.role if was is None else was.role}
        if Role.OWNER in owners and was != to and work.who.role is not Role.OWNER:
            yield Reason("only_owner", "role")
        treats = row is not None and row.therapist_id is not None
        if was is None and to.role is Role.THERAPIST:
            yield Reason("therapist_elsewhere", "role")
        if was is None or row is None:
            return
        if was.role is not to.role and Role.THERAPIST in (was.role, to.role) and not treats:
            yield Reason("therapist_elsewhere", "role")
        if was.active and not to.active:
            if row.id == work.who.person_id:
                yield Reason("retire_yourself", "active")
            if row.therapist_id is not None:
                yield from stands(ahead_on(work.session, row.therapist_id, work.now))
        was_owner = was.role is Role.OWNER and was.active
        if was_owner and not (to.role is Role.OWNER and to.active) and not _other_owner(work, row):
            yield Reason("last_owner", "role")


# Internal


def _cleaned(card: TherapistCard) -> TherapistCard:
    licences = tuple(
        replace(
            each,
            kind=one_line(each.kind),
            number=one_line(each.number),
            state=one_line(each.state),
        )
        for each in card.licences
    )
    skills = tuple(dict.fromkeys(filter(None, map(one_line, card.skills))))
    return replace(
        card,
        name=one_line(card.name),
        npi=one_line(card.npi or "") or None,
        licences=licences,
        skills=skills,
    )


def _person_of(work: Work, therapist_id: int | None) -> Person | None:
    if therapist_id is None:
        return None
    found = select(Person).where(Person.therapist_id == therapist_id)
    return work.session.execute(found).scalars().first()


def _other_owner(work: Work, row: Person) -> bool:
    found = select(Person.id).where(
        Person.role == Role.OWNER, yes(Person.active), Person.id != row.id
    )
    return work.session.execute(found).first() is not None


def _write(work: Work, row: Therapist, card: TherapistCard) -> None:
    row.name, row.gender, row.npi, row.active = card.name, card.gender, card.npi, card.active
    row.colour = card.colour
    _write_licences(work, row.id, card.licences)
    skills = select(Skill).where(Skill.therapist_id == row.id)
    kept = {each.name: each for each in work.session.execute(skills).scalars()}
    for name, skill in kept.items():
        if name not in card.skills:
            work.session.delete(skill)
    for name in card.skills:
        if name not in kept:
            work.add(Skill(therapist_id=row.id, name=name))


def _write_licences(work: Work, therapist_id: int, cards: tuple[LicenceCard, ...]) -> None:
    """Write licences in their order; what stays as it is keeps its row."""
    rows = licence_rows(work.session, therapist_id)
    for place, card in enumerate(cards):
        if place < len(rows):
            if licence_card(rows[place]) != card:
                row = rows[place]
                row.kind, row.number = card.kind, card.number
                row.state, row.expires = card.state, card.expires
        else:
            work.add(
                Licence(
                    therapist_id=therapist_id,
                    kind=card.kind,
                    number=card.number,
                    state=card.state,
                    expires=card.expires,
                )
            )
    for row in rows[len(cards) :]:
        work.session.delete(row)
