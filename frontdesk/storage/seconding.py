"""What one may do alone, and what with a second person who agrees at the same desk."""

from sqlalchemy import select

from frontdesk.errors import Refused
from frontdesk.model import Person
from frontdesk.model.types import yes
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
    _agree(work, permission, second)


def require_second(
    work: Work, permission: Permission, second: Second | None, *, alone: bool = True
) -> None:
    """Let the one who asks take money back; where not ``alone``, with somebody who agrees.

    Where nobody else may agree, as in a studio of one, it is enough to say why: it stands in the
    list of what was taken back. Raises ``Refused`` as ``require_agreed`` does.
    """
    mine = work.grant(permission)
    if mine not in (*ALONE, Grant.SECOND):
        raise Refused.because("not_allowed", permission=permission)
    if mine in ALONE and second is None and (alone or not _others(work, permission)):
        return
    _agree(work, permission, second)


# Internal


def _agree(work: Work, permission: Permission, second: Second | None) -> None:
    if second is None:
        raise Refused.because("second_missing", "second")
    person = work.session.get(Person, second.person_id)
    if person is None or not person.active:
        raise Refused.because("gone", "second", what="person")
    if person.id == work.who.person_id or grant(person.role, permission) not in ALONE:
        raise Refused.because("second_may_not", "second", name=person.name)
    work.agreed_by = person.id


def _others(work: Work, permission: Permission) -> bool:
    """Tell whether there is somebody else who may agree."""
    people = work.session.execute(
        select(Person.role).where(yes(Person.active), Person.id != work.person_id)
    ).scalars()
    return any(grant(role, permission) in ALONE for role in people)
