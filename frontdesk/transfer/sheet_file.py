"""Reads the first sheet of an XLSX workbook, row by row, within limits; nothing in it is run.

Only the parts that hold values are opened: macros, links and pictures are never looked at. What
a formula came to is read, never the formula; one without a result, and an error, say so.
"""

import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO, Any
from xml.etree.ElementTree import Element, ParseError
from xml.etree.ElementTree import XMLPullParser as Parser

from frontdesk.errors import Refused
from frontdesk.transfer.text_file import MOST_BYTES
from frontdesk.values.progress import Progress

#: What stands in the place of a value that could not be worked out; the others are Excel's own.
NO_RESULT = "#CALC!"
ERRORS = frozenset(
    {NO_RESULT, "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!"}
)
#: Unpacked, so much at most; a list of 200,000 clients with 20 columns is half of it.
_MOST_UNPACKED = 300_000_000
#: What packs better than this is no list: a sheet of people packs ten to one.
_MOST_PACKED, _SMALL = 200, 10_000_000
_MOST_PARTS, _DEEPEST, _BROADEST = 5000, 40, 100_000
_LONGEST_TEXT = 70_000  # a little more than a field may have: it is refused by its own sentence
_CHUNK = 1 << 16
_OLD = b"\xd0\xcf\x11\xe0"
_SEALED = "EncryptedPackage".encode("utf-16-le")
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_REL_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
#: Number formats of days that need no entry of their own.
_DAYS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_FIRST_DAY = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}
_LAST_DAY = 2_958_465  # the end of 9999
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, ParseError, EOFError),
    *(KeyError, IndexError, ValueError, OverflowError),
)


def is_sheet(path: Path) -> bool:
    """Tell whether a file begins as a workbook does, new or old."""
    try:
        with path.open("rb") as file:
            return file.read(4) in (b"PK\x03\x04", _OLD)
    except (OSError, ValueError):
        return False  # whoever reads it says so


def read_sheet(path: Path, progress: Progress) -> Iterator[tuple[int, list[str]]]:
    """Give number and cells of each row of the first sheet; ``Refused`` says what is wrong."""
    try:
        with path.open("rb") as file:
            _check_outside(file, path.name)
            with zipfile.ZipFile(file) as whole:
                yield from _Book(whole, path.name, progress).rows()
    except OSError as error:
        raise Refused.because("file_unreadable", "file", file=path.name) from error
    except _BROKEN as error:
        raise Refused.because("sheet_damaged", "file", file=path.name) from error
    except (RuntimeError, NotImplementedError) as error:  # a part is encrypted, or packed oddly
        raise Refused.because("sheet_locked", "file", file=path.name) from error


class _Book:
    def __init__(self, whole: zipfile.ZipFile, name: str, progress: Progress) -> None:
        self._zip = whole
        self._name = name
        self._progress = progress
        self._left = _MOST_UNPACKED
        parts = whole.infolist()
        self._parts = {part.filename: part for part in parts}
        if len(parts) > _MOST_PARTS:
            raise Refused.because("sheet_too_large", "file", file=name)
        if "mimetype" in self._parts or "xl/workbook.xml" not in self._parts:
            raise Refused.because("list_is_spreadsheet", "file", file=name)

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        sheet, from_1904 = self._sheet()
        days = self._day_styles()
        texts = self._texts()
        reader = _Rows(texts, days, _FIRST_DAY[from_1904])
        total = self._parts[sheet].file_size
        for element in self._each(sheet, "row", total):
            found = reader.row(element)
            if found is not None:
                yield found

    # Internal

    def _sheet(self) -> tuple[str, bool]:
        """Return the part that holds the first sheet that is not hidden, and how days count."""
        targets = {}
        for each in self._each("xl/_rels/workbook.xml.rels", "Relationship"):
            targets[each.get("Id", "")] = each.get("Target", "")
        shown: list[str] = []
        from_1904 = False
        for each in self._each("xl/workbook.xml", "sheet", also="workbookPr"):
            if _plain(each.tag) == "workbookPr":
                from_1904 = each.get("date1904") in ("1", "true")
            elif each.get("state", "visible") == "visible":
                shown.append(each.get(_REL) or each.get(_REL_STRICT) or "")
        if not shown:
            raise Refused.because("file_empty", "file", file=self._name)
        target = targets[shown[0]].lstrip("/")
        path = target if target.startswith("xl/") else f"xl/{target}"
        if path not in self._parts:
            raise KeyError(path)
        return path, from_1904

    def _day_styles(self) -> frozenset[int]:
        """Return the numbers of the styles that show a number as a day."""
        if "xl/styles.xml" not in self._parts:
            return frozenset()
        own: dict[str, str] = {}
        found: set[int] = set()
        for each in self._each("xl/styles.xml", "numFmt", also="cellXfs"):
            if _plain(each.tag) == "numFmt":
                own[each.get("numFmtId", "")] = each.get("formatCode", "")
                continue
            for place, style in enumerate(each):
                number = style.get("numFmtId", "0")
                known = number.isdigit() and int(number) in _DAYS
                if known or (number in own and _shows_days(own[number])):
                    found.add(place)
        return frozenset(found)

    def _texts(self) -> list[str]:
        part = "xl/sharedStrings.xml"
        if part not in self._parts:
            return []
        return [_text(each) for each in self._each(part, "si")]

    def _each(self, part: str, tag: str, total: int = 0, *, also: str = "") -> Iterator[Element]:
        """Give each element of a name once it is complete; it is emptied afterwards."""
        parser: Any = Parser(("start", "end"))
        within: list[Element] = []
        for chunk in self._chunks(part, total):
            parser.feed(chunk)
            for event, element in parser.read_events():
                if event == "start":
                    within.append(element)
                    if len(within) > _DEEPEST:
                        raise ValueError("too deep")
                    continue
                within.pop()
                if _plain(element.tag) in (tag, also):
                    yield element
                    element.clear()
                    if within:
                        within[-1].remove(element)
            if any(len(each) > _BROADEST for each in within):
                raise ValueError("too broad")
        parser.close()

    def _chunks(self, part: str, total: int) -> Iterator[bytes]:
        """Give what a part holds, as long as it is no more than a list may be."""
        packed = self._parts[part]
        self._left -= packed.file_size
        odd = packed.file_size > max(_SMALL, packed.compress_size * _MOST_PACKED)
        if self._left < 0 or odd:
            raise Refused.because("sheet_too_large", "file", file=self._name)
        done, before = 0, b""
        with self._zip.open(packed) as file:
            while chunk := file.read(_CHUNK):
                if any(word in before + chunk for word in (b"<!DOCTYPE", b"<!ENTITY")):
                    raise ValueError("declares entities")
                done, before = done + len(chunk), chunk[-10:]
                if total:
                    self._progress.step(min(done, total), total)
                yield chunk


class _Rows:
    def __init__(self, texts: list[str], days: frozenset[int], first_day: datetime) -> None:
        self._texts = texts
        self._days = days
        self._first_day = first_day
        self._last = 0

    def row(self, element: Element) -> tuple[int, list[str]] | None:
        """Return the number and the cells of a row; nothing when it is blank."""
        said = element.get("r", "")
        self._last = int(said) if said.isdigit() else self._last + 1
        cells: dict[int, str] = {}
        place = -1
        for cell in element:
            if _plain(cell.tag) != "c":
                continue
            where = _column(cell.get("r", ""))
            place = place + 1 if where is None else where
            value = self._value(cell)
            if value and not value.isspace():
                cells[place] = value
        if not cells:
            return None
        return self._last, [cells.get(n, "") for n in range(max(cells) + 1)]

    # Internal

    def _value(self, cell: Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return "".join(_text(each) for each in cell if _plain(each.tag) == "is")
        value, formula = None, False
        for each in cell:
            name = _plain(each.tag)
            if name == "v":
                value = each.text or ""
            formula = formula or name == "f"
        if value is None:
            return NO_RESULT if formula else ""
        if kind == "s":
            return self._texts[int(value)] if int(value) >= 0 else ""
        if kind == "b":
            return "yes" if value.strip() == "1" else "no"
        if kind in ("str", "e"):
            return value[:_LONGEST_TEXT]
        if kind == "d":
            return value[:10]
        return self._number(value, cell.get("s", ""))

    def _number(self, value: str, style: str) -> str:
        try:
            number = float(value)
        except ValueError:
            return value[:_LONGEST_TEXT]
        if style.isdigit() and int(style) in self._days and 0 < number < _LAST_DAY:
            return self._day(number)
        if number.is_integer() and abs(number) < 1e18:
            return value.strip() if value.strip().isdigit() else str(int(number))
        return repr(number)

    def _day(self, number: float) -> str:
        if number < 1:  # a time of day
            return (datetime.min + timedelta(days=number)).strftime("%H:%M")
        if number < 60 and self._first_day.year < 1900:
            number += 1  # spreadsheets believe in 29 February 1900
        return (self._first_day + timedelta(days=int(number))).date().isoformat()


def _check_outside(file: IO[bytes], name: str) -> None:
    """Refuse what is too large, or a workbook of the old kind, or one under lock."""
    start = file.read(1 << 20)
    if start.startswith(_OLD):
        locked = _SEALED in start
        code = "sheet_locked" if locked else "list_is_spreadsheet"
        raise Refused.because(code, "file", file=name)
    if file.seek(0, 2) > MOST_BYTES:
        raise Refused.because("list_too_large", "file", file=name, most=MOST_BYTES // 1_000_000)
    file.seek(0)


def _text(element: Element) -> str:
    """Return the text of an element, without how it is pronounced."""
    parts: list[str] = []
    for each in element:
        name = _plain(each.tag)
        if name == "t":
            parts.append(each.text or "")
        elif name == "r":
            parts.append(_text(each))
    return "".join(parts)[:_LONGEST_TEXT]


def _column(where: str) -> int | None:
    """Return the place of a cell named ``AB12``."""
    place = 0
    for letter in where:
        if not "A" <= letter <= "Z":
            break
        place = place * 26 + ord(letter) - 64
    return place - 1 if 0 < place <= 16_384 else None


def _plain(tag: str) -> str:
    return tag.rpartition("}")[2]


def _shows_days(code: str) -> bool:
    """Tell whether a number format shows a day: letters of one outside of quotes and brackets."""
    bare, closes = "", ""
    for letter in code:
        if closes:
            closes = "" if letter == closes else closes
        elif letter in '"[':
            closes = {'"': '"', "[": "]"}[letter]
        else:
            bare += letter.lower()
    return any(letter in bare.replace("general", "") for letter in "dmy")
