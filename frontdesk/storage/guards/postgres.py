"""The guards as PostgreSQL constraints and triggers.

The overlap of claims is an exclusion constraint: a trigger could not see a rival's row that
is not committed yet.
"""

from frontdesk.storage.guards import rules
from frontdesk.storage.guards.guard import Guard

#: Whatever stands in the catalog, as name and text; a trigger that is switched off is not there.
PRESENT = """
SELECT t.tgname, c.relname || ' ' || t.tgtype || ' ' || p.prosrc
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace
AND t.tgenabled IN ('O', 'A')
UNION ALL SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
WHERE contype = 'x' AND connamespace = current_schema()::regnamespace
"""
#: Triggers to drop before those of this release are laid.
LAID = """
SELECT t.tgname, c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace
"""

_OVERLAP = (
    "EXCLUDE USING gist (resource_id WITH =, lane WITH =, "
    "int8range((first)::bigint, (past)::bigint) WITH &&)"
)
#: The bits of ``pg_trigger.tgtype``.
_EVENT = {"INSERT": 4, "DELETE": 8, "UPDATE": 16, "TRUNCATE": 32}
_ROW, _BEFORE = 1, 2


def _body(guard: Guard) -> str:
    condition = guard.condition.format(
        lock=" FOR UPDATE", share=" FOR SHARE", zeros="decode(repeat('00',32),'hex')"
    )
    row = "OLD" if guard.event == "DELETE" else "NEW"
    return (
        f" BEGIN IF {condition} THEN RAISE EXCEPTION '{guard.code}' USING ERRCODE='23514'; "
        f"END IF; RETURN {row}; END "
    )


def _no_truncate(table: str) -> Guard:
    return Guard(f"{table}_no_truncate", "TRUNCATE", table, f"{table}_is_kept", "true")


_EMPTIED = [_no_truncate(table) for table in rules.KEPT]
_ALL = (*rules.GUARDS, *_EMPTIED)


def _tgtype(guard: Guard) -> int:
    return _EVENT[guard.event] + _BEFORE + (0 if guard in _EMPTIED else _ROW)


#: Name of the guard: its text, as ``PRESENT`` finds it.
GUARDS: dict[str, str] = {
    **{each.name: f"{each.table} {_tgtype(each)} {_body(each)}" for each in _ALL},
    "claim_no_overlap": _OVERLAP,
}


def statements() -> list[str]:
    """Return what lays the triggers, in order."""
    found = []
    for guard in _ALL:
        each = "STATEMENT" if guard in _EMPTIED else "ROW"
        found += [
            f"CREATE OR REPLACE FUNCTION {guard.name}() RETURNS trigger LANGUAGE plpgsql "
            f"AS $${_body(guard)}$$",
            f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table} "
            f"FOR EACH {each} EXECUTE FUNCTION {guard.name}()",
        ]
    return found


def overlap() -> list[str]:
    """Return what lays the constraint; on many claims it takes a while."""
    return [
        "CREATE EXTENSION IF NOT EXISTS btree_gist",
        "ALTER TABLE claim DROP CONSTRAINT IF EXISTS claim_no_overlap",
        f"ALTER TABLE claim ADD CONSTRAINT claim_no_overlap {_OVERLAP}",
    ]
