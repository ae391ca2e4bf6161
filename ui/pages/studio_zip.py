"""What a studio that was taken out holds; it comes in whole, and only when it is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui import format as shown
from ui.icons import Icons
from ui.pages.stage import StagePage
from ui.people import studio_initials
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from frontdesk.transfer.whole.looking import Found

#: What is counted, by its table.
_COUNTED = ("client", "appointment", "sale", "form_answer", "session_note", "journal")


class StudioZipPage(StagePage):
    """A studio in a zip: looked through first, then brought in or not.

    Signals:
        accepted: it is to be brought in.
        stopped: what is going on is to stop.
        left: back to the choices.
    """

    accepted = Signal()
    stopped = Signal()
    left = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons.theme, parent)
        self._icons = icons
        self._working = False
        self._build()
        self.accept.clicked.connect(self.accepted)
        self.back.clicked.connect(self._on_back)

    def show_work(self, title: str, text: str) -> None:
        """Say what is being done, and that it can be stopped."""
        self._working = True
        self.show_words(title, text)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 100)
        self.bar.setValue(0)  # it stands still until something is done
        self.card.hide()
        self.message.hide()
        self.accept.hide()
        self.bar.show()
        self.back.set_text(self.tr("Stop"))

    @Slot(int)
    def show_share(self, hundredths: int) -> None:
        """Show how much of it is done."""
        self.bar.setRange(0, 100)
        self.bar.setValue(hundredths)

    def show_found(self, found: "Found") -> None:
        """Show what a zip holds."""
        self._working = False
        self.mark.show_letters(studio_initials(found.studio))
        self.show_words(found.studio, self.tr("This is what {file} holds.").format(file=found.file))
        self.facts.show_facts(self._rows(found))
        self.bar.hide()
        self.card.show()
        self.accept.show()
        self.back.set_text(self.tr("Back"))
        self.accept.setFocus()

    def refuse(self, text: str, tone: str = "error") -> None:
        """Say why it could not be brought in; what it holds is shown again."""
        self._working = False
        self.bar.hide()
        self.card.show()
        self.accept.show()
        self.back.set_text(self.tr("Back"))
        self.message.show_text(text, tone=tone)
        self.message.show()

    def focus_first(self) -> None:
        """Put the focus on what comes next."""
        (self.back if self._working else self.accept).setFocus()

    # Construction

    def _build(self) -> None:
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.facts = Facts()
        self.card = Card()
        self.card.column.setContentsMargins(22, 18, 22, 20)
        self.card.column.addWidget(self.facts)
        self.message = Notice(self._icons, tone="error")
        self.message.hide()
        self.accept = Button(
            self._icons, self.tr("Bring this studio in"), kind="primary", size="large"
        )
        self.back = Button(self._icons, self.tr("Back"), key="Esc", size="large")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.accept)
        row.addWidget(self.back)
        row.addStretch(1)
        for widget in (self.bar, self.card, self.message):
            self.column.addWidget(widget)
        self.column.addLayout(row)

    def _rows(self, found: "Found") -> list[tuple[str, str]]:
        words = (
            self.tr("Clients"),
            self.tr("Appointments"),
            self.tr("Sales"),
            self.tr("Signed forms"),
            self.tr("Session notes"),
            self.tr("Journal entries"),
        )
        rows = [
            (word, shown.number(found.rows.get(table, 0)))
            for word, table in zip(words, _COUNTED, strict=True)
        ]
        if not found.health:
            rows.append((self.tr("Health"), self.tr("it was left out when it was taken out")))
        return rows

    # Slots

    @Slot()
    def _on_back(self) -> None:
        (self.stopped if self._working else self.left).emit()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)
