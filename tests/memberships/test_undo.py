"""What is done to a membership without money is undone and done again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.base import Command
from frontdesk.commands.billing import DropCharge, MarkFailed
from frontdesk.commands.memberships import (
    CancelAtTerm,
    CancelNow,
    ChangeMembership,
    EndFreeze,
    FreezeMembership,
    Reinstate,
    ShareMembership,
)
from frontdesk.commands.plans import KeepPlan, OfferPlan
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.values.membership import Freeze
from tests.journal.steps import Rows, standing
from tests.memberships.steps import MONTHLY, joined, member, owed, plan, run
from tests.studio import House

SHARED = replace(MONTHLY, shared=2)


class Studio:
    """Sam, two plans, and a cycle that is due."""

    def __init__(self, desk: Desk, store: Store, house: House, clock: SetClock) -> None:
        self.desk, self.store = desk, store
        self.plan = plan(desk, terms=SHARED)
        self.other = plan(desk, "Other")
        self.sam = joined(desk, house, plan_id=self.plan, terms=SHARED)
        self.nora = house.clients["Nora Blake"]
        self.due = member(store, self.sam).due
        run(desk, clock, self.due)
        self.charge = owed(store)[0].id

    def freeze(self, ahead: int) -> FreezeMembership:
        first = self.due + timedelta(days=ahead)
        return FreezeMembership(
            membership_id=self.sam, kind=Freeze.FREE, first=first, last=first + timedelta(days=9)
        )

    def ended_freeze(self, ahead: int) -> EndFreeze:
        self.desk.do(self.freeze(ahead))
        return EndFreeze(rest_id=1)

    def reinstated(self, leave: Command) -> Reinstate:
        self.desk.do(leave)
        return Reinstate(membership_id=self.sam)

    @property
    def now(self) -> CancelNow:
        return CancelNow(membership_id=self.sam, reason="moves away")

    def rows(self) -> Rows:
        with self.store.read.connect() as connection:
            return standing(connection)


STEPS: dict[str, Callable[[Studio], Command]] = {
    "a new plan": lambda _: KeepPlan(name="New", terms=MONTHLY),
    "other terms": lambda s: KeepPlan(
        plan_id=s.plan, name="New", terms=MONTHLY, was=SHARED, members_too=True
    ),
    "put away": lambda s: OfferPlan(plan_id=s.plan, offered=False),
    "another plan": lambda s: ChangeMembership(membership_id=s.sam, plan_id=s.other),
    "shared": lambda s: ShareMembership(membership_id=s.sam, was=(), shared=(s.nora,)),
    "frozen today": lambda s: s.freeze(0),
    "frozen next cycle": lambda s: s.freeze(31),
    "frozen later": lambda s: s.freeze(60),
    "goes on": lambda s: s.ended_freeze(0),
    "is not frozen": lambda s: s.ended_freeze(20),
    "leaves": lambda s: CancelAtTerm(membership_id=s.sam),
    "leaves now": lambda s: s.now,
    "stays": lambda s: s.reinstated(CancelAtTerm(membership_id=s.sam)),
    "comes back": lambda s: s.reinstated(s.now),
    "failed": lambda s: MarkFailed(charge_id=s.charge, failed=0),
    "dropped": lambda s: DropCharge(charge_id=s.charge, reason="was ill"),
}


@pytest.mark.parametrize("step", STEPS.values(), ids=list(STEPS))
def test_it_is_undone_and_done_again(
    desk: Desk, store: Store, house: House, clock: SetClock, step: Callable[[Studio], Command]
) -> None:
    studio = Studio(desk, store, house, clock)
    command = step(studio)
    before = studio.rows()
    desk.do(command)
    after = studio.rows()
    assert after != before
    desk.undo()
    assert studio.rows() == before
    desk.redo()
    assert studio.rows() == after
