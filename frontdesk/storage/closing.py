"""The lines of the day's close: what each asks for, and how it is found what is left of it.

A line more is one entry in ``LINES``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, or_, select
from sqlalchemy.orm import aliased

from frontdesk.model import (
    Appointment,
    BillingRun,
    BusinessDay,
    Client,
    DrawerDay,
    Membership,
    Sale,
    SessionNote,
    Therapist,
)
from frontdesk.storage import backup
from frontdesk.storage.drawer import drawers, drawers_open, tips_owed
from frontdesk.storage.view import View
from frontdesk.values.money import ZERO, Money
from frontdesk.values.state import State

_OPEN = (State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT)
_UNSETTLED = (State.BOOKED, State.CONFIRMED)
_OVER = (State.TO_CHECK_OUT, State.DONE)
#: So long a note that is not signed is asked for.
_ASKED = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Left:
    """One thing that is left: what it is the number of, whose, and how far or how much it is."""

    number: int
    name: str = ""
    state: State | None = None
    count: int = 0
    amount: Money = ZERO


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the list: how it is found what is left, and whether it may be passed over.

    ``after`` lines come once the day is closed; ``by_hand`` are done when somebody says so.
    ``there`` tells whether the studio has any use for it.
    """

    code: str
    find: Callable[[View], tuple[Left, ...]]
    may_pass: bool = True
    after: bool = False
    by_hand: bool = False
    there: Callable[[View], bool] = lambda _view: True


def _with_state(view: View, states: tuple[State, ...]) -> tuple[Left, ...]:
    found = view.session.execute(
        select(Appointment.id, Client.shown_name, Appointment.guest_name, Appointment.state)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(Appointment.day == view.today, Appointment.state.in_(states))
        .order_by(Appointment.starts, Appointment.id)
    )
    return tuple(Left(number, name or guest or "", state) for number, name, guest, state in found)


def _tickets(view: View) -> tuple[Left, ...]:
    return _with_state(view, _OPEN)


def _aside(view: View) -> tuple[Left, ...]:
    """Return the tickets that were put aside."""
    found = view.session.execute(
        select(Sale.id, Client.shown_name, Sale.total)
        .outerjoin(Client, Client.id == Sale.client_id)
        .where(Sale.status == "open")
        .order_by(Sale.id)
    )
    return tuple(Left(number, name or "", amount=total) for number, name, total in found)


def _no_shows(view: View) -> tuple[Left, ...]:
    return _with_state(view, _UNSETTLED)


def _notes(view: View) -> tuple[Left, ...]:
    """Return whose notes are not signed and how many: neither of whom nor what stands in them."""
    found = view.session.execute(
        select(Therapist.id, Therapist.name, func.count())
        .join(Appointment, Appointment.therapist_id == Therapist.id)
        .outerjoin(SessionNote, SessionNote.appointment_id == Appointment.id)
        .where(Appointment.day.between(view.today - _ASKED, view.today))
        .where(Appointment.state.in_(_OVER), Appointment.started_at.is_not(None))
        .where(SessionNote.signed_at.is_(None))
        .group_by(Therapist.id, Therapist.name, Therapist.position)
        .order_by(Therapist.position, Therapist.id)
    )
    return tuple(Left(number, name, count=count) for number, name, count in found)


def _rebook(view: View) -> tuple[Left, ...]:
    """Return clients who were here today and have nothing ahead."""
    ahead = aliased(Appointment)
    again = (
        select(ahead.id)
        .where(ahead.client_id == Appointment.client_id, ahead.day > view.today)
        .where(ahead.state.in_(_UNSETTLED))
    )
    found = view.session.execute(
        select(Client.id, Client.shown_name)
        .distinct()
        .join(Appointment, Appointment.client_id == Client.id)
        .where(Appointment.day == view.today, Appointment.state == State.DONE, ~again.exists())
        .order_by(Client.shown_name, Client.id)
    )
    return tuple(Left(number, name) for number, name in found)


def _billing(view: View) -> tuple[Left, ...]:
    run = view.session.execute(select(BillingRun.id).where(BillingRun.day == view.today)).scalar()
    return () if run is not None else (Left(0),)


def _has_members(view: View) -> bool:
    members = select(Membership.id).where(
        or_(Membership.until.is_(None), Membership.until >= view.today)
    )
    return view.session.execute(members.limit(1)).scalar() is not None


def _tips(view: View) -> tuple[Left, ...]:
    owed = tips_owed(view.session)
    found = view.session.execute(
        select(Therapist.id, Therapist.name)
        .where(Therapist.id.in_([number for number, amount in owed.items() if amount > ZERO]))
        .order_by(Therapist.position, Therapist.id)
    )
    return tuple(Left(number, name, amount=owed[number]) for number, name in found)


def _count(view: View) -> tuple[Left, ...]:
    """Return the drawers that are not closed; where nothing was taken, that of the studio."""
    closed = select(DrawerDay.id).where(
        DrawerDay.day == view.today, DrawerDay.closed_at.is_not(None)
    )
    still = drawers_open(view.session, view.today)
    if not still and view.session.execute(closed.limit(1)).scalar() is None:
        still = [1]
    names = {each.number: each.name for each in drawers(view.session)}
    return tuple(Left(number, names.get(number, "")) for number in still)


def _nothing_yet(_view: View) -> tuple[Left, ...]:
    return (Left(0),)


def _backup(view: View) -> tuple[Left, ...]:
    """Return what is left as long as no proven backup holds the day as it was closed."""
    closed = select(BusinessDay.closed_at).where(BusinessDay.day == view.today)
    at = view.session.execute(closed).scalar()
    newest = None if at is None else backup.newest(backup.beside(_file(view)))
    if at is None or newest is None or newest.facts is None or newest.facts.made_at < at:
        return (Left(0),)
    return ()


def _is_file(view: View) -> bool:
    """Tell whether the studio lies in a file: a server keeps its own backups."""
    return view.session.get_bind().dialect.name == "sqlite"


def _file(view: View) -> Path:
    return Path(view.session.get_bind().engine.url.database or "")


#: Every line of the close of the day, in the order in which they are walked.
LINES: tuple[Line, ...] = (
    Line(code="tickets", find=_tickets),
    Line(code="aside", find=_aside, there=lambda view: bool(_aside(view))),
    Line(code="no_shows", find=_no_shows),
    Line(code="notes", find=_notes),
    Line(code="rebook", find=_rebook),
    Line(code="billing", find=_billing, there=_has_members),
    Line(code="tips", find=_tips),
    Line(code="count", find=_count, may_pass=False),
    Line(code="z", find=_nothing_yet, after=True, by_hand=True),
    Line(code="backup", find=_backup, after=True, there=_is_file),
    Line(code="sheets", find=_nothing_yet, after=True, by_hand=True),
)
