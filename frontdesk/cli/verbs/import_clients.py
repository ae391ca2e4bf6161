"""``import FILE [--json]``: bring in a list of clients from another system."""

import argparse
import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frontdesk.cli.verb import Call, Verb

if TYPE_CHECKING:
    from frontdesk.transfer.clients import Preview, Unsound

#: So many rows that are not sound are told one by one.
_TOLD = 20


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a list of clients, as CSV or XLSX")
    parser.add_argument("--json", action="store_true", help="tell the counts and reasons as JSON")
    parser.add_argument(
        "--check", action="store_true", help="only say what would come in; write nothing"
    )


def _run(call: Call) -> None:
    from frontdesk.commands.imports import ImportClients
    from frontdesk.transfer.clients import preview

    with call.owners_desk() as desk:
        seen = desk.ask(partial(preview, path=call.arguments.file))
        if seen.changes and not call.arguments.check:
            desk.do(ImportClients(listed=seen.listed))
    if call.arguments.json:
        call.say(json.dumps(_plain(call, seen), ensure_ascii=False, indent=2))
    else:
        _tell(call, seen)


def _tell(call: Call, seen: "Preview") -> None:
    from frontdesk.changes import Done

    system = seen.listed.title or seen.listed.file_name
    call.say(Done("import_counts", {"rows": seen.rows, "system": system, **seen.counts}))
    for row in seen.unsound[:_TOLD]:
        said = {"line": row.line, "name": row.name or "…", "why": " ".join(_reasons(call, row))}
        call.say(Done("import_row_told", said))
    if len(seen.unsound) > _TOLD:
        call.say("…")
    if not seen.changes:
        call.say(Done("import_nothing_new", {}))
    elif seen.counts["doubtful"] and not call.arguments.check:
        call.say(Done("import_doubtful_wait", {"count": seen.counts["doubtful"]}))


def _plain(call: Call, seen: "Preview") -> dict[str, Any]:
    return {
        "file": seen.listed.file_name,
        "system": seen.listed.source,
        "rows": seen.rows,
        "counts": seen.counts,
        "written": seen.changes and not call.arguments.check,
        "aside": [
            {
                "line": row.line,
                "fate": row.fate.value,
                "name": row.name,
                "may_be": row.other,
                "reasons": [each.code for each in row.reasons],
                "said": _reasons(call, row),
            }
            for row in seen.unsound
        ],
    }


def _reasons(call: Call, row: "Unsound") -> list[str]:
    return [call.sentence(reason) for reason in row.reasons]


VERB = Verb(
    name="import",
    help="bring in a list of clients from another system",
    about="Brings in the clients of FILE, a list as Square, Vagaro or Fresha give it out, or one\n"
    "with columns that were chosen in the window for an earlier list (CSV or XLSX).\n"
    "Tells how many rows are new, merged with somebody who is there, known already, doubtful\n"
    "(they are kept aside for a person to decide in the window) or rejected, and why. It is one\n"
    "step, which can be undone in the window. A second import of the same file adds nobody.",
    arguments=_arguments,
    run=_run,
)
