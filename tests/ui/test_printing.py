"""Documents on paper: what a PDF says when it is read back, and what is said when it fails."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSaveFile, Qt
from PySide6.QtGui import QImage, QPalette, QTextDocument
from PySide6.QtWidgets import QApplication

from frontdesk.documents.base import Document, Paper
from frontdesk.errors import StoreUnavailable
from ui.printing import Printing, pdf_bytes, pictures, save_pdf, words
from ui.settings import Settings

_HOSTILE = "&lt;b&gt;Ann&lt;/b&gt; &quot;O'Neil&quot;"


def document(paper: Paper, body: str) -> Document:
    html = f"<html><body>{body}</body></html>"
    return Document(title="Test", file_name="test.pdf", html=html, paper=paper)


def read(path: Path) -> str:
    """Return a PDF's text with single blanks."""
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


@pytest.fixture(params=list(Paper), ids=[paper.value for paper in Paper])
def paper(request: pytest.FixtureRequest, qapp: QApplication) -> Paper:
    return Paper(request.param)


def test_hyphens_figures_and_signs_survive_in_the_text(paper: Paper, tmp_path: Path) -> None:
    save_pdf(document(paper, "<p>2026-000182 a — b – −$50.00</p>"), tmp_path / "a.pdf")
    text = read(tmp_path / "a.pdf")
    for part in ("2026-000182", "—", "–", "−$50.00"):
        assert part in text


def test_names_stay_literal(paper: Paper, tmp_path: Path) -> None:
    save_pdf(document(paper, f"<p>{_HOSTILE}</p>"), tmp_path / "a.pdf")
    assert '<b>Ann</b> "O\'Neil"' in read(tmp_path / "a.pdf").replace(" ", " ")


def test_a_roll_is_as_long_as_its_text(qapp: QApplication, tmp_path: Path) -> None:
    heights = []
    for lines in (3, 30):
        body = "".join(f"<p>line {n}</p>" for n in range(lines))
        save_pdf(document(Paper.ROLL, body), tmp_path / "a.pdf")
        reader = PdfReader(tmp_path / "a.pdf")
        assert len(reader.pages) == 1
        box = reader.pages[0].mediabox
        assert float(box.width) / 72 * 25.4 == pytest.approx(80, abs=0.3)
        heights.append(float(box.height))
    assert heights[1] > 5 * heights[0]


def test_a_sheet_goes_on_where_a_page_is_broken(qapp: QApplication, tmp_path: Path) -> None:
    broken = document(Paper.LETTER, '<p>one</p><p style="page-break-before:always">two</p>')
    save_pdf(broken, tmp_path / "a.pdf")
    pages = PdfReader(tmp_path / "a.pdf").pages
    assert [page.extract_text().split()[0] for page in pages] == ["one", "two"]
    size = [float(side) / 72 * 25.4 for side in pages[0].mediabox[2:]]
    assert size == pytest.approx([215.9, 279.4], abs=0.1)
    assert len(pictures(broken, 96)) == 2


def test_the_picture_is_what_is_printed_and_not_blank(paper: Paper) -> None:
    (picture,) = pictures(document(paper, "<p>Hello</p>"), 96)
    blank = QImage(picture.size(), picture.format())
    blank.fill(0xFFFFFFFF)
    assert picture != blank
    assert words(document(paper, "<p>Hello <i>you</i></p>")) == "Hello you"


def test_words_are_black_whatever_the_windows_wear(qapp: QApplication, paper: Paper) -> None:
    plain = pictures(document(paper, "<p>Hello</p>"), 96)
    worn, dark = qapp.palette(), qapp.palette()
    dark.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.white)
    qapp.setPalette(dark)
    try:
        assert pictures(document(paper, "<p>Hello</p>"), 96) == plain
    finally:
        qapp.setPalette(worn)


def test_nothing_is_fetched_from_outside(paper: Paper, tmp_path: Path) -> None:
    secret = tmp_path / "secret.css"
    secret.write_text("p { font-size: 60pt }")
    head = f'<head><link rel="stylesheet" type="text/css" href="{secret.as_uri()}"/></head>'
    plain = document(paper, "<p>Hi</p>")
    asked = replace(plain, html=plain.html.replace("<body>", f"{head}<body>"))
    control = QTextDocument()  # Qt's own does fetch it
    control.setHtml(asked.html)
    assert control.firstBlock().begin().fragment().charFormat().fontPointSize() == 60
    assert pictures(asked, 96)[0] == pictures(plain, 96)[0]


def test_a_pdf_that_is_there_is_replaced_whole(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x" * 100_000)
    save_pdf(document(paper, "<p>new</p>"), path)
    assert read(path) == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_said(paper: Paper, tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="pdf_not_writable") as caught:
        save_pdf(document(paper, "<p>x</p>"), tmp_path / "none" / "a.pdf")
    assert caught.value.params == {"place": str(tmp_path / "none")}


def test_a_full_disk_is_said(paper: Paper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSaveFile, "commit", lambda self: False)
    monkeypatch.setattr(QSaveFile, "error", lambda self: QSaveFile.FileError.ResourceError)
    with pytest.raises(StoreUnavailable, match="pdf_disk_full"):
        save_pdf(document(paper, "<p>x</p>"), tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()


def test_a_printer_is_remembered_for_each_paper(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printing = Printing(Settings(tmp_path))
    monkeypatch.setattr(Printing, "printers", lambda self: ("Thermal", "Laser"))
    assert printing.chosen(Paper.ROLL) is None
    printing.choose(Paper.ROLL, "Thermal")
    assert Printing(printing.settings).chosen(Paper.ROLL) == "Thermal"
    assert printing.chosen(Paper.LETTER) is None
    monkeypatch.setattr(Printing, "printers", lambda self: ("Laser",))
    assert printing.chosen(Paper.ROLL) is None


def test_without_a_printer_it_says_so(
    paper: Paper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printing = Printing(Settings(tmp_path))
    for names, code in (((), "no_printer"), (("Laser",), "printer_not_chosen")):
        monkeypatch.setattr(Printing, "printers", lambda self, names=names: names)
        with pytest.raises(StoreUnavailable, match=code):
            printing.print(document(paper, "<p>x</p>"))


def test_a_printer_that_takes_nothing_is_said(
    paper: Paper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printing = Printing(Settings(tmp_path))
    monkeypatch.setattr(Printing, "printers", lambda self: ("Nowhere",))
    printing.choose(paper, "Nowhere")
    with pytest.raises(StoreUnavailable, match="print_failed") as caught:
        printing.print(document(paper, "<p>x</p>"))
    assert caught.value.params == {"printer": "Nowhere"}


@pytest.mark.parametrize("before", range(4), ids=lambda n: f"{n} lines before")
def test_a_row_of_several_lines_stands_on_one_page(qapp: QApplication, before: int) -> None:
    rows = "".join(f"<tr><td>a{n}.<p>b{n}.</p><p>c{n}.</p></td><td>x</td></tr>" for n in range(60))
    head = "<thead><tr><th>Head</th><th>x</th></tr></thead>"
    body = f"{'<p>before</p>' * before}<table>{head}{rows}</table>"
    pages = PdfReader(BytesIO(pdf_bytes(document(Paper.LETTER, body)))).pages
    texts = [page.extract_text() for page in pages]
    assert len(texts) > 2
    for number in range(60):
        marks = [f"{letter}{number}." for letter in "abc"]
        assert sum(all(mark in text for mark in marks) for text in texts) == 1, number
