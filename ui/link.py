"""The bridge between the windows and the desk.

One worker thread owns the desk, on a file and on a server alike, so the windows never wait
and the order of requests is the order of effects. A second one takes what is long to read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from frontdesk.changes import Changes, Done, Outcome
from frontdesk.errors import FrontdeskError
from ui.lane import Answer, Lane

if TYPE_CHECKING:  # the desk brings SQLAlchemy along, which the first picture does not need
    from frontdesk.commands.base import Command
    from frontdesk.desk import Desk, PersonRow

T = TypeVar("T")
Told = Callable[[Any], None]
Failed = Callable[[Exception], None]


@dataclass(slots=True)
class _Request:
    """Who asked, and whom to tell. It stays on the GUI thread: a widget dies there or nowhere."""

    owner: QObject
    done: Told | None
    failed: Failed | None
    latest: str | None = None
    writes: bool = False
    tells_person: bool = False


class DeskLink(QObject):
    """Runs commands and queries on the worker; answers on the GUI thread.

    An answer is dropped when its owner is gone, or when its owner has since asked again
    under the same ``latest`` key. The refusal of a command is never dropped.

    Signals:
        changed: Changes, after a command here was answered, or after one at another station.
        did: Outcome of a command, an undo or a redo here.
        person_changed: the PersonRow at the desk, or None.
        busy_changed: whether anything is still being worked on.
        saving_changed: whether anything is still being written.
        failed: an exception for which the owner had no handler.
        crashed: an exception that nobody raised on purpose: a bug.
    """

    changed = Signal(object)
    did = Signal(object)
    person_changed = Signal(object)
    busy_changed = Signal(bool)
    saving_changed = Signal(bool)
    failed = Signal(object)
    crashed = Signal(object)
    _answered = Signal(object)  # emitted by a lane, delivered here
    _noticed = Signal(object)  # emitted by the watcher

    def __init__(self, desk: Desk | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._person: PersonRow | None = None
        self._pending: dict[int, _Request] = {}
        self._newest: dict[tuple[int, str], int] = {}
        self._number = 0
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._noticed.connect(self._on_noticed, Qt.ConnectionType.QueuedConnection)
        self._lane = Lane("desk", self._answered.emit)
        self._slow: Lane | None = None
        if desk is not None:
            self._keep(desk)
            self._person = desk.person

    # What the windows ask

    def do(
        self,
        command: Command,
        *,
        owner: QObject,
        done: Callable[[Outcome], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run a command, then tell ``done`` or ``failed``, then everybody."""
        request = _Request(owner, done, failed, writes=True)
        self._submit(request, lambda: self._open_desk().do(command), first=True)

    def ask(
        self,
        query: Callable[[Any], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Failed | None = None,
        latest: str | None = None,
        slow: bool = False,
    ) -> None:
        """Run a query; of several with one ``latest`` key only the newest is answered.

        What waits to be read lets pass what is to be written.
        """
        request = _Request(owner, done, failed, latest)
        self._submit(request, lambda: self._open_desk().ask(query), slow=slow, reads=True)

    def ask_on_record(
        self,
        query: Callable[[Any], T],
        command: Command,
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Run a long query of the state before ``command``, which writes down that it is asked."""
        request = _Request(owner, done, failed)
        job = lambda: self._open_desk().ask_on_record(query, command)  # noqa: E731 -- a job
        self._submit(request, job, slow=True, reads=True)

    def undo(
        self, *, owner: QObject, done: Told | None = None, failed: Failed | None = None
    ) -> None:
        """Take back what this person did last at this station."""
        request = _Request(owner, done, failed, writes=True)
        self._submit(request, lambda: self._open_desk().undo(), first=True)

    def redo(
        self, *, owner: QObject, done: Told | None = None, failed: Failed | None = None
    ) -> None:
        """Do again what was taken back last."""
        request = _Request(owner, done, failed, writes=True)
        self._submit(request, lambda: self._open_desk().redo(), first=True)

    def history(
        self, *, owner: QObject, done: Callable[[tuple[Done | None, Done | None]], None]
    ) -> None:
        """Tell what undo and redo would do now."""

        def look() -> tuple[Done | None, Done | None]:
            desk = self._open_desk()
            return desk.undoable(), desk.redoable()

        self._submit(_Request(owner, done, None, "history"), look, reads=True)

    def sign_in(
        self,
        person_id: int,
        *,
        owner: QObject,
        done: Callable[[PersonRow], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Let a person take the desk over; ``person_changed`` tells everybody."""

        def enter() -> PersonRow | None:
            desk = self._open_desk()
            desk.sign_in(person_id)
            return desk.person

        self._submit(_Request(owner, done, failed, tells_person=True), enter)

    def with_desk(
        self,
        job: Callable[[Desk], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Failed | None = None,
        slow: bool = False,
    ) -> None:
        """Run something that is neither command nor query, such as ``Desk.people``."""
        self._submit(_Request(owner, done, failed), lambda: job(self._open_desk()), slow=slow)

    def alone(
        self,
        job: Callable[[Desk], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Run something that swaps the studio's file: nothing reads it meanwhile."""
        slow, self._slow = self._slow, None

        def change() -> T:
            if slow is not None:
                slow.close(drain=True)
            return job(self._open_desk())

        self._submit(_Request(owner, done, failed, writes=True), change)

    def open(
        self,
        opener: Callable[[], Desk],
        *,
        owner: QObject,
        done: Callable[[bool], None],
        failed: Failed | None = None,
    ) -> None:
        """Open a studio on the worker, in place of the one before; tells whether it is set up."""

        def change() -> bool:
            desk = opener()
            before, self._desk = self._desk, None
            if before is not None:
                before.close()
            self._keep(desk)
            return desk.is_set_up()

        self._person = None
        self._submit(_Request(owner, done, failed, writes=True), change)

    def replace(
        self,
        opener: Callable[[object], Desk],
        *,
        owner: QObject,
        done: Callable[[bool], None],
        failed: Failed | None = None,
    ) -> None:
        """Close the studio first and then open another, as ``open`` does: its file is swapped.

        ``opener`` is told where the one before lay, if one was open.
        """
        slow, self._slow = self._slow, None

        def change() -> bool:
            if slow is not None:  # it may still read the file that is swapped
                slow.close(drain=True)
            before, self._desk = self._desk, None
            place = None
            if before is not None:
                place = before.place
                before.close()
            desk = opener(place)
            self._keep(desk)
            return desk.is_set_up()

        self._person = None
        self._submit(_Request(owner, done, failed, writes=True), change)

    @property
    def person(self) -> PersonRow | None:
        """Who is at the desk."""
        return self._person

    @property
    def busy(self) -> bool:
        """Whether anything is still being worked on."""
        return bool(self._pending)

    @property
    def saving(self) -> bool:
        """Whether anything is still being written."""
        return any(request.writes for request in self._pending.values())

    def close(self) -> None:
        """Let everything that was asked to be written be written, then close the desk."""
        if self._closed:
            return
        self._closed = True
        if self._slow is not None:
            self._slow.close(drain=False)
        self._lane.close(drain=True)
        if self._desk is not None:
            self._desk.close()

    # Answers

    @Slot(object)
    def _deliver(self, answer: Answer) -> None:
        request = self._pending.pop(answer.number, None)
        if request is None:
            return
        try:
            self._hand_over(request, answer)
        finally:
            self._tell_everybody(request, answer)

    def _hand_over(self, request: _Request, answer: Answer) -> None:
        if answer.error is not None:
            self._hand_over_error(request, answer, answer.error)
        elif request.done is not None and self._wanted(request, answer.number):
            request.done(answer.value)

    def _hand_over_error(self, request: _Request, answer: Answer, error: Exception) -> None:
        wanted = self._wanted(request, answer.number)
        if not isinstance(error, FrontdeskError):
            self.crashed.emit(error)
        if wanted and request.failed is not None:
            request.failed(error)
        elif (wanted or request.writes) and isinstance(error, FrontdeskError):
            self.failed.emit(error)

    def _tell_everybody(self, request: _Request, answer: Answer) -> None:
        if answer.error is None and request.tells_person:
            self._person = answer.value
            self.person_changed.emit(answer.value)
        if isinstance(answer.value, Outcome) and answer.value.entry:
            self.did.emit(answer.value)
            self.changed.emit(answer.value.changes)
        if request.writes and not self.saving:
            self.saving_changed.emit(False)
        if not self._pending:
            self._newest.clear()
            self.busy_changed.emit(False)

    def _wanted(self, request: _Request, number: int) -> bool:
        if not isValid(request.owner):
            return False
        if request.latest is None:
            return True
        return self._newest.get((id(request.owner), request.latest)) == number

    @Slot(object)
    def _on_noticed(self, changes: Changes) -> None:
        self.changed.emit(changes)

    # Internal

    def _submit(
        self,
        request: _Request,
        job: Callable[[], object],
        *,
        slow: bool = False,
        reads: bool = False,
        first: bool = False,
    ) -> None:
        if self._closed:
            return
        was_busy, was_saving = self.busy, self.saving
        self._number += 1
        self._pending[self._number] = request
        if request.latest is not None:
            self._newest[id(request.owner), request.latest] = self._number
        if not was_busy:
            self.busy_changed.emit(True)
        if request.writes and not was_saving:
            self.saving_changed.emit(True)
        if slow and self._slow is None:
            self._slow = Lane("desk-slow", self._answered.emit)
        lane = self._slow if slow and self._slow is not None else self._lane
        lane.put(self._number, job, yields=reads, first=first)

    def _keep(self, desk: Desk) -> None:
        self._desk = desk
        desk.watch(self._noticed.emit)

    def _open_desk(self) -> Desk:
        if self._desk is None:
            raise RuntimeError("nothing is open yet")
        return self._desk
