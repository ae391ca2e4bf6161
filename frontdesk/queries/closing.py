"""What the day still needs before it is over: a list of lines, each done, left or passed over."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.model import BusinessDay, ClosingLine, Person
from frontdesk.storage.closing import LINES, Left, Line
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs

__all__ = ["Closing", "Left", "LineState", "closing"]


@dataclass(frozen=True, slots=True)
class LineState:
    """How a line stands: what is left, or who did it or passed over it, and why."""

    code: str
    left: tuple[Left, ...]
    may_pass: bool
    after: bool
    by: str | None = None
    reason: str | None = None

    @property
    def passed(self) -> bool:
        """Tell whether something is left and somebody said why it may be."""
        return bool(self.left) and self.reason is not None

    @property
    def done(self) -> bool:
        """Tell whether nothing is left of it, or it was passed over."""
        return not self.left or self.passed


@dataclass(frozen=True, slots=True)
class Closing:
    """The list of today; ``number`` is that of the Z report once the day is closed."""

    number: int | None
    lines: tuple[LineState, ...]


@needs(Permission.CLOSE_DAY)
def closing(view: View) -> Closing:
    """Return what today still needs."""
    number = view.session.execute(
        select(BusinessDay.z_no).where(BusinessDay.day == view.today)
    ).scalar()
    said = {
        code: (reason, name)
        for code, reason, name in view.session.execute(
            select(ClosingLine.code, ClosingLine.reason, Person.name)
            .join(Person, Person.id == ClosingLine.person_id)
            .where(ClosingLine.day == view.today)
        )
    }
    return Closing(number, tuple(_state(view, each, said) for each in LINES if each.there(view)))


# Internal


def _state(view: View, line: Line, said: dict[str, tuple[str | None, str]]) -> LineState:
    reason, by = said.get(line.code, (None, None))
    ticked = line.by_hand and by is not None and reason is None
    left = () if ticked else line.find(view)
    return LineState(line.code, left, line.may_pass, line.after, by, reason)
