"""Other prices than those of the list, discounts that nobody gives by hand, and whose tax."""

from dataclasses import replace
from datetime import time
from functools import partial
from itertools import pairwise

import pytest
from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.add_ons import AddToBooking, TakeOffBooking
from frontdesk.commands.appointments import Move
from frontdesk.commands.groups import BookGroup
from frontdesk.commands.products import SaveAddOn
from frontdesk.commands.settings import Set
from frontdesk.commands.states import SetState
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.on_shelf import additions
from frontdesk.queries.till import Ticket, counter
from frontdesk.rules.bill import ADD_ON, PRODUCT, SERVICE, Item, Taxing, bill
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.party import Guest
from frontdesk.values.payment import CARD, Added, Code, Discount, Paid
from frontdesk.values.placement import Placement
from frontdesk.values.text import new_id
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import STEPS, booked, finished, payment, ticket_of, trial_balance
from tests.till.test_payment import rows


def item(cents: int, kind: str = PRODUCT, **more: object) -> Item:
    given = {"taxed": kind == PRODUCT, **more}
    return Item(kind=kind, text="x", unit=Money(cents), therapists=(1,), **given)  # type: ignore[arg-type]  # named by the tests


def put(store: Store, *statements: str) -> None:
    with store.write.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def length(store: Store, appointment: int) -> int:
    """Return the minutes of an appointment, those of what was added to it among them."""
    with store.read.connect() as connection:
        query = text("SELECT minutes FROM appointment WHERE id=:number")
        return int(connection.execute(query, {"number": appointment}).scalar_one())


def costs(command: TakePayment, total: int) -> TakePayment:
    return replace(command, tenders=(Paid(kind=CARD, amount=Money(total)),))


@pytest.mark.parametrize(("per_line", "cents"), [(False, 25), (True, 24)], ids=["receipt", "line"])
def test_tax_is_rounded_by_line_or_by_receipt_and_is_spread_to_the_cent(
    per_line: bool, cents: int
) -> None:
    found = bill([item(106)] * 3, None, Taxing(800, per_line=per_line))
    assert found.tax.cents == cents
    assert sum(line.tax.cents for line in found.lines) == cents


def test_each_rate_has_its_own_sum_and_who_is_exempt_pays_none() -> None:
    items = [item(1_000), item(1_000, tax_bp=200), item(1_000, SERVICE), item(1_000, tax_bp=0)]
    found = bill(items, None, Taxing(800))
    assert [(tax.basis_points, tax.of, tax.amount) for tax in found.taxes] == [
        (200, Money(1_000), Money(20)),
        (800, Money(1_000), Money(80)),
    ]
    assert bill(items, None, Taxing(800, exempt=True)).total == Money(4_000)


_SPRING = Code(id=7, code="SPRING", basis_points=1_500, covers="services")


@pytest.mark.parametrize(
    ("code", "staff", "member", "offs"),
    [
        (None, 0, 0, []),
        (None, 1_000, 500, [("staff", 1_100)]),
        (_SPRING, 1_000, 500, [("code", 1_500)]),
        (_SPRING, 2_000, 500, [("staff", 2_200)]),
        (replace(_SPRING, covers="products"), 0, 500, [("member", 550)]),
        (replace(_SPRING, basis_points=None, amount=Money(99_900)), 0, 0, [("code", 10_000)]),
    ],
)
def test_of_what_is_given_by_itself_the_most_counts(
    code: Code | None, staff: int, member: int, offs: list[tuple[str, int]]
) -> None:
    items = [item(8_000, SERVICE, member_bp=member), item(2_000, ADD_ON, member_bp=member)]
    items.append(item(1_000, member_bp=member))
    found = bill(items, None, 0, code=code, staff_bp=staff)
    assert [(off.kind, off.amount.cents) for off in found.offs] == offs
    assert sum(line.off.cents for line in found.lines) == found.discount.cents
    hand = bill(items, Discount(basis_points=1_000), 0, code=code, staff_bp=staff)
    assert hand.hand_of == found.total
    assert hand.total == found.total - found.total.share(1_000)


def test_another_price_needs_a_reason_and_the_line_keeps_both(
    desk: Desk, store: Store, house: House
) -> None:
    found = ticket_of(desk, finished(desk, house))
    (settled,) = payment(found).settled
    for reason, code in (("", "price_reason_missing"), ("4242424242424242", "card_number")):
        wrong = replace(settled, instead=Money(7_000), reason=reason)
        with pytest.raises(Refused, match=code):
            desk.do(replace(costs(payment(found), 7_000), settled=(wrong,)))
    cheap = replace(settled, instead=Money(7_000), reason="began late")
    desk.do(replace(costs(payment(found), 7_000), settled=(cheap,)))
    assert rows(store, "SELECT unit, listed, reason FROM sale_line") == [
        (7_000, 9_500, "began late")
    ]
    assert trial_balance(store) == {"card": 7_000, "service_revenue": -7_000}


def test_a_receptionist_changes_a_price_by_a_tenth(
    store: Store, house: House, clock: SetClock
) -> None:
    rosa = Desk(store, clock, station="front")
    rosa.sign_in(house.people["Rosa Diaz"])
    found = ticket_of(rosa, finished(rosa, house))
    (settled,) = payment(found).settled
    for cents in (8_549, 10_451):
        much = replace(settled, instead=Money(cents), reason="began late")
        with pytest.raises(Refused, match="price_over_limit"):
            rosa.do(replace(costs(payment(found), cents), settled=(much,)))
    some = replace(settled, instead=Money(8_550), reason="began late")
    rosa.do(replace(costs(payment(found), 8_550), settled=(some,)))


def _code(more: str = "") -> str:
    values = {"most_uses": "NULL", "once_each": "0", "from_day": "NULL", "until_day": "NULL"}
    values |= dict(part.split("=") for part in more.split(";") if part)
    names, given = ",".join(values), ",".join(values.values())
    return (
        f"INSERT INTO discount_code(code,basis_points,covers,active,{names}) "
        f"VALUES('SPRING',1000,'all',1,{given})"
    )


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("from_day='2026-11-24'", "code_not_yet"),
        ("until_day='2026-11-22'", "code_over"),
        ("most_uses=1", "code_used_up"),
        ("once_each=1", "code_used_once"),
    ],
)
def test_a_code_holds_for_its_days_and_its_uses(
    desk: Desk, store: Store, house: House, more: str, code: str
) -> None:
    put(store, _code(more if "uses" in more or "once" in more else ""))
    command = replace(costs(payment(ticket_of(desk, finished(desk, house))), 8_550), code="spring ")
    desk.do(command)
    assert trial_balance(store)["discounts"] == 950
    if "day" in more:
        name, value = more.split("=")
        put(store, f"UPDATE discount_code SET {name}={value}")
    again = ticket_of(desk, finished(desk, house, at=time(11)))
    with pytest.raises(Refused, match=code):
        desk.do(replace(costs(payment(again), 8_550), code="SPRING"))
    with pytest.raises(Refused, match="code_unknown"):
        desk.do(replace(costs(payment(again), 8_550), code="WINTER"))


def test_staff_and_members_pay_less_and_who_is_exempt_no_tax(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    desk.do(Set(key="staff_bp", was=0, to=2_000))
    sam, rosa = house.clients["Sam Ortiz"], house.people["Rosa Diaz"]
    put(
        store,
        f"INSERT INTO staff_client(person_id,client_id) VALUES({rosa},{sam})",
        f"UPDATE client SET tax_certificate='TX-1', tax_exempt_until='2026-11-23' WHERE id={sam}",
    )
    desk = Desk(store, clock)
    desk.sign_in(house.people["Dana Reed"])
    found = ticket_of(desk, finished(desk, house))
    balm = found.products[0].item(1)
    assert found.bill([balm], None, ()).total == Money(7_600 + 1_440)
    desk.do(payment(found, products=(balm,)))
    assert rows(store, "SELECT text, amount FROM sale_line WHERE kind='discount'") == [
        ("staff", -2_260)
    ]


def test_the_rate_of_the_place_is_that_of_the_day(desk: Desk, store: Store) -> None:
    put(store, "INSERT INTO tax_rate(from_day,basis_points) VALUES('2026-11-23',1000)")
    put(store, "INSERT INTO tax_rate(from_day,basis_points) VALUES('2026-11-24',2000)")
    found: Ticket = desk.ask(counter)
    assert found.mine.taxing == Taxing(1_000)


def test_one_pays_for_guests_of_other_visits(desk: Desk, store: Store, house: House) -> None:
    first = finished(desk, house)
    finished(desk, house, "Nora Blake", at=time(11))
    found = ticket_of(desk, first)
    (nora,) = found.others
    assert nora.guest == "Nora Blake"
    both = found.joined(nora)
    assert [each.guest for each in both.due] == ["Sam Ortiz", "Nora Blake"]
    assert both.others == ()
    desk.do(replace(payment(both), client_id=both.client_id))
    assert trial_balance(store)["service_revenue"] == -19_000
    assert rows(store, "SELECT visit_id, client_id FROM sale") == [(None, both.client_id)]


def test_an_add_on_is_a_line_of_its_service_and_tipped(
    desk: Desk, store: Store, house: House
) -> None:
    put(
        store,
        "INSERT INTO add_on(id,name,price,minutes,taxed,position,active) "
        "VALUES(1,'Hot stones',2000,0,0,0,1)",
        "INSERT INTO add_on(id,name,price,minutes,services,taxed,position,active) "
        "VALUES(2,'Needles',500,0,'[999]',0,1,1)",
    )
    number = finished(desk, house)
    found = ticket_of(desk, number)
    stones, needles = found.add_ons
    assert (stones.fits(found.due[0].service_id), needles.fits(found.due[0].service_id)) == (
        True,
        False,
    )
    command = payment(found, products=(stones.item(found.due[0].item),))
    command = replace(command, sold=())
    wrong = Added(appointment_id=number, add_on_id=2, price=Money(500))
    with pytest.raises(Refused, match="add_on_elsewhere"):
        desk.do(replace(command, added=(wrong,)))
    for each, code in (
        (Added(appointment_id=number, add_on_id=1, price=Money(1)), "product_price_changed"),
        (Added(appointment_id=number, add_on_id=9, price=Money(1)), "add_on_gone"),
    ):
        with pytest.raises(Refused, match=code):
            desk.do(replace(command, added=(each,)))
    added = Added(appointment_id=number, add_on_id=1, price=Money(2_000))
    desk.do(replace(command, added=(added,)))
    assert trial_balance(store) == {"cash": 11_500, "service_revenue": -11_500}


def test_an_add_on_is_booked_with_the_price_of_then_and_on_the_ticket(
    desk: Desk, store: Store, house: House
) -> None:
    put(
        store,
        "INSERT INTO add_on(id,name,price,minutes,taxed,position,active) "
        "VALUES(1,'Hot stones',2000,15,0,0,1)",
        "INSERT INTO add_on(id,name,price,minutes,services,taxed,position,active) "
        "VALUES(2,'Needles',500,0,'[999]',0,1,1)",
    )
    number = booked(desk, house)
    offered = desk.ask(partial(additions, appointment_id=number))
    assert [row.name for row in offered.offered] == ["Hot stones"]
    stones = AddToBooking(appointment_id=number, add_on_id=1)
    desk.do(stones)
    put(store, "UPDATE add_on SET price=9900 WHERE id=1")
    for command, code in (
        (replace(stones, id=new_id()), "add_on_there"),
        (replace(stones, id=new_id(), add_on_id=2), "add_on_elsewhere"),
    ):
        with pytest.raises(Refused, match=code):
            desk.do(command)
    found = desk.ask(partial(additions, appointment_id=number))
    assert [(row.name, row.price) for row in found.added] == [("Hot stones", Money(2_000))]
    assert length(store, number) == 75
    off = TakeOffBooking(appointment_id=number, add_on_id=1)
    desk.do(off)
    with pytest.raises(Refused, match="gone"):
        desk.do(replace(off, id=new_id()))
    assert length(store, number) == 60
    desk.undo()
    assert length(store, number) == 75
    put(store, "UPDATE appointment SET state='to_check_out'")
    assert ticket_of(desk, number).bill((), None, ()).total == Money(11_500)
    put(store, "UPDATE appointment SET state='done'")
    with pytest.raises(Refused, match="not_movable"):
        desk.do(replace(off, id=new_id()))


def test_what_takes_time_lengthens_a_booking_where_there_is_room_and_nothing_later(
    any_desk: Desk, any_store: Store, any_house: House
) -> None:
    desk, house = any_desk, any_house
    desk.do(SaveAddOn(name="Hot stones", price=Money(2_000), minutes=15))
    first = booked(desk, house, at=time(9, 30))
    late = booked(desk, house, "Nora Blake", at=time(10, 45))  # 15 minutes of turnover between
    stones = AddToBooking(appointment_id=first, add_on_id=1)
    with pytest.raises(Refused) as caught:
        desk.do(stones)
    codes = [(each.code, each.params.get("name")) for each in caught.value.reasons]
    assert codes[0] == ("add_on_no_time", "Hot stones")
    assert "therapist_busy" in [code for code, _ in codes]
    assert length(any_store, first) == 60
    desk.do(AddToBooking(appointment_id=late, add_on_id=1))
    again = book(
        house, starts=time(12), client_id=house.clients["María Peña"],
        therapist_id=house.therapists["Tom Becker"],
    )  # fmt: skip
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(again)
    with any_store.read.connect() as connection:
        query = text("SELECT room_id FROM appointment WHERE id=:number")
        room = connection.execute(query, {"number": late}).scalar_one()
    at = Placement(
        therapist_id=house.therapists["Tom Becker"], day=MONDAY, starts=time(10, 45),
        minutes=75, room_id=room,
    )  # fmt: skip
    desk.do(Move(appointment_id=late, was=at, to=replace(at, starts=time(13))))
    for was, to in pairwise(STEPS):
        desk.do(SetState(appointment_id=late, was=was, to=to))
    found = ticket_of(desk, late)
    assert (found.due[0].minutes, found.due[0].item.text) == (60, "Deep tissue massage 60")
    assert found.again is not None
    assert found.again.minutes == 60
    desk.do(SaveAddOn(name="Cupping", price=Money(1_000), minutes=10))
    desk.do(AddToBooking(appointment_id=late, add_on_id=2))  # at check-out it is on the ticket
    assert length(any_store, late) == 75
    assert ticket_of(desk, late).bill((), None, ()).total == Money(9_500 + 2_000 + 1_000)


def test_what_takes_time_does_not_run_into_the_next_service_of_the_same_guest(
    desk: Desk, store: Store, house: House
) -> None:
    desk.do(SaveAddOn(name="Hot stones", price=Money(2_000), minutes=15))
    sam, tom = house.clients["Sam Ortiz"], house.therapists["Tom Becker"]
    first = Guest(service_id=house.services["dt"], minutes=60, therapist_id=tom, client_id=sam)
    two = (first, replace(first, service_id=house.services["sw"], after=60))
    booked_both = desk.do(BookGroup(guests=two, day=MONDAY, starts=time(10)))
    number = int(booked_both.params["appointment"])
    with pytest.raises(Refused) as caught:
        desk.do(AddToBooking(appointment_id=number, add_on_id=1))
    codes = [each.code for each in caught.value.reasons]
    assert codes[0] == "add_on_no_time"
    assert "client_twice" in codes
    assert length(store, number) == 60
