"""The widgets of a ticket, laid out one under the other, and the marks of what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.errors import Reason, Refused
from frontdesk.queries.till import TIPS
from ui.icons import Icons
from ui.panels.check_out_parts import DiscountBox, LinesBox, TipBox
from ui.panels.fees_box import FeesBox
from ui.panels.price_box import PriceBox
from ui.panels.split_box import SplitBox
from ui.panels.stored_box import StoredBox
from ui.panels.sums_box import SumsBox
from ui.panels.tender_box import FIELDS as TENDER_FIELDS
from ui.panels.tender_box import TenderBox
from ui.sentences import by_field
from ui.widgets.button import Button
from ui.widgets.notice import Notice
from ui.widgets.pick import Pick

_FIELDS = ("discount", "reason", "tip", "price", "price_reason", *TENDER_FIELDS)


class TicketParts(QWidget):
    """Lines, products, discount, tip, sums and tender of one ticket.

    Signals:
        changed: it comes to something else now.
        finished: a field was left by Enter; the money is to be taken next.
        given: Enter was pressed where the payment is typed.
        waived: Fee and the reason; it is not to be asked for.
        code_wanted: what may be one of the studio's discount codes.
        unknown: a bar code that no product has.
    """

    changed = Signal()
    finished = Signal()
    given = Signal()
    waived = Signal(object, str)
    code_wanted = Signal(str)
    unknown = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill(icons)

    def mark(self, reasons: Sequence[Reason]) -> list[Reason]:
        """Mark the fields that are wrong, go to the first; return what has no field here."""
        found = by_field(Refused(reasons))
        said = {name: found.get(name, "") for name in _FIELDS}
        self.discount.say(said["discount"], said["reason"])
        self.tender.say({name: said[name] for name in TENDER_FIELDS})
        self.tip.say(said["tip"])
        self.price.say(said["price"], said["price_reason"])
        fields = (
            ("discount", self.discount.amount), ("reason", self.discount.reason),
            ("price", self.price.price), ("price_reason", self.price.reason),
            ("tip", self.tip.other),
            *((name, self.tender.field(name)) for name in TENDER_FIELDS),
        )  # fmt: skip
        wrong = next((field for name, field in fields if field and said[name]), None)
        if said["discount"] or said["reason"]:
            self.discount.show()
        if wrong is not None:
            wrong.setFocus()
        return [reason for reason in reasons if reason.field not in said]

    # Construction

    def _fill(self, icons: Icons) -> None:
        self.lines = LinesBox(icons)
        self.waiting = Notice(icons, tone="info")
        self.split = SplitBox(icons.theme)
        self.fees = FeesBox(icons)
        self.product = Pick(self.tr("Product"), self.tr("Add or scan a product (A)"))
        self.product.line.setProperty("takes_codes", True)
        self.price = PriceBox()
        self.price_button = Button(
            icons, self.tr("Price"), kind="quiet", icon="edit", size="small", key="P"
        )
        self.discount = DiscountBox()
        self.discount_button = Button(
            icons, self.tr("Discount"), kind="quiet", icon="tag", size="small", key="D"
        )
        self.tip = TipBox(icons, TIPS)
        self.sums = SumsBox()
        self.stored = StoredBox(icons)
        self.tender = TenderBox(icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        above = (self.split, self.lines, self.waiting, self.fees)
        parts = (*above, self._extras(), self.price, self.discount, self.tip)
        for widget in (*parts, self.stored, self.sums, self.tender):
            column.addWidget(widget)

    def _extras(self) -> QWidget:
        self.extras = QWidget()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.price_button)
        row.addWidget(self.discount_button)
        row.addStretch(1)
        column = QVBoxLayout(self.extras)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.product)
        column.addLayout(row)
        return self.extras
