"""Whether two records are of one person: what agrees, what speaks against it.

Names alone decide nothing, and a phone is shared in a household. Nobody is merged unasked
while anything speaks against it; what may be one person is put before a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any, Self

from rapidfuzz import fuzz

from frontdesk.errors import Reason
from frontdesk.values.text import fold

#: From this likeness on (of 100) two names may be one, written differently.
_LIKE = 84.0
#: Fields by which people are told apart.
TOLD = ("first_name", "last_name", "phone", "email", "birthday")


class Likeness(IntEnum):
    """Whether two records are of one person."""

    OTHER = 0
    MAYBE = 1
    SAME = 2


@dataclass(frozen=True, slots=True)
class Traits:
    """What tells people apart. ``name`` is as written, ``folded`` without accents."""

    name: str
    folded: str
    phone: str | None
    email: str | None
    birthday: date | None

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Self:
        """Return the traits of a client's ``values``."""
        return cls.told(*map(values.get, TOLD))

    @classmethod
    def told(
        cls,
        first: str | None,
        last: str | None,
        phone: str | None,
        email: str | None,
        birthday: date | None,
    ) -> Self:
        """Return the traits of somebody of whom these fields are known (see ``TOLD``)."""
        name = f"{first or ''} {last or ''}"
        written = " ".join(name.casefold().split())
        folded = written if written.isascii() else fold(name)
        return cls(
            name=written,
            folded=" ".join(sorted(folded.replace("-", " ").split())),
            phone=phone or None,
            email=email.casefold() if email else None,
            birthday=birthday,
        )

    def shared(self) -> list[Any]:
        """Return what people are looked up by: two who may be one have some of it in common."""
        facts = (self.phone, self.email, self.birthday)
        return [*filter(None, facts), f"name {self.folded}"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """How like two records are, by how much, and why."""

    likeness: Likeness
    weight: float
    reasons: tuple[Reason, ...] = ()


_NO = Evidence(Likeness.OTHER, 0.0)


def compared(one: Traits, other: Traits) -> Evidence:
    """Weigh whether two records are of one person."""
    if _are_plainly_others(one, other):
        return _NO
    agree, against = _facts(one, other)
    likeness = fuzz.ratio(one.folded, other.folded)
    exact, same = one.name == other.name, one.folded == other.folded
    verdict = Likeness.OTHER
    if same:
        verdict = _of_same_name(agree, against, exact=exact)
    elif likeness >= _LIKE or _is_part(one.folded, other.folded):
        verdict = Likeness.MAYBE if agree else Likeness.OTHER
    elif agree & {"phone", "email"} and "birthday" not in against:
        verdict = Likeness.MAYBE
    if verdict is Likeness.OTHER:
        return _NO
    word = "same" if same else "like" if likeness >= _LIKE else "other"
    codes = [
        f"evidence_name_{word}",
        *(f"evidence_{fact}_same" for fact in ("phone", "email", "birthday") if fact in agree),
        *(f"evidence_{fact}_other" for fact in ("phone", "email", "birthday") if fact in against),
    ]
    weight = likeness / 100 + len(agree) - len(against) / 2
    return Evidence(verdict, weight, tuple(map(Reason, codes)))


def _are_plainly_others(one: Traits, other: Traits) -> bool:
    """Tell at little cost that two are others, as nearly all are who are compared."""
    if (one.phone and one.phone == other.phone) or (one.email and one.email == other.email):
        return False
    born = one.birthday and other.birthday
    if born and one.birthday == other.birthday:
        return not (
            fuzz.ratio(one.folded, other.folded, score_cutoff=_LIKE)
            or _is_part(one.folded, other.folded)
        )
    if one.folded != other.folded:
        return True  # nothing agrees at all
    return bool(born or (one.phone and other.phone and one.email and other.email))


def _facts(one: Traits, other: Traits) -> tuple[set[str], set[str]]:
    agree: set[str] = set()
    against: set[str] = set()
    for fact in ("phone", "email", "birthday"):
        mine, theirs = getattr(one, fact), getattr(other, fact)
        if mine and theirs:
            (agree if mine == theirs else against).add(fact)
    return agree, against


def _of_same_name(agree: set[str], against: set[str], *, exact: bool) -> Likeness:
    """Judge two of one name, which is ``exact`` or differs in accents."""
    if not against and len(agree) >= (1 if exact else 2):
        return Likeness.SAME
    if agree or (not against) or against in ({"phone"}, {"email"}):
        return Likeness.MAYBE
    return Likeness.OTHER  # two people of one name


def _is_part(one: str, other: str) -> bool:
    """Tell whether one name holds all words of the other, as ``ana lopez`` and ``lopez``."""
    mine, theirs = set(one.split()), set(other.split())
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)
