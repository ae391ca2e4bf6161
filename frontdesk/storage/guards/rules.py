"""What both databases refuse alike: each guard is an event on a table and a condition."""

from frontdesk.storage.guards.care import CARE
from frontdesk.storage.guards.files import FILES
from frontdesk.storage.guards.guard import Guard
from frontdesk.storage.guards.pay import PAY
from frontdesk.storage.guards.privacy import PRIVACY, changed, not_erased, only_words
from frontdesk.storage.guards.stored import STORED
from frontdesk.values.receipt_number import SERIES

#: Rows of these are added, never changed and never deleted.
APPEND_ONLY = (
    *("posting", "entry", "posted", "tender", "stock_move", "journal", "once"),
    *("addendum", "form", "form_answer", "health_reading", "wallet_entry"),
    "pay_statement",
)
#: Rows of these must not go without a guard being asked, however it is done.
KEPT = (
    *APPEND_ONLY,
    "sale",
    "sale_line",
    "business_day",
    "drawer_day",
    "journal_row",
    "session_note",
    "health_rules",
    "handing_out",
    "note_reading",
    "erasure",
    "claim",
    "wallet",
    "blob",
)


def _append_only(table: str) -> list[Guard]:
    return [
        Guard(f"{table}_no_update", "UPDATE", table, f"{table}_is_kept", changed(table)),
        Guard(f"{table}_no_delete", "DELETE", table, f"{table}_is_kept", not_erased(table)),
    ]


_CLAIMS = [
    Guard("claim_no_update", "UPDATE", "claim", "claim_is_kept", "true"),
    Guard(
        "claim_fits",
        "INSERT",
        "claim",
        "claim_too_many_guests",
        "NEW.guests > (SELECT capacity FROM resource WHERE id=NEW.resource_id)",
    ),
    # Beside another lies only what somebody said why, and of that only the therapist and the
    # room: a client is never in two places, whatever lane is written.
    Guard(
        "claim_beside",
        "INSERT",
        "claim",
        "claim_beside",
        "NEW.lane>0 AND (NEW.lane>3 OR NOT EXISTS(SELECT 1 FROM resource WHERE "
        "id=NEW.resource_id AND kind IN ('therapist','room')) OR NOT EXISTS(SELECT 1 FROM "
        "appointment WHERE visit_id=NEW.visit_id AND overlap IS NOT NULL))",
    ),
]

_LEDGER = [
    Guard(
        "posting_open_day",
        "INSERT",
        "posting",
        "day_closed",
        "(SELECT closed_at FROM business_day WHERE day=NEW.day{share}) IS NOT NULL",
    ),
    Guard(
        "posted_balanced",
        "INSERT",
        "posted",
        "unbalanced",
        "(SELECT count(*) FROM entry WHERE posting_id=NEW.id)<2 "
        "OR (SELECT sum(amount) FROM entry WHERE posting_id=NEW.id)<>0",
    ),
    Guard(
        "entry_before_posted",
        "INSERT",
        "entry",
        "posting_is_complete",
        "EXISTS(SELECT 1 FROM posted WHERE id=NEW.posting_id)",
    ),
    # What is corrected was closed before; what is open is put right where it stands.
    Guard(
        "posting_concerns_closed_day",
        "INSERT",
        "posting",
        "day_not_closed",
        "NEW.concerns IS NOT NULL AND (SELECT closed_at FROM business_day "
        "WHERE day=NEW.concerns{share}) IS NULL",
    ),
    Guard(
        "posting_void_same_day",
        "INSERT",
        "posting",
        "void_too_late",
        "NEW.kind='void' AND NEW.day IS DISTINCT FROM "
        "(SELECT day FROM posting WHERE id=NEW.reverses_id)",
    ),
    Guard(
        "posted_void_mirrors",
        "INSERT",
        "posted",
        "void_not_mirror",
        "(SELECT kind FROM posting WHERE id=NEW.id)='void' AND EXISTS(SELECT 1 FROM entry "
        "WHERE posting_id IN (NEW.id,(SELECT reverses_id FROM posting WHERE id=NEW.id)) "
        "GROUP BY account_id, coalesce(therapist_id, 0) HAVING sum(amount)<>0)",
    ),
    Guard(
        "entry_open_drawer",
        "INSERT",
        "entry",
        "drawer_closed",
        "(SELECT code FROM account WHERE id=NEW.account_id)='cash' AND EXISTS(SELECT 1 "
        "FROM posting p JOIN drawer_day d ON d.day=p.day AND d.drawer=p.drawer "
        "WHERE p.id=NEW.posting_id AND d.closed_at IS NOT NULL)",
    ),
    Guard(
        "drawer_day_stays_closed",
        "UPDATE",
        "drawer_day",
        "drawer_closed",
        "OLD.closed_at IS NOT NULL OR NEW.id<>OLD.id OR NEW.day<>OLD.day OR NEW.drawer<>OLD.drawer",
    ),
    Guard(
        "drawer_day_keeps_first_count",
        "UPDATE",
        "drawer_day",
        "count_is_kept",
        "OLD.first_counted IS NOT NULL AND NEW.first_counted IS DISTINCT FROM OLD.first_counted",
    ),
    Guard(
        "drawer_day_is_kept", "DELETE", "drawer_day", "drawer_closed", "OLD.closed_at IS NOT NULL"
    ),
    Guard(
        "business_day_stays_closed",
        "UPDATE",
        "business_day",
        "day_closed",
        "OLD.closed_at IS NOT NULL OR NEW.id<>OLD.id OR NEW.day<>OLD.day",
    ),
    Guard(
        "business_day_counts_on",
        "UPDATE",
        "business_day",
        "z_gap",
        "NEW.z_no IS NOT NULL AND OLD.z_no IS NULL AND "
        "NEW.z_no<>(SELECT coalesce(max(z_no),0)+1 FROM business_day)",
    ),
    Guard(
        "business_day_is_kept", "DELETE", "business_day", "day_closed", "OLD.closed_at IS NOT NULL"
    ),
]

#: Whose line of a sale it is.
_OF_LINE = (
    "coalesce((SELECT client_id FROM appointment WHERE id=OLD.appointment_id),"
    "(SELECT client_id FROM sale WHERE id=OLD.sale_id))"
)

#: What is held against a sale is so when it is closed; later only its words may go.
_CLOSES = "OLD.status<>'closed' AND NEW.status='closed'"

_SALES = [
    Guard("sale_begins_open", "INSERT", "sale", "sale_not_open", "NEW.status<>'open'"),
    Guard(
        "sale_stays_closed",
        "UPDATE",
        "sale",
        "sale_is_closed",
        f"OLD.status='closed' AND NOT {only_words('sale', 'reason', 'OLD.client_id')}",
    ),
    Guard("sale_keeps_number", "UPDATE", "sale", "sale_is_kept", "NEW.id<>OLD.id"),
    Guard("sale_no_delete", "DELETE", "sale", "sale_is_kept", "OLD.status='closed'"),
    Guard(
        "sale_adds_up",
        "UPDATE",
        "sale",
        "sale_total",
        f"{_CLOSES} AND (NEW.total<>(SELECT coalesce(sum(amount),0) FROM sale_line "
        "WHERE sale_id=NEW.id) OR NEW.total<>(SELECT coalesce(sum(amount),0) FROM tender "
        "WHERE sale_id=NEW.id))",
    ),
    Guard(
        "sale_receipt_gapless",
        "UPDATE",
        "sale",
        "receipt_gap",
        f"{_CLOSES} AND NEW.receipt_no<>1+(SELECT CASE WHEN last>began THEN last ELSE began END "
        "FROM (SELECT (SELECT coalesce(max(receipt_no),0) FROM sale WHERE drawer=NEW.drawer "
        "AND receipt_year=NEW.receipt_year) AS last, "
        f"(SELECT coalesce(max(receipt_series),0)*{SERIES} FROM studio) AS began) AS x)",
    ),
    Guard(
        "sale_open_day",
        "UPDATE",
        "sale",
        "day_closed",
        f"{_CLOSES} AND "
        "(SELECT closed_at FROM business_day WHERE day=NEW.day{share}) IS NOT NULL",
    ),
    # What came in stands in the ledger before the sale is closed. On accounts of stored value
    # it is a debit, for what is sold into a wallet is a credit there; in a refund the other way.
    # Value that only moves on afterwards pays nothing.
    # The plus keeps a planner from reading every entry of an account, or every sale, instead.
    Guard(
        "sale_is_posted",
        "UPDATE",
        "sale",
        "sale_not_posted",
        f"{_CLOSES} AND NEW.total<>(SELECT coalesce(sum(e.amount),0) FROM posting p "
        "JOIN posted d ON d.id=p.id JOIN entry e ON e.posting_id=p.id JOIN account a "
        "ON a.id=+e.account_id LEFT JOIN posting o ON o.id=p.reverses_id "
        "WHERE p.sale_id=NEW.id AND 'value' NOT IN (p.kind,coalesce(o.kind,'')) "
        "AND (a.code='credit_difference' OR ((e.amount>0)=(NEW.total>=0) AND a.code IN "
        "('cash','card','check','gift_card','package','membership','credit','house','deposit'))))",
    ),
    Guard(
        "sale_pays_once",
        "UPDATE",
        "sale",
        "paid_twice",
        f"{_CLOSES} AND NEW.kind='sale' AND EXISTS(SELECT 1 FROM sale_line l "
        "JOIN sale_line m ON m.appointment_id=l.appointment_id AND m.sale_id<>l.sale_id "
        "JOIN sale s ON s.id=m.sale_id WHERE l.sale_id=NEW.id AND l.kind IN ('service','fee') "
        "AND m.kind=l.kind AND s.status='closed' AND s.kind='sale' "
        "AND NOT EXISTS(SELECT 1 FROM sale r WHERE r.reverses_id=s.id AND r.status='closed'))",
    ),
    Guard(
        "tender_before_closed",
        "INSERT",
        "tender",
        "sale_is_closed",
        "(SELECT status FROM sale WHERE id=NEW.sale_id{lock})='closed'",
    ),
    *(
        Guard(
            f"sale_line_{when.lower()}_open",
            when,
            "sale_line",
            "sale_is_closed",
            f"(SELECT status FROM sale WHERE id={side}.sale_id{{lock}})='closed'{but}",
        )
        for when, side, but in (
            ("INSERT", "NEW", ""),
            ("UPDATE", "OLD", f" AND NOT {only_words('sale_line', 'reason', _OF_LINE)}"),
            ("DELETE", "OLD", ""),
        )
    ),
    Guard(
        "sale_line_stays_there",
        "UPDATE",
        "sale_line",
        "sale_line_is_kept",
        "NEW.id<>OLD.id OR NEW.sale_id<>OLD.sale_id",
    ),
]

_TAKEN_BACK = [
    # The lock makes two who give back at once wait for each other before either is counted.
    Guard(
        "sale_takes_back_closed",
        "INSERT",
        "sale",
        "sale_not_closed",
        "NEW.kind<>'sale' AND (SELECT status FROM sale "
        "WHERE id=coalesce(NEW.reverses_id,NEW.refunds_id){lock}) IS DISTINCT FROM 'closed'",
    ),
    Guard(
        "sale_takes_back_once",
        "UPDATE",
        "sale",
        "taken_back",
        "NEW.status='closed' AND NEW.kind<>'sale' AND EXISTS(SELECT 1 FROM sale s "
        "WHERE s.status='closed' AND s.id<>NEW.id AND "
        "(s.reverses_id=coalesce(NEW.reverses_id,NEW.refunds_id) OR (NEW.kind='void' "
        "AND s.refunds_id=NEW.reverses_id AND NOT EXISTS(SELECT 1 FROM sale v "
        "WHERE v.reverses_id=s.id AND v.status='closed'))))",
    ),
    Guard(
        "sale_keeps_kind",
        "UPDATE",
        "sale",
        "sale_is_kept",
        "NEW.kind<>OLD.kind OR NEW.refunds_id IS DISTINCT FROM OLD.refunds_id "
        "OR NEW.reverses_id IS DISTINCT FROM OLD.reverses_id",
    ),
    Guard(
        "sale_void_mirrors",
        "UPDATE",
        "sale",
        "void_not_mirror",
        "NEW.status='closed' AND NEW.kind='void' AND (EXISTS(SELECT 1 FROM sale s "
        "WHERE s.id=NEW.reverses_id AND (s.total<>-NEW.total OR s.day<>NEW.day "
        "OR s.kind='void')) OR EXISTS(SELECT 1 FROM sale_line "
        "WHERE sale_id IN (NEW.id,NEW.reverses_id) GROUP BY kind, coalesce(product_id, 0), "
        "coalesce(therapist_id, 0) HAVING sum(amount)<>0) OR EXISTS(SELECT 1 FROM tender "
        "WHERE sale_id IN (NEW.id,NEW.reverses_id) GROUP BY kind, coalesce(wallet_id, 0) "
        "HAVING sum(amount)<>0))",
    ),
    # Of no line is more given back than it was, and of none of another sale.
    Guard(
        "sale_refund_within_lines",
        "UPDATE",
        "sale",
        "refund_exceeds",
        "NEW.status='closed' AND NEW.kind='refund' AND (EXISTS(SELECT 1 FROM sale_line r "
        "LEFT JOIN sale_line l ON l.id=r.refunds_line_id WHERE r.sale_id=NEW.id "
        "AND (l.id IS NULL OR l.sale_id<>NEW.refunds_id OR l.kind<>r.kind)) OR "
        "EXISTS(SELECT 1 FROM sale_line l JOIN sale_line r ON r.refunds_line_id=l.id "
        "JOIN sale s ON s.id=r.sale_id WHERE l.sale_id=NEW.refunds_id "
        "AND (s.id=NEW.id OR (s.status='closed' AND NOT EXISTS(SELECT 1 FROM sale v "
        "WHERE v.reverses_id=s.id AND v.status='closed'))) GROUP BY l.id, l.amount, l.quantity "
        "HAVING (l.amount>0 AND sum(r.amount)>0) OR (l.amount<0 AND sum(r.amount)<0) "
        "OR abs(sum(r.amount))>abs(l.amount)))",
    ),
    Guard(
        "sale_refund_within_tenders",
        "UPDATE",
        "sale",
        "refund_exceeds",
        "NEW.status='closed' AND NEW.kind='refund' AND EXISTS(SELECT 1 FROM tender t "
        "JOIN tender r ON r.refunds_tender_id=t.id JOIN sale s ON s.id=r.sale_id "
        "WHERE t.sale_id=NEW.refunds_id AND (s.id=NEW.id OR (s.status='closed' "
        "AND NOT EXISTS(SELECT 1 FROM sale v WHERE v.reverses_id=s.id "
        "AND v.status='closed'))) GROUP BY t.id, t.amount HAVING -sum(r.amount)>t.amount)",
    ),
]

_FEES = [
    # What was taken for it stays owed: neither put back nor waived nor changed afterwards.
    Guard(
        "appointment_fee_stays_paid",
        "UPDATE",
        "appointment",
        "fee_paid",
        "OLD.fee IS NOT NULL AND (NEW.fee IS DISTINCT FROM OLD.fee "
        "OR NEW.fee_waived IS DISTINCT FROM OLD.fee_waived) AND EXISTS(SELECT 1 FROM sale_line l "
        "JOIN sale s ON s.id=l.sale_id WHERE l.appointment_id=OLD.id AND l.kind='fee' "
        "AND s.status='closed' AND s.kind='sale' "
        "AND NOT EXISTS(SELECT 1 FROM sale r WHERE r.reverses_id=s.id AND r.status='closed'))",
    ),
]

_JOURNAL = [
    Guard(
        "journal_chain",
        "INSERT",
        "journal",
        "journal_chain",
        "NEW.id IS DISTINCT FROM (SELECT coalesce(max(id),0)+1 FROM journal) OR NEW.prev IS "
        "DISTINCT FROM coalesce((SELECT mac FROM journal ORDER BY id DESC LIMIT 1),{zeros})",
    ),
    Guard(
        "journal_row_of_last",
        "INSERT",
        "journal_row",
        "journal_is_kept",
        "NEW.entry_id IS DISTINCT FROM (SELECT max(id) FROM journal)",
    ),
    Guard("journal_row_no_delete", "DELETE", "journal_row", "journal_is_kept", "true"),
    Guard(
        "journal_row_only_erased",
        "UPDATE",
        "journal_row",
        "journal_is_kept",
        "NEW.before IS NOT NULL OR NEW.after IS NOT NULL OR NEW.salt IS NOT NULL "
        "OR NEW.entry_id<>OLD.entry_id OR NEW.row_id<>OLD.row_id "
        "OR NEW.table_name<>OLD.table_name OR NEW.id<>OLD.id OR NEW.digest<>OLD.digest",
    ),
]

GUARDS: tuple[Guard, ...] = (
    *_CLAIMS,
    *(guard for table in APPEND_ONLY for guard in _append_only(table)),
    *_LEDGER,
    *_SALES,
    *_TAKEN_BACK,
    *_FEES,
    *STORED,
    *PAY,
    *_JOURNAL,
    *CARE,
    *PRIVACY,
    *FILES,
)
