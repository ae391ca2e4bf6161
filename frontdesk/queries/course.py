"""How it goes with a client: the plan, the figures of each visit, what helped last time.

For therapists, of their own clients; nobody else reads any of it here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select

from frontdesk.errors import Refused
from frontdesk.model import Appointment, CarePlan, Client, Service, SessionNote, Therapist
from frontdesk.queries.notes import readable, reads_notes
from frontdesk.storage.own import own_clients
from frontdesk.storage.view import View
from frontdesk.values.care import PlanText
from frontdesk.values.note import Measure, NoteDetails, details_of
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State

_OFF = (State.CANCELLED, State.NO_SHOW)


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan; ``until`` is none while it goes on."""

    id: int
    text: PlanText
    since: date
    until: date | None
    therapist: str


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A plan in one line: which visit of how many this is, and the newest figures."""

    plan_id: int
    name: str
    visit: int
    sessions: int
    measures: tuple[Measure, ...]
    figures: tuple[tuple[Measure, float], ...]
    helped: str


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """A visit at which something was measured, or of which it is known what helped."""

    day: date
    service: str
    therapist: str
    figures: tuple[tuple[Measure, float], ...]
    helped: str
    homework: str

    def figure(self, measure: Measure) -> float | None:
        """Return what was measured."""
        return dict(self.figures).get(measure)


@dataclass(frozen=True, slots=True)
class Course:
    """Everything about how it goes; ``points`` are in the order of time."""

    client_id: int
    client: str
    plan: PlanRow | None
    visits: int  # of the plan, up to today
    points: tuple[CoursePoint, ...]

    @property
    def helped(self) -> str:
        """What helped last time."""
        return next((point.helped for point in reversed(self.points) if point.helped), "")

    def measures(self) -> tuple[Measure, ...]:
        """Return what was measured, or is to be."""
        wanted = set(self.plan.text.measures) if self.plan else set()
        seen = {measure for point in self.points for measure, _ in point.figures}
        return tuple(each for each in Measure if each in seen or each.value in wanted)


@needs(Permission.READ_NOTES)
def client_course(view: View, client_id: int) -> Course:
    """Return how it goes with a client of one's own."""
    if not reads_notes(view) or client_id not in own_clients(
        view.session, view.therapist_id, view.today
    ):
        raise Refused.because("not_your_client", "client")
    name = view.session.execute(select(Client.shown_name).where(Client.id == client_id)).scalar()
    if name is None:
        raise Refused.because("gone", "client", what="client")
    plan = _plan(view, client_id)
    visits = 0 if plan is None else _visits(view, {client_id: plan.since}, view.today)[client_id]
    return Course(client_id, name, plan, visits, _points(view, client_id))


def plan_lines(view: View, clients: Sequence[int], day: date) -> dict[int, PlanLine]:
    """Return the plans that go on, of those of ``clients`` who have one; as of ``day``."""
    rows = view.session.execute(
        select(CarePlan).where(
            CarePlan.client_id.in_(clients),
            CarePlan.since <= day,
            or_(CarePlan.until.is_(None), CarePlan.until >= day),
        )
    ).scalars()
    plans = {row.client_id: row for row in rows}
    if not plans:
        return {}
    visits = _visits(view, {client: row.since for client, row in plans.items()}, day)
    newest = _newest(view, list(plans), day)
    found = {}
    for client, row in plans.items():
        details = newest.get(client, NoteDetails())
        measures = tuple(Measure(each) for each in row.measures)
        found[client] = PlanLine(
            plan_id=row.id,
            name=row.name,
            visit=visits[client],
            sessions=row.sessions,
            measures=measures,
            figures=tuple(each for each in _figures(details) if each[0] in measures),
            helped=details.helped,
        )
    return found


# Internal


def _plan(view: View, client_id: int) -> PlanRow | None:
    found = view.session.execute(
        select(CarePlan, Therapist.name)
        .join(Therapist, Therapist.id == CarePlan.therapist_id)
        .where(CarePlan.client_id == client_id)
        .order_by(CarePlan.until.is_not(None), CarePlan.id.desc())
        .limit(1)
    ).first()
    if found is None:
        return None
    row, therapist = found
    text = PlanText(row.name, row.goal, row.sessions, tuple(row.measures))
    return PlanRow(row.id, text, row.since, row.until, therapist)


def _visits(view: View, since: dict[int, date], day: date) -> dict[int, int]:
    """Return how many visits each client has had since a day of their own, up to ``day``."""
    found = dict.fromkeys(since, 0)
    seen = view.session.execute(
        select(Appointment.client_id, Appointment.day, func.count())
        .where(Appointment.client_id.in_(list(since)), Appointment.state.not_in(_OFF))
        .where(Appointment.day.between(min(since.values()), day))
        .group_by(Appointment.client_id, Appointment.day)
    )
    for client, on, count in seen:
        if client is not None and on >= since[client]:
            found[client] += count
    return found


def _newest(view: View, clients: list[int], day: date) -> dict[int, NoteDetails]:
    """Return the newest details before ``day`` in which something was measured."""
    found: dict[int, NoteDetails] = {}
    rows = view.session.execute(
        select(Appointment.client_id, SessionNote.details)
        .join(SessionNote, SessionNote.appointment_id == Appointment.id)
        .where(Appointment.client_id.in_(clients), Appointment.day < day, readable(view))
        .where(SessionNote.details.is_not(None))
        .order_by(Appointment.day.desc(), Appointment.starts.desc())
    )
    for client, plain in rows:
        details = details_of(plain)
        if client is not None and client not in found and details.outcome:
            found[client] = details
    return found


def _points(view: View, client_id: int) -> tuple[CoursePoint, ...]:
    rows: Any = view.session.execute(
        select(Appointment.day, Service.name, Therapist.name, SessionNote.details)
        .join(SessionNote, SessionNote.appointment_id == Appointment.id)
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == Appointment.therapist_id)
        .where(Appointment.client_id == client_id, readable(view))
        .where(SessionNote.details.is_not(None))
        .order_by(Appointment.day, Appointment.starts)
    )
    found = []
    for day, service, therapist, plain in rows:
        details = details_of(plain)
        if details.outcome or details.helped:
            figures = _figures(details)
            texts = (details.helped, details.homework)
            found.append(CoursePoint(day, service, therapist, figures, *texts))
    return tuple(found)


def _figures(details: NoteDetails) -> tuple[tuple[Measure, float], ...]:
    return tuple((Measure(name), figure) for name, figure in details.outcome)
