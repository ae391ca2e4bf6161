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
_HOUSE = ("rooms", "equipment", "services", "therapists", "people")
_SHOP = ("add_ons", "products", "codes", "staff", "taxes")
LISTS = (*_HOUSE, *_SHOP, "keys")
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

    def show_house(self, board: HouseBoard) -> None:
        """Show what the house is made of, where it is shown already."""
        self._board = board
        if self.hours is not None:
            self.hours.show_hours(board.today, board.hours)
        for key in _HOUSE:
            self._fill(key)

    def show_shop(self, found: Shop) -> None:
        """Show what is sold beside services, where it is shown already."""
        before, self._shop = self._shop, found
        if before is not None and before.services != found.services:
            self._drop("add_ons")  # it offers the services
        for key in _SHOP:
            self._fill(key)

    def part(self, key: str) -> QWidget | None:
        """Return a list with its fields, made when it is first wanted; none for other sections."""
        known = self._board if key in _HOUSE else self._shop if key in _SHOP else None
        if key == "keys" and key not in self.parts:
            self.parts[key] = KeysSection(self._kit, self._places[key])
        elif key not in self.parts and known is not None:
            section = PartSection(self._kit, self._places[key], self._made(key))
            section.done.connect(self.changed)
            self.parts[key] = section
            self._fill(key)
        return self.parts.get(key)

    # Slots

    @Slot(str)
    def _open_dialog(self, key: str) -> None:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        dialogs()[key](self._kit, parent).open()

    # Internal

    def _fill(self, key: str) -> None:
        """Show the rows of a list that is there."""
        section = self.parts.get(key)
        if not isinstance(section, PartSection):
            return
        if key in _HOUSE:
            board = self._board
            assert board is not None
            if isinstance(section.part, EquipmentPart):
                section.part.show_rooms(board.rooms)
            elif isinstance(section.part, ServicesPart):
                section.part.show_equipment(board.equipment)
            section.part.show_rows(getattr(board, key))
        else:
            section.part.show_rows(getattr(self._shop, key))

    def _drop(self, key: str) -> None:
        old = self.parts.pop(key, None)
        if old is not None:
            old.hide()
            old.deleteLater()

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
        for key in LISTS:
            found = PlaceCard(self._kit.icons, self._places[key], _tr("Open"), found=True)
            found.wanted.connect(self.section_wanted)
            yield found

    def _made(self, key: str) -> ShopPart[Any]:
        kit, today = self._kit, self._kit.clock.now().date()
        match key:
            case "rooms":
                return RoomsPart(kit)
            case "equipment":
                return EquipmentPart(kit)
            case "services":
                return ServicesPart(kit)
            case "people":
                return PeoplePart(kit)
            case "products":
                return ProductsPart(kit, may_price=True)
            case "codes":
                return CodesPart(kit, today)
            case "taxes":
                return TaxesPart(kit, today)
            case "staff":
                return StaffPart(kit)
            case "add_ons":
                return AddOnsPart(kit, self._shop.services if self._shop is not None else ())
        assert self._board is not None
        therapists = TherapistsPart(kit, self._board.today, self._board.hours)
        therapists.page_wanted.connect(self.page_wanted)
        return therapists


def _pay_page() -> Place:
    words = _tr("What each therapist earns is agreed on the page Pay.")
    return Place("pay", _tr("What is agreed on pay"), words, _tr("agreement commission hourly"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
