"""Pay out what is left in a wallet: what its units were paid with, to how they were paid.

Whoever has used two of five sessions gets back what the other three cost in the package: the
price divided by all of them, times those that are left. It is the sum that the ledger owes. What
was given for nothing stays, to be used.
"""

from dataclasses import dataclass

from frontdesk.changes import Topic
from frontdesk.commands.accounts import against_day, against_reason
from frontdesk.commands.base import Command
from frontdesk.commands.giving_back import allocated
from frontdesk.commands.taking_back import Taking
from frontdesk.errors import Refused, Stale
from frontdesk.model import Sale, SaleLine, Wallet
from frontdesk.storage.cashable import PAID_OUT, cashable, filled_by
from frontdesk.storage.giving_back import REFUND, tenders_left
from frontdesk.storage.seconding import require_second
from frontdesk.storage.settings import refund_limit
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.second import Second
from frontdesk.values.stored import Unit, Why
from frontdesk.values.text import clean


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class PayOut(Command):
    """Give back what is left of a gift card, a package, credit or a deposit: ``amount``, as seen.

    Each sale that filled it gets a refund of its own, the last one first.
    """

    wallet_id: int
    amount: Money
    reason: str
    second: Second | None = None

    def apply(self, work: Work) -> None:
        work.money()
        wallet = work.load(Wallet, self.wallet_id)
        there = Purse(work).balance(wallet)
        reason = clean(self.reason).replace("\n", " ")
        reasons = [*against_reason(reason), *against_day(work)]
        if reasons:
            raise Refused(reasons)
        if wallet.kind not in PAID_OUT or there.cents <= ZERO:
            raise Refused.because("payout_nothing", "wallet")
        rest = cashable(work.session, wallet, there)
        if not rest:
            raise Refused.because("payout_not_paid", "wallet", paid=ZERO)
        if rest != self.amount:
            raise Stale("wallet_elsewhere", table="wallet", row=wallet.id)
        limit = refund_limit(work.session)
        require_second(work, Permission.REFUND, self.second, alone=self.amount <= limit)
        said = {}
        for line, left in filled_by(work.session, wallet.id):
            part = min(rest, left)
            if part > ZERO:
                said = _refund(work, wallet, line, part, there.units, reason)
                rest -= part
        if rest > ZERO:
            raise Refused.because("payout_not_paid", "wallet", paid=self.amount - rest)
        if wallet.client_id is not None:
            work.concerns(Topic.CLIENTS, wallet.client_id)
        work.says("paid_out", **{**said, "total": self.amount})


class _Rest(Taking):
    """A refund of what is left of a wallet, which may be less than was sold into it."""

    def __init__(self, work: Work, sale: Sale, reason: str, wallet: Wallet, units: int) -> None:
        super().__init__(work, sale, REFUND, reason)
        self._wallet, self._units = wallet, units

    def _take_out(self, wallet_id: int, amount: Money) -> None:
        self._purse.take(self._wallet, self._units, Why.REFUNDED)


def _refund(
    work: Work, wallet: Wallet, line: SaleLine, part: Money, units: int, reason: str
) -> dict[str, object]:
    sale = work.load(Sale, line.sale_id)
    money = wallet.unit is Unit.CENTS
    taking = _Rest(work, sale, reason, wallet, part.cents if money else units)
    taking.line(line, 1, -part)
    given = ZERO
    for left, kind, amount in allocated(tenders_left(work.session, sale.id), part):
        taking.tender(left, kind, amount)
        given += amount
    if given != part:
        raise Refused.because("payout_not_paid", "wallet", paid=given)
    taking.ledger()
    return taking.said(taking.close())
