"""A second person at the same desk, who agrees to what the first one may not do alone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Second:
    """Who agrees. Today by choosing the own name, as one signs in; a PIN will stand beside it."""

    person_id: int
