"""What the studio keeps by name: seen as it was, called as no other, retired with nothing ahead."""

from collections.abc import Sequence

from sqlalchemy import select

from frontdesk.errors import Reason, Stale
from frontdesk.model import AddOn, Equipment, Person, Product, Room, Service, Therapist
from frontdesk.storage.house_cards import Ahead
from frontdesk.storage.unit import Work
from frontdesk.values.text import fold

Named = (
    type[Room]
    | type[Equipment]
    | type[Service]
    | type[Therapist]
    | type[Person]
    | type[Product]
    | type[AddOn]
)
Placed = type[Room] | type[Service] | type[Therapist]

#: So many of what stands ahead are named one by one.
_NAMED = 5


def require_seen(seen: object, now: object, table: str, row: int | None) -> None:
    """Raise ``Stale`` where a thing is no longer as it was seen."""
    if seen != now:
        raise Stale("house_elsewhere", table=table, row=row)


def against_name(work: Work, of: Named, name: str, number: int | None) -> list[Reason]:
    """Return why something cannot be called so: another one is, as people read it."""
    found = select(of.name).where(of.id != (number or 0))
    taken = {fold(each): each for each in work.session.execute(found).scalars()}
    if fold(name) in taken:
        return [Reason("name_taken", "name", {"name": taken[fold(name)]})]
    return []


def place_after(work: Work, of: Placed) -> int:
    """Return the place of a new one, after all others."""
    found = select(of.position).order_by(of.position.desc()).limit(1)
    last = work.session.execute(found).scalar()
    return 0 if last is None else int(last) + 1


def what_was_done(what: str, was: object, to: object) -> str:
    """Return the code of what was done to something that can be retired."""
    if was is None:
        return f"{what}_added"
    before, after = getattr(was, "active", True), getattr(to, "active", True)
    if before == after:
        return f"{what}_saved"
    return f"{what}_back" if after else f"{what}_retired"


def stands(ahead: Sequence[Ahead], field: str = "active") -> list[Reason]:
    """Return what stands ahead as reasons: how many, and the first of them by name."""
    if not ahead:
        return []
    found = [Reason("stands_ahead", field, {"count": len(ahead)})]
    for each in ahead[:_NAMED]:
        params = {"day": each.day, "starts": each.starts, "client": each.client or None}
        found.append(Reason("stands_one", field, params))
    if len(ahead) > _NAMED:
        found.append(Reason("stands_more", field, {"count": len(ahead) - _NAMED}))
    return found
