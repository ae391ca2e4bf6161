"""The waiting list: who waits for what, and the best place there is for them now."""

from datetime import date

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.base import Command
from frontdesk.commands.waiting import BookWaiting, CloseWaiting, OfferPlace
from frontdesk.queries.cards import Card
from frontdesk.queries.waiting import Fit, Waiter, waiting
from ui.dialogs.base import Dialog
from ui.dialogs.wait import WaitDialog
from ui.format import ago, day_short, phone, time_short
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import sentence
from ui.waiting_words import short_place, wish_line
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.table import Table


def offering(fit: Fit) -> Command:
    """Return the command that notes an offer."""
    return OfferPlace(
        waiting_id=fit.row.id, therapist_id=fit.therapist_id, day=fit.day, starts=fit.starts
    )


def booking(fit: Fit) -> Command:
    """Return the command that books for somebody who waits."""
    return BookWaiting(
        waiting_id=fit.row.id, therapist_id=fit.therapist_id, day=fit.day, starts=fit.starts
    )


class WaitingDialog(Dialog):
    """A adds, E changes, O offers the place that is shown, B books it, Delete takes off."""

    def __init__(
        self, kit: Kit, today: date, chosen: Card | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Waiting list")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._today = today
        self._chosen = chosen
        self._fill()
        self._wire()
        self.fit(1080, 560)
        self._ask()

    # Construction

    def _fill(self) -> None:
        self.model: RowsModel[Waiter] = RowsModel(self._columns(), lambda each: each.row.id, self)
        self.table = Table(self.kit.theme, name=self.tr("Who waits"))
        self.table.setModel(self.model)
        self.nobody = EmptyState(
            self.kit.icons,
            "clock",
            self.tr("Nobody waits"),
            self.tr("Press A to put a client on the list for when something comes free."),
        )
        self.nobody.hide()
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nobody, 1)
        self.drop = self._key_button(self.tr("Take off"), "Del", "quiet")
        self.change = self._key_button(self.tr("Change"), "E", "quiet")
        self.add = self._key_button(self.tr("Add"), "A")
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.offer = self._key_button(self.tr("Offer"), "O")
        self.book = self._key_button(self.tr("Book"), "B", "primary")

    def _key_button(self, text: str, key: str, kind: str = "secondary") -> Button:
        button = self.add_button(text, kind=kind, key=key)
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    def _columns(self) -> list[Column[Waiter]]:
        return [
            Column(title=self.tr("Client"), text=lambda each: each.row.client),
            Column(title=self.tr("Phone"), text=lambda each: phone(each.row.phone)),
            Column(title=self.tr("Waits for"), text=lambda each: wish_line(each.row)),
            Column(title=self.tr("Best place now"), text=self._place),
            Column(title=self.tr("Offered"), text=self._offered),
        ]

    def _wire(self) -> None:
        self.add.clicked.connect(self._add)
        self.change.clicked.connect(self._change)
        self.drop.clicked.connect(self._drop)
        self.offer.clicked.connect(self._offer)
        self.book.clicked.connect(self._book)
        self.close_button.clicked.connect(self.accept)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.kit.link.changed.connect(self._on_changed)

    # Slots

    @Slot()
    def _ask(self) -> None:
        self.kit.link.ask(waiting, owner=self, done=self._show, failed=self.refuse, latest="list")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if any(map(changes.touches, (Topic.APPOINTMENTS, Topic.STAFF, Topic.CLIENTS))):
            self._ask()

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        self._show_possible()

    @Slot()
    def _add(self) -> None:
        WaitDialog(self.kit, self._today, None, self._chosen, self).open()

    @Slot()
    def _change(self) -> None:
        each = self.waiter()
        if each is not None:
            WaitDialog(self.kit, self._today, each.row, None, self).open()

    @Slot()
    def _drop(self) -> None:
        each = self.waiter()
        if each is not None:
            self._do(CloseWaiting(waiting_id=each.row.id))

    @Slot()
    def _offer(self) -> None:
        each = self.waiter()
        if each is not None and each.fit is not None:
            self._do(offering(each.fit))

    @Slot()
    def _book(self) -> None:
        each = self.waiter()
        if each is not None and each.fit is not None:
            self._do(booking(each.fit))

    # Answers from the desk

    def _show(self, rows: tuple[Waiter, ...]) -> None:
        at = self.table.currentIndex().row()
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        for button in (self.drop, self.change, self.offer, self.book):
            button.setVisible(bool(rows))
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(max(min(at, len(rows) - 1), 0))
        (self.table if rows else self.add).setFocus()
        self._show_possible()

    def _done(self, outcome: Outcome) -> None:
        self.say(sentence(outcome) + ".", "done")

    # Internal

    def waiter(self) -> Waiter | None:
        """Return the row that is chosen."""
        index = self.table.currentIndex()
        each: Waiter | None = index.data(RowRole) if index.isValid() else None
        return each

    def _do(self, command: Command) -> None:
        self.kit.link.do(command, owner=self, done=self._done, failed=self.refuse)

    def _show_possible(self) -> None:
        each = self.waiter()
        for button in (self.drop, self.change):
            button.setEnabled(each is not None)
        for button in (self.offer, self.book):
            button.setEnabled(each is not None and each.fit is not None)

    def _place(self, each: Waiter) -> str:
        return self.tr("none yet") if each.fit is None else short_place(each.fit, self._today)

    def _offered(self, each: Waiter) -> str:
        row = each.row
        if row.offered_at is None or row.offered_day is None or row.offered_starts is None:
            return ""
        return self.tr("{day}, {time} ({ago})").format(
            day=day_short(row.offered_day),
            time=time_short(row.offered_starts),
            ago=ago(row.offered_at, self.kit.clock.now()),
        )
