"""Forms: which there are, which a client has signed, what is due; never what was answered.

What was answered is on ``documents/form_paper``, for those who may know what clients have.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import (
    Appointment,
    Client,
    ClientFile,
    Form,
    FormAnswer,
    FormDraft,
    HealthCheck,
    Person,
    Studio,
)
from frontdesk.model.types import yes
from frontdesk.rules.own_sign import can_show, shows
from frontdesk.storage.forms import newest_forms
from frontdesk.storage.merged import kept_for, records_of
from frontdesk.storage.own import own_clients
from frontdesk.storage.view import View
from frontdesk.values.forms import DRAFTS_COUNT, FormBody, digest
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import State
from frontdesk.values.wall import local

#: The form that everybody is to have signed.
INTAKE = "intake"


@dataclass(frozen=True, slots=True)
class FormRow:
    """A form in force."""

    name: str
    version: int
    body: FormBody


@dataclass(frozen=True, slots=True)
class SignedRow:
    """A form that a client signed; ``until`` is when it is due again.

    ``copy_id`` is the file of its archive copy, none as long as it was not made.
    """

    id: int
    title: str
    version: int
    signed_at: datetime
    until: date
    person: str | None
    copy_id: int | None = None


@dataclass(frozen=True, slots=True)
class SignedFacts:
    """What stands on a signed form beside its answers and the signature."""

    answer_id: int
    client: str
    studio: str
    version: int
    at: datetime
    digest: str
    whole: bool = True


@dataclass(frozen=True, slots=True)
class ClientForms:
    """A client's forms, the newest first; ``due`` says that the intake is to be filled in."""

    client_id: int
    signed: tuple[SignedRow, ...]
    due: bool
    last: date | None
    may_read: bool
    zone: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be asked of a client who arrives; ``answered`` is none until it was."""

    appointment_id: int
    client_id: int
    due: bool
    last: date | None
    since: date | None
    answered: bool | None


@dataclass(frozen=True, slots=True)
class Begun:
    """Whether a form waits to be gone on with, and whether the client can show who they are."""

    waits: bool
    can_show: bool


@needs(Permission.TAKE_FORMS)
def forms(view: View) -> tuple[FormRow, ...]:
    """Return the forms in force, by name."""
    found = newest_forms(view.session)
    return tuple(FormRow(name, *found[name]) for name in sorted(found))


@needs(Permission.TAKE_FORMS)
def client_forms(view: View, client_id: int) -> ClientForms:
    """Return what a client has signed, without what was answered."""
    _require_own(view, client_id)
    signed = _signed(view, client_id)
    intake = [row for row in signed if row[1] == INTAKE]
    last = intake[0][0] if intake else None
    return ClientForms(
        client_id=client_id,
        signed=tuple(row for row, _ in signed),
        due=last is None or last.until <= view.today,
        last=None if last is None else local(view.zone, last.signed_at).date(),
        may_read=view.grant(Permission.SEE_CONDITIONS) is not Grant.NO,
        zone=view.zone.key,
    )


@needs(Permission.TAKE_FORMS)
def signed_facts(view: View, answer_id: int) -> SignedFacts:
    """Return what stands on a signed form, but for its answers and the signature."""
    row = view.session.execute(
        select(
            FormAnswer.client_id,
            FormAnswer.signed_at,
            FormAnswer.digest,
            Form.version,
            Client.shown_name,
        )
        .join(Form, Form.id == FormAnswer.form_id)
        .join(Client, Client.id == FormAnswer.client_id)
        .where(FormAnswer.id == answer_id)
    ).first()
    if row is None:
        raise Refused.because("gone", what="form_answer")
    _require_own(view, kept_for(view.session, row.client_id))
    return SignedFacts(
        answer_id=answer_id,
        client=row.shown_name,
        studio=view.session.execute(select(Studio.name)).scalar() or "",
        version=row.version,
        at=local(view.zone, row.signed_at),
        digest=row.digest,
    )


@needs(Permission.TAKE_FORMS)
def draft_waits(view: View, client_id: int, form: str, version: int, key: str) -> Begun:
    """Return whether a form was begun at the station that knows ``key``; nothing of its answers."""
    _require_own(view, client_id)
    number = _begun(view, client_id, form, version, key)
    return Begun(waits=number is not None, can_show=can_show(*_known_by(view, client_id)))


@needs(Permission.TAKE_FORMS)
def form_draft(
    view: View, client_id: int, form: str, version: int, key: str, said: str
) -> Mapping[str, Any]:
    """Return what was answered before it was cut off, to the client alone.

    Asked by the screen that is handed over: ``key`` is what its station knows, ``said`` what the
    client in front of it has typed to show who they are.
    """
    _require_own(view, client_id)
    number = _begun(view, client_id, form, version, key)
    if number is None or not shows(said, *_known_by(view, client_id)):
        raise Refused.because("not_the_client")
    opened = select(FormDraft.answers).where(FormDraft.id == number)
    answers: Mapping[str, Any] = view.session.execute(opened).scalar_one()
    return answers


@needs(Permission.TAKE_FORMS)
def asked_at_arrival(view: View, appointment_id: int) -> Asked | None:
    """Return what to ask whoever arrives; none of a guest without a name."""
    row = view.session.get(Appointment, appointment_id)
    if row is None or row.client_id is None:
        return None
    told = client_forms(view, row.client_id)
    answered = view.session.execute(
        select(HealthCheck.changed).where(HealthCheck.appointment_id == appointment_id)
    ).scalar()
    before = view.session.execute(
        select(Appointment.day)
        .where(Appointment.client_id == row.client_id, Appointment.day < row.day)
        .where(Appointment.state.not_in((State.CANCELLED, State.NO_SHOW)))
        .order_by(Appointment.day.desc())
        .limit(1)
    ).scalar()
    return Asked(appointment_id, row.client_id, told.due, told.last, before, answered)


def changed_health(view: View, appointments: list[int]) -> frozenset[int]:
    """Return those of these visits whose clients said that something has changed."""
    found = select(HealthCheck.appointment_id).where(
        HealthCheck.appointment_id.in_(appointments),
        yes(HealthCheck.changed),
    )
    return frozenset(view.session.execute(found).scalars())


# Internal


def _begun(view: View, client_id: int, form: str, version: int, key: str) -> int | None:
    asked = select(FormDraft.id).where(
        FormDraft.client_id == client_id,
        FormDraft.form == form,
        FormDraft.version == version,
        FormDraft.key == digest(key),
        FormDraft.at >= view.now - DRAFTS_COUNT,
    )
    return view.session.execute(asked).scalar()


def _known_by(view: View, client_id: int) -> tuple[tuple[str | None, ...], date | None]:
    """Return a client's numbers and birthday."""
    asked = select(Client.phone, Client.other_phone, Client.birthday).where(Client.id == client_id)
    phone, other, birthday = view.session.execute(asked).one()
    return (phone, other), birthday


def _require_own(view: View, client_id: int) -> None:
    if view.grant(Permission.TAKE_FORMS) is not Grant.OWN:
        return
    if client_id not in own_clients(view.session, view.therapist_id, view.today):
        raise Refused.because("not_your_client", "client")


def _signed(view: View, client_id: int) -> list[tuple[SignedRow, str]]:
    rows = view.session.execute(
        select(
            FormAnswer.id,
            FormAnswer.signed_at,
            Form.title,
            Form.version,
            Form.body,
            Person.name,
            ClientFile.id,
        )
        .join(Form, Form.id == FormAnswer.form_id)
        .outerjoin(Person, Person.id == FormAnswer.person_id)
        .outerjoin(ClientFile, ClientFile.form_answer_id == FormAnswer.id)
        .where(FormAnswer.client_id.in_(records_of(view.session, client_id)))
        .order_by(FormAnswer.id.desc())
    )
    found = []
    for number, at, title, version, body, person, copy in rows:
        until = _later(local(view.zone, at).date(), int(body["months"]))
        row = SignedRow(number, title, version, at, until, person, copy)
        found.append((row, str(body["key"])))
    return found


def _later(day: date, months: int) -> date:
    """Return the same day so many months on; the first of the next if there is none."""
    year, month = divmod(day.month - 1 + months, 12)
    try:
        return date(day.year + year, month + 1, day.day)
    except ValueError:
        return date(day.year + year, month + 2, 1)
