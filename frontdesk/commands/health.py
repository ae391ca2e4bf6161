"""A client's health: what there is, what a doctor has written, who has looked."""

from dataclasses import dataclass, field, replace
from datetime import date

from frontdesk.commands.appointments import keep_pass, let_pass, require_own, require_own_client
from frontdesk.commands.base import Command
from frontdesk.commands.files import keep_file
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Appointment, Client, DoctorNote, HealthCondition, HealthReading
from frontdesk.rules.health import wrong_with
from frontdesk.storage.health import derive, in_force, rule_sets
from frontdesk.storage.own import own_clients
from frontdesk.storage.unit import Work
from frontdesk.values.file import Paper
from frontdesk.values.health import Held
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.text import clean

_LONGEST = 80


@needs(Permission.SEE_CONDITIONS)
@dataclass(frozen=True, kw_only=True)
class OpenHealth(Command):
    """Write down who opens whose health record; only then may it be read."""

    client_id: int

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id)
        require_health_right(work, Permission.SEE_CONDITIONS, client.id)
        work.add(HealthReading(client_id=client.id, person_id=work.person_id, at=work.now))
        work.undoable = False
        work.says("health_opened", client_id=client.id)


@needs(Permission.WRITE_CONDITIONS)
@dataclass(frozen=True, kw_only=True)
class SaveCondition(Command):
    """Write ``to`` where ``was`` stood; without ``condition_id`` it is a new one."""

    client_id: int
    condition_id: int | None = None
    was: Held | None = field(default=None, repr=False)
    to: Held = field(repr=False)

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id)
        require_health_right(work, Permission.WRITE_CONDITIONS, client.id)
        to = replace(self.to, medication=" ".join(clean(self.to.medication).split()))
        wrong = wrong_with(to, work.today)
        if wrong:
            raise Refused(wrong)
        if self.condition_id is None:
            row = work.add(
                HealthCondition(
                    client_id=client.id,
                    facts=to.to_text(),
                    known_at=work.now,
                    known_by=work.person_id,
                )
            )
        else:
            row = self._changed(work, self.condition_id, to)
        derive(work, row, in_force(rule_sets(work.session)).rules)
        work.says("health_saved", client_id=client.id)

    def _changed(self, work: Work, number: int, to: Held) -> HealthCondition:
        row = work.load(HealthCondition, number)
        if row.client_id != self.client_id:
            raise Refused.because("gone", what="health_condition")
        there = Held.from_text(row.facts)
        if not row.active or there != self.was:
            raise Stale("health_elsewhere", table="health_condition", row=row.id)
        row.facts, row.known_by = to.to_text(), work.person_id
        if _matters(there) != _matters(to):
            row.known_at = work.now
        return row


@needs(Permission.WRITE_CONDITIONS)
@dataclass(frozen=True, kw_only=True)
class EndCondition(Command):
    """Say that a client does not have it any more."""

    condition_id: int

    def apply(self, work: Work) -> None:
        row = work.load(HealthCondition, self.condition_id)
        require_health_right(work, Permission.WRITE_CONDITIONS, row.client_id)
        if not row.active:
            raise Stale("health_elsewhere", table="health_condition", row=row.id)
        row.active = False
        derive(work, row, ())
        work.says("health_saved", client_id=row.client_id)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class FileDoctorNote(Command):
    """Say that a doctor's note was seen: who wrote it, when, until when it counts; or keep it too.

    It speaks of what is known of the client by now; who files it need not know what that is.
    """

    client_id: int
    doctor: str
    given: date
    until: date | None = None
    paper: Paper | None = None

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id)
        require_own_client(work, client.id)
        doctor = " ".join(clean(self.doctor).split())
        wrong = []
        if not doctor:
            wrong.append(Reason("doctor_missing", "doctor"))
        if len(doctor) > _LONGEST:
            wrong.append(Reason("doctor_too_long", "doctor", {"most": _LONGEST}))
        if self.given > work.today:
            wrong.append(Reason("note_given_ahead", "given", {"day": self.given}))
        if self.until is not None and self.until < work.today:
            wrong.append(Reason("doctor_note_over", "until", {"day": self.until}))
        if wrong:
            raise Refused(wrong)
        note = work.add(
            DoctorNote(
                client_id=client.id,
                doctor=doctor,
                given=self.given,
                until=self.until,
                seen_at=work.now,
                seen_by=work.person_id,
            )
        )
        if self.paper is not None:
            keep_file(work, client.id, self.paper, "", health=True, note=note)
        work.says("doctor_note_filed", client_id=client.id)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class WithdrawDoctorNote(Command):
    """Say that a doctor's note does not count any more."""

    note_id: int

    def apply(self, work: Work) -> None:
        row = work.load(DoctorNote, self.note_id)
        require_own_client(work, row.client_id)
        row.active = False
        work.says("doctor_note_withdrawn", client_id=row.client_id)


@needs(Permission.PASS_HEALTH)
@dataclass(frozen=True, kw_only=True)
class PassHealth(Command):
    """Let an appointment go on without the doctor's note that is waited for, and say why."""

    appointment_id: int
    reason: str = field(repr=False)

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        require_own(work, row.therapist_id)
        let_pass(work, self.reason)
        keep_pass(work, row.id, self.reason)
        work.says("health_passed", appointment=row.id)


def require_health_right(work: Work, permission: Permission, client_id: int) -> None:
    """Raise ``Refused`` when somebody sees own clients' health only and this is another's."""
    if work.grant(permission) is not Grant.OWN:
        return
    if client_id not in own_clients(work.session, work.who.therapist_id, work.today):
        raise Refused.because("not_your_client", "client")


def _matters(held: Held) -> tuple[object, ...]:
    """Return what a doctor's note would have to speak of anew."""
    return held.kind, held.severity, held.since, held.due
