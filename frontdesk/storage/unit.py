"""The unit of work: one command, one transaction, one journal entry."""

import hashlib
import os
import socket
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, delete, func, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.clock import Clock
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Appointment, JournalEntry, Once, Person, Resource, Row
from frontdesk.model.resource import Kind
from frontdesk.storage import claims, core, holds, journal
from frontdesk.storage.engine import Store
from frontdesk.storage.faults import is_deadlock, surroundings
from frontdesk.storage.kept import Kept
from frontdesk.storage.names import zone
from frontdesk.storage.naming import named
from frontdesk.storage.plain import decoded
from frontdesk.storage.recorder import Recorder
from frontdesk.storage.scrub import scrub
from frontdesk.values.progress import Progress
from frontdesk.values.rights import Grant, Permission, Role, grant
from frontdesk.values.text import new_id
from frontdesk.values.wall import local

R = TypeVar("R", bound=Row)
#: So often somebody who was outrun looks again.
_TURNS = 8
# Built once: to build a statement takes longer than to carry it out.
_ONCE = core.table(Once)
_FIRST = select(_ONCE.c.digest, _ONCE.c.entry_id).where(_ONCE.c.command_id == bindparam("command"))
_DONE = insert(_ONCE)
#: The session need not look for what it holds of these rows: it holds none.
_PLAIN = {"synchronize_session": False}


@dataclass(frozen=True, slots=True)
class Who:
    """Who is at the desk, and at which station and process of it."""

    person_id: int | None = None
    name: str | None = None
    role: Role | None = None
    therapist_id: int | None = None
    station: str = field(default_factory=socket.gethostname)
    process: str = field(default_factory=lambda: f"{os.getpid()}-{new_id()[:8]}")


class Work:
    """What a command works with: a session, the moment, who asks, and the journal's pen."""

    def __init__(self, session: Session, who: Who, now: datetime) -> None:
        self.session = session
        self.who = who
        self.now = now
        self.code = ""
        self.params: dict[str, Any] = {}
        self.undoable = True
        self.unrecorded = False  # holds come and go without an entry
        self.scrub = False  # what was erased must not be found in the file either
        self.undoes: int | None = None
        self.agreed_by: int | None = None  # the second person, where one is needed
        self.progress: Progress | None = None  # of a command that takes long
        self.recorder = Recorder(session)
        self._locked: set[tuple[type[Row], int]] = set()
        self.zone = ZoneInfo(core.house(session, zone))

    @property
    def today(self) -> date:
        """The studio's date."""
        return local(self.zone, self.now).date()

    @property
    def person_id(self) -> int:
        """Who asks; raises ``Refused`` when nobody has signed in."""
        if self.who.person_id is None:
            raise Refused.because("nobody_signed_in")
        return self.who.person_id

    def grant(self, permission: Permission) -> Grant:
        """Return how far ``permission`` goes for the one who asks."""
        return Grant.NO if self.who.role is None else grant(self.who.role, permission)

    def load(self, kind: type[R], number: int, field: str | None = None) -> R:
        """Return a row; raise ``Refused`` with ``gone`` when it is not there."""
        row = self.find(kind, number)
        if row is None:
            raise Refused.because("gone", field, what=kind.__tablename__)
        return row

    def find(self, kind: type[R], number: int) -> R | None:
        """Return a row that nobody else changes meanwhile; none when it is not there."""
        if self.session.get_bind().dialect.name == "sqlite" or (kind, number) in self._locked:
            return self.session.get(kind, number)
        self._locked.add((kind, number))
        self.session.flush()  # locking reads the row anew
        return self.session.get(kind, number, with_for_update=True)

    def add(self, row: R) -> R:
        """Add a row; it has its number at once."""
        self.session.add(row)
        self.session.flush()  # callers need the number
        return row

    def insert(self, of: type[Row], number: int | None = None, /, **values: Any) -> int:
        """Insert a row past the session, where nobody goes on with it; return its number."""
        self.session.flush()  # what it refers to must be there
        row = core.filled(of, values)
        given = row if number is None else {**row, "id": number}
        key = core.connected(self.session).execute(core.insertion(of), given).inserted_primary_key
        assert key is not None
        number = int(key[0])
        self.recorder.added(of.__tablename__, {**row, "id": number})
        return number

    def new_resource(self, kind: Kind, capacity: int = 1) -> int:
        """Return the number for a new therapist, room, piece of equipment or client."""
        return self.add(Resource(kind=kind, capacity=capacity)).id

    def new_numbers(self, kind: type[Row], count: int) -> list[int]:
        """Return ``count`` free numbers, the smallest first, for ``insert_many``."""
        if self.session.get_bind().dialect.name == "sqlite":
            last = self.session.execute(select(func.max(kind.id))).scalar() or 0
            return list(range(last + 1, last + 1 + count))
        sequence = func.pg_get_serial_sequence(kind.__tablename__, "id")
        several = func.generate_series(1, count).table_valued("n")
        found = select(func.nextval(sequence)).select_from(several)
        return sorted(self.session.execute(found).scalars())

    def insert_many(self, kind: type[Row], rows: list[dict[str, Any]]) -> None:
        """Insert rows past the session, each with its ``id``; one entry for all of them."""
        if rows:
            self.session.flush()  # what they refer to must be there
            for begin in range(0, len(rows), 1000):
                self.session.connection().execute(insert(kind), rows[begin : begin + 1000])
            self.recorder.bulk(kind.__tablename__, rows)

    def delete_many(self, kind: type[Row], rows: list[dict[str, Any]]) -> None:
        """Delete rows past the session, each given as it stands there."""
        self.session.flush()  # what refers to them may be gone already
        numbers = [row["id"] for row in rows]
        for begin in range(0, len(numbers), 500):
            some = kind.id.in_(numbers[begin : begin + 500])
            self.session.execute(delete(kind).where(some), execution_options=_PLAIN)
        self.recorder.bulk_gone(kind.__tablename__, rows)

    def claim_anew(self, visit_id: int, lanes: tuple[int, ...] = (0,)) -> None:
        """Derive the claims of a visit anew; ``Refused`` names every conflict in ``lanes``."""
        self.session.flush()  # claims are derived from what the tables hold
        wanted = claims.of_visit(self.session, self.zone, visit_id)
        claims.lay(self.session, self.zone, wanted, visit=visit_id, lanes=lanes)

    def claim_new(self, visit_id: int, booked: Mapping[str, Any]) -> None:
        """Claim what the one appointment of a visit needs that has just been added."""
        row = SimpleNamespace(**core.filled(Appointment, booked))
        wanted = claims.of_booked(self.session, self.zone, [row])
        claims.lay(self.session, self.zone, wanted, visit=visit_id, anew=False)

    def release(self, visits: Iterable[int], blocks: Iterable[int] = ()) -> None:
        """Let go of the claims of several that are about to be derived anew, one by one."""
        self.session.flush()  # claims go by what the tables hold
        for visit in visits:
            claims.free(self.session, visit=visit)
        for block in blocks:
            claims.free(self.session, block=block)

    def claim_block(self, block_id: int, lanes: tuple[int, ...] = (0,)) -> None:
        """Derive the claims of a block anew; ``Refused`` names every conflict in ``lanes``."""
        self.session.flush()  # claims are derived from what the tables hold
        wanted = claims.of_block(self.session, self.zone, block_id)
        claims.lay(self.session, self.zone, wanted, block=block_id, lanes=lanes)

    def says(self, code: str, **params: Any) -> None:
        """Say what was done: a code and its parameters, without anybody's name or health."""
        self.code, self.params = code, params
        if self.agreed_by is not None:
            self.params = params | {"agreed_by": self.agreed_by}

    def concerns(self, topic: Topic, number: int) -> None:
        """Let pages know of a subject whose own row did not change."""
        self.recorder.concerns(topic, number)

    def money(self) -> None:
        """Mark the command as one that is reversed, never undone."""
        self.undoable = False
        journal.lock(self.session)  # receipts are counted without gaps

    def finish(self, command: str) -> tuple[int, Changes]:
        """Write the journal entry; called by the unit, once."""
        self.session.flush()  # images are taken from what was written
        changes = self.recorder.changes()
        heading = journal.Heading(
            at=self.now,
            person_id=self.who.person_id,
            station=self.who.station,
            process=self.who.process,
            command=command,
            code=self.code or command,
            params=self.params,
            undoable=self.undoable,
            undoes=self.undoes,
        )
        images = self.recorder.images()
        return journal.write(self.session, heading, images, changes, self.progress), changes


class Unit:
    """Runs commands against a store, each in a transaction of its own, each once."""

    def __init__(self, store: Store, clock: Clock, kept: Kept | None = None) -> None:
        self._store = store
        self._clock = clock
        self._kept = kept or Kept()

    def run(
        self,
        who: Who,
        name: str,
        apply: Callable[[Work], None],
        once: tuple[str, bytes] | None = None,
    ) -> Outcome:
        """Apply, journal and commit; ``once`` is the command's id and its content.

        Who was outrun by another station looks again: perhaps another room will do, and if not,
        every reason is told.
        """
        seen = -1
        with surroundings():
            for _ in range(_TURNS):
                try:
                    return self._run(who, name, apply, once)
                except claims.Outrun:
                    newest = self._newest()
                    if newest == seen:
                        break  # nobody was faster: so it is
                    seen = newest
                except DBAPIError as error:
                    if not is_deadlock(error):
                        raise
            return self._run(who, name, apply, once, last=True)

    def _run(
        self,
        who: Who,
        name: str,
        apply: Callable[[Work], None],
        once: tuple[str, bytes] | None,
        *,
        last: bool = False,
    ) -> Outcome:
        with Session(self._store.write, expire_on_commit=False) as session:
            if once is not None:
                journal.lock_id(session, once[0])
            first = self._first_answer(session, once)
            if first is not None:
                return first
            core.remember(session, self._kept.at(session))
            work = Work(session, who, self._clock.now())
            holds.remember(session, who.station, who.person_id, work.now)
            try:
                apply(work)
                if work.unrecorded:
                    session.commit()
                    return Outcome(0, work.code, work.params, Changes())
                number, changes = work.finish(name)
                _keep(session, once, number)
                params = named(session, work.params)
                self._save(work)
            except DBAPIError as error:
                session.rollback()
                if claims.is_overlap(error):
                    kind = Refused if last else claims.Outrun
                    raise kind([Reason("just_taken", "starts")]) from error
                raise
            except Refused as refused:
                session.rollback()
                if isinstance(refused, claims.Outrun) and not last:
                    raise
                if work.grant(Permission.SEE_CALENDAR) is not Grant.OWN:
                    raise
                raise Refused(claims.veiled(refused.reasons, who.therapist_id)) from None
            except Stale as stale:
                session.rollback()
                raise self._with_who(session, stale, work.zone) from None
            code = work.code or name
            return Outcome(number, code, params, changes, undoable=work.undoable)

    def _save(self, work: Work) -> None:
        work.session.commit()
        self._store.written()
        if work.scrub:
            scrub(self._store)

    def _newest(self) -> int:
        with Session(self._store.read) as session:
            return journal.newest(session)

    def _first_answer(self, session: Session, once: tuple[str, bytes] | None) -> Outcome | None:
        if once is None:
            return None
        found = session.connection().execute(_FIRST, {"command": once[0]}).first()
        if found is None:
            return None
        if bytes(found.digest) != hashlib.sha256(once[1]).digest():
            raise Refused.because("id_reused")
        said = session.get_one(JournalEntry, found.entry_id)
        changes = journal.read_changes(said.subjects, said.days)
        params = named(session, decoded(said.params))
        return Outcome(said.id, said.code, params, changes, again=True)

    def _with_who(self, session: Session, stale: Stale, zone: ZoneInfo) -> Stale:
        """Add who changed the record, and when by the studio's clock, from the journal."""
        if stale.who is not None or "table" not in stale.params:
            return stale
        found = last_touch(session, stale.params["table"], stale.params["row"])
        who, when = (found[0], found[1].astimezone(zone)) if found else (None, None)
        rest = {k: v for k, v in stale.params.items() if k not in ("table", "row")}
        return Stale(stale.code, who=who, when=when, **rest)


def _keep(session: Session, once: tuple[str, bytes] | None, entry: int) -> None:
    """Keep that a command took effect, so that it never does again."""
    if once is not None:
        digest = hashlib.sha256(once[1]).digest()
        done = {"command_id": once[0], "digest": digest, "entry_id": entry}
        session.connection().execute(_DONE, done)


def last_touch(session: Session, table: str, row: int) -> tuple[str | None, datetime] | None:
    """Return who last changed a row, and when."""
    rows, entries = journal.tables()["journal_row"].c, JournalEntry.__table__.c
    found = session.execute(
        select(Person.name, entries.at)
        .select_from(JournalEntry)
        .join(journal.tables()["journal_row"], rows.entry_id == entries.id)
        .outerjoin(Person, Person.id == entries.person_id)
        .where(rows.table_name == table, rows.row_id == row)
        .order_by(entries.id.desc())
        .limit(1)
    ).first()
    return (found[0], found[1]) if found else None
