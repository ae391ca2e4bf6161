"""What was typed is marked in what was found, whatever accents and signs stand between."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from ui.theme import Theme
from ui.widgets.marked import marked, marked_digits, paint_marked


@pytest.mark.parametrize(
    ("text", "said", "parts"),
    [
        ("Quinn, Robert", "qui", ["Qui"]),
        ("Peña, María", "pena mar", ["Peña", "Mar"]),
        ("McQueen, Tara", "que", ["Que"]),
        ("McQueen, Tara", "qu", []),
        ("McQueen, Tara", "t", ["T"]),
        ("Weiß, Ann", "weiss", ["Weiß"]),
        ("Strauss, Jo", "ann", []),
        ("O'Neil", "neil", ["Neil"]),
        ("Anna Anders", "anna ann", ["Anna"]),
        ("", "x", []),
        ("Quinn", "  ", []),
    ],
)
def test_letters_that_were_meant_are_marked(text: str, said: str, parts: list[str]) -> None:
    assert [text[first:past] for first, past in marked(text, said)] == parts


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("0178", ["0178"]),
        ("5550", ["555-0"]),
        ("806-555", ["806) 555"]),
        ("178 806", ["806", "178"]),
        ("999", []),
        ("qui", []),
    ],
)
def test_digits_are_marked_across_signs(said: str, parts: list[str]) -> None:
    text = "(806) 555-0178"
    assert [text[first:past] for first, past in marked_digits(text, said)] == parts


def test_a_mark_beyond_what_is_cut_short_is_left_out(theme: Theme) -> None:
    wide, narrow = _ink(theme, 400), _ink(theme, 30)
    assert wide > 0
    assert narrow == 0


def _ink(theme: Theme, width: int) -> int:
    """Return how many pixels of the underline are drawn."""
    image = QImage(400, 30, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    line = theme.colour("now")
    text = "Somebody, Quinn"
    place = QRectF(0, 0, width, 30)
    font = theme.font(13)
    paint_marked(painter, place, text, marked(text, "quinn"), font, theme.colour("surface"), line)
    painter.end()
    drawn = [image.pixelColor(x, y) for x in range(400) for y in range(30)]
    return sum(1 for colour in drawn if colour != theme.colour("surface"))
