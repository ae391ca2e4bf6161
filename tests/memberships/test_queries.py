"""What the desk is told of memberships: who owes, what would be, what happened."""

from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.billing import DropCharge, MarkFailed
from frontdesk.commands.clients import EditClient
from frontdesk.commands.memberships import (
    CancelAtTerm,
    ChangeMembership,
    FreezeMembership,
    UpgradeNow,
)
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.documents.member_statement import happened_words, statement
from frontdesk.documents.words import words_in
from frontdesk.errors import Refused
from frontdesk.queries.billing import billing_board, billing_state
from frontdesk.queries.clients import find_clients
from frontdesk.queries.joining import joining
from frontdesk.queries.member_history import member_statement
from frontdesk.queries.member_notice import member_notices
from frontdesk.queries.memberships import (
    change_offers,
    freeze_effect,
    members,
    membership_card,
    membership_of,
)
from frontdesk.queries.plans import plan_menu, plans
from frontdesk.rules.membership import Change, Rest
from frontdesk.storage.engine import Store
from frontdesk.values.membership import Freeze, Standing
from frontdesk.values.money import Money
from frontdesk.values.payment import MEMBERSHIP, Paid, Settled
from frontdesk.values.stored import Unit
from tests.memberships.steps import (
    MONTHLY,
    agree,
    card,
    collect,
    collect_all,
    credits_of,
    go_to,
    joined,
    ledger,
    owed,
    plan,
    run,
)
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import booked, finished, ticket_of

DUE = date(2026, 12, 23)


def test_the_board_tells_what_is_due_now_later_and_unpaid(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    number = plan(desk)
    for client in ("Sam Ortiz", "Nora Blake", "María Peña", "Robert Quinn"):
        joined(desk, house, client, plan_id=number)
    go_to(clock, DUE)
    before = desk.ask(billing_state)
    assert (before.ran, before.waiting, before.due) == (False, 4, 0)
    run(desk, clock, DUE)
    rows = {each.client: each for each in desk.ask(billing_board).due}
    desk.do(MarkFailed(charge_id=rows["Sam Ortiz"].id, failed=0))
    for failed in range(3):
        desk.do(MarkFailed(charge_id=rows["Nora Blake"].id, failed=failed))
    quinn = owed(store)[-1]
    assert quinn.id == rows["Robert Quinn"].id
    collect(desk, quinn)
    board, state = desk.ask(billing_board), desk.ask(billing_state)
    assert [each.client for each in board.due] == ["María Peña"]
    assert [each.client for each in board.again] == ["Sam Ortiz"]
    assert [each.client for each in board.unpaid] == ["Nora Blake"]
    assert (board.collected, board.taken, board.ran_by) == (1, Money(7_500), "Dana Reed")
    assert (state.ran, state.waiting, state.due, state.amount) == (True, 0, 1, Money(7_500))


def test_members_are_listed_with_credits_and_debts(
    desk: Desk, house: House, clock: SetClock
) -> None:
    number = plan(desk)
    joined(desk, house, plan_id=number)
    joined(desk, house, "Nora Blake", plan_id=number)
    run(desk, clock, DUE)
    sam = desk.ask(partial(members, said="ortiz m-00001"))
    assert [(each.client, each.credits, each.owed) for each in sam] == [
        ("Sam Ortiz", 1, Money(7_500))
    ]
    assert len(desk.ask(members)) == 2
    assert desk.ask(partial(members, standing=Standing.ENDED)) == ()
    found = desk.ask(partial(membership_of, client_id=house.clients["Nora Blake"]))
    assert found is not None
    assert (found.number, found.owed, found.credits) == ("M-00002-6", Money(7_500), 1)
    assert desk.ask(partial(membership_of, client_id=house.clients["María Peña"])) is None
    with pytest.raises(Refused, match="gone"):
        desk.ask(partial(membership_card, membership_id=9))


def test_a_client_is_found_by_the_number_of_a_member(desk: Desk, house: House) -> None:
    joined(desk, house, plan_id=plan(desk))
    for said in ("M-00001-8", "m000018"):
        hits = desk.ask(partial(find_clients, said=said))
        assert ([hit.name for hit in hits.rows], hits.matching) == (["Sam Ortiz"], 1)
    assert desk.ask(partial(find_clients, said="M-00001-9")).rows == ()  # a slip of the hand


def test_plans_are_told_with_what_they_can_be_made_of(desk: Desk, house: House) -> None:
    terms = replace(MONTHLY, agreement="membership")
    number = plan(desk, terms=terms)
    plan(desk, "Other", replace(MONTHLY, price=Money(9_000)))
    assert [(each.name, each.members) for each in desk.ask(plans)] == [
        ("Monthly 60", 0),
        ("Other", 0),
    ]
    menu = desk.ask(plan_menu)
    assert menu.services[0] == ("sw", "Swedish massage")
    assert ("membership", "Membership agreement") in menu.forms
    client = house.clients["Sam Ortiz"]
    before = desk.ask(partial(joining, client_id=client))
    assert (before.signed, [each.name for each in before.forms]) == (
        {},
        ["membership.en", "membership.es"],
    )
    desk.do(EditClient(client_id=client, was={"language": None}, to={"language": "es"}))
    spanish = desk.ask(partial(joining, client_id=client))
    assert [each.name for each in spanish.forms] == ["membership.es", "membership.en"]
    agree(desk, client)
    assert desk.ask(partial(joining, client_id=client)).signed == {"membership": MONDAY}
    joined(desk, house, plan_id=number, terms=terms)
    assert desk.ask(plans)[0].members == 1


@pytest.mark.parametrize(
    ("rest", "due", "term", "fee"),
    [
        (Rest(Freeze.FREE, date(2026, 12, 1), date(2026, 12, 10)), "2027-01-02", "2027-03-04", 0),
        (Rest(Freeze.FEE, date(2027, 1, 1), date(2027, 1, 2), Money(900)),
         "2027-01-25", "2027-02-24", 900),
        (Rest(Freeze.REDUCED, date(2026, 12, 1), date(2026, 12, 10), Money(1)),
         "2026-12-23", "2027-02-22", 0),
    ],
    ids=["this cycle", "the next, with a fee", "reduced"],
)  # fmt: skip
def test_the_effect_of_a_freeze_is_told_beforehand(
    desk: Desk, house: House, rest: Rest, due: str, term: str, fee: int
) -> None:
    terms = replace(MONTHLY, minimum=3)
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    effect = desk.ask(partial(freeze_effect, membership_id=sam, rest=rest))
    assert effect.new_due.isoformat() == due
    assert effect.new_term is not None
    assert (effect.new_term.isoformat(), effect.fee) == (term, Money(fee))
    assert (effect.reduced is None) == rest.still


def test_other_plans_are_offered_with_their_difference(
    desk: Desk, house: House, clock: SetClock
) -> None:
    sam = joined(desk, house, plan_id=plan(desk))
    twice = plan(desk, "Twice", replace(MONTHLY, price=Money(14_000), count=2))
    (offer,) = desk.ask(partial(change_offers, membership_id=sam))
    assert (offer.plan_id, offer.now, offer.day) == (twice, Change(Money(6_500), 1), DUE)
    run(desk, clock, DUE)  # a cycle that is not paid has no difference
    (offer,) = desk.ask(partial(change_offers, membership_id=sam))
    assert offer.now is None


def test_who_arrives_is_told_of_what_is_owed_or_ends(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    terms = replace(MONTHLY, rollover=0)
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    visit = booked(desk, house, day=MONDAY + timedelta(days=28), at=time(10), service="sw")

    def said() -> set[str]:
        return {each.code for each in desk.ask(partial(member_notices, appointment_id=visit))}

    assert said() == set()
    go_to(clock, DUE - timedelta(days=13))
    assert said() == {"notice_expiring_sessions"}
    desk.do(CancelAtTerm(membership_id=sam))
    assert said() == {"notice_expiring_sessions", "notice_ending"}
    desk.undo()
    run(desk, clock, DUE)
    assert said() == {"notice_owed"}
    run(desk, clock, DUE + timedelta(days=8))
    run(desk, clock, DUE + timedelta(days=21))
    assert said() == {"notice_suspended"}
    collect_all(desk, store)
    first = DUE + timedelta(days=21)
    desk.do(FreezeMembership(membership_id=sam, kind=Freeze.FREE, first=first, last=first))
    assert said() == {"notice_frozen"}
    nobody = booked(desk, house, None, guest="Ann", day=MONDAY + timedelta(days=63), at=time(10))
    assert desk.ask(partial(member_notices, appointment_id=nobody)) == ()


def test_a_credit_pays_for_a_visit_that_it_is_good_for(
    desk: Desk, store: Store, house: House
) -> None:
    terms = replace(MONTHLY, services=("sw", "dt"))
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    found = ticket_of(desk, finished(desk, house))
    assert [way.wallet_id for way in found.entitled[0].ways] == [1]
    price, number = found.due[0].item.unit, found.due[0].appointment_id
    assert found.bill((), None, ()).total == price.share(8_500)  # the plan takes something off
    total = found.bill((), None, (), credited={number}).total
    assert total == price  # but not of what a credit pays
    pays = TakePayment(
        settled=(Settled(appointment_id=found.due[0].appointment_id, price=price),),
        tenders=(
            Paid(kind=MEMBERSHIP, amount=total, wallet_id=1,
                 appointment_id=found.due[0].appointment_id),
        ),
    )  # fmt: skip
    desk.do(pays)
    assert credits_of(store, sam) == []
    assert "membership" not in ledger(store)


def test_a_credit_does_not_pay_for_more_minutes_than_a_session_has(
    desk: Desk, house: House
) -> None:
    terms = replace(MONTHLY, minutes=45)
    joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    found = ticket_of(desk, finished(desk, house))
    assert not any(each.ways for each in found.entitled)
    only, total = found.due[0], found.bill((), None, ()).total
    pays = TakePayment(
        settled=(Settled(appointment_id=only.appointment_id, price=only.item.unit),),
        tenders=(
            Paid(kind=MEMBERSHIP, amount=total, wallet_id=1, appointment_id=only.appointment_id),
        ),
    )
    with pytest.raises(Refused, match="wallet_longer"):
        desk.do(pays)


def test_a_statement_tells_all_that_happened_and_adds_up(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    terms = replace(MONTHLY, fee=Money(2_500))
    sam = joined(desk, house, plan_id=plan(desk, terms=terms), terms=terms)
    twice = plan(desk, "Twice", replace(MONTHLY, price=Money(14_000), count=2))
    more = Money(6_500)
    desk.do(UpgradeNow(membership_id=sam, plan_id=twice, amount=more, tenders=(card(more),)))
    desk.do(ChangeMembership(membership_id=sam, plan_id=1))
    freeze = FreezeMembership(
        membership_id=sam, kind=Freeze.FEE, first=DUE, last=DUE, amount=Money(500)
    )
    desk.do(freeze)
    run(desk, clock, DUE)
    desk.do(DropCharge(charge_id=owed(store)[0].id, reason="a gift"))
    run(desk, clock, DUE + timedelta(days=1))
    found = desk.ask(partial(member_statement, membership_id=sam))
    words = [happened_words(row, words_in(None)) for row in found.rows]
    assert words == [
        "Joined Monthly 60",
        "Will change to Monthly 60 on 23 Dec 2026",
        "Freeze from 23 Dec 2026 to 23 Dec 2026",
        "Changed to Twice for the difference",
        "Sign-up fee, receipt 2026-000001",
        "Cycle from 23 Nov 2026, receipt 2026-000001",
        "Credits, good until 23 Mar 2027",
        "Credits, good until 23 Mar 2027",
        "$5.00 not asked for: a gift",
        "Goes on after the freeze",
        "Changed to Monthly 60",
        "Cycle from 24 Dec 2026: owed",
    ]
    assert (found.paid, found.owed, found.left) == (
        Money(16_500), Money(7_500), ((Unit.SESSIONS, 2),)
    )  # fmt: skip
    paper = statement(found)
    assert paper.title == "Statement M-00001-8"
    for said in ("Paid in all: $165.00", "Still owed: $75.00", "Credits left: 2 sessions", "+1"):
        assert said in paper.html
    with pytest.raises(Refused, match="gone"):
        desk.ask(partial(member_statement, membership_id=99))
