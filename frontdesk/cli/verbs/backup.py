"""``backup``: make a backup, open it again, and look whether all of it is there."""

import argparse
from pathlib import Path

from frontdesk.cli.verb import Call, Verb
from frontdesk.errors import Refused


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--to", type=Path, metavar="DIR", help="put a second copy there, on another disk"
    )


def _run(call: Call) -> None:
    with call.desk() as desk:
        made = desk.back_up(call.arguments.to)
    if made is None:
        raise Refused.because("backup_of_server")
    facts = made.backup.facts
    assert facts is not None
    call.say(
        f"{made.backup.path}\n{facts.count('appointment')} appointments, "
        f"{facts.count('client')} clients, {facts.count('sale')} sales; opened and found whole."
    )
    if made.copy is not None:
        call.say(str(made.copy))
    if made.trouble is not None:
        raise made.trouble


VERB = Verb(
    name="backup",
    help="make a backup and prove it",
    about="Makes a backup of the studio's file in the folder backups beside it, while the studio "
    "may be\nopen, reads it back and looks through it. Old ones are let go: of the last 24 hours, "
    "14 days,\n8 weeks, 12 months and 7 years one each stays. A server keeps its own backups.",
    arguments=_arguments,
    run=_run,
)
