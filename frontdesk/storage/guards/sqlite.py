"""The guards as SQLite triggers, and the triggers that keep the index for searching."""

from frontdesk.storage.guards import rules
from frontdesk.storage.guards.rules import Guard

#: What makes a row unique: ``INSERT OR REPLACE`` deletes, unasked, the row that has it already.
_UNIQUE: dict[str, tuple[str, ...]] = {
    "business_day": ("id", "day"),
    "claim": ("id",),
    "entry": ("id",),
    "journal": ("id", "mac", "undoes"),
    "journal_row": ("id",),
    "once": ("id", "command_id"),
    "posted": ("id",),
    "posting": ("id", "key", "reverses_id"),
    "sale": ("id", "receipt_no", "reverses_id"),
    "sale_line": ("id",),
    "session_note": ("id", "appointment_id"),
    "tender": ("id",),
}


def _no_replace(table: str) -> Guard:
    taken = " OR ".join(f"{name}=NEW.{name}" for name in _UNIQUE[table])
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


#: Both indexes refer to active clients by their number and hold no text of their own.
_INDEXES = ("client_words", "client_starts")


def _indexed(event: str) -> str:
    said = "UPDATE OF folded, active" if event == "update" else event.upper()
    out = "INSERT INTO {0}({0}, rowid, folded) SELECT 'delete', OLD.id, OLD.folded "
    into = "INSERT INTO {0}(rowid, folded) SELECT NEW.id, NEW.folded "
    steps = {"insert": [into], "update": [out, into], "delete": [out]}[event]
    body = "".join(
        step.format(index) + f"WHERE {'OLD' if step is out else 'NEW'}.active=1; "
        for index in _INDEXES
        for step in steps
    )
    return f"CREATE TRIGGER client_found_{event} AFTER {said} ON client BEGIN {body}END"


#: Name of the trigger: its text, as it stands in ``sqlite_master``.
GUARDS: dict[str, str] = {
    **{guard.name: _trigger(guard) for guard in (*rules.GUARDS, *_HERE)},
    **{f"client_found_{event}": _indexed(event) for event in ("insert", "update", "delete")},
}
