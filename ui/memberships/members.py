"""All members: found by name or number, by state; Enter opens the client."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.queries.memberships import MemberRow, members
from frontdesk.values.membership import Standing
from ui.format import day_dated, money, number
from ui.kit import Kit
from ui.memberships.words import credits_word, standing_word
from ui.models.rows import Column, RowRole, RowsModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField
from ui.widgets.segments import SegmentedControl
from ui.widgets.table import Table

_ALL = "all"


class MembersView(QWidget):
    """A list of memberships.

    Signals:
        opened: id of a client who is to be seen.
        looked: another row is chosen.
    """

    opened = Signal(int)
    looked = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._build()
        self.words.textChanged.connect(self.reload)
        self.which.chosen.connect(self.reload)
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)

    @Slot()
    def reload(self) -> None:
        """Ask who there is."""
        chosen = self.which.current()
        standing = None if chosen == _ALL else Standing(chosen)
        ask = partial(members, said=self.words.text(), standing=standing)
        self._kit.link.ask(ask, owner=self, done=self._show, latest="members")

    def row(self) -> MemberRow | None:
        """Return who is chosen."""
        index = self.table.currentIndex()
        row: MemberRow | None = index.data(RowRole) if index.isValid() else None
        return row

    # Construction

    def _build(self) -> None:
        segments = [
            (_ALL, self.tr("All")),
            *((each.value, standing_word(each)) for each in Standing),
        ]
        self.which = SegmentedControl(segments, name=self.tr("Which"))
        self.words = SearchField(self._kit.icons, self.tr("Name or member number"))
        self.count = Label("", "muted")
        self.model: RowsModel[MemberRow] = RowsModel(self._columns(), lambda row: row.id, self)
        self.table = Table(self._kit.theme, name=self.tr("Members"))
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            self._kit.icons,
            "member",
            self.tr("No members here"),
            self.tr("A client joins from the client's card: choose a client and press J."),
        )
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.which)
        top.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)

    def _columns(self) -> list[Column[MemberRow]]:
        return [
            Column(title=self.tr("Client"), text=lambda row: row.client),
            Column(title=self.tr("Number"), text=lambda row: row.number),
            Column(title=self.tr("Plan"), text=lambda row: row.plan),
            Column(title=self.tr("State"), text=self._state),
            Column(title=self.tr("Since"), text=lambda row: day_dated(row.since)),
            Column(title=self.tr("Next due"), text=self._due),
            Column(title=self.tr("Price"), text=lambda row: money(row.price), right=True),
            Column(title=self.tr("Credits"), text=self._credits),
            Column(title=self.tr("Owed"), text=lambda row: money(row.owed) if row.owed else "–"),
        ]

    # Slots

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(RowRole)
        if isinstance(row, MemberRow):
            self.opened.emit(row.client_id)

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        self.looked.emit()

    # Answers from the desk

    def _show(self, rows: tuple[MemberRow, ...]) -> None:
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.count.setVisible(bool(rows))
        one = self.tr("1 membership")
        several = self.tr("{count} memberships").format(count=number(len(rows)))
        self.count.setText(one if len(rows) == 1 else several)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.looked.emit()

    # Internal

    def _state(self, row: MemberRow) -> str:
        if row.standing is not Standing.ENDED and row.until is not None:
            return self.tr("Ends {day}").format(day=day_dated(row.until))
        return standing_word(row.standing)

    def _due(self, row: MemberRow) -> str:
        over = row.standing is Standing.ENDED or (row.until is not None and row.due > row.until)
        return "–" if over else day_dated(row.due)

    def _credits(self, row: MemberRow) -> str:
        return credits_word(row.unit, row.credits) if row.credits else "–"
