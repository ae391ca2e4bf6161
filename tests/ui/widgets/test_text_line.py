"""A line of text is shortened for its own font and width, however often it is written."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.paint import text_line

LONG = "Alexandria Montgomery-Castaneda"
_INK = QColor("black")


@pytest.fixture
def painter(qapp: object) -> Iterator[QPainter]:
    image = QImage(400, 100, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    yield painter
    painter.end()


def written(theme: Theme, width: float, size: int, weight: int) -> bytes:
    """Return what stands there when it is written on white."""
    image = QImage(400, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    text_line(painter, QRectF(2, 2, width, 30), LONG, theme.font(size, weight), _INK)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize(
    ("width", "size", "weight"),
    [
        pytest.param(120, 13, 400, id="narrow"),
        pytest.param(160, 13, 400, id="wider"),
        pytest.param(390, 13, 400, id="whole"),
        pytest.param(120, 11, 400, id="smaller letters"),
        pytest.param(120, 13, 650, id="bold"),
    ],
)
def test_what_is_known_is_as_if_it_were_worked_out(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, width: float, size: int, weight: int
) -> None:
    for other in (120, 160, 390):  # all of these are known by then
        for letters, heavy in ((13, 400), (11, 400), (13, 650)):
            written(theme, other, letters, heavy)
    known = written(theme, width, size, weight)
    monkeypatch.setattr(paint, "_shown", {})
    assert written(theme, width, size, weight) == known
    ((shown, _),) = paint._shown.values()
    fits = QFontMetricsF(theme.font(size, weight)).horizontalAdvance(LONG) <= width
    assert (shown == LONG) is fits
    assert fits or shown.endswith("…")


def test_another_text_size_is_another_line(theme: Theme) -> None:
    before = written(theme, 120, 13, 400)
    theme.switch(text_scale=1.25)
    assert written(theme, 120, 13, 400) != before


def test_what_is_known_does_not_grow_without_end(
    theme: Theme, painter: QPainter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paint, "_shown", {})
    monkeypatch.setattr(paint, "_MOST", 10)
    for number in range(25):
        text_line(painter, QRectF(0, 0, 100, 20), str(number), theme.font(13), _INK)
    assert len(paint._shown) == 5
