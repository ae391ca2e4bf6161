"""A few words in bold, then the rest, wrapped as one paragraph; all of it plain text.

Paragraph(theme, "reduced sensation in feet.", lead="Type 2 diabetes", token="warning_text")
"""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.theme import Theme


class Paragraph(QWidget):
    """Wrapped plain text whose beginning may be heavier."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        lead: str = "",
        token: str = "ink",
        size: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._token = token
        self._size = size
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text, lead=lead)

    def show_text(self, text: str, *, lead: str = "", token: str | None = None) -> None:
        """Say something else."""
        self._lead, self._text = lead, text
        self._token = token or self._token
        self.setAccessibleName(self.words())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return all that is said."""
        return " ".join(part for part in (self._lead, self._text) if part)

    # Internal

    def _font(self) -> QFont:
        return self._theme.font(self._size)

    def _laid_out(self, width: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self.words(), self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        if self._lead:
            heavy = QTextLayout.FormatRange()
            heavy.start, heavy.length = 0, len(self._lead)
            heavy.format = QTextCharFormat()
            heavy.format.setFont(self._theme.font(self._size, 650))
            layout.setFormats([heavy])
        leading = QFontMetricsF(self._font()).height() * 1.08
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += leading
        layout.endLayout()
        return layout, height

    # Qt overrides

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid_out(max(width, 20))[1])

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._theme.font(self._size, 650)).horizontalAdvance(self.words())
        wanted = min(round(width) + 2, self._theme.px(420))
        return QSize(wanted, self.heightForWidth(wanted))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), round(QFontMetricsF(self._font()).height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self._theme.colour(self._token))
            self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))
