"""The same on a file and on a server: a cycle is listed, collected, and told of."""

from datetime import date
from functools import partial

from frontdesk.clock import SetClock
from frontdesk.commands.billing import RunBilling
from frontdesk.commands.memberships import CancelAtTerm, FreezeMembership
from frontdesk.desk import Desk
from frontdesk.queries.billing import billing_board, billing_state
from frontdesk.queries.member_history import member_statement
from frontdesk.queries.memberships import members, membership_of
from frontdesk.queries.plans import plans
from frontdesk.storage.engine import Store
from frontdesk.values.membership import Freeze
from frontdesk.values.money import Money
from tests.fixtures import owners
from tests.memberships.steps import collect, credits_of, go_to, joined, ledger, owed, plan, run
from tests.studio import House

DUE = date(2026, 12, 23)


def test_a_cycle_is_listed_and_collected_once_on_either_database(
    any_desk: Desk, any_store: Store, any_house: House, clock: SetClock
) -> None:
    sam = joined(any_desk, any_house, plan_id=plan(any_desk))
    go_to(clock, DUE)
    other = owners(any_store, any_house, clock)
    counts = [each.do(RunBilling()).params["count"] for each in (any_desk, other)]
    assert counts == [1, 0]
    collect(any_desk, owed(any_store)[0])
    board = any_desk.ask(billing_board)
    assert (board.rows, board.collected, board.taken) == ((), 1, Money(7_500))
    assert any_desk.ask(billing_state).ran
    (row,) = any_desk.ask(members)
    assert (row.credits, row.owed) == (2, Money(0))
    assert any_desk.ask(plans)[0].members == 1
    assert credits_of(any_store, sam) == [(1, "2027-03-22"), (1, "2027-04-22")]
    assert any_desk.ask(partial(member_statement, membership_id=sam)).paid == Money(15_000)
    freeze = FreezeMembership(
        membership_id=sam, kind=Freeze.FREE, first=DUE, last=date(2026, 12, 30)
    )
    any_desk.do(freeze)
    any_desk.undo()
    any_desk.do(CancelAtTerm(membership_id=sam))
    card = any_desk.ask(partial(membership_of, client_id=any_house.clients["Sam Ortiz"]))
    assert card is not None
    assert card.until == date(2027, 1, 22)
    run(any_desk, clock, date(2027, 5, 1))
    assert ledger(any_store) == {"card": 15_000, "breakage": -15_000}
