"""How many examples are tried where chance picks them: few by default, many on demand."""

import os

_TIMES = int(os.environ.get("FRONTDESK_THOROUGH", "1"))


def examples(usual: int) -> int:
    """Return how many to try; ``FRONTDESK_THOROUGH=10`` tries ten times as many as usual."""
    return usual * _TIMES
