"""The after-care pages that come along: which there are, and which fits a visit."""

import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from frontdesk.paths import RESOURCES
from frontdesk.values.health import Condition

LANGUAGES = ("en", "es")
_GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page, in one language."""

    title: str
    points: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Handout:
    """An after-care page: for services by their codes, or for one condition, or for all."""

    key: str
    services: tuple[str, ...]
    condition: str | None
    pages: tuple[tuple[str, Page], ...]

    def page(self, language: str) -> Page:
        """Return the page in a language; English where there is no such."""
        pages = dict(self.pages)
        return pages.get(language, pages["en"])


@cache
def handouts() -> tuple[Handout, ...]:
    """Return every page there is, by its key."""
    found = []
    for path in sorted((RESOURCES / "handouts").glob("*.toml")):
        plain = tomllib.loads(path.read_text(encoding="utf-8"))
        pages = tuple(
            (each, Page(plain[each]["title"], tuple((a, b) for a, b in plain[each]["points"])))
            for each in LANGUAGES
            if each in plain
        )
        services = tuple(plain.get("services", ()))
        found.append(Handout(plain["key"], services, plain.get("condition"), pages))
    return tuple(found)


def fitting(service: str, conditions: Collection[str]) -> str:
    """Return the key of the page that fits best: the condition's, the service's, the general.

    Of several conditions the first counts, in the order in which they are listed anywhere.
    """
    by_condition = {each.condition: each.key for each in handouts() if each.condition}
    known = by_condition.keys() & set(conditions)
    found = next((by_condition[each] for each in Condition if each in known), None)
    if found is not None:
        return found
    return next((each.key for each in handouts() if service in each.services), _GENERAL)
