"""What one may do alone, and what with a second person who agrees at the same desk."""

from frontdesk.errors import Refused
from frontdesk.model import Person
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.second import Second

#: Whoever has it alone, may agree to it for others.
ALONE = frozenset({Grant.YES, Grant.REASON})


def require_agreed(work: Work, permission: Permission, second: Second | None) -> None:
    """Let the one who asks do it, alone or with a ``second``, whom the journal keeps.

    Raises ``Refused`` when it is not allowed, when nobody agreed, or not somebody who may.
    """
    mine = work.grant(permission)
    if mine in ALONE:
        return
    if mine is not Grant.SECOND:
        raise Refused.because("not_allowed", permission=permission)
    if second is None:
        raise Refused.because("second_missing", "second")
    person = work.session.get(Person, second.person_id)
    if person is None or not person.active:
        raise Refused.because("gone", "second", what="person")
    if person.id == work.who.person_id or grant(person.role, permission) not in ALONE:
        raise Refused.because("second_may_not", "second", name=person.name)
    work.agreed_by = person.id
