"""A page taken apart at its headings, for searching and for *What is this*.

Two comments in front of a heading are read, which nobody sees on a page::

    <!-- about BookPanel -->            what this section explains, by the name of its class
    <!-- words reschedule, postpone --> what else people call it
"""

import re
from dataclasses import dataclass

from frontdesk.manual.pages import Page, all_pages
from frontdesk.values.text import fold

_HEADING = re.compile(r"^(#{1,4}) (.+)$")
_NOTE = re.compile(r"^<!-- (about|words) (.+?) -->$")
_MARKS = re.compile(r"!\[.*?\]\(.*?\)|\]\(.*?\)|<!--.*?-->|[`*\[\]|]")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
#: So many paragraphs are told in brief, and where words end.
_BRIEF = 2
_MORE = ("![", "|", "    ", "1. ")
_OTHER = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands beneath it, up to the next; ``anchor`` is its name in links."""

    page: Page
    heading: str
    anchor: str
    text: str
    about: tuple[str, ...] = ()
    words: str = ""

    @property
    def place(self) -> str:
        """Where it is, as links say it."""
        return f"{self.page.path}#{self.anchor}" if self.anchor else self.page.path

    def brief(self) -> str:
        """Return its first paragraphs, up to whatever is more than words."""
        found: list[str] = []
        for block in self.text.split("\n\n"):
            if len(found) == _BRIEF or block.startswith(_MORE):
                break
            found.append(block)
        return "\n\n".join(found) or self.text

    def links(self) -> tuple[str, ...]:
        """Return where its links lead, as they are written."""
        return tuple(_LINK.findall(self.text))


def plain(text: str) -> str:
    """Return Markdown as words alone."""
    return _MARKS.sub("", text)


def anchor_of(heading: str) -> str:
    """Return the name of a heading in links: ``Cancel late`` is ``cancel-late``."""
    return _OTHER.sub("-", fold(plain(heading))).strip("-")


def sections(page: Page) -> tuple[Section, ...]:
    """Return the sections of a page; the first stands under its title and has no anchor."""
    found: list[Section] = []
    notes: dict[str, str] = {}
    heading, lines = "", list[str]()
    about, words = "", ""

    def close() -> None:
        if heading:
            anchor = anchor_of(heading) if found else ""
            names = tuple(name.strip() for name in about.split(",") if name.strip())
            text = "\n".join(lines).strip()
            found.append(Section(page, plain(heading), anchor, text, names, words))

    for line in page.text.splitlines():
        if note := _NOTE.match(line):
            notes[note[1]] = note[2]
        elif head := _HEADING.match(line):
            close()
            heading, lines = head[2], []
            about, words = notes.pop("about", ""), notes.pop("words", "")
        else:
            lines.append(line)
    close()
    return tuple(found)


def explained(language: str) -> dict[str, Section]:
    """Return what is explained, by the name of its class."""
    found = (each for page in all_pages(language) for each in sections(page))
    return {name: each for each in found for name in each.about}
