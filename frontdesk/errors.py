"""What may go wrong on purpose; everything else is a bug.

The domain speaks in codes with parameters; the words are in ``ui/sentences.py``.
"""

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any


@dataclasses.dataclass(frozen=True, slots=True)
class Reason:
    """One reason why not: a code, the field it belongs to, and parameters for its sentence."""

    code: str
    field: str | None = None
    params: Mapping[str, Any] = dataclasses.field(default_factory=dict)


class FrontdeskError(Exception):
    """The root of what is raised on purpose."""


class Refused(FrontdeskError):
    """A rule of the house says no; carries every reason at once."""

    def __init__(self, reasons: Iterable[Reason]) -> None:
        self.reasons = tuple(reasons)
        super().__init__(", ".join(reason.code for reason in self.reasons))

    @classmethod
    def because(cls, code: str, field: str | None = None, **params: Any) -> "Refused":
        """Return a refusal with a single reason."""
        return cls([Reason(code, field, params)])


class Stale(FrontdeskError):
    """The record has moved on since the caller saw it; says who changed it and when."""

    def __init__(
        self, code: str, *, who: str | None = None, when: datetime | None = None, **params: Any
    ) -> None:
        self.code = code
        self.who = who
        self.when = when
        self.params = params
        super().__init__(code)


class StoreUnavailable(FrontdeskError):
    """The surroundings say no: disk full, folder read-only, file locked, server gone."""

    def __init__(self, code: str, **params: Any) -> None:
        self.code = code
        self.params = params
        super().__init__(code)
