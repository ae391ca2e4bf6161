"""Where the pages of the manual lie, in which languages, and how ``index.md`` orders them.

page("es", "desk/book.md")     the page; in English where it is not translated
contents("en")                 parts, each with its pages
"""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from frontdesk.paths import RESOURCES

MANUAL = RESOURCES.parent / "docs" / "manual"
PICTURES = MANUAL / "pictures"
#: The page that lists all others, and the language in which every page is there.
INDEX, ENGLISH = "index.md", "en"

_TITLE = re.compile(r"(?m)^# (.+)$")
_PART = re.compile(r"^## (.+)$")
_LISTED = re.compile(r"^- \[(.+?)\]\((.+?\.md)\)")


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is written; ``path`` is where it lies in each language."""

    language: str
    path: str
    text: str

    @property
    def title(self) -> str:
        """Its first heading."""
        found = _TITLE.search(self.text)
        return found[1] if found else self.path


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the table of contents."""

    path: str
    title: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the manual: for whom it is, and its pages in order."""

    title: str
    entries: tuple[Entry, ...]


def languages() -> tuple[str, ...]:
    """Return the languages there is a manual in."""
    return tuple(sorted(folder.parent.name for folder in MANUAL.glob(f"*/{INDEX}")))


def has(language: str, path: str) -> bool:
    """Tell whether a page is there in a language."""
    parts = PurePosixPath(path).parts
    return ".." not in parts and (MANUAL / language / path).is_file()


def page(language: str, path: str) -> Page:
    """Return a page, in English where it is not translated; an unknown one is the index."""
    for each, where in ((language, path), (ENGLISH, path), (language, INDEX), (ENGLISH, INDEX)):
        if has(each, where):
            return Page(each, where, (MANUAL / each / where).read_text("utf-8"))
    raise FileNotFoundError(MANUAL)


def contents(language: str) -> tuple[Part, ...]:
    """Return the parts of the manual, as the index lists them."""
    parts: list[tuple[str, list[Entry]]] = []
    for line in page(language, INDEX).text.splitlines():
        if part := _PART.match(line):
            parts.append((part[1], []))
        elif parts and (listed := _LISTED.match(line)):
            parts[-1][1].append(Entry(listed[2], listed[1]))
    return tuple(Part(title, tuple(entries)) for title, entries in parts if entries)


def all_pages(language: str) -> tuple[Page, ...]:
    """Return every page in the order of the contents, the index first."""
    listed = [entry.path for part in contents(language) for entry in part.entries]
    return tuple(page(language, path) for path in (INDEX, *listed))
