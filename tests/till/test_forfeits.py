"""A late cancellation costs a fee, a deposit or one credit; what is put back gives it back."""

from functools import partial

import pytest
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.policy import Cancel, NoShow
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Appointment
from frontdesk.queries.entitled import entitled
from frontdesk.queries.policy import Cancelling, cancelling
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.state import State
from frontdesk.values.stored import Bought, Stored
from tests.bookings import book
from tests.studio import House
from tests.till.desk import trial_balance
from tests.till.stored import stored
from tests.till.test_stored_sales import NORA, SAM, bought
from tests.till.test_wallets import sold_package

FEE = Money(4_750)


@pytest.fixture
def late(desk: Desk, house: House, clock: SetClock) -> int:
    """Sam Ortiz, $95 at half past two today; booked an hour ago."""
    number = int(desk.do(book(house)).params["appointment"])
    clock.advance(hours=1)
    return number


def told(desk: Desk, number: int) -> Cancelling:
    return desk.ask(partial(cancelling, appointment_id=number))


def cancel(number: int, **more: object) -> Cancel:
    given = {"was": State.BOOKED, "reason": "reason_client", "fee": FEE, **more}
    return Cancel(appointment_id=number, **given)  # type: ignore[arg-type]  # as each test says


def deposit(desk: Desk, number: int, cents: int) -> None:
    bought(desk, Bought(kind=Stored.DEPOSIT, price=Money(cents), appointment_id=number))


def fee(store: Store, number: int) -> Money | None:
    with Session(store.read) as session:
        return session.get_one(Appointment, number).fee


def put_back(number: int, was: State = State.CANCELLED) -> SetState:
    return SetState(appointment_id=number, was=was, to=State.BOOKED)


def test_one_credit_is_taken_instead_of_the_fee_and_given_back(
    any_desk: Desk, any_store: Store, any_house: House, clock: SetClock
) -> None:
    number = int(any_desk.do(book(any_house)).params["appointment"])
    clock.advance(hours=1)
    wallet = sold_package(any_desk, any_house)
    seen = told(any_desk, number)
    assert seen.credit is not None
    assert (seen.fee, seen.credit.wallet_id) == (FEE, wallet)
    done = any_desk.do(cancel(number, credit=wallet))
    assert done.code == "cancelled_for_credit"
    assert fee(any_store, number) is None
    assert stored(any_store) == {"package": 32_000}
    assert trial_balance(any_store)["fee_revenue"] == -8_000
    any_desk.do(put_back(number))
    assert stored(any_store) == {"package": 40_000}
    assert trial_balance(any_store)["fee_revenue"] == 0
    any_desk.do(cancel(number, credit=wallet))
    assert stored(any_store) == {"package": 32_000}


@pytest.mark.parametrize(
    ("client", "role", "code"),
    [
        (NORA, "Dana Reed", "wallet_not_theirs"),
        (SAM, "Maria Santos", "not_allowed"),
    ],
    ids=["of somebody else", "by a therapist"],
)
def test_a_credit_is_not_taken(
    desk: Desk, store: Store, house: House, late: int, client: str, role: str, code: str
) -> None:
    wallet = sold_package(desk, house, client=client)
    desk.sign_in(house.people[role])
    with pytest.raises(Refused, match=code):
        desk.do(cancel(late, credit=wallet))
    assert stored(store) == {"package": 40_000}


@pytest.mark.parametrize(
    ("cents", "owed", "kept", "credit"),
    [(2_000, 2_750, 2_000, 0), (4_750, None, 4_750, 0), (9_500, None, 4_750, 4_750)],
    ids=["less than the fee", "the fee", "more than the fee"],
)
def test_a_deposit_pays_the_fee_and_the_rest_is_credit(
    desk: Desk, store: Store, late: int, cents: int, owed: int | None, kept: int, credit: int
) -> None:
    deposit(desk, late, cents)
    assert told(desk, late).deposit == Money(cents)
    desk.do(cancel(late))
    assert fee(store, late) == (None if owed is None else Money(owed))
    assert stored(store) == ({"credit": credit} if credit else {})
    assert trial_balance(store)["fee_revenue"] == -kept
    desk.do(put_back(late))
    rest = {"deposit": kept, "credit": credit}
    assert stored(store) == {kind: value for kind, value in rest.items() if value}


def test_a_deposit_of_who_cancels_in_time_or_is_let_off_becomes_credit(
    desk: Desk, store: Store, house: House, late: int
) -> None:
    deposit(desk, late, 3_000)
    desk.do(cancel(late, waived="ill child"))
    assert stored(store) == {"credit": 3_000}
    assert fee(store, late) == FEE
    assert desk.ask(partial(entitled, appointments=(late,)))[0].ways[0].kind is Stored.CREDIT


def test_of_who_does_not_come_the_deposit_is_kept(
    desk: Desk, store: Store, late: int, clock: SetClock
) -> None:
    deposit(desk, late, 3_000)
    clock.advance(hours=6)
    desk.do(NoShow(appointment_id=late, was=State.BOOKED))
    assert fee(store, late) == Money(6_500)
    assert trial_balance(store)["fee_revenue"] == -3_000


def test_a_deposit_pays_its_own_appointment_first(desk: Desk, late: int) -> None:
    deposit(desk, late, 3_000)
    (found,) = desk.ask(partial(entitled, appointments=(late,)))
    assert [(way.kind, way.why, way.takes) for way in found.ways] == [
        (Stored.DEPOSIT, "deposit", 3_000)
    ]
