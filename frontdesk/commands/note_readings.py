"""A note that is not one's own is read for a reason, and its therapist is told."""

from dataclasses import dataclass, field

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.model import Appointment, NoteReading, SessionNote
from frontdesk.storage.own import own_clients
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.text import clean

_LEAST, _MOST = 10, 200


@needs(Permission.READ_NOTES)
@dataclass(frozen=True, kw_only=True)
class ReadNote(Command):
    """Write down who reads the note of a session, and why; only then may it be read."""

    appointment_id: int
    reason: str = field(repr=False)

    def apply(self, work: Work) -> None:
        appointment = work.load(Appointment, self.appointment_id, "appointment")
        own_only = work.grant(Permission.READ_NOTES) is Grant.OWN
        if own_only and appointment.client_id not in own_clients(
            work.session, work.who.therapist_id, work.today
        ):
            raise Refused.because("not_your_client", "client")
        wrote = select(SessionNote.therapist_id).where(SessionNote.appointment_id == appointment.id)
        therapist = work.session.execute(wrote).scalar()
        if therapist is None:
            raise Refused.because("gone", what="session_note")
        work.undoable = False
        work.add(
            NoteReading(
                appointment_id=appointment.id,
                therapist_id=therapist,
                person_id=work.person_id,
                at=work.now,
                reason=_reasoned(self.reason),
            )
        )
        work.says("note_read", appointment=appointment.id)


@needs(Permission.WRITE_NOTES)
@dataclass(frozen=True, kw_only=True)
class SeeReadings(Command):
    """Say that one has seen who read the own notes."""

    readings: tuple[int, ...]

    def apply(self, work: Work) -> None:
        work.undoable = False
        for number in self.readings:
            row = work.load(NoteReading, number)
            if row.therapist_id != work.who.therapist_id:
                raise Refused.because("note_not_yours")
            row.seen_at = row.seen_at or work.now
        work.says("readings_seen")


def _reasoned(reason: str) -> str:
    found = " ".join(clean(reason).split())
    if len(found) < _LEAST:
        raise Refused.because("reading_needs_reason", "reason", least=_LEAST)
    if len(found) > _MOST:
        raise Refused.because("reason_too_long", "reason", most=_MOST)
    return found
