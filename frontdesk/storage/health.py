"""What health asks of a treatment, as the desk may know it: cautions, never conditions.

Nothing here but ``derive`` opens what is sealed, and that is done by who writes the record.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select
from sqlalchemy.orm import Session

from frontdesk.errors import Reason
from frontdesk.model import (
    Client,
    DoctorNote,
    HealthCaution,
    HealthCondition,
    HealthRules,
    Person,
    Studio,
)
from frontdesk.model.types import yes
from frontdesk.rules.health import DoctorsNote, cautions, minded
from frontdesk.rules.health_template import TEMPLATE
from frontdesk.storage.unit import Work
from frontdesk.values.health import Caution, Condition, Held, Minded, Phase, Rule, Verdict

#: Where the studio's lead stands among its settings.
LEAD = "lead"
#: The columns of the cautions.
CAUTION = HealthCaution.__table__.c
_THOSE: BindParameter[int] = bindparam("those", expanding=True)
#: What ``Cautions`` is made of.
CAUTIONS = select(
    CAUTION.client_id,
    CAUTION.condition_id,
    CAUTION.service,
    CAUTION.verdict,
    CAUTION.instruction,
    CAUTION.from_day,
    CAUTION.until_day,
)
_CAUTIONS = CAUTIONS.where(CAUTION.client_id.in_(_THOSE))
_NOTE, _CONDITION = DoctorNote.__table__.c, HealthCondition.__table__.c
#: A note speaks of what was known when it was seen.
_NOTES = (
    select(_NOTE.client_id, _NOTE.id, _NOTE.until, _CONDITION.id)
    .join_from(
        DoctorNote.__table__,
        HealthCondition.__table__,
        (_CONDITION.client_id == _NOTE.client_id) & (_CONDITION.known_at <= _NOTE.seen_at),
    )
    .where(_NOTE.client_id.in_(_THOSE), yes(_NOTE.active))
)
_NAME = select(Client.shown_name).where(Client.id == bindparam("client"))
_RULES = (
    select(
        HealthRules.version,
        HealthRules.rules,
        HealthRules.made_at,
        HealthRules.signed_at,
        Person.name,
    )
    .outerjoin(Person, Person.id == HealthRules.signed_by)
    .order_by(HealthRules.version.desc())
)


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A version of the studio's rules; 0 is the template as it ships, which nobody has signed."""

    version: int
    rules: tuple[Rule, ...]
    made_at: datetime | None = None
    signed_at: datetime | None = None
    signed_by: str | None = None


def rule_sets(session: Session) -> list[RuleSet]:
    """Return every version, the newest first, down to the template."""
    found = [
        RuleSet(version, tuple(map(_rule, rules)), made, signed, who)
        for version, rules, made, signed, who in session.execute(_RULES)
    ]
    return [*found, RuleSet(0, TEMPLATE)]


def in_force(sets: Sequence[RuleSet]) -> RuleSet:
    """Return the newest that is signed; as long as none is, the newest."""
    return next((each for each in sets if each.signed_at is not None), sets[0])


def as_kept(rules: Iterable[Rule]) -> list[dict[str, Any]]:
    """Return rules as they are kept."""
    return [asdict(rule) for rule in rules]


def lead(session: Session) -> int | None:
    """Return the therapist who answers for the rules beside the owner; none is named at first."""
    number = session.execute(select(Studio.settings)).scalar_one().get(LEAD)
    return number if isinstance(number, int) else None


class Cautions:
    """The cautions of some clients, as the desk may read them, with the doctors' notes on file."""

    def __init__(self, connection: Connection, rows: Iterable[Any]) -> None:
        self._by_client: dict[int, list[Caution]] = {}
        for client, number, service, verdict, words, first, past in rows:
            self._by_client.setdefault(client, []).append(
                Caution(
                    condition_id=number,
                    service=service,
                    verdict=verdict,
                    instruction=words,
                    from_day=first,
                    until_day=past,
                )
            )
        self._notes = _notes(connection, list(self._by_client)) if self._by_client else {}

    @property
    def about(self) -> Iterable[int]:
        """Whose they are."""
        return self._by_client.keys()

    def of(self, client_id: int | None, service: str, day: date) -> tuple[Minded, ...]:
        """Return what is to be minded when a client has a service on a day."""
        mine = self._by_client.get(client_id or 0)
        if not mine:
            return ()
        return minded(mine, self._notes.get(client_id or 0, ()), service, day)


def cautions_of(session: Session, clients: Iterable[int]) -> Cautions:
    """Return the cautions of these clients."""
    connection = session.connection()
    return Cautions(connection, connection.execute(_CAUTIONS, {"those": list(clients)}))


def minded_with(
    session: Session, client_id: int | None, service: str, day: date
) -> tuple[Minded, ...]:
    """Return what is to be minded when a client has a service on a day."""
    if client_id is None:
        return ()
    return cautions_of(session, [client_id]).of(client_id, service, day)


def in_the_way(session: Session, client_id: int | None, careful: Iterable[Minded]) -> list[Reason]:
    """Return a reason for each instruction that is in the way: the instruction, nothing else."""
    stopping = [each.instruction for each in careful if each.stops]
    if not stopping:
        return []
    name = session.execute(_NAME, {"client": client_id}).scalar()
    return [
        Reason("health_stops", "health", {"name": name, "instruction": words}) for words in stopping
    ]


def derive(work: Work, row: HealthCondition, rules: Sequence[Rule]) -> None:
    """Derive the cautions of a condition anew, journaled with what changed it."""
    old = select(HealthCaution).where(HealthCaution.condition_id == row.id)
    for gone in work.session.execute(old).scalars():
        work.session.delete(gone)
    if not row.active:
        return
    for each in cautions(rules, row.id, Held.from_text(row.facts)):
        work.session.add(
            HealthCaution(
                client_id=row.client_id,
                condition_id=row.id,
                service=each.service,
                verdict=each.verdict,
                instruction=each.instruction,
                from_day=each.from_day,
                until_day=each.until_day,
            )
        )


# Internal


def _rule(kept: dict[str, Any]) -> Rule:
    return Rule(
        condition=Condition(kept["condition"]),
        service=kept["service"],
        phase=None if kept["phase"] is None else Phase(kept["phase"]),
        verdict=Verdict(kept["verdict"]),
        instruction=kept["instruction"],
    )


def _notes(connection: Connection, clients: list[int]) -> dict[int, tuple[DoctorsNote, ...]]:
    covered: dict[tuple[int, int, date | None], set[int]] = {}
    for client, note, until, condition in connection.execute(_NOTES, {"those": clients}):
        covered.setdefault((client, note, until), set()).add(condition)
    found: dict[int, tuple[DoctorsNote, ...]] = {}
    for (client, _, until), conditions in covered.items():
        note = DoctorsNote(frozenset(conditions), until)
        found[client] = (*found.get(client, ()), note)
    return found
