"""Works the print queue of this station off, outside the window's thread.

A paper that a window left behind when it died may have come out: who comes next is asked to look.
"""

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from frontdesk.changes import Outcome
from frontdesk.commands.papers import BeginPaper, PaperFailed, PaperPrinted
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.papers import Next, Paper, next_paper
from frontdesk.values.paper import PaperKind
from frontdesk.values.rights import Permission
from ui.lane_queue import LaneQueue
from ui.paper_kinds import contents, document_of
from ui.printers import Station, keep, kept, print_on
from ui.sentences import sentence

#: Not said each time anew.
_KNOWN = frozenset({"no_printer", "printer_not_chosen"})


@dataclass(frozen=True, slots=True)
class Came:
    """Where a paper came out; ``answered`` tells whether a thermal printer says how it is."""

    printer: str
    answered: bool | None = None


class PrintQueue(LaneQueue[Paper]):
    """Prints what this station owes, one paper after the other; ``looked`` brings a ``Next``."""

    lane_name = "paper"
    permission = Permission.TAKE_PAYMENT

    def ask(self) -> None:
        """Ask for the paper that is due."""
        self._kit.link.ask(next_paper, owner=self, done=self.take, failed=self.later, latest="next")

    def take(self, found: Next) -> None:
        """Print what is due; one paper at a time."""
        self.looked.emit(found)
        if self._thing is not None:
            return
        if found.stuck is not None:
            self._thing = found.stuck
            self.note(PaperFailed(job_id=found.stuck.id, code="paper_interrupted", doubtful=True))
        elif found.paper is not None:
            self._thing = found.paper
            begin = BeginPaper(job_id=found.paper.id)
            self._kit.link.do(begin, owner=self, done=self._begun, failed=self.later)
        else:
            self._rest()
            self.look_in(found.seconds)

    def close(self) -> None:
        """Let the paper in hand come out, and have it noted, before the desk is closed."""
        self._timer.stop()
        self._rest()
        self.deliver_now()

    # What the lane has done

    def came_well(self, thing: Paper, value: Any) -> None:
        """Note that it is printed, and by which printer."""
        self._learn(thing, value)
        self.note(PaperPrinted(job_id=thing.id, printer=value.printer))

    def failure(self, thing: Paper, error: Exception) -> PaperFailed:
        """Return what is noted of a paper that did not come out."""
        if not isinstance(error, StoreUnavailable):  # a bug: nobody can tell how far it got
            return PaperFailed(job_id=thing.id, code="paper_broken", doubtful=True)
        params = dict(error.params)
        begun, doubtful = params.pop("begun", False), params.pop("doubtful", False)
        said = {name: str(value) for name, value in params.items()}
        return PaperFailed(
            job_id=thing.id, code=error.code, params=said, begun=begun, doubtful=doubtful
        )

    def became(self, outcome: Outcome) -> None:
        """Tell it, and go on to the next."""
        paper, self._thing = self._thing, None
        if paper is not None and paper.kind is not PaperKind.DRAWER:
            self._tell(outcome)
        self.look()

    # Answers from the desk

    def _begun(self, _outcome: Outcome) -> None:
        assert self._thing is not None
        station = Station.of(self._kit.settings)
        if self._thing.kind is PaperKind.DRAWER:
            self.put(partial(_open_drawer, station))
            return
        ask = contents(self._thing)
        self._kit.link.ask(
            ask, owner=self, done=partial(self._print_it, station), failed=self._unknown
        )

    def _print_it(self, station: Station, found: Any) -> None:
        assert self._thing is not None
        self.put(partial(_print, station, self._thing, found))

    def _unknown(self, _error: Exception) -> None:
        if self._thing is not None:
            self.note(PaperFailed(job_id=self._thing.id, code="paper_gone", doubtful=True))

    # Internal

    def _rest(self) -> None:
        if self._lane is not None:
            self._lane.close(drain=True)
            self._lane = None

    def _learn(self, paper: Paper, came: Came) -> None:
        """Remember whether a printer answers: of one that does, silence is a sign from now on."""
        own = kept(self._kit.settings, paper.tray)
        if came.printer == own.name and own.answers is None and came.answered is not None:
            keep(self._kit.settings, paper.tray, replace(own, answers=came.answered))

    def _tell(self, outcome: Outcome) -> None:
        if outcome.code == "paper_printed":
            self.told.emit(sentence(outcome) + ".", "done")
        elif outcome.params["why"] not in _KNOWN:  # whoever has no printer reads it at the foot
            self.tell_failure(outcome)


def _print(station: Station, paper: Paper, found: object) -> Came:
    """Print a paper; runs on the lane."""
    return Came(*print_on(station, paper, document_of(paper, station, found)))


def _open_drawer(station: Station) -> Came:
    """Let the drawer spring open, where there is one at the printer; runs on the lane."""
    return Came(station.open_drawer())
