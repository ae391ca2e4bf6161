"""The guards as PostgreSQL constraints and triggers.

The overlap of claims is an exclusion constraint: a trigger could not see a rival's row that
is not committed yet.
"""

from frontdesk.storage.guards.sqlite import APPEND_ONLY

PRESENT = """
SELECT t.tgname, pg_get_triggerdef(t.oid) || coalesce(pg_get_functiondef(t.tgfoid), '')
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal AND n.nspname = current_schema() AND t.tgenabled <> 'D'
UNION ALL SELECT conname, pg_get_constraintdef(x.oid) FROM pg_constraint x
JOIN pg_namespace m ON m.oid = x.connamespace
WHERE x.contype = 'x' AND m.nspname = current_schema()
"""
REMEMBERED = "SELECT obj_description('claim'::regclass, 'pg_class')"

_OVERLAP = """
ALTER TABLE claim DROP CONSTRAINT IF EXISTS claim_no_overlap,
ADD CONSTRAINT claim_no_overlap EXCLUDE USING gist
(resource_id WITH =, lane WITH =, int8range(first, past) WITH &&)
"""

#: (name, event, table, code, condition); ``{row}`` is the row that is returned.
_RULES: tuple[tuple[str, str, str, str, str], ...] = (
    ("claim_no_update", "UPDATE", "claim", "claim_is_kept", "true"),
    (
        "claim_fits",
        "INSERT",
        "claim",
        "claim_too_many_guests",
        "NEW.guests > (SELECT capacity FROM resource WHERE id=NEW.resource_id)",
    ),
    *((f"{t}_no_update", "UPDATE", t, f"{t}_is_kept", "true") for t in APPEND_ONLY),
    *((f"{t}_no_delete", "DELETE", t, f"{t}_is_kept", "true") for t in APPEND_ONLY),
    (
        "posting_open_day",
        "INSERT",
        "posting",
        "day_closed",
        "(SELECT closed_at FROM business_day WHERE day=NEW.day FOR SHARE) IS NOT NULL",
    ),
    (
        "posted_balanced",
        "INSERT",
        "posted",
        "unbalanced",
        "(SELECT count(*) FROM entry WHERE posting_id=NEW.id)<2 "
        "OR (SELECT sum(amount) FROM entry WHERE posting_id=NEW.id)<>0",
    ),
    (
        "entry_before_posted",
        "INSERT",
        "entry",
        "posting_is_complete",
        "EXISTS(SELECT 1 FROM posted WHERE id=NEW.posting_id)",
    ),
    ("sale_begins_open", "INSERT", "sale", "sale_not_open", "NEW.status<>'open'"),
    ("sale_stays_closed", "UPDATE", "sale", "sale_is_closed", "OLD.status='closed'"),
    ("sale_no_delete", "DELETE", "sale", "sale_is_kept", "OLD.status='closed'"),
    (
        "sale_adds_up",
        "UPDATE",
        "sale",
        "sale_total",
        "NEW.status='closed' AND (NEW.total<>(SELECT coalesce(sum(amount),0) FROM sale_line "
        "WHERE sale_id=NEW.id) OR NEW.total<>(SELECT coalesce(sum(amount),0) FROM tender "
        "WHERE sale_id=NEW.id))",
    ),
    (
        "sale_receipt_gapless",
        "UPDATE",
        "sale",
        "receipt_gap",
        "NEW.status='closed' AND NEW.receipt_no<>(SELECT coalesce(max(receipt_no),0)+1 FROM sale)",
    ),
    (
        "tender_before_closed",
        "INSERT",
        "tender",
        "sale_is_closed",
        "(SELECT status FROM sale WHERE id=NEW.sale_id FOR UPDATE)='closed'",
    ),
    *(
        (
            f"sale_line_{when.lower()}_open",
            when,
            "sale_line",
            "sale_is_closed",
            f"(SELECT status FROM sale WHERE id={side}.sale_id FOR UPDATE)='closed'",
        )
        for when, side in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD"))
    ),
    (
        "journal_chain",
        "INSERT",
        "journal",
        "journal_chain",
        "NEW.id IS DISTINCT FROM (SELECT coalesce(max(id),0)+1 FROM journal) OR NEW.prev IS "
        "DISTINCT FROM coalesce((SELECT mac FROM journal ORDER BY id DESC LIMIT 1), "
        "decode(repeat('00', 32), 'hex'))",
    ),
    ("journal_row_no_delete", "DELETE", "journal_row", "journal_is_kept", "true"),
    (
        "journal_row_only_erased",
        "UPDATE",
        "journal_row",
        "journal_is_kept",
        "NEW.before IS NOT NULL OR NEW.after IS NOT NULL OR NEW.salt IS NOT NULL "
        "OR NEW.entry_id<>OLD.entry_id OR NEW.row_id<>OLD.row_id "
        "OR NEW.table_name<>OLD.table_name OR NEW.id<>OLD.id",
    ),
    ("note_stays_signed", "UPDATE", "session_note", "note_signed", "OLD.signed_at IS NOT NULL"),
    ("note_signed_is_kept", "DELETE", "session_note", "note_signed", "OLD.signed_at IS NOT NULL"),
)
_KEPT = (*APPEND_ONLY, "sale", "sale_line", "journal_row", "claim")


def statements() -> list[str]:
    """Return everything to run, in order; it may be run again and again."""
    found = ["CREATE EXTENSION IF NOT EXISTS btree_gist", _OVERLAP]
    for name, event, table, code, condition in _RULES:
        row = "OLD" if event == "DELETE" else "NEW"
        found += [
            f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF {condition} THEN RAISE EXCEPTION '{code}' USING ERRCODE='23514'; END IF; "
            f"RETURN {row}; END $$",
            f"CREATE OR REPLACE TRIGGER {name} BEFORE {event} ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION {name}()",
        ]
    found.append(
        "CREATE OR REPLACE FUNCTION never_emptied() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION 'table_is_kept' USING ERRCODE='23514'; END $$"
    )
    found += [
        f"CREATE OR REPLACE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION never_emptied()"
        for table in _KEPT
    ]
    return found
