"""One wallet and all that moved in it; a gift card can be printed again."""

from functools import partial

from PySide6.QtWidgets import QWidget

from frontdesk.queries.wallets import Movement, Statement, statement
from frontdesk.values.stored import Unit
from ui.dialogs.base import Dialog
from ui.dialogs.wallet_acts import wallet_name
from ui.format import day_dated
from ui.kit import Kit
from ui.models.rows import Column, RowsModel
from ui.receipts import Receipts
from ui.stored_words import moved_words, state_words, units_words
from ui.widgets.label import Label
from ui.widgets.table import Table


class WalletMovesDialog(Dialog):
    """A statement: each movement, and what was left after it."""

    def __init__(self, kit: Kit, wallet_id: int, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self._wallet_id = wallet_id
        self._unit = Unit.CENTS
        self.receipts = Receipts(kit, self)
        self.facts = Label("", "muted", wrap=True)
        self.model: RowsModel[Movement] = RowsModel(self._columns(), lambda each: each.at, self)
        self.table = Table(kit.theme, name=self.tr("What moved"))
        self.table.setModel(self.model)
        self.column.addWidget(self.facts)
        self.column.addWidget(self.table, 1)
        self.card = self.add_button(self.tr("The card again"), key="P")
        self.card.clicked.connect(self._show_card)
        self.card.hide()
        self.close_button = self.add_button(self.tr("Close"), kind="primary", key="Return")
        self.close_button.clicked.connect(self.accept)
        self.receipts.told.connect(self.say)
        self.fit(760, 480)
        ask = partial(statement, wallet_id=wallet_id)
        kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse, latest="wallet")

    # Construction

    def _columns(self) -> list[Column[Movement]]:
        return [
            Column(title=self.tr("Day"), text=lambda each: day_dated(each.day)),
            Column(title=self.tr("What"), text=self._what),
            Column(title=self.tr("Receipt"), text=lambda each: each.receipt),
            Column(title=self.tr("Moved"), text=lambda each: self._units(each.units), right=True),
            Column(title=self.tr("Left"), text=lambda each: self._units(each.left), right=True),
            Column(title=self.tr("Who"), text=lambda each: each.person),
        ]

    # Answers from the desk

    def _show(self, found: Statement) -> None:
        row = found.wallet
        self._unit = row.unit
        self.setWindowTitle(wallet_name(row))
        self.title.setText(self.windowTitle())
        facts = [row.owner or row.recipient, self._units(row.balance.units), state_words(row)]
        if row.expires is not None:
            facts.append(self.tr("until {day}").format(day=day_dated(row.expires)))
        if row.shares:
            names = ", ".join(name for _, name in row.shares)
            facts.append(self.tr("shared with {names}").format(names=names))
        self.facts.setText(" · ".join(filter(None, facts)))
        self.card.setVisible(row.number is not None)
        self.model.set_rows(found.moves)
        self.table.fit_columns()

    # Internal

    def _show_card(self) -> None:
        self.receipts.show_gift_card(self._wallet_id)

    def _what(self, each: Movement) -> str:
        return f"{moved_words(each.why)}: {each.note}" if each.note else moved_words(each.why)

    def _units(self, units: int) -> str:
        return units_words(self._unit, units)
