"""The print queue worked off: a paper is begun, came out or not; again, elsewhere, not at all.

What the machine does leaves no entry in the journal; what somebody decides does.
"""

from dataclasses import dataclass, field
from typing import Any

from frontdesk.changes import Topic
from frontdesk.commands.base import Command
from frontdesk.errors import Refused, Stale
from frontdesk.model import PrintJob, Sale
from frontdesk.storage.papers import queue, wish_of
from frontdesk.storage.unit import Work
from frontdesk.values.paper import MOST_TRIES, OPEN, PaperKind, PaperState, Tray
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean

_SHORTEST_REASON = 3


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class BeginPaper(Command):
    """Take a waiting paper in hand; ``Stale`` when another window has it, or it is done."""

    job_id: int

    def apply(self, work: Work) -> None:
        work.unrecorded = True
        row = work.load(PrintJob, self.job_id)
        if row.state is not PaperState.WAITING or row.station != work.who.station:
            raise Stale("paper_elsewhere")
        row.state, row.process = PaperState.PRINTING, work.who.process
        row.tries, row.tried_at = row.tries + 1, work.now
        work.says("paper_begun", job=row.id)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class PaperPrinted(Command):
    """The printer has it: it is never printed again."""

    job_id: int
    printer: str

    def apply(self, work: Work) -> None:
        work.unrecorded = True
        row = work.load(PrintJob, self.job_id)
        if row.state not in OPEN:
            raise Stale("paper_elsewhere")
        _end(work, row, PaperState.PRINTED)
        row.printer, row.code, row.params = self.printer, None, None
        work.says("paper_printed", title=row.title, printer=self.printer, kind=row.kind)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class PaperFailed(Command):
    """It did not come out: why, as a code.

    ``begun`` tells that some of it may be on paper, but never all of it. ``doubtful`` that all of
    it may be: then it is not tried again before somebody has looked.
    """

    job_id: int
    code: str
    params: dict[str, Any] = field(default_factory=dict)
    begun: bool = False
    doubtful: bool = False

    def apply(self, work: Work) -> None:
        work.unrecorded = True
        row = work.load(PrintJob, self.job_id)
        if row.state is not PaperState.PRINTING:
            raise Stale("paper_elsewhere")
        again = not self.doubtful and row.tries < MOST_TRIES
        row.state = PaperState.WAITING if again else PaperState.FAILED
        row.code, row.params, row.process = self.code, self.params, None
        row.begun = row.begun or self.begun
        work.says(
            "paper_failed", title=row.title, kind=row.kind, again=again, first=row.tries == 1,
            why=self.code, why_params=self.params,
        )  # fmt: skip


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class RetryPaper(Command):
    """Print a paper now, here, on the station's own printer or on another one."""

    job_id: int
    printer: str | None = None

    def apply(self, work: Work) -> None:
        work.undoable = False
        row = work.load(PrintJob, self.job_id)
        if row.state not in (PaperState.WAITING, PaperState.FAILED):
            raise Stale("paper_elsewhere")
        row.state, row.station = PaperState.WAITING, work.who.station
        row.tries, row.tried_at, row.queued_at = 0, None, work.now
        row.printer = self.printer or row.printer
        work.concerns(Topic.SALES, row.about.get("sale", 0))
        work.says("paper_retried", title=row.title, job=row.id)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class PaperIsThere(Command):
    """Somebody has looked: it came out after all, or was saved as a PDF instead."""

    job_id: int

    def apply(self, work: Work) -> None:
        work.undoable = False
        row = work.load(PrintJob, self.job_id)
        if row.state not in OPEN:
            raise Stale("paper_elsewhere")
        _end(work, row, PaperState.PRINTED)
        work.concerns(Topic.SALES, row.about.get("sale", 0))
        work.says("paper_is_there", title=row.title, job=row.id)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class DropPaper(Command):
    """Do without a paper; the reason stays with it."""

    job_id: int
    reason: str

    def apply(self, work: Work) -> None:
        work.undoable = False
        row = work.load(PrintJob, self.job_id)
        if row.state not in (PaperState.WAITING, PaperState.FAILED):
            raise Stale("paper_elsewhere")
        reason = clean(self.reason)
        if len(reason) < _SHORTEST_REASON:
            raise Refused.because("paper_reason_missing", "reason")
        _end(work, row, PaperState.DROPPED)
        row.reason = reason
        work.concerns(Topic.SALES, row.about.get("sale", 0))
        work.says("paper_dropped", title=row.title, job=row.id)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class Reprint(Command):
    """Print the receipt of a sale once more, marked as a copy."""

    sale_id: int

    def apply(self, work: Work) -> None:
        work.undoable = False
        sale = work.session.get(Sale, self.sale_id)
        if sale is None or sale.receipt_no is None:
            raise Refused.because("gone", None, what="sale")
        tray = Tray.SHEET if wish_of(work, sale.client_id) == Tray.SHEET else Tray.ROLL
        title = receipt_code(sale.day, sale.receipt_no, sale.drawer)
        row = queue(
            work, PaperKind.RECEIPT, title, about={"sale": sale.id}, tray=tray, copy=True,
            key=f"copy:{self.id}",
        )  # fmt: skip
        work.concerns(Topic.SALES, sale.id)
        work.says("receipt_again", title=title, sale=sale.id, job=row.id)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class PrintTest(Command):
    """Try a printer: a page that shows what it can."""

    tray: Tray
    printer: str

    def apply(self, work: Work) -> None:
        work.undoable = False
        row = queue(
            work, PaperKind.TEST, "", about={}, tray=self.tray, printer=self.printer,
            key=f"test:{self.id}",
        )  # fmt: skip
        work.concerns(Topic.SALES, 0)
        work.says("test_queued", printer=self.printer, job=row.id)


def _end(work: Work, row: PrintJob, state: PaperState) -> None:
    row.state, row.ended_at, row.process = state, work.now, None
