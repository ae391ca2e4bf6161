"""What must be true of any studio, asked of the tables themselves; no guard is trusted.

The guards refuse a change; this says whether what stands there could have come about at all.
"""

from sqlalchemy import Connection

from frontdesk.values.receipt_number import SERIES

#: The table that is wrong, and what finds a row that cannot be.
_CANNOT_BE: tuple[tuple[str, str], ...] = (
    (
        "entry",
        "SELECT p.id FROM posting p LEFT JOIN entry e ON e.posting_id=p.id GROUP BY p.id "
        "HAVING count(e.id)<2 OR sum(e.amount)<>0",
    ),
    ("posted", "SELECT p.id FROM posting p LEFT JOIN posted d ON d.id=p.id WHERE d.id IS NULL"),
    (
        "sale",
        "SELECT s.id FROM sale s WHERE s.status='closed' AND (s.total<>(SELECT "
        "coalesce(sum(amount),0) FROM sale_line WHERE sale_id=s.id) OR s.total<>(SELECT "
        "coalesce(sum(amount),0) FROM tender WHERE sale_id=s.id))",
    ),
    (
        "sale",
        "SELECT s.id FROM sale s JOIN sale o ON o.id=coalesce(s.reverses_id,s.refunds_id) "
        "WHERE s.status='closed' AND o.status<>'closed'",
    ),
    (
        "sale",
        "SELECT max(id) FROM sale WHERE receipt_no IS NOT NULL "
        f"GROUP BY drawer, receipt_year, receipt_no/{SERIES} "
        f"HAVING min(receipt_no)<>min(receipt_no)/{SERIES}*{SERIES}+1 "
        "OR max(receipt_no)-min(receipt_no)+1<>count(*)",
    ),
    (
        "business_day",
        "SELECT max(id) FROM business_day WHERE z_no IS NOT NULL HAVING min(z_no)<>1 "
        "OR max(z_no)<>count(*)",
    ),
    (
        "wallet_entry",
        "SELECT w.id FROM wallet w JOIN wallet_entry e ON e.wallet_id=w.id "
        "GROUP BY w.id, w.most_owed HAVING sum(e.units)<-w.most_owed",
    ),
)


def what_cannot_be(connection: Connection) -> str | None:
    """Return the first table that holds what cannot be; none when all is sound."""
    if connection.dialect.name == "sqlite":
        lost = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if lost is not None:
            return str(lost[0])
    for table, query in _CANNOT_BE:
        if connection.exec_driver_sql(query).first() is not None:
            return table
    return None
