"""When a client comes next; where nothing is booked, the same again in four weeks."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.queries.till import NextVisit
from ui.format import day_short, time_short
from ui.icons import Icons
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label


class NextVisitCard(Card):
    """Tells the next visit, or offers to book one.

    Signals:
        wanted: the NextVisit that is to be booked.
    """

    wanted = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._again: NextVisit | None = None
        self.title = Label("", "strong")
        self.words = Label("", "caption", wrap=True)
        self.book = Button(icons, self.tr("Book"))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.words)
        row = QHBoxLayout()
        row.addLayout(names, 1)
        row.addWidget(self.book)
        self.column.addLayout(row)
        self.book.clicked.connect(self._on_book)

    def show_visit(self, booked: NextVisit | None, again: NextVisit | None) -> None:
        """Show what is booked, else what could be; neither hides the card."""
        self._again = again
        shown = booked or again
        self.setVisible(shown is not None)
        self.book.setVisible(booked is None)
        if shown is None:
            return
        when = f"{day_short(shown.day)}, {time_short(shown.starts)}"
        if booked is not None:
            self.title.setText(self.tr("Next visit"))
            words = self.tr("{when} with {therapist}")
        else:
            self.title.setText(self.tr("Book the next visit"))
            words = self.tr("Same time in 4 weeks: {when}, {therapist}")
        self.words.setText(words.format(when=when, therapist=shown.therapist))

    # Slots

    @Slot()
    def _on_book(self) -> None:
        self.wanted.emit(self._again)
