"""Joining, plans, changes, leaving and coming back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.joining import Join
from frontdesk.commands.memberships import (
    CancelAtTerm,
    CancelNow,
    ChangeMembership,
    Reinstate,
    ShareMembership,
    UpgradeNow,
)
from frontdesk.commands.plans import KeepPlan, OfferPlan
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.storage.engine import Store
from frontdesk.values.member_number import member_number, read_member_number
from frontdesk.values.membership import Every, Standing, Terms
from frontdesk.values.money import Money
from frontdesk.values.second import Second
from tests.memberships.steps import (
    MONTHLY,
    agree,
    card,
    codes,
    collect_all,
    credits_of,
    go_to,
    joined,
    ledger,
    member,
    owed,
    plan,
    run,
)
from tests.studio import House

DUE = date(2026, 12, 23)
TWICE = replace(MONTHLY, price=Money(14_000), count=2)


# Plans


def test_a_plan_that_changes_concerns_who_joins_from_then_on(
    desk: Desk, store: Store, house: House
) -> None:
    number = plan(desk)
    sam = joined(desk, house, plan_id=number)
    dearer = replace(MONTHLY, price=Money(8_500))
    change = KeepPlan(plan_id=number, name="Monthly 60", terms=dearer, was=MONTHLY)
    desk.do(change)
    with pytest.raises(Stale, match="plan_elsewhere"):
        desk.do(replace(change, id="another"))
    nora = joined(desk, house, "Nora Blake", plan_id=number, terms=dearer)
    assert [Terms.copied(member(store, each).terms).price for each in (sam, nora)] == [
        Money(7_500),
        Money(8_500),
    ]


def test_new_terms_reach_members_with_their_next_cycle_when_that_is_wanted(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    number = plan(desk)
    sam = joined(desk, house, plan_id=number)
    weekly = replace(MONTHLY, price=Money(2_000), every=Every.WEEK)
    desk.do(KeepPlan(plan_id=number, name="Weekly", terms=weekly, was=MONTHLY, members_too=True))
    assert Terms.copied(member(store, sam).terms) == MONTHLY
    run(desk, clock, DUE)
    found = member(store, sam)
    assert Terms.copied(found.terms) == weekly
    assert (found.due, owed(store)[0].amount) == (DUE + timedelta(days=7), Money(2_000))


@pytest.mark.parametrize(
    ("name", "terms", "expected"),
    [
        ("", MONTHLY, {"plan_without_name"}),
        ("monthly  60", MONTHLY, {"plan_name_taken"}),
        ("Other", replace(MONTHLY, services=("xx",)), {"plan_service_gone"}),
        ("Other", replace(MONTHLY, agreement="xx"), {"plan_form_gone"}),
        ("Other", replace(MONTHLY, price=Money(0)), {"plan_credits_for_nothing"}),
        ("", replace(MONTHLY, minimum=-1), {"plan_without_name", "plan_number_wrong"}),
    ],
    ids=["no name", "the same name", "no such service", "no such form", "for nothing", "both"],
)
def test_a_plan_is_refused_with_all_reasons(
    desk: Desk, sam: int, name: str, terms: Terms, expected: set[str]
) -> None:
    assert codes(desk, KeepPlan(name=name, terms=terms)) == expected


def test_a_plan_that_is_put_away_takes_nobody_in_and_keeps_its_members(
    desk: Desk, store: Store, house: House, clock: SetClock, sam: int
) -> None:
    number = member(store, sam).plan_id
    desk.do(OfferPlan(plan_id=number, offered=False))
    with pytest.raises(Stale):
        desk.do(OfferPlan(plan_id=number, offered=False))
    with pytest.raises(Refused, match="plan_not_offered"):
        joined(desk, house, "Nora Blake", plan_id=number)
    assert run(desk, clock, DUE).params["count"] == 1
    desk.undo()  # the plan is offered again
    joined(desk, house, "Nora Blake", plan_id=number)


# Joining


def test_joining_is_refused_with_all_reasons(desk: Desk, house: House, sam: int) -> None:
    terms = replace(MONTHLY, agreement="intake", shared=1)
    number = plan(desk, "Signed", terms)
    again = Join(
        client_id=house.clients["Sam Ortiz"],
        plan_id=number,
        terms=terms,
        tenders=(card(terms.price),),
        shared=(house.clients["Sam Ortiz"], house.clients["Nora Blake"]),
        pays_by="barter",
    )
    assert codes(desk, again) == {
        *("member_already", "agreement_missing", "dues_tender"),
        *("shared_wrong", "shared_too_many"),
    }
    with pytest.raises(Stale, match="plan_elsewhere"):
        desk.do(replace(again, id="other", terms=MONTHLY))


def test_sign_up_fee_and_first_cycle_are_one_sale(desk: Desk, store: Store, house: House) -> None:
    terms = replace(MONTHLY, fee=Money(2_500), shared=1)
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms, shared=("Nora Blake",))
    assert ledger(store) == {"card": 10_000, "membership_revenue": -2_500, "membership": -7_500}
    assert credits_of(store, sam, house.clients["Nora Blake"]) == [(1, "2027-03-22")]


def test_who_has_signed_the_agreement_may_join(desk: Desk, house: House) -> None:
    terms = replace(MONTHLY, agreement="membership")
    agree(desk, house.clients["Sam Ortiz"])
    joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("M-00001-8", "M-00001-8"),
        ("m000018", "M-00001-8"),
        ("M 00001 8", "M-00001-8"),
        ("M-00001-9", None),
        ("M-00010-8", None),
        ("Ortiz", None),
    ],
    ids=["as written", "bare", "with spaces", "a wrong digit", "two swapped", "a name"],
)
def test_a_member_s_number_has_a_check_digit(typed: str, expected: str | None) -> None:
    assert read_member_number(typed) == expected
    assert read_member_number(member_number(123_456)) == "M-123456-6"


# Another plan


def test_a_change_waits_for_the_next_cycle_and_can_be_taken_back(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    other = plan(desk, "Twice", TWICE)
    first = member(store, sam).plan_id
    desk.do(ChangeMembership(membership_id=sam, plan_id=other))
    desk.do(ChangeMembership(membership_id=sam, plan_id=first))
    assert codes(desk, ChangeMembership(membership_id=sam, plan_id=first)) == {"plan_same"}
    desk.do(ChangeMembership(membership_id=sam, plan_id=other))
    run(desk, clock, DUE)
    assert (member(store, sam).plan_id, owed(store)[0].amount) == (other, Money(14_000))


def test_a_better_plan_now_costs_the_difference_only(
    desk: Desk, store: Store, clock: SetClock, sam: int
) -> None:
    other = plan(desk, "Twice", TWICE)
    go_to(clock, date(2026, 12, 20))
    command = UpgradeNow(
        membership_id=sam, plan_id=other, amount=Money(6_500), tenders=(card(Money(6_500)),)
    )
    with pytest.raises(Stale):
        desk.do(replace(command, id="less", amount=Money(1)))
    desk.do(command)
    assert credits_of(store, sam) == [(2, "2027-03-22")]
    assert ledger(store) == {"card": 14_000, "membership": -14_000}
    back = replace(command, id="back", plan_id=1)
    assert codes(desk, back) == {"upgrade_impossible"}


def test_first_credits_come_with_the_difference(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    bare = replace(MONTHLY, price=Money(1_000), count=0, rollover=0)
    sam = joined(desk, house, plan_id=plan(desk, "Bare", bare), terms=bare)
    other = plan(desk, "Twice", TWICE)
    more = Money(13_000)
    desk.do(UpgradeNow(membership_id=sam, plan_id=other, amount=more, tenders=(card(more),)))
    assert credits_of(store, sam) == [(2, "2027-03-22")]
    run(desk, clock, DUE)
    again = UpgradeNow(membership_id=sam, plan_id=other, amount=more, tenders=(card(more),))
    assert codes(desk, again) == {"upgrade_unpaid"}


def test_sharing_reaches_the_credits_that_are_there(desk: Desk, store: Store, house: House) -> None:
    terms = replace(MONTHLY, shared=1)
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    nora, maria = house.clients["Nora Blake"], house.clients["María Peña"]
    share = ShareMembership(membership_id=sam, was=(), shared=(nora,))
    desk.do(share)
    with pytest.raises(Stale):
        desk.do(replace(share, id="again", shared=(maria,)))
    assert credits_of(store, sam, nora)
    desk.do(ShareMembership(membership_id=sam, was=(nora,), shared=(maria,)))
    assert credits_of(store, sam, maria)
    assert not credits_of(store, sam, nora)
    desk.undo()
    assert credits_of(store, sam, nora)


# Leaving


def test_who_cancels_stays_to_the_end_of_the_term(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    terms = replace(MONTHLY, minimum=3)
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    desk.do(CancelAtTerm(membership_id=sam))
    assert member(store, sam).until == date(2027, 2, 22)
    with pytest.raises(Stale):
        desk.do(CancelAtTerm(membership_id=sam))
    for day in (DUE, date(2027, 1, 23)):
        assert run(desk, clock, day).params["count"] == 1
        collect_all(desk, store)
    assert run(desk, clock, date(2027, 2, 22)).params["count"] == 0
    assert member(store, sam).standing is Standing.ACTIVE
    assert run(desk, clock, date(2027, 2, 23)).params["count"] == 0
    assert member(store, sam).standing is Standing.ENDED
    assert len(credits_of(store, sam)) == 3  # what was paid is still there
    assert codes(desk, CancelAtTerm(membership_id=sam)) == {"membership_ended"}


def test_who_cancels_can_stay_after_all(desk: Desk, store: Store, sam: int) -> None:
    desk.do(CancelAtTerm(membership_id=sam))
    assert member(store, sam).until == date(2026, 12, 22)
    desk.do(Reinstate(membership_id=sam))
    assert member(store, sam).until is None
    with pytest.raises(Stale):
        desk.do(Reinstate(membership_id=sam))
    desk.undo()
    desk.undo()
    assert member(store, sam).until is None


def test_to_cancel_now_takes_a_reason_and_somebody_who_may(
    desk: Desk, store: Store, house: House, clock: SetClock, sam: int
) -> None:
    run(desk, clock, DUE)
    desk.sign_in(house.people["Rosa Diaz"])
    now = CancelNow(membership_id=sam, reason="moves away")
    assert codes(desk, now) == {"second_missing"}
    agreed = replace(now, id="agreed", second=Second(house.people["Dana Reed"]))
    assert codes(desk, replace(agreed, id="why", reason="")) == {"cancel_reason_missing"}
    desk.do(agreed)
    assert (member(store, sam).standing, owed(store)) == (Standing.ENDED, [])
    assert credits_of(store, sam) == [(1, "2027-03-22")]
    desk.do(Reinstate(membership_id=sam))
    assert member(store, sam).standing is Standing.ACTIVE
    assert [each.first for each in owed(store)] == [DUE]


def test_who_comes_back_is_billed_when_what_was_paid_is_over(
    desk: Desk, store: Store, house: House, clock: SetClock, sam: int
) -> None:
    go_to(clock, date(2026, 12, 1))
    desk.do(CancelNow(membership_id=sam, reason="a slip"))
    desk.do(Reinstate(membership_id=sam))
    assert (member(store, sam).due, owed(store)) == (DUE, [])
    desk.do(CancelNow(membership_id=sam, reason="for good"))
    joined(desk, house, plan_id=plan(desk, "Twice", TWICE), terms=TWICE)
    assert codes(desk, Reinstate(membership_id=sam)) == {"member_already"}
    with pytest.raises(Refused, match="gone"):
        desk.do(CancelAtTerm(membership_id=99))
