"""The day's billing: run it, and say what could be collected on the studio's terminal.

Nothing is charged by the program itself.
"""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.changes import Topic
from frontdesk.commands.base import Command
from frontdesk.commands.billing_run import Run
from frontdesk.commands.charges import failed, recover
from frontdesk.commands.dues import Dues
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import BillingRun, Membership, MembershipCharge
from frontdesk.storage.memberships import note
from frontdesk.storage.unit import Work
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.membership import Charge
from frontdesk.values.money import Money
from frontdesk.values.payment import Paid
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean

_SHORTEST = 3


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class RunBilling(Command):
    """Bring every membership to today and list what is due; a second time it finds nothing new."""

    def apply(self, work: Work) -> None:
        work.money()  # two stations at once: one waits, and then there is nothing left to list
        counts = Run(work).run()
        found = select(BillingRun).where(BillingRun.day == work.today)
        row = work.session.execute(found).scalar()
        if row is None:
            work.add(
                BillingRun(
                    day=work.today,
                    at=work.now,
                    person_id=work.who.person_id,
                    listed=counts.listed,
                    amount=counts.amount,
                    expired=counts.expired,
                )
            )
        else:
            row.listed += counts.listed
            row.amount += counts.amount
            row.expired += counts.expired
        first = "billing_run_none" if row is None else "billing_run_again"
        code = "billing_run" if counts.listed else first
        work.says(code, count=counts.listed, amount=counts.amount)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class Collect(Command):
    """Book what was collected for something that is due; its credits are there from now on."""

    charge_id: int
    amount: Money
    tenders: tuple[Paid, ...]

    def apply(self, work: Work) -> None:
        work.money()
        charge = _owed(work, self.charge_id)
        if charge.amount != self.amount:
            raise Stale("charge_elsewhere", table="membership_charge", row=charge.id)
        row = work.load(Membership, charge.membership_id)
        dues = Dues(work, row)
        dues.charge(charge)
        sale = dues.take(self.tenders)
        recover(work, row)
        dues.says("dues_collected", sale)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class MarkFailed(Command):
    """Say that it could not be collected: it is tried again on day 2 and 5, then it is past due.

    ``failed`` is how often it had failed before, as it was seen.
    """

    charge_id: int
    failed: int

    def apply(self, work: Work) -> None:
        charge = _owed(work, self.charge_id)
        if charge.failed != self.failed or charge.state is not Charge.OPEN:
            raise Stale("charge_elsewhere", table="membership_charge", row=charge.id)
        row = work.load(Membership, charge.membership_id)
        failed(work, row, charge)
        work.concerns(Topic.CLIENTS, row.client_id)
        if charge.next_try is None:
            work.says("dues_unpaid", client_id=row.client_id)
        else:
            work.says("dues_failed", client_id=row.client_id, day=charge.next_try)


@needs(Permission.DISCOUNT)
@dataclass(frozen=True, kw_only=True)
class DropCharge(Command):
    """Ask for it no more; its cycle brings no credits."""

    charge_id: int
    reason: str

    def apply(self, work: Work) -> None:
        charge = _owed(work, self.charge_id)
        reason = clean(self.reason).replace("\n", " ")
        if len(reason) < _SHORTEST:
            raise Refused.because("drop_reason_missing", "reason")
        if holds_card_number(reason):
            raise Refused([Reason("card_number", "reason")])
        row = work.load(Membership, charge.membership_id)
        charge.state, charge.next_try = Charge.DROPPED, None
        note(work, row, "dropped", day=charge.first, amount=charge.amount.cents, reason=reason)
        recover(work, row)
        work.concerns(Topic.CLIENTS, row.client_id)
        work.says("dues_dropped", client_id=row.client_id, amount=charge.amount)


def _owed(work: Work, charge_id: int) -> MembershipCharge:
    """Return what is still owed; ``Stale`` when somebody was faster."""
    charge = work.load(MembershipCharge, charge_id, "charge")
    if charge.state not in (Charge.OPEN, Charge.UNPAID):
        raise Stale(f"charge_{charge.state}", table="membership_charge", row=charge.id)
    return charge
