"""The guards as SQLite triggers, and the triggers that keep the index for searching."""

from frontdesk.storage.guards import rules
from frontdesk.storage.guards.guard import Guard

#: What makes a row unique: ``INSERT OR REPLACE`` deletes, unasked, the row that has it already.
#: A plus joins columns that are unique together.
_UNIQUE: dict[str, tuple[str, ...]] = {
    "addendum": ("id",),
    "blob": ("id", "digest"),
    "business_day": ("id", "day"),
    "claim": ("id",),
    "drawer_day": ("id", "day+drawer"),
    "entry": ("id",),
    "erasure": ("id",),
    "form": ("id", "key+version"),
    "form_answer": ("id",),
    "handing_out": ("id",),
    "health_reading": ("id",),
    "health_rules": ("id", "version"),
    "journal": ("id", "mac", "undoes"),
    "journal_row": ("id",),
    "note_reading": ("id",),
    "once": ("id", "command_id"),
    "pay_statement": ("id", "therapist_id+first", "posting_id"),
    "posted": ("id",),
    "posting": ("id", "key", "reverses_id"),
    "sale": ("id", "drawer+receipt_year+receipt_no", "reverses_id"),
    "sale_line": ("id",),
    "session_note": ("id", "appointment_id"),
    "stock_move": ("id",),
    "tender": ("id",),
    "wallet": ("id", "number"),
    "wallet_entry": ("id", "reverses_id"),
}


def _no_replace(table: str) -> Guard:
    taken = " OR ".join(
        "(" + " AND ".join(f"{name}=NEW.{name}" for name in key.split("+")) + ")"
        for key in _UNIQUE[table]
    )
    condition = f"EXISTS(SELECT 1 FROM {table} WHERE {taken})"
    return Guard(f"{table}_no_replace", "INSERT", table, f"{table}_is_kept", condition)


_HERE = [
    # The claims of a resource and lane are disjoint (by induction), so only the last one that
    # begins before NEW.past can overlap: one look into the index.
    Guard(
        "claim_no_overlap",
        "INSERT",
        "claim",
        "claim_overlap",
        "(SELECT past FROM claim WHERE resource_id=NEW.resource_id AND lane=NEW.lane "
        "AND first<NEW.past ORDER BY first DESC LIMIT 1) > NEW.first",
    ),
    # ``UPDATE OR REPLACE`` would delete the other reversal.
    Guard(
        "sale_reversed_once",
        "UPDATE",
        "sale",
        "sale_is_kept",
        "EXISTS(SELECT 1 FROM sale WHERE reverses_id=NEW.reverses_id AND id<>NEW.id)",
    ),
    *(_no_replace(table) for table in rules.KEPT),
]


def _trigger(guard: Guard) -> str:
    condition = guard.condition.format(lock="", share="", zeros="zeroblob(32)")
    return (
        f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table} WHEN {condition} "
        f"BEGIN SELECT RAISE(ABORT,'{guard.code}'); END"
    )


#: The index for searching holds active clients; a blank more before each word makes the
#: beginning of a word a trigram of its own.
_FORGET = "DELETE FROM client_words WHERE rowid=OLD.id; "
_LEARN = (
    "INSERT INTO client_words(rowid, folded) "
    "SELECT NEW.id, '  ' || replace(NEW.folded, ' ', '  ') WHERE NEW.active=1; "
)
SEARCH = {
    "client_found_insert": f"AFTER INSERT ON client BEGIN {_LEARN}END",
    "client_found_update": f"AFTER UPDATE OF folded, active ON client BEGIN {_FORGET}{_LEARN}END",
    "client_found_delete": f"AFTER DELETE ON client BEGIN {_FORGET}END",
}

#: Name of the trigger: its text, as it stands in ``sqlite_master``.
GUARDS: dict[str, str] = {
    **{guard.name: _trigger(guard) for guard in (*rules.GUARDS, *_HERE)},
    **{name: f"CREATE TRIGGER {name} {body}" for name, body in SEARCH.items()},
}
