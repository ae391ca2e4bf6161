"""Cancelled or not come: the studio's policy is applied, or waived with a reason."""

from dataclasses import dataclass

from frontdesk.commands.appointments import require_own
from frontdesk.commands.base import Command
from frontdesk.commands.forfeits import settle_deposit, take_credit
from frontdesk.commands.states import SetState, require_unpaid
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Appointment
from frontdesk.storage.policy import judged_cancel, judged_missed
from frontdesk.storage.unit import Work
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Grant, Permission, needs
from frontdesk.values.state import State
from frontdesk.values.text import clean

_SHORTEST = 3
#: Why the studio itself is to blame; nobody pays for that.
STUDIO = "reason_studio"


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class Cancel(Command):
    """Cancel; ``fee`` is what was shown, ``waived`` the reason for which it is not asked.

    ``credit`` is a package or a membership of which one credit is taken instead of the fee.
    """

    appointment_id: int
    was: State
    reason: str
    fee: Money
    waived: str | None = None
    credit: int | None = None

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        require_own(work, row.therapist_id)
        judged = judged_cancel(work.session, work.zone, row, work.now)
        fee = Money(0) if self.reason == STUDIO else judged.fee
        if not clean(self.reason):
            raise Refused.because("reason_missing", "reason")
        if fee != self.fee:
            raise Refused.because("fee_changed", "fee", fee=fee)
        SetState(
            appointment_id=row.id, was=self.was, to=State.CANCELLED, reason=clean(self.reason)
        ).apply(work)
        if fee and self.credit is not None:
            take_credit(work, row, self.credit)
            settle_deposit(work, row, ZERO)
            work.says("cancelled_for_credit", **work.params)
            return
        _charge(work, row, fee, self.waived)
        code = "now_cancelled"
        if row.fee is not None:
            code = "cancelled_waived" if row.fee_waived else "cancelled_for_fee"
        elif fee:
            code = "cancelled_deposit_kept"
        work.says(code, **(work.params | {"fee": fee}))


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class NoShow(Command):
    """Say that somebody has not come; the rest of the time is free, the policy's fee is owed."""

    appointment_id: int
    was: State
    waived: str | None = None

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        fee = judged_missed(work.session, row).fee
        SetState(appointment_id=row.id, was=self.was, to=State.NO_SHOW).apply(work)
        _charge(work, row, fee, self.waived)
        work.says("now_no_show" if not fee else "no_show_for_fee", **(work.params | {"fee": fee}))


@needs(Permission.DISCOUNT)
@dataclass(frozen=True, kw_only=True)
class WaiveFee(Command):
    """Let somebody off a fee, with a reason, which the client's history shows."""

    appointment_id: int
    reason: str

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        if not row.fee or row.fee_waived is not None:
            raise Stale("no_fee_now", table="appointment", row=row.id)
        require_unpaid(work, row)
        row.fee_waived = _said(self.reason)
        work.says("fee_waived", appointment=row.id, fee=row.fee)


@needs(Permission.BOOK)
@dataclass(frozen=True, kw_only=True)
class LeaveMessage(Command):
    """Note that a message was left to have an appointment confirmed; the last one counts."""

    appointment_id: int

    def apply(self, work: Work) -> None:
        row = work.load(Appointment, self.appointment_id)
        require_own(work, row.therapist_id)
        if row.state is not State.BOOKED:
            raise Refused.because("not_possible_now", state=row.state, to=row.state)
        row.message_at = work.now
        work.says("message_left", appointment=row.id, day=row.day, time=row.starts)


# Internal


def _charge(work: Work, row: Appointment, fee: Money, waived: str | None) -> None:
    row.fee = fee or None
    row.fee_waived = None
    if fee and waived is not None:
        if work.grant(Permission.DISCOUNT) is Grant.NO:
            raise Refused.because("not_allowed", permission=Permission.DISCOUNT)
        row.fee_waived = _said(waived)
    due = ZERO if row.fee_waived is not None else fee
    owed = settle_deposit(work, row, due)
    if owed != due:
        row.fee = owed or None  # the deposit has paid it, or a part of it


def _said(reason: str) -> str:
    if len(clean(reason)) < _SHORTEST:
        raise Refused([Reason("waiver_reason_missing", "waived")])
    return clean(reason).replace("\n", " ")
