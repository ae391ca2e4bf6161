"""What a commit changed: enough for a page to know whether it is concerned."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any


class Topic(StrEnum):
    """What a record is about."""

    APPOINTMENTS = "appointments"
    CLIENTS = "clients"
    HOLDS = "holds"
    NOTES = "notes"
    SALES = "sales"
    STAFF = "staff"
    STUDIO = "studio"


@dataclass(frozen=True, slots=True)
class Changes:
    """The subjects and days that one journal entry (or several) touched.

    ``everything`` is set when too much changed to list it, as after an import.
    """

    subjects: frozenset[tuple[Topic, int]] = frozenset()
    days: frozenset[date] = frozenset()
    everything: bool = False

    def touches(self, topic: Topic, day: date | None = None) -> bool:
        """Tell whether ``topic`` changed, and if a day is given, on that day."""
        if self.everything:
            return True
        if not any(subject is topic for subject, _ in self.subjects):
            return False
        return day is None or not self.days or day in self.days

    def concerns(self, topic: Topic, number: int) -> bool:
        """Tell whether the record ``number`` of ``topic`` changed."""
        return self.everything or (topic, number) in self.subjects

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.subjects | other.subjects,
            self.days | other.days,
            self.everything or other.everything,
        )

    def __bool__(self) -> bool:
        return self.everything or bool(self.subjects)


@dataclass(frozen=True, slots=True)
class Done:
    """What a journal entry did: a code and the parameters of its sentence."""

    code: str
    params: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer to a command: its journal entry, what it did, what changed.

    ``again`` says that the command had taken effect before, and this is the first answer.
    ``entry`` is 0 for what is not journaled, such as a hold. ``undoable`` is what undo would
    walk back now.
    """

    entry: int
    code: str
    params: Mapping[str, Any]
    changes: Changes
    again: bool = False
    undoable: bool = field(default=False, compare=False)
