"""Add-ons: what goes with a service, for how much, and how much longer it makes it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.products import SaveAddOn
from frontdesk.queries.shop import ShopAddOn
from ui.format import amount, money
from ui.kit import Kit
from ui.models.rows import Column
from ui.shop.part import ShopPart, mark
from ui.widgets.label import Label
from ui.widgets.toggles import Toggles


class AddOnsPart(ShopPart[ShopAddOn]):
    """The add-ons."""

    def __init__(
        self, kit: Kit, services: tuple[tuple[int, str], ...], parent: QWidget | None = None
    ) -> None:
        self._services = services
        columns: list[Column[ShopAddOn]] = [
            Column(
                title=_tr("Add-on"),
                text=lambda row: row.name if row.active else f"{row.name} ({_tr('not offered')})",
            ),
            Column(title=_tr("Price"), text=lambda row: money(row.price), right=True),
            Column(title=_tr("Longer by"), text=_longer, right=True),
        ]
        super().__init__(kit, _tr("Add-ons"), columns, lambda row: row.id, parent)

    def first(self) -> QWidget:
        return self.name

    def fill(self) -> None:
        self.name, self.price, self.minutes = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setMaxLength(80)
        self.name.setPlaceholderText(_tr("Hot stones"))
        self.minutes.setPlaceholderText("0")
        self.form.add("name", _tr("Name"), self.name)
        self.form.add_pair(
            ("price", _tr("Price"), self.price), ("minutes", _tr("Minutes longer"), self.minutes)
        )
        self.services = Toggles(
            [(str(number), name) for number, name in self._services], name=_tr("Goes with")
        )
        self.form.add("services", _tr("Goes with"), self.services, hint=_tr("none: any service"))
        self.taxed, self.active = mark(_tr("Sales tax is taken")), mark(_tr("Is offered"))
        marks, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.taxed)
        row.addWidget(self.active)
        row.addStretch(1)
        marks.setLayout(row)
        self.form.add_wide(marks)
        words = _tr(
            "It is added to a visit that is booked, or at the till. The minutes tell the desk to "
            "leave time for it."
        )
        self.form.add_wide(Label(words, "muted", wrap=True))

    def put(self, row: ShopAddOn | None) -> None:
        self.name.setText("" if row is None else row.name)
        self.price.setText("" if row is None else amount(row.price))
        self.minutes.setText("" if row is None or not row.minutes else str(row.minutes))
        chosen = () if row is None else tuple(str(number) for number in row.services)
        self.services.set_chosen(chosen)
        self.taxed.setChecked(row is not None and row.taxed)
        self.active.setChecked(row is None or row.active)

    def command(self) -> Command:
        return SaveAddOn(
            add_on_id=None if self.chosen is None else self.chosen.id,
            name=self.name.text(),
            price=self.money("price", self.price),
            minutes=self.whole("minutes", self.minutes) or 0,
            services=tuple(int(key) for key in self.services.chosen()),
            taxed=self.taxed.isChecked(),
            active=self.active.isChecked(),
        )


def _longer(row: ShopAddOn) -> str:
    return _tr("{minutes} min").format(minutes=row.minutes) if row.minutes else "–"


def _tr(text: str) -> str:
    return QCoreApplication.translate("shop", text)
