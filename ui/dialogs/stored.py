"""Everything that is stored: found by number, scan or name; looked into, frozen, paid out."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.wallets import Unfreeze, WriteOff
from frontdesk.documents.liability import liability_report
from frontdesk.queries.liability import Liability, liability
from frontdesk.queries.wallets import WalletRow, find_wallets
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.stored import Bought, Stored
from ui.dialogs.base import Dialog
from ui.dialogs.letters import LettersDialog
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.wallet_acts import (
    FreezeDialog,
    HandOverDialog,
    PayOutDialog,
    ReplaceDialog,
    ShareDialog,
    wallet_name,
)
from ui.dialogs.wallet_moves import WalletMovesDialog
from ui.format import day_dated, money
from ui.kit import Kit
from ui.language import spoken
from ui.models.rows import Column, RowRole, RowsModel
from ui.receipts import Receipts
from ui.sentences import sentence
from ui.stored_words import state_words, units_words
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.search_field import SearchField
from ui.widgets.table import Table

_GIVEN_AWAY = (Stored.GIFT_CARD, Stored.PACKAGE)
_PAID_OUT = (*_GIVEN_AWAY, Stored.CREDIT)


class StoredDialog(Dialog):
    """Enter shows what moved; with Ctrl F freezes, N gives a new number, T gives it away.

    O pays it out; P prints a gift card again, or the statement of a house account. What is scanned
    stands in the search line at once: the list has one row then.

    Signals:
        sold: Bought; what is owed on a house account is to be paid on a ticket.
    """

    sold = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Gift cards, packages, accounts"))
        self.title.setText(self.windowTitle())
        self.receipts = Receipts(kit, self)
        self._fill()
        self._wire()
        self.fit(1080, 620)
        self._ask()
        self.words.setFocus()

    # Construction

    def _fill(self) -> None:
        self.words = SearchField(self.kit.icons, self.tr("Number of a card, or name of a client"))
        self.model: RowsModel[WalletRow] = RowsModel(self._columns(), lambda each: each.id, self)
        self.table = Table(self.kit.theme, name=self.windowTitle())
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            self.kit.icons,
            "gift",
            self.tr("Nothing is stored here"),
            self.tr("Ctrl+G sells a gift card, a package or credit."),
        )
        self.nothing.hide()
        icons = self.kit.icons
        self.report = Button(icons, self.tr("What is owed"), kind="quiet", key="Ctrl+R")
        self.write_off = Button(icons, self.tr("Write off what expired"), kind="quiet")
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self.report.click)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.words, 1)
        top.addWidget(self.report)
        top.addWidget(self.write_off)
        self.column.addLayout(top)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1)
        ways = QWidget()
        self.ways = Flow(ways, spacing=8)  # lines of their own: a narrow window shows them all
        self.column.addWidget(ways)
        self.paper = self._key_button("", "Ctrl+P")
        self.freeze = self._key_button(self.tr("Freeze"), "Ctrl+F")
        self.replace = self._key_button(self.tr("New number"), "Ctrl+N")
        self.give = self._key_button(self.tr("Give to …"), "Ctrl+T")
        self.share = self._key_button(self.tr("Share"), "Ctrl+S")
        self.pay_out = self._key_button(self.tr("Pay out"), "Ctrl+O")
        self.pay = self._key_button(self.tr("Take a payment"), "Ctrl+B")
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.show_one = self.add_button(self.tr("Show"), kind="primary", key="Return")
        for button in (self.paper, self.replace, self.give, self.share, self.pay_out, self.pay):
            button.hide()  # until it is known what is chosen
        owner = self._may(Permission.MANAGE_STUDIO)
        self.report.setVisible(owner)
        self.write_off.setVisible(owner)

    def _key_button(self, text: str, key: str) -> Button:
        button = Button(self.kit.icons, text, key=key, size="small")
        self.ways.addWidget(button)
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    def _columns(self) -> list[Column[WalletRow]]:
        return [
            Column(title=self.tr("What"), text=wallet_name),
            Column(title=self.tr("Whose"), text=lambda each: each.owner or each.recipient),
            Column(
                title=self.tr("Left"),
                text=lambda each: units_words(each.unit, each.balance.units),
                sort=lambda each: each.balance.cents,
                right=True,
            ),
            Column(
                title=self.tr("Worth"),
                text=lambda each: money(each.balance.cents),
                sort=lambda each: each.balance.cents,
                right=True,
            ),
            Column(title=self.tr("Since"), text=lambda each: day_dated(each.opened)),
            Column(
                title=self.tr("Until"),
                text=lambda each: "" if each.expires is None else day_dated(each.expires),
            ),
            Column(title=self.tr("State"), text=state_words),
        ]

    def _wire(self) -> None:
        self.words.textChanged.connect(self._ask)
        self.table.activated.connect(self._show_one)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.show_one.clicked.connect(self._show_one)
        self.paper.clicked.connect(self._show_paper)
        self.freeze.clicked.connect(self._freeze)
        self.replace.clicked.connect(self._replace)
        self.give.clicked.connect(self._give)
        self.pay_out.clicked.connect(self._pay_out)
        self.share.clicked.connect(self._share)
        self.pay.clicked.connect(self._pay)
        self.report.clicked.connect(self._report)
        self.write_off.clicked.connect(self._write_off)
        self.close_button.clicked.connect(self.accept)
        self.receipts.told.connect(self.say)
        self.kit.link.changed.connect(self._on_changed)

    # Slots

    @Slot()
    def _ask(self) -> None:
        ask = partial(find_wallets, said=self.words.text())
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse, latest="list")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.SALES):
            self._ask()

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        row = self.row()
        there = row is not None and row.balance.units > 0
        kind = None if row is None else row.kind
        frozen = row is not None and row.frozen is not None
        self.freeze.set_text(self.tr("Unfreeze") if frozen else self.tr("Freeze"))
        self.freeze.setEnabled(row is not None)
        words = {Stored.GIFT_CARD: self.tr("Print again"), Stored.HOUSE: self.tr("Statement")}
        self.paper.setVisible(kind in words)
        if kind in words:
            self.paper.set_text(words[kind])
        self.replace.setVisible(there and kind is Stored.GIFT_CARD)
        self.give.setVisible(there and kind in _GIVEN_AWAY)
        self.share.setVisible(row is not None and row.may_share)
        self.pay_out.setVisible(there and kind in _PAID_OUT)
        self.pay.setVisible(row is not None and bool(row.owed))
        self.show_one.setEnabled(row is not None)

    @Slot()
    def _show_one(self) -> None:
        row = self.row()
        if row is not None:
            WalletMovesDialog(self.kit, row.id, self).open()

    @Slot()
    def _show_paper(self) -> None:
        row = self.row()
        if row is not None and row.kind is Stored.GIFT_CARD:
            self.receipts.show_gift_card(row.id)
        elif row is not None and row.owner_id is not None:
            LettersDialog(self.kit, row.owner_id, self, statement=True).open()

    @Slot()
    def _freeze(self) -> None:
        row = self.row()
        if row is None:
            return
        if row.frozen is None:
            FreezeDialog(self.kit, row, self).open()
        else:
            command = Unfreeze(wallet_id=row.id)
            self.kit.link.do(command, owner=self, done=self._done, failed=self.refuse)

    @Slot()
    def _replace(self) -> None:
        if (row := self.row()) is not None:
            ReplaceDialog(self.kit, row, self).open()

    @Slot()
    def _give(self) -> None:
        if (row := self.row()) is not None:
            HandOverDialog(self.kit, row, self).open()

    @Slot()
    def _pay_out(self) -> None:
        if (row := self.row()) is not None:
            PayOutDialog(self.kit, row, self).open()

    @Slot()
    def _share(self) -> None:
        if (row := self.row()) is not None:
            ShareDialog(self.kit, row, self).open()

    @Slot()
    def _pay(self) -> None:
        if (row := self.row()) is not None:
            what = Bought(kind=row.kind, price=row.owed, wallet_id=row.id, name=row.owner)
            self.sold.emit(what)
            self.accept()

    @Slot()
    def _report(self) -> None:
        self.kit.link.ask(liability, owner=self, done=self._show_report, failed=self.refuse)

    @Slot()
    def _write_off(self) -> None:
        self.kit.link.do(WriteOff(), owner=self, done=self._done, failed=self.refuse)

    # Answers from the desk

    def _show(self, rows: tuple[WalletRow, ...]) -> None:
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._on_row()

    def _show_report(self, found: Liability) -> None:
        PreviewDialog(self.kit, (liability_report(found, spoken()),), self).open()

    def _done(self, outcome: Outcome) -> None:
        self.say(sentence(outcome) + ".", "info")

    # Internal

    def row(self) -> WalletRow | None:
        """Return the wallet that is chosen."""
        index = self.table.currentIndex()
        row: WalletRow | None = index.data(RowRole) if index.isValid() else None
        return row

    def _may(self, permission: Permission) -> bool:
        person = self.kit.link.person
        return person is not None and grant(person.role, permission) is Grant.YES
