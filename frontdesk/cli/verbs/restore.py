"""``restore``: put a backup in the place of the studio's file."""

import argparse
from pathlib import Path

from frontdesk.cli.verb import Call, Verb
from frontdesk.errors import Refused
from frontdesk.values.backup import Facts


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a backup (.fdbackup)")
    parser.add_argument(
        "--check", action="store_true", help="only say what is in it; put nothing in place"
    )


def _run(call: Call) -> None:
    from frontdesk.storage import backup, restoring
    from frontdesk.storage.keys.opener import for_restoring
    from frontdesk.storage.place import Place

    if call.url is not None:
        raise Refused.because("backup_of_server")
    path = call.arguments.file
    if not path.is_file():
        raise Refused.because("backup_gone", "file", file=path.name)
    studio = Place.file(call.folder)
    place, key = call.with_key(lambda typed: for_restoring(path, studio, typed))
    if call.arguments.check:
        facts = backup.checked(path, key)
        call.say(_said(facts))
        return
    done = restoring.restore(path, place, call.clock.now(), key)
    call.say(_said(done.facts))
    if done.before is not None:
        call.say(f"The file that stood there is now {done.before}")


def _said(facts: Facts) -> str:
    return (
        f"{facts.studio}, {facts.made_at:%Y-%m-%d %H:%M} UTC: {facts.count('appointment')} "
        f"appointments, {facts.count('client')} clients, {facts.count('sale')} sales, last receipt "
        f"{facts.last_receipt or '-'}"
    )


VERB = Verb(
    name="restore",
    help="put a backup in the place of the studio's file",
    about="Puts FILE in the place of the studio's file; nobody may have the studio open. The file "
    "that\nstood there is kept under another name. A backup of an earlier release is upgraded on "
    "the way;\none that is damaged, or of a newer release, is refused and nothing changes. One\n"
    "that is encrypted wants the passphrase or the recovery code of its studio.",
    arguments=_arguments,
    run=_run,
)
