"""Close the day: a list of all that it still needs, tips, cash by hand, the count, the Z report."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.base import Command
from frontdesk.commands.billing import RunBilling
from frontdesk.commands.closing import PassLine, TickLine
from frontdesk.commands.drawer import CloseDay, CloseDrawer, GiveCount, Move, MoveCash, PayTips
from frontdesk.documents.day_report import day_reports
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.queries.closing import Closing, LineState, closing
from frontdesk.queries.day_report import DayReport, TipsDue, day_report, tips_due
from frontdesk.values.backup import Made
from frontdesk.values.cash import Count
from frontdesk.values.text import new_id
from ui.backups import make_backup
from ui.dialogs.base import Dialog
from ui.dialogs.checklist import Checklist
from ui.dialogs.drawer_parts import CashCard, CountCard, TipsCard
from ui.dialogs.drawers import DrawersDialog
from ui.dialogs.preview import PreviewDialog
from ui.format import day_long
from ui.kit import Kit
from ui.language import spoken
from ui.my_day.printing import DaySheets
from ui.printers import Station
from ui.sentences import sentence
from ui.widgets.form import FieldRow
from ui.widgets.scroll_column import ScrollColumn

_CONCERN = (Topic.SALES, Topic.APPOINTMENTS, Topic.NOTES, Topic.CLIENTS, Topic.STUDIO)


class CloseDayDialog(Dialog):
    """One look at all that the day still needs; Enter mends a line, Ctrl+Enter closes the day.

    Signals:
        left_for: the LineState for which one goes elsewhere, and comes back.
    """

    left_for = Signal(object)

    def __init__(
        self, kit: Kit, day: date, parent: QWidget | None = None, *, line: str = ""
    ) -> None:
        super().__init__(kit, "", parent)
        self.setProperty("look", "background")
        title = self.tr("Close {day}").format(day=day_long(day))
        self.setWindowTitle(title)
        self.title.setText(title)
        self._day = day
        self._line = line  # where one was before going elsewhere
        self._report: DayReport | None = None
        self._tips: tuple[TipsDue, ...] = ()
        self._command_id = new_id()
        self._sending = False
        self._fill()
        self._wire()
        self.fit(1180, 740)
        self._ask()
        self.list.table.setFocus()

    # Construction

    def _fill(self) -> None:
        icons = self.kit.icons
        self.list = Checklist(icons, self.kit.theme)
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
        left.addWidget(self.list, 1)
        left.addWidget(self.tips)
        right.addWidget(self.count)
        right.addWidget(self.why_row)
        right.addWidget(self.cash)
        right.addStretch(1)
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        across.addLayout(left, 5)
        across.addLayout(right, 4)
        self.scrolled = ScrollColumn((0, 0, 8, 0), 0)
        self.scrolled.add(both)
        self.column.addWidget(self.scrolled, 1)
        self.drawers = self.add_button(self.tr("Drawers"), kind="quiet", key="Ctrl+D")
        self.report = self.add_button(self.tr("Report"), key="Ctrl+P")
        self.cancel = self.add_button(self.tr("Not yet"), key="Esc")
        self.close_day = self.add_button(
            self.tr("Close the day"), kind="primary", key="Ctrl+Return"
        )

    def _wire(self) -> None:
        for keys, run in (
            ("Ctrl+P", self.report.click),
            ("Ctrl+D", self.drawers.click),
            ("Ctrl+Return", self.close_day.click),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)
        self.cancel.clicked.connect(self.reject)
        self.report.clicked.connect(self._show_report)
        self.drawers.clicked.connect(self._open_drawers)
        self.close_day.clicked.connect(self._close)
        self.list.mend.connect(self._mend)
        self.list.passed.connect(self._pass)
        self.cash.wanted.connect(self._move)
        self.tips.pay.connect(self._pay)
        self.count.drawer_chosen.connect(self._ask_report)
        self.kit.link.changed.connect(self._on_changed)

    # Slots

    @Slot()
    def _ask(self) -> None:
        self._ask_report()
        self._ask_lines()
        self.kit.link.ask(tips_due, owner=self, done=self._show_tips, latest="tips")

    def _ask_lines(self) -> None:
        self.kit.link.ask(
            closing, owner=self, done=self._show_lines, failed=self.refuse, latest="lines"
        )

    @Slot()
    def _ask_report(self) -> None:
        ask = partial(day_report, day=self._day)
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse, latest="report")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if any(map(changes.touches, _CONCERN)):
            self._ask()

    @Slot(object)
    def _mend(self, line: LineState) -> None:
        """Do what a line needs here, or go where it is done."""
        if line.code == "tips" and line.left and self._tips:
            self._pay(self._tips[0])
        elif line.code == "count":
            self.count.begin()
        elif line.code == "billing":
            self._do(RunBilling())
        elif line.code == "z":
            self._show_report()
        elif line.code == "sheets":
            DaySheets(self.kit, self, self._sheets_printed).of_all(self._day + timedelta(days=1))
        elif line.code == "backup":
            self.say(self.tr("Making a backup and opening it again…"), "info")
            make_backup(self.kit, self, self._backed_up, self.refuse)
        elif line.done:
            self.say(self.tr("Nothing is left of this line."), "info")
        elif line.code == "notes":
            self.list.ask_why()
        else:
            self.left_for.emit(line)
            self.reject()

    @Slot(str, str)
    def _pass(self, code: str, reason: str) -> None:
        self._do(PassLine(code=code, reason=reason), failed=self._not_passed)

    @Slot(str)
    def _sheets_printed(self, _printer: str) -> None:
        self._do(TickLine(code="sheets"))

    @Slot()
    def _z_printed(self) -> None:
        self._do(TickLine(code="z"))

    @Slot()
    def _show_report(self) -> None:
        if self._report is not None:
            roll = Station.of(self.kit.settings).roll
            papers = day_reports(self._report, roll=roll, language=spoken())
            dialog = PreviewDialog(self.kit, papers, self)
            if self._report.number is not None:
                dialog.printed.connect(self._z_printed)
                dialog.saved.connect(self._z_printed)
            dialog.open()

    @Slot()
    def _open_drawers(self) -> None:
        DrawersDialog(self.kit, self._day, self).open()

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
        self._do(PayTips(therapist_id=row.therapist_id, amount=row.owed))

    @Slot()
    def _close(self) -> None:
        if self._sending:
            return
        self._sending = True
        pieces = self.count.pieces()
        if self._counted_already():
            self._given(pieces, None)
            return
        self.kit.link.do(
            GiveCount(pieces=pieces, drawer=self.count.drawer()),
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
        self.count.show_drawers(report.drawers)
        last = len([each for each in report.drawers if not each.closed]) <= 1
        self.close_day.set_text(self.tr("Close the day") if last else self.tr("Close this drawer"))
        for part in (self.cash, self.count):
            part.setEnabled(not shut)
        if shut:
            words = self.tr("Closed already: Z {number}.")
            self.say(words.format(number=report.number), "info")

    def _show_lines(self, found: Closing) -> None:
        self.list.show_closing(found)
        if self._line:
            self.list.choose(self._line)
            self._line = ""

    def _show_tips(self, rows: tuple[TipsDue, ...]) -> None:
        self._tips = rows
        self.tips.show_tips(rows)

    def _backed_up(self, made: Made | None) -> None:
        trouble = None if made is None else made.trouble
        self.say(self.tr("Made, opened and found whole."), "done")
        if trouble is not None:
            self.say(sentence(trouble), "warning")
        self._ask_lines()

    def _moved(self, outcome: Outcome) -> None:
        self.cash.clear()
        self._told(outcome)

    def _not_moved(self, error: Exception) -> None:
        self._sending = False
        self.refuse_in(self.cash.form, error)

    def _told(self, outcome: Outcome) -> None:
        self._sending = False
        self.say(sentence(outcome) + ".", "done")

    def _not_done(self, error: Exception) -> None:
        self._sending = False
        self.refuse(error)

    def _not_passed(self, error: Exception) -> None:
        self._sending = False
        self.list.why_row.set_error(sentence(error))

    def _given(self, pieces: Count, _outcome: Outcome | None) -> None:
        """Close with the count that stands now; only now is told what it differs by."""
        reason, drawer = self.why.text(), self.count.drawer()
        command: Command = CloseDay(id=self._command_id)
        if drawer is not None:
            command = CloseDrawer(id=self._command_id, pieces=pieces, reason=reason, drawer=drawer)
        self.kit.link.do(command, owner=self, done=self._closed, failed=self._not_closed)

    def _closed(self, outcome: Outcome) -> None:
        self._command_id = new_id()
        self._sending = False
        self.why_row.hide()
        self.why.clear()
        self.say(sentence(outcome) + ".", "done")
        if outcome.code == "drawer_closed_now":
            self.count.clear()
            ask = partial(day_report, day=self._day)
            self.kit.link.ask(ask, owner=self, done=self._go_on, failed=self.refuse, latest="z")
            return
        ask = partial(day_report, day=self._day)
        self.kit.link.ask(ask, owner=self, done=self._show_z, failed=self.refuse, latest="z")

    def _go_on(self, report: DayReport) -> None:
        """Close the day behind its last drawer, or go on to the next one."""
        self._show(report)
        if all(each.closed for each in report.drawers):
            self._close()

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

    # Internal

    def _do(self, command: Command, failed: Callable[[Exception], None] | None = None) -> None:
        if self._sending:
            return
        self._sending = True
        self.kit.link.do(
            command,
            owner=self,
            done=self._told,
            failed=failed or self._not_done,
        )

    def _counted_already(self) -> bool:
        drawers = () if self._report is None else self._report.drawers
        return bool(drawers) and all(each.closed for each in drawers)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        beside = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        taken = (self.cash.amount, self.cash.note, self.list.why, self.list.table)
        if enter and not beside and self.focusWidget() in taken:
            return  # the line has taken it: it closes no day
        if enter and not beside and self.focusWidget() in self.count.lines.values():
            self.focusNextChild()  # on to the next of them: the first count that is given stays
            return
        super().keyPressEvent(event)
