"""All the papers that are kept, made again: signed forms, receipts, notes; of one or of everybody.

Each comes with a name that it has in a folder, in the language of its client. Who asks has been
written down before.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from sqlalchemy import ColumnElement, select, true

from frontdesk.documents.base import Document, Paper, file_name, render
from frontdesk.documents.form_paper import paper_of
from frontdesk.documents.receipt import receipt_on
from frontdesk.documents.words import Words, words_in
from frontdesk.model import (
    Addendum,
    Appointment,
    Client,
    FormAnswer,
    Sale,
    Service,
    SessionNote,
    Studio,
    Therapist,
)
from frontdesk.queries.receipts import receipt
from frontdesk.storage.erasing import same_person
from frontdesk.storage.view import View
from frontdesk.values.wall import local

#: Makes a PDF of a document.
Press = Callable[[Document], bytes]
_PARTS = ("subjective", "objective", "assessment", "plan")


def studio_papers(view: View, *, health: bool) -> Iterator[tuple[str, Document]]:
    """Give the papers of the whole studio in order; with ``health`` forms and notes too."""
    yield from _receipts(view, true())
    if health:
        yield from _forms(view, true())
        yield from _notes(view, true())


def client_papers(view: View, client_id: int) -> Iterator[tuple[str, Document]]:
    """Give the papers of one client, whatever records were merged into theirs."""
    clients = same_person(view.session, client_id)
    yield from _receipts(view, Sale.client_id.in_(clients))
    yield from _forms(view, FormAnswer.client_id.in_(clients))
    yield from _notes(view, Appointment.client_id.in_(clients))


def pressed(papers: Iterable[tuple[str, Document]], press: Press) -> Iterator[tuple[str, bytes]]:
    """Give each paper as a PDF."""
    for name, document in papers:
        yield name, press(document)


# Internal


def _receipts(view: View, which: ColumnElement[bool]) -> Iterator[tuple[str, Document]]:
    closed = select(Sale.id).where(Sale.status == "closed", which).order_by(Sale.id)
    for number in view.session.execute(closed).scalars().all():
        found = replace(receipt(view, number), next_visit=None)  # it is another one every day
        document = receipt_on(Paper.LETTER, found)
        yield f"papers/receipts/{number}-{document.file_name}", document


def _forms(view: View, which: ColumnElement[bool]) -> Iterator[tuple[str, Document]]:
    numbers = select(FormAnswer.id).where(which).order_by(FormAnswer.id)
    for number in view.session.execute(numbers).scalars().all():
        row = view.session.get_one(FormAnswer, number)
        document = paper_of(view, row)
        yield f"papers/forms/{number}-{document.file_name}", document
        view.session.expunge(row)


def _notes(view: View, which: ColumnElement[bool]) -> Iterator[tuple[str, Document]]:
    asked = (
        select(SessionNote.id)
        .join(Appointment, Appointment.id == SessionNote.appointment_id)
        .where(which)
        .order_by(SessionNote.id)
    )
    for number in view.session.execute(asked).scalars().all():
        document = _note(view, number)
        yield f"papers/notes/{number}-{document.file_name}", document


def _note(view: View, number: int) -> Document:
    note, day, client, language, guest, service, therapist = view.session.execute(
        select(
            SessionNote,
            Appointment.day,
            Client.shown_name,
            Client.language,
            Appointment.guest_name,
            Service.name,
            Therapist.name,
        )
        .join(Appointment, Appointment.id == SessionNote.appointment_id)
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == SessionNote.therapist_id)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(SessionNote.id == number)
    ).one()
    added = view.session.execute(
        select(Addendum.written_at, Addendum.text, Therapist.name)
        .join(Therapist, Therapist.id == Addendum.therapist_id)
        .where(Addendum.note_id == number)
        .order_by(Addendum.id)
    )
    words = words_in(language)
    details = [
        (name, _told(words, name, value)) for name, value in sorted((note.details or {}).items())
    ]
    name = client or guest or ""
    html = render(
        "note.html",
        studio=view.session.execute(select(Studio.name)).scalar() or "",
        client=name,
        day=day,
        service=service,
        therapist=therapist,
        words=words,
        parts=[(words(f"note_{part}"), said) for part in _PARTS if (said := getattr(note, part))],
        details=[(words(f"note_{name}"), told) for name, told in details if told],
        signed=None if note.signed_at is None else local(view.zone, note.signed_at),
        added=[(local(view.zone, at).date(), who, text) for at, text, who in added],
    )
    view.session.expunge(note)
    return Document(
        title=words("note", client=name), file_name=file_name("note", name, str(day)), html=html
    )


def _told(words: Words, name: str, value: object) -> str:
    """Return what stands beside the four parts in words; a drawing is in the tables."""
    if name == "pressure":
        return words(f"pressure_{value}")
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ", ".join(words(f"noted_{each}") for each in value)
    if isinstance(value, dict) and name == "outcome":
        figures = sorted(value.items())
        return ", ".join(f"{words(f'measure_{measure}')} {each:g}" for measure, each in figures)
    return ""
