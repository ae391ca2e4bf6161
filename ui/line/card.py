"""The card of the line: the line itself, its chips, a notice, the rows, the foot."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.line.chips import Chips
from ui.line.hint import Hint
from ui.line.row_view import RowView
from ui.widgets.notice import Notice

_WIDTH, _TOP, _SIDE, _LEAST = 860, 64, 40, 8


class LineCard(QFrame):
    """Lies in the middle, near the top, as high as what it holds."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._theme = icons.theme
        self.setProperty("look", "overlay")
        self.edit = QLineEdit()
        self.edit.setProperty("look", "line")
        self.edit.setPlaceholderText(self.tr("maria 60 deep fri pm w ana"))
        self.edit.setAccessibleName(self.tr("Book, find or do anything"))
        self.chips = Chips(icons)
        self.notice = Notice(icons, tone="warning")
        self.rows = RowView(icons)
        self.rows.setAccessibleName(self.tr("Openings and matches"))
        self.hint = Hint(icons.theme)
        self._boxes = (_boxed(self.chips, (20, 8, 20, 10)), _boxed(self.notice, (12, 0, 12, 10)))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 1)
        column.setSpacing(0)
        for part in (self.edit, *self._boxes, self.rows, self.hint):
            column.addWidget(part)
        self.notice.hide()

    def say(self, text: str) -> None:
        """Say in a notice what stands in the way."""
        self.notice.show_text(text, tone="warning")
        self.notice.show()
        self.place()

    def place(self) -> None:
        """Lie down in the middle of what is around."""
        around = self._around
        self._boxes[0].setVisible(bool(self.chips.facts()))
        self._boxes[1].setVisible(not self.notice.isHidden())
        width = min(self._theme.px(_WIDTH), around.width() - 2 * _SIDE)
        column = self.layout()
        if column is not None:
            column.activate()
            height = max(column.heightForWidth(width), column.minimumSize().height())
            top = min(_TOP, max((around.height() - height) // 2, _LEAST))
            self.setGeometry(QRect((around.width() - width) // 2, top, width, height))


def _boxed(widget: QWidget, margins: tuple[int, int, int, int]) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(*margins)
    row.addWidget(widget)
    return box
