"""The ledger for accountants: a journal and a chart of accounts as CSV, and a plain-text ledger.

The plain text is read by beancount and by what understands it. Accounts of the studio stand in
five groups; each balance at the end is asserted, so that whoever reads it adds up anew.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.queries.books import BookAccount, BookEntry, Books, books
from frontdesk.storage.view import View
from frontdesk.transfer.whole.sheet import csv_lines
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import fold

#: What each account is: its group, and what it is called.
CHART: dict[str, tuple[str, str]] = {
    "cash": ("Assets", "Drawer"),
    "safe": ("Assets", "Safe"),
    "card": ("Assets", "Cards"),
    "check": ("Assets", "Checks"),
    "house": ("Assets", "House accounts"),
    "gift_card": ("Liabilities", "Gift cards"),
    "package": ("Liabilities", "Packages"),
    "membership": ("Liabilities", "Membership credits"),
    "credit": ("Liabilities", "Account credit"),
    "deposit": ("Liabilities", "Deposits"),
    "tax_payable": ("Liabilities", "Sales tax"),
    "tips_payable": ("Liabilities", "Tips"),
    "service_revenue": ("Income", "Services"),
    "product_revenue": ("Income", "Products"),
    "fee_revenue": ("Income", "Fees"),
    "membership_revenue": ("Income", "Memberships"),
    "discounts": ("Income", "Discounts"),
    "breakage": ("Income", "Breakage"),
    "credit_difference": ("Income", "Credit difference"),
    "other_income": ("Income", "Other"),
    "expenses": ("Expenses", "Paid at the desk"),
    "promotions": ("Expenses", "Promotions"),
    "wages": ("Expenses", "Wages"),
    "wages_payable": ("Liabilities", "Wages payable"),
    "over_short": ("Expenses", "Over and short"),
    "opening": ("Equity", "Before the beginning"),
}
_BEFORE = "Equity:Earlier"
_WORD = re.compile(r"[^a-z0-9]+")
_KEPT = ("Assets", "Liabilities", "Equity")


@dataclass(frozen=True, slots=True)
class LedgerFiles:
    """What is to be written, by file name, and how many postings stand in it."""

    contents: dict[str, bytes]
    postings: int

    def write(self, folder: Path) -> None:
        """Write the files into ``folder``, in place of those of the same while."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name, content in self.contents.items():
                part = folder / f"{name}.part"
                part.write_bytes(content)
                part.replace(folder / name)
        except OSError as error:
            raise StoreUnavailable("ledger_not_writable", folder=str(folder)) from error


@needs(Permission.MANAGE_STUDIO)
def ledger_files(view: View, first: date, last: date) -> LedgerFiles:
    """Return the ledger from ``first`` to ``last`` as the files that an accountant gets."""
    if last < first:
        raise Refused.because("ledger_days", "last", first=first, last=last)
    found = books(view, first, last)
    stem = f"ledger-{first.isoformat()}-{last.isoformat()}"
    contents = {
        f"{stem}-journal.csv": journal_csv(found),
        f"{stem}-accounts.csv": accounts_csv(found),
        f"{stem}.beancount": plain_text(found).encode(),
    }
    return LedgerFiles(contents, len(found.entries))


def journal_csv(found: Books) -> bytes:
    """Return each line of each posting; debits and credits in columns of their own."""
    rows = (_row(entry, line.account, line.amount) for entry in found.entries
            for line in entry.lines)  # fmt: skip
    return _with_heads(
        rows,
        ("posting", "day", "kind", "receipt", "drawer", "corrects", "account", "name", "part",
         "debit", "credit", "person", "note"),
        texts=("receipt", "name", "part", "person", "note"),
    )  # fmt: skip


def accounts_csv(found: Books) -> bytes:
    """Return the chart of accounts with what stood on each before and at the end."""
    rows = (
        {
            "account": account.code,
            "part": account.part,
            "group": _chart(account.code)[0],
            "name": _chart(account.code)[1],
            "plain_text": plain_account(account),
            "before": _plain(found.opening.get(account, ZERO)),
            "at_the_end": _plain(amount),
        }
        for account, amount in found.closing.items()
    )
    heads = ("account", "part", "group", "name", "plain_text", "before", "at_the_end")
    return _with_heads(rows, heads, texts=("part", "name"))


def plain_text(found: Books) -> str:
    """Return the ledger as plain text."""
    accounts = {plain_account(account) for account in found.closing} | {_BEFORE}
    lines = [
        f'option "title" "{_quoted(found.studio)}"',
        'option "operating_currency" "USD"',
        "",
        *(f"{found.first} open {name} USD" for name in sorted(accounts)),
        "",
        *_before(found),
    ]
    for entry in found.entries:
        lines += [*_posting(entry), ""]
    end = found.last + timedelta(days=1)
    lines += [
        f"{end} balance {name} {_plain(amount)} USD"
        for name, amount in sorted(_balances(found, found.closing).items())
    ]
    return "\n".join(lines) + "\n"


def plain_account(account: BookAccount) -> str:
    """Return the name of an account in the plain text: ``Liabilities:Tips:Tom-Becker``."""
    group, name = _chart(account.code)
    parts = [group, _capital(name)]
    if account.part:
        parts.append(_capital(account.part))
    return ":".join(parts)


# Internal


def _chart(code: str) -> tuple[str, str]:
    return CHART.get(code, ("Equity", code.replace("_", " ")))


def _capital(text: str) -> str:
    """Return words as a part of an account's name: letters, digits, hyphens, a capital first."""
    words = _WORD.sub("-", fold(text)).strip("-") or "other"
    return "-".join(word.capitalize() for word in words.split("-"))


def _row(entry: BookEntry, account: BookAccount, amount: Money) -> dict[str, object]:
    return {
        "posting": entry.number,
        "day": entry.day.isoformat(),
        "kind": entry.kind,
        "receipt": entry.receipt,
        "drawer": entry.drawer,
        "corrects": entry.concerns.isoformat() if entry.concerns else "",
        "account": account.code,
        "name": _chart(account.code)[1],
        "part": account.part,
        "debit": _plain(amount) if amount > ZERO else "",
        "credit": _plain(-amount) if amount < ZERO else "",
        "person": entry.person,
        "note": entry.note,
    }


def _with_heads(
    rows: Iterable[Mapping[str, object]], heads: tuple[str, ...], *, texts: tuple[str, ...]
) -> bytes:
    head = {name: name for name in heads}
    return csv_lines([head, *rows], texts)


def _before(found: Books) -> Iterator[str]:
    """Give what stood there before, as one posting; what was earned until then is one sum."""
    kept = _balances(found, found.opening)
    if not kept:
        return
    yield f'{found.first} * "Brought forward"'
    for name, amount in sorted(kept.items()):
        yield f"  {name}  {_plain(amount)} USD"
    yield f"  {_BEFORE}  {_plain(-sum(kept.values(), start=ZERO))} USD"
    yield ""


def _balances(found: Books, amounts: dict[BookAccount, Money]) -> dict[str, Money]:
    """Return what stands on the accounts that go on from one year to the next."""
    kept: dict[str, Money] = {}
    for account, amount in amounts.items():
        if _chart(account.code)[0] in _KEPT:
            name = plain_account(account)
            kept[name] = kept.get(name, ZERO) + amount
    return kept


def _posting(entry: BookEntry) -> Iterator[str]:
    words = " ".join(filter(None, (entry.kind.replace("_", " "), entry.receipt, entry.note)))
    yield f'{entry.day} * "{_quoted(words)}"'
    yield f"  posting: {entry.number}"
    yield f"  drawer: {entry.drawer}"
    if entry.concerns is not None:
        yield f"  corrects: {entry.concerns}"
    for line in entry.lines:
        yield f"  {plain_account(line.account)}  {_plain(line.amount)} USD"


def _quoted(text: str) -> str:
    return text.replace("\\", "/").replace('"', "'").replace("\n", " ")


def _plain(amount: Money) -> str:
    sign = "-" if amount.cents < 0 else ""
    return f"{sign}{abs(amount.cents) // 100}.{abs(amount.cents) % 100:02d}"


def month_of(day: date) -> tuple[date, date]:
    """Return the first and the last day of the month of ``day``."""
    after = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return day.replace(day=1), after - timedelta(days=1)
