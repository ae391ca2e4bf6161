"""The line as it waits in a page's head: it looks like a field, and opens the line itself."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.icons import Icons
from ui.widgets.mirrored import mirror
from ui.widgets.paint import (
    key_cap_height,
    key_cap_width,
    paint_key_cap,
    rounded,
    text_line,
)

_KEY = "Ctrl K"
#: Words that have less room than this are left out.
_EDGE, _LEAST = 12, 48


class LineField(QAbstractButton):
    """Click it, or press Ctrl+K."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = icons.theme
        self.setText(self.tr("Book, find or do anything"))
        self.setAccessibleName(self.text())
        self.setObjectName("line-field")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(360), self._theme.px(36))

    def minimumSizeHint(self) -> QSize:
        width = key_cap_width(self._theme, _KEY) + 2 * self._theme.px(_EDGE)
        return QSize(width, self._theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        with QPainter(self) as painter:
            rect = QRectF(self.rect())
            mirror(painter, rect, self.layoutDirection())
            outlined = theme.tokens.outlined or self.hasFocus()
            border = theme.colour("focus" if self.hasFocus() else "field") if outlined else None
            rounded(painter, rect, 10, theme.colour("sunken"), border, 2 if self.hasFocus() else 1)
            width, height = key_cap_width(theme, _KEY), key_cap_height(theme)
            edge = theme.px(_EDGE)
            cap = QRectF(rect.right() - width - edge, (rect.height() - height) / 2, width, height)
            paint_key_cap(painter, cap, theme, _KEY)
            room = QRectF(rect.x() + edge, rect.y(), cap.x() - rect.x() - 2 * edge, rect.height())
            if room.width() > theme.px(_LEAST):
                text_line(painter, room, self.text(), theme.font(13), theme.colour("muted"))
