"""Writes a document that takes a sale back: its lines, its tenders, and what the ledger says.

Lines and tenders stand in it below zero; stored value goes back into the wallets it came from.
"""

from datetime import date

from sqlalchemy import select

from frontdesk.commands.buying import account_of
from frontdesk.commands.posting import Line, open_day, open_drawer, post
from frontdesk.commands.receipts import close
from frontdesk.errors import Refused
from frontdesk.model import (
    Account,
    Appointment,
    BusinessDay,
    Entry,
    Posting,
    Sale,
    SaleLine,
    StockMove,
    Tender,
    Wallet,
    WalletEntry,
)
from frontdesk.rules.bill import ACCOUNTS, DISCOUNT, SERVED, TAX, TIP, spread
from frontdesk.storage.drawer import expected_cash
from frontdesk.storage.giving_back import REFUND, VOID, TenderLeft
from frontdesk.storage.merged import kept_for
from frontdesk.storage.papers import queue_receipt
from frontdesk.storage.stock import RETURNED, SOLD, move, move_counted
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, against_taking
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import CASH, CREDIT, TENDERS, Paid
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.stored import Balance, Stored, Unit, Why
from frontdesk.values.text import clean


class Taking:
    """A document that takes something back, being written."""

    def __init__(self, work: Work, sale: Sale, kind: str, reason: str) -> None:
        self._work, self._sale, self._kind = work, sale, kind
        self._reason = clean(reason).replace("\n", " ")
        self._purse = Purse(work)
        self._position = 0
        self._used: set[int] = set()  # entries of wallets that are turned back
        self.restock = True  # what is given back stands on the shelf again
        self._total = ZERO
        self._entries: list[Line] = []
        self._paid: list[Paid] = []
        open_day(work)
        self.row = work.add(
            Sale(
                kind=kind,
                status="open",
                drawer=open_drawer(work).drawer,
                day=work.today,
                visit_id=sale.visit_id,
                client_id=sale.client_id,
                reverses_id=sale.id if kind == VOID else None,
                refunds_id=sale.id if kind == REFUND else None,
                total=ZERO,
                opened_at=work.now,
                person_id=work.person_id,
                approver_id=work.agreed_by,
                reason=self._reason,
            )
        )

    def line(self, of: SaleLine, quantity: int, amount: Money) -> None:
        """Add a line: so many of ``of``, which is ``amount``."""
        self._position += 1
        copied = ("kind", "text", "tax_bp", "appointment_id", "product_id", "add_on_id",
                  "therapist_id", "licence", "wallet_id", "code_id")  # fmt: skip
        row = SaleLine(
            sale_id=self.row.id,
            position=self._position,
            quantity=quantity,
            unit=Money(amount.cents // quantity),
            amount=amount,
            reason=of.reason,
            refunds_line_id=of.id,
            **{name: getattr(of, name) for name in copied},
        )
        self._work.add(row)
        if self._kind == REFUND and self.restock and of.product_id is not None:
            move_counted(self._work, self.row.id, RETURNED, [(of.product_id, quantity)])
        self._total += amount
        if self._kind == REFUND and of.wallet_id is not None:
            self._take_out(of.wallet_id, -amount)
        else:
            self._entries += _accounts(self._work, row)

    def tender(self, of: TenderLeft | None, kind: str, amount: Money) -> None:
        """Add how it is given back."""
        wallet = of.wallet_id if of is not None and TENDERS[kind].stored else None
        if kind == CREDIT and of is None:
            wallet = account_of(self._work, Stored.CREDIT, self._client()).id
        if self._kind == REFUND and wallet is not None:
            self._put(wallet, amount, of)
        elif self._kind == REFUND:
            self._entries.append((TENDERS[kind].account, -amount, None))
        last_four = of.last_four or None if of is not None and kind == of.kind else None
        row = Tender(
            sale_id=self.row.id,
            kind=kind,
            amount=-amount,
            last_four=last_four,
            wallet_id=wallet,
            refunds_tender_id=None if of is None else of.id,
        )
        self._work.add(row)
        self._paid.append(Paid(kind=kind, amount=-amount))
        if kind == CASH and amount > ZERO:
            self._against_cash(amount)

    def ledger(self) -> None:
        """Post what was added, naming the closed day that it concerns."""
        post(
            self._work,
            self._kind,
            self._entries,
            sale_id=self.row.id,
            note=self._reason,
            concerns=_closed_day(self._work, self._sale),
            moves=self._purse.moves,
        )

    def mirror(self) -> None:
        """Post the very opposite of what was posted for the sale, and for its stored value.

        What came last goes first.
        """
        session = self._work.session
        self._put_stock_back()
        postings = select(Posting.id).where(Posting.sale_id == self._sale.id)
        for number in session.execute(postings.order_by(Posting.id.desc())).scalars().all():
            purse = Purse(self._work)
            for entry, wallet in session.execute(
                select(WalletEntry, Wallet)
                .join(Wallet, Wallet.id == WalletEntry.wallet_id)
                .where(WalletEntry.posting_id == number)
            ).all():
                self._against_spent(entry, wallet, purse)
                why = Why.RETURNED if entry.units < 0 else Why.REFUNDED
                self._turn_back(purse, entry, wallet, why)
            post(
                self._work,
                VOID,
                _opposite(self._work, number, purse),
                sale_id=self.row.id,
                note=self._reason,
                reverses_id=number,
                moves=purse.moves,
            )

    def _put_stock_back(self) -> None:
        moved = select(StockMove.product_id, StockMove.change).where(
            StockMove.sale_id == self._sale.id
        )
        for product, change in self._work.session.execute(moved).all():
            kind = RETURNED if change < 0 else SOLD
            move(self._work, product, kind, -change, sale_id=self.row.id)

    def close(self) -> str:
        """Close it; return its receipt number."""
        self.row.total = self._total
        number = close(self._work, self.row)
        queue_receipt(self._work, self.row, number, self._paid)
        return number

    def said(self, receipt: str) -> dict[str, object]:
        """Return what the journal says of it."""
        sale = self._sale
        return {
            "sale": self.row.id,
            "of": receipt_code(sale.day, sale.receipt_no or 0, sale.drawer),
            "receipt": receipt,
            "total": -self._total,
            "client_id": sale.client_id,
        }

    # Internal

    def _client(self) -> int | None:
        """Return whose credit it becomes: of a record that was merged, the one that is kept."""
        of = self._sale.client_id
        return None if of is None else kept_for(self._work.session, of)

    def _put(self, wallet_id: int, amount: Money, of: TenderLeft | None) -> None:
        """Put value back: money as much as is due, sessions and minutes all of them or none."""
        wallet = self._work.load(Wallet, wallet_id)
        if wallet.unit is Unit.CENTS:
            self._purse.put(wallet, amount.cents, amount, Why.RETURNED)
            return
        entry = None if of is None else self._work.find(WalletEntry, of.entry_id or 0)
        if entry is None or of is None or amount != of.amount:
            raise Refused.because("refund_whole_sessions", "lines", name=wallet.name)
        cents = self._turn_back(self._purse, entry, wallet, Why.RETURNED)
        # it paid the full value of a service, whatever it was bought for
        self._entries.append(("credit_difference", cents - amount, None))

    def _take_out(self, wallet_id: int, amount: Money) -> None:
        """Take out again what a line sold into a wallet; none of it may have been used."""
        wallet = self._work.load(Wallet, wallet_id)
        entry = next(
            e for e in self._moved(wallet_id)
            if e.units > 0 and e.cents == amount and e.id not in self._used
        )  # fmt: skip
        self._against_spent(entry, wallet, self._purse)
        self._turn_back(self._purse, entry, wallet, Why.REFUNDED)

    def _turn_back(self, purse: Purse, entry: WalletEntry, wallet: Wallet, why: Why) -> Money:
        """Move the opposite of an entry; name it, unless a refund that was voided names it."""
        self._used.add(entry.id)
        named = select(WalletEntry.id).where(WalletEntry.reverses_id == entry.id)
        if self._work.session.execute(named).first() is None:
            return purse.put_back(entry, wallet.kind, why)
        purse.put(wallet, -entry.units, -entry.cents, why, appointment_id=entry.appointment_id)
        return -entry.cents

    def _moved(self, wallet_id: int) -> list[WalletEntry]:
        """Return what the sale moved in a wallet."""
        found = self._work.session.execute(
            select(WalletEntry)
            .join(Posting, Posting.id == WalletEntry.posting_id)
            .where(Posting.sale_id == self._sale.id, WalletEntry.wallet_id == wallet_id)
        )
        return list(found.scalars())

    def _against_spent(self, entry: WalletEntry, wallet: Wallet, purse: Purse) -> None:
        if entry.units > 0:
            there = purse.balance(wallet)
            reasons = against_taking(wallet, there, entry.units, Why.REFUNDED, self._work.today)
            if reasons:
                raise Refused(reasons)
            left = Balance(there.units - entry.units, there.cents - entry.cents)
            if left.cents < ZERO or bool(left.units) != bool(left.cents):
                raise Refused.because("credits_used_since", "lines", name=wallet.name)

    def _against_cash(self, amount: Money) -> None:
        drawer = self.row.drawer
        if open_drawer(self._work).closed_at is not None:
            raise Refused.because("drawer_closed")
        if amount > expected_cash(self._work.session, self._work.today, drawer):
            raise Refused.because("drawer_too_little", "amount")


# Internal


def _closed_day(work: Work, sale: Sale) -> date | None:
    query = select(BusinessDay.closed_at).where(BusinessDay.day == sale.day)
    return sale.day if work.session.execute(query).scalar() is not None else None


def _accounts(work: Work, line: SaleLine) -> list[Line]:
    """Return what a line that is given back moves in the ledger."""
    if line.kind in SERVED:
        served = _served(work, line)
        parts = spread(-line.amount, [Money(1)] * len(served))
        return [("service_revenue", part, who) for who, part in zip(served, parts, strict=True)]
    if line.kind == TIP:
        return [("tips_payable", -line.amount, line.therapist_id)]
    account = {DISCOUNT: "discounts", TAX: "tax_payable"}.get(line.kind)
    return [(account or ACCOUNTS[line.kind], -line.amount, None)]


def _served(work: Work, line: SaleLine) -> list[int | None]:
    row = work.session.get(Appointment, line.appointment_id or 0)
    if row is None:
        return [line.therapist_id]
    return [each for each in (row.therapist_id, row.second_therapist_id) if each is not None]


def _opposite(work: Work, posting: int, purse: Purse) -> list[Line]:
    """Return the opposite of a posting, but for what the purse posts by itself."""
    found: dict[tuple[str, int | None], Money] = {}
    for code, therapist, amount in work.session.execute(
        select(Account.code, Entry.therapist_id, Entry.amount)
        .join(Account, Account.id == Entry.account_id)
        .where(Entry.posting_id == posting)
    ):
        key = (code, therapist)
        found[key] = found.get(key, ZERO) - amount
    for each in purse.moves:
        key = (str(each.kind), None)
        found[key] = found.get(key, ZERO) + each.cents
    return [(code, amount, therapist) for (code, therapist), amount in found.items() if amount]
