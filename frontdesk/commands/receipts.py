"""Writes a sale: its lines, its tenders, its balanced entries, and its receipt number.

The number is taken under the lock that counts the journal, so that receipts of a drawer have no
gaps within a year however many stations take money at once, and whichever of them dies. A restore
begins another series of them.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import bindparam, func, select

from frontdesk.commands.held import still_open
from frontdesk.commands.posting import open_day, post
from frontdesk.commands.spending import Spending
from frontdesk.model import Sale, SaleLine, Studio, Tender, Therapist
from frontdesk.rules.bill import ACCOUNTS, DISCOUNT, HAND, SERVED, TAX, TIP, Bill, spread
from frontdesk.storage import core
from frontdesk.storage.drawer import drawer_at
from frontdesk.storage.papers import queue_receipt
from frontdesk.storage.stock import SOLD, move_counted
from frontdesk.storage.unit import Work
from frontdesk.values.money import Money
from frontdesk.values.payment import TENDERS, Paid
from frontdesk.values.receipt_number import SERIES, receipt_code
from frontdesk.values.text import clean

_SALE = Sale.__table__.c
_LAST = select(
    func.coalesce(func.max(_SALE.receipt_no), 0),
    select(Studio.__table__.c.receipt_series).scalar_subquery(),
).where(_SALE.drawer == bindparam("drawer"), _SALE.receipt_year == bindparam("year"))


def close(work: Work, sale: Sale) -> str:
    """Close a sale that is complete with the next number of its drawer; return the number."""
    year = sale.day.year
    last, series = core.rows(work.session, _LAST, {"drawer": sale.drawer, "year": year}).one()
    sale.receipt_year, sale.receipt_no = year, max(last, (series or 0) * SERIES) + 1
    sale.status, sale.closed_at = "closed", work.now
    work.session.flush()  # the guards look at the whole sale now
    return receipt_code(sale.day, sale.receipt_no, sale.drawer)


class Writing:
    """One sale being written; ``work.money()`` was called before."""

    def __init__(
        self,
        work: Work,
        client_id: int | None,
        visit_id: int | None,
        open_id: int | None = None,
    ) -> None:
        self._work = work
        self._client_id = client_id
        self._visit_id = visit_id
        self._open_id = open_id  # of a ticket that was put aside
        self._position = 0
        self.receipt = ""

    def write(
        self,
        bill: Bill,
        tenders: Sequence[Paid],
        spending: Spending | None = None,
    ) -> Sale:
        """Write the sale of ``bill`` and close it; ``spending`` is what its tenders take."""
        spending = spending or Spending(self._work)
        open_day(self._work)
        drawer = drawer_at(self._work.session, self._work.who.station)
        sale = self._begun(bill.total, drawer)
        self._lines(sale, bill)
        for each in tenders:
            self._tender(sale, each)
        pieces = [(item.product_id, -item.quantity) for item in bill.items if item.product_id]
        move_counted(self._work, sale.id, SOLD, pieces)
        spending.fill(bill.items)
        lines = (*_entries(bill, tenders), *spending.lines)
        post(self._work, "sale", lines, sale_id=sale.id, moves=spending.purse.moves)
        self.receipt = close(self._work, sale)
        queue_receipt(self._work, sale, self.receipt, tenders)
        return sale

    # Internal

    def _begun(self, total: Money, drawer: int) -> Sale:
        """Return the sale, open: a new one, or that of the ticket which was put aside."""
        work = self._work
        row = Sale(status="open", opened_at=work.now)
        if self._open_id is not None:
            row = still_open(work, self._open_id)
        row.drawer, row.day, row.total = drawer, work.today, total
        row.visit_id, row.client_id, row.held = self._visit_id, self._client_id, None
        row.person_id = work.person_id
        return row if self._open_id is not None else work.add(row)

    def _lines(self, sale: Sale, bill: Bill) -> None:
        for line in bill.lines:
            item = line.item
            self._line(
                sale,
                kind=item.kind,
                text=item.text,
                quantity=item.quantity,
                unit=item.unit,
                amount=item.amount,
                tax_bp=line.tax_bp,
                off=line.off,
                tax=line.tax,
                listed=item.listed,
                appointment_id=item.appointment_id,
                product_id=item.product_id,
                add_on_id=item.add_on_id,
                therapist_id=item.therapists[0] if item.therapists else None,
                licence=item.licence,
                reason=item.reason,
                wallet_id=item.wallet_id,
            )
        for off in bill.offs:
            less = -off.amount
            reason, kind = clean(off.reason) or None, off.kind
            text = "" if kind == HAND else kind
            self._line(
                sale,
                kind=DISCOUNT,
                text=text,
                unit=less,
                amount=less,
                reason=reason,
                code_id=off.code_id,
            )
        for tax in bill.taxes:
            if tax.amount:
                rate = tax.basis_points
                self._line(sale, kind=TAX, unit=tax.amount, amount=tax.amount, tax_bp=rate)
        for tip in bill.tips:
            name = self._work.session.get_one(Therapist, tip.therapist_id).name
            self._line(
                sale,
                kind=TIP,
                text=name,
                unit=tip.amount,
                amount=tip.amount,
                therapist_id=tip.therapist_id,
            )

    def _line(self, sale: Sale, **values: object) -> None:
        self._position += 1
        row = {"quantity": 1, "tax_bp": 0, "text": "", **values}
        self._work.insert(SaleLine, sale_id=sale.id, position=self._position, **row)

    def _tender(self, sale: Sale, paid: Paid) -> None:
        self._work.insert(
            Tender,
            sale_id=sale.id,
            kind=paid.kind,
            amount=paid.amount,
            given=paid.given,
            brand=paid.brand or None,
            last_four=paid.last_four or None,
            approval=clean(paid.approval) or None,
            check_no=clean(paid.check_no) or None,
            wallet_id=paid.wallet_id,
        )


def _entries(bill: Bill, tenders: Sequence[Paid]) -> Iterator[tuple[str, Money, int | None]]:
    """Yield account, amount and therapist: what came in is positive, what it was for negative.

    What is stored is told by its moves.
    """
    for paid in tenders:
        if not TENDERS[paid.kind].stored:
            yield TENDERS[paid.kind].account, paid.amount, None
    for item in bill.items:
        if item.wallet_id is not None:
            continue
        if item.kind in SERVED:
            parts = spread(item.amount, [Money(1)] * len(item.therapists))
            for therapist, part in zip(item.therapists, parts, strict=True):
                yield "service_revenue", -part, therapist
        else:
            yield ACCOUNTS[item.kind], -item.amount, None
    yield "discounts", bill.discount, None
    yield "tax_payable", -bill.tax, None
    for tip in bill.tips:
        yield "tips_payable", -tip.amount, tip.therapist_id
