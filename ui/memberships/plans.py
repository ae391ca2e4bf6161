"""The plans that the studio sells, and those that it sold once."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.queries.plans import PlanRow, plans
from ui.format import number
from ui.kit import Kit
from ui.memberships.words import binds_word, gives_word, price_word
from ui.models.rows import Column, RowRole, RowsModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.table import Table


class PlansView(QWidget):
    """A list of plans.

    Signals:
        looked: another row is chosen.
        opened: Enter or a double click on a plan.
    """

    looked = Signal()
    opened = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._build()
        self.table.activated.connect(self.opened)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)

    def reload(self) -> None:
        """Ask which plans there are."""
        self._kit.link.ask(plans, owner=self, done=self._show, latest="plans")

    def row(self) -> PlanRow | None:
        """Return the plan that is chosen."""
        index = self.table.currentIndex()
        row: PlanRow | None = index.data(RowRole) if index.isValid() else None
        return row

    # Construction

    def _build(self) -> None:
        self.model: RowsModel[PlanRow] = RowsModel(self._columns(), lambda row: row.id, self)
        self.table = Table(self._kit.theme, name=self.tr("Plans"))
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            self._kit.icons,
            "member",
            self.tr("No plans yet"),
            self.tr("Press N and say what a member pays and gets."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)

    def _columns(self) -> list[Column[PlanRow]]:
        return [
            Column(title=self.tr("Plan"), text=lambda row: row.name),
            Column(title=self.tr("Price"), text=lambda row: price_word(row.terms)),
            Column(title=self.tr("Gives"), text=lambda row: gives_word(row.terms)),
            Column(title=self.tr("Members"), text=lambda row: number(row.members), right=True),
            Column(title=self.tr("Sold"), text=self._sold),
            Column(title=self.tr("Binds"), text=lambda row: binds_word(row.terms) or "–"),
        ]

    # Slots

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        self.looked.emit()

    # Answers from the desk

    def _show(self, rows: tuple[PlanRow, ...]) -> None:
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.looked.emit()

    # Internal

    def _sold(self, row: PlanRow) -> str:
        return self.tr("yes") if row.active else self.tr("no more")
