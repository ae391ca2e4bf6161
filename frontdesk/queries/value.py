"""What a client has left with the studio, and owes it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from frontdesk.model import Appointment
from frontdesk.queries.wallets import WalletRow, client_wallets
from frontdesk.rules.till import FEE
from frontdesk.storage.names import names
from frontdesk.storage.till import owes_fee, paid_before
from frontdesk.storage.view import View
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission, needs


@dataclass(frozen=True, slots=True)
class FeeRow:
    """A fee that is still to be taken."""

    appointment_id: int
    day: date
    service: str
    fee: Money


@dataclass(frozen=True, slots=True)
class ClientValue:
    """A client's wallets, those that others share too, and fees that are owed."""

    client_id: int
    wallets: tuple[WalletRow, ...]
    fees: tuple[FeeRow, ...]


@needs(Permission.TAKE_PAYMENT)
def client_value(view: View, client_id: int) -> ClientValue:
    """Return what a client has left and owes."""
    called = view.house(names)
    found = view.session.execute(
        select(Appointment.id, Appointment.day, Appointment.service_id, Appointment.fee)
        .where(Appointment.client_id == client_id, owes_fee())
        .order_by(Appointment.day, Appointment.id)
    ).all()
    paid = paid_before(view.session, [row.id for row in found], FEE)
    fees = tuple(
        FeeRow(number, day, called.services[service], fee)
        for number, day, service, fee in found
        if number not in paid and fee
    )
    return ClientValue(client_id, client_wallets(view, client_id), fees)
