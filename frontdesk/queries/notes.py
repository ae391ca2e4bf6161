"""Session notes, for those who may read them: the therapist, of the own sessions and clients."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import and_, func, or_, select

from frontdesk.errors import Refused
from frontdesk.model import Addendum, Appointment, Client, Phrase, SessionNote, Therapist
from frontdesk.storage.own import treats
from frontdesk.storage.view import View
from frontdesk.values.note import PARTS, NoteText, details_of, note_text
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import State

#: A session that nothing was written of is asked about for so long.
_ASKED = timedelta(days=7)
_OVER = (State.TO_CHECK_OUT, State.DONE)


@dataclass(frozen=True, slots=True)
class Added:
    """What was added to a note after it was signed."""

    text: str
    therapist: str
    written_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """The note of one session; ``signed_at`` is none while it may still be changed.

    ``before`` is the day of the note that could be copied.
    """

    appointment_id: int
    text: NoteText
    written_at: datetime | None = None
    signed_at: datetime | None = None
    addenda: tuple[Added, ...] = ()
    started_at: datetime | None = None
    finished_at: datetime | None = None
    before: date | None = None


@dataclass(frozen=True, slots=True)
class LastNote:
    """What the note before says is to be done next."""

    day: date
    plan: str


@dataclass(frozen=True, slots=True)
class PhraseRow:
    """Words that are written often, and the letters that bring them."""

    id: int
    short: str
    words: str


@dataclass(frozen=True, slots=True)
class Unsigned:
    """A session of an earlier day whose note is not signed; ``begun`` tells whether it has one."""

    appointment_id: int
    day: date
    client: str
    begun: bool


@needs(Permission.READ_NOTES)
def session_note(view: View, appointment_id: int) -> Note:
    """Return the note of a session of one's own; empty when none is written yet."""
    seen = _own(view, appointment_id)
    note = SessionNote.__table__.c
    row = view.session.execute(
        select(note.id, *_TEXT, note.written_at, note.signed_at).where(
            note.appointment_id == appointment_id
        )
    ).first()
    before = _before(view, seen)
    facts: dict[str, Any] = {
        "appointment_id": appointment_id,
        "started_at": seen.started_at,
        "finished_at": seen.finished_at,
        "before": None if before is None else before.day,
    }
    if row is None:
        return Note(text=NoteText(), **facts)
    return Note(
        text=_text(row[1:6]),
        written_at=row.written_at,
        signed_at=row.signed_at,
        addenda=_addenda(view, row.id),
        **facts,
    )


@needs(Permission.READ_NOTES)
def note_before(view: View, appointment_id: int) -> NoteText:
    """Return the newest note before a session of one's own, of the same client."""
    found = _before(view, _own(view, appointment_id))
    if found is None:
        raise Refused.because("no_note_before")
    return _text(found[1:6])


@needs(Permission.WRITE_NOTES)
def phrases(view: View) -> tuple[PhraseRow, ...]:
    """Return the studio's phrases, by their letters."""
    found = select(Phrase.id, Phrase.short, Phrase.words).order_by(Phrase.short)
    return tuple(PhraseRow(*row) for row in view.session.execute(found))


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


def unsigned_notes(view: View, besides: date) -> tuple[Unsigned, ...]:
    """Return the own sessions of other days whose notes are still to be signed, oldest first.

    A note that was begun stays until it is signed; a session of the last days that nothing was
    written of is asked about, if it was begun here.
    """
    mine = or_(
        Appointment.therapist_id == view.therapist_id,
        Appointment.second_therapist_id == view.therapist_id,
    )
    none_yet = and_(
        SessionNote.id.is_(None),
        Appointment.state.in_(_OVER),
        Appointment.started_at.is_not(None),
        Appointment.day.between(view.today - _ASKED, view.today),
    )
    begun = and_(SessionNote.id.is_not(None), SessionNote.signed_at.is_(None))
    found = view.session.execute(
        select(
            Appointment.id,
            Appointment.day,
            func.coalesce(Client.shown_name, Appointment.guest_name, ""),
            SessionNote.id.is_not(None),
        )
        .outerjoin(SessionNote, SessionNote.appointment_id == Appointment.id)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(mine, or_(begun, none_yet), Appointment.day != besides)
        .where(Appointment.state.not_in((State.CANCELLED, State.NO_SHOW)))
        .where(Appointment.day <= view.today)
        .order_by(Appointment.day, Appointment.starts)
    )
    return tuple(Unsigned(number, day, name, bool(has)) for number, day, name, has in found)


def last_notes(view: View, clients: Sequence[int], before: date) -> dict[int, LastNote]:
    """Return each client's newest plan before a day: one's own, or one that was signed."""
    place = func.row_number().over(
        partition_by=Appointment.client_id,
        order_by=(Appointment.day.desc(), Appointment.starts.desc()),
    )
    notes = (
        select(Appointment.client_id, Appointment.day, SessionNote.plan, place.label("place"))
        .join(SessionNote, SessionNote.appointment_id == Appointment.id)
        .where(Appointment.client_id.in_(clients), Appointment.day < before)
        .where(SessionNote.plan.is_not(None), readable(view))
        .subquery()
    )
    newest = select(notes.c.client_id, notes.c.day, notes.c.plan).where(notes.c.place == 1)
    return {
        client: LastNote(day, " ".join(plan.split()))
        for client, day, plan in view.session.execute(newest)
    }


def readable(view: View) -> Any:
    """Return the condition on notes that may be read: one's own, or one that was signed."""
    return or_(SessionNote.signed_at.is_not(None), SessionNote.therapist_id == view.therapist_id)


# Internal

_TEXT = tuple(SessionNote.__table__.c[name] for name in (*PARTS, "details"))


def _text(row: Sequence[Any]) -> NoteText:
    return note_text(row[:4], details_of(row[4]))


def _own(view: View, appointment_id: int) -> Any:
    """Return what is to be known of a session of one's own; raise ``Refused`` if it is not."""
    there = Appointment.__table__.c
    names = ("client_id", "day", "starts", "started_at", "finished_at")
    mine = select(*(there[name] for name in names), there.therapist_id, there.second_therapist_id)
    found = view.session.execute(mine.where(there.id == appointment_id)).first()
    if found is None:
        raise Refused.because("gone", what="appointment")
    if not reads_notes(view) or not treats(view.therapist_id, found):
        raise Refused.because("note_not_yours")
    return found


def _before(view: View, seen: Any) -> Any:
    if seen.client_id is None:  # a walk-in without a name has no earlier visits
        return None
    earlier = or_(
        Appointment.day < seen.day,
        and_(Appointment.day == seen.day, Appointment.starts < seen.starts),
    )
    return view.session.execute(
        select(Appointment.day, *_TEXT)
        .join(SessionNote, SessionNote.appointment_id == Appointment.id)
        .where(Appointment.client_id == seen.client_id, earlier, readable(view))
        .order_by(Appointment.day.desc(), Appointment.starts.desc())
        .limit(1)
    ).first()


def _addenda(view: View, note_id: int) -> tuple[Added, ...]:
    found = view.session.execute(
        select(Addendum.text, Therapist.name, Addendum.written_at)
        .join(Therapist, Therapist.id == Addendum.therapist_id)
        .where(Addendum.note_id == note_id)
        .order_by(Addendum.id)
    )
    return tuple(Added(*row) for row in found)
