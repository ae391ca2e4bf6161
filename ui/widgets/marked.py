"""Which letters of a text were meant by what somebody typed; and writing them marked.

marked("Peña, María", "mar pen")        [(0, 3), (6, 9)]
paint_marked(painter, rect, text, spans, font, colour, accent)
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from frontdesk.values.text import fold
from ui.widgets.mirrored import is_mirrored, runs_left, turn

_SHORT = 3


def marked(text: str, said: str) -> list[tuple[int, int]]:
    """Return where the words of ``said`` stand in ``text``, whatever their accents.

    One or two letters mark the beginning of a word only, as they are searched for.
    """
    folded, places = _folded(text)
    found = [
        (places[at], places[at + len(word) - 1] + 1)
        for word in dict.fromkeys(fold(said).split())
        if (at := _place(folded, word)) is not None
    ]
    return _joined(sorted(found))


def marked_digits(text: str, said: str) -> list[tuple[int, int]]:
    """Return where the digits of ``said`` stand in a number, whatever stands between them."""
    places = [place for place, letter in enumerate(text) if letter.isdigit()]
    digits = "".join(text[place] for place in places)
    found = []
    for word in _numbers(said):
        at = digits.find(word)
        if at >= 0:
            found.append((places[at], places[at + len(word) - 1] + 1))
    return _joined(sorted(found))


def paint_marked(
    painter: QPainter,
    rect: QRectF,
    text: str,
    spans: Sequence[tuple[int, int]],
    font: QFont,
    colour: QColor,
    line: QColor,
) -> None:
    """Write ``text`` on one line, underlined in ``line`` at ``spans``; cut short if too long."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    whole = len(shown) if shown == text else len(shown) - 1
    x, wide, back = rect.x(), metrics.horizontalAdvance(shown), runs_left(text)
    painter.save()
    if is_mirrored(painter):
        turn(painter, rect)
        x = rect.right() - wide
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(font)
    painter.setPen(colour)
    baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(x, baseline), shown)
    painter.setPen(QPen(line, 1.6))
    for first, past in spans:
        if first < whole:
            ends = (metrics.horizontalAdvance(text[:at]) for at in (first, min(past, whole)))
            one, other = (
                QPointF(x + (wide - end if back else end), baseline + 2.5) for end in ends
            )
            painter.drawLine(one, other)
    painter.restore()


# Internal


def _folded(text: str) -> tuple[str, list[int]]:
    """Return ``text`` folded, and for each of its letters where it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        parts = " " if letter.isspace() else fold(letter)
        letters.extend(parts)
        places.extend([place] * len(parts))
    return "".join(letters), places


def _place(folded: str, word: str) -> int | None:
    begins = [
        at
        for at in range(len(folded) - len(word) + 1)
        if folded.startswith(word, at) and (at == 0 or not folded[at - 1].isalnum())
    ]
    if begins:
        return begins[0]
    at = folded.find(word) if len(word) >= _SHORT else -1
    return at if at >= 0 else None


def _numbers(said: str) -> list[str]:
    words = [word for word in said.split() if not any(letter.isalpha() for letter in word)]
    parts = ["".join(letter for letter in word if letter.isdigit()) for word in words]
    return [part for part in parts if part]


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for first, past in spans:
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(past, joined[-1][1]))
        else:
            joined.append((first, past))
    return joined
