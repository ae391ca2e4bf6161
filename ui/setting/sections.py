"""The sections of the settings: cards of lines, and lists of the house."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.queries.house import HouseBoard
from frontdesk.queries.settings import SettingsBoard
from frontdesk.queries.shop import Shop
from frontdesk.values.settings import Group
from ui.kit import Kit
from ui.setting.appearance import AppearanceCard
from ui.setting.beside import dialogs
from ui.setting.cards import GroupCard, PlaceCard
from ui.setting.hours import HoursCard
from ui.setting.house_part import PartSection
from ui.setting.keys import KeysSection
from ui.setting.line import SettingLine
from ui.setting.people import PeoplePart
from ui.setting.places import ELSEWHERE, Place, places
from ui.setting.printers import PrintersGroup
from ui.setting.rooms import EquipmentPart, RoomsPart
from ui.setting.services import ServicesPart
from ui.setting.therapists import TherapistsPart
from ui.shop.add_ons import AddOnsPart
from ui.shop.codes import CodesPart
from ui.shop.part import ShopPart
from ui.shop.products import ProductsPart
from ui.shop.staff import StaffPart
from ui.shop.taxes import TaxesPart

#: Sections that are lists, with fields beside them; and pages on which more is kept.
_LISTS = ("rooms", "equipment", "services", "add_ons", "products", "codes", "therapists", "people",
          "staff", "taxes", "keys")  # fmt: skip
_PAGES = ("memberships", "pay")
_Card = GroupCard | PlaceCard | HoursCard | AppearanceCard | PrintersGroup


class Sections(QObject):
    """Makes them, and keeps them up to date.

    Signals:
        wanted: a SettingRow as it was, and the value that it is to have.
        page_wanted: key of a page on which more is kept.
        section_wanted: key of a section that was found.
        told: a sentence, and its tone.
        changed: a list was kept; everything is to be asked for again.
    """

    wanted = Signal(object, object)
    page_wanted = Signal(str)
    section_wanted = Signal(str)
    told = Signal(str, str)
    changed = Signal()

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._places = {place.key: place for place in places()}
        self._services: tuple[tuple[str, str], ...] = ()
        self._board: HouseBoard | None = None
        self._shop: Shop | None = None
        self.lines: dict[str, SettingLine] = {}
        self.cards: list[_Card] = []
        self.parts: dict[str, QWidget] = {}
        self.hours: HoursCard | None = None

    def show_lines(self, board: SettingsBoard) -> bool:
        """Show what is set; tell whether the cards are new ones."""
        rows = [row for row in board.rows if row.setting.group not in ELSEWHERE]
        fresh = [row.key for row in rows] != [*self.lines] or board.services != self._services
        if fresh:
            self._services = board.services
            self.lines = {
                row.key: SettingLine(row, board.services, self._kit.theme) for row in rows
            }
            for line in self.lines.values():
                line.wanted.connect(self.wanted)
            self.cards = [*self._made_cards()]
            if self._board is not None:
                self.show_house(self._board)
        for row in rows:
            self.lines[row.key].show_row(row)
        return fresh

    def show_house(self, board: HouseBoard) -> list[QWidget]:
        """Show what the house is made of; return the lists that are new."""
        self._board = board
        made = self._house_parts(board) if "rooms" not in self.parts else []
        if self.hours is not None:
            self.hours.show_hours(board.today, board.hours)
        rows = {
            "rooms": board.rooms,
            "equipment": board.equipment,
            "services": board.services,
            "therapists": board.therapists,
            "people": board.people,
        }
        part = self._part("equipment")
        if isinstance(part, EquipmentPart):
            part.show_rooms(board.rooms)
        services = self._part("services")
        if isinstance(services, ServicesPart):
            services.show_equipment(board.equipment)
        for key, shown in rows.items():
            self._part(key).show_rows(shown)
        return made

    def show_shop(self, found: Shop) -> list[QWidget]:
        """Show what is sold beside services; return the lists that are new."""
        made: list[QWidget] = []
        if self._shop is None or self._shop.services != found.services:
            made = self._shop_parts(found)
        self._shop = found
        rows = {
            "products": found.products,
            "add_ons": found.add_ons,
            "codes": found.codes,
            "taxes": found.taxes,
            "staff": found.staff,
        }
        for key, shown in rows.items():
            self._part(key).show_rows(shown)
        return made

    # Slots

    @Slot(str)
    def _open_dialog(self, key: str) -> None:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        dialogs()[key](self._kit, parent).open()

    # Internal

    def _part(self, key: str) -> ShopPart[Any]:
        section = self.parts[key]
        assert isinstance(section, PartSection)
        return section.part

    def _made_cards(self) -> Iterator[_Card]:
        for group in Group:
            lines = [each for each in self.lines.values() if each.row.setting.group is group]
            if lines:
                yield GroupCard(group, lines)
        self.hours = HoursCard(self._kit, self._places["hours"])
        yield self.hours
        for key in _PAGES:
            place = self._places[key] if key != "pay" else _pay_page()
            card = PlaceCard(self._kit.icons, place, _tr("Open the page"), found=False)
            card.wanted.connect(self.page_wanted)
            yield card
        for key in dialogs():
            card = PlaceCard(self._kit.icons, self._places[key], _tr("Open…"), found=False)
            card.wanted.connect(self._open_dialog)
            yield card
        printers = PrintersGroup(self._kit)
        printers.told.connect(self.told)
        yield printers
        yield AppearanceCard(self._kit, self._places["appearance"])
        for key in _LISTS:
            found = PlaceCard(self._kit.icons, self._places[key], _tr("Open"), found=True)
            found.wanted.connect(self.section_wanted)
            yield found

    def _house_parts(self, board: HouseBoard) -> list[QWidget]:
        kit = self._kit
        therapists = TherapistsPart(kit, board.today, board.hours)
        therapists.page_wanted.connect(self.page_wanted)
        made = [
            self._keep("rooms", RoomsPart(kit)),
            self._keep("equipment", EquipmentPart(kit)),
            self._keep("services", ServicesPart(kit)),
            self._keep("therapists", therapists),
            self._keep("people", PeoplePart(kit)),
        ]
        keys = KeysSection(kit, self._places["keys"])
        self.parts[keys.key] = keys
        return [*made, keys]

    def _shop_parts(self, found: Shop) -> list[QWidget]:
        kit, today = self._kit, self._kit.clock.now().date()
        return [
            self._keep("products", ProductsPart(kit, may_price=True)),
            self._keep("add_ons", AddOnsPart(kit, found.services)),
            self._keep("codes", CodesPart(kit, today)),
            self._keep("taxes", TaxesPart(kit, today)),
            self._keep("staff", StaffPart(kit)),
        ]

    def _keep(self, key: str, part: ShopPart[Any]) -> QWidget:
        old = self.parts.get(key)
        section = PartSection(self._kit, self._places[key], part)
        section.done.connect(self.changed)
        self.parts[key] = section
        if old is not None:
            old.hide()
            old.deleteLater()
        return section


def _pay_page() -> Place:
    words = _tr("What each therapist earns is agreed on the page Pay.")
    return Place("pay", _tr("What is agreed on pay"), words, _tr("agreement commission hourly"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
