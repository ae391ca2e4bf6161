"""Who may agree to what the one at the desk may not do alone."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.model import Person
from frontdesk.model.types import yes
from frontdesk.storage.seconding import ALONE
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, Role, grant, needs


@dataclass(frozen=True, slots=True)
class Agreeing:
    """Somebody who may agree."""

    id: int
    name: str
    role: Role


@needs(Permission.SEE_CALENDAR)
def who_may_agree(view: View, permission: Permission) -> tuple[Agreeing, ...]:
    """Return who has ``permission`` alone, other than the one who asks."""
    found = view.session.execute(
        select(Person.id, Person.name, Person.role)
        .where(yes(Person.active), Person.id != view.who.person_id)
        .order_by(Person.id)
    )
    rows = (Agreeing(*row) for row in found)
    return tuple(row for row in rows if grant(row.role, permission) in ALONE)
