"""What becomes of a membership: other terms, a freeze, an end, a new beginning.

Where no money moved, undo takes it back.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from frontdesk.changes import Topic
from frontdesk.commands.base import Command
from frontdesk.commands.charges import add_charge
from frontdesk.commands.dues import Dues
from frontdesk.commands.joining import against_sharing
from frontdesk.commands.plans import require_offered
from frontdesk.commands.resting import begin, cut
from frontdesk.commands.upgrades import UPGRADED, as_it_is
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import (
    Membership,
    MembershipRest,
    MembershipShare,
    WalletShare,
)
from frontdesk.rules.membership import Course, Rest, difference
from frontdesk.storage.memberships import (
    as_rest,
    course_of,
    cycle_on,
    hold_credits,
    lots,
    note,
    owing,
    plan_terms,
    put_course,
    rests,
    still_owed,
    terms_of,
)
from frontdesk.storage.seconding import require_agreed
from frontdesk.storage.unit import Work
from frontdesk.values.membership import Charge, Freeze, Standing, Terms, What
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import Paid
from frontdesk.values.rights import Permission, needs
from frontdesk.values.second import Second
from frontdesk.values.text import clean

_DAY = timedelta(days=1)
_SHORTEST = 3
_LONGEST_REST = 366


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class ChangeMembership(Command):
    """Let a member be on another plan from the next cycle on; the same plan takes it back."""

    membership_id: int
    plan_id: int

    def apply(self, work: Work) -> None:
        row = _going_on(work, self.membership_id)
        if self.plan_id == row.plan_id:
            if row.next_plan_id is None:
                raise Refused.because("plan_same", "plan")
            row.next_plan_id = None
            note(work, row, "change_dropped")
            work.says("plan_change_dropped", client_id=row.client_id)
            return
        plan = require_offered(work, self.plan_id)
        row.next_plan_id = plan.id
        note(work, row, "changes", plan=plan.name, day=row.due)
        work.says("plan_changes", client_id=row.client_id, day=row.due)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class UpgradeNow(Command):
    """Let a member be on a better plan from today on, for the difference only."""

    membership_id: int
    plan_id: int
    amount: Money
    tenders: tuple[Paid, ...]

    def apply(self, work: Work) -> None:
        work.money()
        row = _going_on(work, self.membership_id)
        plan = require_offered(work, self.plan_id)
        old, new = terms_of(row), plan_terms(plan)
        charge = cycle_on(work.session, row.id, work.today)
        if charge is None or charge.state is not Charge.COLLECTED:
            raise Refused.because("upgrade_unpaid", "plan")
        change = difference(old, new, charge.first, charge.after, work.today)
        if change is None:
            raise Refused.because("upgrade_impossible", "plan", day=row.due)
        if change.amount != self.amount:
            raise Stale("charge_elsewhere", table="membership", row=row.id)
        was = as_it_is(row, charge)
        row.plan_id, row.terms, row.next_plan_id = plan.id, new.copy(), None
        dues = Dues(work, row)
        dues.difference(charge, new, change.amount, change.credits)
        sale = dues.take(self.tenders)
        more = {"more": dues.gift.cents, "wallet": charge.wallet_id, "charge": charge.id}
        said = {"plan": plan.name, "amount": change.amount.cents, "sale": sale.id}
        note(work, row, UPGRADED, was=was, **said, **more)
        dues.says("plan_upgraded", sale)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class ShareMembership(Command):
    """Name those who may use a member's credits, besides the member."""

    membership_id: int
    was: tuple[int, ...]
    shared: tuple[int, ...]

    def apply(self, work: Work) -> None:
        row = _going_on(work, self.membership_id)
        found = select(MembershipShare).where(MembershipShare.membership_id == row.id)
        there = work.session.execute(found.order_by(MembershipShare.id)).scalars().all()
        if tuple(each.client_id for each in there) != self.was:
            raise Stale("membership_elsewhere", table="membership", row=row.id)
        reasons = against_sharing(work, row.client_id, terms_of(row), self.shared)
        if reasons:
            raise Refused(reasons)
        for each in there:
            if each.client_id not in self.shared:
                work.session.delete(each)
        for client in self.shared:
            if client not in self.was:
                work.add(MembershipShare(membership_id=row.id, client_id=client))
        for wallet, _ in lots(work.session, row.id):
            _share_wallet(work, wallet.id, self.shared)
        note(work, row, "shared", count=len(self.shared))
        work.concerns(Topic.CLIENTS, row.client_id)
        work.says("membership_shared", client_id=row.client_id)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class FreezeMembership(Command):
    """Let a membership rest from a day to another.

    ``amount`` is the fee, or what a cycle costs meanwhile.
    """

    membership_id: int
    kind: Freeze
    first: date
    last: date
    amount: Money = ZERO

    def apply(self, work: Work) -> None:
        row = _going_on(work, self.membership_id)
        there = rests(work.session, row.id)
        if reasons := self._against(work, row, there):
            raise Refused(reasons)
        rest = work.add(
            MembershipRest(
                membership_id=row.id,
                kind=self.kind,
                first=self.first,
                last=self.last,
                amount=self.amount,
            )
        )
        if self.first <= row.due:
            rest.moved = True
            put_course(row, course_of(row).rested(as_rest(rest)))
        if self.first <= work.today:
            begin(work, row, rest)
        note(work, row, "freezes", kind=self.kind.value, first=self.first, last=self.last)
        work.concerns(Topic.CLIENTS, row.client_id)
        work.says("membership_freezes", client_id=row.client_id, first=self.first, last=self.last)

    # Internal

    def _against(
        self, work: Work, row: Membership, there: Sequence[MembershipRest]
    ) -> list[Reason]:
        found = against_rest(
            Rest(self.kind, self.first, self.last, self.amount), terms_of(row), work.today
        )
        if row.standing not in (Standing.ACTIVE, Standing.FROZEN):
            found.append(Reason("freeze_owed"))
        if row.until is not None:
            found.append(Reason("freeze_ending", None, {"day": row.until}))
        if work.today <= self.first <= row.since:
            found.append(Reason("freeze_too_early", "first", {"day": row.since + _DAY}))
        for each in there:
            if self.first <= each.last and each.first <= self.last:
                params = {"first": each.first, "last": each.last}
                found.append(Reason("freeze_overlaps", "first", params))
        return found


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class EndFreeze(Command):
    """Let a membership go on from today, or take back a freeze that has not begun."""

    rest_id: int

    def apply(self, work: Work) -> None:
        rest = work.load(MembershipRest, self.rest_id, "freeze")
        if rest.over:
            raise Stale("freeze_over", table="membership_rest", row=rest.id)
        row = _going_on(work, rest.membership_id)
        if rest.moved:
            put_course(row, course_of(row).resumed(as_rest(rest), work.today))
        if rest.begun:
            cut(work, row, rest, max(work.today, rest.first))
            work.says("freeze_ended", client_id=row.client_id, day=row.due)
        else:
            rest.over = True
            note(work, row, "freeze_dropped", first=rest.first, last=rest.last)
            work.says("freeze_dropped", client_id=row.client_id)
        work.concerns(Topic.CLIENTS, row.client_id)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class CancelAtTerm(Command):
    """Let a membership end when what is paid, and its minimum term, are over."""

    membership_id: int

    def apply(self, work: Work) -> None:
        row = _going_on(work, self.membership_id)
        if row.until is not None:
            raise Stale("membership_elsewhere", table="membership", row=row.id)
        row.until = max(course_of(row).leaves() - _DAY, row.since)
        note(work, row, "leaves", day=row.until)
        work.says("membership_leaves", client_id=row.client_id, day=row.until)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class CancelNow(Command):
    """End a membership today, whatever its term; what is due is not asked for any more.

    Credits that are paid stay until their last day. It needs the right to give money back, or a
    ``second`` person who has it.
    """

    membership_id: int
    reason: str
    second: Second | None = None

    def apply(self, work: Work) -> None:
        require_agreed(work, Permission.REFUND, self.second)
        row = _going_on(work, self.membership_id)
        reason = clean(self.reason).replace("\n", " ")
        if len(reason) < _SHORTEST:
            raise Refused.because("cancel_reason_missing", "reason")
        row.until, row.standing = work.today, Standing.ENDED
        hold_credits(work.session, row.id, None)
        for rest in rests(work.session, row.id):
            rest.over = True
        for charge in still_owed(work.session, row.id):
            charge.state, charge.next_try = Charge.DROPPED, None
        note(work, row, "cancelled", reason=reason)
        work.says("membership_cancelled", client_id=row.client_id)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class Reinstate(Command):
    """Let a membership that ends go on, or one that has ended begin again today.

    One that has ended keeps its terms; its next cycle is due today.
    """

    membership_id: int

    def apply(self, work: Work) -> None:
        row = work.load(Membership, self.membership_id, "membership")
        if row.standing is not Standing.ENDED:
            if row.until is None:
                raise Stale("membership_elsewhere", table="membership", row=row.id)
            row.until = None
            note(work, row, "stays")
            work.says("membership_stays", client_id=row.client_id)
            return
        others = select(Membership.number).where(
            Membership.client_id == row.client_id, Membership.standing != Standing.ENDED
        )
        if number := work.session.execute(others.limit(1)).scalar():
            raise Refused.because("member_already", "client", number=number)
        owed = owing(work.session, row.id)
        row.until, row.standing = None, Standing.PAST_DUE if owed else Standing.ACTIVE
        terms = terms_of(row)
        paid = cycle_on(work.session, row.id, work.today)
        first = work.today if paid is None or paid.state is not Charge.COLLECTED else paid.after
        course = Course(first, terms.every, 0, max(row.term, first))
        if first == work.today and terms.price:
            after = course.cycle().due
            add_charge(work, row, What.CYCLE, first, after, terms.price, earns=terms.count)
            course = course.cycle()
        put_course(row, course)
        note(work, row, "reinstated")
        work.says("membership_reinstated", client_id=row.client_id, day=first)


def against_rest(rest: Rest, terms: Terms, today: date) -> list[Reason]:
    """Return every reason why a membership cannot rest so."""
    found = []
    if rest.first < today:
        found.append(Reason("freeze_too_early", "first", {"day": today}))
    if rest.last < rest.first:
        found.append(Reason("freeze_backwards", "last"))
    elif rest.days > _LONGEST_REST:
        found.append(Reason("freeze_too_long", "last", {"most": _LONGEST_REST}))
    if rest.kind is Freeze.FREE and rest.amount:
        found.append(Reason("freeze_costs_nothing", "amount"))
    if rest.kind is Freeze.FEE and not ZERO < rest.amount <= max(terms.price, Money(1)):
        found.append(Reason("freeze_fee_wrong", "amount", {"most": terms.price}))
    if rest.kind is Freeze.REDUCED and not ZERO < rest.amount < terms.price:
        found.append(Reason("freeze_price_wrong", "amount", {"most": terms.price}))
    return found


def _going_on(work: Work, number: int) -> Membership:
    """Return a membership that has not ended."""
    row = work.load(Membership, number, "membership")
    if row.standing is Standing.ENDED:
        raise Refused.because("membership_ended", "membership", number=row.number)
    return row


def _share_wallet(work: Work, wallet_id: int, shared: Sequence[int]) -> None:
    found = select(WalletShare).where(WalletShare.wallet_id == wallet_id)
    there = work.session.execute(found).scalars().all()
    for each in there:
        if each.client_id not in shared:
            work.session.delete(each)
    for client in shared:
        if client not in {each.client_id for each in there}:
            work.add(WalletShare(wallet_id=wallet_id, client_id=client))
