"""Reads a list of clients as another system gives it out: each row into our own fields.

A row that is not sound says why; nothing is judged yet against who is there already.
"""

import re
import sys
from datetime import date
from pathlib import Path
from typing import Any

from frontdesk.commands.clients import checked
from frontdesk.errors import Reason, Refused
from frontdesk.transfer.columns import heads, likeness
from frontdesk.transfer.sheet_file import ERRORS
from frontdesk.transfer.systems import fitness
from frontdesk.transfer.table_file import TableRow, TextTable, read_table
from frontdesk.values.card_number import holds_card_number, without_card_number
from frontdesk.values.client_list import ClientList, ListedClient
from frontdesk.values.list_days import read_day
from frontdesk.values.list_layout import (
    EXTRA_STREET,
    ID,
    OTHER_PHONE,
    WHOLE_NAME,
    Layout,
    mark,
)
from frontdesk.values.opening import LEFT, amount, count
from frontdesk.values.progress import Progress
from frontdesk.values.text import clean

#: A birthday of which the year is not told.
_NO_YEAR = re.compile(r"(--)?\d{1,2}[-/]\d{1,2}|0000-\d\d-\d\d")
#: Long digits are meant there, and are no payment card.
_NUMBERS = frozenset({ID, "phone", OTHER_PHONE})
_LONGEST = {
    "first_name": 120,
    "last_name": 120,
    WHOLE_NAME: 240,
    "preferred_name": 120,
    "email": 254,
    "phone": 60,
    OTHER_PHONE: 60,
    ID: 120,
}


def table_of(path: Path, progress: Progress) -> TextTable:
    """Return the rows of a file; ``Refused`` says what is wrong with it as a whole."""
    return read_table(path, _fits, progress)


def read_clients(
    path: Path, table: TextTable, layout: Layout, today: date, progress: Progress
) -> ClientList:
    """Return the list that ``table`` holds, read as ``layout`` says."""
    reader = _Reader(layout, today)
    return ClientList(
        source=layout.source,
        title=layout.title,
        file_name=clean(path.name).replace("\n", " "),
        rows=tuple(reader.row(row) for row in progress.each(table.rows)),
        head=mark(table.head),
        layout=layout.kept(),
    )


def _fits(head: tuple[str, ...]) -> int:
    """Return how well ``head`` is cut into columns: known names count, then how many there are."""
    return max(fitness(head), likeness(head)) * 1000 + len(head)


class _Reader:
    def __init__(self, layout: Layout, today: date) -> None:
        self._layout = layout
        self._head = heads(layout.head) if layout.dates == () else _written(layout.head)
        self._fields = layout.fields
        self._places: dict[str | None, list[int]] = {}
        for place, name in enumerate(self._fields):
            self._places.setdefault(name, []).append(place)
        self._checks = [
            (name not in _NUMBERS, _LONGEST.get(name or "", sys.maxsize)) for name in self._fields
        ]
        self._today = today

    def row(self, row: TableRow) -> ListedClient:
        told = map(clean, row.cells)
        said = ["" if cell in self._layout.blanks else cell for cell in told]
        said += [""] * (len(self._head) - len(said))
        wrong = self._faults(said)
        values, extra = self._sorted_out(said, wrong)
        try:
            values = checked(values, self._today)
        except Refused as refused:
            wrong += [each for each in refused.reasons if each.code != "card_number"]
        number = self._one(said, ID)
        return ListedClient(
            line=row.line,
            cells=self._cells(said, strike=bool(wrong)),
            values={} if wrong else {name: value for name, value in values.items() if value},
            external_id=f"{self._layout.source}:{number}" if number else None,
            extra={} if wrong else extra,
            wrong=tuple(wrong),
        )

    # Internal

    def _faults(self, said: list[str]) -> list[Reason]:
        """Return what is wrong with the row whatever its columns mean."""
        wrong = []
        if any(said[len(self._head) :]):
            wrong.append(Reason("row_too_long"))
        for column, cell, (secret, longest) in zip(self._head, said, self._checks, strict=False):
            if secret and holds_card_number(cell):
                wrong.append(Reason("row_card_number", None, {"column": column}))
            if cell in ERRORS:
                said_wrong = {"column": column, "text": cell}
                wrong.append(Reason("row_cell_error", None, said_wrong))
            if len(cell) > longest:
                wrong.append(Reason("row_text_too_long", None, {"column": column}))
        return wrong

    def _sorted_out(
        self, said: list[str], wrong: list[Reason]
    ) -> tuple[dict[str, Any], dict[str, str]]:
        values: dict[str, Any] = {
            name: self._one(said, name)
            for name in ("first_name", "last_name", "preferred_name", "email", "phone")
        }
        for name in ("street", "city", "state", "postal_code", "memo", "referred_by"):
            values[name] = self._one(said, name)
        if not values["first_name"] and not values["last_name"]:
            values["first_name"], values["last_name"] = _parted(self._one(said, WHOLE_NAME))
        extra = self._extra(said)
        extra |= self._left(said, wrong)
        values["street"] = ", ".join(
            filter(None, (values["street"], self._one(said, EXTRA_STREET)))
        )
        phone = values["phone"] or self._one(said, OTHER_PHONE)
        values["phone"] = phone[max(phone.rfind("+"), 0) :]  # "+1 +1806…": a country put on twice
        values["marketing"] = self._one(said, "marketing").casefold() in self._layout.yes
        values["birthday"] = self._birthday(self._one(said, "birthday"), extra, wrong)
        since = self._one(said, "since")
        values["since"] = self._day(since)
        if since and values["since"] is None:
            extra["Client since"] = since
        notes = [
            f"{words}: {extra[column]}"
            for column, words in self._layout.notes.items()
            if column in extra
        ]
        more = [
            f"{self._head[place]}: {said[place]}"
            for place in self._places.get("memo", ())
            if said[place] and said[place] != values["memo"]
        ]
        values["memo"] = "\n".join(filter(None, (values["memo"], *more, *notes)))
        if holds_card_number(values["memo"]):  # checked() says it of the field; we name columns
            values["memo"] = ""
        return values, extra

    def _left(self, said: list[str], wrong: list[Reason]) -> dict[str, str]:
        """Return what a client has left in the other system, by the words it is kept behind."""
        told = {LEFT[field]: self._one(said, field) for field in LEFT if field in self._places}
        told = {words: text for words, text in told.items() if text}
        for field, read in (
            *(("credit_left", amount), ("gift_left", amount)),
            *(("sessions_left", count), ("sessions_paid", amount)),
        ):
            text = told.get(LEFT[field])
            if text and read(text) is None:
                params = {"column": self._head[self._places[field][0]], "text": text[:60]}
                wrong.append(Reason("row_amount_wrong", None, params))
        if count(told.get(LEFT["sessions_left"], "")) and not told.get(LEFT["sessions_paid"]):
            wrong.append(Reason("row_sessions_unpaid"))
        return told

    def _one(self, said: list[str], name: str) -> str:
        """Return what stands in the first column of a field that is not blank."""
        for place in self._places.get(name, ()):
            if said[place]:
                return said[place]
        return ""

    def _extra(self, said: list[str]) -> dict[str, str]:
        """Return what has no place in our own fields, by the names of the columns."""
        places = self._places.get(None, [])
        if self._one(said, "phone"):
            places = sorted([*places, *self._places.get(OTHER_PHONE, ())])
        named = ((self._head[place], said[place]) for place in places)
        return {name: text for name, text in named if name and text}

    def _birthday(self, text: str, extra: dict[str, str], wrong: list[Reason]) -> date | None:
        if not text:
            return None
        if _NO_YEAR.fullmatch(text):
            extra["Birthday"] = text
            return None
        day = self._day(text)
        if day is None:
            wrong.append(Reason("row_date_wrong", "birthday", {"text": text[:60]}))
        return day

    def _day(self, text: str) -> date | None:
        return read_day(text, self._layout.forms, self._today)

    def _cells(self, said: list[str], *, strike: bool) -> tuple[tuple[str, str], ...]:
        """Return what stood there, blanks left out, and never the number of a payment card."""
        names = [*self._head, *[""] * (len(said) - len(self._head))]
        return tuple(
            (name, without_card_number(cell) if strike and not self._is_number(place) else cell)
            for place, (name, cell) in enumerate(zip(names, said, strict=True))
            if cell
        )

    def _is_number(self, place: int) -> bool:
        return place < len(self._fields) and self._fields[place] in _NUMBERS


def _written(head: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the columns of a known system, as they are written."""
    return tuple(clean(name).replace("\n", " ") for name in head)


def _parted(name: str) -> tuple[str, str]:
    """Return the first and the last name of a whole one: ``Lund, Vera`` or ``Vera Lund``."""
    last, comma, first = name.partition(",")
    if not comma:
        first, _, last = name.rpartition(" ")
    return (first.strip(), last.strip()) if first.strip() else (last.strip(), "")
