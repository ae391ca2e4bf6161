"""A small field over the calendar that takes a date as it is said: ``fri``, ``+4w``, ``12/3``."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.values.said import said_day
from ui.format import day_long
from ui.widgets.card import Card
from ui.widgets.label import Label

_MARGIN = 14


class JumpField(Card):
    """Asks for a day; says which one it understood before one goes there.

    Signals:
        said: the day to go to.
        closed: it is no longer wanted.
    """

    said = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._today = date.min
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("fri, +4w, 12/3"))
        self.line.setAccessibleName(self.tr("Go to a date"))
        self.understood = Label("", "muted", wrap=True)
        self.column.addWidget(Label(self.tr("Go to a date"), "section"))
        self.column.addWidget(self.line)
        self.column.addWidget(self.understood)
        self.line.textChanged.connect(self._on_text)
        self.line.returnPressed.connect(self._on_return)
        self.hide()

    def ask(self, today: date) -> None:
        """Open, with the cursor in the field."""
        self._today = today
        self.line.clear()
        self._on_text("")
        self.setFixedWidth(max(260, self.line.fontMetrics().horizontalAdvance("m" * 20)))
        self._fit()
        self.move(_MARGIN, _MARGIN)
        self.show()
        self.raise_()
        self.line.setFocus()

    # Slots

    @Slot(str)
    def _on_text(self, text: str) -> None:
        day = said_day(text, self._today)
        self.understood.set_look("muted")
        if not text.strip():
            self._say(self.tr("A weekday, weeks on, or month/day."))
        else:
            self._say(f"{day_long(day)} {day.year}" if day else self.tr("…"))

    @Slot()
    def _on_return(self) -> None:
        day = said_day(self.line.text(), self._today)
        if day is None:
            self.understood.set_look("error")
            self._say(self.tr("This is not a day. Try fri, +4w or 12/3."))
            self.line.selectAll()
            return
        self.hide()
        self.said.emit(day)

    # Internal

    def _say(self, words: str) -> None:
        """Say it below the line, in as many lines as it takes."""
        self.understood.setText(words)
        self._fit()

    def _fit(self) -> None:
        self.column.activate()
        self.resize(self.width(), self.column.totalHeightForWidth(self.width()))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
