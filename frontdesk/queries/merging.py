"""Who may be the same person twice, and what was made one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import ColumnElement, func, or_, select

from frontdesk.errors import Reason, Refused
from frontdesk.model import Client, ClientMerge, Person
from frontdesk.model.types import yes
from frontdesk.rules.same_person import Likeness, Traits, compared
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs

#: So alike must two names be, of 100, when nothing else agrees.
_LIKE = 88
_LETTERS = 2
_LAST = "\U0010ffff"
#: So many of one beginning are looked through.
_MOST = 2000

_TRAITS = (
    Client.id,
    Client.shown_name,
    Client.first_name,
    Client.last_name,
    Client.phone,
    Client.email,
    Client.birthday,
    Client.added_at,
)


@dataclass(frozen=True, slots=True)
class Twin:
    """A client who may be the same as another; ``why`` are codes, the likest first."""

    id: int
    name: str
    phone: str | None
    email: str | None
    birthday: date | None
    added_at: datetime
    why: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two clients of whom ``other`` may be ``one`` again."""

    one_id: int
    one: str
    other: Twin


@dataclass(frozen=True, slots=True)
class Merged:
    """What was made one: ``name`` was the record that was put away."""

    id: int
    name: str
    at: datetime
    who: str | None


@needs(Permission.EDIT_CLIENTS)
def twins(view: View, client_id: int, limit: int = 8) -> tuple[Twin, ...]:
    """Return who may be the same person: by phone, by e-mail, by a name that is much alike."""
    mine = view.session.execute(select(*_TRAITS).where(Client.id == client_id)).first()
    if mine is None:
        raise Refused.because("gone", "client", what="client")
    return _alike(view, mine)[:limit]


@needs(Permission.EDIT_CLIENTS)
def duplicates(view: View, limit: int = 50) -> tuple[Pair, ...]:
    """Return pairs who share a phone, an e-mail or a whole name, by name."""
    found: dict[tuple[int, int], Pair] = {}
    for column in (Client.phone, func.lower(Client.email), Client.sort_name):
        shared = (
            select(column)
            .where(yes(Client.active), column.is_not(None), column != "")
            .group_by(column)
            .having(func.count() > 1)
            .limit(limit)
        )
        rows = view.session.execute(
            select(column.label("shared"), *_TRAITS)
            .where(yes(Client.active), column.in_(shared))
            .order_by(column, Client.added_at, Client.id)
        ).all()
        first: dict[Any, Any] = {}
        for row in rows:
            one = first.setdefault(row.shared, row)
            if one is not row and (one.id, row.id) not in found:
                twin = _twin(row, compared(_traits(one), _traits(row)).reasons)
                found[one.id, row.id] = Pair(one.id, one.shown_name, twin)
    return tuple(sorted(found.values(), key=lambda pair: pair.one))[:limit]


@needs(Permission.EDIT_CLIENTS)
def merged(view: View, client_id: int) -> tuple[Merged, ...]:
    """Return what was made part of a client, the last first."""
    rows = view.session.execute(
        select(ClientMerge.id, Client.shown_name, ClientMerge.at, Person.name)
        .join(Client, Client.id == ClientMerge.gone_id)
        .outerjoin(Person, Person.id == ClientMerge.person_id)
        .where(ClientMerge.kept_id == client_id, ClientMerge.parted_at.is_(None))
        .order_by(ClientMerge.id.desc())
    )
    return tuple(Merged(*row) for row in rows)


# Internal


def _alike(view: View, mine: Any) -> tuple[Twin, ...]:
    sure = [column == value for column, value in (
        (Client.phone, mine.phone), (Client.email, mine.email)) if value]  # fmt: skip
    begins = (mine.last_name or mine.first_name).casefold()[:_LETTERS]
    near: ColumnElement[bool] = (Client.sort_name >= begins) & (Client.sort_name < begins + _LAST)
    rows = view.session.execute(
        select(*_TRAITS)
        .where(yes(Client.active), Client.id != mine.id, or_(near, *sure))
        .limit(_MOST)
    ).all()
    return tuple(twin for _, twin in sorted(_weighed(mine, rows), key=lambda each: -each[0]))


def _weighed(mine: Any, rows: Iterable[Any]) -> Iterable[tuple[float, Twin]]:
    own = _traits(mine)
    for row in rows:
        theirs = _traits(row)
        evidence = compared(own, theirs)
        alike = fuzz.ratio(own.folded, theirs.folded)
        if evidence.likeness is not Likeness.OTHER:
            yield 1 + evidence.weight, _twin(row, evidence.reasons)
        elif alike >= _LIKE:
            yield alike / 100, _twin(row, (Reason("evidence_name_like"),))


def _traits(row: Any) -> Traits:
    names = ("first_name", "last_name", "phone", "email", "birthday")
    return Traits.of({name: getattr(row, name) for name in names})


def _twin(row: Any, why: tuple[Reason, ...]) -> Twin:
    return Twin(row.id, row.shown_name, row.phone, row.email, row.birthday, row.added_at, why)
