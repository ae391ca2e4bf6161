"""``ledger DIR``: write the ledger of a while for the accountant."""

import argparse
from datetime import date
from functools import partial
from pathlib import Path

from frontdesk.cli.verb import Call, Verb


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder_to", type=Path, metavar="DIR", help="the folder to write into")
    parser.add_argument(
        "--from", dest="first", type=date.fromisoformat, metavar="DAY",
        help="the first day, as 2026-11-01 (the first of the month)",
    )  # fmt: skip
    parser.add_argument(
        "--to", dest="last", type=date.fromisoformat, metavar="DAY",
        help="the last day (the last of that month)",
    )  # fmt: skip


def _run(call: Call) -> None:
    from frontdesk.changes import Done
    from frontdesk.queries.frame import studio_frame
    from frontdesk.transfer.ledger_files import ledger_files, month_of

    given = call.arguments
    with call.owners_desk() as desk:
        first = given.first or month_of(desk.ask(studio_frame).today)[0]
        last = given.last or month_of(first)[1]
        done = desk.ask(partial(ledger_files, first=first, last=last))
    done.write(given.folder_to)
    call.say(Done("ledger_written", {"count": done.postings, "folder": str(given.folder_to)}))


VERB = Verb(
    name="ledger",
    help="write the ledger of a while for the accountant",
    about="Writes three files into DIR: the journal (each posting, debits and credits) and the\n"
    "chart of accounts with balances as CSV, and the same as a plain-text ledger that beancount\n"
    "reads. No client is named. Files of the same while are replaced.",
    arguments=_arguments,
    run=_run,
)
