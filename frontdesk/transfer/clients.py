"""Bringing in a list of clients: look first (``preview``), then ``ImportClients`` its ``listed``.

seen = desk.ask(partial(preview, path=Path("square-customers.csv")))
desk.do(ImportClients(listed=seen.listed))
"""

from dataclasses import dataclass
from pathlib import Path

from frontdesk.errors import Reason
from frontdesk.rules.matching import Verdict
from frontdesk.storage import roster
from frontdesk.storage.view import View
from frontdesk.transfer.client_file import read_clients
from frontdesk.values.client_list import ClientList, Fate
from frontdesk.values.progress import Progress
from frontdesk.values.rights import Permission, needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsound:
    """A row that will not come in just so: where, what stands there, and why not.

    ``told`` says that it stood in an earlier list already, and is not put aside twice.
    """

    line: int
    fate: Fate
    name: str
    cells: tuple[tuple[str, str], ...]
    reasons: tuple[Reason, ...]
    other: str | None = None  # who it may be
    told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What bringing a list in would do; nothing was written. The counts add up to ``rows``."""

    listed: ClientList
    rows: int
    counts: dict[str, int]
    unsound: tuple[Unsound, ...]
    changes: bool  # whether bringing it in would do anything


@needs(Permission.IMPORT_CLIENTS)
def preview(view: View, path: Path, progress: Progress | None = None) -> Preview:
    """Read the file and say what would become of each row; ``Refused`` when it cannot be read."""
    progress = progress or Progress()
    listed = read_clients(path, view.today, progress)
    found = roster.judged(view.session, listed, progress)
    return Preview(
        listed=listed,
        rows=len(found.verdicts),
        counts=found.counts(),
        unsound=tuple(_unsound(each) for each in found.verdicts if each.fate in _UNSOUND),
        changes=any(each.changes for each in found.verdicts),
    )


# Internal

_UNSOUND = (Fate.DOUBTFUL, Fate.REJECTED)


def _unsound(verdict: Verdict) -> Unsound:
    row = verdict.row
    return Unsound(
        line=row.line,
        fate=verdict.fate,
        name=row.name,
        cells=row.cells,
        reasons=verdict.reasons,
        other=verdict.who,
        told=not verdict.fresh,
    )
