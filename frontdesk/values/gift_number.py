"""Numbers of gift cards: unguessable, easy to read out, with a check digit.

Eleven letters and digits by chance (50 bits) and one that checks them, written in groups of
four: ``7KQH-M3XR-94CA``. None of the 23 looks like another; as there are 23 of them, a prime,
the check digit finds any one that is wrong and any two that changed places. A payment card has
digits alone, and more of them.
"""

import secrets
from collections.abc import Callable

#: Without 0 O, 1 I L, 2 Z, 5 S, 8 B, G (a 6) and U (a V).
LETTERS = "34679ACDEFHJKMNPQRTVWXY"
LENGTH = 12
_GROUP = 4
#: On an open ticket this key asks for the number of a gift card; elsewhere it does no harm.
_SCANNED = "v"
_VALUE = {letter: value for value, letter in enumerate(LETTERS)}


def new_number() -> str:
    """Return a number that nobody can foresee."""
    return made_number(secrets.choice)


def made_number(choice: Callable[[str], str]) -> str:
    """Return a number whose letters are chosen so; for a studio that is made up."""
    body = "".join(choice(LETTERS) for _ in range(LENGTH - 1))
    return body + _check(body)


def parsed(text: str) -> str | None:
    """Return a number as it is kept; none when ``text`` is no gift card's.

    Blanks and hyphens do not matter, nor does the case, nor the letter by which a scanned code
    begins.
    """
    bare = "".join(text.split()).replace("-", "").upper()
    if len(bare) == LENGTH + 1:
        bare = bare.removeprefix(_SCANNED.upper())
    if len(bare) != LENGTH or not set(bare) <= _VALUE.keys():
        return None
    return bare if _check(bare[:-1]) == bare[-1] else None


def written(number: str) -> str:
    """Return a number in groups, as it stands on the card."""
    return "-".join(number[at : at + _GROUP] for at in range(0, len(number), _GROUP))


def scanned(number: str) -> str:
    """Return what the code on a card holds: the key that asks for a number, and the number."""
    return _SCANNED + number.lower()


def ending(number: str) -> str:
    """Return what a receipt tells of it: its last group."""
    return number[-_GROUP:]


def _check(body: str) -> str:
    """Weigh each place by its number; the weights are smaller than the prime, and differ."""
    total = sum(place * _VALUE[letter] for place, letter in enumerate(body, start=2))
    return LETTERS[-total % len(LETTERS)]
