"""A plan of care, as its therapist writes it."""

from dataclasses import dataclass

MOST_SESSIONS, MOST_WORDS = 99, 500


@dataclass(frozen=True, slots=True)
class PlanText:
    """What a plan says: its name, its goal, how many sessions, what is measured."""

    name: str = ""
    goal: str = ""
    sessions: int = 8
    measures: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Say that it is one, not what it says: this ends up in logs and reports."""
        return f"PlanText({self.sessions} sessions)"
