"""What a ticket can be paid with that was paid before: for each service, what is used first."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.model import Appointment, Client
from frontdesk.rules.till import SERVICE, Bill
from frontdesk.storage.till import due_of
from frontdesk.storage.view import View
from frontdesk.storage.wallets import entitlements
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.stored import Entitlement


@dataclass(frozen=True, slots=True, kw_only=True)
class Entitled:
    """What pays for one service, in the order in which it is used; ``owners`` of what is shared."""

    appointment_id: int
    guest: str
    price: Money
    ways: tuple[Entitlement, ...]
    owners: dict[int, str]


@needs(Permission.TAKE_PAYMENT)
def entitled(view: View, appointments: tuple[int, ...]) -> tuple[Entitled, ...]:
    """Return, for each service of known clients, what of theirs pays for it."""
    session, found = view.session, []
    for due in due_of(session, Appointment.id.in_(appointments)):
        if due.client_id is None:
            continue
        ways = entitlements(
            session,
            due.client_id,
            service_id=due.service_id,
            minutes=due.minutes,
            day=view.today,
            appointment_id=due.appointment_id,
        )
        of = {way.owner_id for way in ways if way.owner_id is not None}
        names = session.execute(select(Client.id, Client.shown_name).where(Client.id.in_(of)))
        found.append(
            Entitled(
                appointment_id=due.appointment_id,
                guest=due.guest,
                price=due.item.amount,
                ways=ways,
                owners=dict(names.all()),
            )
        )
    return tuple(found)


def covered(bill: Bill) -> dict[int, Money]:
    """Return what there is to pay for each service, after its share of the discount."""
    return {
        line.item.appointment_id: line.net
        for line in bill.lines
        if line.item.kind == SERVICE and line.item.appointment_id is not None
    }
