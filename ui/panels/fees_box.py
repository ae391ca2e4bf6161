"""What clients owe from before, on the ticket: each fee is taken, left for later, or waived."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.queries.till import Fee, Item
from frontdesk.values.state import State
from ui.format import day_short, money
from ui.icons import Icons
from ui.widgets.button import Button
from ui.widgets.card import Rule
from ui.widgets.form import FieldRow
from ui.widgets.label import Label


class FeesBox(QWidget):
    """Fees that are owed, each with a mark that puts it on the ticket.

    Signals:
        changed: another choice of fees is on the ticket now.
        waived: Fee and the reason; it is not to be asked for.
    """

    changed = Signal()
    waived = Signal(object, str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[tuple[Fee, QCheckBox]] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.waive = Button(icons, self.tr("Waive"), kind="quiet", size="small", key="W")
        self.why = QLineEdit()
        self.why.setMaxLength(200)
        self.why.setPlaceholderText(self.tr("child was ill, first time …"))
        self.why_row = FieldRow(self.tr("Why it is waived"), self.why)
        self._may_waive = False
        self._build()
        self.waive.clicked.connect(self.ask_why)
        self.why.returnPressed.connect(self._on_why)

    def clear(self) -> None:
        """Nothing is owed."""
        self.show_fees((), may_waive=False)

    def show_fees(self, fees: Sequence[Fee], *, may_waive: bool) -> None:
        """Show what is owed; all of it is on the ticket at first."""
        off = {fee.appointment_id for fee, mark in self._marks if not mark.isChecked()}
        while item := self._rows.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._marks = [(fee, self._row(fee, off)) for fee in fees]
        self._may_waive = may_waive
        self.why.clear()
        self.why_row.set_error("")
        self.why_row.hide()
        self.waive.setVisible(may_waive)
        self.setVisible(bool(fees))

    def taken(self) -> tuple[Fee, ...]:
        """Return the fees that are on the ticket."""
        return tuple(fee for fee, mark in self._marks if mark.isChecked())

    def items(self) -> list[Item]:
        """Return them as lines of the sale."""
        return [fee.item for fee in self.taken()]

    def say(self, text: str) -> None:
        """Say what is wrong with the reason."""
        self.why_row.set_error(text)
        self.why.setFocus()

    @Slot()
    def ask_why(self) -> None:
        """Ask why a fee is waived."""
        if self._marks and self._may_waive:
            self.why_row.show()
            self.why.setFocus()

    # Construction

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Owed from before"), "section"), 1)
        top.addWidget(self.waive)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Rule())
        column.addLayout(top)
        column.addLayout(self._rows)
        column.addWidget(self.why_row)

    def _row(self, fee: Fee, off: set[int]) -> QCheckBox:
        line = QWidget()
        mark = QCheckBox(fee_words(fee))
        mark.setToolTip(self.tr("Without the mark it stays owed for another time."))
        mark.setChecked(fee.appointment_id not in off)
        mark.toggled.connect(self.changed)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(mark, 1)
        row.addWidget(Label(money(fee.item.amount)))
        self._rows.addWidget(line)
        return mark

    # Slots

    @Slot()
    def _on_why(self) -> None:
        first = next(iter(self.taken()), self._marks[0][0] if self._marks else None)
        if first is not None:
            self.waived.emit(first, self.why.text())


def fee_words(fee: Fee) -> str:
    """Return what a fee is for: Not come, Sat 21 Nov."""
    missed = _tr("Not come, {day}")
    late = _tr("Cancelled late, {day}")
    return (missed if fee.state is State.NO_SHOW else late).format(day=day_short(fee.day))


def _tr(text: str) -> str:
    return QCoreApplication.translate("till", text)
