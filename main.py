"""Hands the arguments to ``frontdesk.cli`` or ``ui.app``; nothing else."""

import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from frontdesk import cli

if TYPE_CHECKING:
    from frontdesk.documents.base import Document


def main(arguments: Sequence[str]) -> int:
    """Do what is asked; return the exit code."""
    given = cli.parsed(arguments)
    if given.verb is None:
        gc.disable()  # nothing is to be found yet; ui.garbage sees to it as soon as there is
        from ui.app import run

        return run(given)
    from ui.sentences import sentence

    return cli.carry_out(given, sentence, press=_pressed)


def _pressed(document: "Document") -> bytes:
    """Make a PDF where no window is."""
    from ui.pressing import pressed_without_window

    return pressed_without_window(document)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
