"""Strokes that several widgets and delegates share.

rounded(painter, rect, radius, fill, border=None, width=1.0)
text_line(painter, rect, text, font, colour, align=left)     elided when too long
paint_avatar(painter, rect, theme, name, key)                initials on the person's colour
paint_key_cap(painter, rect, theme, text)                    key_cap_width(theme, text)
paint_pill(painter, rect, theme, look, text)                 pill_size(theme, text, mark)
paint_ring(painter, rect, radius, theme, focused=True)       around what is chosen
paint_focus_around(view, theme)                              where no entry shows the focus
repolish(widget)                                             after a property changed its look
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

from frontdesk.values.state import State
from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.mirrored import is_mirrored, paint_picture, runs_left, turn

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
#: Put together once: flags are slow to combine, and every line of text wants them.
_ELLIPSIS, _SINGLE = Qt.TextElideMode.ElideRight, int(Qt.TextFlag.TextSingleLine)
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute  # or Qt has what runs to the left at the other side
_FLAGS = {align: int(align | _ABSOLUTE) | _SINGLE for align in (LEFT, CENTRE, RIGHT)}
_MIRRORED = {LEFT: _FLAGS[RIGHT], CENTRE: _FLAGS[CENTRE], RIGHT: _FLAGS[LEFT]}
_ONWARD, _BACKWARD = int(Qt.TextFlag.TextForceLeftToRight), int(Qt.TextFlag.TextForceRightToLeft)
#: So many lines of text are known as they were shown, by font and width, and how they run.
_MOST = 4000
_shown: dict[tuple[str, str, float], tuple[str, int]] = {}

#: Tones of chips, beside the states: token of the fill, token of the text.
TONES = {
    "neutral": ("sunken", "ink"),
    "accent": ("accent_soft", "on_accent_soft"),
    "info": ("info_fill", "info_text"),
    "done": ("done_fill", "done_text"),
    "warning": ("warning_fill", "warning_text"),
    "error": ("error_fill", "error_text"),
}
Tone = State | str


@dataclass(frozen=True, slots=True)
class PillLook:
    """The colours of a pill, and the mark that tells its meaning without colour."""

    fill: QColor
    text: QColor
    border: QColor | None
    mark: str | None
    token: str


def pill_look(theme: Theme, tone: Tone) -> PillLook:
    """Return how a pill of ``tone`` looks in the theme in force."""
    if isinstance(tone, State):
        look = theme.status(tone)
        outlined = theme.tokens.outlined or tone is State.CANCELLED
        mark = look.mark if theme.tokens.outlined else None
        return PillLook(look.fill, look.text, look.bar if outlined else None, mark, "ink")
    fill, text = TONES[tone]
    border = theme.colour(text) if theme.tokens.outlined else None
    return PillLook(theme.colour(fill), theme.colour(text), border, None, text)


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | QBrush | None,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Draw a rounded rectangle whose border lies inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(border, width) if border is not None else Qt.PenStyle.NoPen)
    inset = width / 2 if border is not None else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def text_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Write ``text`` on one line, plain, with an ellipsis when it is too long.

    How it runs is the matter of its letters: 9:00 – 6:00 is read so in a mirrored window too.
    """
    painter.setFont(font)
    painter.setPen(colour)
    shown, way = _elided(font, text, rect.width() + 0.5)
    if not is_mirrored(painter):
        painter.drawText(rect, _FLAGS[align] | way, shown)
        return
    painter.save()
    turn(painter, rect)
    painter.drawText(rect, _MIRRORED[align] | way, shown)
    painter.restore()


def _elided(font: QFont, text: str, width: float) -> tuple[str, int]:
    """Return ``text`` as far as it fits; the same numbers and names are written all the time."""
    key = (font.key(), text, width)
    found = _shown.get(key)
    if found is None:
        if len(_shown) >= _MOST:
            _shown.clear()
        shown = QFontMetricsF(font).elidedText(text, _ELLIPSIS, width, _SINGLE)
        found = _shown[key] = (shown, _BACKWARD if runs_left(text) else _ONWARD)
    return found


def initials(name: str) -> str:
    """Return the first letters of the first and the last word: MS for Maria Santos."""
    words = [word for word in name.split() if word[0].isalnum()]
    letters: Sequence[str] = [words[0], words[-1]] if len(words) > 1 else words
    return "".join(word[0] for word in letters).upper() or "?"


def paint_avatar(painter: QPainter, rect: QRectF, theme: Theme, name: str, key: int) -> None:
    """Draw the initials of ``name`` on the colour of the person with the id ``key``."""
    ink = theme.colour("on_avatar")
    border = ink if theme.tokens.outlined else None
    rounded(painter, rect, rect.height() / 2, theme.avatar(key), border)
    font = theme.font(11, 650)
    font.setPixelSize(max(9, round(rect.height() * 0.36)))
    text_line(painter, rect, initials(name), font, ink, CENTRE)


def key_cap_width(theme: Theme, text: str) -> int:
    """Return how wide the cap of a key is."""
    metrics = QFontMetrics(theme.font(11))
    return max(metrics.horizontalAdvance(text) + theme.px(11), theme.px(19))


def key_cap_height(theme: Theme) -> int:
    """Return how high the cap of a key is."""
    return theme.px(18)


def paint_key_cap(painter: QPainter, rect: QRectF, theme: Theme, text: str) -> None:
    """Draw the cap of a key; its lower edge is heavier."""
    line, fill = theme.colour("control"), theme.colour("surface")
    rounded(painter, rect, 4, line)
    rounded(painter, rect.adjusted(1, 1, -1, -2), 3, fill)
    face = rect.adjusted(0, 0, 0, -1)
    text_line(painter, face, text, theme.font(11), theme.colour("muted"), CENTRE)


def pill_size(theme: Theme, text: str, *, mark: bool = False, large: bool = False) -> QSize:
    """Return the size of a pill that holds ``text``."""
    metrics = QFontMetrics(theme.font(12 if large else 11, 500))
    room = theme.px(16) if mark else 0
    width = metrics.horizontalAdvance(text) + room + theme.px(20 if large else 18)
    return QSize(width + 1, theme.px(26 if large else 20))


def paint_pill(
    painter: QPainter,
    rect: QRectF,
    icons: Icons,
    tone: Tone,
    text: str,
    *,
    mark: str | None = None,
    large: bool = False,
) -> None:
    """Draw a pill with an optional mark in front of its text."""
    theme = icons.theme
    look = pill_look(theme, tone)
    rounded(painter, rect, rect.height() / 2, look.fill, look.border)
    inner = rect.adjusted(theme.px(9), 0, -theme.px(9), 0)
    shown = look.mark or mark
    if shown:
        side = theme.px(13)
        where = QPointF(inner.left() - 1, rect.center().y() - side / 2 + 0.5)
        paint_picture(painter, where, icons.dyed(shown, look.text, side, ratio_of(painter)))
        inner.setLeft(inner.left() + theme.px(16))
    font = theme.font(12 if large else 11, 500)
    text_line(painter, inner, text, font, look.text, LEFT if shown else CENTRE)


def paint_focus_around(view: QAbstractItemView, theme: Theme) -> None:
    """Draw the ring around a view that has the focus, and no entry on which to show it."""
    if view.hasFocus() and not view.selectionModel().hasSelection():
        whole = QRectF(view.viewport().rect()).adjusted(1, 1, -1, -1)
        with QPainter(view.viewport()) as painter:
            rounded(painter, whole, 8, None, theme.colour("focus"), 2.0)


def ratio_of(painter: QPainter) -> float:
    """Return how many pixels of the screen make one of ours."""
    return painter.device().devicePixelRatioF()


def paint_ring(
    painter: QPainter, rect: QRectF, radius: float, theme: Theme, *, focused: bool
) -> None:
    """Draw the ring of what is chosen; heavier with the focus: hue alone tells some little."""
    ring, width = ("focus", 3.0) if focused else ("muted", 1.0)
    rounded(painter, rect, radius, None, theme.colour(ring), width)


def repolish(widget: QWidget) -> None:
    """Let the style sheet look again after a property of ``widget`` has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
