"""How many examples are tried where chance picks them: few by default, many on demand."""

import os

_TIMES = int(os.environ.get("FRONTDESK_THOROUGH", "1"))
_FIRST = int(os.environ.get("FRONTDESK_FIRST_SEED", "0"))


def examples(usual: int) -> int:
    """Return how many to try; ``FRONTDESK_THOROUGH=10`` tries ten times as many as usual."""
    return usual * _TIMES


def seeds(usual: int) -> range:
    """Return the seeds to try; ``FRONTDESK_FIRST_SEED=100`` goes on where a run of 100 ended."""
    return range(_FIRST, _FIRST + examples(usual))
