"""An appointment as somebody would like it: what, with whom, on which days, at what hours."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for; without a bound everything within ``days`` of ``from_day`` will do.

    ``therapists`` are the only ones who will do, ``rather`` those who would be best, ``not_with``
    those who will not do; so with ``rooms``. ``gender`` asks for a woman (``f``) or a man (``m``).
    ``at`` is a time that was said: what is nearest to it comes first.
    """

    service_id: int
    minutes: int
    client_id: int | None = None
    therapists: frozenset[int] = frozenset()
    rather: frozenset[int] = frozenset()
    not_with: frozenset[int] = frozenset()
    gender: str | None = None
    rooms: frozenset[int] = frozenset()
    from_day: date | None = None
    days: int = 60
    weekdays: frozenset[int] = frozenset()
    after: time | None = None
    before: time | None = None
    at: time | None = None
