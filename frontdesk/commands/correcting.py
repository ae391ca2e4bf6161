"""What turns out to be wrong about a closed day: a posting of today that names it.

The closed day itself is never touched; its report and today's both tell what was put right.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.commands.posting import open_day, post
from frontdesk.errors import Reason, Refused
from frontdesk.model import BusinessDay
from frontdesk.rules.till import MOST
from frontdesk.storage.seconding import require_second
from frontdesk.storage.settings import refund_limit
from frontdesk.storage.unit import Work
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.second import Second
from frontdesk.values.text import clean

_SHORTEST = 3


class Mistake(StrEnum):
    """What was wrong. Cash of a closed day lies in the safe, where the close has put it."""

    CARD_NOT_CASH = "card_not_cash"  # taken as cash, and was a card
    CASH_NOT_CARD = "cash_not_card"
    FOUND = "found"  # it was counted too little
    MISSING = "missing"  # it was counted too much
    NOT_BOOKED = "not_booked"  # paid out of the drawer, and nobody wrote it down


#: The account that gets more, and the one that gets less.
SIDES = {
    Mistake.CARD_NOT_CASH: ("card", "over_short"),
    Mistake.CASH_NOT_CARD: ("over_short", "card"),
    Mistake.FOUND: ("safe", "over_short"),
    Mistake.MISSING: ("over_short", "safe"),
    Mistake.NOT_BOOKED: ("expenses", "over_short"),
}


@needs(Permission.CLOSE_DAY)
@dataclass(frozen=True, kw_only=True)
class CorrectDay(Command):
    """Put something right about a closed day, in the open one."""

    day: date
    mistake: Mistake
    amount: Money
    reason: str
    second: Second | None = None

    def apply(self, work: Work) -> None:
        work.money()
        reason = clean(self.reason).replace("\n", " ")
        reasons = self._against(work, reason)
        if reasons:
            raise Refused(reasons)
        alone = self.amount <= refund_limit(work.session)
        require_second(work, Permission.REFUND, self.second, alone=alone)
        open_day(work)
        more, less = SIDES[self.mistake]
        lines = [(more, self.amount, None), (less, -self.amount, None)]
        post(work, "correction", lines, note=reason, concerns=self.day)
        work.says("day_corrected", day=self.day, amount=self.amount)

    def _against(self, work: Work, reason: str) -> list[Reason]:
        found = []
        days = select(BusinessDay.day, BusinessDay.closed_at)
        closed = dict(
            work.session.execute(days.where(BusinessDay.day.in_([self.day, work.today]))).all()
        )
        if self.day >= work.today or closed.get(self.day) is None:
            found.append(Reason("day_not_closed", "day", {"day": self.day}))
        if closed.get(work.today) is not None:
            found.append(Reason("day_closed", None, {"day": work.today}))
        if self.amount.cents <= 0:
            found.append(Reason("cash_empty", "amount"))
        if self.amount > MOST:
            found.append(Reason("amount_too_large", "amount", {"most": MOST}))
        if len(reason) < _SHORTEST:
            found.append(Reason("back_reason_missing", "reason"))
        elif holds_card_number(reason):
            found.append(Reason("card_number", "reason"))
        return found
