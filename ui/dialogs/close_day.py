"""Close the day: what is not settled, tips, cash by hand, the count, then the Z report."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.drawer import CloseDay, GiveCount, Move, MoveCash, PayTips
from frontdesk.documents.day_report import day_reports
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.queries.day_report import (
    DayReport,
    Loose,
    TipsDue,
    day_report,
    loose_ends,
    tips_due,
)
from frontdesk.values.cash import Count
from frontdesk.values.state import State
from frontdesk.values.text import new_id
from ui.dialogs.base import Dialog
from ui.dialogs.drawer_parts import CashCard, CountCard, TipsCard
from ui.dialogs.preview import PreviewDialog
from ui.format import day_long
from ui.kit import Kit
from ui.sentences import sentence
from ui.states import state_word
from ui.widgets.form import FieldRow
from ui.widgets.notice import Notice
from ui.widgets.scroll_column import ScrollColumn


class CloseDayDialog(Dialog):
    """One look at all that the day still needs; Ctrl+Enter closes it.

    Signals:
        settle_wanted: id of an appointment that is not settled yet, and whether it is to be paid.
    """

    settle_wanted = Signal(int, bool)

    def __init__(self, kit: Kit, day: date, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Close {day}").format(day=day_long(day))
        self.setWindowTitle(title)
        self.title.setText(title)
        self._day = day
        self._report: DayReport | None = None
        self._loose: tuple[Loose, ...] = ()
        self._command_id = new_id()
        self._sending = False
        self._fill()
        self._wire()
        self.fit(920, 640)
        self._ask()
        self.count.lines[10_000].setFocus()

    # Construction

    def _fill(self) -> None:
        icons = self.kit.icons
        self.loose = Notice(icons, "", tone="warning")
        self.loose.hide()
        self.tips = TipsCard(icons)
        self.cash = CashCard(icons)
        self.count = CountCard()
        self.why = QLineEdit()
        self.why.setMaxLength(200)
        self.why_row = FieldRow(self.tr("Why it is over or short"), self.why)
        self.why_row.hide()
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(12)
        for widget in (self.loose, self.tips):
            left.addWidget(widget)
        left.addStretch(1)
        right.addWidget(self.count)
        right.addWidget(self.why_row)
        right.addWidget(self.cash)
        right.addStretch(1)
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        across.addLayout(left, 1)
        across.addLayout(right, 1)
        self.scrolled = ScrollColumn((0, 0, 8, 0), 0)
        self.scrolled.add(both)
        self.column.addWidget(self.scrolled, 1)
        self.settle = self.add_button(self.tr("Settle the first"))
        self.report = self.add_button(self.tr("Report"), key="Ctrl+P")
        self.cancel = self.add_button(self.tr("Not yet"), key="Esc")
        self.close_day = self.add_button(
            self.tr("Close the day"), kind="primary", key="Ctrl+Return"
        )

    def _wire(self) -> None:
        for keys, run in (("Ctrl+P", self.report.click), ("Ctrl+Return", self.close_day.click)):
            QShortcut(QKeySequence(keys), self).activated.connect(run)
        self.cancel.clicked.connect(self.reject)
        self.report.clicked.connect(self._show_report)
        self.settle.clicked.connect(self._settle)
        self.close_day.clicked.connect(self._close)
        self.cash.wanted.connect(self._move)
        self.tips.pay.connect(self._pay)
        self.kit.link.changed.connect(self._on_changed)

    # Slots

    @Slot()
    def _ask(self) -> None:
        link = self.kit.link
        link.ask(partial(day_report, day=self._day), owner=self, done=self._show,
                 failed=self.refuse, latest="report")  # fmt: skip
        link.ask(loose_ends, owner=self, done=self._show_loose, latest="loose")
        link.ask(tips_due, owner=self, done=self.tips.show_tips, latest="tips")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.SALES) or changes.touches(Topic.APPOINTMENTS):
            self._ask()

    @Slot()
    def _settle(self) -> None:
        if self._loose:
            first = self._loose[0]
            self.settle_wanted.emit(first.appointment_id, first.state is State.TO_CHECK_OUT)
            self.reject()

    @Slot()
    def _show_report(self) -> None:
        if self._report is not None:
            PreviewDialog(self.kit, day_reports(self._report), self).open()

    @Slot()
    def _move(self) -> None:
        if self._sending:
            return  # Return twice moves the money once
        amount = self.cash.said()
        if amount is not None:
            self._sending = True
            command = MoveCash(
                move=Move(self.cash.kind.current()), amount=amount, note=self.cash.note.text()
            )
            self.kit.link.do(command, owner=self, done=self._moved, failed=self._not_moved)

    @Slot(object)
    def _pay(self, row: TipsDue) -> None:
        if self._sending:
            return
        self._sending = True
        command = PayTips(therapist_id=row.therapist_id, amount=row.owed)
        self.kit.link.do(command, owner=self, done=self._paid, failed=self._not_paid)

    @Slot()
    def _close(self) -> None:
        if self._sending:
            return
        self._sending = True
        pieces = self.count.pieces()
        self.kit.link.do(
            GiveCount(pieces=pieces),
            owner=self,
            done=partial(self._given, pieces),
            failed=self._not_closed,
        )

    @Slot()
    def _show_why(self) -> None:
        """Bring the question into sight, once it has its place."""
        self.scrolled.ensureWidgetVisible(self.why_row)

    # Answers from the desk

    def _show(self, report: DayReport) -> None:
        self._report = report
        shut = report.number is not None
        self.close_day.setEnabled(not shut)
        for part in (self.cash, self.count):
            part.setEnabled(not shut)
        if shut:
            words = self.tr("Closed already: Z {number}.")
            self.say(words.format(number=report.number), "info")

    def _show_loose(self, loose: tuple[Loose, ...]) -> None:
        self._loose = loose
        self.loose.setVisible(bool(loose))
        self.settle.setVisible(bool(loose))
        names = [f"{each.client} ({state_word(each.state)})" for each in loose[:4]]
        more = len(loose) - len(names)
        if more:
            names.append(self.tr("{count} more").format(count=more))
        self.loose.show_text(", ".join(names), tone="warning", lead=self.tr("Not settled yet:"))

    def _moved(self, outcome: Outcome) -> None:
        self.cash.clear()
        self._paid(outcome)

    def _not_moved(self, error: Exception) -> None:
        self._sending = False
        self.refuse_in(self.cash.form, error)

    def _paid(self, outcome: Outcome) -> None:
        self._sending = False
        self.say(sentence(outcome) + ".", "done")

    def _not_paid(self, error: Exception) -> None:
        self._sending = False
        self.refuse(error)

    def _given(self, pieces: Count, outcome: Outcome) -> None:
        """Close with the count that stands now; only now is told what it differs by."""
        command = CloseDay(id=self._command_id, pieces=pieces, reason=self.why.text())
        self.kit.link.do(command, owner=self, done=self._closed, failed=self._not_closed)

    def _closed(self, outcome: Outcome) -> None:
        self._sending = False
        self.why_row.hide()
        self.say(sentence(outcome) + ".", "done")
        ask = partial(day_report, day=self._day)
        self.kit.link.ask(ask, owner=self, done=self._show_z, failed=self.refuse, latest="z")

    def _show_z(self, report: DayReport) -> None:
        self._show(report)
        self._show_report()

    def _not_closed(self, error: Exception) -> None:
        self._sending = False
        if not isinstance(error, StoreUnavailable):
            self._command_id = new_id()  # whatever is sent next is another wish
        asks = isinstance(error, Refused) and any(r.field == "reason" for r in error.reasons)
        if asks:
            self.why_row.show()
            self.why_row.set_error(sentence(error))
            self.why.setFocus()
            QTimer.singleShot(0, self, self._show_why)
        else:
            self.refuse(error)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        beside = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and not beside and self.focusWidget() in (self.cash.amount, self.cash.note):
            return  # the line has taken it: it books the cash and closes no day
        if enter and not beside and self.focusWidget() in self.count.lines.values():
            self.focusNextChild()  # on to the next of them: the first count that is given stays
            return
        super().keyPressEvent(event)
