"""The progress report: one page for the client and whoever referred, without the notes.

It tells figures that the client gave and what the plan was; it makes no diagnosis.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from frontdesk.documents.base import Document, day_dated, file_name, render
from frontdesk.documents.course_drawing import course_picture
from frontdesk.errors import Refused
from frontdesk.model import Client, Licence, Studio
from frontdesk.queries.course import Course, CoursePoint, client_course
from frontdesk.storage.view import View
from frontdesk.values.note import SCALES, Measure
from frontdesk.values.rights import Permission, needs

#: What each measure is called on paper.
NAMES = {
    Measure.SEVERITY: "Severity (0–10)",
    Measure.SLEEP: "Hours of sleep",
    Measure.NIGHTS: "Nights disturbed a week",
    Measure.PAIN: "Pain (0–10)",
    Measure.MOTION: "Range of motion (degrees)",
}
#: So many visits fit on the page.
_MOST = 16


@dataclass(frozen=True, slots=True)
class Change:
    """How a measure went from the first visit to the last; ``word`` says whether it is better."""

    name: str
    first: str
    last: str
    word: str


@needs(Permission.READ_NOTES)
def progress_report(view: View, client_id: int) -> Document:
    """Return the report of a client of one's own."""
    course = client_course(view, client_id)
    points = [point for point in course.points if point.figures]
    if not points:
        raise Refused.because("nothing_measured")
    studio = view.session.execute(select(Studio.name, Studio.address, Studio.phone)).one()
    referred = view.session.execute(select(Client.referred_by).where(Client.id == client_id))
    measures = course.measures()
    shown = points[-_MOST:]
    picture = course_picture(points, measures, NAMES)
    html = render(
        "progress.html",
        studio=studio,
        course=course,
        referred_by=referred.scalar(),
        licence=_licence(view),
        names=[NAMES[each] for each in measures],
        rows=[_row(point, measures) for point in shown],
        left_out=len(points) - len(shown),
        changes=changes(points, measures),
        picture=picture,
        today=view.today,
        who=view.who.name or "",
    )
    title = f"Progress of {course.client}, {day_dated(view.today)}"
    name = file_name("progress", course.client, str(view.today))
    return Document(title=title, file_name=name, html=html, pictures=(picture,))


def changes(points: list[CoursePoint], measures: tuple[Measure, ...]) -> list[Change]:
    """Return how each measure went."""
    found = []
    for measure in measures:
        seen = [each for point in points if (each := point.figure(measure)) is not None]
        if len(seen) > 1:
            texts = (written(seen[0]), written(seen[-1]))
            found.append(Change(NAMES[measure], *texts, better(measure, seen[0], seen[-1])))
    return found


def better(measure: Measure, first: float, last: float) -> str:
    """Return whether a measure went the right way."""
    if first == last:
        return "unchanged"
    return "better" if (last < first) is SCALES[measure].less else "worse"


def written(figure: float | None) -> str:
    """Return a figure as it is printed."""
    return "" if figure is None else f"{figure:.1f}".removesuffix(".0")


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


__all__ = ["NAMES", "Course", "better", "changes", "progress_report", "written"]
