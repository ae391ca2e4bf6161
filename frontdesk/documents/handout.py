"""An after-care page on paper: a sheet, or a roll as long as the receipt."""

from sqlalchemy import select

from frontdesk.documents.base import Document, Paper, file_name, render
from frontdesk.documents.words import words_in
from frontdesk.errors import Refused
from frontdesk.model import Appointment, SessionNote, Studio
from frontdesk.queries.handouts import knows
from frontdesk.queries.notes import reads_notes
from frontdesk.rules.handouts import handouts
from frontdesk.storage.own import treats
from frontdesk.storage.view import View
from frontdesk.values.note import details_of
from frontdesk.values.rights import Permission, needs


@needs(Permission.BOOK)
def handout_papers(
    view: View, key: str, language: str, appointment_id: int
) -> tuple[Document, Document]:
    """Return a page on a sheet and on a roll.

    The homework from the note stands on it when its own therapist prints it.
    """
    handout = next((each for each in handouts() if each.key == key), None)
    if handout is None or (handout.condition is not None and not knows(view)):
        raise Refused.because("gone", what="handout")
    page = handout.page(language)
    studio = view.session.execute(select(Studio.name, Studio.phone)).one()
    homework = _homework(view, appointment_id)
    sheet, roll = (
        Document(
            title=page.title,
            file_name=file_name("after-care", handout.key, language),
            html=render(
                "handout.html",
                studio=studio,
                page=page,
                homework=homework,
                words=words_in(language),
                roll=paper is Paper.ROLL,
            ),
            paper=paper,
        )
        for paper in (Paper.LETTER, Paper.ROLL)
    )
    return sheet, roll


def _homework(view: View, appointment_id: int) -> str:
    row = view.session.get(Appointment, appointment_id)
    if row is None or not reads_notes(view) or not treats(view.therapist_id, row):
        return ""
    found = view.session.execute(
        select(SessionNote.details).where(SessionNote.appointment_id == appointment_id)
    ).scalar()
    return details_of(found).homework.strip()
