"""Who waits for an opening, at the side of the calendar: one key offers, one books."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.queries.waiting import Fit, Waiter, WaitingRow
from frontdesk.values.waiting import Hole
from ui.counted import counted
from ui.format import day_near, time_short
from ui.icons import Icons
from ui.waiting_words import place_line, wish_line
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label

#: So many are shown; the list itself holds the rest.
_SHOWN = 3


class WaitingCard(Card):
    """The first of the list, or those who fit what has just come free.

    Signals:
        offer_wanted: Fit; it is to be noted that this was offered.
        book_wanted: Fit; it is to be booked.
        list_wanted: the whole list is wanted.
    """

    offer_wanted = Signal(object)
    book_wanted = Signal(object)
    list_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icons = icons
        self._fits: list[Fit] = []
        self.title = Label("", "section", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.all = Button(icons, self.tr("Whole list"), kind="quiet", key="Q", size="small")
        self.all.clicked.connect(self.list_wanted)
        self.column.addWidget(self.title)
        self.column.addLayout(self._rows)
        foot = QHBoxLayout()
        foot.addWidget(self.all)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.hide()

    @property
    def first(self) -> Fit | None:
        """The place that the keys offer and book."""
        return self._fits[0] if self._fits else None

    def show_list(self, waiters: tuple[Waiter, ...], today: date) -> None:
        """Show the first of the list, each with the best place there is now."""
        words = self.tr("Waiting list · {count}").format(count=len(waiters))
        self._show(words, [(each.row, each.fit) for each in waiters], today)

    def show_fits(self, fits: tuple[Fit, ...], hole: Hole, therapist: str, today: date) -> None:
        """Show who fits what has come free."""
        words = self.tr("{count} waiting {count:fits|fit} {day} {time}, {therapist}").format(
            count=counted(len(fits)),
            day=day_near(hole.day, today),
            time=time_short(hole.starts),
            therapist=therapist,
        )
        self._show(words, [(fit.row, fit) for fit in fits], today)

    # Slots

    @Slot()
    def _on_offer(self) -> None:
        self.offer_wanted.emit(self._fits[self.sender().property("fit")])

    @Slot()
    def _on_book(self) -> None:
        self.book_wanted.emit(self._fits[self.sender().property("fit")])

    # Internal

    def _show(self, title: str, rows: list[tuple[WaitingRow, Fit | None]], today: date) -> None:
        while item := self._rows.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._fits = []
        self.title.setText(title)
        for row, fit in rows[:_SHOWN]:
            self._rows.addWidget(self._line(row, fit, today))
        self.setVisible(bool(rows))

    def _line(self, row: WaitingRow, fit: Fit | None, today: date) -> QWidget:
        line = QWidget()
        whole = QVBoxLayout(line)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(Label(row.client, "strong", elide=True))
        whole.addWidget(Label(wish_line(row), "caption", wrap=True))
        if row.offered_at is not None and row.offered_day is not None:
            offered = self.tr("Offered {day} {time}").format(
                day=day_near(row.offered_day, today),
                time=time_short(row.offered_starts) if row.offered_starts else "",
            )
            whole.addWidget(Label(offered, "caption", wrap=True))
        if fit is None:
            whole.addWidget(Label(self.tr("Nothing that suits yet"), "caption"))
            return line
        whole.addWidget(Label(place_line(fit, today), "small", wrap=True))
        first = not self._fits
        self._fits.append(fit)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        offer = Button(self._icons, self.tr("Offer"), key="O" if first else "", size="small")
        book = Button(self._icons, self.tr("Book"), key="Shift+O" if first else "", size="small")
        for button, slot in ((offer, self._on_offer), (book, self._on_book)):
            button.setProperty("fit", len(self._fits) - 1)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch(1)
        whole.addSpacing(2)
        whole.addLayout(buttons)
        return line
