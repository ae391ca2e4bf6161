"""The ledger of a while, as an accountant takes it over: what stood there, and each posting."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from frontdesk.model import Account, Entry, Person, Posting, Sale, SaleLine, Studio, Therapist
from frontdesk.storage.view import View
from frontdesk.values.money import ZERO, Money
from frontdesk.values.receipt_number import receipt_code
from frontdesk.values.rights import Permission, needs

#: Accounts that are told apart by what was sold, and the lines that say it.
_BY_LINE = {"service_revenue": "service", "product_revenue": "product"}


@dataclass(frozen=True, slots=True, order=True)
class BookAccount:
    """An account, or the part of it that is one service's, product's or therapist's."""

    code: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class BookLine:
    """What a posting moves on an account; debits are positive."""

    account: BookAccount
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class BookEntry:
    """A posting; its lines come to zero. ``concerns`` is the closed day that it corrects."""

    number: int
    day: date
    kind: str
    receipt: str
    drawer: int
    concerns: date | None
    person: str
    note: str
    lines: tuple[BookLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """A while of the ledger. ``opening`` is what stood on each account before it."""

    studio: str
    first: date
    last: date
    opening: dict[BookAccount, Money]
    entries: tuple[BookEntry, ...]

    @property
    def closing(self) -> dict[BookAccount, Money]:
        """What stands on each account at the end; the sum of all is zero."""
        found = dict(self.opening)
        for entry in self.entries:
            for line in entry.lines:
                found[line.account] = found.get(line.account, ZERO) + line.amount
        return dict(sorted(found.items()))


@needs(Permission.MANAGE_STUDIO)
def books(view: View, first: date, last: date) -> Books:
    """Return the ledger from ``first`` to ``last``, both included."""
    lines = _lines(view, Posting.day >= first, Posting.day <= last)
    sold = _sold(view, first, last)
    names = dict(_therapists(view))
    postings = view.session.execute(
        select(Posting, Person.name, Sale.day, Sale.receipt_no, Sale.drawer)
        .join(Person, Person.id == Posting.person_id)
        .outerjoin(Sale, Sale.id == Posting.sale_id)
        .where(Posting.day >= first, Posting.day <= last)
        .order_by(Posting.id)
    )
    entries = tuple(
        BookEntry(
            number=row.id,
            day=row.day,
            kind=row.kind,
            receipt=receipt_code(day, number, drawer) if number else "",
            drawer=row.drawer,
            concerns=row.concerns,
            person=person,
            note=row.note or "",
            lines=tuple(_parts(lines.get(row.id, ()), sold.get(row.sale_id or 0, ()), names)),
        )
        for row, person, day, number, drawer in postings
    )
    return Books(
        studio=view.session.execute(select(Studio.name)).scalar_one(),
        first=first,
        last=last,
        opening=_opening(view, first, names),
        entries=entries,
    )


# Internal

_Raw = tuple[str, int | None, Money]


def _therapists(view: View) -> Any:
    return view.session.execute(select(Therapist.id, Therapist.name)).all()


def _lines(view: View, *where: Any) -> dict[int, list[_Raw]]:
    found: dict[int, list[_Raw]] = {}
    rows = view.session.execute(
        select(Entry.posting_id, Account.code, Entry.therapist_id, Entry.amount)
        .join(Account, Account.id == Entry.account_id)
        .join(Posting, Posting.id == Entry.posting_id)
        .where(*where)
        .order_by(Entry.id)
    )
    for number, code, therapist, amount in rows:
        found.setdefault(number, []).append((code, therapist, amount))
    return found


def _sold(view: View, first: date, last: date) -> dict[int, list[tuple[str, str, Money]]]:
    """Return what each sale sold: account, words and amount as the ledger has it."""
    accounts = {kind: code for code, kind in _BY_LINE.items()}
    found: dict[int, list[tuple[str, str, Money]]] = {}
    rows = view.session.execute(
        select(SaleLine.sale_id, SaleLine.kind, SaleLine.text, SaleLine.amount)
        .join(Sale, Sale.id == SaleLine.sale_id)
        .where(Sale.day >= first, Sale.day <= last, Sale.status == "closed")
        .where(SaleLine.kind.in_(accounts))
        .order_by(SaleLine.sale_id, SaleLine.position)
    )
    for sale, kind, text, amount in rows:
        found.setdefault(sale, []).append((accounts[kind], text, -amount))
    return found


def _parts(
    lines: Iterable[_Raw], sold: Iterable[tuple[str, str, Money]], names: dict[int, str]
) -> list[BookLine]:
    """Return the lines of a posting, revenue by what was sold where the sale says it all."""
    lines, sold = list(lines), list(sold)
    found: dict[BookAccount, Money] = {}
    told = {
        code: _sum(amount for each, _, amount in sold if each == code)
        == _sum(amount for each, _, amount in lines if each == code)
        for code in _BY_LINE
    }
    parts = [(BookAccount(code, text), amount) for code, text, amount in sold if told[code]]
    parts += [
        (BookAccount(code, _whose(code, therapist, names)), amount)
        for code, therapist, amount in lines
        if not told.get(code)
    ]
    for account, amount in parts:
        found[account] = found.get(account, ZERO) + amount
    return [BookLine(account, amount) for account, amount in found.items() if amount]


def _opening(view: View, first: date, names: dict[int, str]) -> dict[BookAccount, Money]:
    rows = view.session.execute(
        select(Account.code, Entry.therapist_id, func.sum(Entry.amount))
        .join(Account, Account.id == Entry.account_id)
        .join(Posting, Posting.id == Entry.posting_id)
        .where(Posting.day < first)
        .group_by(Account.code, Entry.therapist_id)
    )
    found: dict[BookAccount, Money] = {}
    for code, therapist, amount in rows:
        account = BookAccount(code, _whose(code, therapist, names))
        found[account] = found.get(account, ZERO) + amount
    return dict(sorted((account, amount) for account, amount in found.items() if amount))


def _whose(code: str, therapist: int | None, names: dict[int, str]) -> str:
    """Return whose tips they are; of revenue it is not told who brought it in."""
    return names.get(therapist or 0, "") if code == "tips_payable" else ""


def _sum(amounts: Iterable[Money]) -> Money:
    return sum(amounts, start=ZERO)
