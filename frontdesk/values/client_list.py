"""A list of clients as another system gave it out, read but not yet judged."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from frontdesk.errors import Reason


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    MERGED = "merged"  # somebody who is there already, or stood further up, has gained by it
    KNOWN = "known"  # there is nothing to add
    DOUBTFUL = "doubtful"  # maybe somebody who is there: a person decides
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedClient:
    """One row: ``cells`` as they stood there, ``values`` by the names of our own fields.

    ``extra`` holds the columns that have no place here. With ``wrong`` the row is not sound.
    """

    line: int
    cells: tuple[tuple[str, str], ...]
    values: Mapping[str, Any] = field(default_factory=dict)
    external_id: str | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
    wrong: tuple[Reason, ...] = ()
    #: A mark of what stood there, equal for equal rows.
    digest: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        plain = "\x1f".join([f"{name}\x1e{text}" for name, text in self.cells])
        mark = hashlib.sha256(plain.encode()).hexdigest()[:32]
        object.__setattr__(self, "digest", mark)  # asked for again and again

    @property
    def name(self) -> str:
        """First and last name."""
        parts = (self.values.get("first_name"), self.values.get("last_name"))
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientList:
    """A file that was read: the system it came from, its name, its rows.

    ``head`` marks its columns, ``layout`` is what is remembered of how they were read.
    """

    source: str
    file_name: str
    rows: tuple[ListedClient, ...]
    title: str = ""  # of the system; empty when it is of none that is known
    head: str | None = None
    layout: Mapping[str, Any] | None = None

    def plain(self) -> str:
        """Return a mark of the whole list, equal for equal lists."""
        whole = hashlib.sha256(f"{self.source}\x1f{self.file_name}".encode())
        for row in self.rows:
            whole.update(f"{row.line}:{row.digest}".encode())
        return whole.hexdigest()
