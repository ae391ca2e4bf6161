"""Finds texts that would say "1 visits": a field, then a word for many, and nothing for one.

A text tells one from many by ``{count:visit|visits}`` (``ui/counted.py``), or there is another
text for one beside it: ``1 visit``.
"""

import re
import string
from collections.abc import Iterable


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: Fields that are never one: limits, and lengths in steps of five minutes.
NEVER_ONE = frozenset({"most", "least", "high", "step", "minutes", "wait", "letters", "therapists"})
#: Fields that hold words, a name, a day, an amount, never a mere number.
NO_NUMBER = _listed(
    """
    address after amount before client code day day_dated deposit draft ends fee file first
    folder host keys kind last left licence name names notice number owed page paid path place
    plan price printer product reason receipt room service share skill starts studio sum system
    text therapist time times title total version visit what when who why
    """
)
#: Words that end as one for many does, and are none.
_SINGULAR = _listed(
    """
    already antes as asks begins counts de después does ends es goes has holds is its joins lies
    más menos needs otras pays prints reports stays takes this thus undoes waits wants was works
    """
)
_MANY = re.compile(r"\{(\w+)\} (?:([^\W\d_]+) )?([^\W\d_]*s)\b")
_OR = "|"


def tells_of_many_only(text: str) -> list[str]:
    """Return the words in a text that are of many only, each with the field that counts them."""
    found = []
    for field, between, many in _MANY.findall(text):
        known = field in NEVER_ONE or field in NO_NUMBER
        if not known and many not in _SINGULAR and between not in _SINGULAR:
            found.append(f"{{{field}}} {between} {many}".replace("  ", " "))
    return found


def has_one_beside(text: str, others: Iterable[str]) -> bool:
    """Tell whether another text says the same of one: ``1 visit``, ``One visit``, ``A visit``."""
    stems = {many.rstrip("s")[:4].lower() for _, _, many in _MANY.findall(text)}
    return any(
        re.search(rf"\b(1|one|an?|once|un|una)\b.*?\b{re.escape(stem)}", other.lower())
        for other in others
        for stem in stems
        if other != text and "{count}" not in other
    )


def chooses(text: str) -> set[str]:
    """Return the fields of a text by which it chooses words for one or for many."""
    parsed = string.Formatter().parse(text)
    return {name for _, name, spec, _ in parsed if name and spec and _OR in spec}
