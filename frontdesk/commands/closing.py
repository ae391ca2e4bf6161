"""Lines of the day's close that somebody does by hand, or passes over and says why."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.commands.posting import open_day
from frontdesk.errors import Reason, Refused
from frontdesk.model import ClosingLine
from frontdesk.storage.closing import LINES
from frontdesk.storage.unit import Work
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean

_SHORTEST, _LONGEST = 3, 200


@needs(Permission.CLOSE_DAY)
@dataclass(frozen=True, kw_only=True)
class TickLine(Command):
    """Note that a line was done by hand: a paper printed."""

    code: str

    def apply(self, work: Work) -> None:
        work.money()  # as all of the close: never undone
        _known(self.code, by_hand=True)
        _keep(work, self.code, None)
        work.says("closing_done", line=self.code)


@needs(Permission.CLOSE_DAY)
@dataclass(frozen=True, kw_only=True)
class PassLine(Command):
    """Leave what a line asks for undone today, and say why."""

    code: str
    reason: str

    def apply(self, work: Work) -> None:
        work.money()  # as all of the close: never undone
        _known(self.code, may_pass=True)
        reason = clean(self.reason).replace("\n", " ")[:_LONGEST]
        if len(reason) < _SHORTEST:
            raise Refused.because("closing_reason_missing", "reason")
        if holds_card_number(reason):
            raise Refused.because("card_number", "reason")
        _keep(work, self.code, reason)
        work.says("closing_passed", line=self.code, reason=reason)


# Internal


def _known(code: str, *, by_hand: bool = False, may_pass: bool = False) -> None:
    line = next((each for each in LINES if each.code == code), None)
    if line is None or (by_hand and not line.by_hand) or (may_pass and not line.may_pass):
        raise Refused([Reason("closing_line_stays", "line")])


def _keep(work: Work, code: str, reason: str | None) -> None:
    open_day(work)
    query = select(ClosingLine).where(ClosingLine.day == work.today, ClosingLine.code == code)
    row = work.session.execute(query).scalar()
    if row is None:
        work.add(
            ClosingLine(
                day=work.today, code=code, reason=reason, person_id=work.person_id, at=work.now
            )
        )
        return
    row.reason, row.person_id, row.at = reason, work.person_id, work.now
