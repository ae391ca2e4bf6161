"""Rooms and services: rows that begin as in most studios."""

from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.errors import Reason
from frontdesk.values.codes import service_codes
from frontdesk.values.money import Money
from frontdesk.values.plan import LONGEST_TEXT, RoomPlan, ServicePlan
from frontdesk.values.starting import LENGTHS, LICENCE
from frontdesk.values.text import clean
from ui.format import amount
from ui.icons import Icons
from ui.pages.set_up.part import Line, PlanRow, RowsPart, mark, told
from ui.pages.set_up.starting import starting_rooms, starting_services
from ui.widgets.fields import NumberField
from ui.widgets.label import Label

_LICENCE, _PRICE, _TURNOVER, _REMOVE, _TABLES = 110, 70, 76, 26, 110


class RoomRow(PlanRow):
    """A room and its tables."""

    def __init__(self, icons: Icons, plan: RoomPlan, parent: QWidget | None = None) -> None:
        super().__init__(icons, self.tr("Room"), parent)
        self.called.setText(plan.name)
        self.tables = NumberField(1, 20, value=plan.tables)
        self.tables.setAccessibleName(self.tr("Tables"))
        self.line.put(self.called)
        self.line.put(self.tables, _TABLES)
        self.line.put(self.remove, _REMOVE)

    def plan(self) -> RoomPlan:
        """Return what was typed."""
        return RoomPlan(self.name(), self.tables.value())


class RoomsPart(RowsPart):
    """The rooms."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(
            icons,
            self.tr("Rooms"),
            self.tr("A room with two tables takes couples. Frontdesk chooses the room itself."),
            self.tr("Add a room"),
            parent,
        )
        heads = Line(icons.theme)
        heads.put(Label(self.tr("Name"), "small"))
        heads.put(Label(self.tr("Tables"), "small"), _TABLES)
        heads.put(Label(), _REMOVE)
        self.column.addWidget(heads)
        self.compose()
        for plan in starting_rooms():
            self.keep(RoomRow(icons, plan))

    def make(self) -> PlanRow:
        taken = {row.name() for row in self.rows}
        names = (self.tr("Room {number}").format(number=number) for number in range(1, 99))
        return RoomRow(self.icons, RoomPlan(next(name for name in names if name not in taken)))

    def plan(self) -> tuple[RoomPlan, ...]:
        """Return what was typed."""
        return tuple(row.plan() for row in self.rows if isinstance(row, RoomRow))

    def take(self, reason: Reason) -> bool:
        if reason.field != "rooms":
            return False
        if not super().take(reason):
            self.say(told(reason))
        return True


class ServiceRow(PlanRow):
    """A service, who may give it, what each length costs, and the time to turn the room over."""

    def __init__(self, icons: Icons, plan: ServicePlan, parent: QWidget | None = None) -> None:
        super().__init__(icons, self.tr("Service"), parent)
        self._plan = plan
        self.called.setText(plan.name)
        self.licence = QLineEdit(" or ".join(plan.licences))
        self.licence.setMaxLength(LONGEST_TEXT)
        self.licence.setPlaceholderText(self.tr("any"))
        self.licence.setAccessibleName(self.tr("Licence it needs"))
        self.prices = {minutes: QLineEdit() for minutes in LENGTHS}
        self.turnover = NumberField(0, 120, value=plan.turnover, step=5)
        self.turnover.setAccessibleName(self.tr("Minutes to turn the room over"))
        self._build(dict(plan.prices))

    def plan(self, code: str) -> ServicePlan:
        """Return what was typed."""
        same = self.name() == self._plan.name
        read = ((minutes, _money(field.text())) for minutes, field in self.prices.items())
        licences = clean(self.licence.text()).split(" or ")
        return ServicePlan(
            name=self.name(),
            code=code,
            prices=tuple((minutes, price) for minutes, price in read if price is not None),
            licences=tuple(each.strip() for each in licences if each.strip()),
            turnover=self.turnover.value() // 5 * 5,
            cpt=self._plan.cpt if same else None,
        )

    def slips(self) -> list[Reason]:
        wrong = [field for field in self.prices.values() if _unread(field)]
        for field in wrong:
            mark(field, wrong=True)
        return [
            Reason("plan_price_wrong", "services", {"place": self.name(), "text": field.text()})
            for field in wrong
        ]

    # Construction

    def _build(self, prices: dict[int, Money]) -> None:
        self.line.put(self.called)
        self.line.put(self.licence, _LICENCE)
        for minutes, field in self.prices.items():
            field.setText(amount(prices[minutes]) if minutes in prices else "")
            field.setCursorPosition(0)
            field.setPlaceholderText("–")
            field.setMaxLength(12)
            field.setAccessibleName(self.tr("Price of {minutes} minutes").format(minutes=minutes))
            self.line.put(field, _PRICE)
        self.line.put(self.turnover, _TURNOVER)
        self.line.put(self.remove, _REMOVE)


class ServicesPart(RowsPart):
    """The services."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(
            icons,
            self.tr("Services"),
            self.tr("Prices in dollars by minutes; leave a length empty that you do not offer."),
            self.tr("Add a service"),
            parent,
        )
        heads = Line(icons.theme)
        heads.put(Label(self.tr("Name"), "small"))
        heads.put(Label(self.tr("Licence"), "small"), _LICENCE)
        for minutes in LENGTHS:
            text = self.tr("{minutes} min").format(minutes=minutes)
            heads.put(Label(text, "small"), _PRICE)
        heads.put(Label(self.tr("Turnover"), "small"), _TURNOVER)
        heads.put(Label(), _REMOVE)
        self.column.addWidget(heads)
        self.compose()
        for plan in starting_services():
            self.keep(ServiceRow(icons, plan))

    def make(self) -> PlanRow:
        before = self.rows[-1] if self.rows else None
        licences = clean(before.licence.text()) if isinstance(before, ServiceRow) else LICENCE
        plan = ServicePlan(name="", code="", prices=(), licences=(licences,))
        return ServiceRow(self.icons, plan)

    def plan(self) -> tuple[ServicePlan, ...]:
        """Return what was typed."""
        rows = [row for row in self.rows if isinstance(row, ServiceRow)]
        codes = service_codes(row.name() for row in rows)
        return tuple(row.plan(code) for row, code in zip(rows, codes, strict=True))

    def take(self, reason: Reason) -> bool:
        if reason.field != "services":
            return False
        if reason.code == "plan_price_wrong":
            for row in filter(lambda each: each.concerns(reason), self.rows):
                row.refuse(told(reason))
            return True
        if reason.code == "plan_no_price" and self.slips():
            return True
        if not super().take(reason):
            self.say(told(reason))
        return True


def _money(text: str) -> Money | None:
    try:
        return Money.parse(text) if text.strip() else None
    except ValueError:
        return None


def _unread(field: QLineEdit) -> bool:
    return bool(field.text().strip()) and _money(field.text()) is None
