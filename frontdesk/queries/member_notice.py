"""What the desk must say to a member who arrives: dues that are owed, an end, credits that go."""

from datetime import date, timedelta

from sqlalchemy import select

from frontdesk.errors import Reason
from frontdesk.model import Appointment, Membership
from frontdesk.storage.memberships import lots, rests, running, still_owed
from frontdesk.storage.view import View
from frontdesk.values.membership import Standing
from frontdesk.values.money import ZERO
from frontdesk.values.rights import Permission, needs
from frontdesk.values.stored import Unit

#: So long before a membership ends, and before credits expire, it is spoken of.
_ENDING, _EXPIRING = timedelta(days=30), timedelta(days=14)


@needs(Permission.TAKE_PAYMENT)
def member_notices(view: View, appointment_id: int) -> tuple[Reason, ...]:
    """Return what to speak of with whoever comes for an appointment; each a code and its params."""
    client = select(Appointment.client_id).where(Appointment.id == appointment_id)
    number = view.session.execute(client).scalar()
    row = None if number is None else running(view.session, number)
    if row is None:
        return ()
    found = []
    owed = sum((each.amount for each in still_owed(view.session, row.id)), start=ZERO)
    if row.standing is Standing.SUSPENDED:
        found.append(Reason("notice_suspended", None, {"amount": owed}))
    elif owed:
        found.append(Reason("notice_owed", None, {"amount": owed}))
    if row.until is not None and row.until - view.today <= _ENDING:
        found.append(Reason("notice_ending", None, {"day": row.until}))
    found += _frozen(view, row)
    return (*found, *_expiring(view, row.id))


# Internal


def _frozen(view: View, row: Membership) -> list[Reason]:
    there = rests(view.session, row.id)
    last = next((rest.last for rest in there if rest.begun), None)
    return [] if last is None else [Reason("notice_frozen", None, {"day": last})]


def _expiring(view: View, membership_id: int) -> list[Reason]:
    soon: dict[tuple[Unit, date], int] = {}
    for wallet, there in lots(view.session, membership_id):
        last = wallet.expires
        if (
            wallet.frozen is None
            and last is not None
            and view.today <= last <= view.today + _EXPIRING
        ):
            soon[wallet.unit, last] = soon.get((wallet.unit, last), 0) + there.units
    return [
        Reason(f"notice_expiring_{unit}", None, {"count": count, "day": last})
        for (unit, last), count in sorted(soon.items(), key=lambda each: each[0][1])
        if unit is not Unit.CENTS
    ]
