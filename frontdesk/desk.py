"""The door to the studio: commands go in, answers come out, and rights are held."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.changes import Changes, Done, Outcome
from frontdesk.clock import Clock, SystemClock
from frontdesk.commands import openings
from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.model import JournalEntry, Person, Studio
from frontdesk.model.types import yes
from frontdesk.storage import core, holds, journal, names, undo
from frontdesk.storage.engine import Store
from frontdesk.storage.erased import erased_list, to_erase_again
from frontdesk.storage.faults import surroundings
from frontdesk.storage.free import FreeTime
from frontdesk.storage.kept import Kept
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.storage.plain import canonical
from frontdesk.storage.tally import Tally
from frontdesk.storage.unit import Unit, Who, Work
from frontdesk.storage.view import View
from frontdesk.storage.watch import Watch
from frontdesk.values.fit import fit, fit_to_ask
from frontdesk.values.rights import Grant, Permission, Role, grant, needed

if TYPE_CHECKING:
    from frontdesk.messages.letter import Letter
    from frontdesk.values.backup import Backup, Made

T = TypeVar("T")

#: What may be done before anybody has signed in.
_OPEN_TO_ALL = frozenset({Permission.SIGN_IN})


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Someone who can sign in."""

    id: int
    name: str
    role: Role
    therapist_id: int | None


class Desk:
    """One person at one station. Used by one thread at a time."""

    def __init__(self, store: Store, clock: Clock, station: str | None = None) -> None:
        self._store = store
        self._clock = clock
        self._who = Who() if station is None else Who(station=station)
        self._watch: Watch | None = None
        self._free = FreeTime()
        self._tally = Tally()
        self._kept = Kept()
        self._unit = Unit(store, clock, self._kept)
        self.person: PersonRow | None = None

    def people(self) -> tuple[PersonRow, ...]:
        """Return who can sign in, by role and name."""
        with self._session() as session:
            found = session.execute(
                select(Person.id, Person.name, Person.role, Person.therapist_id)
                .where(yes(Person.active))
                .order_by(Person.id)
            )
            return tuple(PersonRow(*row) for row in found)

    def is_set_up(self) -> bool:
        """Tell whether there is a studio yet."""
        with self._session() as session:
            return session.execute(select(Studio.id)).first() is not None

    def sign_in(self, person_id: int) -> PersonRow:
        """Let a person work at this desk."""
        person = next((each for each in self.people() if each.id == person_id), None)
        if person is None:
            raise Refused.because("gone", "person", what="person")
        self.person = person
        self._who = dataclasses.replace(
            self._who,
            person_id=person.id,
            name=person.name,
            role=person.role,
            therapist_id=person.therapist_id,
        )
        return person

    def do(self, command: Command) -> Outcome:
        """Carry out a command, once; raise ``Refused``, ``Stale`` or ``StoreUnavailable``."""
        self._hold(needed(command))
        command = fit(command)
        once = (command.id, canonical(command))
        return self._unit.run(self._who, type(command).__name__, command.apply, once)

    def ask(self, query: Callable[[View], T]) -> T:
        """Answer a query from one consistent state of the database."""
        self._hold(needed(query))
        asked = fit_to_ask(query)
        with self._session() as session:
            return asked(self._view(session))

    def ask_on_record(self, query: Callable[[View], T], command: Command) -> T:
        """Answer a query from the state before ``command``, which writes down that it is asked.

        Nothing is read before that is saved: what cannot be written down is not read.
        """
        self._hold(needed(query))
        asked = fit_to_ask(query)
        with self._session() as session:
            view = dataclasses.replace(self._view(session), recorded=command)
            self.do(command)
            return asked(view)

    def undo(self) -> Outcome:
        """Walk back what this person at this station did last."""
        return self._unit.run(self._who, undo.UNDO, partial(self._walk, undo.last, "undo"))

    def redo(self) -> Outcome:
        """Do again what was undone last."""
        return self._unit.run(self._who, undo.REDO, partial(self._walk, undo.last_undone, "redo"))

    def undoable(self) -> Done | None:
        """Return what ``undo`` would walk back."""
        with self._session() as session:
            core.remember(session, self._kept.at(session))
            return undo.done(session, undo.last(session, self._who))

    def redoable(self) -> Done | None:
        """Return what ``redo`` would do again."""
        with self._session() as session:
            core.remember(session, self._kept.at(session))
            return undo.done(session, undo.last_undone(session, self._who))

    def watch(self, on_changes: Callable[[Changes], None]) -> None:
        """Call ``on_changes``, on a thread of its own, for what other processes commit."""
        with self._session() as session:
            seen = journal.newest(session)
        self._watch = Watch(self._store, self._who.process, seen, on_changes)
        self._watch.start()

    @property
    def place(self) -> Place:
        """Where the studio lies, with its key."""
        return self._store.place

    @property
    def clock(self) -> Clock:
        """The clock on the wall."""
        return self._clock

    def at(self, place: Place) -> "Desk":
        """Return a desk with the same person at another file, which nobody else uses."""
        other = Desk(Store(place), self._clock)
        other.person, other._who = self.person, self._who
        return other

    def swap(self, change: Callable[[Place], Place]) -> None:
        """Close the file, let ``change`` put another in its place, and open that.

        Whoever is at the desk stays there. When ``change`` fails, the one before is opened again.
        """
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.stop()
        self._store.dispose()
        place = self._store.place
        try:
            place = change(place)
        finally:
            self._store = open_store(place)
            self._unit = Unit(self._store, self._clock, self._kept)
            if watch is not None:
                self.watch(watch.on_changes)

    def backups(self, elsewhere: Path | None) -> "tuple[Backup, ...]":
        """Return the backups beside the studio's file and those ``elsewhere``, newest first."""
        from frontdesk.storage import backup

        path = self._store.place.path
        found = [] if path is None else [*backup.listed(backup.beside(path))]
        if elsewhere is not None:
            found += backup.listed(elsewhere)
        return backup.in_order(found)

    def look_at_backup(self, path: Path) -> "Backup":
        """Return what a file says of itself."""
        from frontdesk.storage import backup

        return backup.look(path)

    def back_up(self, elsewhere: Path | None = None, *, again: bool = True) -> "Made | None":
        """Make a backup beside the studio's file and prove it; may run beside everything else.

        None when there is nothing to do: the studio lies on a server, which keeps its own; or, not
        ``again``, nothing has changed since the newest. Raises as ``storage.backup.back_up`` does.
        """
        from frontdesk.storage import backup

        path = self._store.place.path
        if path is None:
            return None
        folder = backup.beside(path)
        if not again:
            newest = backup.newest(folder)
            with self._session() as session:
                entry = journal.newest(session)
            if newest is not None and newest.facts and newest.facts.journal == entry:
                return None
        return backup.back_up(self._store.place, folder, self._clock.now(), elsewhere)

    def write_down(self, command: Command) -> None:
        """Let the journal know what was done around the studio, whoever is at the desk."""
        self._unit.run(self._who, type(command).__name__, command.apply)

    def letter(self, mail_id: int) -> "Letter":
        """Return a letter of the outbox as it goes out; for whoever sends, nobody to read."""
        from frontdesk.messages.letter import letter

        self._hold(Permission.BOOK)
        with self._session() as session:
            return letter(session, mail_id)

    def erase_again(self) -> None:
        """Erase whom the list beside the file names, when the file is older than that."""
        from frontdesk.commands.erasing import EraseAgain

        with self._session() as session:
            marks = to_erase_again(session)
        if marks:
            self._unit.run(self._who, EraseAgain.__name__, EraseAgain(marks=marks).apply)

    def close(self) -> None:
        """Close the database."""
        if self._watch is not None:
            self._watch.stop()
            self._watch = None
        self._store.dispose()

    # Internal

    def _session(self) -> Session:
        return Session(self._store.read, expire_on_commit=False)

    def _view(self, session: Session) -> View:
        """Return what a query looks through; the state is that of now from here on."""
        now, shelf = self._clock.now(), self._kept.at(session)
        core.remember(session, shelf)
        zone = ZoneInfo(shelf.house(names.zone, session))
        holds.remember(session, self._who.station, self._who.person_id, now)
        return View(session, self._who, now, zone, self._free, self._tally, shelf)

    def _hold(self, permission: Permission) -> None:
        role = self._who.role
        if role is None:
            if permission in _OPEN_TO_ALL:
                return
            raise Refused.because("nobody_signed_in")
        if grant(role, permission) in (Grant.NO, Grant.SECOND):  # to a whole command nobody agrees
            raise Refused.because("not_allowed", permission=permission, role=role)

    def _walk(
        self, find: Callable[[Session, Who], JournalEntry | None], code: str, work: Work
    ) -> None:
        undo.walk_back(work, find(work.session, self._who), code, openings.walk_back)


def open_desk(
    place: Place,
    clock: Clock | None = None,
    station: str | None = None,
    typed: str | None = None,
) -> Desk:
    """Open the studio's data at ``place``; raises ``StoreUnavailable``.

    ``typed`` is a passphrase or a recovery code, where the file is encrypted.
    """
    with surroundings():
        desk = Desk(open_store(place, typed), clock or SystemClock(), station)
        if erased_list(place) is not None:
            desk.erase_again()
        return desk


def restore_studio(
    backup: Path,
    folder: Path,
    clock: Clock | None = None,
    typed: str | None = None,
    place: object = None,
) -> Desk:
    """Put a backup in place of the file in ``folder``, which nobody may have open; open it.

    Whoever has been erased since the backup was made is erased from it too. ``typed`` opens a
    backup that is encrypted; ``place`` is that of the studio that was open, with its key.
    """
    from frontdesk.storage.keys.opener import for_restoring
    from frontdesk.storage.restoring import restore

    known = place if isinstance(place, Place) else Place.file(folder)
    there, key = for_restoring(backup, known, typed)
    restore(backup, there, (clock or SystemClock()).now(), key)
    return open_desk(there.at(there.path, key or there.key), clock)


def begin_studio_anew(folder: Path, clock: Clock | None = None, place: object = None) -> Desk:
    """Put the file in ``folder`` aside, which nobody may have open, and open an empty one.

    ``place`` is that of the studio that was open, with its key.
    """
    from frontdesk.storage.restoring import set_aside

    known = place if isinstance(place, Place) else Place.file(folder)
    set_aside(known, (clock or SystemClock()).now())
    return open_studio(folder, clock=clock)


def open_studio(
    folder: Path,
    url: str | None = None,
    clock: Clock | None = None,
    station: str | None = None,
    typed: str | None = None,
) -> Desk:
    """Open the file in ``folder``, or the server at ``url``; raises as ``open_desk`` does."""
    return open_desk(Place.server(url) if url else Place.file(folder), clock, station, typed)
