"""The parts of the check-out panel: lines of the ticket, discount and tips."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from frontdesk.values.money import Money
from frontdesk.values.payment import Code, Discount
from ui.format import money, percent
from ui.icons import Icons
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Rule
from ui.widgets.form import FieldRow
from ui.widgets.label import Label
from ui.widgets.typed_line import TypedLine

_OTHER = -1


@dataclass(frozen=True, slots=True)
class LineWords:
    """A line of the ticket in words; one with a ``key`` can be taken off again."""

    name: str
    below: str
    amount: Money
    key: str | None = None


class LinesBox(QWidget):
    """Services and products, one under the other.

    Signals:
        removed: key of a line of which one is taken off.
    """

    removed = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(7)

    def show_lines(self, lines: Sequence[LineWords]) -> None:
        """Show these lines instead."""
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._column.addWidget(Rule())
            self._column.addWidget(self._row(line))

    # Construction

    def _row(self, line: LineWords) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Label(line.name, "strong", wrap=True), 0, 0)
        grid.addWidget(Label(money(line.amount)), 0, 2, Qt.AlignmentFlag.AlignTop)
        if line.below:
            grid.addWidget(Label(line.below, "caption", elide=True), 1, 0)
        if line.key is not None:
            words = self.tr("Take off one {product}").format(product=line.name)
            button = IconButton(self._icons, "minus", words, size="small")
            button.setProperty("key", line.key)
            button.clicked.connect(self._on_removed)
            grid.addWidget(button, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        return row

    # Slots

    @Slot()
    def _on_removed(self) -> None:
        self.removed.emit(self.sender().property("key"))


class DiscountBox(QWidget):
    """A discount as it is typed, ``10%`` or ``8.50``, and why; or one of the studio's codes.

    Signals:
        changed: it is another one now.
        finished: Enter was pressed behind it.
        code_wanted: Enter was pressed behind what may be a code.
    """

    changed = Signal()
    finished = Signal()
    code_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount = TypedLine()
        self.amount.setPlaceholderText(self.tr("10%, 8.50 or a code"))
        self.code: Code | None = None
        self.reason = TypedLine()
        self.reason.setPlaceholderText(self.tr("late start, regular …"))
        self.amount_row = FieldRow(self.tr("Discount"), self.amount)
        self.reason_row = FieldRow(self.tr("Why"), self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.amount_row, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.reason_row, 3, Qt.AlignmentFlag.AlignTop)
        self.amount.textEdited.connect(self._on_edited)
        self.reason.textEdited.connect(self.changed)
        self.amount.returnPressed.connect(self._on_entered)
        self.reason.returnPressed.connect(self.finished)

    def clear(self) -> None:
        """Empty it."""
        self.amount.clear()
        self.reason.clear()
        self.code = None
        self.say("", "")

    def show_code(self, code: Code) -> None:
        """Take a code of the studio's instead."""
        self.code = code
        self.amount.setText(code.code)
        self.say("", "")
        self.changed.emit()

    def said(self) -> Discount | None:
        """Return the discount by hand; raise ``ValueError`` where none can be read."""
        text = self.amount.text().strip()
        if not text or self.code is not None:
            return None
        reason = self.reason.text().strip()
        if text.endswith("%"):
            points = Money.parse(text.removesuffix("%").strip()).cents
            return Discount(basis_points=points, reason=reason)
        return Discount(amount=Money.parse(text), reason=reason)

    def say(self, amount: str, reason: str) -> None:
        """Say what is wrong with either."""
        self.amount_row.set_error(amount)
        self.reason_row.set_error(reason)

    # Slots

    @Slot()
    def _on_edited(self) -> None:
        self.code = None
        self.changed.emit()

    @Slot()
    def _on_entered(self) -> None:
        text = self.amount.text().strip()
        if self.code is not None:
            self.finished.emit()
        elif any(letter.isalpha() for letter in text):
            self.code_wanted.emit(text)
        else:
            self.reason.setFocus()


class TipBox(QWidget):
    """Buttons for a tip, of the full value; another amount is typed.

    Signals:
        changed: it is another one now.
        finished: Enter was pressed behind another amount.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, icons: Icons, offered: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[int, Button] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.name = Label("", "strong", wrap=True)
        self.total = Label("")
        self.other = TypedLine()
        self.other.setPlaceholderText(self.tr("12.00"))
        self.other.setAccessibleName(self.tr("Another tip"))
        self.error = Label("", "error", wrap=True)
        self._build(icons, offered)
        self._group.buttonClicked.connect(self._on_clicked)
        self.other.textEdited.connect(self._on_edited)
        self.other.returnPressed.connect(self.finished)
        self.clear()

    def clear(self) -> None:
        """No tip."""
        self._press(None)
        self.other.clear()

    def choose(self, place: int) -> None:
        """Press the button at ``place``, as a click does; once more takes the tip back."""
        list(self._buttons.values())[place].click()

    def basis_points(self) -> int | None:
        """Return the part that is chosen; none when it is another amount, or no tip."""
        return next((key for key, b in self._buttons.items() if b.isChecked() and key > 0), None)

    def amount(self) -> Money | None:
        """Return another amount; raise ``ValueError`` where none can be read."""
        text = self.other.text().strip()
        return Money.parse(text) if self._buttons[_OTHER].isChecked() and text else None

    def put(self, basis_points: int | None, other: str) -> None:
        """Choose a tip, or another amount, without telling anybody."""
        key = _OTHER if other else basis_points
        self._press(None if key is None else self._buttons.get(key))
        self.other.setText(other)

    def show_tip(self, name: str, total: Money) -> None:
        """Show whose it is, and what it comes to."""
        self.name.setText(name)
        self.total.setText(money(total) if total else self.tr("none", "tip"))

    # Construction

    def _build(self, icons: Icons, offered: Sequence[int]) -> None:
        top, row = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.total)
        row.setSpacing(6)
        for place, key in enumerate((*offered, _OTHER), start=1):
            words = percent(key) if key > 0 else self.tr("Other")
            button = Button(icons, words, key=str(place), size="small")
            button.setCheckable(True)
            self._buttons[key] = button
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Rule())
        column.addLayout(top)
        column.addLayout(row)
        column.addWidget(self.other)
        column.addWidget(self.error)

    # Slots

    @Slot(object)
    def _on_clicked(self, button: Button) -> None:
        self._press(button if button.isChecked() else None)
        if self._buttons[_OTHER].isChecked():
            self.other.setFocus()
        self.changed.emit()

    @Slot()
    def _on_edited(self) -> None:
        self.changed.emit()

    # Internal

    def _press(self, button: Button | None) -> None:
        for each in self._buttons.values():
            each.setChecked(each is button)
        self.other.setVisible(self._buttons[_OTHER].isChecked())
        self.error.hide()

    def say(self, text: str) -> None:
        """Say what is wrong with another amount."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
