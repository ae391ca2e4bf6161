"""What a thermal printer is told, and how it is read from a document."""

import pytest

from frontdesk.documents.base import Document, Paper
from frontdesk.documents.slip import Code, Gap, Line, Rule, Words, slip_of
from frontdesk.printers.escpos import Raster, encode, rows
from frontdesk.values.device import Device
from tests.papers.thermal_parser import Style, parse, texts

_PIXEL = Raster(48, b"\xff" * 48 * 300)


def told(*lines: Line, kick: bool = False, **device: object) -> list[tuple[object, ...]]:
    """Return what a printer does with lines; a picture is one of 300 rows."""
    made = Device(**device)  # type: ignore[arg-type]  # handed on as it came
    slip = encode(lines, made, lambda line, dots: _PIXEL, kick=kick)
    return parse(slip.body + slip.cut)


def test_style_is_said_once_and_put_back() -> None:
    bold = Words("Total", "5.00", bold=True, large=True)
    slip = encode((bold, bold, Words("Cash")), Device(), lambda line, dots: _PIXEL)
    assert slip.body.count(b"\x1bE\x01") == 1
    assert parse(slip.body) == [
        ("text", "Total".ljust(20) + "5.00", Style(bold=True, large=True)),
        ("text", "Total".ljust(20) + "5.00", Style(bold=True, large=True)),
        ("text", "Cash", Style()),
    ]


def test_the_drawer_opens_before_anything_is_printed() -> None:
    ops = told(Words("x"), kick=True)
    assert ops[0] == ("drawer", 0)
    assert ops[-1] == ("cut",)


@pytest.mark.parametrize(
    ("page", "said", "printed"),
    [
        ("cp858", "José Peña 5 €", "José Peña 5 €"),
        ("cp437", "−$9.50 — 2 × balm’s", "-$9.50 - 2 x balm's"),
        ("cp852", "Łódź", "Łódź"),
        ("cp866", "Анна", "Анна"),
        ("cp1252", "naïve “so”", "naïve “so”"),
        ("cp858", "cafe\u0301\u00a0x", "café x"),
    ],
)
def test_letters_are_those_of_the_code_page(page: str, said: str, printed: str) -> None:
    assert texts(told(Words(said), page=page)) == [printed]


@pytest.mark.parametrize("said", ["日本", "Łódź", "שלום", "🙂", "a\x1bb", "nul\0"])
def test_a_line_that_the_page_lacks_goes_out_as_a_picture_alone(said: str) -> None:
    ops = told(Words("before"), Words(said, "5.00"), Words("after"))
    assert texts(ops) == ["before", "after"]
    pictures = [op for op in ops if op[0] == "picture"]
    assert [(op[1], op[2]) for op in pictures] == [(48, 128), (48, 128), (48, 44)]


def test_a_code_is_for_the_printer_to_draw() -> None:
    assert ("code", "FD-7Q2M-1") in told(Code("FD-7Q2M-1"), Rule(), Gap())


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        ("Tea", "5.00", ["Tea            5.00"]),
        ("A rather long thing", "5.00", ["A rather long  5.00", "thing"]),
        ("Unbreakablelongword", "5.00", ["Unbreakablelon 5.00", "gword"]),
        ("Tea", "Mon 21 Dec 9:30", ["Tea Mon 21 Dec 9:30"]),
        ("Iced tea", "Mon 21 Dec 9:30", ["Iced tea", "    Mon 21 Dec 9:30"]),
        ("", "5.00", ["               5.00"]),
        ("two  blanks", "", ["two blanks"]),
        ("", "", [""]),
        ("a b c d e f g h i j k", "", ["a b c d e f g h i j", "k"]),
    ],
)
def test_words_are_broken_and_amounts_stay_at_the_edge(
    left: str, right: str, wanted: list[str]
) -> None:
    assert rows(left, right, 19) == wanted


def read(body: str) -> list[Line]:
    html = f"<html><head><style>p {{ margin: 0 }}</style></head><body>{body}</body></html>"
    return list(slip_of(Document(title="", file_name="", html=html, paper=Paper.ROLL)))


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<p>Ann &lt;b&gt; &amp; Co</p>", Words("Ann <b> & Co")),
        ('<p align="center" style="font-size: 12pt; font-weight: 650">A\n B</p>',
         Words("A B", "", bold=True, large=True, align="center")),
        ("<table><tr><td>Tea</td><td>5.00</td></tr></table>", Words("Tea", "5.00")),
        ("<table><tr><td>A</td><td>B</td><td>C</td></tr></table>", Words("A B", "C")),
        ("<table><tr><td>alone</td></tr></table>", Words("alone")),
        ('<table><tr><td style="border-top: 1px dashed #000">&nbsp;</td></tr></table>', Rule()),
        ('<p><img src="code" alt="FD-1"></p>', Code("FD-1")),
    ],
)  # fmt: skip
def test_a_document_is_read_line_by_line(body: str, line: Line) -> None:
    assert read(body) == [line]


def test_room_between_parts_is_a_line() -> None:
    assert read('<p>a</p><p style="margin-top: 12px">b</p>') == [Words("a"), Gap(), Words("b")]


def test_what_is_not_known_is_not_left_out() -> None:
    with pytest.raises(ValueError, match="<ul>"):
        read("<ul><li>x</li></ul>")
