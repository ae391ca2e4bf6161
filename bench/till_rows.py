"""What the till does beside taking money: a ticket opened, the day's dues of every member."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from time import perf_counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from bench.measure import Row, Sample, row, timed
from bench.moment import NOW
from bench.register import Bench, measures
from frontdesk.clock import SetClock
from frontdesk.commands.billing import RunBilling
from frontdesk.desk import Desk
from frontdesk.model import Appointment
from frontdesk.queries.till import ticket
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.values.rights import Role
from frontdesk.values.state import State

_TICKETS, _DAYS = 60, 30


@measures("open_ticket", grows=True)
def open_ticket(bench: Bench) -> Iterator[Row]:
    """Measure the tickets of people who are here: services, fees, what of theirs pays, products."""
    with Session(bench.store.read) as session:
        here = select(Appointment.id).where(
            Appointment.day == NOW.date(),
            Appointment.client_id.is_not(None),
            Appointment.state.in_((State.TO_CHECK_OUT, State.IN_SESSION, State.BOOKED)),
        )
        numbers = session.execute(here.order_by(Appointment.id).limit(_TICKETS)).scalars().all()

    def opened(number: int) -> object:
        return bench.desk.ask(partial(ticket, appointment_id=numbers[number % len(numbers)]))

    yield row("open_ticket", bench.size, timed(bench.times, opened), 16)


@measures("billing_run")
def billing_run(bench: Bench) -> Iterator[Row]:
    """Measure the billing runs of a month, for each of the dues that they list."""
    store, clock = open_store(Place.file(bench.fresh())), SetClock(NOW)
    desk = Desk(store, clock, station="billing")
    desk.sign_in(next(each.id for each in desk.people() if each.role is Role.OWNER))
    desk.do(RunBilling())  # what was due before

    took = []
    for number in range(_DAYS):
        clock.put(NOW + timedelta(days=number + 1))
        began = perf_counter()
        listed = int(desk.do(RunBilling()).params["count"])
        took.append((perf_counter() - began) * 1000 / max(listed, 1))
    yield row("billing_run", bench.size, Sample.of(took), 100)
    desk.close()
