"""Voids and refunds: documents of their own that name the old one, which never changes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import time
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.changes import Outcome
from frontdesk.clock import SetClock
from frontdesk.commands.drawer import CloseDay, GiveCount, Move, MoveCash
from frontdesk.commands.giving_back import Back, RefundSale, To, VoidSale
from frontdesk.commands.settings import Set
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.errors import FrontdeskError, Refused, Stale
from frontdesk.model import Person
from frontdesk.queries.day_report import day_report
from frontdesk.queries.giving_back import Givable, givable, receipt_list, taken_back
from frontdesk.queries.receipts import receipt
from frontdesk.queries.till import ticket
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD, CASH, Discount, Paid
from frontdesk.values.rights import Role
from frontdesk.values.second import Second
from frontdesk.values.state import State
from frontdesk.values.stored import Bought, Stored
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import finished, paid, payment, ticket_of, trial_balance
from tests.till.stored import stored

WHY = "charged by mistake"


def of(sale: Outcome) -> int:
    return int(sale.params["sale"])


def sold(desk: Desk, house: House, kind: str = CARD, *, balms: int = 3) -> Outcome:
    """Sell an hour with 10% off, balms with their tax, and a tip for Tom Becker."""
    found = ticket_of(desk, finished(desk, house))
    return desk.do(
        payment(
            found,
            tips=found.tips(2_000),
            discount=Discount(basis_points=1_000, reason="a friend"),
            products=(found.products[0].item(balms),),
            kind=kind,
        )
    )


def what(desk: Desk, sale: Outcome) -> Givable:
    return desk.ask(partial(givable, sale_id=of(sale)))


def some(desk: Desk, sale: Outcome, **counts: int) -> tuple[Back, ...]:
    """Return so many of the lines of each kind."""
    return tuple(
        Back(line_id=line.id, quantity=counts[line.kind])
        for line in what(desk, sale).choices
        if counts.get(line.kind)
    )


def refund(desk: Desk, sale: Outcome, **counts: int) -> RefundSale:
    return RefundSale(sale_id=of(sale), lines=some(desk, sale, **counts), reason=WHY)


def manager(store: Store) -> int:
    with Session(store.write) as session:
        row = Person(name="Mia Stone", role=Role.MANAGER)
        session.add(row)
        session.commit()
        return row.id


def state_of(store: Store, appointment: int = 1) -> str:
    with store.read.connect() as connection:
        found = connection.execute(
            text("SELECT state FROM appointment WHERE id=:id"), {"id": appointment}
        )
        return str(found.scalar_one())


def all_zero(balance: dict[str, int], besides: Iterable[str] = ()) -> bool:
    return not [code for code, cents in balance.items() if cents and code not in besides]


def test_a_void_is_as_if_it_had_not_been(desk: Desk, house: House, store: Store) -> None:
    sale = sold(desk, house)
    assert state_of(store) == State.DONE
    done = desk.do(VoidSale(sale_id=of(sale), reason=WHY))
    assert (done.code, done.params["receipt"], done.params["of"]) == (
        "voided", "2026-000002", "2026-000001",
    )  # fmt: skip
    assert done.params["total"] == sale.params["total"]
    assert all_zero(trial_balance(store))
    assert state_of(store) == State.TO_CHECK_OUT
    again = desk.do(payment(desk.ask(partial(ticket, appointment_id=1))))
    assert again.params["receipt"] == "2026-000003"
    listed = desk.ask(partial(receipt_list, first=MONDAY, last=MONDAY))
    assert [(row.number, row.kind, row.of, row.state) for row in listed] == [
        ("2026-000003", "sale", "", ""),
        ("2026-000002", "void", "2026-000001", ""),
        ("2026-000001", "sale", "", "voided"),
    ]
    with pytest.raises(Stale, match="voided_already"):
        desk.do(VoidSale(sale_id=of(sale), reason=WHY))
    with pytest.raises(Refused, match="void_of_void"):
        desk.do(VoidSale(sale_id=of(done), reason=WHY))


def test_a_refund_gives_back_what_is_chosen_with_its_discount_and_tax(
    desk: Desk, house: House, store: Store
) -> None:
    """An hour of 95 and three balms of 18 less 10%, tax 8.25% on the balms, 19 of tip."""
    sale = sold(desk, house)
    assert sale.params["total"] == Money(9_500 + 5_400 - 1_490 + 401 + 1_900)
    shown = what(desk, sale)
    balm = next(line for line in shown.choices if line.kind == "product")
    assert shown.total_back({balm.id: 1}) == Money(1_800 - 180 + 133)
    done = desk.do(refund(desk, sale, product=1))
    assert (done.code, done.params["total"]) == ("refunded", Money(1_753))
    assert trial_balance(store)["card"] == sale.params["total"].cents - 1_753
    desk.do(refund(desk, sale, product=2, tip=1))
    rest = desk.do(refund(desk, sale, service=1))
    assert rest.params["total"] == Money(9_500 - 950)
    assert all_zero(trial_balance(store))
    assert state_of(store) == State.DONE
    paper = desk.ask(partial(receipt, sale_id=of(done)))
    assert [(line.kind, line.quantity, line.amount.cents) for line in paper.lines] == [
        ("product", 1, -1_800), ("discount", 1, 180), ("tax", 1, -133),
    ]  # fmt: skip
    assert [(each.kind, each.amount.cents) for each in paper.tenders] == [("card", -1_753)]


@pytest.mark.parametrize(
    ("counts", "code"),
    [({}, "refund_nothing"), ({"product": 4}, "refund_too_many"), ({"product": -1}, "gone")],
    ids=["nothing", "more than were sold", "below none"],
)
def test_no_more_goes_back_than_was_sold(
    desk: Desk, house: House, counts: dict[str, int], code: str
) -> None:
    sale = sold(desk, house)
    with pytest.raises(Refused, match=code):
        desk.do(refund(desk, sale, **counts))


def test_nothing_goes_back_twice(desk: Desk, house: House) -> None:
    sale = sold(desk, house)
    whole = refund(desk, sale, service=1, product=3, tip=1)
    desk.do(whole)
    for command, code in (
        (RefundSale(sale_id=of(sale), lines=whole.lines, reason=WHY), "refunded_line"),
        (VoidSale(sale_id=of(sale), reason=WHY), "refunded_in_part"),
    ):
        with pytest.raises(Refused, match=code):
            desk.do(command)


def test_a_refund_taken_wrongly_is_voided_and_given_again(
    desk: Desk, house: House, store: Store
) -> None:
    sale = sold(desk, house)
    before = trial_balance(store)
    first = desk.do(refund(desk, sale, service=1))
    with pytest.raises(Refused, match="refund_of_refund"):
        desk.do(replace(refund(desk, sale, tip=1), sale_id=of(first)))
    desk.do(VoidSale(sale_id=of(first), reason=WHY))
    assert trial_balance(store) == before
    desk.do(refund(desk, sale, service=1))
    assert trial_balance(store) != before


def test_stored_value_goes_back_and_forth(desk: Desk, store: Store) -> None:
    """A gift card is given back, that is voided, given back again, voided, and the sale voided."""
    card = Bought(kind=Stored.GIFT_CARD, price=Money(5_000))
    sale = desk.do(
        TakePayment(bought=(card, card), tenders=(Paid(kind=CARD, amount=Money(10_000)),))
    )
    for _ in range(2):
        (first, _) = what(desk, sale).choices
        back = (Back(line_id=first.id),)
        done = desk.do(RefundSale(sale_id=of(sale), lines=back, reason=WHY))
        assert stored(store) == {"gift_card": 5_000}
        desk.do(VoidSale(sale_id=of(done), reason=WHY))
        assert stored(store) == {"gift_card": 10_000}
    desk.do(VoidSale(sale_id=of(sale), reason=WHY))
    assert stored(store) == {}
    assert all_zero(trial_balance(store))


def test_cash_goes_back_out_of_a_drawer_that_has_it(desk: Desk, house: House) -> None:
    sale = sold(desk, house, CASH)
    desk.do(MoveCash(move=Move.PAY_OUT, amount=Money(15_000), note="to the bank"))
    with pytest.raises(Refused, match="drawer_too_little"):
        desk.do(refund(desk, sale, service=1))
    desk.do(MoveCash(move=Move.FLOAT, amount=Money(20_000)))
    desk.do(refund(desk, sale, service=1))


def test_what_was_paid_in_two_ways_goes_back_to_the_card_first(
    desk: Desk, house: House, store: Store
) -> None:
    found = ticket_of(desk, finished(desk, house))
    tenders = (Paid(kind=CASH, amount=Money(5_500)), Paid(kind=CARD, amount=Money(4_000)))
    sale = desk.do(replace(payment(found), tenders=tenders))
    done = desk.do(refund(desk, sale, service=1))
    paper = desk.ask(partial(receipt, sale_id=of(done)))
    assert [(each.kind, each.amount.cents) for each in paper.tenders] == [
        ("card", -4_000), ("cash", -5_500),
    ]  # fmt: skip
    assert all_zero(trial_balance(store))


def test_it_can_go_onto_the_clients_account(desk: Desk, house: House, store: Store) -> None:
    sale = sold(desk, house)
    desk.do(replace(refund(desk, sale, service=1), to=To.CREDIT))
    assert stored(store) == {"credit": 8_550}
    assert trial_balance(store)["credit"] == -8_550
    desk.do(replace(refund(desk, sale, tip=1), to=To.CREDIT))
    with store.read.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM wallet")).scalar() == 1


def test_nobodys_sale_goes_onto_nobodys_account(desk: Desk, house: House) -> None:
    sale = paid(desk, house, None, guest="Walk-in 1")
    with pytest.raises(Refused, match="credit_for_nobody"):
        desk.do(replace(refund(desk, sale, service=1), to=To.CREDIT))


def test_after_the_day_it_is_refunded_and_both_days_tell(
    desk: Desk, house: House, clock: SetClock
) -> None:
    sale = sold(desk, house)
    desk.do(GiveCount(pieces=((100, 0),)))
    desk.do(CloseDay(pieces=((100, 0),)))
    with pytest.raises(Refused, match="day_closed"):
        desk.do(VoidSale(sale_id=of(sale), reason=WHY))
    with pytest.raises(Refused, match="day_closed"):
        desk.do(refund(desk, sale, tip=1))
    before = desk.ask(partial(day_report, day=MONDAY))
    clock.advance(days=1)
    with pytest.raises(Refused, match="void_too_late"):
        desk.do(VoidSale(sale_id=of(sale), reason=WHY))
    desk.do(refund(desk, sale, tip=1))
    after = desk.ask(partial(day_report, day=MONDAY))
    assert (after.revenue, after.tenders) == (before.revenue, before.tenders)
    (listed,) = desk.ask(partial(taken_back, first=MONDAY, last=MONDAY.replace(day=24)))
    assert (listed.kind, listed.of, listed.of_day) == ("refund", "2026-000001", MONDAY)
    assert (listed.total, listed.person, listed.reason) == (Money(1_900), "Dana Reed", WHY)


@pytest.mark.parametrize(
    ("who", "dollars", "second", "code"),
    [
        ("Dana Reed", 100, False, ""),
        ("Dana Reed", 50, False, "second_missing"),
        ("Dana Reed", 50, True, ""),
        ("Rosa Diaz", 100, False, "second_missing"),
        ("Rosa Diaz", 100, True, ""),
        ("Tom Becker", 100, True, "not_allowed"),
    ],
    ids=["owner within the limit", "owner beyond it", "owner with another", "desk alone",
         "desk with a manager", "therapist"],
)  # fmt: skip
def test_who_gives_back_how_much(
    desk: Desk, house: House, store: Store, who: str, dollars: int, second: bool, code: str
) -> None:
    sale = sold(desk, house)
    command = refund(desk, sale, service=1)
    if dollars != 100:
        desk.do(Set(key="refund_limit", was=100, to=dollars))
    mia = manager(store)
    desk.sign_in(house.people[who])
    command = replace(command, second=Second(mia) if second else None)
    if code:
        with pytest.raises(Refused, match=code):
            desk.do(command)
        return
    desk.do(command)
    desk.sign_in(house.people["Dana Reed"])
    (listed,) = desk.ask(partial(taken_back, first=MONDAY, last=MONDAY))
    assert (listed.person, listed.approver) == (who, "Mia Stone" if second else None)


def test_a_studio_of_one_says_why_and_it_is_listed(desk: Desk, house: House) -> None:
    desk.do(Set(key="refund_limit", was=100, to=0))
    sale = sold(desk, house)
    desk.do(refund(desk, sale, service=1))
    (listed,) = desk.ask(partial(taken_back, first=MONDAY, last=MONDAY))
    assert (listed.approver, listed.reason) == (None, WHY)


def test_nobody_agrees_with_oneself(desk: Desk, house: House) -> None:
    sale = sold(desk, house)
    desk.sign_in(house.people["Rosa Diaz"])
    for number in (house.people["Rosa Diaz"], house.people["Tom Becker"]):
        with pytest.raises(Refused, match="second_may_not"):
            desk.do(VoidSale(sale_id=of(sale), reason=WHY, second=Second(number)))


@pytest.mark.parametrize(
    ("reason", "code"),
    [("", "back_reason_missing"), ("  x ", "back_reason_missing"),
     ("4111 1111 1111 1111", "card_number")],
    ids=["none", "too short", "a card's number"],
)  # fmt: skip
def test_it_is_said_why(desk: Desk, house: House, reason: str, code: str) -> None:
    sale = sold(desk, house)
    commands = (
        VoidSale(sale_id=of(sale), reason=reason),
        replace(refund(desk, sale, tip=1), reason=reason),
    )
    for command in commands:
        with pytest.raises(Refused, match=code):
            desk.do(command)


def test_a_sale_is_found_by_number_client_or_who_took_it(desk: Desk, house: House) -> None:
    paid(desk, house)
    paid(desk, house, "Nora Blake", at=time(10, 45))
    for words, count in (("", 2), ("nora", 1), ("000001", 1), ("dana sam", 1), ("zzz", 0)):
        ask = partial(receipt_list, first=MONDAY, last=MONDAY, words=words)
        assert len(desk.ask(ask)) == count, words


def test_what_is_not_there_cannot_be_given_back(desk: Desk) -> None:
    for command in (VoidSale(sale_id=99, reason=WHY), RefundSale(sale_id=99, lines=(), reason=WHY)):
        with pytest.raises(FrontdeskError, match="gone"):
            desk.do(command)
