"""Everything that happened with a client, in one list."""

from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from frontdesk.errors import Reason
from frontdesk.queries.clients import ClientCard
from frontdesk.queries.timeline import Happened, timeline
from ui.dialogs.give_back import GiveBackDialog
from ui.format import day_dated
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.receipts import Receipts
from ui.sentences import sentence
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.table import Table


class ClientTimelinePart(QWidget):
    """The newest first."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.model: RowsModel[Happened] = RowsModel(self._columns(), lambda one: one.key, self)
        self.table = Table(kit.theme, name=self.tr("Timeline"))
        self.table.setModel(self.model)
        self.table.activated.connect(self._open)
        self.receipts = Receipts(kit, self)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.error = Label("", "error", wrap=True)
        self.error.hide()
        card = Card()
        card.column.addWidget(Label(self.tr("What happened"), "section"))
        card.column.addWidget(self.error)
        card.column.addWidget(self.table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 4, 22, 18)
        whole.addWidget(card)

    def show_client(self, card: ClientCard) -> None:
        """Show what happened with a client."""
        ask = partial(timeline, client_id=card.id)
        self._kit.link.ask(
            ask, owner=self, done=self._show, failed=self._refused, latest="timeline"
        )

    # Slots

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        """Show the receipt of what was paid, and give back of it."""
        one: Happened | None = index.data(RowRole)
        kind, _, number = one.key.partition("-") if one is not None else ("", "", "")
        if kind == "sale" and one is not None:
            if one.code == "line_paid":
                dialog = GiveBackDialog(self._kit, int(number), self)
                dialog.given.connect(self.receipts.hand_over)
                dialog.open()
            else:
                self.receipts.show_sale(int(number))

    # Construction

    def _columns(self) -> list[Column[Happened]]:
        return [
            Column(title=self.tr("Day"), text=lambda one: day_dated(one.day)),
            Column(
                title=self.tr("What"), text=lambda one: sentence(Reason(one.code, None, one.params))
            ),
        ]

    # Answers from the desk

    def _show(self, found: tuple[Happened, ...]) -> None:
        self.error.hide()
        self.model.set_rows(found)
        self.table.setColumnWidth(0, self._kit.theme.px(120))

    def _refused(self, error: Exception) -> None:
        self.model.set_rows(())
        self.error.setText(sentence(error))
        self.error.show()
