"""On what terms somebody works: by whom it is kept, from when, and who sees whose."""

from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.pay import AddToPay, AgreeOnPay, MarkPaid, Seen
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.pay import agreements, pay_board, pay_stub
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.pay import Fixed, PayTerms
from tests.moments import MONDAY
from tests.pay.books import HALF, MARIA, TOM, agreed, at, board, of, pay, served, stub, weekly
from tests.studio import House

_DAY = timedelta(days=1)


@pytest.fixture
def tom(house: House) -> int:
    return house.therapists[TOM]


def since(desk: Desk, who: int) -> list[tuple[date, date | None, int]]:
    found = desk.ask(partial(agreements, therapist_id=who)).rows
    return [(each.from_day, each.until, each.terms.share_bp) for each in found]


def test_terms_hold_until_the_next_begin(desk: Desk, house: House, tom: int) -> None:
    agreed(desk, house, day=MONDAY - 20 * _DAY)
    agreed(desk, house, of(share_bp=6_000), day=MONDAY + _DAY)
    assert since(desk, tom) == [
        (MONDAY + _DAY, None, 6_000),
        (MONDAY - 20 * _DAY, MONDAY, 5_000),
    ]
    assert desk.ask(partial(agreements, therapist_id=tom)).services[0] == (
        "ac", "Acupuncture", 45,
    )  # fmt: skip


def test_a_change_concerns_new_days_only(desk: Desk, house: House, clock: SetClock) -> None:
    weekly(desk)
    agreed(desk, house)
    served(desk, house)
    at(clock, MONDAY + _DAY)
    with pytest.raises(Refused, match="pay_from_wrong"):
        agreed(desk, house, of(share_bp=6_000))
    agreed(desk, house, of(share_bp=6_000), day=MONDAY + _DAY)
    assert stub(desk, house).statement.total == Money(4_750)


def test_one_that_begins_on_the_same_day_takes_its_place(
    desk: Desk, house: House, tom: int
) -> None:
    agreed(desk, house)
    agreed(desk, house, of(share_bp=6_000))
    assert since(desk, tom) == [(MONDAY, None, 6_000)]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"from_day": MONDAY - 367 * _DAY}, "pay_from_wrong"),
        ({"from_day": MONDAY + 367 * _DAY}, "pay_from_wrong"),
        ({"terms": PayTerms(fixed=(Fixed("xx", 60, Money(1)),))}, "pay_service_gone"),
        ({"terms": PayTerms(share_bp=-1)}, "pay_share_wrong"),
        ({"therapist_id": 999_999}, "gone"),
    ],
    ids=["long ago", "far ahead", "no such service", "terms", "nobody"],
)
def test_what_cannot_be_agreed(desk: Desk, tom: int, changed: dict[str, Any], code: str) -> None:
    given = {"therapist_id": tom, "from_day": MONDAY, "terms": HALF, **changed}
    with pytest.raises(Refused, match=code):
        desk.do(AgreeOnPay(**given))


def test_no_agreement_begins_on_a_day_that_was_paid(
    desk: Desk, house: House, clock: SetClock
) -> None:
    weekly(desk)
    agreed(desk, house)
    at(clock, MONDAY + 7 * _DAY)
    desk.do(pay(desk))
    with pytest.raises(Refused, match="pay_day_paid"):
        agreed(desk, house, day=MONDAY + 6 * _DAY)


@pytest.mark.parametrize(
    ("amount", "reason", "code"),
    [
        (0, "advance", "pay_extra_wrong"),
        (10_000_001, "advance", "pay_extra_wrong"),
        (100, " x ", "pay_reason_missing"),
        (100, "x" * 121, "pay_reason_long"),
    ],
    ids=["nothing", "too much", "no reason", "a long one"],
)
def test_what_cannot_be_added(
    desk: Desk, house: House, tom: int, amount: int, reason: str, code: str
) -> None:
    agreed(desk, house)
    with pytest.raises(Refused, match=code):
        desk.do(AddToPay(therapist_id=tom, amount=Money(amount), reason=reason))


def test_nothing_is_added_or_paid_where_nothing_was_agreed(
    desk: Desk, clock: SetClock, tom: int
) -> None:
    with pytest.raises(Refused, match="pay_no_agreement"):
        desk.do(AddToPay(therapist_id=tom, amount=Money(1), reason="advance"))
    at(clock, date(2026, 12, 1))
    with pytest.raises(Refused, match="pay_no_agreement"):
        desk.do(MarkPaid(day=MONDAY, seen=(Seen(tom, Money(0)),)))


def test_an_agreement_and_what_was_added_are_undone(desk: Desk, house: House, tom: int) -> None:
    agreed(desk, house)
    desk.do(AddToPay(therapist_id=tom, amount=Money(100), reason="advance"))
    desk.undo()
    assert stub(desk, house, first=board(desk).rows[0].first).statement.lines == ()
    desk.undo()
    assert since(desk, tom) == []
    desk.redo()
    assert since(desk, tom) == [(MONDAY, None, 5_000)]


def test_a_therapist_sees_the_own_pay_only(
    desk: Desk, house: House, store: Store, clock: SetClock, tom: int
) -> None:
    agreed(desk, house)
    agreed(desk, house, of(share_bp=6_000), MARIA)
    served(desk, house, 700)
    mine = Desk(store, clock, station="treatment")
    mine.sign_in(house.people[TOM])
    assert [row.name for row in mine.ask(pay_board).rows] == [TOM]
    assert mine.ask(pay_board).without == ()
    assert mine.ask(partial(pay_stub, therapist_id=tom, first=MONDAY)).name == TOM
    maria = house.therapists[MARIA]
    for query in (partial(pay_stub, first=MONDAY), agreements):
        with pytest.raises(Refused, match="not_allowed"):
            mine.ask(partial(query, therapist_id=maria))
    with pytest.raises(Refused, match="not_allowed"):
        mine.do(AddToPay(therapist_id=tom, amount=Money(100), reason="advance"))


def test_reception_sees_nobodys_pay(
    desk: Desk, house: House, store: Store, clock: SetClock, tom: int
) -> None:
    agreed(desk, house)
    rosa = Desk(store, clock, station="desk")
    rosa.sign_in(house.people["Rosa Diaz"])
    for query in (
        pay_board,
        partial(pay_stub, therapist_id=tom, first=MONDAY),
        partial(agreements, therapist_id=tom),
    ):
        with pytest.raises(Refused, match="not_allowed"):
            rosa.ask(query)
    with pytest.raises(Refused, match="not_allowed"):
        rosa.do(AgreeOnPay(therapist_id=tom, from_day=MONDAY, terms=HALF))


def test_who_has_no_agreement_is_named(desk: Desk, house: House) -> None:
    agreed(desk, house)
    found = board(desk)
    assert [row.name for row in found.rows] == [TOM]
    assert {row.name for row in found.without} == set(house.therapists) - {TOM}
    assert (found.total, found.over) == (Money(0), False)
