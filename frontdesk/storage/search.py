"""The one seam for searching clients by any part of a name, phone or e-mail.

Three letters and more are looked for anywhere in ``client.folded``; one or two are the
beginning of a word. On a file the index of trigrams has two blanks before each word, so that a
beginning is a trigram too, and it knows active clients only, so that counting needs no rows.
"""

from dataclasses import dataclass

from sqlalchemy import (
    BindParameter,
    Boolean,
    ColumnElement,
    Row,
    and_,
    bindparam,
    literal_column,
    or_,
    select,
    text,
)
from sqlalchemy.orm import Session

from frontdesk.model import Client, Membership
from frontdesk.values.member_number import read_member_number
from frontdesk.values.text import fold

#: Counting stops here; nobody reads further.
MOST = 500
#: So many are put into order one by one.
_RANKED = 100
#: The letter behind all letters.
_LAST = "\U0010ffff"
_TABLE = Client.__table__.c
_ACTIVE = _TABLE.active == literal_column("1", Boolean)  # as the index says it
#: FTS5 asks the column that has the table's name.
_INDEX = text("SELECT rowid FROM client_words WHERE client_words MATCH :said LIMIT :most")

# Built once: to build a statement takes longer than to carry it out.
_BY_LAST_NAME = (
    select(_TABLE.id)
    .where(_TABLE.sort_name >= bindparam("word"), _TABLE.sort_name < bindparam("past"), _ACTIVE)
    .order_by(_TABLE.sort_name)
    .limit(bindparam("most"))
)
_MEMBER = select(Membership.client_id).where(Membership.number == bindparam("number"))
_HITS: BindParameter[int] = bindparam("hits", expanding=True)
_TO_RANK = select(_TABLE.id, _TABLE.sort_name, _TABLE.folded).where(_TABLE.id.in_(_HITS))


@dataclass(frozen=True, slots=True)
class _Words:
    """What was typed: ``long`` words may stand anywhere, ``short`` ones begin a word."""

    first: str
    long: tuple[str, ...]
    short: tuple[str, ...]


def search_clients(session: Session, said: str, limit: int) -> tuple[list[int], int]:
    """Return the active clients that match every word of ``said``, best first, and how many.

    Best is a last name that begins as the first word does, then another word that does. The
    count stops at ``MOST``.
    """
    number = read_member_number(said)
    if number is not None:
        found = session.connection().execute(_MEMBER, {"number": number}).all()
        return [row.client_id for row in found], len(found)
    words = _words(said)
    if words is None:
        return [], 0
    look = _in_file if session.get_bind().dialect.name == "sqlite" else _on_server
    hits = look(session, words)
    if len(hits) > _RANKED and len(words.long) + len(words.short) == 1:
        by_name = _by_last_name(session, words.first, limit)
        known = set(by_name)
        hits = [*by_name, *(hit for hit in hits if hit not in known)][:MOST]
        return hits[:limit], len(hits)
    return _ranked(session, words.first, hits[: max(_RANKED, limit)])[:limit], len(hits)


def _words(said: str) -> _Words | None:
    found = []
    for word in fold(said).replace('"', " ").split():
        digits = "".join(letter for letter in word if letter.isdigit())
        is_number = digits and not any(letter.isalpha() for letter in word)
        found.append(digits if is_number else word)  # "(806) 555-0117" as it is kept: digits
    if not found:
        return None
    long = tuple(word for word in found if len(word) >= 3)
    return _Words(found[0], long, tuple(word for word in found if len(word) < 3))


def _in_file(session: Session, words: _Words) -> list[int]:
    """Ask the index; it answers in order of number and stops early."""
    blanks = ("", "  ", " ")  # before one letter, before two
    marked = (f'"{blanks[len(word)]}{word}"' for word in words.short)
    said = " AND ".join([*(f'"{word}"' for word in words.long), *marked])
    found = session.connection().execute(_INDEX, {"said": said, "most": MOST})
    return [row[0] for row in found.all()]


def _on_server(session: Session, words: _Words) -> list[int]:
    hits = select(_TABLE.id).where(_ACTIVE, _all_of(words)).limit(MOST)
    return list(session.execute(hits).scalars())


def _by_last_name(session: Session, word: str, limit: int) -> list[int]:
    """Return those whose last name begins with ``word``; the index has them in order."""
    given = {"word": word, "past": word + _LAST, "most": limit}
    return [row[0] for row in session.connection().execute(_BY_LAST_NAME, given).all()]


def _ranked(session: Session, word: str, hits: list[int]) -> list[int]:
    rows = session.connection().execute(_TO_RANK, {"hits": hits}).all()

    def rank(row: Row[int, str, str]) -> tuple[bool, bool, str, int]:
        begins = f" {word}" in f" {row.folded}"
        return not row.sort_name.startswith(word), not begins, row.sort_name, row.id

    return [row.id for row in sorted(rows, key=rank)]


def _all_of(words: _Words) -> ColumnElement[bool]:
    parts = [_TABLE.folded.contains(word, autoescape=True) for word in words.long]
    return and_(*parts, *map(_begins, words.short))


def _begins(word: str) -> ColumnElement[bool]:
    starts = _TABLE.folded.startswith(word, autoescape=True)
    return or_(starts, _TABLE.folded.contains(f" {word}", autoescape=True))
