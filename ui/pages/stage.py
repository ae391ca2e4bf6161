"""Pages that fill the whole window: a mark, a title, a line, and what there is to choose."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.paint import CENTRE, rounded, text_line
from ui.widgets.scroll_column import ScrollColumn

_WIDE = 880


class Mark(QWidget):
    """The studio's initials on the colour of the house."""

    def __init__(self, theme: Theme, letters: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letters = letters
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_letters(self, letters: str) -> None:
        """Show other initials."""
        self._letters = letters
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(52), self._theme.px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            theme = self._theme
            border = theme.colour("on_brand") if theme.tokens.outlined else None
            rounded(painter, QRectF(self.rect()), 12, theme.colour("brand"), border)
            font, ink = theme.font(15, 650), theme.colour("on_brand")
            text_line(painter, QRectF(self.rect()), self._letters, font, ink, CENTRE)


class StagePage(QWidget):
    """A page without a rail; its contents stand in ``column``, no wider than 880 px."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setProperty("look", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inner = QWidget()
        self.mark = Mark(theme, "FD")
        self.title = Label("", "display", wrap=True)
        self.text = Label("", "muted", wrap=True)
        self._compose()

    def show_words(self, title: str, text: str) -> None:
        """Say what this page is about."""
        self.setAccessibleName(title)
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def focus_first(self) -> None:
        """Put the focus on what one most likely wants."""
        self.setFocus()

    # Construction

    def _compose(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.text)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._inner.setProperty("look", "column")
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(24)
        self.column.addLayout(head)
        self._limit()
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._inner, 1000)
        row.addStretch(1)
        self._scroll = ScrollColumn((24, 24, 24, 24))
        self._scroll.add(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _limit(self) -> None:
        self._inner.setMaximumWidth(self.theme.px(_WIDE))

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._limit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        top = max(24, (self.height() - 560) // 3)
        self._scroll.column.setContentsMargins(24, top, 24, 24)
