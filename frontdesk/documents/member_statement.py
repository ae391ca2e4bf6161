"""A member's statement on Letter: the terms, what was paid and is owed, every credit.

It is in the member's language; ``resources/documents/words_member.toml`` says each code.
"""

from dataclasses import dataclass
from datetime import date

from frontdesk.documents.base import Document, Paper, file_name, money, render
from frontdesk.documents.words import Words, words_in
from frontdesk.queries.member_history import Happened, MemberStatement
from frontdesk.values.membership import Standing, What
from frontdesk.values.money import ZERO, Money
from frontdesk.values.stored import Unit

_BLANK = {"plan": "", "reason": "", "day": ""}


@dataclass(frozen=True, slots=True)
class _Row:
    day: str
    words: str
    amount: str
    credits: str


def statement(found: MemberStatement) -> Document:
    """Return the statement of a membership."""
    words = words_in(found.language)
    return Document(
        title=f"{words('member_statement')} {found.number}",
        file_name=file_name("membership", found.number, found.today.isoformat()),
        html=render(
            "member_statement.html",
            found=found,
            words=words,
            terms=_terms(found, words),
            standing=_standing(found, words),
            rows=[_row(each, words) for each in found.rows],
            left=", ".join(_credits(*each, words) for each in found.left) or words("none_left"),
        ),
        paper=Paper.LETTER,
    )


def happened_words(row: Happened, words: Words) -> str:
    """Return one line of the history in words."""
    said = _BLANK | {name: _plain(value, words) for name, value in row.params.items()}
    said |= {"amount": _money(row.params.get("amount"))}
    if row.kind == "credits":
        return words(f"credits_{row.code}", **said)
    if row.code in ("paid", "billed"):
        fee = row.params.get("what") == What.FREEZE_FEE
        return words(f"{'freeze_fee' if fee else 'cycle'}_{row.code}", **said)
    return words(f"event_{row.code}", **said)


# Internal


def _plain(value: object, words: Words) -> object:
    return words.day_dated(value) if isinstance(value, date) else value


def _terms(found: MemberStatement, words: Words) -> str:
    return words(
        "member_terms",
        plan=found.plan,
        price=money(found.terms.price),
        every=words(f"every_{found.terms.every}"),
        day=words.day_dated(found.since),
    )


def _standing(found: MemberStatement, words: Words) -> str:
    word = words(f"standing_{found.standing}")
    if found.until is None:
        return word
    ends = "standing_since" if found.standing is Standing.ENDED else "standing_until"
    return words(ends, standing=word, day=words.day_dated(found.until))


def _row(row: Happened, words: Words) -> _Row:
    amount = "" if row.amount is None else money(row.amount)
    credits_ = "" if row.unit is None else _signed(row.unit, row.units, words)
    return _Row(words.day_dated(row.day), happened_words(row, words), amount, credits_)


def _signed(unit: Unit, count: int, words: Words) -> str:
    return f"{'−' if count < 0 else '+'}{_credits(unit, abs(count), words)}"


def _credits(unit: Unit, count: int, words: Words) -> str:
    return money(Money(count)) if unit is Unit.CENTS else words.count(unit.value, count)


def _money(value: object) -> str:
    if not isinstance(value, Money):
        return ""
    return money(-value if value < ZERO else value)
