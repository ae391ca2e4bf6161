"""After a studio was set up: protect its file, or go on without."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.pages.stage import StagePage
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label


class ProtectOffer(StagePage):
    """Says in plain words what the encryption does and what it asks of the owner.

    Signals:
        wanted: begin.
        passed: not now; Settings has it too.
    """

    wanted = Signal()
    passed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons.theme, parent)
        self.show_words(
            self.tr("Protect the studio's file"),
            self.tr("Recommended; it takes two minutes and a sheet of paper."),
        )
        card = Card()
        card.column.setContentsMargins(22, 20, 22, 20)
        card.column.setSpacing(16)
        for title, text in self._points():
            point = QVBoxLayout()
            point.setSpacing(2)
            point.addWidget(Label(title, "strong", wrap=True))
            point.addWidget(Label(text, "muted", wrap=True))
            card.column.addLayout(point)
        self.begin = Button(
            icons, self.tr("Protect it…"), kind="primary", key="Return", size="large"
        )
        self.skip = Button(icons, self.tr("Not now"), key="Esc", size="large")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.begin)
        row.addWidget(self.skip)
        row.addStretch(1)
        self.column.addWidget(card)
        self.column.addLayout(row)
        self.begin.clicked.connect(self.wanted)
        self.skip.clicked.connect(self.passed)

    def focus_first(self) -> None:
        """Put the focus on protecting it."""
        self.begin.setFocus()

    # Construction

    def _points(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("What it does"),
                self.tr(
                    "The file and its backups are encrypted. Whoever steals this computer or a "
                    "stick reads nothing of your clients."
                ),
            ),
            (
                self.tr("What it asks of you"),
                self.tr(
                    "Most computers open the file by themselves each morning; on others you type a "
                    "passphrase. You keep a recovery code on paper for the day the computer is "
                    "lost."
                ),
            ),
            (
                self.tr("What you should know"),
                self.tr(
                    "Without the computer, the passphrase and the paper nobody can open the file "
                    "again. You can begin now and turn it on later: Settings, Protection of the "
                    "file."
                ),
            ),
        )

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.passed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.skip if self.skip.hasFocus() else self.begin).click()
        else:
            super().keyPressEvent(event)
