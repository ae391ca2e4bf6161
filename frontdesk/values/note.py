"""What a therapist writes of a session, in the four parts of the trade."""

from dataclasses import dataclass

#: More letters than this in one part are no note any more.
LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class NoteText:
    """Subjective, objective, assessment, plan; as typed."""

    subjective: str = ""
    objective: str = ""
    assessment: str = ""
    plan: str = ""

    def __bool__(self) -> bool:
        """Tell whether anything is written."""
        return any(getattr(self, part).strip() for part in PARTS)

    def __repr__(self) -> str:
        """Say how much is written, not what: this ends up in logs and reports."""
        return f"NoteText({sum(len(getattr(self, part)) for part in PARTS)} letters)"


#: The parts, in their order.
PARTS = ("subjective", "objective", "assessment", "plan")
