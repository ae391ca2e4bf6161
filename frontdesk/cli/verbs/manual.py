"""``manual DIR``: write the manual as pages for a browser."""

import argparse
from pathlib import Path

from frontdesk.cli.verb import Call, Verb


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder_to", type=Path, metavar="DIR", help="the folder to write into")
    parser.add_argument(
        "--language",
        default="en",
        metavar="CODE",
        help="en or es (en); what is missing is English",
    )


def _run(call: Call) -> None:
    from frontdesk.changes import Done
    from frontdesk.errors import Refused
    from frontdesk.manual import pages, site

    given = call.arguments
    if given.language not in pages.languages():
        known = ", ".join(pages.languages())
        raise Refused.because("no_manual_in_language", language=given.language, known=known)
    try:
        count = site.write(given.folder_to, given.language)
    except OSError as error:
        raise Refused.because("manual_not_writable", folder=str(given.folder_to)) from error
    call.say(Done("manual_written", {"count": count, "folder": str(given.folder_to)}))


VERB = Verb(
    name="manual",
    help="write the manual as pages for a browser",
    about="Writes the manual into DIR as plain HTML, with its pictures: open index.html there,\n"
    "put it on a phone, or print it. It needs no internet. The same manual is in the app: Ctrl+F1.",
    arguments=_arguments,
    run=_run,
)
