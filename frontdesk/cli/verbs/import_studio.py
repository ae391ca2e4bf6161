"""``import-studio FILE.zip``: bring a studio that was taken out into an empty place."""

import argparse
from pathlib import Path

from frontdesk.cli.verb import Call, Verb


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.zip", help="what ``export`` wrote")
    parser.add_argument(
        "--check", action="store_true", help="only say what the zip holds; write nothing"
    )


def _run(call: Call) -> None:
    from frontdesk.changes import Done
    from frontdesk.transfer.whole.coming_in import BringStudio
    from frontdesk.transfer.whole.looking import look

    path = call.arguments.file
    if call.arguments.check:
        found = look(path)
        counts = {"rows": sum(found.rows.values()), "tables": len(found.rows)}
        call.say(Done("export_done", {**counts, "file": found.file}))
        return
    with call.desk() as desk:
        call.say(desk.do(BringStudio(path=path)))


VERB = Verb(
    name="import-studio",
    help="bring a studio that was taken out into an empty place",
    about="Brings in all of FILE.zip, as ``export`` wrote it, into a place that holds no studio\n"
    "yet: a file, or with --database a server. Every file in it is held against its digest and\n"
    "every row against the guards of the database. It comes in whole, or nothing is written.",
    arguments=_arguments,
    run=_run,
)
