"""The one place that knows what time it is."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the present moment, aware and in UTC."""

    def now(self) -> datetime:
        """Return the present moment."""
        ...


def to_the_millisecond(moment: datetime) -> datetime:
    """Return a moment as exactly as databases keep it, so that it is the same when read again."""
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the present moment as the machine sees it."""
        return to_the_millisecond(datetime.now(UTC))


class SetClock:
    """A clock that stands where it was put: for tests, the tour and the demo."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment.astimezone(UTC)

    def now(self) -> datetime:
        """Return the moment it was set to."""
        return self._moment

    def put(self, moment: datetime) -> None:
        """Set the clock to ``moment``, an aware datetime."""
        self._moment = moment.astimezone(UTC)

    def advance(self, **delta: float) -> None:
        """Go on by a timedelta given in words: ``advance(minutes=5)``."""
        self._moment += timedelta(**delta)
