"""A client's health: for the desk what is to be minded, for those who may see it what there is."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import (
    Client,
    ClientFile,
    DoctorNote,
    HealthCondition,
    HealthReading,
    Person,
    Service,
    Therapist,
)
from frontdesk.model.types import yes
from frontdesk.rules.health import phase_on
from frontdesk.storage.health import RuleSet, cautions_of, in_force, lead, rule_sets
from frontdesk.storage.own import own_clients
from frontdesk.storage.view import View
from frontdesk.values.health import Held, Minded, Phase
from frontdesk.values.rights import Grant, Permission, needs

#: So long after it was opened a record may be read again without another entry.
_OPEN = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class DoctorNoteRow:
    """A doctor's note on file."""

    id: int
    doctor: str
    given: date
    until: date | None
    over: bool
    file_id: int | None = None  # its paper


@dataclass(frozen=True, slots=True)
class Instruction:
    """What is to be minded with some services; ``services`` is empty when it is with all."""

    minded: Minded
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClientHealth:
    """What the desk is told of a client's health: instructions and papers, never a diagnosis.

    ``may_open`` says that the one who asks may open the record itself.
    """

    client_id: int
    instructions: tuple[Instruction, ...]
    notes: tuple[DoctorNoteRow, ...]
    rules_signed: bool
    may_open: bool
    may_write: bool
    today: date


@dataclass(frozen=True, slots=True)
class ConditionRow:
    """What a client has, and who wrote it down when."""

    id: int
    held: Held = field(repr=False)
    phase: Phase | None = field(repr=False)
    known_at: datetime
    known_by: str | None


@dataclass(frozen=True, slots=True)
class HealthProfile:
    """The record itself."""

    client_id: int
    name: str
    conditions: tuple[ConditionRow, ...]
    today: date


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The newest version of the rules, and the one in force; they differ while there is a draft."""

    newest: RuleSet
    in_force: RuleSet
    services: tuple[tuple[str, str], ...]
    versions: tuple[tuple[int, datetime | None, str | None], ...]
    may_sign: bool
    lead: int | None  # the therapist who may sign too
    may_name: tuple[tuple[int, str], ...]  # whom the one who asks may name as that


@needs(Permission.SEE_CLIENTS)
def client_health(view: View, client_id: int) -> ClientHealth:
    """Return what is to be minded with a client from today on, service by service."""
    if view.grant(Permission.SEE_CLIENTS) is Grant.OWN:
        _require_own(view, client_id)
    services = _services(view)
    known = cautions_of(view.session, [client_id])
    with_what: dict[Minded, list[str]] = {}
    for code, name in services:
        for one in known.of(client_id, code, view.today):
            with_what.setdefault(one, []).append(name)
    found = [
        Instruction(one, () if len(names) == len(services) else tuple(names))
        for one, names in with_what.items()
    ]
    found.sort(key=lambda one: (not one.minded.stops, -one.minded.verdict.weight))
    return ClientHealth(
        client_id=client_id,
        instructions=tuple(found),
        notes=_notes(view, client_id),
        rules_signed=in_force(rule_sets(view.session)).signed_at is not None,
        may_open=_may(view, Permission.SEE_CONDITIONS, client_id),
        may_write=_may(view, Permission.WRITE_CONDITIONS, client_id),
        today=view.today,
    )


@needs(Permission.SEE_CONDITIONS)
def health_profile(view: View, client_id: int) -> HealthProfile:
    """Return what a client has; refused unless its being opened was written down before."""
    require_opened(view, client_id)
    name = view.session.execute(select(Client.shown_name).where(Client.id == client_id)).scalar()
    if name is None:
        raise Refused.because("gone", "client", what="client")
    rows = view.session.execute(
        select(HealthCondition.id, HealthCondition.facts, HealthCondition.known_at, Person.name)
        .outerjoin(Person, Person.id == HealthCondition.known_by)
        .where(HealthCondition.client_id == client_id)
        .where(yes(HealthCondition.active))
        .order_by(HealthCondition.id)
    )
    return HealthProfile(client_id, name, tuple(_condition(view, *row) for row in rows), view.today)


def require_opened(view: View, client_id: int) -> None:
    """Raise ``Refused`` unless the client is one's own and opening the record was written down."""
    if view.grant(Permission.SEE_CONDITIONS) is Grant.OWN:
        _require_own(view, client_id)
    if not has_opened(view, client_id):
        raise Refused.because("health_not_opened")


def has_opened(view: View, client_id: int) -> bool:
    """Tell whether the one who asks has opened a client's record lately, as it is written down."""
    opened = select(HealthReading.id).where(
        HealthReading.client_id == client_id,
        HealthReading.person_id == view.who.person_id,
        HealthReading.at > view.now - _OPEN,
    )
    return view.session.execute(opened).first() is not None


def may_read_health(view: View, client_id: int) -> bool:
    """Tell whether the one who asks may open a client's record."""
    return _may(view, Permission.SEE_CONDITIONS, client_id)


@needs(Permission.SEE_CONDITIONS)
def rule_book(view: View) -> RuleBook:
    """Return the studio's rules on health, to be read, changed and signed."""
    sets = rule_sets(view.session)
    far, named = view.grant(Permission.SIGN_HEALTH_RULES), lead(view.session)
    there = view.session.execute(
        select(Therapist.id, Therapist.name)
        .where(yes(Therapist.active))
        .order_by(Therapist.position, Therapist.id)
    )
    return RuleBook(
        newest=sets[0],
        in_force=in_force(sets),
        services=tuple(_services(view)),
        versions=tuple((each.version, each.signed_at, each.signed_by) for each in sets),
        may_sign=far is Grant.YES or (far is Grant.OWN and named == view.therapist_id),
        lead=named,
        may_name=tuple((number, name) for number, name in there) if far is Grant.YES else (),
    )


# Internal


def _require_own(view: View, client_id: int) -> None:
    if client_id not in own_clients(view.session, view.therapist_id, view.today):
        raise Refused.because("not_your_client")


def _may(view: View, permission: Permission, client_id: int) -> bool:
    far = view.grant(permission)
    if far is Grant.OWN:
        return client_id in own_clients(view.session, view.therapist_id, view.today)
    return far is Grant.YES


def _services(view: View) -> list[tuple[str, str]]:
    found = (
        select(Service.code, Service.name)
        .where(yes(Service.active))
        .order_by(Service.position, Service.id)
    )
    return [(code, name) for code, name in view.session.execute(found)]


def _notes(view: View, client_id: int) -> tuple[DoctorNoteRow, ...]:
    found = (
        select(DoctorNote.id, DoctorNote.doctor, DoctorNote.given, DoctorNote.until)
        .where(DoctorNote.client_id == client_id, yes(DoctorNote.active))
        .order_by(DoctorNote.given.desc(), DoctorNote.id.desc())
    )
    paper = select(ClientFile.doctor_note_id, ClientFile.id).where(
        ClientFile.client_id == client_id,
        ClientFile.doctor_note_id.is_not(None),
        yes(ClientFile.active),
    )
    papers = {row.doctor_note_id: row.id for row in view.session.execute(paper)}
    return tuple(
        DoctorNoteRow(
            number,
            doctor,
            given,
            until,
            until is not None and until < view.today,
            papers.get(number),
        )
        for number, doctor, given, until in view.session.execute(found)
    )


def _condition(
    view: View, number: int, facts: str, known_at: datetime, who: str | None
) -> ConditionRow:
    held = Held.from_text(facts)
    return ConditionRow(number, held, phase_on(held, view.today), known_at, who)
