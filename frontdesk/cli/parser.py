"""Reads the command line. One parser for the windows, the tour and the subcommands."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from frontdesk import paths
from frontdesk.cli.verb import Verb
from frontdesk.cli.verbs import VERBS

_ABOUT = """\
The front desk of a massage studio: calendar, clients, check-in and till.
Without a command the windows open; on a machine that has no screen the tour
is played into ./tour instead.
"""
_CODES = """\
The studio lies in {folder} unless --data or --database says otherwise.
Exit codes: 0 done; 1 refused, with the reasons; 2 the command line was not understood.
Each command explains itself: %(prog)s COMMAND --help
"""


#: What one types; an installed app has a name of its own.
PROGRAM = "frontdesk" if hasattr(sys, "frozen") else "main.py"


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line asks for; without ``verb`` and ``tour`` the windows open."""

    folder: Path
    url: str | None = None
    secret: Path | None = None  # the file with the passphrase of an encrypted studio
    demo: bool = False
    backup: Path | None = None
    timed: bool = False
    tour: Path | None = None
    verb: Verb | None = None
    arguments: argparse.Namespace = field(default_factory=argparse.Namespace)


def parsed(arguments: Sequence[str]) -> Given:
    """Return what is asked for; misuse and ``--help`` end the program as argparse does."""
    whole = parser(PROGRAM, str(paths.data_dir()))
    found = whole.parse_args(list(arguments))
    if found.backup and (found.demo or found.command):
        whole.error("--backup opens the windows: give it neither --demo nor a command")
    if found.passphrase_file and not found.command:
        whole.error("--passphrase-file is for commands: the windows ask")
    if found.demo and (found.data or found.database or found.command):
        whole.error("--demo opens a studio of its own: give it no place and no command")
    return Given(
        folder=found.data or paths.data_dir(),
        url=found.database,
        secret=found.passphrase_file,
        demo=found.demo,
        backup=found.backup and found.backup.absolute(),
        timed=found.time_start,
        tour=found.folder if found.command == "tour" else None,
        verb=next((verb for verb in VERBS if verb.name == found.command), None),
        arguments=found,
    )


def parser(program: str, folder: str) -> argparse.ArgumentParser:
    """Return the parser of ``program``, whose studio lies in ``folder`` unless told otherwise."""
    whole = argparse.ArgumentParser(
        prog=program,
        description=_ABOUT,
        epilog=_CODES.format(folder=folder.replace("%", "%%")),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    where = whole.add_argument_group("where the studio lies").add_mutually_exclusive_group()
    where.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="the folder of the studio's file, on this computer's own disk",
    )
    where.add_argument(
        "--database",
        metavar="URL",
        help="a PostgreSQL server in place of a file, for several stations: "
        "postgresql://name@server/studio",
    )
    whole.add_argument(
        "--demo",
        action="store_true",
        help="open a demo studio with a busy day; nothing done there is kept",
    )
    whole.add_argument(
        "--backup",
        type=Path,
        metavar="FILE",
        help="show what this backup holds and what would be lost, before it is put in place; "
        "where there is no studio yet it is put there at once",
    )
    whole.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="for a command: its first line is the passphrase or the recovery code of an encrypted "
        "studio; - is the standard input. Without it one is asked for at a terminal, if it must be",
    )
    whole.add_argument(
        "--time-start",
        action="store_true",
        help="say when the first picture is there and when the studio is open, then end",
    )
    _add_commands(whole)
    return whole


def _add_commands(whole: argparse.ArgumentParser) -> None:
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for verb in VERBS:
        verb.arguments(
            commands.add_parser(
                verb.name,
                help=verb.help,
                description=verb.about,
                formatter_class=argparse.RawDescriptionHelpFormatter,
                allow_abbrev=False,
            )
        )
    tour = commands.add_parser(
        "tour",
        help="play a day through the real windows and take its pictures",
        description="Plays a Monday at the desk through the real windows, without a screen, and "
        "writes pictures,\npapers and tour.json into DIR. Exit code 1 when something did not "
        "come out as it should.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    tour.add_argument("folder", type=Path, metavar="DIR", help="where to write; made if missing")
