"""Pay: what each therapist has to get for a period; a therapist sees the own pay only."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.queries.pay import PayBoard, PayRow, pay_board
from frontdesk.values.rights import Grant, Permission, grant
from ui.action_group import ActionGroup
from ui.format import day_dated, days_apart, minutes, money, number
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.pages.base import Page
from ui.pay.agreement import AgreementDialog
from ui.pay.extra import ExtraDialog
from ui.pay.paid import PaidDialog
from ui.pay.stub import StubDialog
from ui.sentences import sentence
from ui.widgets.button import Button, IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.strip import FOOT
from ui.widgets.table import Table

_DAY = timedelta(days=1)
#: Columns that go where they say nothing: days, and what nobody is paid for.
_DAYS, _OPTIONAL = 1, (1, 3, 4, 5, 6, 7, 8)


class PayPage(Page):
    """Enter shows a statement, E the agreement, A adds by hand, P marks all as paid."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.title = self.tr("Pay")
        self.header.set_title(self.title)
        self._day: date | None = None
        self._board: PayBoard | None = None
        self._build()
        self._register()
        self.table.activated.connect(self._show_stub)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        kit.link.person_changed.connect(self._show_tools)
        self._show_tools()

    def show_day(self, day: date) -> None:
        """Show the period in which ``day`` lies."""
        self._day = day
        self.refresh()

    def reload(self) -> None:
        """Ask for the period."""
        ask = partial(pay_board, day=self._day)
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self._refused, latest="pay")

    def concerned(self, changes: Changes) -> bool:
        """Tell whether money, appointments or shifts have changed."""
        topics = (Topic.SALES, Topic.APPOINTMENTS, Topic.STAFF, Topic.STUDIO)
        return any(map(changes.touches, topics))

    def focus_first(self) -> None:
        """Put the focus on the list."""
        (self.empty if self.table.isHidden() else self.table).setFocus()

    def row(self) -> PayRow | None:
        """Return who is chosen."""
        index = self.table.currentIndex()
        row: PayRow | None = index.data(RowRole) if index.isValid() else None
        return row

    # Construction

    def _build(self) -> None:
        icons = self.kit.icons
        self.earlier = IconButton(icons, "left", self.tr("Previous period"), key="PgUp")
        self.later = IconButton(icons, "right", self.tr("Next period"), key="PgDown")
        for button in (self.earlier, self.later):
            self.header.add_left(button)
        self.statement = Button(icons, "")
        self.agreement = Button(icons, "")
        self.extra = Button(icons, "")
        self.paid = Button(icons, "", kind="primary")
        for tool in (self.extra, self.agreement, self.statement, self.paid):
            self.header.add_right(tool)
        self.model: RowsModel[PayRow] = RowsModel(self._columns(), lambda row: row.key, self)
        self.table = Table(self.kit.theme, name=self.title)
        self.table.setModel(self.model)
        self.sums = Label("", "strong", wrap=True)
        self.sums.setObjectName(FOOT)
        self.empty = EmptyState(
            icons,
            "cash",
            self.tr("Nobody is paid here yet"),
            self.tr("Add a therapist; then E makes the agreement."),
        )
        self.empty.hide()
        inner = QVBoxLayout()
        inner.setContentsMargins(18, 14, 18, 14)
        inner.setSpacing(10)
        for widget in (self.table, self.empty):
            inner.addWidget(widget, 1)
        inner.addWidget(self.sums)
        self.body.addLayout(inner, 1)

    def _columns(self) -> list[Column[PayRow]]:
        return [
            Column(title=self.tr("Therapist"), text=lambda row: row.name),
            Column(title=self.tr("Days"), text=lambda row: days_apart(row.first, row.last)),
            Column(
                title=self.tr("Services"),
                text=lambda row: number(row.services) if row.agreed else "",
                right=True,
            ),
            Column(
                title=self.tr("Hours"),
                text=lambda row: minutes(row.minutes) if row.minutes > 0 else "",
                right=True,
            ),
            *(
                Column(title=title, text=partial(_amount, name), right=True)
                for title, name in (
                    (self.tr("For hours"), "hours"),
                    (self.tr("For services"), "given"),
                    (self.tr("Products"), "products"),
                    (self.tr("By hand"), "extra"),
                    (self.tr("Tips left"), "tips"),
                    (self.tr("Total"), "total"),
                )
            ),
            Column(title=self.tr("State"), text=self._state),
        ]

    def _register(self) -> None:
        own = ActionGroup(
            register=self.kit.register,
            name="pay",
            scope="pay",
            home=self,
            permission=Permission.SEE_PAY,
        )
        manage = Permission.MANAGE_STUDIO
        own.add("before", self.tr("Previous period"), "PgUp", "left", self._back)
        own.add("after", self.tr("Next period"), "PgDown", "right", self._on)
        self.earlier.clicked.connect(self._back)
        self.later.clicked.connect(self._on)
        self.statement.bind(
            own.add(
                "statement", self.tr("Statement", "pay"), "S", "receipt", self._show_stub, self._has
            )
        )
        self.agreement.bind(
            own.add("agreement", self.tr("Agreement"), "E", "edit", self._agree,
                    self._has_anybody, manage)
        )  # fmt: skip
        self.extra.bind(
            own.add("extra", self.tr("Add or take off"), "A", "plus", self._add, self._has, manage)
        )
        self.paid.bind(
            own.add("paid", self.tr("Mark as paid"), "P", "check", self._pay, self._can_pay, manage)
        )

    # Slots

    @Slot()
    def _show_tools(self) -> None:
        person = self.kit.link.person
        manages = person is not None and grant(person.role, Permission.MANAGE_STUDIO) is Grant.YES
        for button in (self.agreement, self.extra, self.paid):
            button.setVisible(manages)

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        self.kit.register.refresh()

    # What the keys do

    @Slot()
    def _back(self) -> None:
        if self._board is not None:
            self.show_day(self._board.period.first - _DAY)

    @Slot()
    def _on(self) -> None:
        if self._board is not None:
            self.show_day(self._board.period.last + _DAY)

    @Slot()
    def _show_stub(self) -> None:
        row = self.row()
        if row is None:
            return
        if row.agreed:
            StubDialog(self.kit, row, self).open()
        elif not self.agreement.isHidden():
            self._agree()

    @Slot()
    def _agree(self) -> None:
        if (row := self.row()) is not None:
            AgreementDialog(self.kit, row.therapist_id, row.name, self).open()

    @Slot()
    def _add(self) -> None:
        if (row := self.row()) is not None:
            ExtraDialog(self.kit, row.therapist_id, row.name, self).open()

    @Slot()
    def _pay(self) -> None:
        if self._board is not None:
            PaidDialog(self.kit, self._board, self).open()

    # Answers from the desk

    def _show(self, board: PayBoard) -> None:
        self._board = board
        rows = (*board.rows, *board.without)
        self.header.set_subtitle(days_apart(board.period.first, board.period.last))
        here = self.table.hasFocus() or self.empty.hasFocus()
        self.model.set_rows(rows)
        self._hide_columns(board, rows)
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if here:
            self.focus_first()  # what is hidden would give it to the rail, away from the keys
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.sums.setText(
            self.tr("Together {total}").format(total=money(board.total))
            if board.over
            else self.tr("Together {total} so far. From {day} on it can be marked as paid.").format(
                total=money(board.total), day=day_dated(board.period.last + _DAY)
            )
        )
        self.sums.setVisible(bool(board.rows))
        self.kit.register.refresh()

    def _refused(self, error: Exception) -> None:
        self.message.emit(sentence(error), "warning")

    # Internal

    def _hide_columns(self, board: PayBoard, rows: Sequence[PayRow]) -> None:
        """Show only what says something: a kind of pay that somebody gets, days that differ."""
        usual = (board.period.first, board.period.last)
        for place, column in enumerate(self._columns()):
            said = any(column.text(row) for row in rows)
            if place == _DAYS:
                said = any((row.first, row.last) != usual for row in rows)
            self.table.setColumnHidden(place, place in _OPTIONAL and not said)

    def _has(self) -> bool:
        row = self.row()
        return row is not None and row.agreed

    def _has_anybody(self) -> bool:
        return self.row() is not None

    def _can_pay(self) -> bool:
        board = self._board
        return board is not None and board.over and any(row.paid_at is None for row in board.rows)

    def _state(self, row: PayRow) -> str:
        if not row.agreed:
            return self.tr("no agreement yet")
        if row.paid_at is not None:
            return self.tr("paid")
        over = self._board is not None and self._board.over
        return self.tr("to be paid") if over else self.tr("running")


def _amount(name: str, row: PayRow) -> str:
    value = getattr(row, name)
    return money(value) if row.agreed and (value or name == "total") else ""
