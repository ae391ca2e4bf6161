"""Notes read for a reason: which there are, one that was opened, who has read what and why."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import (
    Addendum,
    Appointment,
    Client,
    HandingOut,
    HealthReading,
    NoteReading,
    Person,
    Service,
    SessionNote,
    Therapist,
)
from frontdesk.model.types import yes
from frontdesk.queries.notes import Added
from frontdesk.storage.merged import records_of
from frontdesk.storage.own import own_clients
from frontdesk.storage.view import View
from frontdesk.values.note import PARTS, NoteText, details_of, note_text
from frontdesk.values.rights import Grant, Permission, Role, needs
from frontdesk.values.wall import local

#: So long after it was opened a note may be looked at without another entry.
_OPEN = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """That there is a note of a session, and whose; nothing of what it says."""

    appointment_id: int
    day: date
    service: str
    therapist: str
    signed: bool
    own: bool


@dataclass(frozen=True, slots=True)
class OpenedNote:
    """A note that was written down to be read."""

    appointment_id: int
    client: str
    day: date
    service: str
    therapist: str
    text: NoteText = field(repr=False)
    signed_at: datetime | None
    addenda: tuple[Added, ...] = field(repr=False)
    zone: str


@dataclass(frozen=True, slots=True)
class ReadOfMine:
    """One of one's own notes was read by somebody of the house."""

    id: int
    who: str
    client: str
    day: date
    at: datetime
    reason: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """Who looked at what of whose health, when and why; ``what`` is a code."""

    key: str
    at: datetime
    who: str
    client_id: int | None
    client: str
    what: str
    therapist: str = ""
    day: date | None = None
    reason: str = field(default="", repr=False)


@needs(Permission.READ_NOTES)
def client_notes(view: View, client_id: int) -> tuple[NoteRow, ...]:
    """Return of which sessions of a client there is a note, the newest first."""
    own_only = view.grant(Permission.READ_NOTES) is Grant.OWN
    if own_only and client_id not in own_clients(view.session, view.therapist_id, view.today):
        raise Refused.because("not_your_client", "client")
    rows = view.session.execute(
        select(
            Appointment.id,
            Appointment.day,
            Service.name,
            Therapist.name,
            SessionNote.signed_at,
            SessionNote.therapist_id,
        )
        .join(SessionNote, SessionNote.appointment_id == Appointment.id)
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == SessionNote.therapist_id)
        .where(Appointment.client_id.in_(records_of(view.session, client_id)))
        .order_by(Appointment.day.desc(), Appointment.starts.desc())
    )
    return tuple(
        NoteRow(number, day, service, name, signed is not None, therapist == view.therapist_id)
        for number, day, service, name, signed, therapist in rows
    )


@needs(Permission.READ_NOTES)
def opened_note(view: View, appointment_id: int) -> OpenedNote:
    """Return a note; refused unless it was written down just before that it is read, and why."""
    read = select(NoteReading.id).where(
        NoteReading.appointment_id == appointment_id,
        NoteReading.person_id == view.who.person_id,
        NoteReading.at > view.now - _OPEN,
    )
    if view.session.execute(read).first() is None:
        raise Refused.because("note_not_opened")
    note, day, client, service, therapist = view.session.execute(
        select(SessionNote, Appointment.day, Client.shown_name, Service.name, Therapist.name)
        .join(Appointment, Appointment.id == SessionNote.appointment_id)
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == SessionNote.therapist_id)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(SessionNote.appointment_id == appointment_id)
    ).one()
    added = view.session.execute(
        select(Addendum.text, Therapist.name, Addendum.written_at)
        .join(Therapist, Therapist.id == Addendum.therapist_id)
        .where(Addendum.note_id == note.id)
        .order_by(Addendum.id)
    )
    return OpenedNote(
        appointment_id=appointment_id,
        client=client or "",
        day=day,
        service=service,
        therapist=therapist,
        text=note_text([getattr(note, part) for part in PARTS], details_of(note.details)),
        signed_at=note.signed_at,
        addenda=tuple(Added(*row) for row in added),
        zone=view.zone.key,
    )


@needs(Permission.WRITE_NOTES)
def readings_of_mine(view: View) -> tuple[ReadOfMine, ...]:
    """Return who read the notes of the one who asks, as far as that was not seen yet."""
    rows = view.session.execute(
        select(
            NoteReading.id,
            Person.name,
            Client.shown_name,
            Appointment.day,
            NoteReading.at,
            NoteReading.reason,
        )
        .join(Person, Person.id == NoteReading.person_id)
        .join(Appointment, Appointment.id == NoteReading.appointment_id)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(NoteReading.therapist_id == view.therapist_id, NoteReading.seen_at.is_(None))
        .order_by(NoteReading.id)
    )
    return tuple(
        ReadOfMine(number, who, client or "", day, local(view.zone, at), reason or "")
        for number, who, client, day, at, reason in rows
    )


@needs(Permission.READ_JOURNAL)
def readings(view: View, first: date, last: date) -> tuple[Reading, ...]:
    """Return who looked at clients' health from day to day, the newest first.

    Whoever reads the journal but for the owner's rows is not told of those.
    """
    begin, end = (
        datetime.combine(day, time.min, view.zone).astimezone(UTC)
        for day in (first, last + timedelta(days=1))
    )
    found = [*_records(view, begin, end), *_notes(view, begin, end), *_copies(view, begin, end)]
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))


# Internal


def _seen(view: View, asked: Any) -> Iterator[Any]:
    """Give the rows of those whose doings the one who asks may know."""
    if view.grant(Permission.READ_JOURNAL) is Grant.OWN:
        asked = asked.where(Person.role != Role.OWNER)
    yield from view.session.execute(asked)


def _records(view: View, begin: datetime, end: datetime) -> Iterator[Reading]:
    asked = (
        select(HealthReading.id, HealthReading.at, Person.name, Client.id, Client.shown_name)
        .join(Person, Person.id == HealthReading.person_id)
        .join(Client, Client.id == HealthReading.client_id)
        .where(HealthReading.at >= begin, HealthReading.at < end)
    )
    for number, at, who, client_id, client in _seen(view, asked):
        key = f"record-{number}"
        yield Reading(key, local(view.zone, at), who, client_id, client, "record")


def _notes(view: View, begin: datetime, end: datetime) -> Iterator[Reading]:
    asked = (
        select(
            NoteReading.id,
            NoteReading.at,
            Person.name,
            Client.id,
            Client.shown_name,
            Therapist.name,
            Appointment.day,
            NoteReading.reason,
        )
        .join(Person, Person.id == NoteReading.person_id)
        .join(Appointment, Appointment.id == NoteReading.appointment_id)
        .join(Therapist, Therapist.id == NoteReading.therapist_id)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(NoteReading.at >= begin, NoteReading.at < end)
    )
    for number, at, who, client_id, client, therapist, day, reason in _seen(view, asked):
        yield Reading(
            key=f"note-{number}",
            at=local(view.zone, at),
            who=who,
            client_id=client_id,
            client=client or "",
            what="note",
            therapist=therapist,
            day=day,
            reason=reason or "",
        )


def _copies(view: View, begin: datetime, end: datetime) -> Iterator[Reading]:
    asked = (
        select(
            HandingOut.id,
            HandingOut.at,
            Person.name,
            Client.id,
            Client.shown_name,
            HandingOut.reason,
        )
        .join(Person, Person.id == HandingOut.person_id)
        .outerjoin(Client, Client.id == HandingOut.client_id)
        .where(yes(HandingOut.health), HandingOut.at >= begin, HandingOut.at < end)
    )
    for number, at, who, client_id, client, reason in _seen(view, asked):
        what = "all" if client_id is None else "copy"
        key, when = f"copy-{number}", local(view.zone, at)
        yield Reading(key, when, who, client_id, client or "", what, reason=reason or "")
