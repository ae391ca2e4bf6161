"""What is left of deposits once they have served: it becomes credit of whoever paid ahead.

Of a guest who is not known here it stays, to be paid out.
"""

from collections.abc import Iterable

from sqlalchemy import select

from frontdesk.commands.buying import account_of
from frontdesk.commands.posting import post
from frontdesk.model import Appointment, Tender, Wallet
from frontdesk.storage.merged import kept_for
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse
from frontdesk.values.money import ZERO, Money
from frontdesk.values.state import CLAIMING, State
from frontdesk.values.stored import Stored, Why

#: Whoever is still to come, or to pay, keeps a deposit.
_AHEAD = CLAIMING - {State.DONE}


def release(work: Work, appointments: Iterable[int], sale_id: int) -> Money:
    """Let what a sale left of deposits be credit; return how much that is.

    It is a posting of its own: nothing is paid by it.
    """
    deposits = select(Wallet).where(
        Wallet.appointment_id.in_(list(appointments)), Wallet.kind == Stored.DEPOSIT
    )
    total, purse = ZERO, Purse(work)
    for wallet in work.session.execute(deposits.order_by(Wallet.id)).scalars().all():
        left = purse.balance(wallet).cents
        if left > ZERO and wallet.client_id is not None and wallet.frozen is None:
            purse.take(wallet, left.cents, Why.MOVED)
            owner = kept_for(work.session, wallet.client_id)
            account = account_of(work, Stored.CREDIT, owner)
            purse.put(account, left.cents, left, Why.MOVED)
            total += left
    if total:
        post(work, "value", (), sale_id=sale_id, moves=purse.moves)
    return total


def release_returned(work: Work, refund_id: int) -> None:
    """Let what a refund put back into deposits of what is over be credit."""
    found = (
        select(Appointment.id)
        .join(Wallet, Wallet.appointment_id == Appointment.id)
        .join(Tender, Tender.wallet_id == Wallet.id)
        .where(Tender.sale_id == refund_id, Wallet.kind == Stored.DEPOSIT)
        .where(Appointment.state.not_in(sorted(_AHEAD)))
    )
    numbers = work.session.execute(found).scalars().all()
    if numbers:
        release(work, numbers, refund_id)
