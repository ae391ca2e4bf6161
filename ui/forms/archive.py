"""Has the archive copy of a form made and kept, behind whatever is shown.

It is made of what the window has anyway: at the desk nothing of a signed form is read for it.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from frontdesk.changes import Outcome
from frontdesk.commands.form_copies import KeepFormCopy
from frontdesk.desk import Desk
from frontdesk.documents.base import Document
from frontdesk.documents.form_paper import form_on_paper, form_paper
from frontdesk.queries.forms import SignedFacts, signed_facts
from frontdesk.values.file import Paper
from frontdesk.values.forms import FormBody
from ui.kit import Kit


def keep_copy(
    kit: Kit,
    owner: QObject,
    answer_id: int,
    body: FormBody,
    answers: Mapping[str, Any],
    strokes: list[Any],
) -> None:
    """Keep the copy of a form that was signed just now.

    What fails here is made up for when the form is opened by somebody who may read it.
    """
    paper = partial(form_on_paper, body=body, answers=dict(answers), strokes=strokes)
    job = partial(_keep, answer_id, paper)
    kit.link.with_desk(job, owner=owner, done=_nothing, failed=_nothing)


def bring_copy(kit: Kit, owner: QObject, answer_id: int) -> None:
    """Keep the copy of a form that has none, for somebody who has opened it."""
    kit.link.with_desk(partial(_bring, answer_id), owner=owner, done=_nothing, failed=_nothing)


def _keep(answer_id: int, paper: Callable[[SignedFacts], Document], desk: Desk) -> Outcome:
    facts = desk.ask(partial(signed_facts, answer_id=answer_id))
    return _kept(desk, facts, paper(facts))


def _bring(answer_id: int, desk: Desk) -> Outcome:
    facts = desk.ask(partial(signed_facts, answer_id=answer_id))
    return _kept(desk, facts, desk.ask(partial(form_paper, answer_id=answer_id)))


def _kept(desk: Desk, facts: SignedFacts, document: Document) -> Outcome:
    from ui.printing import archive_pdf

    paper = Paper(document.file_name, archive_pdf(document, facts.digest))
    return desk.do(KeepFormCopy(answer_id=facts.answer_id, paper=paper))


def _nothing(_answer: object) -> None:
    pass
