"""A therapist's note: saved while it is written, then signed and never changed again.

Saving is no step to undo: it happens every few seconds, and the note itself can be edited.
What comes to mind after signing is added below, and stands as well.
"""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.changes import Topic
from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Addendum, Appointment, SessionNote
from frontdesk.storage.own import treats
from frontdesk.storage.unit import Work
from frontdesk.values.note import (
    LONGEST,
    PARTS,
    NoteText,
    details_of,
    note_text,
    plain_details,
    wrong_details,
)
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import State

#: From here on there is a session to speak of.
_BEGUN = frozenset({State.IN_SESSION, State.TO_CHECK_OUT, State.DONE})
_OFF = frozenset({State.CANCELLED, State.NO_SHOW})


@needs(Permission.WRITE_NOTES)
@dataclass(frozen=True, kw_only=True)
class SaveNote(Command):
    """Write ``to`` where ``was`` stood; ``Stale`` when something else stands there."""

    appointment_id: int
    was: NoteText
    to: NoteText

    def apply(self, work: Work) -> None:
        row = _written(work, _own(work, self.appointment_id), self.was, self.to)
        work.undoable = False
        work.concerns(Topic.NOTES, row.id)
        work.says("note_saved", appointment=self.appointment_id)


@needs(Permission.WRITE_NOTES)
@dataclass(frozen=True, kw_only=True)
class SignNote(Command):
    """Write ``to`` where ``was`` stood, and sign it: from then on it stands as it is."""

    appointment_id: int
    was: NoteText
    to: NoteText

    def apply(self, work: Work) -> None:
        appointment = _own(work, self.appointment_id)
        if appointment.state not in _BEGUN:
            raise Refused.because("note_before_session")
        if not self.to:
            raise Refused.because("note_empty", PARTS[0])
        row = _written(work, appointment, self.was, self.to)
        row.signed_at = work.now
        work.undoable = False
        work.says("note_signed_now", appointment=self.appointment_id)


@needs(Permission.WRITE_NOTES)
@dataclass(frozen=True, kw_only=True)
class AddAddendum(Command):
    """Add something below a note that is signed."""

    appointment_id: int
    text: str

    def __repr__(self) -> str:
        """Say how much is added, not what."""
        return f"AddAddendum({self.appointment_id}, {len(self.text)} letters)"

    def apply(self, work: Work) -> None:
        _own(work, self.appointment_id)
        text = self.text.strip()
        if not text:
            raise Refused.because("addendum_empty", "addendum")
        if len(text) > LONGEST:
            raise Refused.because("note_too_long", "addendum", most=LONGEST)
        row = _note_of(work, self.appointment_id)
        if row is None or row.signed_at is None:
            raise Refused.because("addendum_too_soon", "addendum")
        therapist = work.who.therapist_id or row.therapist_id
        work.add(Addendum(note_id=row.id, therapist_id=therapist, text=text, written_at=work.now))
        work.undoable = False
        work.says("addendum_added", appointment=self.appointment_id)


def text_of(row: SessionNote) -> NoteText:
    """Return what a note says."""
    return note_text((getattr(row, part) for part in PARTS), details_of(row.details))


def _note_of(work: Work, appointment_id: int) -> SessionNote | None:
    found = select(SessionNote).where(SessionNote.appointment_id == appointment_id)
    return work.session.execute(found).scalar()


def _own(work: Work, appointment_id: int) -> Appointment:
    row = work.load(Appointment, appointment_id)
    own_only = work.grant(Permission.WRITE_NOTES) is Grant.OWN
    if own_only and not treats(work.who.therapist_id, row):
        raise Refused.because("note_not_yours")
    if row.state in _OFF:
        raise Refused.because("note_no_session")
    return row


def _written(work: Work, appointment: Appointment, was: NoteText, to: NoteText) -> SessionNote:
    long = [part for part in PARTS if len(getattr(to, part)) > LONGEST]
    if long:
        raise Refused(Reason("note_too_long", part, {"most": LONGEST}) for part in long)
    wrong = wrong_details(to.details)
    if wrong:
        raise Refused(Reason("note_detail_wrong", name) for name in wrong)
    row = _note_of(work, appointment.id)
    if row is not None and row.signed_at is not None:
        raise Refused.because("note_signed")
    if (NoteText() if row is None else text_of(row)) != was:
        if row is None:
            raise Stale("note_elsewhere")
        raise Stale("note_elsewhere", table="session_note", row=row.id)
    if row is None:
        therapist = work.who.therapist_id or appointment.therapist_id
        row = SessionNote(
            appointment_id=appointment.id, therapist_id=therapist, written_at=work.now
        )
    for part in PARTS:
        setattr(row, part, getattr(to, part) or None)
    row.details = plain_details(to.details)
    row.written_at = work.now
    return work.add(row)
