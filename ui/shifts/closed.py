"""Closed days: those that come, one more, and the public holidays of the studio's state."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from frontdesk.changes import Outcome
from frontdesk.commands.availability import OpenDay, days_between
from frontdesk.queries.availability import Closed
from frontdesk.queries.shifts import ClosedBoard, closed_board
from ui.format import day_dated, weekday_number
from ui.kit import Kit
from ui.models.rows import RowListModel, RowRole
from ui.shifts.base import ThoughtDialog
from ui.shifts.holiday_words import holiday_said
from ui.shifts.thought import closing
from ui.shifts.ticks import TickList, TickModel
from ui.widgets.button import Button
from ui.widgets.fields import DayField
from ui.widgets.form import Form
from ui.widgets.label import Label

_STATE = "shifts/state"


class ClosedDaysDialog(ThoughtDialog):
    """What is closed at the left, holidays to take at the right; it stays open for more.

    Those who may not change anything see the list alone.
    """

    def __init__(
        self, kit: Kit, today: date, parent: QWidget | None = None, *, editable: bool
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Closed days"))
        self.title.setText(self.tr("Closed days"))
        self._today = today
        self._editable = editable
        self._fill()
        self._wire()
        (self.holidays if editable else self.list).setFocus()
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask what is closed, and for the holidays of the state that was chosen."""
        state = self.kit.settings.text(_STATE) or None
        query = partial(closed_board, state=state)
        self.kit.link.ask(query, owner=self, done=self._show, latest="closed", slow=True)

    def was_done(self) -> None:
        """Stay open for more."""
        for button in (self.add, self.take):
            button.setEnabled(True)
        (self.name if self.name.text() else self.holidays).setFocus()
        self.name.clear()
        self.holidays.rows.tick(())
        self.ask()

    # Construction

    def _fill(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(22)
        columns.addLayout(self._coming(), 1)
        self.right = QWidget()
        self.right.setLayout(self._proposed())
        columns.addWidget(self.right, 1)
        self.column.addLayout(columns, 1)
        self.close_button = self.add_button(self.tr("Done", "button"), key="Esc")
        for part in (self.right, self.reopen, self.form, self.add):
            part.setVisible(self._editable)
        self.fit(860 if self._editable else 460, 560)

    def _coming(self) -> QVBoxLayout:
        icons = self.kit.icons
        self.rows: RowListModel[Closed] = RowListModel(_line, lambda row: row.day, self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setAccessibleName(self.tr("Coming closed days"))
        self.list.setProperty("look", "pick")
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = Label(self.tr("No day is closed yet."), "caption", wrap=True)
        self.none.hide()
        self.reopen = Button(icons, self.tr("Open again"), size="small")
        self.reopen.setEnabled(False)
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.first, self.last = DayField(self._today), DayField(self._today)
        self.form = Form()
        self.form.add("name", self.tr("Another day or more: what for"), self.name)
        self.form.add_pair(
            ("first", self.tr("From"), self.first),
            ("last", self.tr("To, that day included"), self.last),
        )
        self.add = Button(icons, self.tr("Close these days"))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Coming closed days"), "section"))
        column.addWidget(self.list, 1)
        column.addWidget(self.none)
        column.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _proposed(self) -> QVBoxLayout:
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("State"))
        model: TickModel[Closed] = TickModel(_line, lambda row: row.day)
        self.holidays = TickList(model, self.tr("Public holidays"))
        self.take = Button(self.kit.icons, self.tr("Close the ticked days"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.take)
        foot.addStretch(1)
        foot.addWidget(Label(self.tr("State"), "caption"))
        foot.addWidget(self.state)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Public holidays, ticked with Space"), "section"))
        column.addWidget(self.holidays, 1)
        column.addLayout(foot)
        return column

    def _wire(self) -> None:
        self.decides(self.add, self.take)
        self.reopen.clicked.connect(self._open_again)
        self.add.clicked.connect(self._add)
        self.take.clicked.connect(self._take)
        self.state.activated.connect(self._on_state)
        self.first.day_changed.connect(self._on_first)
        self.list.selectionModel().selectionChanged.connect(self._on_selected)
        self.close_button.clicked.connect(self.reject)

    # Slots

    @Slot()
    def _on_selected(self) -> None:
        self.reopen.setEnabled(self.list.currentIndex().isValid())

    @Slot(object)
    def _on_first(self, day: date) -> None:
        if self.last.day() < day:
            self.last.set_day(day)

    @Slot(int)
    def _on_state(self, place: int) -> None:
        self.kit.settings.put(_STATE, str(self.state.itemData(place)))
        self.ask()

    @Slot()
    def _open_again(self) -> None:
        row = self.list.currentIndex().data(RowRole)
        if isinstance(row, Closed):
            command = OpenDay(day=row.day)
            self.kit.link.do(command, owner=self, done=self._opened, failed=self.refuse)

    @Slot()
    def _add(self) -> None:
        name, first, last = self.name.text().strip(), self.first.day(), self.last.day()
        wrong = {}
        if not name:
            wrong["name"] = self.tr("Say why in a word or two, such as Inventory.")
        if last < first:
            wrong["last"] = self.tr("This lies before the first day.")
        self.form.show_errors(wrong)
        if not wrong:
            self.want(closing([(day, name) for day in days_between(first, last)]))

    @Slot()
    def _take(self) -> None:
        ticked = self.holidays.rows.ticked()
        if not ticked:
            self.say(self.tr("Tick the holidays on which the studio is closed."), "error")
            self.holidays.setFocus()
            return
        self.want(closing([(each.day, each.name) for each in ticked]))

    # Answers from the desk

    def _show(self, board: ClosedBoard) -> None:
        self.rows.set_rows(board.closed)
        self.none.setVisible(not board.closed)
        if board.closed and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0, 0))
        self.reopen.setEnabled(bool(board.closed))
        if not self.state.count():
            self.state.addItem(self.tr("All states"), "-")
            for each in board.states:
                self.state.addItem(each, each)
        self.state.setCurrentIndex(max(self.state.findData(board.state), 0))
        said = [replace(each, name=holiday_said(each.name)) for each in board.proposed]
        self.holidays.show_rows(said)

    def _opened(self, _outcome: Outcome) -> None:
        self.say("", "error")
        self.ask()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what stands below the field it is pressed in; Delete opens a day again."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.holidays.hasFocus() and self.take.isEnabled():
            self._take()
        elif enter and self.form.isAncestorOf(self.focusWidget() or self):
            self.add.click()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and self._editable:
            self._open_again()
        else:
            super().keyPressEvent(event)


def _line(row: Closed) -> str:
    day = f"{weekday_number(row.day).split()[0]} {day_dated(row.day)}"
    return f"{day} · {row.name}"
