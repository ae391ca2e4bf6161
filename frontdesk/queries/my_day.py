"""One therapist's day: who comes when, what to mind, and what the last note planned."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import Therapist
from frontdesk.model.types import yes
from frontdesk.queries.course import PlanLine, plan_lines
from frontdesk.queries.day import BlockRow, Card, DayBoard, day_board
from frontdesk.queries.forms import changed_health
from frontdesk.queries.notes import (
    LastNote,
    Unsigned,
    last_notes,
    note_marks,
    reads_notes,
    unsigned_notes,
)
from frontdesk.rules.hours import WallSpan
from frontdesk.storage.view import View
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import State

_OFF = frozenset({State.CANCELLED, State.NO_SHOW})
#: A note is due once the session is over.
_OVER = frozenset({State.TO_CHECK_OUT, State.DONE})


@dataclass(frozen=True, slots=True)
class Stop:
    """A visit in a therapist's day. All below ``alerts`` is for the own therapist alone."""

    card: Card
    alerts: tuple[str, ...]
    last: LastNote | None
    note_due: bool
    note_signed: bool
    plan: PlanLine | None = None
    health_changed: bool = False  # the client said so on arriving


@dataclass(frozen=True, slots=True)
class MyDay:
    """A day of one therapist; ``choices`` are the therapists whose day may be looked at.

    ``therapist_id`` is none when nobody works in this studio yet.
    """

    day: date
    zone: str
    therapist_id: int | None
    name: str
    licence: str
    shifts: tuple[WallSpan, ...]
    closed: str | None
    stops: tuple[Stop, ...]
    blocks: tuple[BlockRow, ...]
    choices: tuple[tuple[int, str], ...]
    writes_notes: bool
    unsigned: tuple[Unsigned, ...] = ()  # notes of other days, for the own therapist alone

    @property
    def visits(self) -> int:
        """How many come."""
        return sum(stop.card.state not in _OFF for stop in self.stops)

    @property
    def minutes(self) -> int:
        """How long clients lie on the table."""
        return sum(s.card.placement.minutes for s in self.stops if s.card.state not in _OFF)


@dataclass(frozen=True, slots=True)
class MyWeek:
    """Seven days of one therapist, beginning with ``first``."""

    first: date
    name: str
    days: tuple[MyDay, ...]

    @property
    def visits(self) -> int:
        """How many come."""
        return sum(day.visits for day in self.days)

    @property
    def minutes(self) -> int:
        """How long clients lie on the table."""
        return sum(day.minutes for day in self.days)


@needs(Permission.SEE_CALENDAR)
def my_day(view: View, day: date, therapist_id: int | None = None) -> MyDay:
    """Return a therapist's day: the own one, or for those who see all, the one asked for.

    Without a wish, or when the one wished for is not there any more, it is the first who works.
    """
    board = day_board(view, day)
    choices = _choices(view)
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        if therapist_id not in (None, view.therapist_id):
            raise Refused.because("only_own_day")
        return _day(view, board, view.therapist_id, choices)
    known = {number for number, _ in choices}
    if therapist_id not in known:
        working = [column.therapist_id for column in board.columns if column.shifts]
        therapist_id = next(iter(working or sorted(known)), None)
    return _day(view, board, therapist_id, choices)


@needs(Permission.SEE_CALENDAR)
def my_week(view: View, first: date, therapist_id: int | None = None) -> MyWeek:
    """Return the seven days from ``first`` on, of the therapist whom ``my_day`` would show."""
    begin = my_day(view, first, therapist_id)
    rest = [my_day(view, first + timedelta(days=n), begin.therapist_id) for n in range(1, 7)]
    return MyWeek(first, begin.name, (begin, *rest))


@needs(Permission.SEE_CALENDAR)
def all_days(view: View, day: date) -> tuple[MyDay, ...]:
    """Return the day of everybody who works on it; a therapist sees the own one only."""
    board = day_board(view, day)
    choices = _choices(view)
    own_only = view.grant(Permission.SEE_CALENDAR) is Grant.OWN
    found = [
        _day(view, board, column.therapist_id, choices)
        for column in board.columns
        if not own_only or column.therapist_id == view.therapist_id
    ]
    return tuple(found)


def _day(
    view: View,
    board: DayBoard,
    therapist_id: int | None,
    choices: tuple[tuple[int, str], ...],
) -> MyDay:
    cards = [
        card
        for card in board.cards
        if card.placement.therapist_id == therapist_id and card.state is not State.CANCELLED
    ]
    own = view.therapist_id is not None and view.therapist_id == therapist_id
    column = next((c for c in board.columns if c.therapist_id == therapist_id), None)
    names = dict(choices)
    return MyDay(
        day=board.day,
        zone=board.zone,
        therapist_id=therapist_id,
        name=names.get(therapist_id or 0, column.name if column else ""),
        licence=column.licence if column else "",
        shifts=column.shifts if column else (),
        closed=board.closed,
        stops=_stops(view, board.day, cards, reads=own and reads_notes(view)),
        blocks=tuple(block for block in board.blocks if block.resource_id == therapist_id),
        choices=choices,
        writes_notes=own and view.grant(Permission.WRITE_NOTES) is not Grant.NO,
        unsigned=unsigned_notes(view, board.day) if own and reads_notes(view) else (),
    )


def _stops(view: View, day: date, cards: Sequence[Card], *, reads: bool) -> tuple[Stop, ...]:
    clients = [card.client_id for card in cards if card.client_id is not None]
    last = last_notes(view, clients, day) if reads else {}
    marks = note_marks(view, [card.id for card in cards]) if reads else {}
    plans = plan_lines(view, clients, day) if reads else {}
    changed = changed_health(view, [card.id for card in cards]) if reads else frozenset()
    return tuple(
        Stop(
            card=card,
            alerts=card.minded,
            last=last.get(card.client_id or 0),
            note_due=reads and _is_due(card, marks),
            note_signed=marks.get(card.id, False),
            plan=plans.get(card.client_id or 0),
            health_changed=card.id in changed,
        )
        for card in cards
    )


def _is_due(card: Card, marks: dict[int, bool]) -> bool:
    """Tell whether a note waits to be signed: begun, or not even begun after the session."""
    if card.id in marks:
        return not marks[card.id]
    return card.state in _OVER


def _choices(view: View) -> tuple[tuple[int, str], ...]:
    wanted = select(Therapist.id, Therapist.name).order_by(Therapist.position, Therapist.id)
    if view.grant(Permission.SEE_CALENDAR) is Grant.OWN:
        wanted = wanted.where(Therapist.id == view.therapist_id)
    else:
        wanted = wanted.where(yes(Therapist.active))
    return tuple((number, name) for number, name in view.session.execute(wanted))
