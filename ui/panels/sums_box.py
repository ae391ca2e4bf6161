"""What a ticket comes to: discount, tax, and what is to be paid."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.queries.till import Bill, Off
from frontdesk.values.money import ZERO, Money
from ui.format import money, percent
from ui.widgets.card import Rule
from ui.widgets.label import Label


class SumsBox(QWidget):
    """The sums below the lines; what is nothing is not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.discount, self.tax = _pair("muted"), _pair("muted")
        self.tip, self.before = _pair("muted"), _pair("muted")
        self.total = _pair("total")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Rule())
        for words, amount in (self.discount, self.tax, self.tip, self.before, self.total):
            row = QHBoxLayout()
            row.addWidget(words, 1)
            row.addWidget(amount)
            column.addLayout(row)

    def show_bill(self, bill: Bill, rest: Money) -> None:
        """Show what is to be paid; ``rest`` of it beside what was paid before."""
        text = self.tr("Sales tax {rate} on {amount}")
        rates = " + ".join(percent(tax.basis_points) for tax in bill.taxes)
        tax = text.format(rate=rates, amount=money(bill.taxed))
        off = " + ".join(off_words(off) for off in bill.offs)
        _show(self.discount, off, -bill.discount)
        _show(self.tax, tax, bill.tax)
        _show(self.tip, "", ZERO)
        _show(self.before, self.tr("Paid before"), rest - bill.total)
        self.total[0].setText(self.tr("To pay"))
        self.total[1].setText(money(rest))

    def show_paid(self, bill: Bill | None) -> None:
        """Say that it is paid, and what of it is the tip."""
        if bill is not None:
            _show(self.tip, self.tr("Tip"), tipped(bill))
        self.total[0].setText(self.tr("Paid"))


def off_words(off: Off) -> str:
    """Return who gives a discount, in words."""
    return {
        "member": _tr("Member's discount"),
        "staff": _tr("Staff discount"),
        "code": _tr("Code {code}").format(code=off.reason),
    }.get(off.kind, _tr("Discount"))


def tipped(bill: Bill) -> Money:
    """Return all tips of a bill."""
    return sum((tip.amount for tip in bill.tips), start=ZERO)


def _pair(look: str) -> tuple[Label, Label]:
    return Label("", look, wrap=look == "muted"), Label("", look)


def _show(pair: tuple[Label, Label], words: str, value: Money) -> None:
    for label, text in zip(pair, (words, money(value)), strict=True):
        label.setText(text)
        label.setVisible(bool(value))


def _tr(text: str) -> str:
    return QCoreApplication.translate("till", text)
