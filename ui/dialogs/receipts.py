"""The receipts of a day or a while: seen again, printed again, voided, given back."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.queries.giving_back import ReceiptRow, receipt_list
from ui.dialogs.base import Dialog
from ui.dialogs.give_back import GiveBackDialog
from ui.format import day_dated, money, time_short
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.receipts import Receipts
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.search_field import SearchField
from ui.widgets.segments import SegmentedControl
from ui.widgets.table import Table

#: How many days back each choice goes.
_DAYS = {"today": 0, "week": 6, "month": 30, "year": 365}
_BACK = "back"


class ReceiptsDialog(Dialog):
    """Enter shows a receipt, R gives back, V voids; ``/`` looks for words."""

    def __init__(self, kit: Kit, today: date, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Receipts"))
        self.title.setText(self.windowTitle())
        self._today = today
        self._rows: tuple[ReceiptRow, ...] = ()
        self.receipts = Receipts(kit, self)
        self._fill()
        self._wire()
        self.fit(1080, 620)
        self._ask()
        self.table.setFocus()

    # Construction

    def _fill(self) -> None:
        self.since = SegmentedControl(
            [
                ("today", self.tr("Today")),
                ("week", self.tr("7 days")),
                ("month", self.tr("31 days")),
                ("year", self.tr("A year")),
            ],
            name=self.tr("Since when"),
        )
        self.which = SegmentedControl(
            [("all", self.tr("All")), (_BACK, self.tr("Taken back"))], name=self.tr("Which")
        )
        self.words = SearchField(self.kit.icons, self.tr("Number, client, who took it"))
        self.model: RowsModel[ReceiptRow] = RowsModel(
            self._columns(), lambda each: each.sale_id, self
        )
        self.table = Table(self.kit.theme, name=self.tr("Receipts"))
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            self.kit.icons,
            "receipt",
            self.tr("No receipts here"),
            self.tr("Look further back, or for other words."),
        )
        self.nothing.hide()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.since)
        top.addWidget(self.which)
        top.addWidget(self.words, 1)
        self.column.addLayout(top)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1)
        self.void = self._key_button(self.tr("Void"), "V", "quiet")
        self.back = self._key_button(self.tr("Give back"), "R")
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.show_one = self.add_button(self.tr("Show"), kind="primary", key="Return")

    def _key_button(self, text: str, key: str, kind: str = "secondary") -> Button:
        button = self.add_button(text, kind=kind, key=key)
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    def _columns(self) -> list[Column[ReceiptRow]]:
        return [
            Column(title=self.tr("Receipt"), text=lambda each: each.number),
            Column(title=self.tr("Day"), text=lambda each: day_dated(each.day)),
            Column(title=self.tr("Time"), text=lambda each: time_short(each.at)),
            Column(title=self.tr("Client"), text=lambda each: each.client),
            Column(title=self.tr("Total"), text=lambda each: money(each.total), right=True),
            Column(title=self.tr("What became of it"), text=self._fate),
            Column(title=self.tr("Taken by"), text=lambda each: each.cashier),
        ]

    def _wire(self) -> None:
        self.since.chosen.connect(self._ask)
        self.which.chosen.connect(self._show_rows)
        self.words.textChanged.connect(self._ask)
        self.table.activated.connect(self._show_one)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.show_one.clicked.connect(self._show_one)
        self.back.clicked.connect(self._give_back)
        self.void.clicked.connect(self._void)
        self.close_button.clicked.connect(self.accept)
        self.receipts.told.connect(self.say)
        self.kit.link.changed.connect(self._on_changed)
        QShortcut(QKeySequence("/"), self).activated.connect(self.words.setFocus)

    # Slots

    @Slot()
    def _ask(self) -> None:
        first = self._today - timedelta(days=_DAYS[self.since.current()])
        ask = partial(receipt_list, first=first, last=self._today, words=self.words.text())
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse, latest="list")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.SALES):
            self._ask()

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        row = self.row()
        sale = row is not None and row.kind == "sale" and row.state != "voided"
        self.back.setEnabled(sale)
        today = row is not None and row.day == self._today and row.kind != "void"
        self.void.setEnabled(today and row is not None and not row.state)
        self.show_one.setEnabled(row is not None)

    @Slot()
    def _show_one(self) -> None:
        row = self.row()
        if row is not None:
            self.receipts.show_sale(row.sale_id)

    @Slot()
    def _give_back(self) -> None:
        self._take_back(void=False)

    @Slot()
    def _void(self) -> None:
        self._take_back(void=True)

    @Slot()
    def _show_rows(self) -> None:
        back = self.which.current() == _BACK
        rows = [row for row in self._rows if not back or row.kind != "sale"]
        at = self.table.currentIndex().row()
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(max(min(at, len(rows) - 1), 0))
        self._on_row()

    # Answers from the desk

    def _show(self, rows: tuple[ReceiptRow, ...]) -> None:
        self._rows = rows
        self._show_rows()

    # Internal

    def row(self) -> ReceiptRow | None:
        """Return the receipt that is chosen."""
        index = self.table.currentIndex()
        row: ReceiptRow | None = index.data(RowRole) if index.isValid() else None
        return row

    def _take_back(self, *, void: bool) -> None:
        row = self.row()
        if row is not None:
            dialog = GiveBackDialog(self.kit, row.sale_id, self, void=void)
            dialog.given.connect(self.receipts.hand_over)
            dialog.open()

    def _fate(self, each: ReceiptRow) -> str:
        if each.kind == "void":
            return self.tr("Voids {number}").format(number=each.of)
        if each.kind == "refund":
            return self.tr("Gives back of {number}").format(number=each.of)
        words = {"voided": self.tr("Voided"), "refunded": self.tr("Some given back")}
        return words.get(each.state, "")
