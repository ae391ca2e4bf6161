"""From the first call to the last receipt: an appointment's state, step by step."""

from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy import select

from frontdesk.commands.appointments import require_own, where
from frontdesk.commands.base import Command
from frontdesk.commands.forfeits import give_back
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Client, HealthPass, Service
from frontdesk.rules.till import FEE
from frontdesk.storage.claims import LANES
from frontdesk.storage.health import in_the_way, minded_with
from frontdesk.storage.news import hold_news
from frontdesk.storage.policy import missed_from
from frontdesk.storage.till import paid_before
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import CLAIMING, NEXT, State
from frontdesk.values.wall import local, moment

#: Here health is asked once more: it may have changed since the booking.
_SEEN = (State.ARRIVED, State.IN_SESSION)
#: The moment that each state stamps.
_STAMPS = {
    State.ARRIVED: "arrived_at",
    State.IN_SESSION: "started_at",
    State.TO_CHECK_OUT: "finished_at",
}


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class SetState(Command):
    """Take an appointment from ``was`` to ``to``; money alone makes it done."""

    appointment_id: int
    was: State
    to: State
    reason: str | None = None

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        require_own(work, row.therapist_id)
        if row.state is not self.was:
            raise Stale("state_elsewhere", table="appointment", row=row.id, state=row.state)
        if self.to is State.DONE:
            raise Refused.because("done_by_till")
        if self.to not in NEXT[row.state]:
            raise Refused.because("not_possible_now", state=row.state, to=self.to)
        if self.to is State.ARRIVED and row.day > work.today:
            raise Refused.because("not_today_yet", "day", day=row.day)
        if self.to is State.NO_SHOW:
            require_missed(work, row)
        if self.to in _SEEN:
            require_health(work, row)
        require_unpaid(work, row)
        claimed = row.state in CLAIMING
        row.state = self.to
        self._stamp(work, row)
        if claimed != (self.to in CLAIMING):
            work.claim_anew(row.visit_id, LANES)
        if self.to is State.CANCELLED:
            hold_news(work, row, row.placement)
        elif self.was is State.CANCELLED:
            hold_news(work, row, None)  # what was told of it, or not yet, stands in the outbox
        if self.was in (State.CANCELLED, State.NO_SHOW):
            give_back(work, row)
        work.says(f"now_{self.to}", appointment=row.id, **where(row))

    def _stamp(self, work: Work, row: Appointment) -> None:
        name = _STAMPS.get(self.to)
        if name is not None and getattr(row, name) is None:
            setattr(row, name, work.now)
        order = (State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT)
        for later in order[order.index(self.to) + 1 :] if self.to in order else order:
            if self.to not in (State.CANCELLED, State.NO_SHOW):
                setattr(row, _STAMPS[later], None)  # a step back takes its moment along
        if self.to in (State.CANCELLED, State.NO_SHOW):
            row.reason, row.ended_at = self.reason, work.now
        elif self.was in (State.CANCELLED, State.NO_SHOW):
            row.reason = row.ended_at = row.fee = row.fee_waived = None


def require_missed(work: Work, row: Appointment) -> None:
    """Let nobody be missing before the start, and before the minutes that the studio waits."""
    since = missed_from(work.session, work.zone, row)
    if work.now < since:
        there = local(work.zone, since)
        raise Refused.because("not_missed_yet", "starts", day=there.date(), time=there.time())


def require_unpaid(work: Work, row: Appointment) -> None:
    """Let nothing be put back or waived for which a fee was taken already."""
    if row.fee:
        by = paid_before(work.session, [row.id], FEE).get(row.id)
        if by is not None:
            raise Refused.because("fee_was_paid", receipt=by.receipt, who=by.person)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class CorrectTimes(Command):
    """Say when a session really began and ended; ``was`` is what stood there."""

    appointment_id: int
    was: tuple[datetime | None, datetime | None]
    began: time
    ended: time | None = None

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        require_own(work, row.therapist_id)
        if row.state not in (State.IN_SESSION, State.TO_CHECK_OUT):
            raise Refused.because("times_stand", "began")
        if (row.started_at, row.finished_at) != self.was:
            raise Stale("times_elsewhere", table="appointment", row=row.id)
        began = moment(work.zone, row.day, self.began, row.fold)
        ended = None if self.ended is None else moment(work.zone, row.day, self.ended, row.fold)
        if began > work.now or (ended is not None and ended > work.now):
            raise Refused.because("times_to_come", "began")
        if ended is not None and ended <= began:
            raise Refused.because("times_backwards", "began")
        if (ended is None) != (row.state is State.IN_SESSION):
            raise Refused.because("times_half", "began")
        row.started_at, row.finished_at = began, ended
        work.says("times_corrected", appointment=row.id)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class NameGuest(Command):
    """Say who a walk-in is."""

    appointment_id: int
    client_id: int

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        require_own(work, row.therapist_id, self.client_id)
        if row.client_id is not None:
            raise Stale("named_elsewhere", table="appointment", row=row.id)
        work.load(Client, self.client_id, "client")
        row.client_id = self.client_id
        work.claim_anew(row.visit_id)
        work.says("guest_named", appointment=row.id, client_id=self.client_id)


def require_health(work: Work, row: Appointment) -> None:
    """Raise ``Refused`` when a doctor's note is waited for and nobody has let that pass."""
    if row.client_id is None:
        return
    service = work.session.get_one(Service, row.service_id).code
    careful = minded_with(work.session, row.client_id, service, row.day)
    reasons = in_the_way(work.session, row.client_id, careful)
    if not reasons:
        return
    passed = select(HealthPass.id).where(HealthPass.appointment_id == row.id)
    if work.session.execute(passed).first() is None:
        raise Refused(reasons)
