"""Another price for one line, and why; P goes from line to line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.queries.till import Ticket
from frontdesk.values.held import Price
from frontdesk.values.money import Money
from ui.format import amount, money
from ui.panels.basket import PRODUCT, SERVICE, Basket, line_key
from ui.widgets.form import FieldRow
from ui.widgets.label import Label
from ui.widgets.typed_line import TypedLine


@dataclass(frozen=True, slots=True)
class Priced:
    """A line that may cost something else: its key, its name and its price by the list."""

    key: str
    name: str
    listed: Money


def priced(ticket: Ticket, basket: Basket) -> list[Priced]:
    """Return the lines of a ticket that may cost something else."""
    services = [
        Priced(line_key(SERVICE, each.appointment_id), each.item.text, each.item.unit)
        for each in ticket.due
    ]
    rows = {row.id: row for row in ticket.products}
    products = [
        Priced(line_key(PRODUCT, number), rows[number].name, rows[number].price)
        for number in basket.products
        if number in rows
    ]
    return [*services, *products]


class PriceBox(QWidget):
    """A price and a reason for one line.

    Signals:
        changed: the key of a line and its Price; none is that of the list again.
        finished: Enter was pressed behind the reason.
    """

    changed = Signal(str, object)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Priced, ...] = ()
        self._key = ""
        self.title = Label("", "section", elide=True)
        self.price, self.reason = TypedLine(), TypedLine()
        self.reason.setMaxLength(120)
        self.reason.setPlaceholderText(self.tr("began late, damaged …"))
        self.price_row = FieldRow(self.tr("Price instead"), self.price)
        self.reason_row = FieldRow(self.tr("Why"), self.reason)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.price_row, 2)
        row.addWidget(self.reason_row, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(row)
        self.price.textEdited.connect(self._on_edited)
        self.reason.textEdited.connect(self._on_edited)
        self.price.returnPressed.connect(self.reason.setFocus)
        self.reason.returnPressed.connect(self.finished)
        self.hide()

    def clear(self) -> None:
        """Close it."""
        self._lines, self._key = (), ""
        self.say("", "")
        self.hide()

    def open_next(self, lines: Sequence[Priced], prices: dict[str, Price]) -> None:
        """Ask for the price of the next of these lines."""
        if not lines:
            return
        keys = [line.key for line in lines]
        after = (keys.index(self._key) + 1) % len(keys) if self._key in keys else 0
        line = lines[after]
        self._lines, self._key = tuple(lines), line.key
        words = self.tr("{name}, {price} by the list")
        self.title.setText(words.format(name=line.name, price=money(line.listed)))
        price = prices.get(line.key)
        self.price.setText("" if price is None else amount(price.instead))
        self.reason.setText("" if price is None else price.reason)
        self.price.setPlaceholderText(amount(line.listed))
        self.say("", "")
        self.show()
        self.price.setFocus()

    def is_readable(self) -> bool:
        """Tell whether the price can be read; go there where it cannot."""
        if self.isHidden() or not self.price_row.error.text():
            return True
        self.price.setFocus()
        return False

    def say(self, price: str, reason: str) -> None:
        """Say what is wrong with either."""
        self.price_row.set_error(price)
        self.reason_row.set_error(reason)

    # Slots

    @Slot()
    def _on_edited(self) -> None:
        self.say("", "")
        text = self.price.text().strip()
        if not text:
            self.changed.emit(self._key, None)
            return
        try:
            price = Money.parse(text)
        except ValueError:
            self.say(self.tr("Write an amount, such as 70.00."), "")
            return
        self.changed.emit(self._key, Price(price, self.reason.text().strip()))
