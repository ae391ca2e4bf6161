"""What is sold beside services: products with their stock, add-ons, codes, and the sales tax."""

from datetime import date
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.base import Command
from frontdesk.errors import Refused
from frontdesk.queries.shop import Shop, shop
from frontdesk.values.rights import Grant, Permission, grant
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.sentences import sentence
from ui.shop.add_ons import AddOnsPart
from ui.shop.codes import CodesPart
from ui.shop.part import ShopPart
from ui.shop.products import ProductsPart
from ui.shop.staff import StaffPart
from ui.shop.taxes import TaxesPart
from ui.widgets.segments import SegmentedControl

PRODUCTS, ADD_ONS, CODES, TAXES = "products", "add_ons", "codes", "taxes"
STAFF = "staff"


class ShopDialog(Dialog):
    """Keeps all of it; the front desk notes stock, an owner or a manager the rest too."""

    def __init__(self, kit: Kit, today: date, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setProperty("look", "background")
        title = self.tr("Products and prices")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._today = today
        person = kit.link.person
        may = person is not None and grant(person.role, Permission.MANAGE_STUDIO) is Grant.YES
        self._may_price = may
        self.parts: dict[str, ShopPart[Any]] = {}
        self.stack = QStackedWidget()
        self.choice = SegmentedControl(
            [
                (PRODUCTS, self.tr("Products")),
                (ADD_ONS, self.tr("Add-ons")),
                (CODES, self.tr("Discount codes")),
                (TAXES, self.tr("Sales tax")),
                (STAFF, self.tr("Staff")),
            ],
            name=self.tr("What is kept"),
        )
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.stack, 1)
        self.choice.setVisible(may)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.keep_button = self.add_button(self.tr("Keep"), kind="primary", key="Ctrl+Return")
        self.keep_button.setVisible(may)
        self.choice.chosen.connect(self._on_chosen)
        self.close_button.clicked.connect(self.accept)
        self.keep_button.clicked.connect(self._keep)
        kit.link.changed.connect(self._on_changed)
        self.fit(920, 660)
        self._ask()

    def part(self, key: str) -> ShopPart[Any]:
        """Return one of the lists."""
        return self.parts[key]

    # Slots

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        if key in self.parts:
            self.say("", "info")
            self.stack.setCurrentWidget(self.parts[key])
            self.parts[key].first().setFocus()

    @Slot()
    def _keep(self) -> None:
        if self.choice.current() in self.parts:
            self.parts[self.choice.current()].keep()

    @Slot(object)
    def _do(self, command: Command) -> None:
        self.kit.link.do(command, owner=self, done=self._done, failed=self._failed)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.STUDIO) or changes.touches(Topic.SALES):
            self._ask()

    # Answers from the desk

    def _show(self, found: Shop) -> None:
        first = not self.parts
        if first:
            self._make(found)
        rows = {
            PRODUCTS: found.products,
            ADD_ONS: found.add_ons,
            CODES: found.codes,
            TAXES: found.taxes,
            STAFF: found.staff,
        }
        for key, part in self.parts.items():
            part.show_rows(rows[key])
        if first:
            self._on_chosen(PRODUCTS)

    def _done(self, outcome: Outcome) -> None:
        self.parts[self.choice.current()].begin()
        self.say(sentence(outcome) + ".", "done")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            self.refuse(error)
            return
        part = self.parts[self.choice.current()]
        rest = part.refuse(error)
        self.say(rest, "error")

    # Internal

    def _ask(self) -> None:
        self.kit.link.ask(shop, owner=self, done=self._show, failed=self.refuse, latest="shop")

    def _make(self, found: Shop) -> None:
        made: list[tuple[str, ShopPart[Any]]] = [
            (PRODUCTS, ProductsPart(self.kit, may_price=self._may_price)),
        ]
        if self._may_price:
            made += [
                (ADD_ONS, AddOnsPart(self.kit, found.services)),
                (CODES, CodesPart(self.kit, self._today)),
                (TAXES, TaxesPart(self.kit, self._today)),
                (STAFF, StaffPart(self.kit)),
            ]
        for key, part in made:
            self.parts[key] = part
            self.stack.addWidget(part)
            part.wanted.connect(self._do)
