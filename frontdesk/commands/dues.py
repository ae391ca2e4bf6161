"""The sale by which a membership is paid, and the credits that come with it.

What was paid for credits is owed until they are used or expire; what was paid for anything else
is earned at once.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import select

from frontdesk.changes import Topic
from frontdesk.commands.posting import post
from frontdesk.commands.receipts import Writing
from frontdesk.commands.spending import Spending
from frontdesk.errors import Reason, Refused
from frontdesk.model import (
    BusinessDay,
    Membership,
    MembershipCharge,
    MembershipShare,
    Plan,
    Sale,
    Wallet,
    WalletShare,
)
from frontdesk.rules.membership import Course, expires
from frontdesk.rules.till import DUES, Item, against_tenders, bill
from frontdesk.storage.memberships import RESTING, course_of, is_still, service_ids, terms_of
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, open_wallet
from frontdesk.values.membership import Charge, Terms, What
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import (
    CARD,
    CASH,
    CHECK,
    CREDIT,
    GIFT_CARD,
    HOUSE,
    MEMBERSHIP,
    Paid,
)
from frontdesk.values.stored import Stored, Unit, Why

#: How a member usually pays: on the studio's own terminal, or over the counter.
WAYS = (CARD, CASH, CHECK)
#: Ways to pay dues.
_TAKEN = (*WAYS, GIFT_CARD, CREDIT, HOUSE)
#: Reasons of lines, by which paper says what they are for.
SIGN_UP, FREEZE = "sign_up", "freeze"


class Dues:
    """What is paid for one membership by one sale; ``work.money()`` was called before."""

    def __init__(self, work: Work, row: Membership) -> None:
        self._work = work
        self._row = row
        self._plan = work.session.get_one(Plan, row.plan_id).name
        self._items: list[Item] = []
        self._spending = Spending(work)
        self._bonus = Purse(work)
        self._charges: list[tuple[MembershipCharge, Wallet | None]] = []
        self.receipt = ""

    @property
    def total(self) -> Money:
        """What it comes to."""
        return sum((item.amount for item in self._items), start=ZERO)

    @property
    def gift(self) -> Money:
        """What is given on top of what is paid."""
        return sum((move.cents for move in self._bonus.moves), start=ZERO)

    def charge(self, charge: MembershipCharge) -> None:
        """Pay what is due: a cycle with its credits, or the fee of a freeze."""
        text, terms = self._text(charge.first, charge.after), terms_of(charge)
        wallet = self._wallet(charge, terms) if charge.earns else None
        if wallet is not None:
            self._credits(wallet, terms.unit, charge.earns, charge.amount, text)
        else:
            self._earned(charge.amount, text, FREEZE if charge.what is What.FREEZE_FEE else None)
        self._charges.append((charge, wallet))

    def sign_up(self, fee: Money) -> None:
        """Pay the fee for joining."""
        if fee:
            self._earned(fee, self._plan, SIGN_UP)

    def difference(
        self, charge: MembershipCharge, terms: Terms, amount: Money, credits_: int
    ) -> None:
        """Pay what another plan costs more for a cycle that is paid already."""
        text = self._text(charge.first, charge.after)
        if not credits_:
            self._earned(amount, text)
            return
        there = None if charge.wallet_id is None else self._work.load(Wallet, charge.wallet_id)
        wallet = there or self._wallet(charge, terms)
        charge.wallet_id = wallet.id
        self._credits(wallet, terms.unit, credits_, amount, text)

    def says(self, code: str, sale: Sale, **more: object) -> None:
        """Say by which sale what was paid, and whose it is."""
        said = {"sale": sale.id, "receipt": self.receipt, "total": sale.total}
        self._work.concerns(Topic.CLIENTS, self._row.client_id)
        self._work.says(code, **said, client_id=self._row.client_id, **more)

    def take(self, tenders: Sequence[Paid]) -> Sale:
        """Write the sale, and mark what was due as collected; ``Refused`` tells every reason."""
        found = bill(self._items, None, 0)
        reasons = [*against_dues(self._work, tenders), *against_tenders(tenders, found.total)]
        if not reasons:
            reasons = self._spending.spend(tenders, (), self._row.client_id)
        if reasons:
            raise Refused(reasons)
        writing = Writing(self._work, self._row.client_id, None)
        sale = writing.write(found, tenders, self._spending)
        self.receipt = writing.receipt
        for charge, wallet in self._charges:
            charge.state, charge.sale_id, charge.next_try = Charge.COLLECTED, sale.id, None
            charge.wallet_id = None if wallet is None else wallet.id
        if self._bonus.moves:
            lines = [("promotions", self.gift, None)]
            post(self._work, "value", lines, moves=self._bonus.moves)
        return sale

    # Internal

    def _earned(self, amount: Money, text: str, reason: str | None = None) -> None:
        self._items.append(Item(kind=DUES, text=text, unit=amount, reason=reason))

    def _credits(self, wallet: Wallet, unit: Unit, count: int, paid: Money, text: str) -> None:
        """Put credits in: of money no more is owed than it is worth, and what is more is a gift."""
        owed = Money(min(count, paid.cents)) if unit is Unit.CENTS else paid
        self._items.append(Item(kind=MEMBERSHIP, text=text, unit=owed, wallet_id=wallet.id))
        self._spending.purse.put(
            wallet, owed.cents if unit is Unit.CENTS else count, owed, Why.SOLD
        )
        if paid > owed:
            self._earned(paid - owed, text)
        elif unit is Unit.CENTS and count > paid.cents:
            more = Money(count) - paid
            self._bonus.put(wallet, more.cents, more, Why.GIVEN)

    def _wallet(self, charge: MembershipCharge, terms: Terms) -> Wallet:
        work, row = self._work, self._row
        frozen = RESTING if is_still(work.session, row) else None
        wallet = open_wallet(
            work,
            Stored.MEMBERSHIP,
            unit=terms.unit,
            client_id=row.client_id,
            name=self._plan,
            services=service_ids(work.session, terms.services),
            longest=terms.minutes if terms.unit is Unit.SESSIONS else None,
            expires=last_day(row, charge, terms, work.today),
            membership_id=row.id,
            shared=bool(terms.shared),
            frozen=frozen,
        )
        sharing = select(MembershipShare.client_id).where(MembershipShare.membership_id == row.id)
        for client in work.session.execute(sharing).scalars().all():
            work.add(WalletShare(wallet_id=wallet.id, client_id=client))
        return wallet

    def _text(self, first: date, after: date) -> str:
        last = after - timedelta(days=1)
        return f"{self._plan}, {first.month}/{first.day} – {last.month}/{last.day}"


def last_day(row: Membership, charge: MembershipCharge, terms: Terms, today: date) -> date:
    """Return the last day of the credits of a cycle that is paid today.

    Who pays so late that they would be gone already has them for as long as the cycle was.
    """
    course = course_of(row)
    if charge.after != course.due:  # an earlier cycle, or one of another rhythm
        course = Course(charge.after, terms.every, 0, charge.after)
    found = expires(course, terms, charge.after)
    return found if found >= today else today + (charge.after - charge.first) - timedelta(days=1)


def against_dues(work: Work, tenders: Sequence[Paid]) -> list[Reason]:
    """Return every reason why dues cannot be taken so today."""
    found = [Reason("dues_tender", "tender") for each in tenders if each.kind not in _TAKEN]
    day = select(BusinessDay.closed_at).where(BusinessDay.day == work.today)
    if work.session.execute(day).scalar() is not None:
        found.append(Reason("day_closed", None, {"day": work.today}))
    return found
