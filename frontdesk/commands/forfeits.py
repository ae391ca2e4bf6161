"""What is kept of stored value when somebody cancels late or does not come, and given back again.

A deposit pays the fee first; what is left of it becomes the client's credit. One credit of a
package or a membership may stand for the whole fee, if that is chosen.
"""

from collections.abc import Sequence

from sqlalchemy import exists, select
from sqlalchemy.orm import aliased

from frontdesk.changes import Topic
from frontdesk.commands.accounts import against_day
from frontdesk.commands.buying import account_of
from frontdesk.commands.posting import open_day, open_or_next, post
from frontdesk.errors import Refused
from frontdesk.model import Appointment, Wallet, WalletEntry
from frontdesk.rules.stored import takes
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, usable_by
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Grant, Permission
from frontdesk.values.stored import Stored, Unit, Why


def take_credit(work: Work, row: Appointment, wallet_id: int) -> None:
    """Take one credit instead of a fee; ``Refused`` where it is not the client's, or used up."""
    if work.grant(Permission.TAKE_PAYMENT) is not Grant.YES:
        raise Refused.because("not_allowed", permission=Permission.TAKE_PAYMENT)
    work.money()
    if reasons := against_day(work):
        raise Refused(reasons)
    open_day(work)
    mine = select(Wallet).where(Wallet.id == wallet_id, usable_by(row.client_id or 0))
    wallet = work.session.execute(mine).scalar()
    if wallet is None or wallet.unit is Unit.CENTS:
        raise Refused.because("wallet_not_theirs", "wallet", client="")
    if wallet.services is not None and row.service_id not in wallet.services:
        raise Refused.because("wallet_other_service", "wallet", name=wallet.name)
    purse = Purse(work)
    units = takes(wallet.unit, row.bare)
    cents = purse.take(wallet, units, Why.FORFEIT, appointment_id=row.id)
    post(work, "value", [("fee_revenue", -cents, None)], moves=purse.moves)
    _tell(work, row)


def settle_deposit(work: Work, row: Appointment, fee: Money) -> Money:
    """Keep of a deposit what the fee is, give the rest as credit; return what is still owed.

    Once the day is closed it counts for the next one.
    """
    purse = Purse(work)
    deposits = [(each, purse.balance(each).cents) for each in _deposits(work, row)]
    if not any(there > ZERO for _, there in deposits):
        return fee
    work.money()
    day, kept, credit = open_or_next(work), ZERO, ZERO
    for deposit, there in deposits:
        part = min(fee - kept, there)
        if part > ZERO:
            purse.take(deposit, part.cents, Why.FORFEIT, appointment_id=row.id)
            kept += part
        if there > part and row.client_id is not None:
            purse.take(deposit, (there - part).cents, Why.MOVED)
            credit += there - part
    if credit > ZERO:
        account = account_of(work, Stored.CREDIT, row.client_id)
        purse.put(account, credit.cents, credit, Why.MOVED)
    if purse.moves:
        post(work, "value", [("fee_revenue", -kept, None)], moves=purse.moves, day=day)
        _tell(work, row)
    return fee - kept


def give_back(work: Work, row: Appointment) -> None:
    """Give back, by the opposite, what was kept for an appointment that stands again."""
    reversal = aliased(WalletEntry)
    found = work.session.execute(
        select(WalletEntry, Wallet.kind)
        .join(Wallet, Wallet.id == WalletEntry.wallet_id)
        .where(WalletEntry.appointment_id == row.id, WalletEntry.why == Why.FORFEIT)
        .where(WalletEntry.units < 0, ~exists().where(reversal.reverses_id == WalletEntry.id))
    ).all()
    if not found:
        return
    work.money()
    day, purse = open_or_next(work), Purse(work)
    cents = sum((purse.put_back(entry, kind, Why.RETURNED) for entry, kind in found), start=ZERO)
    post(work, "value", [("fee_revenue", cents, None)], moves=purse.moves, day=day)
    _tell(work, row)


# Internal


def _deposits(work: Work, row: Appointment) -> Sequence[Wallet]:
    """Return all that was paid ahead: there may be a second one, or one after a refund."""
    query = select(Wallet).where(Wallet.appointment_id == row.id, Wallet.kind == Stored.DEPOSIT)
    return work.session.execute(query.order_by(Wallet.id)).scalars().all()


def _tell(work: Work, row: Appointment) -> None:
    if row.client_id is not None:
        work.concerns(Topic.CLIENTS, row.client_id)
