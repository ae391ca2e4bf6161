"""Rooms and their tables; equipment, and where it stands."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.house import SaveEquipment, SaveRoom
from frontdesk.queries.house import EquipmentRow, RoomRow
from frontdesk.values.house import (
    LONGEST_NAME,
    MOST_TABLES,
    EquipmentCard,
    RoomCard,
)
from ui.format import number
from ui.kit import Kit
from ui.models.rows import Column
from ui.setting.house_part import HousePart
from ui.shop.part import mark
from ui.widgets.fields import NumberField
from ui.widgets.label import Label


class RoomsPart(HousePart[RoomRow]):
    """The rooms."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        columns: list[Column[RoomRow]] = [
            Column(title=_tr("Room"), text=lambda row: shown(row.card.name, row.card.active)),
            Column(title=_tr("Tables"), text=lambda row: number(row.card.tables), right=True),
        ]
        super().__init__(kit, _tr("Rooms"), columns, parent)

    def first(self) -> QWidget:
        return self.name

    def fill(self) -> None:
        self.name, self.tables = QLineEdit(), NumberField(1, MOST_TABLES, value=1)
        self.name.setMaxLength(LONGEST_NAME)
        self.active = mark(_tr("Is in use"))
        self.form.add("name", _tr("Name"), self.name)
        self.form.add("tables", _tr("Tables"), self.tables, hint=_tr("two take a couple"))
        self.form.add("active", _tr("In use"), self.active)
        words = _tr(
            "A room that is out of use stays in what was; nothing is booked into it any more. "
            "What is still booked there is named first."
        )
        self.form.add_wide(Label(words, "muted", wrap=True))

    def put(self, row: RoomRow | None) -> None:
        self.name.setText("" if row is None else row.card.name)
        self.tables.setValue(1 if row is None else row.card.tables)
        self.active.setChecked(row is None or row.card.active)

    def command(self) -> Command:
        to = RoomCard(
            name=self.name.text(), tables=self.tables.value(), active=self.active.isChecked()
        )
        if self.chosen is None:
            return SaveRoom(to=to)
        return SaveRoom(room_id=self.chosen.id, was=self.chosen.card, to=to)


class EquipmentPart(HousePart[EquipmentRow]):
    """The pieces of equipment."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        columns: list[Column[EquipmentRow]] = [
            Column(title=_tr("Equipment"), text=lambda row: shown(row.card.name, row.card.active)),
            Column(title=_tr("Stands in"), text=lambda row: row.room or "–"),
        ]
        super().__init__(kit, _tr("Equipment"), columns, parent)

    def show_rooms(self, rooms: tuple[RoomRow, ...]) -> None:
        """Offer these rooms to stand in."""
        wanted: list[tuple[int | None, str]] = [(None, _tr("in none: it is carried about"))]
        wanted += [(row.id, row.card.name) for row in rooms if row.card.active]
        there = [(self.room.itemData(n), self.room.itemText(n)) for n in range(self.room.count())]
        if there != wanted:
            now = self.room.currentData()
            self.room.clear()
            for key, name in wanted:
                self.room.addItem(name, key)
            self.room.setCurrentIndex(max(self.room.findData(now), 0))
            self.settle()

    def first(self) -> QWidget:
        return self.name

    def fill(self) -> None:
        self.name, self.room = QLineEdit(), QComboBox()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(_tr("Stone warmer"))
        self.active = mark(_tr("Is in use"))
        self.form.add("name", _tr("Name"), self.name)
        self.form.add("room_id", _tr("Stands in"), self.room)
        self.form.add("active", _tr("In use"), self.active)
        words = _tr(
            "A service that needs it is only booked when it is free, and into the room where it "
            "stands. Which service needs it is said under Services."
        )
        self.form.add_wide(Label(words, "muted", wrap=True))

    def put(self, row: EquipmentRow | None) -> None:
        self.name.setText("" if row is None else row.card.name)
        self.room.setCurrentIndex(0 if row is None else self.room.findData(row.card.room_id))
        self.active.setChecked(row is None or row.card.active)

    def command(self) -> Command:
        to = EquipmentCard(
            name=self.name.text(),
            room_id=self.room.currentData(),
            active=self.active.isChecked(),
        )
        if self.chosen is None:
            return SaveEquipment(to=to)
        return SaveEquipment(equipment_id=self.chosen.id, was=self.chosen.card, to=to)


def shown(name: str, active: bool) -> str:
    """Return a name as it stands in a list: what is out of use says so."""
    return name if active else _tr("{name} (out of use)").format(name=name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("house", text)
