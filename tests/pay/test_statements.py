"""A period's statement adds up to the ledger, and what was paid stands."""

from datetime import date, time, timedelta
from functools import partial

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.availability import SetDays
from frontdesk.commands.drawer import Move, MoveCash, PayTips
from frontdesk.commands.giving_back import Back, RefundSale, VoidSale
from frontdesk.commands.packages import SavePackage
from frontdesk.commands.pay import AddToPay, MarkPaid, Seen
from frontdesk.commands.settings import Set
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Package, Wallet
from frontdesk.queries.day_report import day_report
from frontdesk.queries.giving_back import givable
from frontdesk.queries.pay import pay_stub
from frontdesk.rules.pay import What
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.pay import Clocked, PayTerms, Worth
from frontdesk.values.payment import CASH, Paid
from frontdesk.values.stored import Bought, PackageTerms, Stored, Unit
from tests.moments import MONDAY
from tests.pay.books import (
    HALF,
    MARIA,
    TOM,
    agreed,
    at,
    board,
    ledger,
    of,
    pay,
    served,
    stub,
    told,
    weekly,
)
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of, trial_balance

NEXT = MONDAY + timedelta(days=7)
WHY = "charged by mistake"


@pytest.fixture
def tom(house: House) -> int:
    return house.therapists[TOM]


@pytest.fixture
def paid_by_the_week(desk: Desk, house: House) -> None:
    weekly(desk)
    agreed(desk, house)


def test_tips_and_services_add_up_to_the_ledger(
    desk: Desk, house: House, store: Store, tom: int
) -> None:
    weekly(desk)
    agreed(desk, house)
    agreed(desk, house, name=MARIA)
    served(desk, house, 2_000)
    gone = served(desk, house, 1_500, client="Nora Blake", at=time(11))
    served(desk, house, 500, client="Robert Quinn", therapist=MARIA, service="sw")
    desk.do(VoidSale(sale_id=gone, reason=WHY))
    desk.do(MoveCash(move=Move.FLOAT, amount=Money(20_000)))
    desk.do(PayTips(therapist_id=tom, amount=Money(800)))
    found = stub(desk, house).statement
    assert told(found.lines) == [
        ("service", 9_500, 4_750),
        ("service", 9_500, 4_750),
        ("service", -9_500, -4_750),
        ("tips", 0, 2_000),
        ("tips_out", 0, -800),
    ]
    assert (found.earned, found.tips, found.total) == (Money(4_750), Money(1_200), Money(5_950))
    for name in (TOM, MARIA):
        each, who = stub(desk, house, name).statement, house.therapists[name]
        assert each.tips.cents == -ledger(store, "tips_payable", who)
        assert each.value.cents == each.revenue.cents == -ledger(store, "service_revenue", who)


def test_what_four_hands_gave_is_shared(desk: Desk, house: House, store: Store) -> None:
    weekly(desk)
    agreed(desk, house)
    agreed(desk, house, of(share_bp=4_000), MARIA)
    number = finished(desk, house)
    with store.write.begin() as connection:
        connection.execute(
            text("UPDATE appointment SET second_therapist_id=:who WHERE id=:number"),
            {"who": house.therapists[MARIA], "number": number},
        )
    desk.do(payment(ticket_of(desk, number)))
    assert told(stub(desk, house).statement.lines) == [("service", 4_750, 2_375)]
    assert told(stub(desk, house, MARIA).statement.lines) == [("service", 4_750, 1_900)]
    revenue = ledger(store, "service_revenue", house.therapists[MARIA])
    assert stub(desk, house, MARIA).statement.value.cents == -revenue


def test_products_count_for_whoever_treated(desk: Desk, house: House) -> None:
    weekly(desk)
    agreed(desk, house, PayTerms(product_bp=1_000))
    found = ticket_of(desk, finished(desk, house))
    sale = desk.do(payment(found, products=(found.products[0].item(2),))).params["sale"]
    assert told(stub(desk, house).statement.lines, What.PRODUCT) == [("product", 3_600, 360)]
    lines = desk.ask(partial(givable, sale_id=sale)).choices
    balm = next(line for line in lines if line.kind == "product")
    back = RefundSale(sale_id=sale, lines=(Back(line_id=balm.id),), reason=WHY)
    desk.do(back)
    assert told(stub(desk, house).statement.lines, What.PRODUCT) == [
        ("product", 3_600, 360), ("product", -1_800, -180),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("clocked", "minutes"), [(Clocked.SHIFT, [480]), (Clocked.TABLE, [60])], ids=["shift", "table"]
)
def test_hours_that_were_worked_so_far(
    desk: Desk, house: House, clocked: Clocked, minutes: list[int]
) -> None:
    weekly(desk)
    agreed(desk, house, PayTerms(hourly=Money(1_500), clocked=clocked))
    served(desk, house)
    lines = stub(desk, house).statement.lines
    assert [each.minutes for each in lines if each.what is What.HOURS] == minutes


@pytest.mark.usefixtures("paid_by_the_week")
def test_it_is_frozen_and_stands_in_the_ledger(
    desk: Desk, house: House, store: Store, clock: SetClock, tom: int
) -> None:
    served(desk, house, 2_000)
    at(clock, NEXT)
    done = desk.do(pay(desk))
    assert (done.code, done.params["total"]) == ("pay_paid", Money(6_750))
    (row,) = board(desk).rows
    assert (row.total, row.paid_at) == (Money(6_750), clock.now())
    balance = trial_balance(store)
    assert (balance["wages"], balance["wages_payable"]) == (4_750, -6_750)
    assert balance["tips_payable"] == 0
    assert sum(balance.values()) == 0
    assert ledger(store, "tips_payable", tom) == -2_000
    assert desk.ask(partial(day_report, day=NEXT)).tips == ()  # they are not of that day
    assert not done.undoable


@pytest.mark.usefixtures("paid_by_the_week")
def test_it_is_not_paid_twice(desk: Desk, house: House, clock: SetClock) -> None:
    served(desk, house)
    at(clock, NEXT)
    command = pay(desk)
    desk.do(command)
    again = MarkPaid(day=MONDAY, seen=command.seen)
    with pytest.raises(Refused, match="pay_paid_already"):
        desk.do(again)
    with pytest.raises(Refused, match="pay_nobody"):
        desk.do(pay(desk))


@pytest.mark.usefixtures("paid_by_the_week")
def test_it_is_not_paid_before_it_is_over(desk: Desk, house: House) -> None:
    served(desk, house)
    with pytest.raises(Refused, match="pay_not_over"):
        desk.do(pay(desk))


@pytest.mark.usefixtures("paid_by_the_week")
def test_periods_are_paid_in_their_order(desk: Desk, house: House, clock: SetClock) -> None:
    at(clock, NEXT + timedelta(days=7))
    with pytest.raises(Refused, match="pay_earlier_first"):
        desk.do(pay(desk, NEXT))
    desk.do(pay(desk))
    assert desk.do(pay(desk, NEXT)).code == "pay_paid"


@pytest.mark.usefixtures("paid_by_the_week")
def test_it_is_paid_only_as_it_was_seen(
    desk: Desk, house: House, clock: SetClock, tom: int
) -> None:
    served(desk, house)
    at(clock, NEXT)
    with pytest.raises(Stale, match="pay_elsewhere"):
        desk.do(MarkPaid(day=MONDAY, seen=(Seen(tom, Money(1)),)))


@pytest.mark.usefixtures("paid_by_the_week")
def test_a_refund_after_it_stands_in_the_next_at_the_rate_of_then(
    desk: Desk, house: House, clock: SetClock, store: Store
) -> None:
    sale = served(desk, house, 2_000)
    at(clock, NEXT)
    desk.do(pay(desk))
    agreed(desk, house, of(share_bp=9_000), day=NEXT)
    desk.do(MoveCash(move=Move.FLOAT, amount=Money(20_000)))
    lines = desk.ask(partial(givable, sale_id=sale)).choices
    desk.do(RefundSale(sale_id=sale, lines=tuple(Back(line_id=e.id) for e in lines), reason=WHY))
    assert stub(desk, house).statement.total == Money(6_750)
    found = stub(desk, house, first=NEXT).statement
    assert told(found.lines) == [("service", -9_500, -4_750), ("tips", 0, -2_000)]
    at(clock, NEXT + timedelta(days=7))
    desk.do(pay(desk, NEXT))
    balance = trial_balance(store)
    assert (balance["wages"], balance["wages_payable"], balance["tips_payable"]) == (0, 0, 0)


@pytest.mark.usefixtures("paid_by_the_week")
def test_hours_put_right_after_it_stand_in_the_next_with_their_day(
    desk: Desk, house: House, clock: SetClock, tom: int
) -> None:
    agreed(desk, house, PayTerms(hourly=Money(1_500)))
    at(clock, NEXT)
    desk.do(pay(desk))
    desk.do(SetDays(therapist_ids=(tom,), days=(MONDAY,), spans=((time(9), time(12)),)))
    found = [each for each in stub(desk, house, first=NEXT).statement.lines if each.late]
    assert [(e.day, e.minutes, e.amount) for e in found] == [(MONDAY, -300, Money(-7_500))]
    at(clock, NEXT + timedelta(days=7))
    desk.do(pay(desk, NEXT))
    after = NEXT + timedelta(days=7)
    assert not [each for each in stub(desk, house, first=after).statement.lines if each.late]


@pytest.mark.usefixtures("paid_by_the_week")
def test_what_is_added_by_hand_stands_in_it_with_its_reason(
    desk: Desk, house: House, clock: SetClock, tom: int
) -> None:
    desk.do(AddToPay(therapist_id=tom, amount=Money(-2_500), reason="advance of Friday"))
    (line,) = stub(desk, house).statement.lines
    assert (line.text, line.amount) == ("advance of Friday", Money(-2_500))
    at(clock, NEXT)
    assert desk.do(pay(desk)).params["total"] == Money(-2_500)


@pytest.mark.usefixtures("paid_by_the_week")
def test_another_period_begins_after_what_was_paid(
    desk: Desk, house: House, clock: SetClock
) -> None:
    at(clock, NEXT)
    desk.do(pay(desk))
    desk.do(Set(key="pay_period", was="week", to="half_month"))
    spans = [(row.first, row.last) for row in board(desk).rows]
    assert spans == [(MONDAY, date(2026, 11, 29)), (date(2026, 11, 30), date(2026, 11, 30))]


@pytest.mark.parametrize(
    ("worth", "amount"), [(Worth.LIST, 4_750), (Worth.PAID, 3_750)], ids=["list", "paid"]
)
def test_a_session_of_a_package_counts_for_what_was_agreed(
    desk: Desk, house: House, store: Store, worth: Worth, amount: int
) -> None:
    weekly(desk)
    agreed(desk, house, of(HALF, worth=worth))
    desk.do(
        SavePackage(to=PackageTerms(name="Five", price=Money(37_500), unit=Unit.SESSIONS, units=5))
    )
    with Session(store.read) as session:
        package = session.execute(select(Package.id)).scalar_one()
    sam = house.clients["Sam Ortiz"]
    bought = Bought(kind=Stored.PACKAGE, price=Money(37_500), package_id=package, client_id=sam)
    tender = Paid(kind=CASH, amount=Money(37_500))
    desk.do(TakePayment(bought=(bought,), tenders=(tender,), client_id=sam))
    with Session(store.read) as session:
        wallet = session.execute(select(Wallet.id)).scalar_one()
    number = finished(desk, house)
    command = payment(ticket_of(desk, number), kind=CASH)
    credit = Paid(kind=Stored.PACKAGE, amount=Money(9_500), wallet_id=wallet, appointment_id=number)
    desk.do(TakePayment(settled=command.settled, tenders=(credit,)))
    (line,) = stub(desk, house).statement.lines
    assert (line.amount, line.redeemed, line.value) == (Money(amount), True, Money(9_500))


_ATTACKS = (
    ("UPDATE pay_statement SET total=1", "pay_statement_is_kept"),
    ("UPDATE pay_statement SET lines='[]'", "pay_statement_is_kept"),
    ("DELETE FROM pay_statement", "pay_statement_is_kept"),
    ("UPDATE pay_agreement SET terms='{}'", "pay_paid_already"),
    ("DELETE FROM pay_agreement", "pay_paid_already"),
    ("UPDATE pay_extra SET amount=1", "pay_paid_already"),
    ("DELETE FROM pay_extra", "pay_paid_already"),
    (
        "INSERT INTO pay_extra(therapist_id,day,amount,reason,person_id,at) "
        "SELECT therapist_id,last,100,'more',1,1 FROM pay_statement",
        "pay_paid_already",
    ),
    (
        "INSERT INTO pay_statement(therapist_id,first,last,earned,tips,total,lines,person_id,at) "
        "SELECT therapist_id,last,'2026-12-31',0,0,0,'[]',1,1 FROM pay_statement",
        "pay_paid_already",
    ),
    (
        "INSERT INTO pay_statement(therapist_id,first,last,earned,tips,total,lines,person_id,at) "
        "SELECT therapist_id,'2026-12-01','2026-12-31',100,0,100,'[]',1,1 FROM pay_statement",
        "pay_not_posted",
    ),
)


def test_the_database_itself_keeps_what_was_paid(
    any_desk: Desk, any_house: House, any_store: Store, clock: SetClock
) -> None:
    weekly(any_desk)
    agreed(any_desk, any_house)
    who = any_house.therapists[TOM]
    any_desk.do(AddToPay(therapist_id=who, amount=Money(500), reason="keys"))
    served(any_desk, any_house, 700)
    at(clock, NEXT)
    any_desk.do(pay(any_desk))
    for statement, code in _ATTACKS:
        with (
            pytest.raises(DBAPIError, match=code),
            any_store.write.connect() as connection,
            connection.begin(),
        ):
            connection.execute(text(statement))


def test_a_statement_that_is_not_there_is_refused(desk: Desk, house: House, tom: int) -> None:
    with pytest.raises(Refused, match="gone"):
        desk.ask(partial(pay_stub, therapist_id=tom, first=MONDAY))
