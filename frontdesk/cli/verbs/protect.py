"""``protect``: encrypt the studio's file."""

import argparse
import sys
from pathlib import Path

from frontdesk.cli.verb import Call, Verb, first_line
from frontdesk.errors import Refused

#: Which groups of the code are typed back, counted from nought.
_BACK = (2, 6)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="FILE",
        help="the first line of FILE is the passphrase; without it one is asked for at a terminal",
    )
    parser.add_argument(
        "--ask",
        action="store_true",
        help="ask for the passphrase at each start: the key store of this computer is left out",
    )


def _run(call: Call) -> None:
    from frontdesk.protecting import plain_copies, protect
    from frontdesk.values import protection

    if call.url is not None:
        raise Refused.because("protection_of_server")
    with call.owners_desk() as desk:
        if desk.place.key is not None:
            raise Refused.because("already_protected")
        words = _words(call)
        if words:
            protection.passphrase(words)  # before a code is shown that opens nothing
        code = protection.fresh_code()
        call.say(
            f"The recovery code, to be kept on paper and apart from this computer:\n\n    {code}\n"
        )
        if sys.stdin.isatty():
            _read_back(code)
        protect(desk, code, words, by_itself=not call.arguments.ask)
        assert desk.place.path is not None
        call.say("The studio's file is encrypted. Backups are from now on; older ones are not:")
        for path in plain_copies(desk.place.path):
            call.say(f"    {path}")
        call.say("Make a backup now, then remove the older ones.")


def _words(call: Call) -> str:
    """Return the passphrase that was chosen; empty for none."""
    if call.arguments.new_passphrase_file is not None:
        return first_line(call.arguments.new_passphrase_file)
    if not sys.stdin.isatty():
        return ""
    from getpass import getpass

    words = getpass("A passphrase (empty: the key store of this computer alone): ")
    if words and getpass("The same again: ") != words:
        raise Refused.because("passphrases_differ")
    return words


def _read_back(code: str) -> None:
    from frontdesk.values.protection import same_group

    groups = code.split()
    for at in _BACK:
        if not same_group(input(f"Type group {at + 1} of the code from your paper: "), groups[at]):
            raise Refused.because("code_not_read_back")


VERB = Verb(
    name="protect",
    help="encrypt the studio's file",
    about="Encrypts the studio's file; nobody else may have it open. It opens by itself at this\n"
    "computer, through the key store of whoever is logged in, elsewhere by the passphrase or\n"
    "the recovery code. Who loses all three has lost the studio's data.",
    arguments=_arguments,
    run=_run,
)
