"""A ticket that is put aside, taken up again, paid or dropped."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.drawers import NameDrawer
from frontdesk.commands.held import DropAside, PutAside
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.closing import closing
from frontdesk.queries.held import Aside, put_aside
from frontdesk.storage.engine import Store
from frontdesk.values.held import Held, Price
from frontdesk.values.money import Money
from frontdesk.values.payment import CASH, Paid, Sold
from frontdesk.values.stored import Bought, Stored
from frontdesk.values.text import new_id
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of, trial_balance
from tests.till.test_payment import rows

_ALL = Held(
    products=((1, 2),),
    added=((3, 4),),
    joined=(5,),
    bought=(Bought(kind=Stored.GIFT_CARD, price=Money(5_000), recipient="Ana"),),
    prices=(("s:3", Price(Money(70), "late")),),
    discount="10%",
    reason="late start",
    tip_bp=1_800,
    tip="12",
)


def aside(desk: Desk) -> tuple[Aside, ...]:
    found: tuple[Aside, ...] = desk.ask(put_aside)
    return found


def test_all_that_was_put_on_it_comes_back() -> None:
    assert Held.of(_ALL.plain()) == _ALL


def test_it_outlives_a_restart_and_is_paid_under_its_own_number(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    number = finished(desk, house)
    sam = house.clients["Sam Ortiz"]
    held = replace(_ALL, appointment_id=number)
    put = PutAside(held=held, total=Money(9_500), client_id=sam)
    kept = int(desk.do(put).params["sale"])
    assert trial_balance(store) == {}
    clock.advance(days=1)
    other = Desk(store, clock, station="back")
    other.sign_in(house.people["Rosa Diaz"])
    (row,) = aside(other)
    assert (row.sale_id, row.name, row.by, row.held) == (kept, "Sam Ortiz", "Dana Reed", held)
    again = replace(put, id=new_id(), sale_id=kept, total=Money(9_000))
    other.do(again)
    assert [each.total for each in aside(other)] == [Money(9_000)]
    (line,) = [each for each in other.ask(closing).lines if each.code == "aside"]
    assert [(each.number, each.amount) for each in line.left] == [(kept, Money(9_000))]
    other.do(replace(payment(ticket_of(other, number)), open_id=kept))
    assert aside(other) == ()
    assert rows(store, "SELECT id, status, held, total FROM sale") == [(kept, "closed", None, 9500)]
    assert "aside" not in [each.code for each in other.ask(closing).lines]
    for command in (DropAside(sale_id=kept), replace(again, id=new_id())):
        with pytest.raises(Stale, match="aside_elsewhere"):
            other.do(command)


def test_it_is_dropped_and_leaves_nothing(desk: Desk, store: Store, house: House) -> None:
    with pytest.raises(Refused, match="card_number"):
        desk.do(PutAside(held=Held(reason="4242 4242 4242 4242"), total=Money(1)))
    outcome = desk.do(PutAside(held=Held(products=((house.balm, 1),)), total=Money(1_800)))
    assert [each.name for each in aside(desk)] == [""]
    desk.do(DropAside(sale_id=outcome.params["sale"]))
    assert aside(desk) == ()
    with store.read.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM sale")).scalar() == 0


def test_the_number_of_a_dropped_ticket_is_not_given_again(
    any_desk: Desk, any_store: Store, any_house: House
) -> None:
    held = PutAside(held=Held(products=((any_house.balm, 1),)), total=Money(1_800))
    first = any_desk.do(held).params["sale"]
    any_desk.do(DropAside(sale_id=first))
    assert any_desk.do(replace(held, id=new_id())).params["sale"] > first


def test_it_is_taken_up_at_another_drawer(desk: Desk, store: Store, house: House) -> None:
    held = PutAside(held=Held(products=((house.balm, 1),)), total=Money(1_949))
    number = desk.do(held).params["sale"]
    desk.do(NameDrawer(name="Back room"))
    sold = (Sold(product_id=house.balm, price=Money(1_800)),)
    cash = (Paid(kind=CASH, amount=Money(1_949)),)
    outcome = desk.do(TakePayment(sold=sold, tenders=cash, open_id=number))
    assert outcome.params["receipt"] == "2026-2-000001"
