"""What becomes of dues whose sale was voided or given back: they are due again, or dropped."""

from collections.abc import Iterable

from sqlalchemy import select

from frontdesk.commands.posting import post
from frontdesk.model import Membership, MembershipCharge, SaleLine, Wallet, WalletEntry
from frontdesk.rules.bill import DUES
from frontdesk.storage.memberships import note
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse
from frontdesk.values.membership import Charge
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import MEMBERSHIP
from frontdesk.values.stored import Why


def voided(work: Work, sale_id: int) -> None:
    """Let what a sale had collected be due again, from today."""
    charge = _of_sale(work, sale_id)
    if charge is not None:
        row = work.load(Membership, charge.membership_id)
        _let_go(work, charge)
        charge.state, charge.failed = Charge.OPEN, 0
        charge.listed = charge.next_try = work.today
        note(work, row, "voided", day=charge.first)


def given_back(work: Work, sale_id: int, lines: Iterable[SaleLine]) -> None:
    """Drop what a sale had collected, when its line was given back."""
    charge = _of_sale(work, sale_id)
    if charge is not None and any(_is_its(line, charge) for line in lines):
        row = work.load(Membership, charge.membership_id)
        _let_go(work, charge)
        charge.state = Charge.DROPPED
        note(work, row, "given_back", day=charge.first, amount=charge.amount.cents)


# Internal


def _of_sale(work: Work, sale_id: int) -> MembershipCharge | None:
    found = select(MembershipCharge).where(MembershipCharge.sale_id == sale_id)
    return work.session.execute(found).scalar()


def _is_its(line: SaleLine, charge: MembershipCharge) -> bool:
    if charge.wallet_id is not None:
        return line.kind == MEMBERSHIP and line.wallet_id == charge.wallet_id
    return line.kind == DUES and line.reason != "sign_up"


def _let_go(work: Work, charge: MembershipCharge) -> None:
    """Take what was given on top of what was paid, and part the charge from sale and wallet."""
    if charge.wallet_id is not None:
        wallet = work.load(Wallet, charge.wallet_id)
        purse = Purse(work)
        more = min(_given(work, wallet), purse.balance(wallet).cents)
        if more > ZERO:  # back where it came from, also when it rests or has expired
            purse.put(wallet, -more.cents, -more, Why.REFUNDED)
            post(work, "value", [("promotions", -more, None)], moves=purse.moves)
    charge.sale_id = charge.wallet_id = None


def _given(work: Work, wallet: Wallet) -> Money:
    """Return what was given for nothing; what another sale has put in stays."""
    found = select(WalletEntry.cents).where(
        WalletEntry.wallet_id == wallet.id, WalletEntry.why == Why.GIVEN
    )
    return sum(work.session.execute(found).scalars(), start=ZERO)
