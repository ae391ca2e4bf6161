"""Nothing of a paper is cut, whatever stands on it: each word is in the PDF, within the margins."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from frontdesk.documents.base import Paper
from tests.documents.hostile import ACCENTS, LONG, NAMES, papers
from ui.printing import Sheets, pdf_bytes, words

#: What is the same paper with other words is read once.
_EACH = tuple(what for what in papers(LONG) if not what.startswith(("nothing", "copy")))
_MANY = ("receipt letter", "statement")
_WORST = f"{ACCENTS} {LONG}"
#: What a device's dots leave beyond a margin, in millimetres.
_DOT = 0.3


@pytest.mark.parametrize("what", _EACH)
def test_every_word_is_in_the_pdf(qapp: QApplication, what: str) -> None:
    document = papers(_WORST, many=what in _MANY)[what]
    pages = PdfReader(BytesIO(pdf_bytes(document))).pages
    told = "".join("".join(page.extract_text().split()) for page in pages)
    missing = [word for word in set(words(document).split()) if word not in told]
    assert not [word for word in missing if "\ufffc" not in word]  # the place of a picture


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("script", NAMES)
def test_nothing_stands_beyond_the_margins(qapp: QApplication, script: str, language: str) -> None:
    probe = QImage(1, 1, QImage.Format.Format_RGB32)
    wide = {
        what: Sheets(document, probe, 96).past_the_edge()
        for what, document in papers(NAMES[script], many=False, language=language).items()
    }
    assert {what for what, past in wide.items() if past > _DOT} == set()


def test_each_page_of_several_says_which_it_is(qapp: QApplication) -> None:
    several = papers("Ann")["statement"]
    pages = PdfReader(BytesIO(pdf_bytes(several))).pages
    last = [page.extract_text().split()[-3:] for page in pages]
    assert last == [[str(n), "/", str(len(pages))] for n in range(1, len(pages) + 1)]
    assert "Recibo" in pages[1].extract_text()  # the head of the table comes again
    one = papers("Ann", many=False)["quote"]
    assert several.paper is Paper.LETTER
    assert " / " not in PdfReader(BytesIO(pdf_bytes(one))).pages[0].extract_text()
