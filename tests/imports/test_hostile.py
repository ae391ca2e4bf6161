"""Damaged and hostile files: a clear refusal or sound rows, never a crash, never half a list."""

import codecs
import csv
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.transfer.clients import preview
from frontdesk.transfer.text_file import read_text
from tests.chance import examples
from tests.imports.lists import HEAD, read, row, text, write
from ui.sentences import known, sentence

GOOD = text(row("Zoë", "Peña", phone="8065551234"), row("Łukasz", "Żak"))
LATIN = text(*(row("Zoë", f"Peña {n}", memo="piñata, jalapeño") for n in range(9)))


def names(path: Path) -> list[str]:
    return [each.name for each in read(path).rows]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b" \r\n \n", "file_empty"),
        (b"\xef\xbb\xbf", "file_empty"),
        (b"PK\x03\x04" + bytes(200), "sheet_damaged"),
        (b"\xd0\xcf\x11\xe0" + bytes(200), "list_is_spreadsheet"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "list_not_text"),
        (bytes(range(1, 32)) * 300, "list_not_text"),
        (GOOD.encode() + b"a\x00b", "list_not_text"),
        (b"\xff\xfea", "list_not_text"),
        (b"name;colour\nAnn;red\n", "list_unknown"),
        (b"just a letter to a friend\n", "list_unknown"),
        (text(row("A"), head=HEAD[:-3]).encode(), "list_column_missing"),
        (text(row("A"), head=(*HEAD, "first name")).encode(), "list_column_twice"),
        (GOOD.encode() + b'"Ann,Lee\r\nTom,Fox\r\n', "list_quote_open"),
        (GOOD.encode() + b'"Ann"s,Lee\r\n', "list_quote_open"),
        (GOOD.encode() + b"x" * 2_000_000, "list_line_too_long"),
        (GOOD.encode() + b"x" * 10_000_000 + b"\r\n", "list_line_too_long"),
        (text(row("A", memo="x" * 70_000)).encode(), "list_field_too_long"),
        (text(row("A", memo="x" * 200_000)).encode(), "list_quote_open"),
        (GOOD.encode() + b"," * 300 + b"x\r\n", "list_too_wide"),
        ((",".join(f"c{n}" for n in range(10_000))).encode(), "list_too_wide"),
        (("\r\n".join([GOOD.splitlines()[0], *["x,y"] * 200_001])).encode(), "list_too_many_rows"),
    ],
    ids=[
        "empty",
        "blank lines",
        "only a mark",
        "a broken xlsx",
        "an xls",
        "a picture",
        "control characters",
        "a zero byte",
        "half a letter",
        "another table",
        "a letter",
        "columns missing",
        "a column twice",
        "an open quotation mark",
        "letters after a quotation mark",
        "2 MB in a line",
        "10 MB in a line",
        "a field of 70 kB",
        "a field of 200 kB",
        "a row of 300 columns",
        "a head of 10,000 columns",
        "more than 200,000 rows",
    ],
)
def test_a_file_that_is_no_list_is_refused_with_what_to_do(
    desk: Desk, tmp_path: Path, content: bytes, code: str
) -> None:
    path = write(tmp_path, content)
    with pytest.raises(Refused) as refused:
        desk.ask(partial(preview, path=path))
    assert [reason.code for reason in refused.value.reasons] == [code]
    said = sentence(refused.value)
    assert known(code)
    assert "list.csv" in said
    assert "{" not in said


def test_missing_columns_are_named(tmp_path: Path) -> None:
    head = tuple(name for name in HEAD if name not in ("Phone Number", "Last Name"))
    with pytest.raises(Refused) as refused:
        read(write(tmp_path, text(head=head)))
    assert sentence(refused.value) == (
        "list.csv looks like a list from Square, but these columns are missing: Last Name, "
        "Phone Number. Export it again with all columns, or bring it in by the window, where one "
        "says what each column holds."
    )


def test_a_file_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frontdesk.transfer.text_file.MOST_BYTES", 100)
    with pytest.raises(Refused, match="list_too_large"):
        read_text(write(tmp_path, GOOD))


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.csv", tmp_path / "a\x00b"):
        with pytest.raises(Refused, match="file_unreadable"):
            read_text(path)


@pytest.mark.parametrize(
    "content",
    [
        GOOD.encode(),
        codecs.BOM_UTF8 + GOOD.encode(),
        GOOD.encode("utf-16"),
        codecs.BOM_UTF16_BE + GOOD.encode("utf-16-be"),
        GOOD.encode("utf-16-le"),
        GOOD.encode("utf-16-be"),
        GOOD.encode("utf-32"),
        GOOD.replace("\r\n", "\n").encode(),
        GOOD.replace("\r\n", "\r").encode(),
        GOOD.replace(",", ";").encode(),
        GOOD.replace(",", "\t").encode(),
        GOOD.replace(",", "|").encode(),
        ("sep=;\r\n" + GOOD.replace(",", ";")).encode(),
        GOOD.replace("First Name", " FIRST  name ").encode(),
        GOOD.replace("\r\n", ",,,\r\n").encode(),
    ],
    ids=[
        "utf-8",
        "utf-8 with a mark",
        "utf-16",
        "utf-16 the other way",
        "utf-16 without a mark",
        "utf-16 the other way without a mark",
        "utf-32",
        "line feeds",
        "carriage returns",
        "semicolons",
        "tabs",
        "bars",
        "a declared delimiter",
        "columns in other case",
        "blank columns at the end",
    ],
)
def test_a_list_is_read_however_it_is_written(tmp_path: Path, content: bytes) -> None:
    assert names(write(tmp_path, content)) == ["Zoë Peña", "Łukasz Żak"]


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "latin-1"])
def test_old_encodings_are_told_apart(tmp_path: Path, encoding: str) -> None:
    found = read(write(tmp_path, LATIN.encode(encoding))).rows
    assert found[0].name == "Zoë Peña 0"
    assert found[0].values["memo"] == "piñata, jalapeño"


def test_lines_are_counted_as_in_the_file(tmp_path: Path) -> None:
    content = text(row("Ann", memo="two\r\nlines"), row("Tom"), row("", memo="nobody"))
    found = read(write(tmp_path, content.replace("Tom", "\r\nTom", 0))).rows
    assert [each.line for each in found] == [2, 4, 5]
    assert found[0].values["memo"] == "two\nlines"
    declared = read(write(tmp_path, "sep=,\r\n" + content)).rows
    assert [each.line for each in declared] == [3, 5, 6]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"First Name": "A" * 200}, "row_text_too_long"),
        ({"First Name": "Ann", "City": "4111 1111 1111 1111"}, "row_card_number"),
        ({"First Name": "Ann", "Phone Number": "8" * 100}, "row_text_too_long"),
        ({"First Name": "Ann", "Birthday": "x" * 5000}, "row_date_wrong"),
        ({"Company Name": "Nobody's"}, "name_missing"),
    ],
    ids=["long name", "card in the city", "long phone", "long birthday", "no name"],
)
def test_a_row_that_is_not_sound_says_why(tmp_path: Path, given: dict[str, str], code: str) -> None:
    (found,) = read(write(tmp_path, text(given))).rows
    assert code in [reason.code for reason in found.wrong]
    assert not found.values
    assert all(known(reason.code) for reason in found.wrong)
    assert len(sentence(found.wrong[0])) < 300


def test_a_row_with_too_many_fields_is_not_sound(tmp_path: Path) -> None:
    content = GOOD + "a,b" + "," * len(HEAD) + "c\r\n"
    found = read(write(tmp_path, content)).rows
    assert [[reason.code for reason in each.wrong] for each in found] == [[], [], ["row_too_long"]]
    assert found[2].cells[-1] == ("", "c")


# Whatever comes

FUZZ = settings(
    max_examples=examples(80),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
CELLS = st.text(max_size=40) | st.sampled_from(
    ["=cmd()", "<b>", '"', "'", "\u202e", "+1 806 555 0117", "1990-01-01", "4111111111111111"]
)


@FUZZ
@given(raw=st.binary(max_size=2000), front=st.booleans())
def test_any_bytes_are_read_or_refused(tmp_path: Path, raw: bytes, front: bool) -> None:
    path = write(tmp_path, raw + GOOD.encode() if front else GOOD.encode() + raw)
    _read_or_refused(path)


@FUZZ
@given(
    rows=st.lists(st.lists(CELLS, max_size=20), max_size=8),
    delimiter=st.sampled_from([",", ";", "\t"]),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
)
def test_any_cells_are_judged_and_counted(
    desk: Desk, tmp_path: Path, rows: list[list[str]], delimiter: str, quoting: int
) -> None:
    path = tmp_path / "list.csv"
    with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, quoting=quoting)  # type: ignore[arg-type]
        writer.writerow(HEAD)
        writer.writerows(rows)
    if (listed := _read_or_refused(path)) is not None:
        seen = desk.ask(partial(preview, path=path))
        assert sum(seen.counts.values()) == seen.rows == listed


def _read_or_refused(path: Path) -> int | None:
    try:
        return len(read(path).rows)
    except Refused as refused:
        codes = [reason.code for reason in refused.reasons]
    assert all(map(known, codes))
    return None
