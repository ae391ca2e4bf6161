"""Lengths and prices of a service, in pairs: as many as there are, and a few more.

field = PricesField(); field.put(((60, Money(8500)),)); field.prices()
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from frontdesk.values.money import Money
from ui.format import amount
from ui.widgets.label import Label
from ui.widgets.short_line import ShortLine

_PAIRS, _LEAST, _SPARE = 2, 4, 2
_LONG, _DEAR = "120", "180.00"


class PricesField(QWidget):
    """Minutes and a price, two pairs in a line; a pair whose lines are empty is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_tr("Lengths and prices"))
        self.pairs: list[tuple[QLineEdit, QLineEdit]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._grow(_LEAST)

    def put(self, prices: tuple[tuple[int, Money], ...]) -> None:
        """Show these."""
        self._grow(len(prices) + _SPARE)
        for place, (minutes, price) in enumerate(self.pairs):
            there = place < len(prices)
            minutes.setText(str(prices[place][0]) if there else "")
            price.setText(amount(prices[place][1]) if there else "")

    def prices(self) -> tuple[tuple[int, Money], ...]:
        """Return what is written; raise ``ValueError`` where a pair cannot be read."""
        found = []
        for minutes, price in self.pairs:
            length, cost = minutes.text().strip(), price.text().strip()
            if length or cost:
                found.append((int(length), Money.parse(cost)))
        return tuple(found)

    # Internal

    def _grow(self, count: int) -> None:
        while len(self.pairs) < count:
            minutes, price = ShortLine(_LONG), ShortLine(_DEAR)
            number = len(self.pairs) + 1
            minutes.setAccessibleName(_tr("Length {number}, minutes").format(number=number))
            price.setAccessibleName(_tr("Price {number}").format(number=number))
            minutes.setMaxLength(4)
            price.setMaxLength(12)
            if not self.pairs:
                self.setFocusProxy(minutes)
                minutes.setPlaceholderText("60")
                price.setPlaceholderText("85.00")
            row, side = divmod(len(self.pairs), _PAIRS)
            middle = Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(minutes, row, side * 3)
            self._grid.addWidget(Label(_tr("min"), "muted"), row, side * 3 + 1, middle)
            self._grid.addWidget(price, row, side * 3 + 2)
            self._grid.setColumnStretch(side * 3, 2)
            self._grid.setColumnStretch(side * 3 + 2, 3)
            self.pairs.append((minutes, price))


def _tr(text: str) -> str:
    return QCoreApplication.translate("house", text)
