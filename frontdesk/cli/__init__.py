"""The command line: ``parsed`` reads it, ``carry_out`` does what needs no window."""

from frontdesk.cli.parser import Given, parsed
from frontdesk.cli.running import DONE, MISUSED, REFUSED, carry_out
from frontdesk.cli.verb import Call, Verb
from frontdesk.cli.verbs import VERBS

__all__ = [
    "DONE",
    "MISUSED",
    "REFUSED",
    "VERBS",
    "Call",
    "Given",
    "Verb",
    "carry_out",
    "parsed",
]
