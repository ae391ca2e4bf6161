"""Hands the arguments to ``frontdesk.cli`` or ``ui.app``; nothing else."""

import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from frontdesk import cli

if TYPE_CHECKING:
    from frontdesk.cli.verb import Papers


def main(arguments: Sequence[str]) -> int:
    """Do what is asked; return the exit code."""
    given = cli.parsed(arguments)
    if given.verb is None:
        gc.disable()  # nothing is to be found yet; ui.garbage sees to it as soon as there is
        from ui.app import run

        return run(given)
    from ui.sentences import sentence

    return cli.carry_out(given, sentence, papers=_papers)


def _papers() -> "Papers":
    """Load what makes papers where no window is."""
    from ui.windowless import Windowless

    return Windowless()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
