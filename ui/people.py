"""The people who sign in here, remembered so that the first picture need not wait for the data."""

from collections.abc import Iterable
from dataclasses import dataclass

from frontdesk.values.rights import Role
from ui.settings import Settings

_NAMES, _STUDIO = "sign_in/people", "sign_in/studio"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who can sign in."""

    id: int
    name: str
    role: Role


def remembered(settings: Settings) -> tuple[str, tuple[Person, ...]]:
    """Return the studio's name and its people as they were when last seen; maybe none."""
    people = []
    for line in settings.names(_NAMES):
        number, _, rest = line.partition("\t")
        role, _, name = rest.partition("\t")
        if number.isdecimal() and role in set(Role) and name:
            people.append(Person(int(number), name, Role(role)))
    return settings.text(_STUDIO), tuple(people)


def remember(settings: Settings, studio: str, people: Iterable[Person]) -> None:
    """Keep them for the next start."""
    settings.put(_STUDIO, studio)
    settings.put_names(_NAMES, tuple(f"{one.id}\t{one.role}\t{one.name}" for one in people))


def studio_initials(name: str) -> str:
    """Return two letters for a studio: BB for Back to Basics Massage Studio."""
    words = [word for word in name.split() if word[0].isupper()] or name.split()
    return "".join(word[0] for word in words[:2]).upper() or "FD"
