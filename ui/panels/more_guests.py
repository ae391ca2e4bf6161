"""What is more than one guest, one service, one therapist; and the buttons that add it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.queries.booking import BookingMenu
from frontdesk.values.party import Guest, Party, Rooming
from ui.kit import Kit
from ui.panels.more_cards import HandsCard, MoreCard, OneMore, ThenCard
from ui.widgets.button import Button
from ui.widgets.pick import Pick
from ui.widgets.segments import SegmentedControl

_MOST = 5


class MoreGuests(QWidget):
    """The guests who come along, a second service, a second therapist; a button adds each.

    Signals:
        changed: something more or less, or another wish for rooms.
        filled: something was picked for it.
    """

    changed = Signal()
    filled = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._menu: BookingMenu | None = None
        self._cards: list[OneMore] = []
        self.then: ThenCard | None = None
        self.hands: HandsCard | None = None
        self.rooms = SegmentedControl(
            [(Rooming.EITHER, self.tr("One room")), (Rooming.APART, self.tr("Side by side"))],
            name=self.tr("Rooms"),
        )
        self.add_one = Button(kit.icons, self.tr("Add a guest"), key="Alt+G")
        self.add_then = Button(kit.icons, self.tr("Second service"), key="Alt+S")
        self.add_hands = Button(kit.icons, self.tr("Four hands"), key="Alt+H")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.rooms)
        self.rooms.hide()
        self.rooms.chosen.connect(self._on_rooms)
        self.add_one.clicked.connect(self.add)
        self.add_then.clicked.connect(self.add_service)
        self.add_hands.clicked.connect(self.add_therapist)

    @property
    def cards(self) -> tuple[OneMore, ...]:
        """The guests, in order."""
        return tuple(self._cards)

    @property
    def any(self) -> bool:
        """Whether there is more than one guest, service or therapist."""
        return bool(self._all())

    @property
    def rooming(self) -> Rooming:
        """Which rooms they want."""
        return Rooming(self.rooms.current())

    def clear(self) -> None:
        """Let it be one guest, one service, one therapist."""
        for card in self._all():
            card.hide()
            card.deleteLater()
        self._cards, self.then, self.hands = [], None, None
        self.rooms.set_current(Rooming.EITHER)
        self._show_possible()

    def set_menu(self, menu: BookingMenu) -> None:
        """Offer the services and therapists of the day."""
        self._menu = menu
        for card in self._all():
            card.set_menu(menu)

    def missing(self) -> QWidget | None:
        """Return the first field that is still to be filled in."""
        return next((field for card in self._all() if (field := card.missing())), None)

    def take(self, party: Party) -> None:
        """Take over who gives it, and how long is waited."""
        rest = list(party.guests)
        if self.hands is not None:
            self.hands.therapist.choose(rest[0].second_therapist_id)
        if self.then is not None:
            self._take(self.then.therapist, rest[1])
            self.then.put_wait(rest[1].after - rest[0].after - rest[0].minutes)
        for card, guest in zip(self._cards, rest[1 + (self.then is not None) :], strict=True):
            self._take(card.therapist, guest)

    @Slot()
    def add(self) -> None:
        """Ask for one guest more."""
        if len(self._cards) < _MOST:
            card = OneMore(self._kit)
            self._cards.append(card)
            self._show(card, self._column.count() - 1)
            card.client.setFocus()

    @Slot()
    def add_service(self) -> None:
        """Ask for a second service of the same guest."""
        if self.then is None:
            self.then = ThenCard(self._kit)
            self._show(self.then, 1 if self.hands is not None else 0)
        self.then.service.setFocus()

    @Slot()
    def add_therapist(self) -> None:
        """Ask for a second therapist at the same time."""
        if self.hands is None:
            self.hands = HandsCard(self._kit)
            self._show(self.hands, 0)
        self.hands.therapist.setFocus()

    def bind_keys(self, home: QWidget, repeat: Callable[[], None]) -> None:
        """Let the keys that the buttons show act anywhere in ``home``."""
        for keys, run in (
            ("Alt+G", self.add),
            ("Alt+S", self.add_service),
            ("Alt+H", self.add_therapist),
            ("Alt+R", repeat),
        ):
            shortcut = QShortcut(QKeySequence(keys), home)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # Slots

    @Slot()
    def _on_gone(self) -> None:
        card = self.sender()
        back = self.add_one
        if card is self.then and self.then is not None:
            self.then, back = None, self.add_then
        elif card is self.hands and self.hands is not None:
            self.hands, back = None, self.add_hands
        elif isinstance(card, OneMore) and card in self._cards:
            self._cards.remove(card)
        if isinstance(card, MoreCard):
            card.hide()
            card.deleteLater()
            self._show_possible()
            back.setFocus()
            self.changed.emit()

    @Slot(str)
    def _on_rooms(self, _key: str) -> None:
        self.changed.emit()

    # Internal

    def _all(self) -> list[MoreCard]:
        return [card for card in (self.hands, self.then, *self._cards) if card is not None]

    def _show(self, card: MoreCard, place: int) -> None:
        if self._menu is not None:
            card.set_menu(self._menu)
        self._column.insertWidget(place, card)
        card.changed.connect(self.changed)
        card.filled.connect(self.filled)
        card.gone.connect(self._on_gone)
        self._show_possible()
        self.changed.emit()

    def _take(self, pick: Pick, guest: Guest) -> None:
        pick.choose(guest.therapist_id)

    def _show_possible(self) -> None:
        self.rooms.setVisible(bool(self._cards))
        self.add_one.setEnabled(len(self._cards) < _MOST)
        self.add_then.setVisible(self.then is None)
        self.add_hands.setVisible(self.hands is None)
