"""The one seam for searching clients by any part of a name, phone or e-mail.

Three letters and more are looked for anywhere in ``client.folded`` (trigrams); one or two are
the beginning of a word. Only active clients are in the indexes, so counting needs no rows.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Integer,
    Text,
    and_,
    column,
    literal_column,
    or_,
    select,
    table,
)
from sqlalchemy.orm import Session

from frontdesk.model import Client
from frontdesk.values.text import fold

#: Counting stops here; nobody reads further.
MOST = 500
#: So many are put into order one by one; of more, those whose last name fits come first.
_RANKED = 200
#: The letter behind all letters.
_LAST = "\U0010ffff"
_TABLE = Client.__table__.c
_ACTIVE = _TABLE.active == literal_column("1", Boolean)  # as the index says it
#: FTS5: the column that has the table's name is asked.
_ANYWHERE = table("client_words", column("rowid", Integer), column("client_words", Text))
_STARTS = table("client_starts", column("rowid", Integer), column("client_starts", Text))


@dataclass(frozen=True, slots=True)
class _Words:
    """What was typed: ``long`` words may stand anywhere, ``short`` ones begin a word."""

    first: str
    long: tuple[str, ...]
    short: tuple[str, ...]


def search_clients(session: Session, said: str, limit: int) -> tuple[list[int], int]:
    """Return the active clients that match every word of ``said``, best first, and how many.

    Best is a last name that begins as the first word does, then any word that does, each by
    name. The count stops at ``MOST``.
    """
    words = _words(said)
    if words is None:
        return [], 0
    look = _in_file if session.get_bind().dialect.name == "sqlite" else _on_server
    hits = look(session, words)
    if len(hits) <= _RANKED:
        return _ranked(session, words, hits)[:limit], len(hits)
    by_name = _by_last_name(session, words, limit)
    known = set(by_name)
    rest = (hit for hit in hits if hit not in known)
    return [*by_name, *rest][:limit], len(hits)


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
    """Ask the full-text indexes; they answer in order of number and stop early."""
    if words.long:
        index, said = _ANYWHERE, " AND ".join(f'"{word}"' for word in words.long)
    else:
        index, said = _STARTS, " AND ".join(f'"{word}" *' for word in words.short)
    hits = select(index.c.rowid).where(index.c[index.name].op("MATCH")(said)).limit(MOST)
    if words.long and words.short:
        hits = hits.join(Client, _TABLE.id == index.c.rowid).where(*map(_begins, words.short))
    return list(session.execute(hits).scalars())


def _on_server(session: Session, words: _Words) -> list[int]:
    hits = select(_TABLE.id).where(_ACTIVE, _all_of(words)).limit(MOST)
    return list(session.execute(hits).scalars())


def _by_last_name(session: Session, words: _Words, limit: int) -> list[int]:
    """Return those whose last name begins with the first word; the index has them in order."""
    found = (
        select(_TABLE.id)
        .where(_ACTIVE, *_range(words.first), _all_of(words))
        .order_by(_TABLE.sort_name)
        .limit(limit)
    )
    return list(session.execute(found).scalars())


def _ranked(session: Session, words: _Words, hits: Iterable[int]) -> list[int]:
    rows = session.execute(
        select(_TABLE.id, _TABLE.sort_name, _TABLE.folded).where(_TABLE.id.in_(hits))
    ).all()

    def rank(row: tuple[int, str, str]) -> tuple[bool, bool, str, int]:
        number, name, folded = row
        begins = any(word.startswith(words.first) for word in folded.split())
        return not name.startswith(words.first), not begins, name, number

    return [row[0] for row in sorted(map(tuple, rows), key=rank)]


def _range(begin: str) -> list[ColumnElement[bool]]:
    """Say "begins with" as the index on ``sort_name`` understands it, on both databases."""
    return [_TABLE.sort_name >= begin, _TABLE.sort_name < begin + _LAST]


def _all_of(words: _Words) -> ColumnElement[bool]:
    parts = [_TABLE.folded.contains(word, autoescape=True) for word in words.long]
    return and_(*parts, *map(_begins, words.short))


def _begins(word: str) -> ColumnElement[bool]:
    starts = _TABLE.folded.startswith(word, autoescape=True)
    return or_(starts, _TABLE.folded.contains(f" {word}", autoescape=True))
