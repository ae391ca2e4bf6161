"""``printers``: which printers there are, and a test page on one of them."""

import argparse

from frontdesk.cli.verb import Call, Verb

_SIZES = ("letter", "80mm", "58mm")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--test", metavar="NAME",
        help="print a test page on this one; a thermal printer is named by its address: "
        "tcp://10.0.0.9:9100, file:///dev/usb/lp0",
    )  # fmt: skip
    parser.add_argument("--paper", choices=_SIZES, default=_SIZES[0], help="what is in it (letter)")


def _run(call: Call) -> None:
    from frontdesk.changes import Done
    from frontdesk.documents.base import Paper
    from frontdesk.documents.trial import trial_page

    given, papers = call.arguments, call.papers()
    if given.test is not None:
        papers.print(trial_page(Paper(given.paper), "Frontdesk"), given.test)
        call.say(Done("test_page_printed", {"printer": given.test}))
        return
    names = papers.printers()
    for name in names:
        call.say(name)
    if not names:
        call.say(Done("no_printers", {}))


VERB = Verb(
    name="printers",
    help="list the printers of this computer, or print a test page",
    about="Lists the printers that this computer's system knows, one a line. With --test a test\n"
    "page comes out on one of them. What each station prints where is chosen in its settings.",
    arguments=_arguments,
    run=_run,
)
