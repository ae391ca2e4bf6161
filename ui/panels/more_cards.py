"""What can be added to a booking: a guest more, a second service, a second therapist."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.queries.booking import BookingMenu
from frontdesk.values.party import Guest, GuestWish
from ui.checkin.client_pick import ClientPick
from ui.kit import Kit
from ui.panels.book_fields import service_choices
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.pick import Choice, Pick
from ui.widgets.segments import SegmentedControl

_WAITS = (0, 5, 10, 15)


class MoreCard(Card):
    """Something more, with a button that takes it back.

    Signals:
        changed: what was picked no longer counts.
        filled: something was picked.
        gone: it is not wanted after all.
    """

    changed = Signal()
    filled = Signal()
    gone = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = Label("", "section")
        self.remove = IconButton(kit.icons, "close", "")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.remove)
        self.form = Form()
        self.column.addLayout(head)
        self.column.addWidget(self.form)
        self.remove.clicked.connect(self.gone)
        self.picks: tuple[Pick, ...] = ()

    def call(self, title: str, without: str) -> None:
        """Say what it is, and what taking it back means."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.remove.setToolTip(without)
        self.remove.setAccessibleName(without)

    def keep(self, *picks: Pick) -> None:
        """Ask for these, in this order."""
        self.picks = picks
        for pick in picks:
            pick.picked.connect(self.filled)
            pick.cleared.connect(self.changed)

    def set_menu(self, menu: BookingMenu) -> None:
        """Offer the services and therapists of the day."""
        raise NotImplementedError

    def missing(self) -> QWidget | None:
        """Return the first field that is still to be filled in."""
        return next((pick for pick in self.picks if pick.key() is None), None)


class OneMore(MoreCard):
    """One guest more."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.call(self.tr("Comes along"), self.tr("Does not come after all"))
        self.client = ClientPick(kit, self.tr("Name or phone"), free=True)
        self.service = Pick(self.tr("Service"), self.tr("deep 60, swedish, cupping …"))
        self.therapist = Pick(self.tr("Therapist"), self.tr("Name"))
        self.form.add("client", self.tr("Guest"), self.client)
        self.form.add("service", self.tr("Service and length"), self.service)
        self.form.add("therapist", self.tr("Therapist"), self.therapist)
        self.keep(self.client, self.service, self.therapist)

    def set_menu(self, menu: BookingMenu) -> None:
        self.service.set_choices(service_choices(menu))
        self.therapist.set_choices(therapist_choices(menu))

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
        service = self.service.key()
        if not isinstance(service, tuple):
            return None
        return GuestWish(
            service_id=service[0],
            minutes=service[1],
            who=who,
            client_id=self.client.client_id(),
            therapists=picked(self.therapist),
        )


class ThenCard(MoreCard):
    """A second service of the same guest, at once or after a short wait."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.call(self.tr("And then"), self.tr("Only one service after all"))
        self.service = Pick(self.tr("Second service"), self.tr("cupping, swedish 30 …"))
        self.therapist = Pick(self.tr("Its therapist"), self.tr("Name"))
        waits = [(str(each), str(each) if each else self.tr("None")) for each in _WAITS]
        self.wait = SegmentedControl(waits, name=self.tr("Minutes between the two"))
        self.form.add("then", self.tr("Service and length"), self.service)
        self.form.add("then_therapist", self.tr("Therapist"), self.therapist)
        self.form.add("wait", self.tr("Minutes between the two"), self.wait)
        self.keep(self.service, self.therapist)
        self.wait.chosen.connect(self.changed)

    def set_menu(self, menu: BookingMenu) -> None:
        self.service.set_choices(service_choices(menu))
        self.therapist.set_choices(therapist_choices(menu))

    def minutes_waited(self) -> int:
        """Return how long the guest waits."""
        return int(self.wait.current())

    def put_wait(self, minutes: int) -> None:
        """Take over a wait."""
        self.wait.set_current(str(minutes))


class HandsCard(MoreCard):
    """A second therapist at the same time: four hands."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.call(self.tr("Four hands"), self.tr("Only one therapist after all"))
        self.therapist = Pick(self.tr("Second therapist"), self.tr("Name"))
        self.form.add("second", self.tr("Second therapist"), self.therapist)
        self.keep(self.therapist)

    def set_menu(self, menu: BookingMenu) -> None:
        self.therapist.set_choices(therapist_choices(menu))


def picked(pick: Pick) -> frozenset[int]:
    """Return the therapist who is picked, as those who will do; nobody means anybody."""
    key = pick.key()
    return frozenset({key}) if isinstance(key, int) else frozenset()


def therapist_choices(menu: BookingMenu) -> list[Choice]:
    """Return the therapists of the day."""
    return [Choice(each.id, each.name) for each in menu.therapists]
