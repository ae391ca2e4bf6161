"""What must hold of any studio that was made up, asked of the tables themselves."""

import hashlib
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.demo.sheets import COLUMNS
from frontdesk.storage import journal
from frontdesk.storage.engine import Store

#: Two claims of one resource and lane that share a slot, found by looking at neighbours.
_OVERLAPS = """
SELECT count(*) FROM (
    SELECT first, max(past) OVER (
        PARTITION BY resource_id, lane ORDER BY first, past
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS before FROM claim
) AS each WHERE before > first
"""
_NO_CLAIM = """
SELECT count(*) FROM appointment AS a WHERE (a.state IN ('cancelled', 'no_show')) = EXISTS (
    SELECT 1 FROM claim AS c WHERE c.visit_id = a.visit_id AND c.resource_id = a.therapist_id
)
"""
_NOT_PAID = """
SELECT count(*) FROM appointment AS a WHERE (a.state = 'done') <> EXISTS (
    SELECT 1 FROM sale_line AS l JOIN sale AS s ON s.id = l.sale_id
    WHERE l.appointment_id = a.id AND s.status = 'closed'
)
"""
_WRONG_TOTAL = """
SELECT count(*) FROM sale AS s WHERE s.total <> (
    SELECT sum(amount) FROM sale_line AS l WHERE l.sale_id = s.id
) OR s.total <> (SELECT sum(amount) FROM tender AS t WHERE t.sale_id = s.id)
"""
_UNBALANCED = (
    "SELECT count(*) FROM (SELECT 1 FROM entry GROUP BY posting_id HAVING sum(amount)<>0) x"
)


def one(store: Store, query: str, **params: Any) -> Any:
    """Return the single value that ``query`` finds."""
    with store.read.connect() as connection:
        return connection.execute(text(query), params).scalar()


def require_sound(store: Store) -> None:
    """Check what the house promises, whoever wrote the rows."""
    assert one(store, _OVERLAPS) == 0
    assert one(store, _NO_CLAIM) == 0
    assert one(store, _NOT_PAID) == 0
    assert one(store, _WRONG_TOTAL) == 0
    assert one(store, _UNBALANCED) == 0
    assert one(store, "SELECT coalesce(sum(amount), 0) FROM entry") == 0
    sold = one(store, "SELECT count(*) FROM sale")
    assert sold > 0
    numbers = "SELECT sum(last) FROM (SELECT max(receipt_no) AS last FROM sale {}) AS each"
    assert one(store, numbers.format("GROUP BY drawer, receipt_year")) == sold
    with Session(store.read) as session:
        assert journal.verify(session) is None


#: Derived, so that its number is nothing; and a key that nobody gives.
_BY_CHANCE = {("claim", "id"), ("posting", "key")}


def digest(store: Store) -> str:
    """Return a digest of every made-up row."""
    found = hashlib.sha256()
    with store.read.connect() as connection:
        for table, columns in COLUMNS.items():
            shown = [column for column in columns if (table, column) not in _BY_CHANCE]
            order = "resource_id, first" if table == "claim" else "id"
            said = f"SELECT {', '.join(shown)} FROM {table} ORDER BY {order}"
            rows = connection.execute(text(said))
            for row in rows:
                found.update(repr(tuple(row)).encode())
    return found.hexdigest()
