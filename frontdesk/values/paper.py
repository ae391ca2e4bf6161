"""Words of the print queue: what a paper is, on which printer it comes out, where it stands."""

from datetime import timedelta
from enum import StrEnum


class PaperKind(StrEnum):
    """What is printed; ``DRAWER`` only lets the drawer of a till spring open."""

    RECEIPT = "receipt"
    GIFT_CARD = "gift_card"
    DRAWER = "drawer"
    TEST = "test"


class Tray(StrEnum):
    """What a station has a printer for."""

    ROLL = "80mm"
    SHEET = "letter"
    CARD = "gift_card"


class PaperState(StrEnum):
    """Where a paper stands: it waits, is being printed, wants a hand, came out, is not wanted."""

    WAITING = "waiting"
    PRINTING = "printing"
    FAILED = "failed"
    PRINTED = "printed"
    DROPPED = "dropped"


#: What still is to be printed.
OPEN = (PaperState.WAITING, PaperState.PRINTING, PaperState.FAILED)
#: So often it is tried by itself; after that somebody has to look.
MOST_TRIES = 8
#: Nobody wants a receipt that comes by itself on the next day.
FRESH = timedelta(hours=12)
#: After so long whoever was printing has come to an end.
STUCK = timedelta(seconds=90)
_FIRST, _LONGEST = timedelta(seconds=10), timedelta(minutes=5)


def rest_after(tries: int) -> timedelta:
    """Return how long to wait after so many tries: longer each time."""
    times: int = 2 ** max(tries - 1, 0)
    return min(_FIRST * times, _LONGEST)
