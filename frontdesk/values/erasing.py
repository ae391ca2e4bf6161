"""Who was erased, told by a number and a digest alone; it can lie outside of the data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ErasedMark:
    """A client's number, and what tells whether the one of that number is the same."""

    client_id: int
    mark: str
