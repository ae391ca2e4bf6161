"""The billing run: it brings every membership to today, one thing after the other.

It may run twice a day, or not for a week: each cycle is listed once, whatever happens. It takes
no money; what it lists is collected by the people at the desk.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, partial

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.commands.charges import add_charge, give_up
from frontdesk.commands.posting import open_or_next, post
from frontdesk.commands.resting import begin, thaw
from frontdesk.model import (
    BillingRun,
    Membership,
    MembershipCharge,
    MembershipRest,
    Plan,
    Posting,
    Wallet,
    WalletEntry,
)
from frontdesk.model.types import no
from frontdesk.rules.membership import PATIENCE, Course, after_cycle, beyond, price_on
from frontdesk.storage.memberships import (
    SUSPENDED,
    as_rest,
    course_of,
    hold_credits,
    lots,
    note,
    plan_terms,
    put_course,
    rests_of,
    still_owed_of,
    terms_of,
)
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, balances
from frontdesk.values.membership import BILLED, Charge, Standing, What
from frontdesk.values.money import ZERO, Money
from frontdesk.values.stored import Stored, Why

#: After so many days something that nobody has tried to collect counts as unpaid.
NEGLECTED = timedelta(days=8)
_DAY = timedelta(days=1)


@dataclass(slots=True)
class Counts:
    """What a run found."""

    listed: int = 0
    amount: Money = ZERO
    expired: Money = ZERO


class Run:
    """One run; ``work.money()`` was called before."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._session: Session = work.session
        self._today = work.today
        self._purse = Purse(work)
        self.counts = Counts()

    def run(self) -> Counts:
        """Bring every membership to today."""
        rows = self._concerned()
        numbers = [row.id for row in rows]
        resting, owed = rests_of(self._session, numbers), still_owed_of(self._session, numbers)
        for row in rows:
            bringing = Bringing(self._work, row, self._purse, self)
            bringing.to_today(resting.get(row.id, ()), owed.get(row.id, ()))
        self._session.flush()  # what is left is asked of the tables
        self._expire()
        self.post()
        return self.counts

    @cached_property
    def posted_on(self) -> date:
        """The day for which it posts: once today is closed, the next one."""
        return open_or_next(self._work)

    def post(self) -> None:
        """Post what was let go of so far: from what is held then nothing is taken."""
        moves = tuple(self._purse.moves)
        if moves:
            expired = sum((-move.cents for move in moves), start=ZERO)
            lines = [("breakage", -expired, None)]
            post(self._work, "value", lines, moves=moves, day=self.posted_on)
            self.counts.expired += expired
            self._purse.moves.clear()

    # Internal

    def _concerned(self) -> Sequence[Membership]:
        """Return the memberships for which something comes to pass by today."""
        resting = select(MembershipRest.membership_id).where(
            no(MembershipRest.over),
            or_(
                and_(no(MembershipRest.begun), MembershipRest.first <= self._today),
                MembershipRest.last < self._today,
            ),
        )
        owed = select(MembershipCharge.membership_id).where(
            or_(
                and_(
                    MembershipCharge.state == Charge.OPEN,
                    MembershipCharge.listed <= self._today - NEGLECTED,
                ),
                and_(
                    MembershipCharge.state == Charge.UNPAID,
                    MembershipCharge.listed <= self._today - PATIENCE,
                ),
            )
        )
        found = (
            select(Membership)
            .where(
                or_(
                    Membership.id.in_(owed),
                    and_(Membership.due <= self._today, Membership.standing.in_(BILLED)),
                    and_(Membership.until < self._today, Membership.standing != Standing.ENDED),
                    Membership.id.in_(resting),
                )
            )
            .order_by(Membership.id)
        )
        return self._session.execute(found).scalars().all()

    def _expire(self) -> None:
        """Take what was not used by its last day."""
        wallets = self._expiring()
        there = balances(self._session, [row.id for row in wallets])
        for wallet in wallets:
            left = there.get(wallet.id)
            if left is not None and left.units > 0:
                self._purse.take(wallet, left.units, Why.EXPIRED)

    def _expiring(self) -> Sequence[Wallet]:
        """Return wallets whose last day is over since the last run, or into which value came."""
        last = self._session.execute(
            select(func.max(BillingRun.day)).where(BillingRun.day < self._today)
        ).scalar()
        over = [Wallet.kind == Stored.MEMBERSHIP, Wallet.expires < self._today]
        if last is not None:
            filled = (
                select(WalletEntry.wallet_id)
                .join(Posting, Posting.id == WalletEntry.posting_id)
                .where(Posting.day >= last)
            )  # each side is found by an index of its own
            since = and_(Wallet.expires >= last - _DAY, Wallet.expires < self._today)
            over.append(or_(since, Wallet.id.in_(filled)))
        found = select(Wallet).where(*over).order_by(Wallet.id)
        return self._session.execute(found).scalars().all()


class Bringing:
    """Brings one membership to today, what comes first first."""

    def __init__(self, work: Work, row: Membership, purse: Purse, run: Run) -> None:
        self._work = work
        self._row = row
        self._purse = purse
        self._run = run
        self._rests: list[MembershipRest] = []
        self._owed: list[MembershipCharge] = []

    def to_today(self, resting: Iterable[MembershipRest], owed: Iterable[MembershipCharge]) -> None:
        """Let everything happen that comes to pass by today."""
        self._rests, self._owed = list(resting), list(owed)
        while ahead := [each for each in self._ahead() if each[0] <= self._work.today]:
            _, step = min(ahead, key=lambda each: each[0])
            step()

    # Internal

    def _ahead(self) -> list[tuple[date, Callable[[], None]]]:
        """Return what comes next of each kind; on one day in this order."""
        row = self._row
        found: list[tuple[date, Callable[[], None]]] = []
        for charge in self._owed:
            if charge.state is Charge.OPEN:
                found.append((charge.listed + NEGLECTED, partial(self._give_up, charge)))
            elif row.standing is Standing.PAST_DUE:
                found.append((charge.listed + PATIENCE, self._suspend))
        if row.standing is Standing.ENDED:
            return found
        if row.until is not None:
            found.append((row.until + _DAY, self._end))
        for rest in self._rests:
            if rest.begun and not rest.over:
                found.append((rest.last + _DAY, partial(thaw, self._work, row, rest)))
            elif not rest.over:
                found.append((rest.first, partial(self._begin, rest)))
        if row.standing in BILLED and (row.until is None or row.due <= row.until):
            found.append((row.due, self._bill))
        return found

    def _give_up(self, charge: MembershipCharge) -> None:
        """Let what nobody has tried to collect count as unpaid."""
        give_up(self._work, self._row, charge)

    def _suspend(self) -> None:
        row, work = self._row, self._work
        self._run.post()
        row.standing = Standing.SUSPENDED
        hold_credits(work.session, row.id, SUSPENDED)
        note(work, row, "suspended")

    def _begin(self, rest: MembershipRest) -> None:
        self._run.post()
        self._count(begin(self._work, self._row, rest))

    def _bill(self) -> None:
        row, work = self._row, self._work
        self._take_new_terms()
        terms, before = terms_of(row), course_of(row)
        price, earns = price_on(terms, map(as_rest, self._rests), before.due)
        planned = [rest for rest in self._rests if not (rest.moved or rest.over)]
        course = after_cycle(before, map(as_rest, planned))
        for rest in planned:
            rest.moved = before.due < rest.first <= course.due
        put_course(row, course)
        if terms.rollover:
            self._trim(terms.rollover)
        after = before.cycle().due
        if price:
            count = terms.count if earns else 0
            self._count(add_charge(work, row, What.CYCLE, before.due, after, price, earns=count))

    def _take_new_terms(self) -> None:
        row, work = self._row, self._work
        if row.next_plan_id is None:
            return
        plan = work.session.get_one(Plan, row.next_plan_id)
        terms = plan_terms(plan)
        if terms.every is not row.every:
            put_course(row, Course(row.due, terms.every, 0, row.term))
            row.every = terms.every
        row.plan_id, row.terms, row.next_plan_id = plan.id, terms.copy(), None
        note(work, row, "changed", plan=plan.name, day=row.due)

    def _trim(self, limit: int) -> None:
        """Let go of the credits of cycles that are over, beyond what rolls over."""
        today = self._work.today
        carried = [
            (wallet, there.units + self._purse.about_to(wallet).units)
            for wallet, there in lots(self._work.session, self._row.id)
            if wallet.frozen is None and (wallet.expires or date.min) >= today
        ]
        held = [units for _, units in carried]
        for (wallet, _), gone in zip(carried, beyond(held, limit), strict=True):
            if gone:
                over = (wallet.expires or date.max) < self._run.posted_on
                self._purse.take(wallet, gone, Why.EXPIRED if over else Why.FORFEIT)

    def _end(self) -> None:
        row = self._row
        row.standing = Standing.ENDED
        note(self._work, row, "ended", day=row.until)

    def _count(self, charge: MembershipCharge | None) -> None:
        if charge is not None:
            self._owed.append(charge)
            self._run.counts.listed += 1
            self._run.counts.amount += charge.amount
