"""Book and move appointments.

A command says what it saw (``was``) and what it wants (``to``).
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Appointment, HealthPass, Visit
from frontdesk.storage.moving import answer_moved, as_asked
from frontdesk.storage.news import hold_booked, hold_news
from frontdesk.storage.own import own_clients
from frontdesk.storage.schedule import Answer, answer
from frontdesk.storage.seconding import require_agreed
from frontdesk.storage.unit import Work
from frontdesk.values.asked import Asked
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.second import Second
from frontdesk.values.state import MOVABLE, State
from frontdesk.values.text import clean


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class Book(Command):
    """Book one guest; ``override`` is the reason for which hours and shifts are set aside.

    ``overlap`` is the reason for which it may lie beside another, ``second`` agrees to that where
    one may not alone; ``passed`` is the reason for which no
    doctor's note is waited for.
    """

    client_id: int | None = None
    guest_name: str | None = None
    service_id: int
    minutes: int
    therapist_id: int
    day: date
    starts: time
    fold: bool = False
    room_id: int | None = None
    source: str = "phone"
    note: str | None = None
    override: str | None = None
    overlap: str | None = None
    second: Second | None = None
    passed: str | None = field(default=None, repr=False)

    def apply(self, work: Work) -> None:
        require_own(work, self.therapist_id, self.client_id)
        if self.client_id is None and not (self.guest_name or "").strip():
            raise Refused.because("nobody_to_book", "client")
        place = Placement(
            therapist_id=self.therapist_id,
            day=self.day,
            starts=self.starts,
            minutes=self.minutes,
            fold=self.fold,
        )
        asked = Asked(
            service_id=self.service_id,
            minutes=self.minutes,
            therapist_id=self.therapist_id,
            day=self.day,
            starts=self.starts,
            fold=self.fold,
            client_id=self.client_id,
            room_id=self.room_id,
            overridden=set_aside(work, self.override),
            passed=let_pass(work, self.passed),
        )
        found, beside = weighed(work, asked, work.now, self)
        place = replace(place, room_id=found.room_id)
        visit, row = add_visit(work, place, found, self, beside=beside)
        hold_booked(work, row, self.client_id, place)
        code = agreed_code(work, "booked")
        work.says(code, appointment=row, visit=visit, service_id=self.service_id, **at(place))


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class Move(Command):
    """Move to another time, therapist, room or length; without a room in ``to``, one is found.

    ``override`` sets hours and shifts aside, ``overlap`` lets it lie beside another: reasons.
    ``second`` agrees to that where one may not alone.
    """

    appointment_id: int
    was: Placement
    to: Placement
    override: str | None = None
    overlap: str | None = None
    second: Second | None = None

    def apply(self, work: Work) -> None:
        row = movable(work, self.appointment_id, self.was, self.to)
        asked = as_asked(row, self.to, overridden=set_aside(work, self.override))
        same = (self.to.day, self.to.starts) == (self.was.day, self.was.starts)
        found, beside = weighed(work, asked, None if same else work.now, self, row.room_id)
        changed = found.room_id != row.room_id
        put(row, self.was, replace(self.to, room_id=found.room_id), found)
        row.overlap = beside
        work.claim_anew(row.visit_id)
        hold_news(work, row, self.was)
        code = agreed_code(work, "moved")
        work.says(code, appointment=row.id, room_changed=changed, **where(row))


def movable(work: Work, number: int, was: Placement, to: Placement) -> Appointment:
    """Return an appointment that may be moved by the one who asks, and stands at ``was``."""
    row = work.load(Appointment, number)
    require_own(work, row.therapist_id)
    require_own(work, to.therapist_id)
    if row.placement != was:
        raise Stale("moved_elsewhere", table="appointment", row=row.id)
    if row.state not in MOVABLE:
        raise Refused.because("not_movable", state=row.state)
    return row


def put(row: Appointment, was: Placement, to: Placement, found: Answer) -> None:
    """Move a row; another length has another price."""
    row.move(was, to)
    if to.minutes != was.minutes:
        row.price, row.priced_on = found.price, found.priced_on


def weighed(
    work: Work, asked: Asked, now: datetime | None, by: Book | Move, own: int | None = None
) -> tuple[Answer, str | None]:
    """Return the answer to ``asked``, and the reason to overlap if it takes that; else refuse.

    ``own`` is the room of what is moved, which it leaves if that is taken.
    """
    found = answer_moved(work.session, work.zone, asked, now, own)
    if by.overlap is not None:
        require_reason(by.overlap)
    if not found.reasons:
        return found, None
    if by.overlap is not None:
        require_agreed(work, Permission.OVERLAP, by.second)
        asked = replace(asked, overlap=True)
        found = answer_moved(work.session, work.zone, asked, now, own)
    if found.reasons:
        raise Refused(found.reasons)
    return found, by.overlap


def agreed_code(work: Work, code: str) -> str:
    """Return the code of a sentence that tells who agreed, if somebody had to."""
    return code if work.agreed_by is None else f"{code}_agreed"


def add_visit(
    work: Work,
    place: Placement,
    found: Answer,
    asked: Book,
    arrived: datetime | None = None,
    beside: str | None = None,
) -> tuple[int, int]:
    """Add a visit of one guest with its claims, ``arrived`` or not; return both numbers."""
    visit = work.insert(
        Visit,
        source=asked.source,
        note=clean(asked.note) if asked.note else None,
        booked_at=work.now,
        booked_by=work.who.person_id,
    )
    booked = {
        "visit_id": visit,
        "client_id": asked.client_id,
        "guest_name": clean(asked.guest_name) if asked.guest_name else None,
        "service_id": asked.service_id,
        "therapist_id": place.therapist_id,
        "room_id": place.room_id,
        "day": place.day,
        "starts": place.starts,
        "fold": place.fold,
        "minutes": place.minutes,
        "turnover": found.turnover,
        "state": State.BOOKED if arrived is None else State.ARRIVED,
        "price": found.price,
        "priced_on": found.priced_on,
        "arrived_at": arrived,
        "reason": asked.override,
        "overlap": beside,
    }
    row = work.insert(Appointment, **booked)
    keep_pass(work, row, asked.passed)
    work.claim_new(visit, booked)
    return visit, row


def required(work: Work, asked: Asked, now: datetime | None) -> Answer:
    """Return the answer to ``asked``; raise ``Refused`` with every reason against it."""
    found = answer(work.session, work.zone, asked, now)
    if found.reasons:
        raise Refused(found.reasons)
    return found


def require_own(work: Work, therapist_id: int, client_id: int | None = None) -> None:
    """Let therapists touch their own column only, and book none but the clients they see."""
    if work.grant(Permission.BOOK) is not Grant.OWN:
        return
    if work.who.therapist_id != therapist_id:
        raise Refused.because("only_own_column", "therapist")
    if client_id is not None:
        require_own_client(work, client_id)


def require_own_client(work: Work, client_id: int) -> None:
    """Let therapists do something for none but the clients they see."""
    if work.grant(Permission.BOOK) is not Grant.OWN:
        return
    if client_id not in own_clients(work.session, work.who.therapist_id, work.today):
        raise Refused.because("not_your_client", "client")


def require_reason(reason: str) -> None:
    """Let two be at once only for a reason."""
    if len(reason.strip()) < 3:
        raise Refused([Reason("reason_missing", "overlap")])


def set_aside(work: Work, reason: str | None) -> bool:
    """Tell whether hours and shifts are set aside; raise ``Refused`` when that is not allowed."""
    if reason is None:
        return False
    if work.grant(Permission.OVERRIDE_HOURS) is Grant.NO:
        raise Refused.because("not_allowed", permission=Permission.OVERRIDE_HOURS)
    if len(reason.strip()) < 3:
        raise Refused([Reason("reason_missing", "override")])
    return True


def let_pass(work: Work, reason: str | None) -> bool:
    """Tell whether no doctor's note is waited for; raise ``Refused`` when that is not allowed."""
    if reason is None:
        return False
    if work.grant(Permission.PASS_HEALTH) is Grant.NO:
        raise Refused.because("not_allowed", permission=Permission.PASS_HEALTH)
    if len(reason.strip()) < 3:
        raise Refused([Reason("reason_missing", "passed")])
    return True


def keep_pass(work: Work, appointment_id: int, reason: str | None) -> None:
    """Keep why no doctor's note is waited for, if that was said."""
    if reason is None:
        return
    found = select(HealthPass.id).where(HealthPass.appointment_id == appointment_id)
    number = work.session.execute(found).scalar()
    row = HealthPass(appointment_id=appointment_id) if number is None else None
    row = row or work.load(HealthPass, number or 0)
    row.reason, row.at, row.person_id = clean(reason), work.now, work.person_id
    work.add(row)


def where(row: Appointment) -> dict[str, object]:
    """Return the place of an appointment as parameters of a sentence."""
    return {"service_id": row.service_id, **at(row.placement)}


def at(place: Placement) -> dict[str, object]:
    """Return a place as parameters of a sentence."""
    return {
        "therapist_id": place.therapist_id,
        "room_id": place.room_id,
        "day": place.day,
        "time": place.starts,
        "minutes": place.minutes,
    }
