"""Accounts of clients: credit that is given, and the house account that may be owed on."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.changes import Topic
from frontdesk.commands.base import Command
from frontdesk.commands.buying import account_of
from frontdesk.commands.posting import open_day, post
from frontdesk.errors import Reason, Refused
from frontdesk.model import BusinessDay, Client, Wallet
from frontdesk.rules.till import MOST
from frontdesk.storage.seconding import require_agreed
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, balances
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.second import Second
from frontdesk.values.stored import Balance, Stored, Why
from frontdesk.values.text import clean

_SHORTEST, LONGEST_REASON = 3, 200


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class GiveCredit(Command):
    """Give a client account credit for nothing, with the reason: an apology, a prize."""

    client_id: int
    amount: Money
    reason: str
    second: Second | None = None

    def apply(self, work: Work) -> None:
        work.money()
        require_agreed(work, Permission.REFUND, self.second)
        client = work.load(Client, self.client_id, "client")
        reason = clean(self.reason).replace("\n", " ")
        reasons = [*against_amount(work, self.amount), *against_reason(reason)]
        if reasons:
            raise Refused(reasons)
        open_day(work)
        wallet = account_of(work, Stored.CREDIT, client.id)
        purse = Purse(work)
        purse.put(wallet, self.amount.cents, self.amount, Why.GIVEN)
        lines = [("promotions", self.amount, None)]
        post(work, "value", lines, note=reason, moves=purse.moves)
        work.concerns(Topic.CLIENTS, client.id)
        work.says("credit_given", amount=self.amount, client_id=client.id)


@needs(Permission.MANAGE_STUDIO)
@dataclass(frozen=True, kw_only=True)
class SetHouseLimit(Command):
    """Let a client owe up to ``limit``; the first time it opens the house account."""

    client_id: int
    limit: Money

    def apply(self, work: Work) -> None:
        client = work.load(Client, self.client_id, "client")
        if not 0 <= self.limit.cents <= MOST.cents:
            raise Refused.because("house_limit_wrong", "limit", most=MOST)
        first = account_of(work, Stored.HOUSE, client.id)
        mine = select(Wallet).where(Wallet.client_id == client.id, Wallet.kind == Stored.HOUSE)
        wallets = work.session.execute(mine).scalars().all()  # several, where records were merged
        there = balances(work.session, [each.id for each in wallets])
        owed = {each.id: max(-there.get(each.id, Balance()).cents, ZERO) for each in wallets}
        total = sum(owed.values(), start=ZERO)
        if self.limit < total:
            raise Refused.because("house_limit_owed", "limit", owed=total)
        for each in wallets:
            each.most_owed = owed[each.id]
        first.most_owed += self.limit - total
        work.undoable = False  # a wallet stays
        work.concerns(Topic.CLIENTS, client.id)
        work.says("house_limit_set", amount=self.limit, client_id=client.id)


def against_amount(work: Work, amount: Money, field: str = "amount") -> list[Reason]:
    """Return every reason against moving so much today."""
    found = []
    if amount.cents <= 0:
        found.append(Reason("tender_empty", field))
    if amount > MOST:
        found.append(Reason("amount_too_large", field, {"most": MOST}))
    return found + against_day(work)


def against_day(work: Work) -> list[Reason]:
    """Return why nothing can be posted today, if so."""
    query = select(BusinessDay.closed_at).where(BusinessDay.day == work.today)
    if work.session.execute(query).scalar() is None:
        return []
    return [Reason("day_closed", None, {"day": work.today})]


def against_reason(reason: str, field: str = "reason") -> list[Reason]:
    """Return every reason against why something is done."""
    found = []
    if len(reason) < _SHORTEST:
        found.append(Reason("stored_reason_missing", field))
    if len(reason) > LONGEST_REASON:
        found.append(Reason("card_text_long", field, {"most": LONGEST_REASON}))
    if holds_card_number(reason):
        found.append(Reason("card_number", field))
    return found
