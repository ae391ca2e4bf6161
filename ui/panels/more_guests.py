"""Who comes along: each guest with an own service and therapist, in one room or side by side."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.queries.booking import BookingMenu
from frontdesk.values.party import Guest, GuestWish, Rooming
from ui.checkin.client_pick import ClientPick
from ui.kit import Kit
from ui.panels.book_fields import service_choices
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.pick import Choice, Pick
from ui.widgets.segments import SegmentedControl

_MOST = 5


class OneMore(Card):
    """One guest more.

    Signals:
        changed: what was picked no longer counts.
        filled: something was picked.
        gone: the guest does not come after all.
    """

    changed = Signal()
    filled = Signal()
    gone = Signal()

    def __init__(self, kit: Kit, menu: BookingMenu | None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.client = ClientPick(kit, self.tr("Name or phone"), free=True)
        self.service = Pick(self.tr("Service"), self.tr("deep 60, swedish, cupping …"))
        self.therapist = Pick(self.tr("Therapist"), self.tr("Name"))
        self.remove = IconButton(kit.icons, "close", self.tr("Does not come after all"))
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Comes along"), "section"), 1)
        head.addWidget(self.remove)
        self.form = Form()
        self.form.add("client", self.tr("Guest"), self.client)
        self.form.add("service", self.tr("Service and length"), self.service)
        self.form.add("therapist", self.tr("Therapist"), self.therapist)
        self.column.addLayout(head)
        self.column.addWidget(self.form)
        if menu is not None:
            self.set_menu(menu)
        for pick in (self.client, self.service, self.therapist):
            pick.picked.connect(self.filled)
            pick.cleared.connect(self.changed)
        self.remove.clicked.connect(self.gone)

    def set_menu(self, menu: BookingMenu) -> None:
        """Offer the services and therapists of the day."""
        self.service.set_choices(service_choices(menu))
        self.therapist.set_choices([Choice(each.id, each.name) for each in menu.therapists])

    def missing(self) -> QWidget | None:
        """Return the first field that is still to be filled in."""
        picks: tuple[Pick, ...] = (self.client, self.service, self.therapist)
        return next((pick for pick in picks if pick.key() is None), None)

    def guest(self) -> Guest | None:
        """Return the guest, as soon as service and therapist are known."""
        service, therapist = self.service.key(), self.therapist.key()
        if not isinstance(service, tuple) or not isinstance(therapist, int):
            return None
        return Guest(
            service_id=service[0],
            minutes=service[1],
            therapist_id=therapist,
            client_id=self.client.client_id(),
            guest_name=self.client.free_name(),
        )

    def wish(self, who: int) -> GuestWish | None:
        """Return the guest as openings are looked for, as soon as the service is known."""
        service, therapist = self.service.key(), self.therapist.key()
        if not isinstance(service, tuple):
            return None
        return GuestWish(
            service_id=service[0],
            minutes=service[1],
            who=who,
            client_id=self.client.client_id(),
            therapists=frozenset({therapist}) if isinstance(therapist, int) else frozenset(),
        )


class MoreGuests(QWidget):
    """The guests who come along, and the button that adds one.

    Signals:
        changed: another guest, or another wish for rooms.
        filled: something was picked for one of them.
    """

    changed = Signal()
    filled = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._menu: BookingMenu | None = None
        self._cards: list[OneMore] = []
        self.rooms = SegmentedControl(
            [(Rooming.EITHER, self.tr("One room")), (Rooming.APART, self.tr("Side by side"))],
            name=self.tr("Rooms"),
        )
        self.add_one = Button(kit.icons, self.tr("Add a guest"), key="Alt+G")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.rooms)
        self.rooms.hide()
        self.rooms.chosen.connect(self._on_rooms)
        self.add_one.clicked.connect(self.add)

    @property
    def cards(self) -> tuple[OneMore, ...]:
        """The guests, in order."""
        return tuple(self._cards)

    @property
    def rooming(self) -> Rooming:
        """Which rooms they want."""
        return Rooming(self.rooms.current())

    def clear(self) -> None:
        """Let nobody come along."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        self.rooms.set_current(Rooming.EITHER)
        self._show_possible()

    def set_menu(self, menu: BookingMenu) -> None:
        """Offer the services and therapists of the day."""
        self._menu = menu
        for card in self._cards:
            card.set_menu(menu)

    def missing(self) -> QWidget | None:
        """Return the first field that is still to be filled in."""
        return next((field for card in self._cards if (field := card.missing())), None)

    @Slot()
    def add(self) -> None:
        """Ask for one guest more."""
        card = OneMore(self._kit, self._menu)
        self._cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)
        card.changed.connect(self.changed)
        card.filled.connect(self.filled)
        card.gone.connect(self._on_gone)
        self._show_possible()
        card.client.setFocus()
        self.changed.emit()

    # Slots

    @Slot()
    def _on_gone(self) -> None:
        card = self.sender()
        if isinstance(card, OneMore) and card in self._cards:
            self._cards.remove(card)
            card.hide()
            card.deleteLater()
            self._show_possible()
            self.add_one.setFocus()
            self.changed.emit()

    @Slot(str)
    def _on_rooms(self, _key: str) -> None:
        self.changed.emit()

    # Internal

    def _show_possible(self) -> None:
        self.rooms.setVisible(bool(self._cards))
        self.add_one.setEnabled(len(self._cards) < _MOST)
