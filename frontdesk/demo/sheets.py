"""Rows by the thousand, written past the session as the database keeps them.

The guards stay on, claims go in by time, and the rows of people and appointments and sales are
noted in the journal; what hangs on those (lines, tenders, entries) is kept by the guards.
"""

from typing import Any

from frontdesk.model import Row
from frontdesk.storage.unit import Work

_CLIENT = (
    "id", "first_name", "last_name", "preferred_name", "shown_name", "sort_name", "folded",
    "phone", "email", "street", "city", "state", "postal_code", "birthday", "preferences", "memo",
    "therapist_id", "referred_by", "marketing", "receipt_by", "since", "external_id", "imported",
    "added_at", "active",
)  # fmt: skip
_APPOINTMENT = (
    "id", "visit_id", "client_id", "guest_name", "service_id", "therapist_id",
    "second_therapist_id", "room_id", "day", "starts", "fold", "minutes", "turnover", "state",
    "price", "priced_on", "arrived_at", "started_at", "finished_at", "reason",
)  # fmt: skip
_LINE = (
    "id", "sale_id", "position", "kind", "text", "quantity", "unit", "amount", "tax_bp",
    "appointment_id", "product_id", "therapist_id", "licence", "reason", "off", "tax",
)  # fmt: skip
_MEMBERSHIP = (
    "id", "client_id", "plan_id", "number", "standing", "since", "terms", "anchor", "every",
    "cycle", "due", "term", "pays_by",
)  # fmt: skip
#: The columns of each table in the order of its rows; tables in the order of writing.
COLUMNS: dict[str, tuple[str, ...]] = {
    "resource": ("id", "kind", "capacity"),
    "client": _CLIENT,
    "alert": ("id", "client_id", "instruction", "active"),
    "membership": _MEMBERSHIP,
    "visit": ("id", "source", "note", "booked_at", "booked_by"),
    "appointment": _APPOINTMENT,
    "claim": ("id", "resource_id", "lane", "first", "past", "guests", "visit_id"),
    "business_day": ("id", "day", "closed_at"),
    "sale": ("id", "status", "day", "visit_id", "client_id", "total", "opened_at", "person_id"),
    "sale_line": _LINE,
    "tender": ("id", "sale_id", "kind", "amount", "given", "last_four", "approval"),
    "posting": ("id", "key", "day", "kind", "sale_id", "person_id", "post"),
    "entry": ("id", "posting_id", "account_id", "amount", "therapist_id"),
    "posted": ("id", "at"),
}
#: Noted in the journal row by row.
_NOTED = ("client", "appointment")
_CLOSE = (
    "UPDATE sale SET status='closed', receipt_year=CAST(substr(day,1,4) AS INTEGER), "
    "receipt_no={0}, closed_at={0} WHERE id={0}"
)
_END = "UPDATE business_day SET closed_at={0} WHERE id={0}"


class Sheets:
    """Gathers rows, numbers them, and writes them in one go."""

    def __init__(self) -> None:
        self.rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in COLUMNS}
        #: Receipt number, moment and sale.
        self.closings: list[tuple[int, int, int]] = []
        #: Moment and business day.
        self.ends: list[tuple[int, int]] = []
        self._next: dict[str, int] = {}
        self._receipts: dict[int, int] = {}

    def begin(self, work: Work) -> None:
        """Go on numbering behind what is there."""
        connection = work.session.connection()
        for table in COLUMNS:
            last = connection.exec_driver_sql(f"SELECT coalesce(max(id), 0) FROM {table}")
            self._next[table] = int(last.scalar_one())
        last = connection.exec_driver_sql(
            "SELECT receipt_year, max(receipt_no) FROM sale WHERE drawer=1 "
            "AND receipt_no IS NOT NULL GROUP BY receipt_year"
        )
        self._receipts = {int(year): int(number) for year, number in last}

    def add(self, table: str, *values: Any) -> int:
        """Add a row without its number; return the number."""
        number = self._next[table] = self._next[table] + 1
        self.rows[table].append((number, *values))
        return number

    def receipt(self, day: str) -> int:
        """Return the next receipt number of the year of ``day``."""
        year = int(day[:4])
        self._receipts[year] = self._receipts.get(year, 0) + 1
        return self._receipts[year]

    def write(self, work: Work) -> None:
        """Write everything, and begin empty again."""
        work.session.flush()  # what the rows refer to must be there
        connection = work.session.connection()
        mark = "?" if connection.dialect.name == "sqlite" else "%s"
        self.rows["claim"].sort(key=lambda row: row[3])  # the guard looks at the latest one
        for table, columns in COLUMNS.items():
            rows = self.rows[table]
            if rows:
                marks = ", ".join([mark] * len(columns))
                names = ", ".join(columns)
                statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
                connection.exec_driver_sql(statement, rows)
                if table in _NOTED:
                    said = [dict(zip(columns, row, strict=True)) for row in rows]
                    work.recorder.bulk(table, said, plain=True)
                self._advance(work, table)
        if self.closings:
            connection.exec_driver_sql(_CLOSE.format(mark), self.closings)
        if self.ends:
            connection.exec_driver_sql(_END.format(mark), self.ends)
        for rows in self.rows.values():
            rows.clear()
        self.closings.clear()
        self.ends.clear()

    def _advance(self, work: Work, table: str) -> None:
        """Let the server number on behind these rows; a file does so by itself."""
        if work.session.get_bind().dialect.name == "sqlite" or table in ("client", "posted"):
            return
        assert table in Row.metadata.tables
        work.session.connection().exec_driver_sql(
            f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {self._next[table]})"
        )
