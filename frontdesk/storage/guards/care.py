"""What both databases refuse of notes and of the rules on health that somebody has signed."""

from frontdesk.storage.guards.guard import Guard
from frontdesk.storage.guards.privacy import not_erased

CARE: tuple[Guard, ...] = (
    Guard(
        "note_stays_signed",
        "UPDATE",
        "session_note",
        "note_signed",
        "OLD.signed_at IS NOT NULL OR NEW.id<>OLD.id OR NEW.appointment_id<>OLD.appointment_id",
    ),
    Guard(
        "note_signed_is_kept",
        "DELETE",
        "session_note",
        "note_signed",
        f"OLD.signed_at IS NOT NULL AND {not_erased('session_note')}",
    ),
    Guard(
        "health_rules_stay_signed",
        "UPDATE",
        "health_rules",
        "health_rules_signed",
        "OLD.signed_at IS NOT NULL OR NEW.id<>OLD.id OR NEW.version<>OLD.version",
    ),
    Guard(
        "health_rules_are_kept",
        "DELETE",
        "health_rules",
        "health_rules_signed",
        "OLD.signed_at IS NOT NULL",
    ),
)
