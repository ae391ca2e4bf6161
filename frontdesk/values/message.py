"""Messages to clients: what they are about, and how long they are held."""

from datetime import timedelta
from enum import StrEnum

#: What is done is not told before it is so old; undone sooner, nobody ever hears of it.
HELD = timedelta(minutes=3)


class MessageKind(StrEnum):
    """What a message tells."""

    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
