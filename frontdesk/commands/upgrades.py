"""What becomes of a better plan whose difference is voided or given back, and paid again after all.

The member goes back to the plan before, on the terms of then, unless other terms have begun since.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from frontdesk.commands.gifts import give_again, take_gift
from frontdesk.errors import Refused
from frontdesk.model import Membership, MembershipCharge, MembershipEvent, Plan, Sale, Wallet
from frontdesk.storage.memberships import note
from frontdesk.storage.unit import Work
from frontdesk.values.membership import Charge
from frontdesk.values.money import Money

UPGRADED, LEFT, AGAIN = "upgraded", "downgraded", "upgraded_again"
#: The difference was given back when other terms held already.
ONLY_MONEY = "difference_back"
#: Terms of another plan, or new ones, have begun.
_CHANGED = "changed"


def as_it_is(row: Membership, charge: MembershipCharge) -> dict[str, Any]:
    """Return the plan of a membership and where the credits of its cycle are, to go back to it."""
    return {
        "plan": row.plan_id,
        "terms": row.terms,
        "next": row.next_plan_id,
        "wallet": charge.wallet_id,
    }


class Upgrades:
    """The better plans of members, as far as their difference is taken back."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def left(self, sale: Sale, refund: Sale | None = None) -> None:
        """Let a member leave the plan that ``sale`` was the difference of."""
        event = self._said(UPGRADED, "sale", sale.id, sale)
        if event is None:
            return
        row = self._work.load(Membership, event.membership_id)
        more = 0
        if event.params.get("more"):
            wallet = self._work.load(Wallet, event.params["wallet"])
            more = take_gift(self._work, wallet, Money(event.params["more"])).cents
        said = {"amount": event.params["amount"], "of": sale.id, "more": more,
                "wallet": event.params["wallet"], "charge": event.params["charge"],
                "refund": refund and refund.id}  # fmt: skip
        standing = self._standing(row)
        if sale.id not in standing:
            note(self._work, row, ONLY_MONEY, **said)
            return
        if standing[-1] != sale.id:
            raise Refused.because("upgrade_later")
        charge = self._work.load(MembershipCharge, event.params["charge"])
        better = as_it_is(row, charge)
        self._put(row, charge, event.params["was"])
        note(self._work, row, LEFT, plan=self._name(row), better=better, **said)

    def again(self, refund_id: int) -> None:
        """Let a member be on the better plan again: giving back its difference was voided."""
        event = self._said(LEFT, "refund", refund_id) or self._said(ONLY_MONEY, "refund", refund_id)
        if event is None:
            return
        row = self._work.load(Membership, event.membership_id)
        since = [each.code for each in self._events(row) if each.id > event.id]
        if event.code == LEFT and _CHANGED not in since:
            if since:
                raise Refused.because("upgrade_later")
            charge = self._work.load(MembershipCharge, event.params["charge"])
            self._put(row, charge, event.params["better"])
        said = {name: event.params[name] for name in ("amount", "of", "more", "wallet")}
        note(self._work, row, AGAIN, plan=self._name(row), **said)
        if said["more"]:
            give_again(self._work, self._work.load(Wallet, said["wallet"]), Money(said["more"]))

    # Internal

    def _standing(self, row: Membership) -> list[int]:
        """Return the sales of better plans that a member is on, the last one last."""
        found: list[int] = []
        left: set[int] = set()
        for each in self._events(row):
            if each.code == _CHANGED:
                found.clear()
                left.clear()
            elif each.code == UPGRADED:
                found.append(each.params["sale"])
            elif each.code == LEFT:
                found.remove(each.params["of"])
                left.add(each.params["of"])
            elif each.params["of"] in left:
                found.append(each.params["of"])
        return found

    def _events(self, row: Membership) -> Sequence[MembershipEvent]:
        found = select(MembershipEvent).where(
            MembershipEvent.membership_id == row.id,
            MembershipEvent.code.in_((UPGRADED, LEFT, AGAIN, _CHANGED)),
        )
        return self._work.session.execute(found.order_by(MembershipEvent.id)).scalars().all()

    def _said(
        self, code: str, name: str, number: int, sale: Sale | None = None
    ) -> MembershipEvent | None:
        """Return what was noted of the day of a sale, or today, that names it."""
        day = self._work.today if sale is None else sale.day
        found = select(MembershipEvent).where(
            MembershipEvent.code == code, MembershipEvent.day == day
        )
        events = self._work.session.execute(found.order_by(MembershipEvent.id.desc())).scalars()
        return next((each for each in events if each.params.get(name) == number), None)

    def _put(self, row: Membership, charge: MembershipCharge, there: dict[str, Any]) -> None:
        """Let a membership be on a plan again; what comes next stays as it was chosen since."""
        if charge.state is Charge.COLLECTED:
            charge.wallet_id = there["wallet"]
        row.plan_id, row.terms = there["plan"], dict(there["terms"])
        row.next_plan_id = row.next_plan_id or there["next"]
        if row.next_plan_id == row.plan_id:
            row.next_plan_id = None

    def _name(self, row: Membership) -> str:
        return self._work.session.get_one(Plan, row.plan_id).name
