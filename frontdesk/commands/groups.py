"""Guests who come together: booked, moved and taken on as one; one alone is the exception.

``Move`` and ``SetState`` are for one guest only.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from sqlalchemy import select

from frontdesk.commands.appointments import keep_pass, let_pass, require_own, set_aside, where
from frontdesk.commands.base import Command
from frontdesk.commands.policy import STUDIO, Cancel, NoShow
from frontdesk.commands.states import SetState
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Visit
from frontdesk.storage.news import hold_booked, hold_news
from frontdesk.storage.party import weigh
from frontdesk.storage.policy import judged_cancel
from frontdesk.storage.unit import Work
from frontdesk.values.money import Money
from frontdesk.values.party import Guest, Party, PartyAnswer, Rooming
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import MOVABLE, NEXT, State
from frontdesk.values.text import clean


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class BookGroup(Command):
    """Book all ``guests`` or none; ``override`` is why hours and shifts are set aside."""

    guests: tuple[Guest, ...]
    day: date
    starts: time
    fold: bool = False
    rooming: Rooming = Rooming.EITHER
    source: str = "phone"
    note: str | None = None
    override: str | None = None

    def apply(self, work: Work) -> None:
        party = Party(
            guests=self.guests,
            day=self.day,
            starts=self.starts,
            fold=self.fold,
            rooming=self.rooming,
            overridden=set_aside(work, self.override),
        )
        found = required_party(work, party, work.now)
        visit = Origin(self.source, self.note, self.override)
        rows = add_party(work, found, visit)
        work.says("booked_together", guests=len(rows), **told(rows[0]))


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class MoveVisit(Command):
    """Move one guest and take the others of that day along, each by as much.

    ``to`` may name another therapist for the one; the room is kept where it is free there.
    """

    appointment_id: int
    was: Placement
    to: Placement
    override: str | None = None

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        if row.placement != self.was:
            raise Stale("moved_elsewhere", table="appointment", row=row.id)
        if row.state not in MOVABLE:
            raise Refused.because("not_movable", state=row.state)
        rows = companions(work, row, MOVABLE)
        party = replace(moved_party(rows, row, self.to), overridden=set_aside(work, self.override))
        now = work.now if self.to.day != self.was.day or self.to.starts != self.was.starts else None
        kept = weigh(work.session, work.zone, party, now)
        if kept.reasons:  # a room is taken there: any others will do
            free = tuple(replace(guest, room_id=None) for guest in party.guests)
            kept = required_party(work, replace(party, guests=free), now)
        for guest in party.guests:
            require_own(work, guest.therapist_id)
        place_anew(work, rows, kept)
        work.claim_anew(row.visit_id)
        work.says("moved_together", guests=len(rows), **told(row))


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class SetVisitState(Command):
    """Take all guests of a visit who are where ``was`` says to ``to``; who is elsewhere stays.

    Of those who cancel, ``fee`` is what was shown for all of them, ``waived`` as in ``Cancel``.
    """

    appointment_id: int
    was: State
    to: State
    reason: str | None = None
    fee: Money | None = None
    waived: str | None = None

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        if row.state is not self.was:
            raise Stale("state_elsewhere", table="appointment", row=row.id, state=row.state)
        rows = companions(work, row, frozenset({s for s in State if self.to in NEXT[s]}))
        self._require_fee(work, rows)
        for each in [row, *(other for other in rows if other is not row)]:
            stepped(work, each, self.to, self.reason, self.waived)
        work.says(f"together_{self.to}", guests=max(len(rows), 1), **told(row))

    def _require_fee(self, work: Work, rows: Sequence[Appointment]) -> None:
        """Charge nothing that was not shown."""
        if self.fee is not None and self.to is State.CANCELLED:
            fees = (judged_cancel(work.session, work.zone, each, work.now).fee for each in rows)
            fee = Money(0) if self.reason == STUDIO else sum(fees, Money(0))
            if fee != self.fee:
                raise Refused.because("fee_changed", "fee", fee=fee)


# For the commands of this package


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a visit comes from, and what is kept with it."""

    source: str
    note: str | None = None
    override: str | None = None
    series: str | None = None


def required_party(work: Work, party: Party, now: datetime | None) -> PartyAnswer:
    """Return the answer to ``party``; raise ``Refused`` with every reason against any of it."""
    for guest in party.guests:
        require_own(work, guest.therapist_id, guest.client_id)
        if party.besides is None:
            let_pass(work, guest.passed)
    found = weigh(work.session, work.zone, party, now)
    if found.reasons:
        raise Refused(found.reasons)
    return found


def add_party(work: Work, found: PartyAnswer, origin: Origin) -> list[Appointment]:
    """Add a visit of several guests with its claims."""
    visit = work.add(
        Visit(
            source=origin.source,
            note=clean(origin.note) if origin.note else None,
            booked_at=work.now,
            booked_by=work.who.person_id,
            series=origin.series,
        )
    )
    rows = [
        work.add(
            Appointment(
                visit_id=visit.id,
                client_id=seat.guest.client_id,
                guest_name=clean(seat.guest.guest_name) if seat.guest.guest_name else None,
                service_id=seat.guest.service_id,
                therapist_id=seat.guest.therapist_id,
                second_therapist_id=seat.guest.second_therapist_id,
                room_id=seat.room_id,
                day=seat.day,
                starts=seat.starts,
                fold=seat.fold,
                minutes=seat.guest.minutes,
                turnover=seat.turnover,
                state=State.BOOKED,
                price=seat.price,
                priced_on=seat.priced_on,
                reason=origin.override,
            )
        )
        for seat in found.seats
    ]
    for row, seat in zip(rows, found.seats, strict=True):
        keep_pass(work, row.id, seat.guest.passed)
        hold_booked(work, row.id, row.client_id, row.placement)
    work.claim_anew(visit.id)
    return rows


def companions(work: Work, row: Appointment, states: frozenset[State]) -> list[Appointment]:
    """Return those of the visit who come on that day and are in one of ``states``, in order."""
    found = (
        select(Appointment.id)
        .where(Appointment.visit_id == row.visit_id, Appointment.day == row.day)
        .where(Appointment.state.in_(states))
        .order_by(Appointment.starts, Appointment.id)
    )
    return [work.load(Appointment, each) for each in work.session.execute(found).scalars()]


def moved_party(rows: Sequence[Appointment], row: Appointment, to: Placement) -> Party:
    """Return the guests as they would be with ``row`` at ``to``; the others keep their distance."""
    first = rows[0]
    ahead = _minutes(row.starts) - _minutes(first.starts)
    at = _minutes(to.starts) - ahead
    if at < 0:
        raise Refused.because("outside_day", "starts", day=to.day)
    guests = tuple(_guest(each, row, to, first) for each in rows)
    starts = time(at // 60, at % 60)
    return Party(guests=guests, day=to.day, starts=starts, fold=to.fold, besides=row.visit_id)


def place_anew(work: Work, rows: Sequence[Appointment], found: PartyAnswer) -> None:
    """Put the rows where their seats are."""
    for row, seat in zip(rows, found.seats, strict=True):
        was = row.placement
        longer = seat.guest.minutes != row.minutes or seat.guest.service_id != row.service_id
        row.therapist_id, row.room_id = seat.guest.therapist_id, seat.room_id
        row.second_therapist_id, row.service_id = (
            seat.guest.second_therapist_id,
            seat.guest.service_id,
        )
        row.day, row.starts, row.fold = seat.day, seat.starts, seat.fold
        row.minutes, row.turnover = seat.guest.minutes, seat.turnover
        if longer:
            row.price, row.priced_on = seat.price, seat.priced_on
        row.overlap = None
        hold_news(work, row, was)


def stepped(
    work: Work, row: Appointment, to: State, reason: str | None = None, waived: str | None = None
) -> None:
    """Take one of several a step on; who stays away is judged by the studio's policy."""
    if to is State.NO_SHOW:
        NoShow(appointment_id=row.id, was=row.state).apply(work)
    elif to is State.CANCELLED and to in NEXT[row.state]:
        fee = judged_cancel(work.session, work.zone, row, work.now).fee
        why = reason or "reason_client"
        fee = Money(0) if why == STUDIO else fee
        Cancel(appointment_id=row.id, was=row.state, reason=why, fee=fee, waived=waived).apply(work)
    else:
        SetState(appointment_id=row.id, was=row.state, to=to, reason=reason).apply(work)


def told(row: Appointment) -> dict[str, object]:
    """Return an appointment and its place as parameters of a sentence."""
    return {"appointment": row.id, "visit": row.visit_id, **where(row)}


# Internal


def _guest(each: Appointment, row: Appointment, to: Placement, first: Appointment) -> Guest:
    """Return ``each`` as a guest; who is with the therapist that ``row`` takes, changes places."""
    mine = each is row
    therapist = to.therapist_id if mine else each.therapist_id
    if not mine and each.therapist_id == to.therapist_id != row.therapist_id:
        therapist = row.therapist_id
    kept = each.room_id if not mine or to.room_id in (None, row.room_id) else to.room_id
    return Guest(
        service_id=each.service_id,
        minutes=to.minutes if mine else each.minutes,
        therapist_id=therapist,
        client_id=each.client_id,
        guest_name=each.guest_name,
        second_therapist_id=each.second_therapist_id,
        room_id=kept,
        after=_minutes(each.starts) - _minutes(first.starts),
        turnover=each.turnover,
        added=each.added,
    )


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
