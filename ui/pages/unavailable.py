"""The studio's data cannot be opened: what to do, and a button to try again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.icons import Icons
from ui.pages.stage import StagePage
from ui.widgets.button import Button
from ui.widgets.notice import Notice


class UnavailablePage(StagePage):
    """Says in a sentence what is wrong.

    Signals:
        retry_requested: try again.
        quit_requested: leave it.
    """

    retry_requested = Signal()
    quit_requested = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons.theme, parent)
        self.show_words(self.tr("The studio cannot be opened"), "")
        self._icons = icons
        self._build()
        self.retry.clicked.connect(self.retry_requested)
        self.leave.clicked.connect(self.quit_requested)

    def show_reason(self, text: str, place: str = "") -> None:
        """Say why, what to do, and where the studio's data was looked for."""
        where = self.tr("Its data is looked for in {place}").format(place=place) if place else ""
        self.show_words(self.tr("The studio cannot be opened"), where)
        self.notice.show_text(text, tone="error")
        self.retry.setEnabled(True)

    def focus_first(self) -> None:
        """Put the focus on trying again."""
        self.retry.setFocus()

    # Construction

    def _build(self) -> None:
        self.notice = Notice(self._icons, tone="error")
        self.retry = Button(self._icons, self.tr("Try again"), kind="primary", size="large")
        self.leave = Button(self._icons, self.tr("Close Frontdesk"), size="large")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.retry)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.column.addWidget(self.notice)
        self.column.addLayout(row)
