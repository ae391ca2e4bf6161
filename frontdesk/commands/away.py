"""A therapist is away: all of the day goes elsewhere at once; whoever cannot is called."""

from dataclasses import dataclass, replace
from datetime import date, time

from sqlalchemy import select

from frontdesk.commands.appointments import Move, require_own
from frontdesk.commands.availability import set_hours
from frontdesk.commands.base import Command
from frontdesk.commands.forfeits import settle_deposit
from frontdesk.commands.states import SetState
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Appointment, CallBack, Therapist
from frontdesk.rules.shifts import left_before
from frontdesk.storage.standing import day_shifts
from frontdesk.storage.unit import Work
from frontdesk.values.money import ZERO
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import MOVABLE, State
from frontdesk.values.waiting import OPEN_CALLS, Reached
from frontdesk.values.wall import end_of, on_grid


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebooked:
    """Where somebody stands, and where they are to go."""

    appointment_id: int
    was: Placement
    to: Placement


@needs(Permission.OVERRIDE_HOURS)
@dataclass(frozen=True, kw_only=True)
class Replan(Command):
    """Take a therapist off for a day, or from ``since`` on, and move everybody who can be moved.

    Whoever of that time is not in ``moves`` keeps the place and goes onto the call list.
    """

    therapist_id: int
    day: date
    since: time | None = None
    moves: tuple[Rebooked, ...] = ()

    def apply(self, work: Work) -> None:
        therapist = work.load(Therapist, self.therapist_id, "therapist")
        if self.since is not None and not on_grid(self.since):
            raise Refused.because("off_the_grid", "since", time=self.since)
        if self.day < work.today:
            raise Refused.because("in_the_past", "day", day=self.day, time=self.since or time())
        kept = left_before(day_shifts(work.session, self.day).get(therapist.id, ()), self.since)
        set_hours(work, therapist.id, (self.day,), kept)
        against: list[Reason] = []
        for each in self.moves:
            against += _moved(work, each)
        if against:
            raise Refused(against)
        left = self._left(work)
        for row in left:
            work.add(CallBack(appointment_id=row.id, why="therapist_away", added_at=work.now))
        work.says(
            "replanned",
            therapist_id=therapist.id,
            day=self.day,
            moved=len(self.moves),
            left=len(left),
        )

    def _left(self, work: Work) -> list[Appointment]:
        """Return who is left with the therapist, and on no call list yet."""
        listed = select(CallBack.appointment_id).where(CallBack.outcome.in_(OPEN_CALLS))
        found = work.session.execute(
            select(Appointment)
            .where(Appointment.therapist_id == self.therapist_id, Appointment.day == self.day)
            .where(Appointment.state.in_(MOVABLE), Appointment.id.not_in(listed))
            .order_by(Appointment.starts, Appointment.id)
        ).scalars()
        return [row for row in found if self.since is None or _ends(work, row) > self.since]


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class SettleCall(Command):
    """Say what came of a call; a client who was reached is moved or cancelled with it."""

    call_id: int
    was: Reached
    outcome: Reached
    move: Rebooked | None = None

    def apply(self, work: Work) -> None:
        call = work.load(CallBack, self.call_id)
        if call.outcome is not self.was:
            raise Stale("called_elsewhere", table="call_back", row=call.id)
        row = work.load(Appointment, call.appointment_id)
        require_own(work, row.therapist_id)
        if self.outcome is Reached.MOVED:
            if self.move is None or self.move.appointment_id != row.id:
                raise Refused.because("no_place_said")
            against = _moved(work, self.move)
            if against:
                raise Refused(against)
        elif self.outcome is Reached.CANCELLED:
            step = SetState(
                appointment_id=row.id, was=row.state, to=State.CANCELLED, reason=call.why
            )
            step.apply(work)
            settle_deposit(work, row, ZERO)
        call.outcome = self.outcome
        call.reached_at = None if self.outcome is Reached.NOT_YET else work.now
        work.says(f"call_{self.outcome}", appointment=row.id, day=row.day, time=row.starts)


# Internal


def _moved(work: Work, each: Rebooked) -> list[Reason]:
    """Move somebody, into any room if that one was taken meanwhile; return what is against it."""
    move = Move(appointment_id=each.appointment_id, was=each.was, to=each.to)
    try:
        move.apply(work)
    except Refused as refused:
        if any(reason.field != "room" for reason in refused.reasons):
            return list(refused.reasons)
    else:
        return []
    try:
        replace(move, to=replace(each.to, room_id=None)).apply(work)
    except Refused as refused:
        return list(refused.reasons)
    return []


def _ends(work: Work, row: Appointment) -> time:
    return end_of(work.zone, row.day, row.starts, row.minutes, row.fold)
