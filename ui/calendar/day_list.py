"""The day as a plain list: for screen readers, and for whoever prefers lists."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from frontdesk.queries.cards import Card
from ui.calendar.items import Key
from ui.calendar.words import guest, service
from ui.format import span
from ui.icons import Icons
from ui.models.rows import Column, RowRole, RowsModel
from ui.states import state_word
from ui.widgets.empty_state import EmptyState
from ui.widgets.table import Table


class DayList(Table):
    """A row per appointment, by time.

    Signals:
        chosen: the Card that is selected now, or None.
        opened: Card, double-clicked.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(
            icons.theme, name=self.tr("Appointments of the day, as a list"), parent=parent
        )
        self.rows: RowsModel[Card] = RowsModel(self._columns(), lambda card: card.id, self)
        self.setModel(self.rows)
        self.setFrameShape(Table.Shape.NoFrame)
        self.nothing = EmptyState(
            icons,
            "calendar",
            self.tr("Nobody is booked"),
            self.tr("Press C to book somebody on this day."),
            parent=self,
        )
        self.nothing.hide()
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show ``cards``, which are in the order of time."""
        kept = self.chosen_card()
        self.rows.set_rows(cards)
        self.nothing.setVisible(not cards)
        self._place()
        if kept is not None:
            self.choose(("card", kept.id))

    def chosen_card(self) -> Card | None:
        """Return what is selected."""
        index = self.currentIndex()
        card = index.data(RowRole) if self.selectionModel().isSelected(index) else None
        return card if isinstance(card, Card) else None

    def choose(self, key: Key | None) -> None:
        """Select an appointment, or nothing."""
        index = self.rows.index_of(key[1]) if key and key[0] == "card" else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def show_first(self) -> None:
        """Put the cursor on the first row, if it is nowhere."""
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0, 0))

    def fit(self) -> None:
        """Make each column as wide as what it says."""
        self.resizeColumnsToContents()

    # Internal

    def _place(self) -> None:
        """Keep what is said of an empty day below the heads."""
        port = self.viewport().geometry()
        high = min(self.nothing.sizeHint().height(), port.height())
        self.nothing.setGeometry(port.x(), port.y() + port.height() // 4, port.width(), high)

    # Construction

    def _columns(self) -> list[Column[Card]]:
        return [
            Column(
                title=self.tr("Time"),
                text=lambda card: span(card.placement.starts, card.ends),
                sort=lambda card: card.placement.starts,
            ),
            Column(title=self.tr("Client"), text=guest),
            Column(title=self.tr("Service"), text=service),
            Column(title=self.tr("Therapist"), text=lambda card: card.therapist),
            Column(title=self.tr("Room"), text=lambda card: card.room or ""),
            Column(title=self.tr("State"), text=lambda card: state_word(card.state)),
            Column(title=self.tr("To mind"), text=lambda card: card.alert or ""),
        ]

    # Slots

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.currentIndex().data(RowRole))

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        card = index.data(RowRole)
        if isinstance(card, Card):
            self.opened.emit(card)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.ignore()  # no search by typing: letters are keys of the calendar
            return
        super().keyPressEvent(event)
