"""Whom a client would like to be treated by, and by whom not."""

from dataclasses import dataclass

from frontdesk.errors import Reason


@dataclass(frozen=True, slots=True)
class Likes:
    """The therapists a client prefers or refuses; ``asks_for`` a woman (``f``) or a man (``m``).

    ``usual`` is the one the record names.
    """

    asks_for: str | None = None
    prefers: frozenset[int] = frozenset()
    refuses: frozenset[int] = frozenset()
    usual: int | None = None


def unwanted(number: int, name: str, gender: str | None, likes: Likes) -> list[Reason]:
    """Return why a client would rather not be treated by a therapist.

    A woman or a man counts as such only when somebody has said so. Who is preferred by name is
    welcome, whoever is asked for otherwise.
    """
    if number in likes.refuses:
        return [Reason("therapist_unwanted", "therapist", {"name": name})]
    if likes.asks_for is None or gender == likes.asks_for or number in likes.prefers:
        return []
    code = "woman_asked_for" if likes.asks_for == "f" else "man_asked_for"
    return [Reason(code if gender else f"{code}_unsaid", "therapist", {"name": name})]
