"""A signed form on paper, made again from what is kept: the version, the answers, the signature.

The hash on it is taken anew from all of that and held against the one that was kept.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from frontdesk.commands.forms import answer_digest, stamp
from frontdesk.documents.base import Document, file_name, render
from frontdesk.documents.body_drawing import body_picture
from frontdesk.documents.drawing import Curve, Drawing, Picture, Stroke
from frontdesk.documents.words import words_in
from frontdesk.errors import Refused
from frontdesk.model import Client, Form, FormAnswer, Studio
from frontdesk.queries.forms import SignedFacts
from frontdesk.queries.health import require_opened
from frontdesk.storage.merged import kept_for
from frontdesk.storage.view import View
from frontdesk.values.chart import chart_of
from frontdesk.values.forms import FormBody, Item, Kind, digest, form_of
from frontdesk.values.rights import Permission, needs
from frontdesk.values.wall import local

_WIDE, _HIGH = 80.0, 24.0


@needs(Permission.SEE_CONDITIONS)
def form_paper(view: View, answer_id: int) -> Document:
    """Return a signed form; refused unless opening the client's record was written down before."""
    row = view.session.get(FormAnswer, answer_id)
    if row is None:
        raise Refused.because("gone", what="form_answer")
    require_opened(view, kept_for(view.session, row.client_id))
    return paper_of(view, row)


def paper_of(view: View, row: FormAnswer) -> Document:
    """Return a signed form for who was written down to take it out."""
    form = view.session.get_one(Form, row.form_id)
    name = view.session.execute(
        select(Client.shown_name).where(Client.id == row.client_id)
    ).scalar_one()
    facts = SignedFacts(
        answer_id=row.id,
        client=name,
        studio=view.session.execute(select(Studio.name)).scalar() or "",
        version=form.version,
        at=local(view.zone, row.signed_at),
        digest=row.digest,
        whole=_is_whole(form, row),
    )
    return form_on_paper(facts, form_of(form.body), row.answers, row.signature)


def form_on_paper(
    facts: SignedFacts, body: FormBody, answers: Mapping[str, Any], strokes: list[Any]
) -> Document:
    """Return a signed form made of what stands on it; nothing is read."""
    at = facts.at
    pictures: list[Picture] = [signature_picture(strokes)]
    sections = [
        (
            section.title,
            section.text,
            [(item.label, *_answer(body, item, answers, pictures)) for item in section.items],
        )
        for section in body.sections
    ]
    html = render(
        "form.html",
        studio=facts.studio,
        body=body,
        version=facts.version,
        client=facts.client,
        sections=sections,
        signature=pictures[0],
        day=at.date(),
        time=at.time(),
        digest=facts.digest,
        whole=facts.whole,
        words=words_in(body.language),
    )
    title = f"{body.title}: {facts.client}"
    file = file_name(body.key, facts.client, str(at.date()))
    return Document(title=title, file_name=file, html=html, pictures=tuple(pictures))


def signature_picture(strokes: list[Any]) -> Picture:
    """Return a signature as it was drawn."""
    curves = tuple(
        Curve(
            points=tuple((x / 1000 * _WIDE, y / 1000 * _HIGH) for x, y in stroke),
            stroke=Stroke.BOLD,
        )
        for stroke in strokes
        if stroke
    )
    return Picture("signature", _WIDE, _HIGH, Drawing((), (), curves))


def _answer(
    body: FormBody, item: Item, answers: Mapping[str, Any], pictures: list[Picture]
) -> tuple[str, Picture | None]:
    """Return an answer in words, and its picture if it is one."""
    answer, words = answers.get(item.key), words_in(body.language)
    if answer in (None, "", [], {}):
        return words("not_answered"), None
    if item.kind is Kind.YES_NO:
        return words("yes" if answer else "no"), None
    if item.kind is Kind.MANY:
        return ", ".join(answer), None
    if item.kind is Kind.BODY:
        picture = body_picture(chart_of(answer), f"body-{item.key}", words)
        pictures.append(picture)
        return "", picture
    return str(answer), None


def _is_whole(form: Form, row: FormAnswer) -> bool:
    same_form = digest(form.body) == form.digest
    again = answer_digest(
        form.digest, row.client_id, row.answers, row.signature, stamp(row.signed_at)
    )
    return same_form and again == row.digest
