"""Keep what is said of those who work here."""

from dataclasses import dataclass

from frontdesk.commands.base import Command
from frontdesk.errors import Refused, Stale
from frontdesk.model import Therapist
from frontdesk.storage.unit import Work
from frontdesk.values.plan import GENDERS
from frontdesk.values.rights import Permission, needs


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SayGender(Command):
    """Say whether a therapist is a woman (``f``) or a man (``m``), or leave it unsaid."""

    therapist_id: int
    was: str | None
    to: str | None

    def apply(self, work: Work) -> None:
        row = work.load(Therapist, self.therapist_id)
        if row.gender != self.was:
            raise Stale("therapist_elsewhere", table="therapist", row=row.id)
        if self.to not in GENDERS:
            raise Refused.because("gender_wrong", "gender")
        row.gender = self.to
        work.says("gender_said", therapist_id=row.id)
