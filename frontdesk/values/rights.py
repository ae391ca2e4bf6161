"""Roles, permissions, and the matrix that says who may do what.

Commands and queries name the permission they need with ``needs``; ``Desk`` holds it against
the matrix. A grant may be limited (``OWN``) or want a reason or a second person.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar

T = TypeVar("T")


class Role(StrEnum):
    """What a person is in the studio."""

    OWNER = "owner"
    MANAGER = "manager"
    RECEPTIONIST = "receptionist"
    THERAPIST = "therapist"


class Grant(StrEnum):
    """How far a permission goes."""

    YES = "yes"
    OWN = "own"  # own day, own clients
    REASON = "reason"  # with a reason, which the journal keeps
    SECOND = "second"  # only when a manager agrees
    NO = "no"


class Permission(StrEnum):
    """What a command or a query may need."""

    SEE_CALENDAR = "see_calendar"
    BOOK = "book"
    OVERRIDE_HOURS = "override_hours"
    OVERLAP = "overlap"
    SEE_CLIENTS = "see_clients"
    EDIT_CLIENTS = "edit_clients"
    SEE_CONDITIONS = "see_conditions"
    WRITE_CONDITIONS = "write_conditions"
    PASS_HEALTH = "pass_health"  # without the doctor's note that a rule asks for
    SIGN_HEALTH_RULES = "sign_health_rules"
    TAKE_FORMS = "take_forms"  # hand them out and receive them, without reading
    READ_NOTES = "read_notes"
    WRITE_NOTES = "write_notes"
    TAKE_PAYMENT = "take_payment"
    DISCOUNT = "discount"
    CHANGE_PRICE = "change_price"  # of one line, for a reason
    KEEP_STOCK = "keep_stock"
    REFUND = "refund"
    VOID = "void"  # a sale of the open day, as a whole
    CLOSE_DAY = "close_day"
    SEE_REVENUE = "see_revenue"
    SEE_PAY = "see_pay"  # of therapists; who treats sees the own
    MANAGE_STUDIO = "manage_studio"
    EXPORT_CLIENTS = "export_clients"  # all of them, with all that the studio keeps
    EXPORT_HEALTH = "export_health"  # with what clients have, forms and notes
    HAND_OUT_CLIENT = "hand_out_client"  # all of one, for that person
    PROPOSE_ERASURE = "propose_erasure"
    ERASE_CLIENT = "erase_client"
    IMPORT_CLIENTS = "import_clients"
    BACK_UP = "back_up"
    RESTORE = "restore"
    PROTECT = "protect"  # encrypt the studio's file, and change what opens it
    READ_JOURNAL = "read_journal"
    SIGN_IN = "sign_in"


_Y, _O, _R, _S, _N = Grant.YES, Grant.OWN, Grant.REASON, Grant.SECOND, Grant.NO

#: Permission: owner, manager, receptionist, therapist.
_ROWS: dict[Permission, tuple[Grant, Grant, Grant, Grant]] = {
    Permission.SEE_CALENDAR: (_Y, _Y, _Y, _O),
    Permission.BOOK: (_Y, _Y, _Y, _O),
    Permission.OVERRIDE_HOURS: (_Y, _Y, _R, _N),
    Permission.OVERLAP: (_R, _R, _S, _N),
    Permission.SEE_CLIENTS: (_Y, _Y, _Y, _O),
    Permission.EDIT_CLIENTS: (_Y, _Y, _Y, _N),
    Permission.SEE_CONDITIONS: (_Y, _Y, _N, _O),
    Permission.WRITE_CONDITIONS: (_Y, _Y, _N, _O),
    Permission.PASS_HEALTH: (_R, _R, _N, _R),
    Permission.SIGN_HEALTH_RULES: (_Y, _N, _N, _O),  # own: as the studio's lead
    Permission.TAKE_FORMS: (_Y, _Y, _Y, _O),
    Permission.READ_NOTES: (_R, _R, _N, _O),
    Permission.WRITE_NOTES: (_N, _N, _N, _O),
    Permission.TAKE_PAYMENT: (_Y, _Y, _Y, _N),
    Permission.DISCOUNT: (_Y, _Y, _R, _N),
    Permission.CHANGE_PRICE: (_Y, _Y, _R, _N),
    Permission.KEEP_STOCK: (_Y, _Y, _Y, _N),
    Permission.REFUND: (_R, _R, _S, _N),
    Permission.VOID: (_R, _R, _S, _N),
    Permission.CLOSE_DAY: (_Y, _Y, _O, _N),
    Permission.SEE_REVENUE: (_Y, _Y, _O, _O),
    Permission.SEE_PAY: (_Y, _Y, _N, _O),
    Permission.MANAGE_STUDIO: (_Y, _Y, _N, _N),
    Permission.EXPORT_CLIENTS: (_Y, _S, _N, _N),
    Permission.EXPORT_HEALTH: (_R, _N, _N, _N),
    Permission.HAND_OUT_CLIENT: (_R, _R, _N, _N),
    Permission.PROPOSE_ERASURE: (_Y, _Y, _N, _N),
    Permission.ERASE_CLIENT: (_Y, _N, _N, _N),
    Permission.IMPORT_CLIENTS: (_Y, _Y, _N, _N),
    Permission.BACK_UP: (_Y, _Y, _Y, _N),
    Permission.RESTORE: (_Y, _N, _N, _N),
    Permission.PROTECT: (_Y, _N, _N, _N),
    Permission.READ_JOURNAL: (_Y, _O, _N, _N),
    Permission.SIGN_IN: (_Y, _Y, _Y, _Y),
}

MATRIX: dict[tuple[Role, Permission], Grant] = {
    (role, permission): grants[place]
    for permission, grants in _ROWS.items()
    for place, role in enumerate((Role.OWNER, Role.MANAGER, Role.RECEPTIONIST, Role.THERAPIST))
}


def grant(role: Role, permission: Permission) -> Grant:
    """Return how far ``permission`` goes for ``role``."""
    return MATRIX[role, permission]


_NEEDED = "needed_permission"


def needs(permission: Permission) -> Callable[[T], T]:
    """Mark a command class or a query function with the permission it needs."""

    def mark(thing: T) -> T:
        setattr(thing, _NEEDED, permission)
        return thing

    return mark


def needed(thing: Any) -> Permission:
    """Return what a command or query (also wrapped in ``partial``) needs.

    Raises ``TypeError`` when it names none: nothing runs unguarded by oversight.
    """
    while isinstance(thing, partial):
        thing = thing.func
    permission = getattr(thing, _NEEDED, None)
    if not isinstance(permission, Permission):
        raise TypeError(f"{thing!r} names no permission")
    return permission
