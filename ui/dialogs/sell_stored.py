"""Sell what is used later: a gift card, a package, credit, a deposit. It goes onto a ticket."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.queries.deposits import Ahead, Bookable, bookings_ahead
from frontdesk.queries.packages import PackageRow, packages_sold
from frontdesk.values.money import Money
from frontdesk.values.stored import Bought, Stored
from ui.checkin.client_pick import ClientPick
from ui.dialogs.base import Dialog
from ui.format import amount, day_short, money, time_short
from ui.kit import Kit
from ui.stored_words import kind_word, units_words
from ui.widgets.form import Form
from ui.widgets.pick import Choice, Pick
from ui.widgets.segments import SegmentedControl

_KINDS = (Stored.GIFT_CARD, Stored.PACKAGE, Stored.CREDIT, Stored.DEPOSIT)
#: The fields of each kind.
_FIELDS: dict[Stored, tuple[str, ...]] = {
    Stored.GIFT_CARD: ("price", "recipient", "message"),
    Stored.PACKAGE: ("package", "client"),
    Stored.CREDIT: ("client", "price"),
    Stored.DEPOSIT: ("client", "booking", "price"),
}


class SellStoredDialog(Dialog):
    """An amount and Enter sells a gift card; the tender is asked for on the ticket.

    Signals:
        sold: Bought; it is to be put onto a ticket.
    """

    sold = Signal(object)

    def __init__(
        self, kit: Kit, kind: Stored = Stored.GIFT_CARD, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Sell to be used later"))
        self.title.setText(self.windowTitle())
        self._packages: dict[int, PackageRow] = {}
        self._ahead: dict[int, Bookable] = {}
        self._known = self._looked = False  # whether the packages, the client's visits are known
        self._fill()
        self._wire()
        self.fit(460, 420)
        self.kind.set_current(kind.value)
        self._on_kind()

    def take_client(self, client: Choice) -> None:
        """Take who is at the desk as the one whose it will be."""
        self.client.take(client)
        self._ask_ahead()

    # Construction

    def _fill(self) -> None:
        self.kind = SegmentedControl(
            [(kind.value, kind_word(kind)) for kind in _KINDS], name=self.tr("What is sold")
        )
        self.price, self.recipient, self.words = QLineEdit(), QLineEdit(), QLineEdit()
        self.price.setPlaceholderText("100.00")
        self.recipient.setMaxLength(100)
        self.words.setMaxLength(300)
        self.client = ClientPick(self.kit, self.tr("Name or phone"))
        self.package = Pick(self.tr("Package"), self.tr("Name of the package"), floats=True)
        self.booking = Pick(self.tr("Appointment"), self.tr("Day or service"), floats=True)
        self.form = Form()
        self.rows = {
            "package": self.form.add("package", self.tr("Package"), self.package),
            "client": self.form.add("client", self.tr("Whose it will be"), self.client),
            "booking": self.form.add("booking", self.tr("For which visit"), self.booking),
            "price": self.form.add("price", self.tr("Amount"), self.price),
            "recipient": self.form.add(
                "recipient", self.tr("For whom"), self.recipient, hint=self.tr("optional")
            ),
            "message": self.form.add(
                "message", self.tr("Words on the card"), self.words, hint=self.tr("optional")
            ),
        }
        self.column.addWidget(self.kind)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.sell = self.add_button(self.tr("To the ticket"), kind="primary", key="Return")

    def _wire(self) -> None:
        self.kind.chosen.connect(self._on_kind)
        self.client.picked.connect(self._on_picked)
        self.client.cleared.connect(self._on_cleared)
        self.package.picked.connect(self._on_picked)
        self.booking.picked.connect(self._on_booking)
        self.sell.clicked.connect(self._sell)
        self.close_button.clicked.connect(self.reject)
        self.kit.link.ask(packages_sold, owner=self, done=self._show_packages, latest="packages")

    # Slots

    @Slot()
    def _on_kind(self) -> None:
        shown = _FIELDS[self._kind()]
        for name, row in self.rows.items():
            row.setVisible(name in shown)
        self.form.clear_errors()
        self._tell()
        self._go_on()

    @Slot(object)
    def _on_picked(self, _key: object) -> None:
        self._ask_ahead()
        self._go_on()

    @Slot()
    def _on_cleared(self) -> None:
        """Forget what the client before is booked for."""
        self._ahead, self._looked = {}, False
        self.booking.clear()
        self.booking.set_choices(())
        self._tell()

    @Slot(object)
    def _on_booking(self, key: object) -> None:
        row = self._ahead.get(key) if isinstance(key, int) else None
        if row is not None and row.asked and not row.paid:
            self.price.setText(amount(row.asked))
        self._tell()
        self._go_on()

    @Slot()
    def _sell(self) -> None:
        bought = self._bought()
        if bought is not None:
            self.sold.emit(bought)
            self.accept()

    # Answers from the desk

    def _show_packages(self, found: tuple[PackageRow, ...]) -> None:
        self._packages, self._known = {row.id: row for row in found}, True
        self.package.set_choices([_choice(row) for row in found])
        self._tell()

    def _show_ahead(self, found: Ahead) -> None:
        self._ahead, self._looked = {row.appointment_id: row for row in found.rows}, True
        choices = [_booked(row) for row in found.rows]
        self.booking.clear()
        self.booking.set_choices(choices)
        self._tell()
        if len(choices) == 1:
            self.booking.take(choices[0])
            self._on_booking(choices[0].key)

    # Internal

    def _tell(self) -> None:
        """Say what there is to do where nothing can be chosen."""
        said = ""
        if self._kind() is Stored.PACKAGE and self._known and not self._packages:
            said = self.tr("There is no package yet: add one in the settings.")
        elif self._kind() is Stored.DEPOSIT and self._looked and not self._ahead:
            said = self.tr("There is no appointment to come: book one first.")
        elif self._kind() is Stored.DEPOSIT:
            said = self._deposit_words()
        self.say(said, "info")

    def _deposit_words(self) -> str:
        """Return what the studio asks for ahead, and what was paid already."""
        row = self._ahead.get(self._booking_id() or 0)
        if row is None:
            return ""
        if row.paid:
            words = self.tr("{paid} was paid for this visit before.")
            return words.format(paid=money(row.paid))
        if row.asked:
            words = self.tr("The studio asks for {asked} ahead for this visit.")
            return words.format(asked=money(row.asked))
        return ""

    def _ask_ahead(self) -> None:
        number = self.client.client_id()
        if number is not None:
            ask = partial(bookings_ahead, client_id=number)
            self.kit.link.ask(ask, owner=self, done=self._show_ahead, latest="ahead")

    def _kind(self) -> Stored:
        return Stored(self.kind.current())

    def _go_on(self) -> None:
        """Go to the first field that is still needed."""
        if self._kind() is Stored.PACKAGE and self.package.key() is None:
            self.package.setFocus()
        elif "client" in _FIELDS[self._kind()] and self.client.client_id() is None:
            self.client.setFocus()
        elif self._kind() is Stored.DEPOSIT and self.booking.key() is None:
            self.booking.setFocus()
        elif "price" in _FIELDS[self._kind()]:
            self.price.setFocus()
            self.price.selectAll()
        else:
            self.sell.setFocus()

    def _bought(self) -> Bought | None:
        """Return what is sold; none when something is missing, which is said."""
        kind, wrong = self._kind(), {}
        price, package = self._amount(), self._packages.get(self._package_id())
        if kind is Stored.PACKAGE and package is None:
            wrong["package"] = self.tr("Take a package from the list.")
        elif kind is not Stored.PACKAGE and price is None:
            wrong["price"] = self.tr("Write an amount, such as 100.00.")
        if "client" in _FIELDS[kind] and self.client.client_id() is None:
            wrong["client"] = self.tr("Take the client whose it will be from the list.")
        if kind is Stored.DEPOSIT and self._booking_id() is None:
            wrong["booking"] = self.tr("Take the visit that it is for from the list.")
        self.form.show_errors(wrong)
        if wrong:
            return None
        if kind is Stored.PACKAGE and package is not None:
            return Bought(
                kind=kind,
                price=package.terms.price,
                package_id=package.id,
                client_id=self.client.client_id(),
                name=package.terms.name,
            )
        gift = kind is Stored.GIFT_CARD
        return Bought(
            kind=kind,
            price=price or Money(0),
            client_id=None if gift else self.client.client_id(),
            appointment_id=self._booking_id() if kind is Stored.DEPOSIT else None,
            recipient=self.recipient.text().strip() if gift else "",
            message=self.words.text().strip() if gift else "",
        )

    def _amount(self) -> Money | None:
        try:
            found = Money.parse(self.price.text())
        except ValueError:
            return None
        return found if found.cents > 0 else None

    def _booking_id(self) -> int | None:
        key = self.booking.key()
        return key if isinstance(key, int) else None

    def _package_id(self) -> int:
        key = self.package.key()
        return key if isinstance(key, int) else 0


def _choice(row: PackageRow) -> Choice:
    below = f"{units_words(row.terms.unit, row.terms.units)} · {money(row.terms.price)}"
    return Choice(row.id, row.terms.name, below)


def _booked(row: Bookable) -> Choice:
    below = f"{row.service} {row.minutes} · {money(row.price)}"
    return Choice(row.appointment_id, f"{day_short(row.day)}, {time_short(row.starts)}", below)
