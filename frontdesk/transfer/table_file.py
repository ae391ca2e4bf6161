"""Reads a table out of a text (delimiter, quotes) or a workbook: head and rows, within limits."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from frontdesk.errors import Refused
from frontdesk.transfer.sheet_file import is_sheet, read_sheet
from frontdesk.transfer.text_file import read_text
from frontdesk.values.progress import Progress

MOST_ROWS = 200_000
MOST_COLUMNS = 200
LONGEST_FIELD = 65_536
_DELIMITERS = (",", ";", "\t", "|")
_EVERY = 2000


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: the line of the file it begins in, and its cells."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextTable:
    """The head and the rows of a file; blank rows are left out."""

    head: tuple[str, ...]
    rows: tuple[TableRow, ...]


def read_table(
    path: Path, fits: Callable[[tuple[str, ...]], int], progress: Progress | None = None
) -> TextTable:
    """Return the table in ``path``; of all delimiters the one whose head ``fits`` best is taken.

    Raises ``Refused`` with what is wrong with the file.
    """
    progress = progress or Progress()
    if is_sheet(path):
        return _Limits(path.name).table(read_sheet(path, progress))
    return _Text(path.name, read_text(path), progress).read(fits)


class _Limits:
    """Takes rows one by one, as long as they are those of a list."""

    def __init__(self, name: str) -> None:
        self._name = name

    def table(self, rows: Iterator[tuple[int, list[str]]]) -> TextTable:
        """Return the table: the first row is its head."""
        sound = (
            self._checked(line, cells, count) for count, (line, cells) in enumerate(rows, start=1)
        )
        head = next(sound, None)
        if head is None:
            raise self._refused("file_empty")
        names = tuple(cell.strip() for cell in head.cells)
        while names and not names[-1]:
            names = names[:-1]
        return TextTable(names, tuple(sound))

    # Internal

    def _checked(self, line: int, cells: list[str], count: int) -> TableRow:
        if count > MOST_ROWS + 1:
            raise self._refused("list_too_many_rows", most=MOST_ROWS)
        if len(cells) > MOST_COLUMNS:
            raise self._refused("list_too_wide", line=line, most=MOST_COLUMNS)
        if max(map(len, cells)) > LONGEST_FIELD:
            raise self._refused("list_field_too_long", line=line)
        return TableRow(line, tuple(cells))

    def _refused(self, code: str, **params: object) -> Refused:
        return Refused.because(code, "file", file=self._name, **params)


class _Text(_Limits):
    def __init__(self, name: str, text: str, progress: Progress) -> None:
        super().__init__(name)
        self._said, self._text = _declared(text)
        self._skipped = 1 if self._said else 0
        self._progress = progress

    def read(self, fits: Callable[[tuple[str, ...]], int]) -> TextTable:
        delimiters = (self._said,) if self._said else _DELIMITERS
        delimiter = max(delimiters, key=lambda each: fits(self._head(each)))
        return self.table(self._rows(delimiter))

    # Internal

    def _head(self, delimiter: str) -> tuple[str, ...]:
        """Return the first row as it would be with ``delimiter``; nothing when it cannot be."""
        lines = io.StringIO(self._text[: LONGEST_FIELD * 2], newline="")
        try:
            return next((tuple(row) for row in csv.reader(lines, delimiter=delimiter) if row), ())
        except csv.Error:
            return ()

    def _rows(self, delimiter: str) -> Iterator[tuple[int, list[str]]]:
        lines = io.StringIO(self._text, newline="")
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
        begins, count = 1, 0
        total = max(self._text.count("\n"), 1)
        try:
            for cells in reader:
                if any(cell and not cell.isspace() for cell in cells):
                    count += 1
                    yield begins + self._skipped, cells
                begins = reader.line_num + 1
                if count % _EVERY == 0:
                    self._progress.step(min(reader.line_num, total), total)
        except csv.Error:
            raise self._refused("list_quote_open", line=begins + self._skipped) from None


def _declared(text: str) -> tuple[str, str]:
    """Return the delimiter that a first line ``sep=;`` declares, and the text after it."""
    first, _, rest = text.partition("\n")
    said = first.strip().strip('"')
    if said.lower().startswith("sep=") and said[4:] in _DELIMITERS:
        return said[4:], rest
    return "", text
