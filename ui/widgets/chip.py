"""A pill that tells a state or a fact in one or two words.

    Chip(icons, "Arrived 10:56", State.ARRIVED)
    Chip(icons, "Monthly member", "accent", mark="member", large=True)

Tones: a State, or neutral, accent, info, done, warning, error.
"""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import Icons
from ui.widgets.mirrored import mirror
from ui.widgets.paint import Tone, paint_pill, pill_look, pill_size


class Chip(QWidget):
    """A pill with text; where colour must not speak alone, it carries a mark."""

    def __init__(
        self,
        icons: Icons,
        text: str = "",
        tone: Tone = "neutral",
        *,
        mark: str | None = None,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._large = large
        self._text = ""
        self._tone: Tone = tone
        self._mark: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_fact(text, tone, mark=mark)

    def show_fact(self, text: str, tone: Tone, *, mark: str | None = None) -> None:
        """Tell something else; an empty text hides the pill."""
        self._text, self._tone, self._mark = text, tone, mark
        self.setAccessibleName(text)
        if not text:
            self.hide()
        elif self.isHidden() and self.parentWidget() is not None:
            self.show()
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return what the pill says."""
        return self._text

    def tone(self) -> Tone:
        """Return in what tone it says so."""
        return self._tone

    # Qt overrides

    def sizeHint(self) -> QSize:
        theme = self._icons.theme
        marked = bool(self._mark or pill_look(theme, self._tone).mark)
        return pill_size(theme, self._text, mark=marked, large=self._large)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._icons.theme.px(32), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, icons, mark = QRectF(self.rect()), self._icons, self._mark
        with QPainter(self) as painter:
            mirror(painter, rect, self.layoutDirection())
            paint_pill(painter, rect, icons, self._tone, self._text, mark=mark, large=self._large)
