"""Discount codes: what each takes off of what, when, and how often."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.products import SaveCode
from frontdesk.queries.shop import ShopCode
from frontdesk.values.money import Money
from frontdesk.values.said import said_day
from ui.format import amount, day_dated, money, percent
from ui.kit import Kit
from ui.models.rows import Column
from ui.shop.part import ShopPart, mark
from ui.widgets.segments import SegmentedControl


class CodesPart(ShopPart[ShopCode]):
    """The codes."""

    def __init__(self, kit: Kit, today: date, parent: QWidget | None = None) -> None:
        self._today = today
        columns: list[Column[ShopCode]] = [
            Column(
                title=_tr("Code"),
                text=lambda row: row.code if row.active else f"{row.code} ({_tr('no longer')})",
            ),
            Column(title=_tr("Takes off"), text=_off, right=True),
            Column(title=_tr("Used"), text=_used, right=True),
        ]
        super().__init__(kit, _tr("Discount codes"), columns, lambda row: row.id, parent)

    def first(self) -> QWidget:
        return self.code

    def fill(self) -> None:
        self.code, self.off, self.most = QLineEdit(), QLineEdit(), QLineEdit()
        self.start, self.until = QLineEdit(), QLineEdit()
        self.code.setMaxLength(20)
        self.code.setPlaceholderText(_tr("SPRING"))
        self.off.setPlaceholderText(_tr("10% or 8.50"))
        self.most.setPlaceholderText(_tr("no limit"))
        for line in (self.start, self.until):
            line.setPlaceholderText(_tr("any day"))
        self.covers = SegmentedControl(
            [
                ("all", _tr("Everything")),
                ("services", _tr("Services")),
                ("products", _tr("Products")),
            ],
            name=_tr("What it is taken off"),
        )
        self.once, self.active = mark(_tr("Once for each client")), mark(_tr("Can be used"))
        self.form.add_pair(("code", _tr("Code"), self.code), ("value", _tr("Takes off"), self.off))
        self.form.add("covers", _tr("What it is taken off"), self.covers)
        self.form.add_pair(
            ("from_day", _tr("From"), self.start), ("until_day", _tr("Last day"), self.until)
        )
        self.form.add("most_uses", _tr("How often at most"), self.most)
        self.form.add_wide(self.once)
        self.form.add_wide(self.active)

    def put(self, row: ShopCode | None) -> None:
        self.code.setText("" if row is None else row.code)
        self.off.setText("" if row is None else _typed(row))
        self.covers.set_current("all" if row is None else row.covers)
        self.start.setText(_day(None if row is None else row.from_day))
        self.until.setText(_day(None if row is None else row.until_day))
        self.most.setText("" if row is None or row.most_uses is None else str(row.most_uses))
        self.once.setChecked(row is not None and row.once_each)
        self.active.setChecked(row is None or row.active)

    def command(self) -> Command:
        is_part = self.off.text().strip().endswith("%")
        return SaveCode(
            code_id=None if self.chosen is None else self.chosen.id,
            code=self.code.text(),
            amount=None if is_part else self._amount(),
            basis_points=self.percent("value", self.off) if is_part else None,
            covers=self.covers.current(),
            from_day=self._day("from_day", self.start),
            until_day=self._day("until_day", self.until),
            most_uses=self.whole("most_uses", self.most),
            once_each=self.once.isChecked(),
            active=self.active.isChecked(),
        )

    # Internal

    def _amount(self) -> Money:
        try:
            return self.money("value", self.off)
        except ValueError:
            raise self.unreadable("value", _tr("Write it as 10% or as 8.50.")) from None

    def _day(self, field: str, line: QLineEdit) -> date | None:
        text = line.text().strip()
        if not text:
            return None
        found = said_day(text, self._today)
        if found is None:
            raise self.unreadable(field, _tr("Write a day, such as 12/31."))
        return found


def _off(row: ShopCode) -> str:
    return percent(row.basis_points) if row.basis_points else money(row.amount or Money(0))


def _typed(row: ShopCode) -> str:
    return percent(row.basis_points) if row.basis_points else amount(row.amount or Money(0))


def _used(row: ShopCode) -> str:
    if row.most_uses is None:
        return str(row.used)
    return _tr("{used} of {most}").format(used=row.used, most=row.most_uses)


def _day(day: date | None) -> str:
    return "" if day is None else day_dated(day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("shop", text)
