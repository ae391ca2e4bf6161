"""What becomes of dues whose sale was voided or given back: they are due again, or dropped.

A refund that is voided itself makes them paid again. What a better plan cost is looked after in
``upgrades``.
"""

from collections.abc import Collection, Sequence

from sqlalchemy import select

from frontdesk.commands.charges import recover
from frontdesk.commands.gifts import give_again, take_gift
from frontdesk.commands.upgrades import Upgrades
from frontdesk.errors import Refused
from frontdesk.model import Membership, MembershipCharge, MembershipEvent, Sale, SaleLine, Wallet
from frontdesk.rules.bill import DUES
from frontdesk.storage.giving_back import REFUND
from frontdesk.storage.memberships import hold_wallet, note
from frontdesk.storage.unit import Work
from frontdesk.values.membership import Charge
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import MEMBERSHIP
from frontdesk.values.stored import Unit

_PAID_FOR = frozenset({DUES, MEMBERSHIP})


def voided(work: Work, sale: Sale, lines: Sequence[SaleLine]) -> None:
    """Let what a sale had collected be due again, from today; of a refund, be paid again."""
    if not any(line.kind in _PAID_FOR for line in lines):
        return
    if sale.kind == REFUND:
        _paid_again(work, sale.id)
        Upgrades(work).again(sale.id)
        return
    charge = _of_sale(work, sale.id)
    if charge is not None:
        row = work.load(Membership, charge.membership_id)
        _let_go(work, charge)
        charge.state, charge.failed = Charge.OPEN, 0
        charge.listed = charge.next_try = work.today
        note(work, row, "voided", day=charge.first)
    Upgrades(work).left(sale)


def given_back(
    work: Work, sale: Sale, refund: Sale, lines: Sequence[SaleLine], chosen: Collection[int]
) -> None:
    """Drop what a sale had collected, when its line was ``chosen`` to be given back."""
    whole = _deciding(lines)
    if whole is None or whole.id not in chosen:
        return
    charge = _of_sale(work, sale.id)
    if charge is not None:
        row = work.load(Membership, charge.membership_id)
        there = {"charge": charge.id, "wallet": charge.wallet_id, "sale": sale.id}
        more = _let_go(work, charge)
        charge.state = Charge.DROPPED
        note(
            work,
            row,
            "given_back",
            day=charge.first,
            amount=charge.amount.cents,
            refund=refund.id,
            more=more.cents,
            **there,
        )
    Upgrades(work).left(sale, refund)


# Internal


def _of_sale(work: Work, sale_id: int) -> MembershipCharge | None:
    found = select(MembershipCharge).where(MembershipCharge.sale_id == sale_id)
    return work.session.execute(found).scalar()


def _deciding(lines: Sequence[SaleLine]) -> SaleLine | None:
    """Return the line that the cycle was paid by: its credits, or where it has none, the rest."""
    credits_ = [line for line in lines if line.kind == MEMBERSHIP]
    rest = [line for line in lines if line.kind == DUES and line.reason != "sign_up"]
    return next(iter([*credits_, *rest]), None)


def _let_go(work: Work, charge: MembershipCharge) -> Money:
    """Take what was given on top of what was paid, and part the charge from sale and wallet."""
    more = ZERO
    if charge.wallet_id is not None:
        wallet = work.load(Wallet, charge.wallet_id)
        given = Money(charge.earns) - charge.amount if wallet.unit is Unit.CENTS else ZERO
        more = take_gift(work, wallet, given)
    charge.sale_id = charge.wallet_id = None
    return more


def _paid_again(work: Work, refund_id: int) -> None:
    """Let dues be paid again whose refund was voided."""
    event = _given_back_by(work, refund_id)
    if event is None:
        return
    there = event.params
    charge = work.load(MembershipCharge, there["charge"])
    if charge.state is Charge.COLLECTED:
        raise Refused.because("dues_paid_since", None, day=charge.first)
    row = work.load(Membership, charge.membership_id)
    charge.state, charge.next_try = Charge.COLLECTED, None
    charge.sale_id, charge.wallet_id = there["sale"], there["wallet"]
    if charge.wallet_id is not None:
        wallet = work.load(Wallet, charge.wallet_id)
        hold_wallet(work.session, row, wallet)
        give_again(work, wallet, Money(there["more"]))
    note(work, row, "paid_again", day=charge.first)
    recover(work, row)


def _given_back_by(work: Work, refund_id: int) -> MembershipEvent | None:
    """Return what a refund of today did to a membership."""
    found = select(MembershipEvent).where(
        MembershipEvent.code == "given_back", MembershipEvent.day == work.today
    )
    events = work.session.execute(found.order_by(MembershipEvent.id.desc())).scalars()
    return next((each for each in events if each.params.get("refund") == refund_id), None)
