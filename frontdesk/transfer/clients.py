"""Bringing in a list of clients: look first (``preview``), then ``ImportClients`` its ``listed``.

seen = desk.ask(partial(preview, path=Path("square-customers.csv")))
desk.do(ImportClients(listed=seen.listed))

A list that is of no known system is looked into first; somebody says what its columns hold:

looked = desk.ask(partial(look_into, path=Path("friends.xlsx")))
seen = desk.ask(partial(preview, path=path, table=looked.table, layout=looked.layout))
"""

from dataclasses import dataclass
from pathlib import Path

from frontdesk.errors import Reason, Refused
from frontdesk.rules.matching import Verdict
from frontdesk.storage import roster
from frontdesk.storage.view import View
from frontdesk.transfer.client_file import read_clients, table_of
from frontdesk.transfer.columns import Sampled, heads, proposed, sampled
from frontdesk.transfer.systems import recognised, unknown
from frontdesk.transfer.table_file import TextTable
from frontdesk.values.client_list import ClientList, Fate
from frontdesk.values.list_layout import Layout, mark
from frontdesk.values.opening import Total
from frontdesk.values.progress import Progress
from frontdesk.values.rights import Permission, needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A file that was opened: its columns, and what they are thought to hold.

    ``known`` says that nobody needs to be asked: it is of a known system, or one with the same
    columns came in before.
    """

    table: TextTable
    columns: tuple[Sampled, ...]
    layout: Layout
    known: bool
    remembered: bool


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
    opening: tuple[Total, ...] = ()  # stored value that it would open


@needs(Permission.IMPORT_CLIENTS)
def look_into(view: View, path: Path, progress: Progress | None = None) -> Looked:
    """Read the file and say what its columns may hold; ``Refused`` when it cannot be read."""
    table = table_of(path, progress or Progress())
    if not table.rows:
        raise Refused.because("list_no_rows", "file", file=path.name)
    layout, known, remembered = _layout(view, table, path)
    if not known:
        layout = layout or proposed(heads(table.head), table.rows, path.name)
    assert layout is not None
    return Looked(
        table=table,
        columns=sampled(heads(table.head), table.rows),
        layout=layout,
        known=known,
        remembered=remembered,
    )


@needs(Permission.IMPORT_CLIENTS)
def preview(
    view: View,
    path: Path,
    progress: Progress | None = None,
    table: TextTable | None = None,
    layout: Layout | None = None,
) -> Preview:
    """Read the file and say what would become of each row; ``Refused`` when it cannot be read.

    ``table`` spares reading it again. Without a ``layout`` it must be a list that is known.
    """
    progress = progress or Progress()
    table = table_of(path, progress) if table is None else table
    layout = _layout(view, table, path)[0] if layout is None else layout
    if layout is None:
        raise unknown(table.head, path.name)
    if not layout.is_complete:
        raise Refused.because("list_no_name", "columns")
    if not layout.dates and layout.twice():
        raise Refused.because("list_held_twice", "columns", columns=list(layout.twice()))
    listed = read_clients(path, table, layout, view.today, progress)
    found = roster.judged(view.session, listed, progress)
    return Preview(
        listed=listed,
        rows=len(found.verdicts),
        counts=found.counts(),
        unsound=tuple(_unsound(each) for each in found.verdicts if each.fate in _UNSOUND),
        changes=any(each.changes for each in found.verdicts),
        opening=found.opening(),
    )


# Internal


def _layout(view: View, table: TextTable, path: Path) -> tuple[Layout | None, bool, bool]:
    """Return how the table is read, whether that is known, and whether it was remembered."""
    there = recognised(table.head)
    kept = roster.layout_kept(view.session, mark(table.head))
    if kept is not None:
        base = there or proposed(heads(table.head), (), path.name)
        before = base.as_kept(kept)
        if before is not None:
            return before, True, True
    return there, there is not None, False


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
