"""The line at the top that stays as long as somebody is stranded, with the way to the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.format import number
from ui.icons import Icons
from ui.widgets.button import Button
from ui.widgets.notice import Notice


class StrandedLine(QWidget):
    """Says how many appointments lie outside of hours; hidden when none does.

    Signals:
        opened: the list is wanted.
    """

    opened = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(icons, tone="warning")
        self.button = Button(icons, self.tr("List them"), key="S")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        row.addWidget(self.notice, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.opened)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many."""
        one = self.tr("1 appointment lies outside of hours.")
        many = self.tr("{count} appointments lie outside of hours.")
        words = one if count == 1 else many.format(count=number(count))
        self.notice.show_text(words, tone="warning")
        self.setVisible(bool(count))
