"""Note a diagnosis code as somebody supplied it, and put one away. None is ever suggested."""

from dataclasses import dataclass, field
from datetime import date

from frontdesk.commands.base import Command
from frontdesk.commands.health import require_health_right
from frontdesk.errors import Reason, Refused
from frontdesk.model import Client, Diagnosis
from frontdesk.storage.unit import Work
from frontdesk.values.identifiers import icd10
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean

_LONGEST = 120


@needs(Permission.WRITE_CONDITIONS)
@dataclass(frozen=True, kw_only=True)
class NoteDiagnosis(Command):
    """Note a code of a client with who supplied it, and on what day."""

    client_id: int
    code: str = field(repr=False)
    supplied_by: str = field(repr=False)
    supplied_on: date

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id)
        require_health_right(work, Permission.WRITE_CONDITIONS, client.id)
        code, who = icd10(self.code), clean(self.supplied_by)
        reasons = []
        if code is None:
            reasons.append(Reason("diagnosis_code", "code"))
        if not who or len(who) > _LONGEST:
            reasons.append(Reason("diagnosis_supplier", "supplied_by", {"most": _LONGEST}))
        if self.supplied_on > work.today:
            reasons.append(Reason("diagnosis_day", "supplied_on"))
        if reasons:
            raise Refused(reasons)
        facts = {"code": code, "by": who, "on": self.supplied_on.isoformat()}
        row = work.add(
            Diagnosis(client_id=client.id, facts=facts, noted_at=work.now, noted_by=work.person_id)
        )
        work.says("diagnosis_noted", client_id=client.id, diagnosis=row.id)


@needs(Permission.WRITE_CONDITIONS)
@dataclass(frozen=True, kw_only=True)
class EndDiagnosis(Command):
    """Put a code away: it holds no more, or was wrong."""

    diagnosis_id: int

    def apply(self, work: Work) -> None:
        row = work.load(Diagnosis, self.diagnosis_id)
        require_health_right(work, Permission.WRITE_CONDITIONS, row.client_id)
        row.active = False
        work.says("diagnosis_ended", client_id=row.client_id, diagnosis=row.id)
