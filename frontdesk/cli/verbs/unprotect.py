"""``unprotect``: write the studio's file so that anybody can read it."""

import argparse

from frontdesk.cli.verb import Call, Verb
from frontdesk.errors import Refused


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="it is meant")


def _run(call: Call) -> None:
    from frontdesk.protecting import unprotect

    if call.url is not None:
        raise Refused.because("protection_of_server")
    with call.owners_desk() as desk:
        if desk.place.key is None:
            raise Refused.because("not_protected")
        if not call.arguments.yes:
            raise Refused.because("unprotect_unsure")
        unprotect(desk)
    call.say("The studio's file is not encrypted any more, and no backup from now on.")


VERB = Verb(
    name="unprotect",
    help="take the encryption off the studio's file",
    about="Writes the studio's file so that anybody who gets hold of it can read all of it,\n"
    "health notes too. Nobody else may have it open. Backups that are encrypted stay so.",
    arguments=_arguments,
    run=_run,
)
