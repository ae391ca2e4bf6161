"""The guards as SQLite triggers."""

#: Rows of these are added, never changed and never deleted.
APPEND_ONLY = ("posting", "entry", "posted", "tender", "journal", "once")


def _refuse(name: str, when: str, table: str, code: str, condition: str) -> tuple[str, str]:
    return name, (
        f"CREATE TRIGGER {name} BEFORE {when} ON {table} WHEN {condition} "
        f"BEGIN SELECT RAISE(ABORT,'{code}'); END"
    )


def _append_only(table: str) -> list[tuple[str, str]]:
    return [
        _refuse(f"{table}_no_update", "UPDATE", table, f"{table}_is_kept", "1"),
        _refuse(f"{table}_no_delete", "DELETE", table, f"{table}_is_kept", "1"),
        _refuse(
            f"{table}_no_replace",
            "INSERT",
            table,
            f"{table}_is_kept",
            f"EXISTS(SELECT 1 FROM {table} WHERE id=NEW.id)",
        ),
    ]


_CLAIMS = [
    # The claims of a resource and lane are disjoint (by induction), so only the last one that
    # begins before NEW.past can overlap: one look into the index.
    _refuse(
        "claim_no_overlap",
        "INSERT",
        "claim",
        "claim_overlap",
        "(SELECT past FROM claim WHERE resource_id=NEW.resource_id AND lane=NEW.lane "
        "AND first<NEW.past ORDER BY first DESC LIMIT 1) > NEW.first",
    ),
    _refuse("claim_no_update", "UPDATE", "claim", "claim_is_kept", "1"),
    _refuse(
        "claim_no_replace",
        "INSERT",
        "claim",
        "claim_is_kept",
        "EXISTS(SELECT 1 FROM claim WHERE id=NEW.id)",
    ),
    _refuse(
        "claim_fits",
        "INSERT",
        "claim",
        "claim_too_many_guests",
        "NEW.guests > (SELECT capacity FROM resource WHERE id=NEW.resource_id)",
    ),
]

_MONEY = [
    _refuse(
        "posting_open_day",
        "INSERT",
        "posting",
        "day_closed",
        "(SELECT closed_at FROM business_day WHERE day=NEW.day) IS NOT NULL",
    ),
    _refuse(
        "posted_balanced",
        "INSERT",
        "posted",
        "unbalanced",
        "(SELECT count(*) FROM entry WHERE posting_id=NEW.id)<2 "
        "OR (SELECT sum(amount) FROM entry WHERE posting_id=NEW.id)<>0",
    ),
    _refuse(
        "entry_before_posted",
        "INSERT",
        "entry",
        "posting_is_complete",
        "EXISTS(SELECT 1 FROM posted WHERE id=NEW.posting_id)",
    ),
    _refuse("sale_begins_open", "INSERT", "sale", "sale_not_open", "NEW.status<>'open'"),
    _refuse(
        "sale_no_replace",
        "INSERT",
        "sale",
        "sale_is_kept",
        "EXISTS(SELECT 1 FROM sale WHERE id=NEW.id)",
    ),
    _refuse("sale_stays_closed", "UPDATE", "sale", "sale_is_closed", "OLD.status='closed'"),
    _refuse("sale_no_delete", "DELETE", "sale", "sale_is_kept", "OLD.status='closed'"),
    _refuse(
        "sale_adds_up",
        "UPDATE",
        "sale",
        "sale_total",
        "NEW.status='closed' AND (NEW.total<>(SELECT coalesce(sum(amount),0) FROM sale_line "
        "WHERE sale_id=NEW.id) OR NEW.total<>(SELECT coalesce(sum(amount),0) FROM tender "
        "WHERE sale_id=NEW.id))",
    ),
    _refuse(
        "sale_receipt_gapless",
        "UPDATE",
        "sale",
        "receipt_gap",
        "NEW.status='closed' AND NEW.receipt_no<>(SELECT coalesce(max(receipt_no),0)+1 FROM sale)",
    ),
    _refuse(
        "tender_before_closed",
        "INSERT",
        "tender",
        "sale_is_closed",
        "(SELECT status FROM sale WHERE id=NEW.sale_id)='closed'",
    ),
    *(
        _refuse(
            f"sale_line_{when.lower()}_open",
            when,
            "sale_line",
            "sale_is_closed",
            f"(SELECT status FROM sale WHERE id={side}.sale_id)='closed'",
        )
        for when, side in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD"))
    ),
]

_JOURNAL = [
    _refuse(
        "journal_chain",
        "INSERT",
        "journal",
        "journal_chain",
        "NEW.id IS NOT (SELECT coalesce(max(id),0)+1 FROM journal) OR NEW.prev IS NOT "
        "coalesce((SELECT mac FROM journal ORDER BY id DESC LIMIT 1),zeroblob(32))",
    ),
    _refuse("journal_row_no_delete", "DELETE", "journal_row", "journal_is_kept", "1"),
    _refuse(
        "journal_row_only_erased",
        "UPDATE",
        "journal_row",
        "journal_is_kept",
        "NEW.before IS NOT NULL OR NEW.after IS NOT NULL OR NEW.salt IS NOT NULL "
        "OR NEW.entry_id<>OLD.entry_id OR NEW.row_id<>OLD.row_id "
        "OR NEW.table_name<>OLD.table_name OR NEW.id<>OLD.id",
    ),
    _refuse(
        "journal_row_no_replace",
        "INSERT",
        "journal_row",
        "journal_is_kept",
        "EXISTS(SELECT 1 FROM journal_row WHERE id=NEW.id)",
    ),
    _refuse(
        "note_stays_signed", "UPDATE", "session_note", "note_signed", "OLD.signed_at IS NOT NULL"
    ),
    _refuse(
        "note_signed_is_kept", "DELETE", "session_note", "note_signed", "OLD.signed_at IS NOT NULL"
    ),
]

_SEARCH = [
    (
        "client_found_insert",
        "CREATE TRIGGER client_found_insert AFTER INSERT ON client BEGIN "
        "INSERT INTO client_words(rowid, folded) VALUES (NEW.id, NEW.folded); END",
    ),
    (
        "client_found_update",
        "CREATE TRIGGER client_found_update AFTER UPDATE OF folded ON client BEGIN "
        "INSERT INTO client_words(client_words, rowid, folded) "
        "VALUES ('delete', OLD.id, OLD.folded); "
        "INSERT INTO client_words(rowid, folded) VALUES (NEW.id, NEW.folded); END",
    ),
    (
        "client_found_delete",
        "CREATE TRIGGER client_found_delete AFTER DELETE ON client BEGIN "
        "INSERT INTO client_words(client_words, rowid, folded) "
        "VALUES ('delete', OLD.id, OLD.folded); END",
    ),
]

#: Name of the trigger: its text, as it stands in ``sqlite_master``.
GUARDS: dict[str, str] = dict(
    [
        *_CLAIMS,
        *(guard for table in APPEND_ONLY for guard in _append_only(table)),
        *_MONEY,
        *_JOURNAL,
        *_SEARCH,
    ]
)
