"""The books as they must be, whatever was done: held against statements of the test's own."""

from collections import Counter
from datetime import date
from functools import partial
from itertools import pairwise

from sqlalchemy import text

from frontdesk.desk import Desk
from frontdesk.queries.day_report import FEE_KEPT, DayReport, day_report
from frontdesk.queries.liability import liability
from frontdesk.storage.engine import Store
from frontdesk.values.money import ZERO
from frontdesk.values.payment import CARD, CASH, CHECK

#: What a day brings in by sales, and of which lines.
_REVENUE = {
    "service_revenue": ("service", "add_on"),
    "product_revenue": ("product",),
    "fee_revenue": ("fee",),
    "membership_revenue": ("dues",),
    "discounts": ("discount",),
    "tax_payable": ("tax",),
}
_BELOW = (
    "SELECT w.id FROM wallet w JOIN wallet_entry e ON e.wallet_id=w.id "
    "GROUP BY w.id, w.most_owed HAVING sum(e.units) < -w.most_owed"
)
_GAPS = (
    "SELECT drawer, receipt_year FROM sale WHERE status='closed' GROUP BY drawer, receipt_year "
    "HAVING min(receipt_no)<>1 OR max(receipt_no)<>count(*)"
)
#: Sales that stand: neither voided nor given back as a whole, by the lines that pay for members.
_VOIDED = "SELECT reverses_id FROM sale WHERE reverses_id IS NOT NULL AND status='closed'"
_BACK = (
    "SELECT r.refunds_line_id FROM sale_line r JOIN sale q ON q.id=r.sale_id "
    f"WHERE q.kind='refund' AND q.id NOT IN ({_VOIDED}) AND r.refunds_line_id IS NOT NULL"
)
_DUES = (
    "SELECT DISTINCT s.id FROM sale s JOIN sale_line l ON l.sale_id=s.id "
    "WHERE s.kind='sale' AND s.status='closed' AND coalesce(l.reason,'')<>'sign_up' "
    "AND (l.kind='membership' OR (l.kind='dues' AND NOT EXISTS(SELECT 1 FROM sale_line m "
    f"WHERE m.sale_id=s.id AND m.kind='membership'))) AND s.id NOT IN ({_VOIDED}) "
    f"AND l.id NOT IN ({_BACK})"
)
#: Deposits that lie with what is over.
_LEFT_BEHIND = (
    "SELECT w.id FROM wallet w JOIN appointment a ON a.id=w.appointment_id "
    "JOIN wallet_entry e ON e.wallet_id=w.id WHERE w.kind='deposit' AND w.client_id IS NOT NULL "
    "AND (a.state IN ('cancelled','no_show') OR (a.state='done' AND a.id IN ("
    "SELECT l.appointment_id FROM sale_line l JOIN sale s ON s.id=l.sale_id "
    f"WHERE l.kind='service' AND s.kind='sale' AND s.id NOT IN ({_VOIDED})))) "
    "GROUP BY w.id HAVING sum(e.units)>0"
)


class Books:
    """What a studio's file says, read past the studio's own queries."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with self._store.read.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]

    def one(self, query: str) -> int:
        return int(str(self.rows(query)[0][0] or 0))

    def cash(self, drawer: int, day: date) -> int:
        """Return what the ledger has in a drawer on a day."""
        return self.one(
            "SELECT coalesce(sum(e.amount),0) FROM entry e JOIN posting p ON p.id=e.posting_id "
            "JOIN account a ON a.id=e.account_id WHERE a.code='cash' "
            f"AND p.drawer={drawer} AND p.day='{day.isoformat()}'"
        )

    # After a command

    def look(self) -> None:
        """The ledger balances, nothing stored is below zero, and it is owed to the cent."""
        assert self.one("SELECT sum(amount) FROM entry") == 0
        assert self.rows(_BELOW) == []
        owed = set(
            self.rows(
                "SELECT a.code, -sum(e.amount) FROM entry e JOIN account a ON a.id=e.account_id "
                "WHERE a.code IN (SELECT kind FROM wallet) GROUP BY a.code"
            )
        )
        stored = set(
            self.rows(
                "SELECT w.kind, sum(e.cents) FROM wallet_entry e JOIN wallet w "
                "ON w.id=e.wallet_id GROUP BY w.kind"
            )
        )
        assert stored == owed
        self.look_at_members()

    def look_at_members(self) -> None:
        """What is collected is paid by a sale that stands, and each of these pays for something."""
        collected = {n for (n,) in self.rows("SELECT sale_id FROM membership_charge "
                                             "WHERE state='collected'")}  # fmt: skip
        standing = {n for (n,) in self.rows(_DUES)}
        assert collected <= standing, f"paid by what does not stand: {collected - standing}"
        assert len(standing - collected) == self.one(
            "SELECT count(*) FROM membership_event u WHERE u.code='upgraded'"
            f" AND json_extract(u.params,'$.sale') IN ({_DUES})"
        ), "dues that were paid and pay for nothing"
        for (member,) in self.rows("SELECT id FROM membership"):
            spans = self.rows(
                "SELECT first, after FROM membership_charge WHERE what='cycle' "
                f"AND state<>'dropped' AND membership_id={member} ORDER BY first"
            )
            for (_, after), (first, _) in pairwise(spans):
                assert str(first) >= str(after), f"member {member} pays twice for {first}"

    # After a day

    def look_at_day(self, desk: Desk, day: date) -> None:
        """Look at a day that is closed: reports, ledger, journal and receipts say the same."""
        assert self.rows(_GAPS) == []
        assert self.rows(_LEFT_BEHIND) == [], "deposits of what is over"
        report: DayReport = desk.ask(partial(day_report, day=day))
        self.look_at_lines(report)
        self.look_at_tenders(report)
        self.look_at_journal()
        owed = desk.ask(liability)
        assert owed.agrees
        parts = [desk.ask(partial(day_report, day=day, drawer=n)) for n in (1, 2)]
        assert sum(part.sales for part in parts) == report.sales
        assert sum((part.total for part in parts), start=ZERO) == report.total
        assert sum((part.expected for part in parts), start=ZERO) == report.expected

    def look_at_lines(self, report: DayReport) -> None:
        """Hold the report, made of the ledger, against the lines of the sales."""
        revenue = dict(report.revenue)
        lines = self._lines(report.day)
        for account, kinds in _REVENUE.items():
            told = revenue.get(account, ZERO).cents
            assert told == sum(lines[kind] for kind in kinds), account
        assert sum(row.taken.cents for row in report.tips) == lines["tip"]
        stored = {kind: amount.cents for kind, amount in report.stored if amount}
        there = [str(kind) for (kind,) in self.rows("SELECT DISTINCT kind FROM wallet")]
        assert stored == {kind: lines[kind] for kind in there if lines[kind]}
        kept = self.one(
            "SELECT -sum(e.amount) FROM entry e JOIN posting p ON p.id=e.posting_id JOIN account a "
            f"ON a.id=e.account_id WHERE a.code='fee_revenue' AND p.kind='value' "
            f"AND p.day='{report.day.isoformat()}'"
        )
        assert revenue.get(FEE_KEPT, ZERO).cents == kept

    def look_at_tenders(self, report: DayReport) -> None:
        """Hold what came in against what it was for, and against the ledger."""
        day = f"s.day='{report.day.isoformat()}' AND s.status='closed'"
        tenders = Counter(
            {
                str(kind): int(str(cents))
                for kind, cents in self.rows(
                    "SELECT t.kind, sum(t.amount) FROM tender t JOIN sale s ON s.id=t.sale_id "
                    f"WHERE {day} GROUP BY t.kind"
                )
            }
        )
        told = {kind: amount.cents for kind, amount in report.tenders if amount}
        assert told == {kind: cents for kind, cents in tenders.items() if cents}
        assert sum(self._lines(report.day).values()) == sum(tenders.values())
        assert sum(tenders.values()) == self.one(f"SELECT sum(s.total) FROM sale s WHERE {day}")
        for kind in (CASH, CARD, CHECK):
            posted = self.one(
                "SELECT sum(e.amount) FROM entry e JOIN posting p ON p.id=e.posting_id "
                f"JOIN account a ON a.id=e.account_id WHERE a.code='{kind}' "
                f"AND p.day='{report.day.isoformat()}' AND p.kind IN ('sale','void','refund')"
            )
            assert posted == tenders[kind], kind

    def look_at_journal(self) -> None:
        """Hold all receipts against what the journal says was taken and given back."""
        total = self.one(
            "SELECT sum(CASE WHEN code IN ('voided','refunded','paid_out') THEN -1 ELSE 1 END * "
            "json_extract(params,'$.total.\"$money\"')) FROM journal WHERE code IN ('paid',"
            "'fee_paid','sold','voided','refunded','paid_out','member_joined','plan_upgraded',"
            "'dues_collected')"
        )
        assert total == self.one("SELECT sum(total) FROM sale WHERE status='closed'")
        named = self.one(
            "SELECT count(DISTINCT row_id) FROM journal_row WHERE table_name='sale' AND row_id IN "
            "(SELECT id FROM sale WHERE status='closed')"
        )
        assert named == self.one("SELECT count(*) FROM sale WHERE status='closed'")

    # Internal

    def _lines(self, day: date) -> Counter[str]:
        return Counter(
            {
                str(kind): int(str(cents))
                for kind, cents in self.rows(
                    "SELECT l.kind, sum(l.amount) FROM sale_line l JOIN sale s ON s.id=l.sale_id "
                    f"WHERE s.day='{day.isoformat()}' AND s.status='closed' GROUP BY l.kind"
                )
            }
        )
