"""Session notes, for those who may read them: the therapist, of the own sessions and clients."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, or_, select

from frontdesk.errors import Refused
from frontdesk.model import Appointment, SessionNote
from frontdesk.storage.own import treats
from frontdesk.storage.view import View
from frontdesk.values.note import PARTS, NoteText
from frontdesk.values.rights import Grant, Permission, needs


@dataclass(frozen=True, slots=True)
class Note:
    """The note of one session; ``signed_at`` is none while it may still be changed."""

    appointment_id: int
    text: NoteText
    written_at: datetime | None
    signed_at: datetime | None


@dataclass(frozen=True, slots=True)
class LastNote:
    """What the note before says is to be done next."""

    day: date
    plan: str


@needs(Permission.READ_NOTES)
def session_note(view: View, appointment_id: int) -> Note:
    """Return the note of a session of one's own; empty when none is written yet."""
    mine = select(Appointment.therapist_id, Appointment.second_therapist_id)
    found = view.session.execute(mine.where(Appointment.id == appointment_id)).first()
    if found is None:
        raise Refused.because("gone", what="appointment")
    if not reads_notes(view) or not treats(view.therapist_id, found):
        raise Refused.because("note_not_yours")
    note = SessionNote.__table__.c
    row = view.session.execute(
        select(*(note[part] for part in PARTS), note.written_at, note.signed_at).where(
            note.appointment_id == appointment_id
        )
    ).first()
    if row is None:
        return Note(appointment_id, NoteText(), None, None)
    return Note(appointment_id, NoteText(*(part or "" for part in row[:4])), row[4], row[5])


def reads_notes(view: View) -> bool:
    """Tell whether notes are shown as a matter of course: to therapists, of their own clients.

    The others may read them for a reason only, which is asked for elsewhere.
    """
    return view.grant(Permission.READ_NOTES) in (Grant.OWN, Grant.YES)


def note_marks(view: View, appointments: Sequence[int]) -> dict[int, bool]:
    """Return which of these appointments have a note, and whether it is signed."""
    found = view.session.execute(
        select(SessionNote.appointment_id, SessionNote.signed_at).where(
            SessionNote.appointment_id.in_(appointments)
        )
    )
    return {number: signed is not None for number, signed in found}


def last_notes(view: View, clients: Sequence[int], before: date) -> dict[int, LastNote]:
    """Return each client's newest plan before a day: one's own, or one that was signed."""
    place = func.row_number().over(
        partition_by=Appointment.client_id,
        order_by=(Appointment.day.desc(), Appointment.starts.desc()),
    )
    readable = or_(
        SessionNote.signed_at.is_not(None), SessionNote.therapist_id == view.therapist_id
    )
    notes = (
        select(Appointment.client_id, Appointment.day, SessionNote.plan, place.label("place"))
        .join(SessionNote, SessionNote.appointment_id == Appointment.id)
        .where(Appointment.client_id.in_(clients), Appointment.day < before)
        .where(SessionNote.plan.is_not(None), readable)
        .subquery()
    )
    newest = select(notes.c.client_id, notes.c.day, notes.c.plan).where(notes.c.place == 1)
    return {
        client: LastNote(day, " ".join(plan.split()))
        for client, day, plan in view.session.execute(newest)
    }
