"""Where else a client is named: rows of lists brought in that nobody has decided on."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.model import Client, ImportRow
from frontdesk.values.phone import Phone
from frontdesk.values.text import fold

_CLIENT = Client.__table__.c


def rows_that_name(session: Session, clients: Sequence[int]) -> list[int]:
    """Return the rows of lists that hold the name, a phone or the e-mail of a client."""
    wanted = set(_marks(session, clients))
    if not wanted:
        return []
    row = ImportRow.__table__.c
    found = session.connection().execute(select(row.id, row.raw).order_by(row.id))
    return [number for number, raw in found if _holds(raw, wanted)]


# Internal


def _marks(session: Session, clients: Sequence[int]) -> Iterator[str]:
    """Give what tells somebody from everybody else, folded; digits alone of phones."""
    asked = select(
        _CLIENT.first_name, _CLIENT.last_name, _CLIENT.email, _CLIENT.phone, _CLIENT.other_phone
    ).where(_CLIENT.id.in_(clients))
    for first, last, email, *phones in session.connection().execute(asked):
        if first and last:
            yield fold(f"{first} {last}")
            yield fold(f"{last} {first}")
        if email:
            yield fold(email)
        yield from (Phone(each).digits for each in phones if each)


def _holds(raw: Any, wanted: set[str]) -> bool:
    cells = [str(text) for _, text in raw.get("cells", ())]
    said = fold(" ".join(cells))
    names = [fold(str(each)) for each in cells if each]
    pairs = {f"{one} {other}" for one in names for other in names if one is not other}
    digits = {"".join(filter(str.isdigit, each))[-10:] for each in cells}
    return bool(wanted & pairs) or any(each in said or each[-10:] in digits for each in wanted)
