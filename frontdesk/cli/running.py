"""Carries a subcommand out; what is refused is told in the same sentences as in the windows."""

import sys
from collections.abc import Callable

from frontdesk.cli.parser import Given
from frontdesk.cli.verb import Call, Papers
from frontdesk.clock import Clock, SystemClock
from frontdesk.errors import FrontdeskError, Refused

#: Exit codes.
DONE, REFUSED, MISUSED = 0, 1, 2


def carry_out(
    given: Given,
    sentence: Callable[[object], str],
    clock: Clock | None = None,
    papers: Callable[[], Papers] | None = None,
) -> int:
    """Run the subcommand; ``sentence`` gives words to codes. Return the exit code.

    ``papers`` loads what makes papers.
    """
    assert given.verb is not None
    for stream in (sys.stdout, sys.stderr):
        _spare_of_letters(stream)
    call = Call(
        arguments=given.arguments,
        folder=given.folder,
        url=given.url,
        secret=given.secret,
        clock=clock or SystemClock(),
        sentence=sentence,
        out=sys.stdout,
        make_papers=papers,
    )
    try:
        given.verb.run(call)
    except FrontdeskError as error:
        reasons = error.reasons if isinstance(error, Refused) else (error,)
        for line in dict.fromkeys(map(sentence, reasons)):
            print(line, file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return REFUSED
    return DONE


def _spare_of_letters(stream: object) -> None:
    """Let a terminal that lacks a letter show a mark in its place, rather than fail."""
    change = getattr(stream, "reconfigure", None)
    if change is not None:
        change(errors="replace")
