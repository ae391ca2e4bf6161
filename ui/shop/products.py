"""Products: price, tax, bar code, and how many there are."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.products import MoveStock, SaveProduct
from frontdesk.errors import Refused
from frontdesk.queries.shop import ShopProduct
from ui.format import amount, money, percent
from ui.kit import Kit
from ui.models.rows import Column
from ui.sentences import by_field
from ui.shop.part import ShopPart, mark
from ui.widgets.button import Button
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl


class ProductsPart(ShopPart[ShopProduct]):
    """The products; a bar code may be scanned into its field."""

    def __init__(self, kit: Kit, *, may_price: bool, parent: QWidget | None = None) -> None:
        self._may_price = may_price
        columns: list[Column[ShopProduct]] = [
            Column(title=_tr("Product"), text=_named, sort=lambda row: row.name.casefold()),
            Column(title=_tr("Price"), text=lambda row: money(row.price), right=True),
            Column(title=_tr("There"), text=_left, right=True),
        ]
        super().__init__(kit, _tr("Products"), columns, lambda row: row.id, parent)

    def refuse(self, error: Refused) -> str:
        errors = self.form.mark(by_field(error))
        return " ".join(self.stock.form.show_errors(errors))

    def first(self) -> QWidget:
        return self.name

    def fill(self) -> None:
        self.name, self.price, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        self.rate, self.low = QLineEdit(), QLineEdit()
        self.name.setMaxLength(80)
        self.code.setProperty("takes_codes", True)
        self.rate.setPlaceholderText(_tr("that of the place"))
        self.low.setPlaceholderText("3")
        self.taxed, self.counted = mark(_tr("Sales tax is taken")), mark(_tr("Is counted"))
        self.active = mark(_tr("Is sold"))
        self.form.add("name", _tr("Name"), self.name)
        self.form.add_pair(
            ("price", _tr("Price"), self.price), ("tax_bp", _tr("Own tax rate, %"), self.rate)
        )
        self.form.add_pair(
            ("barcode", _tr("Bar code"), self.code), ("low_at", _tr("Few at"), self.low)
        )
        marks, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for each in (self.taxed, self.counted, self.active):
            row.addWidget(each)
        row.addStretch(1)
        marks.setLayout(row)
        self.form.add_wide(marks)
        self.form.setEnabled(self._may_price)
        self.stock = StockBox(self.kit)
        self.stock.wanted.clicked.connect(self._on_stock)
        self.right.addWidget(self.stock)

    def put(self, row: ShopProduct | None) -> None:
        self.name.setText("" if row is None else row.name)
        self.price.setText("" if row is None else amount(row.price))
        self.code.setText("" if row is None else row.barcode)
        rate = "" if row is None or row.tax_bp is None else percent(row.tax_bp)
        self.rate.setText(rate)
        self.low.setText("" if row is None or row.low_at is None else str(row.low_at))
        self.taxed.setChecked(row is None or row.taxed)
        self.counted.setChecked(row is None or row.left is not None)
        self.active.setChecked(row is None or row.active)
        self.stock.show_product(row)

    def command(self) -> Command:
        return SaveProduct(
            product_id=None if self.chosen is None else self.chosen.id,
            name=self.name.text(),
            price=self.money("price", self.price),
            taxed=self.taxed.isChecked(),
            tax_bp=self.percent("tax_bp", self.rate),
            barcode=self.code.text(),
            counted=self.counted.isChecked(),
            low_at=self.whole("low_at", self.low),
            active=self.active.isChecked(),
        )

    # Slots

    @Slot()
    def _on_stock(self) -> None:
        command = None if self.chosen is None else self.stock.command(self.chosen.id)
        if command is not None:
            self.wanted.emit(command)


class StockBox(QWidget):
    """Pieces that came, or were counted; a correction says why."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "section")
        self.kind = SegmentedControl(
            [
                ("received", _tr("Received")),
                ("counted", _tr("Counted")),
                ("corrected", _tr("Corrected")),
            ],
            name=_tr("What is noted"),
        )
        self.pieces, self.reason = QLineEdit(), QLineEdit()
        self.pieces.setPlaceholderText("12")
        self.reason.setPlaceholderText(_tr("broken, tester …"))
        self.reason.setMaxLength(120)
        self.form = Form()
        self.form.add_wide(self.title)
        self.form.add_wide(self.kind)
        self.form.add_pair(
            ("pieces", _tr("Pieces"), self.pieces), ("reason", _tr("Why"), self.reason)
        )
        self.wanted = Button(kit.icons, _tr("Note it"), size="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.form, 1)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.wanted)
        holder = QWidget()
        holder.setLayout(end)
        end.setContentsMargins(0, 0, 0, 0)
        self.form.add_wide(holder)
        for line in (self.pieces, self.reason):
            line.returnPressed.connect(self.wanted.click)

    def show_product(self, row: ShopProduct | None) -> None:
        """Say how many there are; of a new product nothing can be noted yet."""
        self.setVisible(row is not None)
        if row is not None:
            words = _tr("Stock: {count} there") if row.left is not None else _tr("Stock")
            self.title.setText(words.format(count=row.left))
        self.pieces.clear()
        self.reason.clear()
        self.form.clear_errors()

    def command(self, product_id: int) -> Command | None:
        """Return what is noted; none where the number cannot be read, which is said."""
        self.form.clear_errors()
        try:
            pieces = int(self.pieces.text().replace("−", "-"))
        except ValueError:
            self.form.show_errors({"pieces": _tr("Write how many.")})
            return None
        return MoveStock(
            product_id=product_id,
            kind=self.kind.current(),
            pieces=pieces,
            reason=self.reason.text(),
        )


def _named(row: ShopProduct) -> str:
    return row.name if row.active else _tr("{name} (not sold)").format(name=row.name)


def _left(row: ShopProduct) -> str:
    if row.left is None:
        return "–"
    return _tr("{count}, few").format(count=row.left) if row.low else str(row.left)


def _tr(text: str) -> str:
    return QCoreApplication.translate("shop", text)
