"""What cancelling would come to, with the client's history; and who is gone, with fees owed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select

from frontdesk.errors import Refused
from frontdesk.model import Appointment, Client, Service, Therapist
from frontdesk.rules.till import FEE
from frontdesk.storage.policy import judged_cancel, studio_policy
from frontdesk.storage.till import owes_fee, paid_before
from frontdesk.storage.view import View
from frontdesk.storage.wallets import deposit_left, entitlements
from frontdesk.values.money import ZERO, Money
from frontdesk.values.placement import Placement
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import NEXT, State
from frontdesk.values.stored import Entitlement, Unit

_GONE = (State.CANCELLED, State.NO_SHOW)


@dataclass(frozen=True, slots=True)
class Waiver:
    """A fee that a client was let off, the day of the appointment, and why."""

    day: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoneRow:
    """An appointment that was cancelled or missed."""

    id: int
    client: str
    phone: str | None
    service: str
    therapist: str
    placement: Placement
    state: State
    reason: str | None
    ended_at: datetime | None
    fee: Money | None
    fee_waived: str | None
    receipt: str | None = None  # by which the fee was paid

    @property
    def owed(self) -> bool:
        """Whether a fee is still to be taken."""
        return bool(self.fee) and self.fee_waived is None and self.receipt is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelling:
    """What it comes to when an appointment is cancelled now.

    ``notice`` is in minutes, ``hours`` what the policy asks for; ``why`` as in ``Judged``.
    ``waivers`` are those of the client, the newest first; ``missed`` and ``late`` count times.
    """

    row: GoneRow
    today: date
    notice: int
    hours: int
    fee: Money
    why: str
    waivers: tuple[Waiver, ...]
    missed: int
    late: int
    may_waive: bool
    others: tuple[str, ...] = ()  # who is cancelled along; the fee is that of all
    credit: Entitlement | None = None  # may stand for the fee
    deposit: Money = ZERO  # pays the fee first


@needs(Permission.BOOK)
def cancelling(view: View, appointment_id: int, *, together: bool = False) -> Cancelling:
    """Return what cancelling would come to now; of others' columns nothing is told.

    With ``together`` all who come along on that day are cancelled too.
    """
    row = view.session.get(Appointment, appointment_id)
    own = view.grant(Permission.BOOK) is Grant.OWN
    if row is None or (own and row.therapist_id != view.therapist_id):
        raise Refused.because("gone", what="appointment")
    judged = judged_cancel(view.session, view.zone, row, view.now)
    found = view.session.execute(_rows().where(Appointment.id == appointment_id)).one()
    before = _before(view, row.client_id)
    others = _others(view, row) if together else []
    fees = (judged_cancel(view.session, view.zone, each, view.now).fee for each, _ in others)
    return Cancelling(
        row=_gone(found),
        today=view.today,
        notice=judged.notice,
        hours=studio_policy(view.session).hours,
        fee=sum(fees, judged.fee),
        why=judged.why,
        others=tuple(name for _, name in others),
        waivers=tuple(
            Waiver(each.day, each.fee_waived) for each in before if each.fee_waived is not None
        ),
        missed=sum(each.state is State.NO_SHOW for each in before),
        late=sum(each.state is State.CANCELLED and bool(each.fee) for each in before),
        may_waive=view.grant(Permission.DISCOUNT) is not Grant.NO,
        credit=_credit(view, row) if judged.fee and not together else None,
        deposit=deposit_left(view.session, row.id),
    )


@needs(Permission.BOOK)
def gone(view: View, day: date) -> tuple[GoneRow, ...]:
    """Return who was cancelled or missed on ``day``, and of other days whoever owes a fee."""
    query = _rows().where(
        Appointment.state.in_(_GONE),
        or_(Appointment.reason.is_(None), Appointment.reason != "withdrawn"),
        or_(Appointment.day == day, owes_fee()),
    )
    if view.grant(Permission.BOOK) is Grant.OWN:
        query = query.where(Appointment.therapist_id == view.therapist_id)
    found = view.session.execute(query).all()
    paid = paid_before(view.session, [row.id for row in found if row.fee], FEE)
    return tuple(_gone(row, paid[row.id].receipt if row.id in paid else None) for row in found)


# Internal


def _credit(view: View, row: Appointment) -> Entitlement | None:
    """Return the credit that would be used first, to whom the till is open."""
    if row.client_id is None or view.grant(Permission.TAKE_PAYMENT) is not Grant.YES:
        return None
    ways = entitlements(
        view.session,
        row.client_id,
        service_id=row.service_id,
        minutes=row.minutes,
        day=view.today,
    )
    return next((way for way in ways if way.unit is not Unit.CENTS), None)


def _rows() -> Any:
    found: Any = (
        select(
            Appointment.id,
            Appointment.guest_name,
            Client.shown_name,
            Client.phone,
            Service.name.label("service"),
            Therapist.name.label("therapist"),
            Appointment.therapist_id,
            Appointment.room_id,
            Appointment.day,
            Appointment.starts,
            Appointment.minutes,
            Appointment.fold,
            Appointment.state,
            Appointment.reason,
            Appointment.ended_at,
            Appointment.fee,
            Appointment.fee_waived,
        )
        .join(Service, Service.id == Appointment.service_id)
        .join(Therapist, Therapist.id == Appointment.therapist_id)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .order_by(Appointment.day.desc(), Appointment.starts, Appointment.id)
    )
    return found


def _gone(row: Any, receipt: str | None = None) -> GoneRow:
    return GoneRow(
        id=row.id,
        client=row.shown_name or row.guest_name or "",
        phone=row.phone,
        service=row.service,
        therapist=row.therapist,
        placement=Placement(
            therapist_id=row.therapist_id,
            day=row.day,
            starts=row.starts,
            minutes=row.minutes,
            room_id=row.room_id,
            fold=row.fold,
        ),
        state=row.state,
        reason=row.reason,
        ended_at=row.ended_at,
        fee=row.fee,
        fee_waived=row.fee_waived,
        receipt=receipt,
    )


def _others(view: View, row: Appointment) -> list[tuple[Appointment, str]]:
    """Return who else of the visit could be cancelled on that day, with their names."""
    found = view.session.execute(
        select(Appointment, Client.shown_name)
        .outerjoin(Client, Client.id == Appointment.client_id)
        .where(Appointment.visit_id == row.visit_id, Appointment.day == row.day)
        .where(Appointment.id != row.id)
        .where(Appointment.state.in_([each for each in State if State.CANCELLED in NEXT[each]]))
        .order_by(Appointment.starts, Appointment.id)
    )
    return [(each, name or each.guest_name or "") for each, name in found]


def _before(view: View, client_id: int | None) -> list[Any]:
    """Return what a client has cancelled or missed, the newest first."""
    if client_id is None:
        return []
    query = (
        select(Appointment.day, Appointment.state, Appointment.fee, Appointment.fee_waived)
        .where(Appointment.client_id == client_id, Appointment.state.in_(_GONE))
        .where(or_(Appointment.reason.is_(None), Appointment.reason != "withdrawn"))
        .order_by(Appointment.day.desc(), Appointment.id.desc())
    )
    return list(view.session.execute(query))
