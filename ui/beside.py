"""Whether something may lie beside what stands there already; see ``ui/dialogs/overlap.py``."""

from collections.abc import Sequence

from frontdesk.errors import Reason
from frontdesk.values.rights import Grant, Permission, grant
from ui.kit import Kit

#: What it may lie beside, for a reason: a client is never in two places.
_BESIDE = {
    "therapist_busy",
    "therapist_blocked",
    "therapist_taken",
    "room_busy",
    "room_blocked",
    "room_taken",
}


def may_lie_beside(kit: Kit, reasons: Sequence[Reason]) -> bool:
    """Tell whether one may have it there all the same, alone or with a second person."""
    person = kit.link.person
    held = Grant.NO if person is None else grant(person.role, Permission.OVERLAP)
    allowed = held in (Grant.YES, Grant.REASON, Grant.SECOND)
    return allowed and bool(reasons) and {each.code for each in reasons} <= _BESIDE
