"""The sales tax of the studio's place: today's, and those that will hold from a day on."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.products import PlanTax
from frontdesk.queries.shop import TaxPlan
from frontdesk.values.said import said_day
from ui.format import day_dated, percent
from ui.kit import Kit
from ui.models.rows import Column
from ui.shop.part import ShopPart
from ui.widgets.label import Label


class TaxesPart(ShopPart[TaxPlan]):
    """The rates; that of today is one of the settings."""

    def __init__(self, kit: Kit, today: date, parent: QWidget | None = None) -> None:
        self._today = today
        columns: list[Column[TaxPlan]] = [
            Column(title=_tr("From"), text=_from),
            Column(title=_tr("Sales tax"), text=lambda row: percent(row.basis_points), right=True),
        ]
        super().__init__(kit, _tr("Sales tax"), columns, lambda row: row.from_day, parent)

    def first(self) -> QWidget:
        return self.day

    def fill(self) -> None:
        self.day, self.rate = QLineEdit(), QLineEdit()
        self.day.setPlaceholderText(_tr("1/1/2027"))
        self.rate.setPlaceholderText("8.25")
        self.form.add_pair(
            ("from_day", _tr("From"), self.day),
            ("basis_points", _tr("Sales tax, %"), self.rate),
        )
        words = _tr(
            "Today's rate is changed among the settings. A rate for a day to come is taken back "
            "by leaving it empty."
        )
        self.form.add_wide(Label(words, "muted", wrap=True))

    def put(self, row: TaxPlan | None) -> None:
        day = None if row is None else row.from_day
        self.day.setText("" if day is None else day_dated(day))
        self.rate.setText("" if row is None or day is None else percent(row.basis_points))

    def command(self) -> Command:
        day = said_day(self.day.text().strip(), self._today)
        if day is None:
            raise self.unreadable("from_day", _tr("Write a day to come, such as 1/1/2027."))
        return PlanTax(from_day=day, basis_points=self.percent("basis_points", self.rate))


def _from(row: TaxPlan) -> str:
    return _tr("today") if row.from_day is None else day_dated(row.from_day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("shop", text)
