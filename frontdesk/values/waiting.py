"""How far the desk has come with a client whom it has to call."""

from enum import StrEnum


class Reached(StrEnum):
    """What came of a call; a message that was left is not the end of it."""

    NOT_YET = "not_yet"
    LEFT_MESSAGE = "left_message"
    MOVED = "moved"
    CANCELLED = "cancelled"


#: These still have to be reached.
OPEN_CALLS = frozenset({Reached.NOT_YET, Reached.LEFT_MESSAGE})
