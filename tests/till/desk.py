"""A visit brought to the till, and money taken for it; used by the tests of the till."""

from dataclasses import replace
from datetime import date, time
from functools import partial
from itertools import pairwise

from sqlalchemy import text

from frontdesk.changes import Outcome
from frontdesk.commands.appointments import Book
from frontdesk.commands.states import SetState
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.queries.till import Ticket, ticket
from frontdesk.rules.till import Item
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.payment import CASH, Discount, Paid, Settled, Sold, Tip
from frontdesk.values.state import State
from tests.moments import MONDAY
from tests.studio import House

STEPS = (State.BOOKED, State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT)


def booked(
    desk: Desk,
    house: House,
    client: str | None = "Sam Ortiz",
    *,
    therapist: str = "Tom Becker",
    at: time = time(9, 30),
    day: date = MONDAY,
    service: str = "dt",
    guest: str | None = None,
) -> int:
    """Book an hour; return the appointment."""
    command = Book(
        client_id=house.clients[client] if client else None,
        guest_name=guest,
        service_id=house.services[service],
        minutes=60,
        therapist_id=house.therapists[therapist],
        day=day,
        starts=at,
    )
    return int(desk.do(command).params["appointment"])


def finished(desk: Desk, house: House, client: str | None = "Sam Ortiz", **more: object) -> int:
    """Book an hour and bring it to the till; return the appointment."""
    number = booked(desk, house, client, **more)  # type: ignore[arg-type]  # handed on as it came
    for was, to in pairwise(STEPS):
        desk.do(SetState(appointment_id=number, was=was, to=to))
    return number


def ticket_of(desk: Desk, appointment: int) -> Ticket:
    return desk.ask(partial(ticket, appointment_id=appointment))


def payment(
    found: Ticket,
    *,
    tips: tuple[Tip, ...] = (),
    discount: Discount | None = None,
    products: tuple[Item, ...] = (),
    kind: str = CASH,
) -> TakePayment:
    """Return a command that settles a ticket to the cent."""
    total = found.bill(products, discount, tips).total
    return TakePayment(
        settled=tuple(
            Settled(appointment_id=each.appointment_id, price=each.item.unit) for each in found.due
        ),
        sold=tuple(
            Sold(product_id=item.product_id or 0, price=item.unit, quantity=item.quantity)
            for item in products
        ),
        discount=discount,
        tips=tips,
        tenders=(Paid(kind=kind, amount=total),) if total else (),
    )


def paid(desk: Desk, house: House, client: str | None = "Sam Ortiz", **more: object) -> Outcome:
    """Bring an hour to the till and take the money for it."""
    return desk.do(payment(ticket_of(desk, finished(desk, house, client, **more))))


def without(command: TakePayment, cents: int) -> TakePayment:
    """Return the same payment, so many cents short."""
    (tender,) = command.tenders
    return replace(command, tenders=(replace(tender, amount=tender.amount - Money(cents)),))


def trial_balance(store: Store) -> dict[str, int]:
    """Return the balance of each account in cents."""
    with store.read.connect() as connection:
        found = connection.execute(
            text(
                "SELECT a.code, sum(e.amount) FROM entry e JOIN account a ON a.id=e.account_id "
                "GROUP BY a.code"
            )
        )
        return {code: int(total) for code, total in found}
