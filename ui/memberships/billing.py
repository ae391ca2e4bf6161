"""The day's billing: run it, then go through what is due, one key each."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.queries.billing import BillingBoard, DueRow, billing_board
from frontdesk.values.membership import Charge, What
from ui.counted import counted
from ui.format import day_near, money, number, time_short
from ui.kit import Kit
from ui.memberships.words import what_word
from ui.models.rows import Column, RowRole, RowsModel
from ui.till_words import tender_word
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.table import Table


class BillingView(QWidget):
    """What is owed: to be collected now, tried again later, or past due.

    Signals:
        looked: another row is chosen, or what is shown has changed.
        run_wanted: the day's billing is to be run.
        opened: Enter or a double click on what is owed.
    """

    looked = Signal()
    run_wanted = Signal()
    opened = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.board: BillingBoard | None = None
        self._build()
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(self.opened)
        self.run.clicked.connect(self.run_wanted)

    def reload(self) -> None:
        """Ask what is owed."""
        self._kit.link.ask(billing_board, owner=self, done=self._show, latest="billing")

    def row(self) -> DueRow | None:
        """Return what is chosen."""
        index = self.table.currentIndex()
        row: DueRow | None = index.data(RowRole) if index.isValid() else None
        return row

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.state = Notice(icons, "", tone="info")
        self.run = Button(icons, self.tr("Run billing"), kind="primary", icon="repeat", key="R")
        self.sums = Label("", "muted")
        self.model: RowsModel[DueRow] = RowsModel(self._columns(), lambda row: row.id, self)
        self.table = Table(self._kit.theme, name=self.tr("What is due"))
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            icons, "check", self.tr("Nothing is due"), self.tr("Members are paid up to today.")
        )
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.state, 1)
        top.addWidget(self.run)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.sums)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)

    def _columns(self) -> list[Column[DueRow]]:
        return [
            Column(title=self.tr("State"), text=self._when),
            Column(title=self.tr("Client"), text=lambda row: row.client),
            Column(title=self.tr("Number"), text=lambda row: row.number),
            Column(title=self.tr("Plan"), text=lambda row: row.plan),
            Column(title=self.tr("For"), text=self._what),
            Column(title=self.tr("Amount"), text=lambda row: money(row.amount), right=True),
            Column(title=self.tr("Pays by"), text=lambda row: tender_word(row.pays_by)),
        ]

    # Slots

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        self.looked.emit()

    # Answers from the desk

    def _show(self, board: BillingBoard) -> None:
        self.board = board
        at = self.table.currentIndex().row()
        self.model.set_rows(board.rows)
        self.table.fit_columns()
        some = bool(board.rows)
        self.table.setVisible(some)
        self.nothing.setVisible(not some)
        if some and not self.table.currentIndex().isValid():
            self.table.selectRow(max(min(at, len(board.rows) - 1), 0))
        self._show_state(board)
        self.looked.emit()

    # Internal

    def _show_state(self, board: BillingBoard) -> None:
        if board.ran_at is None:
            words = self.tr("Today's billing was not run yet.")
            if board.waiting:
                more = self.tr("It concerns {count} {count:membership|memberships}.")
                words = f"{words} {more.format(count=counted(board.waiting))}"
            self.state.show_text(words, tone="warning")
        else:
            words = self.tr("Run today at {time} by {who}.")
            at = time_short(board.ran_at.astimezone(board.zone).time())
            self.state.show_text(words.format(time=at, who=board.ran_by or "…"), tone="done")
        self.run.setVisible(board.ran_at is None or bool(board.waiting))
        parts = [
            (len(board.due), self.tr("{count} to collect now")),
            (len(board.again), self.tr("{count} to try again later")),
            (len(board.unpaid), self.tr("{count} past due")),
        ]
        said = [words.format(count=number(count)) for count, words in parts if count]
        if board.collected:
            words = self.tr("collected today: {count}, {amount}")
            said.append(words.format(count=number(board.collected), amount=money(board.taken)))
        self.sums.setText(" · ".join(said))
        self.sums.setVisible(bool(said))

    def _when(self, row: DueRow) -> str:
        if row.state is Charge.UNPAID:
            return self.tr("Past due")
        today = self.board.today if self.board else None
        if today is not None and row.next_try is not None and row.next_try > today:
            words = self.tr("Failed {times}×, again {day}")
            return words.format(times=row.failed, day=day_near(row.next_try, today))
        if row.failed:
            return self.tr("Try again now")
        return self.tr("Due")

    def _what(self, row: DueRow) -> str:
        today = self.board.today if self.board else row.first
        since = day_near(row.first, today)
        words = self.tr("{what} from {day}")
        if row.what is What.FREEZE_FEE:
            words = self.tr("{what}, {day}")
        return words.format(what=what_word(row.what), day=since)
