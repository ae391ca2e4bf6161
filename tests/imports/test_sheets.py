"""Workbooks: read like any list, whatever they are made of; what is no list is refused plainly."""

import io
import zipfile
from functools import partial
from pathlib import Path

import pytest

from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.transfer.clients import look_into, preview
from frontdesk.transfer.table_file import read_table
from frontdesk.values.progress import Progress
from tests.imports.lists import HEAD, row, write
from tests.imports.sheets import BOOK, book, sheet
from tests.imports.sheets import text as cell_text
from ui.sentences import known, sentence

XLSX = "clients.xlsx"
PART = "xl/worksheets/sheet1.xml"
NAMES = ["First Name", "Last Name", "Birthday"]


def cells(folder: Path, content: bytes) -> list[tuple[int, tuple[str, ...]]]:
    table = read_table(write(folder, content, XLSX), len)
    return [(each.line, each.cells) for each in table.rows]


def listed(*rows: dict[str, str]) -> bytes:
    return book([list(HEAD), *([each.get(name, "") for name in HEAD] for each in rows)])


def test_a_workbook_of_a_known_system_is_read_like_its_csv(desk: Desk, tmp_path: Path) -> None:
    content = listed(row("Zoë", "Peña", phone="8065551234", number="S1"), row("Łukasz", "Żak"))
    seen = desk.ask(partial(preview, path=write(tmp_path, content, XLSX)))
    assert (seen.listed.source, seen.counts["new"]) == ("square", 2)
    assert seen.listed.rows[0].values["phone"] == "+18065551234"


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ('<c s="1"><v>29190</v></c>', "1979-12-01"),
        ('<c s="2"><v>29190.75</v></c>', "1979-12-01"),
        ('<c s="1"><v>59</v></c>', "1900-02-28"),
        ('<c s="1"><v>61</v></c>', "1900-03-01"),
        ('<c s="1"><v>0.5</v></c>', "12:00"),
        ('<c s="1"><v>99999999</v></c>', "99999999"),
        ('<c s="3"><v>12.5</v></c>', "12.5"),
        ('<c t="d"><v>1980-02-03T00:00:00</v></c>', "1980-02-03"),
        ("<c><v>8065551234</v></c>", "8065551234"),
        ("<c><v>8.065551234E9</v></c>", "8065551234"),
        ("<c><v>0.1</v></c>", "0.1"),
        ("<c><v>many</v></c>", "many"),
        ('<c t="b"><v>1</v></c>', "yes"),
        ('<c t="str"><f>A1&amp;B1</f><v>Vera Lund</v></c>', "Vera Lund"),
        ("<c><f>1+1</f><v>2</v></c>", "2"),
        ("<c><f>1+1</f></c>", "#CALC!"),
        ('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!"),
        ('<c t="s"><v>1</v></c>', "Anna María"),
        ('<c t="inlineStr"><is><r><t>Ve</t></r><r><t>ra</t></r></is></c>', "Vera"),
        (cell_text("=cmd|'/c calc'!A1"), "=cmd|'/c calc'!A1"),
    ],
    ids=[
        *("day", "day and hour", "before the leap day", "after it", "an hour", "no day at all"),
        *("a number in quotes", "a day as text", "a phone", "a phone with an exponent"),
        *("a fraction", "no number", "yes", "what a formula came to", "a sum"),
        *("no result", "an error", "a shared text", "a text in parts", "a formula as a text"),
    ],
)
def test_a_cell_is_read_as_it_is_shown(tmp_path: Path, cell: str, read: str) -> None:
    texts = (
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>No</t></si>'
        "<si><r><t>Anna </t></r><r><t>María</t></r><rPh><t>アンナ</t></rPh></si></sst>"
    )
    content = book([["What"], [cell]], {"xl/sharedStrings.xml": texts})
    assert cells(tmp_path, content) == [(2, (read,))]


def test_days_that_count_from_1904_are_those_days(tmp_path: Path) -> None:
    parts = {"xl/workbook.xml": BOOK.replace("<workbookPr/>", '<workbookPr date1904="1"/>')}
    content = book([["What"], ['<c s="1"><v>27728</v></c>']], parts)
    assert cells(tmp_path, content) == [(2, ("1979-12-01",))]


def test_cells_stand_where_they_say_and_blank_rows_are_left_out(tmp_path: Path) -> None:
    body = (
        '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row r="7"><c r="A7" s="1"/></row>'
        '<row r="1048576"><c r="A1048576"><v>5</v></c></row>'
    )
    content = book(
        (),
        {
            PART: sheet([], '<dimension ref="A1:XFD1048576"/>').replace(
                "<sheetData>", f"<sheetData>{body}"
            )
        },
    )
    table = read_table(write(tmp_path, content, XLSX), len)
    assert table.head == ("", "1", "2")
    assert [(each.line, each.cells) for each in table.rows] == [(1_048_576, ("5",))]


def broken(content: bytes) -> bytes:
    """Return a workbook in which some bytes of a packed part are others."""
    place = content.index(b"xl/worksheets/sheet1.xml") + 40
    return content[:place] + bytes(20) + content[place + 20 :]


def locked(content: bytes) -> bytes:
    """Return a workbook of which the first part says that it is encrypted."""
    changed = bytearray(content)
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(sign)
        while at >= 0:
            changed[at + place] |= 1
            at = changed.find(sign, at + 4)
    return bytes(changed)


GOOD = book([NAMES, ["Ann", "Lee", "1980-02-03"]])
LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + sheet([["&b;"]])
DEEP = sheet([]).replace("<sheetData>", "<sheetData>" + "<a>" * 60)
WIDE = f'<c r="XFD1"><v>{1}</v></c>'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (GOOD[:200], "sheet_damaged"),
        (broken(GOOD), "sheet_damaged"),
        (locked(GOOD), "sheet_locked"),
        (b"\xd0\xcf\x11\xe0" + bytes(99) + "EncryptedPackage".encode("utf-16-le"), "sheet_locked"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "list_is_spreadsheet"),
        (book((), {"mimetype": "application/vnd.oasis.opendocument"}), "list_is_spreadsheet"),
        (book((), {"xl/workbook.xml": None}), "list_is_spreadsheet"),
        (book((), {"xl/workbook.xml": "<workbook/>"}), "file_empty"),
        (book((), {PART: None}), "sheet_damaged"),
        (book((), {PART: "<worksheet><sheetData>"}), "sheet_damaged"),
        (book((), {PART: LAUGHS}), "sheet_damaged"),
        (book((), {PART: DEEP}), "sheet_damaged"),
        (book((), {PART: b" " * 11_000_000}), "sheet_too_large"),
        (book([NAMES, ['<c t="s"><v>7</v></c>']]), "sheet_damaged"),
        (book([NAMES, [WIDE]]), "list_too_wide"),
        (book([NAMES, ["x" * 70_000]]), "list_field_too_long"),
        (book(), "file_empty"),
        (book([["", "  "]]), "file_empty"),
        (book([NAMES]), "list_no_rows"),
    ],
    ids=[
        *("cut off", "bytes turned over", "locked", "locked by Office", "an old workbook"),
        *("an OpenDocument", "no workbook", "no sheet", "a sheet missing", "a sheet cut off"),
        *("entities", "too deep", "a bomb", "a text missing", "a cell far out", "a long text"),
        *("no rows", "only blanks", "only a head"),
    ],
)
def test_a_workbook_that_is_no_list_is_refused_with_what_to_do(
    desk: Desk, tmp_path: Path, content: bytes, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        desk.ask(partial(look_into, path=write(tmp_path, content, XLSX)))
    assert [reason.code for reason in refused.value.reasons] == [code]
    assert known(code)
    assert XLSX in sentence(refused.value)


def test_a_workbook_with_more_parts_than_any_is_refused(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frontdesk.transfer.sheet_file._MOST_PARTS", 3)
    with pytest.raises(Refused, match="sheet_too_large"):
        desk.ask(partial(look_into, path=write(tmp_path, GOOD, XLSX)))


def test_a_file_that_goes_away_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, GOOD, XLSX)
    monkeypatch.setattr("frontdesk.transfer.sheet_file.zipfile.ZipFile", _gone)
    with pytest.raises(Refused, match="file_unreadable"):
        read_table(path, len)


def _gone(_file: io.BytesIO) -> zipfile.ZipFile:
    raise OSError("gone")


def test_reading_a_workbook_can_be_stopped(tmp_path: Path) -> None:
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Refused, match="cancelled"):
        read_table(write(tmp_path, GOOD, XLSX), len, stopped)


def test_every_row_of_a_workbook_with_errors_is_accounted_for(desk: Desk, tmp_path: Path) -> None:
    content = book(
        [
            ["First Name", "Last Name", "Birthday", "Notes"],
            ["Ann", "Lee", '<c s="1"><v>29190</v></c>', None],
            ["Bob", "Ray", "<c><v>29190</v></c>", None],
            ["Cem", "Ak", "soon", None],
            ["Dua", "Li", None, '<c t="e"><v>#REF!</v></c>'],
            ["Eva", "Ek", None, "4111 1111 1111 1111"],
            ["Flo", "Fay", None, "<c><f>NOW()</f></c>"],
        ]
    )
    path = write(tmp_path, content, XLSX)
    looked = desk.ask(partial(look_into, path=path))
    seen = desk.ask(partial(preview, path=path, table=looked.table, layout=looked.layout))
    assert (seen.rows, seen.counts["new"], seen.counts["rejected"]) == (6, 2, 4)
    born = [each.values["birthday"].isoformat() for each in seen.listed.rows[:2]]
    assert born == ["1979-12-01"] * 2
    assert [(each.line, each.reasons[0].code) for each in seen.unsound] == [
        (4, "row_date_wrong"),
        (5, "row_cell_error"),
        (6, "row_card_number"),
        (7, "row_cell_error"),
    ]
    assert "#CALC!" in sentence(seen.unsound[3].reasons[0])
