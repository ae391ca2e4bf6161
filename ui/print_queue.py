"""Works the print queue of this station off, outside the window's thread.

A paper is taken in hand in the database first, then printed, then noted as printed: a window
that dies between leaves it there, and who comes next is asked to look.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from frontdesk.changes import Outcome
from frontdesk.commands.papers import BeginPaper, PaperFailed, PaperPrinted
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.papers import Next, Paper, next_paper
from frontdesk.values.paper import PaperKind
from frontdesk.values.rights import Grant, Permission, grant
from ui.kit import Kit
from ui.lane import Answer, Lane
from ui.paper_kinds import contents, document_of
from ui.printers import Station, keep, kept, print_on
from ui.sentences import sentence

#: After a refusal nobody expected, look again in so many milliseconds.
_LATER = 5_000
_LONGEST = 3_600_000
#: Not said each time anew.
_KNOWN = frozenset({"no_printer", "printer_not_chosen"})


@dataclass(frozen=True, slots=True)
class Came:
    """Where a paper came out; ``answered`` tells whether a thermal printer says how it is."""

    printer: str
    answered: bool | None = None


class PrintQueue(QObject):
    """Prints what this station owes, one paper after the other.

    Signals:
        looked: a ``Next``: how many papers wait, and what is the matter.
        told: a sentence on what became of a paper, and its tone.
    """

    looked = Signal(object)
    told = Signal(str, str)
    _answered = Signal(object)  # emitted by the lane, delivered here

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._paper: Paper | None = None  # in hand
        self._number = 0
        self._lane: Lane | None = None
        self._came: Answer | None = None  # what is on its way here
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def look(self) -> None:
        """See what is to be printed; does nothing for somebody who has no till."""
        person = self._kit.link.person
        if person is None or grant(person.role, Permission.TAKE_PAYMENT) is Grant.NO:
            return
        self._kit.link.ask(
            next_paper, owner=self, done=self.take, failed=self._later, latest="next"
        )

    def take(self, found: Next) -> None:
        """Print what is due; one paper at a time."""
        self.looked.emit(found)
        if self._paper is not None:
            return
        if found.stuck is not None:
            self._paper = found.stuck
            self._say_what_became(
                PaperFailed(job_id=found.stuck.id, code="paper_interrupted", doubtful=True)
            )
        elif found.paper is not None:
            self._paper = found.paper
            self._kit.link.do(
                BeginPaper(job_id=found.paper.id), owner=self, done=self._begun, failed=self._later
            )
        else:
            self._rest()
            if found.seconds is not None:
                self._timer.start(min(round(found.seconds * 1000) + 50, _LONGEST))

    def close(self) -> None:
        """Let the paper in hand come out, and have it noted, before the desk is closed."""
        self._timer.stop()
        self._rest()
        if self._came is not None:
            self._deliver(self._came)

    # Slots

    @Slot(object)
    def _deliver(self, answer: Answer) -> None:
        self._came, paper = None, self._paper
        if paper is None or answer.number != self._number:
            return
        if answer.error is None:
            self._learn(paper, answer.value)
            done = PaperPrinted(job_id=paper.id, printer=answer.value.printer)
            self._say_what_became(done)
            return
        self._say_what_became(_why(paper, answer.error))
        if not isinstance(answer.error, StoreUnavailable):
            self._kit.link.crashed.emit(answer.error)

    # Answers from the desk

    def _begun(self, outcome: Outcome) -> None:
        paper = self._paper
        assert paper is not None
        station = Station.of(self._kit.settings)
        if paper.kind is PaperKind.DRAWER:
            self._print(partial(_open_drawer, station, paper))
            return
        ask = contents(paper)
        self._kit.link.ask(
            ask, owner=self, done=partial(self._print_it, station), failed=self._unknown
        )

    def _print_it(self, station: Station, found: Any) -> None:
        paper = self._paper
        assert paper is not None
        self._print(partial(_print, station, paper, found))

    def _unknown(self, error: Exception) -> None:
        paper = self._paper
        if paper is not None:
            self._say_what_became(
                PaperFailed(job_id=paper.id, code="paper_gone", params={}, doubtful=True)
            )

    def _became(self, outcome: Outcome) -> None:
        paper, self._paper = self._paper, None
        if paper is not None and paper.kind is not PaperKind.DRAWER:
            self._tell(paper, outcome)
        self.look()

    def _later(self, error: Exception) -> None:
        self._paper = None
        self._timer.start(_LATER)

    # Internal

    def _hand_over(self, answer: Answer) -> None:
        """Bring an answer from the lane into the window's thread; runs on the lane."""
        self._came = answer
        self._answered.emit(answer)

    def _rest(self) -> None:
        if self._lane is not None:
            self._lane.close(drain=True)
            self._lane = None

    def _print(self, job: Callable[[], object]) -> None:
        if self._lane is None:
            self._lane = Lane("paper", self._hand_over)
        self._number += 1
        self._came = None
        self._lane.put(self._number, job)

    def _say_what_became(self, command: PaperPrinted | PaperFailed) -> None:
        self._kit.link.do(command, owner=self, done=self._became, failed=self._later)

    def _learn(self, paper: Paper, came: Came) -> None:
        """Remember whether a printer answers: of one that does, silence is a sign from now on."""
        own = kept(self._kit.settings, paper.tray)
        if came.printer == own.name and own.answers is None and came.answered is not None:
            keep(self._kit.settings, paper.tray, replace(own, answers=came.answered))

    def _tell(self, paper: Paper, outcome: Outcome) -> None:
        if outcome.code == "paper_printed":
            self.told.emit(sentence(outcome) + ".", "done")
        elif outcome.params["why"] in _KNOWN:
            return  # whoever has no printer is told at the foot of the window
        elif outcome.params["first"] or not outcome.params["again"]:
            why = sentence(StoreUnavailable(outcome.params["why"], **outcome.params["why_params"]))
            self.told.emit(why, "warning")


def _print(station: Station, paper: Paper, found: object) -> Came:
    """Print a paper; runs on the lane."""
    return Came(*print_on(station, paper, document_of(paper, station, found)))


def _open_drawer(station: Station, paper: Paper) -> Came:
    """Let the drawer spring open, where there is one at the printer; runs on the lane."""
    return Came(station.open_drawer())


def _why(paper: Paper, error: Exception) -> PaperFailed:
    """Return what is noted of a paper that did not come out."""
    if not isinstance(error, StoreUnavailable):  # a bug: nobody can tell how far it got
        return PaperFailed(job_id=paper.id, code="paper_broken", doubtful=True)
    params = dict(error.params)
    begun, doubtful = params.pop("begun", False), params.pop("doubtful", False)
    said = {name: str(value) for name, value in params.items()}
    return PaperFailed(
        job_id=paper.id, code=error.code, params=said, begun=begun, doubtful=doubtful
    )
