"""Who may give which service: licences that hold on the day, and skills."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from frontdesk.errors import Reason


@dataclass(frozen=True, slots=True)
class Held:
    """A licence that a therapist holds, to its last day."""

    kind: str
    number: str
    expires: date

    @property
    def written(self) -> str:
        """As it stands on a receipt."""
        return f"{self.kind} {self.number}"


def covering(held: Iterable[Held], needed: Sequence[str], day: date) -> Held | None:
    """Return the licence that allows a service on ``day``; ``needed`` names any that would do."""
    fit = [each for each in held if each.kind in needed and each.expires >= day]
    return max(fit, key=lambda each: each.expires, default=None)


def may_give(
    therapist: str,
    held: Sequence[Held],
    skills: Iterable[str],
    needed: Sequence[str],
    skill: str | None,
    day: date,
) -> list[Reason]:
    """Return every reason why ``therapist`` may not give a service on ``day``."""
    found = []
    if needed and covering(held, needed, day) is None:
        expired = [each for each in held if each.kind in needed]
        if expired:
            last = max(expired, key=lambda each: each.expires)
            params = {"name": therapist, "licence": last.kind, "expires": last.expires}
            found.append(Reason("licence_expired", "therapist", params))
        else:
            params = {"name": therapist, "licence": " or ".join(needed)}
            found.append(Reason("licence_missing", "therapist", params))
    if skill and skill not in skills:
        found.append(Reason("skill_missing", "therapist", {"name": therapist, "skill": skill}))
    return found
