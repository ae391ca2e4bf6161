"""Services: what each is called, who may give it, how long, for how much, and what it needs."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.services import SaveService
from frontdesk.queries.house import EquipmentRow, ServiceRow
from frontdesk.values.house import (
    LONGEST_CODE,
    LONGEST_NAME,
    LONGEST_TURNOVER,
    ServiceCard,
)
from frontdesk.values.money import Money
from frontdesk.values.settings import Kind
from frontdesk.values.span import GRID
from ui.format import money
from ui.kit import Kit
from ui.models.rows import Column
from ui.setting.fields import written
from ui.setting.house_part import HousePart
from ui.setting.prices import PricesField
from ui.setting.rooms import shown
from ui.shop.part import mark
from ui.widgets.fields import NumberField
from ui.widgets.form import FieldRow
from ui.widgets.label import Label
from ui.widgets.toggles import Toggles

_OR = " or "


class ServicesPart(HousePart[ServiceRow]):
    """The services."""

    equipment: Toggles
    equipment_row: FieldRow
    _needs: QVBoxLayout
    _equipment: tuple[tuple[str, str], ...]

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        columns: list[Column[ServiceRow]] = [
            Column(title=_tr("Service"), text=lambda row: shown(row.card.name, row.card.active)),
            Column(title=_tr("Code"), text=lambda row: row.card.code),
            Column(title=_tr("Minutes and prices"), text=_prices),
        ]
        super().__init__(kit, _tr("Services"), columns, parent)

    def show_equipment(self, equipment: tuple[EquipmentRow, ...]) -> None:
        """Offer these pieces to need."""
        wanted = tuple((str(row.id), row.card.name) for row in equipment if row.card.active)
        if wanted != self._equipment:
            self._equipment = wanted
            old, self.equipment = self.equipment, Toggles(wanted, name=_tr("Equipment it needs"))
            self._needs.replaceWidget(old, self.equipment)
            old.deleteLater()
            if self.chosen is not None:
                self.equipment.set_chosen(tuple(map(str, self.chosen.card.equipment)))
            self.equipment_row.setVisible(bool(wanted))
            self.settle()

    def first(self) -> QWidget:
        return self.name

    def fill(self) -> None:
        self.name, self.code, self.licences, self.skill, self.cpt, self.tax = (
            QLineEdit() for _ in range(6)
        )
        self.name.setMaxLength(LONGEST_NAME)
        self.code.setMaxLength(LONGEST_CODE)
        self.licences.setPlaceholderText(_tr("LMT or L.Ac.; empty: none"))
        self.skill.setPlaceholderText(_tr("prenatal; empty: none"))
        for field in (self.licences, self.skill):
            field.setToolTip(field.placeholderText())
        self.code.setPlaceholderText(_tr("sw"))
        self.cpt.setPlaceholderText("97124")
        self.tax.setPlaceholderText(_tr("that of the place"))
        self.prices = PricesField()
        self.turnover = NumberField(0, LONGEST_TURNOVER, value=15, step=GRID)
        form = self.form
        form.add_pair(("name", _tr("Name"), self.name), ("code", _tr("Code to type"), self.code))
        form.add("prices", _tr("Lengths and prices"), self.prices, hint=_tr("from today on"))
        form.add_pair(
            ("licences", _tr("Licence it needs"), self.licences),
            ("skill", _tr("Skill it needs"), self.skill),
        )
        form.add_pair(
            ("turnover", _tr("Turnover, minutes"), self.turnover),
            ("cpt", _tr("CPT code, superbills"), self.cpt),
        )
        self._equipment = ()
        self.equipment = Toggles((), name=_tr("Equipment it needs"))
        holder = QWidget()
        self._needs = QVBoxLayout(holder)
        self._needs.setContentsMargins(0, 0, 0, 0)
        self._needs.addWidget(self.equipment)
        self.equipment_row = form.add("equipment", _tr("Equipment it needs"), holder)
        self.equipment_row.hide()
        self.taxed, self.active = mark(_tr("Sales tax is taken")), mark(_tr("Is offered"))
        form.add_pair(
            ("taxed", _tr("Tax"), self.taxed), ("tax_bp", _tr("Rate of its own, %"), self.tax)
        )
        form.add("active", _tr("On offer"), self.active)
        words = _tr(
            "A new price holds for what is booked from now on; what is booked keeps its own. What "
            "goes with a service, such as hot stones, stands under Add-ons."
        )
        form.add_wide(Label(words, "muted", wrap=True))

    def put(self, row: ServiceRow | None) -> None:
        card = ServiceCard(name="", code="", prices=()) if row is None else row.card
        self.name.setText(card.name)
        self.code.setText(card.code)
        self.licences.setText(_OR.join(card.licences))
        self.skill.setText(card.skill or "")
        self.cpt.setText(card.cpt or "")
        self.tax.setText(written(Kind.PERCENT, card.tax_bp))
        self.prices.put(card.prices)
        self.turnover.setValue(card.turnover)
        self.equipment.set_chosen(tuple(str(number) for number in card.equipment))
        self.taxed.setChecked(card.taxed)
        self.active.setChecked(card.active)

    def command(self) -> Command:
        to = ServiceCard(
            name=self.name.text(),
            code=self.code.text(),
            prices=self._read_prices(),
            licences=tuple(filter(None, self.licences.text().split(_OR))),
            skill=self.skill.text() or None,
            equipment=tuple(int(key) for key in self.equipment.chosen()),
            turnover=self.turnover.value(),
            cpt=self.cpt.text() or None,
            taxed=self.taxed.isChecked(),
            tax_bp=self.percent("tax_bp", self.tax),
            active=self.active.isChecked(),
        )
        if self.chosen is None:
            return SaveService(to=to)
        return SaveService(service_id=self.chosen.id, was=self.chosen.card, to=to)

    # Internal

    def _read_prices(self) -> tuple[tuple[int, Money], ...]:
        try:
            return self.prices.prices()
        except ValueError:
            words = _tr("Write minutes and a price beside each other, such as 60 and 85.00.")
            raise self.unreadable("prices", words) from None


def _prices(row: ServiceRow) -> str:
    return ", ".join(
        _tr("{minutes} min {price}").format(minutes=minutes, price=money(price))
        for minutes, price in row.card.prices
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("house", text)
