"""The one seam for searching clients: a folded column, trigrams, and prefixes for short words."""

from sqlalchemy import Integer, Select, and_, func, literal_column, or_, select, text
from sqlalchemy.orm import Session

from frontdesk.model import Client
from frontdesk.values.text import fold

#: Counting stops here; nobody reads further.
MOST = 1000
_TABLE = Client.__table__.c


def search_clients(session: Session, said: str, limit: int) -> tuple[list[int], int]:
    """Return the clients that match every word of ``said``, best first, and how many match.

    A word is any part of a name, phone or e-mail; with fewer than three letters it is the
    beginning of a last or first name. The count stops at ``MOST``.
    """
    words = fold(said).split()
    if not words:
        return [], 0
    matching = _matching(session, words)
    first = words[0]
    rank = [
        ~_TABLE.sort_name.startswith(first, autoescape=True),
        ~_TABLE.folded.startswith(first, autoescape=True),
        _TABLE.sort_name,
        _TABLE.id,
    ]
    found = session.execute(select(_TABLE.id).where(matching).order_by(*rank).limit(limit))
    ids = list(found.scalars())
    if len(ids) < limit:
        return ids, len(ids)
    some: Select[int] = select(_TABLE.id).where(matching).limit(MOST)
    return ids, session.execute(select(func.count()).select_from(some.subquery())).scalar_one()


def _matching(session: Session, words: list[str]):  # type: ignore[no-untyped-def]  # a column expression
    active = _TABLE.active == 1
    tests = []
    for word in words:
        digits = "".join(letter for letter in word if letter.isdigit())
        bare = digits if digits and not any(letter.isalpha() for letter in word) else word
        if len(bare) >= 3:
            tests.append(_part(session, bare))
        else:
            tests.append(
                or_(
                    _TABLE.sort_name.startswith(bare, autoescape=True),
                    _TABLE.folded.startswith(bare, autoescape=True),
                )
            )
    return and_(active, *tests)


def _part(session: Session, word: str):  # type: ignore[no-untyped-def]  # a column expression
    if session.get_bind().dialect.name != "sqlite":
        return _TABLE.folded.contains(word, autoescape=True)
    quoted = '"' + word.replace('"', '""') + '"'
    hits: Select[int] = (
        select(literal_column("rowid", Integer))
        .select_from(text("client_words"))
        .where(text("client_words MATCH :word").bindparams(word=quoted))
    )
    return _TABLE.id.in_(hits)
