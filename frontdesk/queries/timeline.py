"""Everything that happened with a client, the newest first, as far as the one who asks may know."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select

from frontdesk.errors import Refused
from frontdesk.model import (
    Appointment,
    Client,
    ClientMerge,
    DoctorNote,
    Form,
    FormAnswer,
    HealthReading,
    NoteReading,
    Person,
    Sale,
)
from frontdesk.model.types import yes
from frontdesk.storage.merged import records_of
from frontdesk.storage.names import names
from frontdesk.storage.own import own_clients
from frontdesk.storage.view import View
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.wall import local

_HERE = Appointment.__table__.c


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing: its day, and a code with parameters for its sentence; ``key`` tells it apart."""

    key: str
    day: date
    code: str
    params: dict[str, Any]


@needs(Permission.SEE_CLIENTS)
def timeline(view: View, client_id: int) -> tuple[Happened, ...]:
    """Return visits, what was paid, doctors' notes, signed forms, merges; for owners who looked."""
    if view.grant(Permission.SEE_CLIENTS) is Grant.OWN:
        mine = own_clients(view.session, view.therapist_id, view.today)
        if client_id not in mine:
            raise Refused.because("not_your_client")
    added = view.session.execute(select(Client.added_at).where(Client.id == client_id)).scalar()
    if added is None:
        raise Refused.because("gone", "client", what="client")
    first = Happened("added", local(view.zone, added).date(), "line_added", {})
    found = [*_visits(view, client_id), *_papers(view, client_id)]
    if view.grant(Permission.TAKE_PAYMENT) is not Grant.NO:
        found += _paid(view, client_id)
    if view.grant(Permission.READ_JOURNAL) is Grant.YES:
        found += _looks(view, client_id)
    return tuple(sorted([*found, first], key=lambda one: one.day, reverse=True))


# Internal


def _visits(view: View, client_id: int) -> Iterator[Happened]:
    called = view.house(names)
    rows = view.session.connection().execute(
        select(_HERE.id, _HERE.day, _HERE.service_id, _HERE.therapist_id, _HERE.state)
        .where(_HERE.client_id == client_id)
        .where(or_(_HERE.reason.is_(None), _HERE.reason != "withdrawn"))
        .order_by(_HERE.starts.desc())
    )
    for number, day, service, therapist, state in rows:
        params = {
            "service": called.services[service],
            "therapist": called.therapists[therapist],
        }
        yield Happened(f"visit-{number}", day, f"line_{state}", params)


def _papers(view: View, client_id: int) -> Iterator[Happened]:
    notes = select(DoctorNote.id, DoctorNote.given, DoctorNote.doctor).where(
        DoctorNote.client_id == client_id, yes(DoctorNote.active)
    )
    for number, given, doctor in view.session.execute(notes):
        yield Happened(f"note-{number}", given, "line_doctor_note", {"doctor": doctor})
    forms = (
        select(FormAnswer.id, FormAnswer.signed_at, Form.title)
        .join(Form, Form.id == FormAnswer.form_id)
        .where(FormAnswer.client_id.in_(records_of(view.session, client_id)))
    )
    for number, at, title in view.session.execute(forms):
        day = local(view.zone, at).date()
        yield Happened(f"form-{number}", day, "line_form", {"title": title})
    merges = (
        select(ClientMerge.id, ClientMerge.at, Client.shown_name)
        .join(Client, Client.id == ClientMerge.gone_id)
        .where(ClientMerge.kept_id == client_id, ClientMerge.parted_at.is_(None))
    )
    for number, at, name in view.session.execute(merges):
        day = local(view.zone, at).date()
        yield Happened(f"merge-{number}", day, "line_merged", {"name": name})


def _paid(view: View, client_id: int) -> Iterator[Happened]:
    sales = select(Sale.id, Sale.day, Sale.total, Sale.kind).where(
        Sale.client_id.in_(records_of(view.session, client_id)), Sale.closed_at.is_not(None)
    )
    for number, day, total, kind in view.session.execute(sales):
        code = "line_paid" if kind == "sale" else "line_refunded"
        yield Happened(f"sale-{number}", day, code, {"total": total})


def _looks(view: View, client_id: int) -> Iterator[Happened]:
    looked = (
        select(HealthReading.id, HealthReading.at, Person.name)
        .join(Person, Person.id == HealthReading.person_id)
        .where(HealthReading.client_id.in_(records_of(view.session, client_id)))
    )
    for number, at, who in view.session.execute(looked):
        day = local(view.zone, at).date()
        yield Happened(f"look-{number}", day, "line_health_opened", {"who": who})
    read = (
        select(NoteReading.id, NoteReading.at, Person.name, _HERE.day, NoteReading.reason)
        .join(Person, Person.id == NoteReading.person_id)
        .join(Appointment, _HERE.id == NoteReading.appointment_id)
        .where(_HERE.client_id.in_(records_of(view.session, client_id)))
    )
    for number, at, who, day, reason in view.session.execute(read):
        params = {"who": who, "day": day, "reason": reason}
        yield Happened(f"read-{number}", local(view.zone, at).date(), "line_note_read", params)
