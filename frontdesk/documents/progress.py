"""The progress report: one page for the client and whoever referred, without the notes.

It is in the client's language. It tells figures that the client gave and what the plan was, and
makes no diagnosis.
"""

from datetime import date

from sqlalchemy import select

from frontdesk.documents.base import Document, file_name, render
from frontdesk.documents.course_drawing import course_picture, measure_word
from frontdesk.documents.words import Words, words_in
from frontdesk.errors import Refused
from frontdesk.model import Client, Licence, Studio
from frontdesk.queries.course import Course, CoursePoint, client_course
from frontdesk.storage.view import View
from frontdesk.values.note import SCALES, Measure
from frontdesk.values.rights import Permission, needs

#: So many visits fit on the page.
_MOST = 16


@needs(Permission.READ_NOTES)
def progress_report(view: View, client_id: int) -> Document:
    """Return the report of a client of one's own."""
    course = client_course(view, client_id)
    points = [point for point in course.points if point.figures]
    if not points:
        raise Refused.because("nothing_measured")
    studio = view.session.execute(select(Studio.name, Studio.address, Studio.phone)).one()
    client = view.session.execute(
        select(Client.referred_by, Client.language).where(Client.id == client_id)
    ).one()
    words = words_in(client.language)
    measures, shown = course.measures(), points[-_MOST:]
    picture = course_picture(points, measures, words)
    html = render(
        "progress.html",
        studio=studio,
        course=course,
        words=words,
        plan=_plan(course, words),
        referred_by=client.referred_by,
        licence=_licence(view),
        names=[measure_word(words, each) for each in measures],
        rows=[_row(point, measures) for point in shown],
        left_out=len(points) - len(shown),
        changes=changes(points, measures, words),
        picture=picture,
        today=view.today,
        who=view.who.name or "",
    )
    said = words("progress", client=course.client)
    title = f"{said}, {words.day_dated(view.today)}"
    name = file_name("progress", course.client, str(view.today))
    return Document(title=title, file_name=name, html=html, pictures=(picture,))


def changes(points: list[CoursePoint], measures: tuple[Measure, ...], words: Words) -> list[str]:
    """Return how each measure went from the first visit to the last."""
    found = []
    for measure in measures:
        seen = [each for point in points if (each := point.figure(measure)) is not None]
        if len(seen) > 1:
            told = {
                "measure": measure_word(words, measure),
                "first": written(seen[0]),
                "last": written(seen[-1]),
                "word": words(better(measure, seen[0], seen[-1])),
            }
            found.append(words("changed", **told))
    return found


def better(measure: Measure, first: float, last: float) -> str:
    """Return whether a measure went the right way."""
    if first == last:
        return "unchanged"
    return "better" if (last < first) is SCALES[measure].less else "worse"


def written(figure: float | None) -> str:
    """Return a figure as it is printed."""
    return "" if figure is None else f"{figure:.1f}".removesuffix(".0")


def _plan(course: Course, words: Words) -> str:
    plan = course.plan
    if plan is None:
        return ""
    until = "" if plan.until is None else words.day_dated(plan.until)
    return words(
        "plan_ended" if until else "plan_visits",
        plan=plan.text.name,
        visit=course.visits,
        of=plan.text.sessions,
        day=words.day_dated(plan.since),
        until=until,
    )


def _row(point: CoursePoint, measures: tuple[Measure, ...]) -> tuple[date, str, list[str], str]:
    figures = [written(point.figure(measure)) for measure in measures]
    return point.day, point.service, figures, point.helped


def _licence(view: View) -> str:
    found = view.session.execute(
        select(Licence.kind, Licence.number, Licence.state)
        .where(Licence.therapist_id == view.therapist_id)
        .order_by(Licence.id)
        .limit(1)
    ).first()
    return "" if found is None else " ".join(filter(None, found))
