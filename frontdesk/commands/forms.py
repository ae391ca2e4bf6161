"""Forms: what a client answers and signs, the studio's own versions, any change in health."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, func, select

from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused
from frontdesk.model import Appointment, Client, Form, FormAnswer, FormDraft, HealthCheck
from frontdesk.rules.form_templates import kept_as
from frontdesk.storage.forms import newest_forms
from frontdesk.storage.own import own_clients, treats
from frontdesk.storage.unit import Work
from frontdesk.values.forms import (
    DRAFTS_COUNT,
    FormBody,
    digest,
    form_of,
    is_signature,
    plain_form,
    wrong_answers,
)
from frontdesk.values.rights import Grant, Permission, needs


@needs(Permission.TAKE_FORMS)
@dataclass(frozen=True, kw_only=True)
class SignForm(Command):
    """Keep what a client answered and signed in a version of a form; it stands from then on."""

    client_id: int
    form: str
    version: int
    answers: Mapping[str, Any] = field(repr=False)
    signature: Sequence[Sequence[Sequence[int]]] = field(repr=False)

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id, "client")
        _require_own_client(work, client.id)
        version, body = newest_forms(work.session).get(self.form, (0, None))
        if body is None or version != self.version:
            raise Refused.because("form_moved_on")
        wrong = [Reason("answer_missing", key) for key in wrong_answers(body, self.answers)]
        if not is_signature(self.signature):
            wrong.append(Reason("signature_missing", "signature"))
        if wrong:
            raise Refused(wrong)
        form = self._form(work, version, body)
        answers = dict(self.answers)
        signature = [[list(point) for point in stroke] for stroke in self.signature]
        row = FormAnswer(
            client_id=client.id,
            form_id=form.id,
            person_id=work.who.person_id,
            answers=answers,
            signature=signature,
            signed_at=work.now,
            digest=answer_digest(form.digest, client.id, answers, signature, stamp(work.now)),
        )
        work.add(row)
        _drop_draft(work, client.id, self.form)
        work.undoable = False
        work.says("form_signed", client_id=client.id, answer=row.id)

    def _form(self, work: Work, version: int, body: FormBody) -> Form:
        found = select(Form).where(Form.key == self.form, Form.version == version)
        return work.session.execute(found).scalar() or work.add(_row(work, version, body))


@needs(Permission.TAKE_FORMS)
@dataclass(frozen=True, kw_only=True)
class KeepDraft(Command):
    """Keep what is answered so far, until it is signed; no entry of the journal tells of it.

    ``key`` is what the station knows that was handed over; see ``queries.forms.form_draft``.
    """

    client_id: int
    form: str
    version: int
    answers: Mapping[str, Any] = field(repr=False)
    key: str = field(default="", repr=False)

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id, "client")
        _require_own_client(work, client.id)
        work.unrecorded = True
        work.session.execute(delete(FormDraft).where(FormDraft.at < work.now - DRAFTS_COUNT))
        _drop_draft(work, client.id, self.form)
        if self.answers:
            draft = FormDraft(
                client_id=client.id,
                person_id=work.person_id,
                form=self.form,
                version=self.version,
                answers=dict(self.answers),
                key=digest(self.key) if self.key else None,
                at=work.now,
            )
            work.add(draft)


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class KeepForm(Command):
    """Let a form be as ``body`` says from now on: a new version, the signed ones stay."""

    body: Mapping[str, Any]

    def apply(self, work: Work) -> None:
        body = form_of(self.body)
        last = select(func.max(Form.version)).where(Form.key == kept_as(body))
        kept = work.session.execute(last).scalar()
        there = newest_forms(work.session).get(kept_as(body))
        if there is not None and there[1] == body:
            raise Refused.because("form_unchanged")
        if kept is None and there is not None:  # what was in force until now keeps its number
            work.add(_row(work, *there))
            kept = there[0]
        work.add(_row(work, (kept or 0) + 1, body))
        work.undoable = False
        work.says("form_kept", title=body.title)


@needs(Permission.TAKE_FORMS)
@dataclass(frozen=True, kw_only=True)
class AnswerHealth(Command):
    """Say whether anything has changed in a client's health, asked when the client arrives."""

    appointment_id: int
    changed: bool

    def apply(self, work: Work) -> None:
        appointment = work.load(Appointment, self.appointment_id)
        if appointment.client_id is None:
            raise Refused.because("health_of_nobody")
        own_only = work.grant(Permission.TAKE_FORMS) is Grant.OWN
        if own_only and not treats(work.who.therapist_id, appointment):
            raise Refused.because("not_your_client", "client")
        found = select(HealthCheck).where(HealthCheck.appointment_id == appointment.id)
        row = work.session.execute(found).scalar()
        if row is None:
            row = HealthCheck(client_id=appointment.client_id, appointment_id=appointment.id)
        row.changed, row.at = self.changed, work.now
        work.add(row)
        code = "health_has_changed" if self.changed else "health_as_before"
        work.says(code, appointment=appointment.id)


def answer_digest(form: str, client_id: int, answers: Any, signature: Any, moment: str) -> str:
    """Return the hash by which a signed form shows that nothing of it was changed."""
    return digest([form, client_id, answers, signature, moment])


def stamp(moment: Any) -> str:
    """Return a moment as it goes into a hash: to the millisecond, which is what is kept."""
    return str(round(moment.timestamp() * 1000))


def _drop_draft(work: Work, client_id: int, form: str) -> None:
    begun = (FormDraft.client_id == client_id, FormDraft.form == form)
    work.session.execute(delete(FormDraft).where(*begun))


def _row(work: Work, version: int, body: FormBody) -> Form:
    return Form(
        key=kept_as(body),
        version=version,
        title=body.title,
        body=plain_form(body),
        digest=body.digest(),
        added_at=work.now,
    )


def _require_own_client(work: Work, client_id: int) -> None:
    if work.grant(Permission.TAKE_FORMS) is not Grant.OWN:
        return
    if client_id not in own_clients(work.session, work.who.therapist_id, work.today):
        raise Refused.because("not_your_client", "client")
