"""``setup FILE.toml``: set a studio up from a studio file."""

import argparse
from pathlib import Path

from frontdesk.cli.verb import Call, Verb


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.toml", help="a studio file")
    parser.add_argument(
        "--check", action="store_true", help="only say what is wrong with the file; write nothing"
    )


def _run(call: Call) -> None:
    from frontdesk.changes import Done
    from frontdesk.commands.studio import SetUpStudio
    from frontdesk.transfer.studio_file import read_studio

    plan = read_studio(call.arguments.file)
    if not call.arguments.check:
        with call.desk() as desk:
            call.say(desk.do(SetUpStudio(plan=plan)))
    call.say(Done("plan_holds", plan.holds()))


VERB = Verb(
    name="setup",
    help="set a studio up from a studio file",
    about="Sets a studio up from FILE.toml: hours, rooms, services, therapists, products and\n"
    "memberships. Says every fault of the file at once, with its place; then nothing is written.",
    arguments=_arguments,
    run=_run,
)
