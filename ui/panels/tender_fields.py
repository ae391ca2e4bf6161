"""What is typed of each way to pay: an amount, and what tells this card or check from another."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import CARD, CARD_BRANDS, CASH, CHECK, LONGEST_CODE, Paid
from ui.format import money
from ui.widgets.form import FieldRow
from ui.widgets.typed_line import TypedLine

_FEWEST, _MOST = 2, 20


class TenderFields(QWidget):
    """The fields of one way to pay. An amount may be written as a share: ``/3`` is a third.

    Signals:
        changed: something else was typed.
        entered: Enter was pressed in a field.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, amount: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount = TypedLine()
        self.rows: dict[str, FieldRow] = {"given": FieldRow(amount, self.amount, hint)}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self.watch(self.amount)

    def watch(self, line: TypedLine) -> None:
        """Tell of what is typed in ``line``."""
        line.textEdited.connect(self.changed)
        line.returnPressed.connect(self.entered)

    def clear(self) -> None:
        """Empty all of it."""
        for line in self.findChildren(TypedLine):
            line.clear()
        self.say({})

    def names(self) -> tuple[str, ...]:
        """Return the names that the domain has for these fields."""
        return tuple(self.rows)

    def field(self, name: str) -> QWidget | None:
        """Return the field of a name."""
        return self.rows[name].field if name in self.rows else None

    def first(self) -> QWidget | None:
        """Return the field to begin with; none where nothing need be typed."""
        return None

    def say(self, said: dict[str, str]) -> None:
        """Say what is wrong with each field."""
        for name, row in self.rows.items():
            row.set_error(said.get(name, ""))

    def typed(self, rest: Money) -> Money | None:
        """Return the amount that is typed; raise ``ValueError`` where none can be read."""
        text = self.amount.text().strip()
        if text.startswith("/"):
            among = int(text.removeprefix("/"))
            if not _FEWEST <= among <= _MOST:
                raise ValueError("not a share")
            return Money(rest.cents // among)
        return Money.parse(text) if text else None

    def is_readable(self, rest: Money) -> bool:
        """Tell whether the amount can be read."""
        try:
            self.typed(rest)
        except ValueError:
            return False
        return True

    def part(self, rest: Money) -> Paid | None:
        """Return the part that is typed; none where it is not less than ``rest``."""
        amount = self.typed(rest) if self.is_readable(rest) else None
        return None if amount is None or not ZERO < amount < rest else self.of(amount)

    def paid(self, rest: Money) -> Paid:
        """Return how ``rest`` is paid; raise ``ValueError`` where no amount can be read."""
        return self.of(self.typed(rest) or rest)

    def of(self, amount: Money) -> Paid:
        """Return ``amount`` paid this way."""
        raise NotImplementedError

    def change(self, _rest: Money) -> str:
        """Return in words what goes back, or is missing."""
        return ""


class CashFields(TenderFields):
    """What was given; the rest goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Given"), _tr("empty: the exact amount"), parent)
        self._grid.addWidget(self.rows["given"], 0, 0)

    def first(self) -> QWidget | None:
        return self.amount

    def paid(self, rest: Money) -> Paid:
        return Paid(kind=CASH, amount=rest, given=self.typed(rest))

    def of(self, amount: Money) -> Paid:
        return Paid(kind=CASH, amount=amount)

    def change(self, rest: Money) -> str:
        given = self.typed(rest) if self.is_readable(rest) else None
        if given is None:
            return ""
        if given < rest:
            return _tr("{amount} are missing").format(amount=money(rest - given))
        return _tr("Change {amount}").format(amount=money(given - rest))


class CardFields(TenderFields):
    """What the studio's own terminal printed: never the number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Amount"), _tr("empty: all"), parent)
        self.last_four, self.approval, self.brand = TypedLine(), TypedLine(), QComboBox()
        self.approval.setMaxLength(LONGEST_CODE)
        self.brand.addItem(_tr("not said"), "")
        for code in CARD_BRANDS:
            self.brand.addItem(brand_word(code), code)
        self.rows["last_four"] = FieldRow(_tr("Last four digits"), self.last_four, _tr("optional"))
        self.rows["approval"] = FieldRow(_tr("Approval"), self.approval, _tr("optional"))
        self.rows["brand"] = FieldRow(_tr("Kind of card"), self.brand)
        for place, name in enumerate(("last_four", "approval", "brand", "given")):
            self._grid.addWidget(self.rows[name], place // 2, place % 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        for line in (self.last_four, self.approval):
            self.watch(line)

    def clear(self) -> None:
        super().clear()
        self.brand.setCurrentIndex(0)

    def of(self, amount: Money) -> Paid:
        return Paid(
            kind=CARD,
            amount=amount,
            brand=self.brand.currentData(),
            last_four=self.last_four.text().strip(),
            approval=self.approval.text().strip(),
        )


class CheckFields(TenderFields):
    """The number of a check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Amount"), _tr("empty: all"), parent)
        self.number = TypedLine()
        self.number.setMaxLength(LONGEST_CODE)
        self.rows["check_no"] = FieldRow(_tr("Check number"), self.number, _tr("optional"))
        self._grid.addWidget(self.rows["check_no"], 0, 0)
        self._grid.addWidget(self.rows["given"], 0, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.watch(self.number)

    def first(self) -> QWidget | None:
        return self.number

    def of(self, amount: Money) -> Paid:
        return Paid(kind=CHECK, amount=amount, check_no=self.number.text().strip())


def brand_word(code: str) -> str:
    """Return what a kind of card is called."""
    return {
        "visa": "Visa",
        "mastercard": "Mastercard",
        "amex": "American Express",
        "discover": "Discover",
        "debit": _tr("Debit card"),
        "other": _tr("Another"),
    }[code]


def _tr(text: str) -> str:
    return QCoreApplication.translate("till", text)
