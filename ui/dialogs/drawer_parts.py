"""The parts of the day's close: cash by hand, tips to pay, and the count of the drawer."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.commands.drawer import Move
from frontdesk.queries.day_report import DrawerReport, TipsDue
from frontdesk.values.cash import DENOMINATIONS, MOST_PIECES, Count, counted
from frontdesk.values.money import Money
from ui.format import money
from ui.icons import Icons
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl
from ui.widgets.typed_line import TypedLine


def drawer_word(drawer: DrawerReport) -> str:
    """Return what a drawer is called, by its number where nobody has said."""
    if drawer.name:
        return drawer.name
    return QCoreApplication.translate("drawer", "Drawer {number}").format(number=drawer.number)


class CashCard(Card):
    """Cash that goes in or out by hand.

    Signals:
        wanted: kind, amount and what it is for are to be booked.
    """

    wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.kind = SegmentedControl(
            [
                (Move.FLOAT, self.tr("To begin with")),
                (Move.PAY_IN, self.tr("Paid in")),
                (Move.PAY_OUT, self.tr("Paid out")),
            ],
            name=self.tr("Kind"),
        )
        self.amount, self.note = TypedLine(), TypedLine()
        self.amount.setPlaceholderText("20.00")
        self.note.setPlaceholderText(self.tr("flowers, change …"))
        self.note.setMaxLength(200)
        self.form = Form()
        self.form.add_pair(
            ("amount", self.tr("Amount"), self.amount), ("note", self.tr("What for"), self.note)
        )
        self.book = Button(icons, self.tr("Book it"), size="small")
        self.column.addWidget(Label(self.tr("Cash by hand"), "section"))
        self.column.addWidget(self.kind)
        self.column.addWidget(self.form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.book)
        self.column.addLayout(row)
        self.book.clicked.connect(self.wanted)
        for line in (self.amount, self.note):
            line.returnPressed.connect(self.wanted)

    def said(self) -> Money | None:
        """Return the amount; none where it cannot be read, which is said."""
        self.form.clear_errors()
        try:
            return Money.parse(self.amount.text().strip())
        except ValueError:
            self.form.show_errors({"amount": self.tr("Write an amount, such as 20.00.")})
            return None

    def clear(self) -> None:
        """Empty it."""
        self.amount.clear()
        self.note.clear()
        self.form.clear_errors()


class TipsCard(Card):
    """Who has tips to get; a button pays each.

    Signals:
        pay: the TipsDue that is to be paid out.
    """

    pay = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icons = icons
        self._owed: tuple[TipsDue, ...] = ()
        self.column.addWidget(Label(self.tr("Tips to pay out"), "section"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.column.addLayout(self._rows)

    def show_tips(self, rows: Sequence[TipsDue]) -> None:
        """Show these instead."""
        while item := self._rows.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._owed = tuple(rows)
        for place, row in enumerate(self._owed):
            line = QWidget()
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(Label(row.therapist, elide=True), 1)
            words = self.tr("Pay {amount}").format(amount=money(row.owed))
            button = Button(self._icons, words, size="small")
            button.setProperty("place", place)
            button.clicked.connect(self._on_pay)
            across.addWidget(button)
            self._rows.addWidget(line)
        self.setVisible(bool(self._owed))

    # Slots

    @Slot()
    def _on_pay(self) -> None:
        self.pay.emit(self._owed[self.sender().property("place")])


class CountCard(Card):
    """How many there are of each note and coin; what should be there is not told.

    Signals:
        changed: another number was typed.
        drawer_chosen: another drawer is to be counted.
    """

    changed = Signal()
    drawer_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.lines: dict[int, TypedLine] = {}
        self.total = Label(money(Money(0)), "total")
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        half = len(DENOMINATIONS) // 2
        for place, cents in enumerate(DENOMINATIONS):
            line = TypedLine()
            line.setValidator(QIntValidator(0, MOST_PIECES, line))
            line.setAccessibleName(self.tr("How many of {value}").format(value=money(Money(cents))))
            line.textEdited.connect(self._on_edited)
            self.lines[cents] = line
            column = 0 if place < half else 2
            grid.addWidget(Label(money(Money(cents))), place % half, column)
            grid.addWidget(line, place % half, column + 1)
        self._drawers: tuple[DrawerReport, ...] = ()
        self.which: SegmentedControl | None = None
        self._choice = QHBoxLayout()
        self.column.addWidget(Label(self.tr("Count the drawer"), "section"))
        self.column.addLayout(self._choice)
        self.column.addLayout(grid)
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Counted"), "total"), 1)
        row.addWidget(self.total)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def show_drawers(self, rows: Sequence[DrawerReport]) -> None:
        """Offer the drawers that are open, where there are several."""
        open_ones = tuple(each for each in rows if not each.closed)
        names = [(str(each.number), drawer_word(each)) for each in open_ones]
        if [each.number for each in self._drawers] != [each.number for each in open_ones]:
            chosen = self.drawer()
            while item := self._choice.takeAt(0):
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            self.which = None
            if len(rows) > 1 and names:
                there = str(chosen) if str(chosen) in dict(names) else names[0][0]
                self.which = SegmentedControl(names, name=self.tr("Drawer"), current=there)
                self.which.chosen.connect(self._on_drawer)
                self._choice.addWidget(self.which)
                self._choice.addStretch(1)
        self._drawers = open_ones

    def drawer(self) -> int | None:
        """Return the number of the drawer that is counted; none when all are closed."""
        if self.which is not None:
            return int(self.which.current())
        return self._drawers[0].number if self._drawers else None

    def begin(self) -> None:
        """Put the focus where the count begins."""
        next(iter(self.lines.values())).setFocus()

    def clear(self) -> None:
        """Empty it, for the next drawer."""
        for line in self.lines.values():
            line.clear()
        self._on_edited()

    def pieces(self) -> Count:
        """Return how many there are of each."""
        found = ((cents, line.text().strip()) for cents, line in self.lines.items())
        return tuple((cents, int(text)) for cents, text in found if text)

    # Slots

    @Slot()
    def _on_drawer(self) -> None:
        self.clear()
        self.drawer_chosen.emit()

    @Slot()
    def _on_edited(self) -> None:
        self.total.setText(money(counted(self.pieces())))
        self.changed.emit()
