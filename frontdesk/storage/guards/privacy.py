"""What is kept of who took data out and who was erased; and what an erasure lets go."""

from frontdesk.model import Row
from frontdesk.storage.guards.guard import Guard

ERASED = "NOT EXISTS(SELECT 1 FROM erasure x WHERE x.erased_at IS NOT NULL AND x.client_id={0})"
#: Rows of these may go, when the client whose they are is erased: by which way to the client.
_GOES = {
    "form_answer": "OLD.client_id",
    "addendum": "(SELECT a.client_id FROM session_note n JOIN appointment a "
    "ON a.id=n.appointment_id WHERE n.id=OLD.note_id)",
    "session_note": "(SELECT client_id FROM appointment WHERE id=OLD.appointment_id)",
}


#: Whose posting it is: the sale's, or else of whom value was moved.
_OF_POSTING = (
    "coalesce((SELECT client_id FROM sale WHERE id=OLD.sale_id),"
    "(SELECT min(w.client_id) FROM wallet_entry e JOIN wallet w ON w.id=e.wallet_id "
    "WHERE e.posting_id=OLD.id))"
)


def changed(table: str) -> str:
    """Return the condition that a row changes which never does, but for an erasure."""
    return f"NOT {only_words(table, 'note', _OF_POSTING)}" if table == "posting" else "true"


def not_erased(table: str) -> str:
    """Return the condition that a row is of nobody who is erased."""
    return ERASED.format(_GOES[table]) if table in _GOES else "true"


def only_words(table: str, words: str, client: str) -> str:
    """Return the condition that nothing but ``words`` changes, of a client who is erased."""
    rest = [name for name in Row.metadata.tables[table].columns.keys() if name != words]  # noqa: SIM118 -- columns, not a dict
    same = " AND ".join(f"NEW.{name} IS NOT DISTINCT FROM OLD.{name}" for name in rest)
    return f"({same} AND NOT {ERASED.format(client)})"


PRIVACY: tuple[Guard, ...] = (
    Guard(
        "handing_out_no_update",
        "UPDATE",
        "handing_out",
        "handing_out_is_kept",
        "OLD.client_id IS NULL OR NEW.reason IS NOT NULL OR NEW.id<>OLD.id "
        "OR NEW.client_id IS DISTINCT FROM OLD.client_id OR NEW.person_id<>OLD.person_id "
        f"OR NEW.at<>OLD.at OR NEW.health<>OLD.health OR {ERASED.format('OLD.client_id')}",
    ),
    Guard("handing_out_no_delete", "DELETE", "handing_out", "handing_out_is_kept", "true"),
    # That a note was read stays; its therapist sees it once, and an erasure takes the reason.
    Guard(
        "note_reading_no_update",
        "UPDATE",
        "note_reading",
        "note_reading_is_kept",
        "NEW.id<>OLD.id OR NEW.appointment_id<>OLD.appointment_id "
        "OR NEW.therapist_id<>OLD.therapist_id OR NEW.person_id<>OLD.person_id OR NEW.at<>OLD.at "
        "OR (OLD.seen_at IS NOT NULL AND NEW.seen_at IS DISTINCT FROM OLD.seen_at) "
        "OR (NEW.reason IS DISTINCT FROM OLD.reason AND (NEW.reason IS NOT NULL "
        f"OR {ERASED.format('(SELECT client_id FROM appointment WHERE id=OLD.appointment_id)')}))",
    ),
    Guard("note_reading_no_delete", "DELETE", "note_reading", "note_reading_is_kept", "true"),
    # What was erased stays erased, and the list of it stands.
    Guard(
        "erasure_stays",
        "UPDATE",
        "erasure",
        "erasure_is_kept",
        "OLD.erased_at IS NOT NULL AND (NEW.erased_at IS DISTINCT FROM OLD.erased_at "
        "OR NEW.client_id<>OLD.client_id OR NEW.id<>OLD.id OR NEW.mark<>OLD.mark "
        "OR NEW.reason IS NOT NULL)",
    ),
    Guard("erasure_is_kept", "DELETE", "erasure", "erasure_is_kept", "OLD.erased_at IS NOT NULL"),
)
