"""What works a queue of the database off, outside the window's thread: one thing after the other.

Each is taken in hand in the database first, then done on a lane, then noted as done: what a window
that dies leaves between is seen by whoever comes next.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.errors import StoreUnavailable
from frontdesk.values.rights import Grant, Permission, grant
from ui.kit import Kit
from ui.lane import Answer, Lane
from ui.sentences import sentence

#: After a refusal nobody expected, look again in so many milliseconds.
_LATER = 5_000
_LONGEST = 3_600_000


Thing = TypeVar("Thing")


class LaneQueue(QObject, Generic[Thing]):
    """The thing in hand, the lane that does it, and when to look again.

    Signals:
        looked: how many things wait, and what is the matter.
        told: a sentence on what became of one, and its tone.
    """

    looked = Signal(object)
    told = Signal(str, str)
    _answered = Signal(object)  # emitted by the lane, delivered here

    #: What the lane is called, and who may work the queue off.
    lane_name: str
    permission: Permission

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._thing: Thing | None = None  # in hand
        self._number = 0
        self._lane: Lane | None = None
        self._came: Answer | None = None  # what is on its way here
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def look(self) -> None:
        """See what is to be done; does nothing for somebody who may not."""
        person = self._kit.link.person
        if person is not None and grant(person.role, self.permission) is not Grant.NO:
            self.ask()

    def ask(self) -> None:
        """Ask the desk what is due."""
        raise NotImplementedError

    def came_well(self, thing: Thing, value: object) -> None:
        """Note what the lane has done."""
        raise NotImplementedError

    def failure(self, thing: Thing, error: Exception) -> Command:
        """Return what is noted of something that the lane could not do."""
        raise NotImplementedError

    def became(self, outcome: Outcome) -> None:
        """Go on, as what became of the thing in hand is noted."""
        raise NotImplementedError

    # For those who work a queue off

    def note(self, command: Command) -> None:
        """Have it noted what became of the thing in hand."""
        self._kit.link.do(command, owner=self, done=self.became, failed=self.later)

    def put(self, job: Callable[[], object]) -> None:
        """Let the lane do it."""
        if self._lane is None:
            self._lane = Lane(self.lane_name, self._hand_over)
        self._number += 1
        self._came = None
        self._lane.put(self._number, job)

    def deliver_now(self) -> None:
        """Take what is on its way here, before the loop brings it."""
        if self._came is not None:
            self._deliver(self._came)

    def look_in(self, seconds: float | None) -> None:
        """Look again as soon as the next thing is due, if there is one."""
        if seconds is not None:
            self._timer.start(min(round(seconds * 1000) + 50, _LONGEST))

    def look_later(self) -> None:
        """Look again when what is in the way may have gone."""
        self._timer.start(_LATER)

    def later(self, _error: Exception) -> None:
        """Let go of the thing in hand, and look again later."""
        self._thing = None
        self.look_later()

    def tell_failure(self, outcome: Outcome) -> None:
        """Say why something was not done: the first time, and when it is given up."""
        if outcome.params["first"] or not outcome.params["again"]:
            why = StoreUnavailable(outcome.params["why"], **outcome.params["why_params"])
            self.told.emit(sentence(why), "warning")

    # Slots

    @Slot(object)
    def _deliver(self, answer: Answer) -> None:
        self._came, thing = None, self._thing
        if thing is None or answer.number != self._number:
            return
        if answer.error is None:
            self.came_well(thing, answer.value)
            return
        self.note(self.failure(thing, answer.error))
        if not isinstance(answer.error, StoreUnavailable):
            self._kit.link.crashed.emit(answer.error)

    # Internal

    def _hand_over(self, answer: Answer) -> None:
        """Bring an answer from the lane into the window's thread; runs on the lane."""
        self._came = answer
        with suppress(RuntimeError):  # the window may be gone by now
            self._answered.emit(answer)
