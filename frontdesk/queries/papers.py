"""The print queue: what this station prints next, and everything that still is to come out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select

from frontdesk.model import Client, Person, PrintJob, Sale
from frontdesk.storage.view import View
from frontdesk.values.paper import FRESH, OPEN, STUCK, PaperKind, PaperState, Tray, rest_after
from frontdesk.values.rights import Permission, needs
from frontdesk.values.wall import local


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper that is to be printed; of a receipt ``client`` is whose it is."""

    id: int
    kind: PaperKind
    about: Mapping[str, Any]
    title: str
    copy: bool
    tray: Tray
    station: str
    here: bool
    person: str
    client: str
    at: datetime
    state: PaperState
    printer: str | None
    tries: int
    begun: bool
    code: str | None
    params: Mapping[str, Any]
    by_hand: bool


@dataclass(frozen=True, slots=True)
class Next:
    """What is to be done now, in so many seconds, and how many papers wait here.

    ``stuck`` was begun by a window that is not there any more.
    """

    paper: Paper | None = None
    stuck: Paper | None = None
    seconds: float | None = None
    waiting: int = 0
    trouble: Paper | None = None


@needs(Permission.TAKE_PAYMENT)
def paper_queue(view: View) -> tuple[Paper, ...]:
    """Return all that still is to come out, those of this station first, the oldest first."""
    found = view.session.execute(_papers().where(PrintJob.state.in_(OPEN)))
    papers = [_paper(view, row) for row in found]
    return tuple(sorted(papers, key=lambda each: (not each.here, each.id)))


@needs(Permission.TAKE_PAYMENT)
def next_paper(view: View) -> Next:
    """Return what this station is to print next, and when to ask again."""
    here = PrintJob.station == view.who.station
    rows = view.session.execute(
        _papers().where(here, PrintJob.state.in_(OPEN)).order_by(PrintJob.id)
    ).all()
    papers = [_paper(view, row) for row in rows]
    stuck, due, soonest = None, None, list[float]()
    for row, paper in zip(rows, papers, strict=True):
        if paper.state is PaperState.PRINTING:
            left = (row.tried_at + STUCK - view.now).total_seconds()
            if row.process != view.who.process:
                stuck = stuck or (paper if left <= 0 else None)
                soonest.append(left)
        elif not paper.by_hand:
            left = 0.0
            if row.tried_at is not None:
                left = (row.tried_at + rest_after(row.tries) - view.now).total_seconds()
            due = due or (paper if left <= 0 else None)
            soonest.append(left)
    trouble = next((each for each in reversed(papers) if each.code or each.by_hand), None)
    waits = min((each for each in soonest if each > 0), default=None)
    return Next(due, stuck, waits, len(papers), trouble)


@needs(Permission.TAKE_PAYMENT)
def paper(view: View, job_id: int) -> Paper | None:
    """Return a paper of the queue as it stands; none when there is no such."""
    row = view.session.execute(_papers().where(PrintJob.id == job_id)).first()
    return None if row is None else _paper(view, row)


# Internal


def _papers() -> Select[Any]:
    columns = PrintJob.__table__.columns
    return select(*columns, Person.name.label("person")).join(
        Person, Person.id == PrintJob.person_id
    )


def _paper(view: View, row: Any) -> Paper:
    old = view.now - row.queued_at > FRESH
    return Paper(
        id=row.id,
        kind=row.kind,
        about=row.about,
        title=row.title,
        copy=row.copy,
        tray=row.tray,
        station=row.station,
        here=row.station == view.who.station,
        person=row.person,
        client=_client(view, row.about),
        at=local(view.zone, row.queued_at),
        state=row.state,
        printer=row.printer,
        tries=row.tries,
        begun=row.begun,
        code=row.code,
        params=row.params or {},
        by_hand=row.state is PaperState.FAILED or old,
    )


def _client(view: View, about: Mapping[str, Any]) -> str:
    if "sale" not in about:
        return ""
    name = (
        select(Client.shown_name)
        .join(Sale, Sale.client_id == Client.id)
        .where(Sale.id == about["sale"])
    )
    return view.session.execute(name).scalar() or ""
