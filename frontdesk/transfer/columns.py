"""What the columns of an unknown list may hold: by their names, English or Spanish, and contents.

The names are those that other systems and plain spreadsheets use; a name much like one counts too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from frontdesk.transfer.column_names import BY_NAME, NAMES
from frontdesk.transfer.table_file import TableRow
from frontdesk.values.list_layout import (
    SEVERAL,
    WHOLE_NAME,
    DayOrder,
    Layout,
    mark,
)
from frontdesk.values.text import fold, one_line

#: From this likeness on (of 100) a name is taken for another, written differently.
_LIKE = 88.0
_SAMPLED = 400
_SHOWN = 3
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_NUMBERS = re.compile(r"\s*(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d\d)\b")
#: Systems whose lists are told by the name of the file, or by a column that no other has.
_SIGNS = (
    ("mindbody", "Mindbody", ("mindbody",), ("rssid", "mindbody id")),
    ("jane", "Jane", ("janeapp", "jane-app"), ("patient guid",)),
    ("boulevard", "Boulevard", ("boulevard", "blvd"), ("boulevard id",)),
    ("mangomint", "Mangomint", ("mangomint",), ("mangomint id",)),
)


@dataclass(frozen=True, slots=True)
class Sampled:
    """A column: its name, what stands in it first, and how days in it are written if it has any."""

    name: str
    samples: tuple[str, ...]
    order: DayOrder | None = None


def heads(names: Sequence[str]) -> tuple[str, ...]:
    """Return names that tell columns apart: a blank one has its letter, a second a number."""
    found: list[str] = []
    for place, name in enumerate(names):
        plain = one_line(name) or f"({_letter(place)})"
        number, tried = 1, plain
        while fold(tried) in map(fold, found):
            number += 1
            tried = f"{plain} ({number})"
        found.append(tried)
    return tuple(found)


def sampled(head: tuple[str, ...], rows: Sequence[TableRow]) -> tuple[Sampled, ...]:
    """Return each column with the first things that stand in it."""
    found = []
    for place, name in enumerate(head):
        shown = tuple(dict.fromkeys(_filled(place, rows)))[:_SHOWN]
        has_days = any(_NUMBERS.match(each) for each in shown)
        found.append(Sampled(name, shown, day_order(place, rows) if has_days else None))
    return tuple(found)


def likeness(head: Sequence[str]) -> int:
    """Return how many names are known as those of a column."""
    return sum(fold(name) in BY_NAME for name in head)


def proposed(head: tuple[str, ...], rows: Sequence[TableRow], file: str) -> Layout:
    """Return what the columns may hold, the best guess for each."""
    folded = [fold(name) for name in head]
    found: list[str | None] = [None] * len(head)
    scores = [
        (-score, place, field) for place, name in enumerate(folded) for score, field in _like(name)
    ]
    taken: set[str] = set()
    for _, place, field in sorted(scores):
        if found[place] is None and (field in SEVERAL or field not in taken):
            found[place] = field
            taken.add(field)
    _by_contents(found, taken, rows)
    if {"first_name", "last_name"} <= taken and WHOLE_NAME in taken:
        found[found.index(WHOLE_NAME)] = None
    elif "first_name" in taken and WHOLE_NAME not in taken and "last_name" not in taken:
        found[found.index("first_name")] = WHOLE_NAME  # "nombre", "first": the whole of it
    source, title = _system(folded, file)
    return Layout(
        source=source or f"list-{mark(head)[:12]}",
        title=title,
        head=head,
        fields=tuple(found),
        order=_order(found, rows),
    )


def day_order(place: int, rows: Sequence[TableRow]) -> DayOrder | None:
    """Return which number of a day is the month, as a column says it; none when it does not."""
    first = second = 0
    for row in rows:
        told = _NUMBERS.match(row.cells[place]) if place < len(row.cells) else None
        if told is not None:
            first, second = max(first, int(told[1])), max(second, int(told[2]))
    if first > 12 >= second:
        return DayOrder.DAY_FIRST
    if second > 12 >= first:
        return DayOrder.MONTH_FIRST
    return None


# Internal


def _order(fields: Sequence[str | None], rows: Sequence[TableRow]) -> DayOrder:
    """Return the order of the days in those columns that hold any; of none, the month first."""
    places = (n for n, field in enumerate(fields) if field in ("birthday", "since"))
    told = (day_order(place, rows) for place in places)
    return next((each for each in told if each is not None), DayOrder.MONTH_FIRST)


def _like(name: str) -> list[tuple[float, str]]:
    """Return the fields that go under a name like this, each with how like it is."""
    exact = BY_NAME.get(name.strip(" *:#"))
    if exact is not None:
        return [(101.0, exact)]
    if len(name) < 4:
        return []
    best = {
        field: max(fuzz.token_sort_ratio(name, each) for each in names if len(each) > 3)
        for field, names in NAMES.items()
    }
    return [(score, field) for field, score in best.items() if score >= _LIKE]


def _by_contents(found: list[str | None], taken: set[str], rows: Sequence[TableRow]) -> None:
    """Tell an e-mail by what stands in a column, where its name says nothing."""
    if "email" in taken:
        return
    for place, field in enumerate(found):
        cells = _filled(place, rows)
        if field is None and cells and sum(map(_is_email, cells)) * 5 >= len(cells) * 4:
            found[place] = "email"
            taken.add("email")
            return


def _is_email(cell: str) -> bool:
    return _EMAIL.fullmatch(cell) is not None


def _filled(place: int, rows: Sequence[TableRow]) -> list[str]:
    """Return what stands in the first rows of a column, blanks left out."""
    cells = (row.cells[place] for row in rows[:_SAMPLED] if place < len(row.cells))
    return [told for told in (one_line(cell[:200]) for cell in cells) if told]


def _system(folded: Sequence[str], file: str) -> tuple[str, str]:
    """Return the key and the title of the system that a list is of, empty when not known."""
    for key, title, words, columns in _SIGNS:
        if any(word in fold(file) for word in words) or any(each in folded for each in columns):
            return key, title
    return "", ""


def _letter(place: int) -> str:
    """Return the letter of a column as spreadsheets have it."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
