"""``export FILE.zip``: take everything of the studio out in open formats."""

import argparse
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.cli.verb import Call, Verb

if TYPE_CHECKING:
    from frontdesk.storage.view import View


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.zip", help="the zip to write")
    parser.add_argument(
        "--without-health",
        action="store_true",
        help="leave out conditions, forms and notes, and what the journal holds of them",
    )
    parser.add_argument(
        "--papers",
        action="store_true",
        help="add every receipt, signed form and note as PDF; of many years it takes a while",
    )
    parser.add_argument(
        "--reason",
        default="",
        metavar="WHY",
        help="why health goes out too; the journal keeps it (needed unless it stays behind)",
    )


def _run(call: Call) -> None:
    from frontdesk.changes import Done
    from frontdesk.commands.handing_out import TakeOutStudio
    from frontdesk.transfer.whole.going_out import export_studio

    given = call.arguments
    health = not given.without_health
    with call.owners_desk() as desk:
        papers = partial(_papers, call, health=health) if given.papers else None
        query = partial(export_studio, path=given.file.absolute(), health=health, papers=papers)
        done = desk.ask_on_record(query, TakeOutStudio(health=health, reason=given.reason))
    counts = {"rows": sum(done.rows.values()), "tables": len(done.rows)}
    call.say(Done("export_done", {**counts, "file": str(given.file)}))


def _papers(call: Call, view: "View", *, health: bool) -> Iterator[tuple[str, bytes]]:
    from frontdesk.documents.kept_papers import pressed, studio_papers

    return pressed(studio_papers(view, health=health), call.papers().pdf)


VERB = Verb(
    name="export",
    help="take everything of the studio out in open formats",
    about="Writes all that the studio keeps into FILE.zip: each table as CSV and as JSON lines,\n"
    "files as files, and a description of it all. The journal keeps who took it out and why.\n"
    "What stands at FILE.zip is replaced once the new one is whole.",
    arguments=_arguments,
    run=_run,
)
