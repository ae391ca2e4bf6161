"""The waiting list: who waits for what, what was offered, and how the wait ends."""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select

from frontdesk.commands.appointments import Book, require_own, require_own_client
from frontdesk.commands.base import Command
from frontdesk.commands.forfeits import settle_deposit
from frontdesk.commands.states import SetState
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Appointment, Client, Service, Therapist, Waiting
from frontdesk.rules.price import price_on
from frontdesk.storage.standing import prices
from frontdesk.storage.unit import Work
from frontdesk.values.money import ZERO
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import MOVABLE, State
from frontdesk.values.text import clean
from frontdesk.values.waiting import PRIORITIES, Wish


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class Wait(Command):
    """Put a client on the list; ``appointment_id`` is a later booking that is kept meanwhile."""

    client_id: int
    wish: Wish
    appointment_id: int | None = None

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id, "client")
        require_own_client(work, client.id)
        _require_sound(work, self.wish)
        if not client.active:
            raise Refused.because("client_inactive", "client")
        listed = select(Waiting.id).where(
            Waiting.client_id == client.id,
            Waiting.service_id == self.wish.service_id,
            Waiting.closed_at.is_(None),
        )
        if work.session.execute(listed).first() is not None:
            raise Refused.because("waits_already", "client")
        if self.appointment_id is not None:
            kept = work.load(Appointment, self.appointment_id)
            if kept.client_id != client.id or kept.state not in MOVABLE:
                raise Refused.because("kept_is_not_theirs", "appointment")
        row = Waiting(
            client_id=client.id,
            appointment_id=self.appointment_id,
            added_at=work.now,
            **_of(self.wish),
        )
        work.add(row)
        work.says("waiting_added", client_id=client.id, service_id=row.service_id)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class ChangeWaiting(Command):
    """Change what somebody waits for."""

    waiting_id: int
    was: Wish
    to: Wish

    def apply(self, work: Work) -> None:
        row = _open(work, self.waiting_id)
        if wish_of(row) != self.was:
            raise Stale("waiting_elsewhere", table="waiting", row=row.id)
        _require_sound(work, self.to)
        for name, value in _of(self.to).items():
            setattr(row, name, value)
        work.says("waiting_changed", client_id=row.client_id, service_id=row.service_id)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class CloseWaiting(Command):
    """Take somebody off the list without a booking."""

    waiting_id: int

    def apply(self, work: Work) -> None:
        row = _open(work, self.waiting_id)
        row.closed_at = work.now
        work.says("waiting_closed", client_id=row.client_id, service_id=row.service_id)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class OfferPlace(Command):
    """Note what was offered to somebody, with its time; nothing is booked yet."""

    waiting_id: int
    therapist_id: int
    day: date
    starts: time

    def apply(self, work: Work) -> None:
        row = _open(work, self.waiting_id)
        therapist = work.load(Therapist, self.therapist_id, "therapist")
        require_own(work, therapist.id)
        row.offered_at = work.now
        row.offered_day, row.offered_starts = self.day, self.starts
        row.offered_therapist_id = therapist.id
        work.says(
            "waiting_offered",
            client_id=row.client_id,
            therapist_id=therapist.id,
            day=self.day,
            time=self.starts,
        )


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class BookWaiting(Command):
    """Book for somebody who waits, and end the wait; a later booking that was kept is given up."""

    waiting_id: int
    therapist_id: int
    day: date
    starts: time
    fold: bool = False
    room_id: int | None = None

    def apply(self, work: Work) -> None:
        row = _open(work, self.waiting_id)
        given_up = self._give_up(work, row)
        Book(
            client_id=row.client_id,
            service_id=row.service_id,
            minutes=row.minutes,
            therapist_id=self.therapist_id,
            day=self.day,
            starts=self.starts,
            fold=self.fold,
            room_id=self.room_id,
            note=row.note,
        ).apply(work)
        row.closed_at, row.booked_id = work.now, work.params["appointment"]
        work.says("waiting_booked" if not given_up else "waiting_booked_instead", **work.params)

    def _give_up(self, work: Work, row: Waiting) -> bool:
        if row.appointment_id is None:
            return False
        kept = work.load(Appointment, row.appointment_id)
        if kept.state not in (State.BOOKED, State.CONFIRMED):
            return False
        SetState(
            appointment_id=kept.id, was=kept.state, to=State.CANCELLED, reason="reason_sooner"
        ).apply(work)
        settle_deposit(work, kept, ZERO)
        return True


def wish_of(row: Waiting) -> Wish:
    """Return what a row of the list waits for."""
    return Wish(
        service_id=row.service_id,
        minutes=row.minutes,
        therapists=tuple(row.therapists),
        weekdays=tuple(row.weekdays),
        after=row.after,
        before=row.before,
        until=row.until,
        priority=row.priority,
        note=row.note,
    )


# Internal


def _open(work: Work, number: int) -> Waiting:
    row = work.load(Waiting, number)
    require_own_client(work, row.client_id)
    if row.closed_at is not None:
        raise Stale("waiting_over", table="waiting", row=row.id)
    return row


def _of(wish: Wish) -> dict[str, object]:
    return {
        "service_id": wish.service_id,
        "minutes": wish.minutes,
        "therapists": sorted(wish.therapists),
        "weekdays": sorted(wish.weekdays),
        "after": wish.after,
        "before": wish.before,
        "until": wish.until,
        "priority": wish.priority,
        "note": clean(wish.note) or None if wish.note else None,
    }


def _require_sound(work: Work, wish: Wish) -> None:
    service = work.load(Service, wish.service_id, "service")
    wrong = []
    if price_on(prices(work.session), service.id, wish.minutes, work.today) is None:
        params = {"service": service.name, "minutes": wish.minutes}
        wrong.append(Reason("no_price", "minutes", params))
    if wish.after is not None and wish.before is not None and wish.after >= wish.before:
        wrong.append(Reason("times_reversed", "before"))
    if wish.until is not None and wish.until < work.today:
        wrong.append(Reason("waits_until_past", "until", {"day": wish.until}))
    if wish.priority not in PRIORITIES or not set(wish.weekdays) <= set(range(7)):
        wrong.append(Reason("wish_wrong", "weekdays"))
    for number in wish.therapists:
        work.load(Therapist, number, "therapist")
    if wrong:
        raise Refused(wrong)
