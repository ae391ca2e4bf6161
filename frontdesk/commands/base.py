"""What every command is: a frozen value with an id, which knows how to apply itself."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field

from frontdesk.storage.unit import Work
from frontdesk.values.text import new_id


@dataclass(frozen=True, kw_only=True)
class Command(ABC):
    """Named by a verb; plain values. One command, one transaction, one journal entry.

    ``id`` is made when its form opens and is unique in the database, so that a command
    takes effect once however often it is sent.
    """

    id: str = field(default_factory=new_id)

    @abstractmethod
    def apply(self, work: Work) -> None:
        """Check the rules of the house and change rows; raise ``Refused`` or ``Stale``."""
