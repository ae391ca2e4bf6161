"""What a ticket can be paid with that was paid before: for each service, what is used first."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.model import Appointment, Client
from frontdesk.rules.till import SERVICE, Bill
from frontdesk.storage.till import due_of
from frontdesk.storage.view import View
from frontdesk.storage.wallets import entitlements
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.stored import Entitlement


@dataclass(frozen=True, slots=True, kw_only=True)
class Entitled:
    """What pays for one service, in the order in which it is used; ``owners`` of what is shared.

    Without an appointment it is what money of somebody's pays for products.
    """

    appointment_id: int | None
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
        found.append(
            Entitled(
                appointment_id=due.appointment_id,
                guest=due.guest,
                price=due.item.amount,
                ways=ways,
                owners=_owners(view, ways),
            )
        )
    return tuple(found)


@needs(Permission.TAKE_PAYMENT)
def entitled_money(view: View, client_id: int, client: str) -> tuple[Entitled, ...]:
    """Return what of a client's pays for products: credit, an account, never a session."""
    ways = entitlements(view.session, client_id, service_id=None, minutes=0, day=view.today)
    if not ways:
        return ()
    found = Entitled(
        appointment_id=None, guest=client, price=ZERO, ways=ways, owners=_owners(view, ways)
    )
    return (found,)


def covered(bill: Bill) -> dict[int, Money]:
    """Return what there is to pay for each service, after its share of the discount."""
    return {
        line.item.appointment_id: line.net
        for line in bill.lines
        if line.item.kind == SERVICE and line.item.appointment_id is not None
    }


def _owners(view: View, ways: tuple[Entitlement, ...]) -> dict[int, str]:
    of = {way.owner_id for way in ways if way.owner_id is not None}
    names = view.session.execute(select(Client.id, Client.shown_name).where(Client.id.in_(of)))
    return dict(names.all())
