"""The drawer: what goes in and out of it by hand, its count, and the close of the day.

Like all money it is never undone: what was wrong is put right by the opposite.
"""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, select

from frontdesk.commands.base import Command
from frontdesk.commands.posting import open_day, open_drawer, post
from frontdesk.errors import Reason, Refused
from frontdesk.model import BusinessDay, DrawerDay, Therapist
from frontdesk.rules.till import MOST
from frontdesk.storage.drawer import drawer_at, drawers_open, expected_cash, tips_owed
from frontdesk.storage.unit import Work
from frontdesk.values.cash import DENOMINATIONS, MOST_PIECES, Count, counted
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean

_SHORTEST = 3


class Move(StrEnum):
    """What moves cash by hand, and the account on its other side."""

    FLOAT = "float"
    PAY_IN = "pay_in"
    PAY_OUT = "pay_out"


#: The sign by which cash changes, and the account on the other side.
_SIDES = {
    Move.FLOAT: (1, "safe"),
    Move.PAY_IN: (1, "other_income"),
    Move.PAY_OUT: (-1, "expenses"),
}


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class MoveCash(Command):
    """Put cash into the drawer or take some out of it; all but the float says what for."""

    move: Move
    amount: Money
    note: str = ""

    def apply(self, work: Work) -> None:
        work.money()  # nobody else takes cash meanwhile
        note = clean(self.note).replace("\n", " ")
        reasons = _against(work, self.amount)
        if self.move is not Move.FLOAT and len(note) < _SHORTEST:
            reasons.append(Reason("cash_reason_missing", "note"))
        if self.move is Move.PAY_OUT:
            reasons += _beyond(work, self.amount)
        if reasons:
            raise Refused(reasons)
        sign, account = _SIDES[self.move]
        cash = self.amount if sign > 0 else -self.amount
        post(work, self.move, [("cash", cash, None), (account, -cash, None)], note=note or None)
        work.says(f"cash_{self.move}", amount=self.amount)


@needs(Permission.TAKE_PAYMENT)
@dataclass(frozen=True, kw_only=True)
class PayTips(Command):
    """Pay a therapist tips out of the drawer; no more than are owed."""

    therapist_id: int
    amount: Money

    def apply(self, work: Work) -> None:
        work.money()  # nobody else takes cash meanwhile
        therapist = work.load(Therapist, self.therapist_id, "therapist")
        reasons = [*_against(work, self.amount), *_beyond(work, self.amount)]
        owed = tips_owed(work.session).get(therapist.id, ZERO)
        if self.amount > owed:
            params = {"name": therapist.name, "owed": owed}
            reasons.append(Reason("tips_too_much", "amount", params))
        if reasons:
            raise Refused(reasons)
        lines = [("cash", -self.amount, None), ("tips_payable", self.amount, therapist.id)]
        post(work, "tips_out", lines)
        work.says("tips_paid", amount=self.amount, therapist_id=therapist.id)


@needs(Permission.CLOSE_DAY)
@dataclass(frozen=True, kw_only=True)
class GiveCount(Command):
    """Say what is in a drawer; the first count stays, and nothing is told before it is given.

    Without a ``drawer`` it is that of this station.
    """

    pieces: Count
    drawer: int | None = None

    def apply(self, work: Work) -> None:
        work.money()
        row = open_drawer(work, self.drawer)
        reasons = [*_against_count(self.pieces), *_against_closed(work, row)]
        if not self.pieces:  # a slip of the hand: an empty drawer is counted as 0 of something
            reasons.append(Reason("count_empty", "pieces"))
        if reasons:
            raise Refused(reasons)
        if row.first_counted is None:
            row.first_counted = counted(self.pieces)
        work.says("drawer_counted", amount=row.first_counted)


@needs(Permission.CLOSE_DAY)
@dataclass(frozen=True, kw_only=True)
class CloseDrawer(Command):
    """Close a drawer for today with what was counted; a difference is booked, with its reason.

    What the difference is, is told only to whom has given a count: see ``GiveCount``.
    """

    pieces: Count
    reason: str = ""
    drawer: int | None = None

    def apply(self, work: Work) -> None:
        work.money()
        row = open_drawer(work, self.drawer)
        over = shut(work, row, self.pieces, self.reason)
        work.says("drawer_closed_now", number=row.drawer, over=over)


@needs(Permission.CLOSE_DAY)
@dataclass(frozen=True, kw_only=True)
class CloseDay(Command):
    """Close today, and this station's drawer with what was counted in it, if it still is open.

    Every other drawer that took cash today was closed before.
    """

    pieces: Count = ()
    reason: str = ""

    def apply(self, work: Work) -> None:
        work.money()
        day = open_day(work)
        row = open_drawer(work)
        if day.closed_at is not None:
            raise Refused(_against_closed(work, row))
        others = [each for each in drawers_open(work.session, work.today) if each != row.drawer]
        if others:
            raise Refused.because("drawers_open", "pieces", numbers=others)
        over = ZERO
        if row.closed_at is None:
            over = shut(work, row, self.pieces, self.reason)
        last = work.session.execute(select(func.max(BusinessDay.z_no))).scalar() or 0
        day.z_no, day.closed_at = last + 1, work.now
        work.says("day_closed_now", day=day.day, number=day.z_no, over=over)


def shut(work: Work, row: DrawerDay, pieces: Count, reason: str) -> Money:
    """Close a drawer for its day; return by how much it is over."""
    there, expected = counted(pieces), expected_cash(work.session, work.today, row.drawer)
    over = there - expected
    reason = clean(reason).replace("\n", " ")
    reasons = [*_against_count(pieces), *_against_closed(work, row)]
    if not reasons and over and len(reason) < _SHORTEST:
        reasons.append(_unexplained(over, given=row.first_counted is not None))
    if reasons:
        raise Refused(reasons)
    why, drawer = reason or None, row.drawer
    difference = [("cash", over, None), ("over_short", -over, None)]
    post(work, "count", difference, note=why, drawer=drawer)
    post(work, "count", [("cash", -there, None), ("safe", there, None)], drawer=drawer)
    row.counted, row.expected = there, expected
    row.first_counted = there if row.first_counted is None else row.first_counted
    row.pieces = [list(each) for each in pieces if each[1]]
    row.reason, row.closed_at = why, work.now
    return over


# Internal


def _against(work: Work, amount: Money) -> list[Reason]:
    found = []
    if amount.cents <= 0:
        found.append(Reason("cash_empty", "amount"))
    if amount > MOST:
        found.append(Reason("amount_too_large", "amount", {"most": MOST}))
    query = select(BusinessDay.closed_at).where(BusinessDay.day == work.today)
    if work.session.execute(query).scalar() is not None:
        found.append(Reason("day_closed", None, {"day": work.today}))
    elif open_drawer(work).closed_at is not None:
        found.append(Reason("drawer_closed"))
    return found


def _beyond(work: Work, amount: Money) -> list[Reason]:
    """How much there is stays unsaid: it will be counted blind."""
    drawer = drawer_at(work.session, work.who.station)
    there = expected_cash(work.session, work.today, drawer)
    return [Reason("drawer_too_little", "amount")] if amount > there else []


def _against_closed(work: Work, row: DrawerDay) -> list[Reason]:
    query = select(BusinessDay).where(BusinessDay.day == row.day)
    day = work.session.execute(query).scalar_one()
    if day.closed_at is not None:
        return [Reason("day_closed_already", None, {"day": day.day, "number": day.z_no})]
    if row.closed_at is not None:
        return [Reason("drawer_closed_already", None, {"number": row.drawer})]
    return []


def _unexplained(over: Money, *, given: bool) -> Reason:
    if not given:
        return Reason("count_not_given", "pieces")
    code = "drawer_over" if over > ZERO else "drawer_short"
    return Reason(code, "reason", {"amount": Money(abs(over.cents))})


def _against_count(pieces: Count) -> list[Reason]:
    wrong = any(
        cents not in DENOMINATIONS or not 0 <= number <= MOST_PIECES for cents, number in pieces
    )
    return [Reason("count_wrong", "pieces", {"most": MOST_PIECES})] if wrong else []
