"""Words on a page; always plain text, so that a client called ``<b>`` stays one.

    Label("Anna López", look="strong", wrap=False, elide=False)

Looks: body, display (26), title (19), heading (15), strong, muted, caption (12), section (12,
heavier), small (11), total, error, warning, accent.
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from ui.widgets.paint import repolish


class Label(QLabel):
    """Plain text in one of the looks of the house; wraps, or is cut short with an ellipsis."""

    def __init__(
        self,
        text: str = "",
        look: str = "body",
        *,
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._elide = elide
        self._side = self.alignment()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        elif elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self._align()

    def setAlignment(self, side: Qt.AlignmentFlag) -> None:
        """Stand at a side of its place, whichever way the words themselves are written."""
        self._side = side
        self._align()

    def setText(self, text: str) -> None:
        """Say something else; the tip goes with it."""
        super().setText(text)
        if self._elide:
            self._tip()

    def set_look(self, look: str) -> None:
        """Show the same words in another look."""
        if self.property("look") != look:
            self.setProperty("look", look)
            repolish(self)

    def is_cut(self) -> bool:
        """Tell whether the words are cut short."""
        needed = self.fontMetrics().horizontalAdvance(self.text())
        return self._elide and needed > self.contentsRect().width()

    # Internal

    def _align(self) -> None:
        """Mirror the side; Qt goes by the words, and a Hebrew name stood apart from others."""
        side = QStyle.visualAlignment(self.layoutDirection(), self._side)
        super().setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def _tip(self) -> None:
        # A tip is rich text by nature; a client's name is not.
        self.setToolTip(_escaped(self.text()) if self.is_cut() else "")

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._elide:
            hint.setWidth(self.fontMetrics().horizontalAdvance("…") * 2)
        return hint

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut():
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            rect = QRectF(self.contentsRect())
            shown = self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(rect.width())
            )
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(rect, int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)


def _escaped(text: str) -> str:
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{plain}</span>"
