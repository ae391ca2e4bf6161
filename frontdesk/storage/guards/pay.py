"""What both databases refuse of pay: to change what was paid, or to pay a day twice."""

from frontdesk.storage.guards.guard import Guard

_PAID = "EXISTS(SELECT 1 FROM pay_statement s WHERE s.therapist_id={row}.therapist_id AND {when})"


def _paid_from(row: str) -> str:
    return _PAID.format(row=row, when=f"s.last>={row}.from_day")


def _paid_on(row: str) -> str:
    return _PAID.format(row=row, when=f"s.last>={row}.day")


PAY = [
    Guard(
        "pay_statement_once",
        "INSERT",
        "pay_statement",
        "pay_paid_already",
        "EXISTS(SELECT 1 FROM pay_statement s WHERE s.therapist_id=NEW.therapist_id "
        "AND s.first<=NEW.last AND s.last>=NEW.first)",
    ),
    # What it comes to is what the ledger owes for it.
    Guard(
        "pay_statement_posted",
        "INSERT",
        "pay_statement",
        "pay_not_posted",
        "NEW.total<>NEW.earned+NEW.tips OR NEW.total<>-(SELECT coalesce(sum(e.amount),0) "
        "FROM entry e JOIN account a ON a.id=+e.account_id WHERE e.posting_id=NEW.posting_id "
        "AND e.therapist_id=NEW.therapist_id AND a.code='wages_payable')",
    ),
    *(
        Guard(f"{table}_{event.lower()}_new", event, table, "pay_paid_already", paid)
        for table, of in (("pay_agreement", _paid_from), ("pay_extra", _paid_on))
        for event, paid in (
            ("INSERT", of("NEW")),
            ("UPDATE", f"({of('NEW')} OR {of('OLD')})"),
            ("DELETE", of("OLD")),
        )
    ),
]
