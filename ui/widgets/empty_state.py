"""What stands in an empty place: why it is empty, and what to do next.

EmptyState(icons, "clients", "No clients yet", "Import a list or add the first one.",
           action="Import a list")
empty.action_requested.connect(…)
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.notice import Picture


class EmptyState(QWidget):
    """An icon, a title, a sentence on what to do, and a button that does it.

    Signals:
        action_requested: the button was pressed.
    """

    action_requested = Signal()

    def __init__(
        self,
        icons: Icons,
        icon: str,
        title: str,
        text: str,
        *,
        action: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.picture = Picture(icons, icon, "muted", 28)
        self.title = Label(title, "heading")
        self.text = Label(text, "muted", wrap=True)
        self.button = Button(icons, action, key=key)
        self._build()
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.action_requested)
        self.setAccessibleName(title)

    def show_words(self, title: str, text: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(title)

    # Construction

    def _build(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        column.addStretch(2)
        column.addWidget(self.picture, 0, centre)
        column.addSpacing(4)
        column.addWidget(self.title, 0, centre)
        self.text.setAlignment(centre)
        self.text.setMaximumWidth(420)
        words = QHBoxLayout()
        words.addStretch(1)
        words.addWidget(self.text, 8)
        words.addStretch(1)
        column.addLayout(words)
        column.addSpacing(8)
        column.addWidget(self.button, 0, centre)
        column.addStretch(3)
