"""End a membership: when its term is over, or today with a reason and somebody who may."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.memberships import CancelAtTerm, CancelNow
from frontdesk.queries.memberships import MembershipCard
from frontdesk.values.rights import Permission
from frontdesk.values.text import new_id
from ui.dialogs.approval import Approval
from ui.dialogs.base import Dialog
from ui.format import day_dated, money
from ui.kit import Kit
from ui.widgets.notice import Notice
from ui.widgets.segments import SegmentedControl

_TERM, _NOW = "term", "now"


class LeaveDialog(Dialog):
    """At the end of the term unless today is chosen."""

    def __init__(self, kit: Kit, card: MembershipCard, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("End the membership"))
        self.title.setText(self.tr("End {number}").format(number=card.number))
        self._card = card
        self._command_id = new_id()
        self.when = SegmentedControl(
            [(_TERM, self.tr("At the end of the term")), (_NOW, self.tr("Today"))],
            name=self.tr("When"),
        )
        self.said = Notice(kit.icons, "", tone="info")
        self.approval = Approval(kit, self.tr("Moves away, not content …"))
        self.column.addWidget(self.when)
        self.column.addWidget(self.said)
        self.column.addWidget(self.approval)
        self.column.addStretch(1)
        self.leave = self.add_button(self.tr("Leave it"), key="Esc")
        self.end = self.add_button(self.tr("End it"), kind="primary", key="Return")
        self.fit(520, 370)
        self.when.chosen.connect(self._show)
        self.leave.clicked.connect(self.reject)
        self.end.clicked.connect(self._send)
        if card.until is not None:
            self.when.set_current(_NOW)
            self.when.segment(_TERM).setEnabled(False)
        self.approval.show_needed(Permission.REFUND, alone=True)
        self._show()
        self.end.setFocus()

    # Slots

    @Slot()
    def _show(self) -> None:
        now = self.when.current() == _NOW
        self.approval.setVisible(now)
        if now:
            words = self.tr("It ends today. Credits that are paid stay until their last day.")
            if self._card.owed:
                more = self.tr("{amount} that are owed are not asked for any more.")
                words = f"{words} {more.format(amount=money(self._card.owed))}"
            self.said.show_text(words, tone="warning")
            return
        words = self.tr("Its last day is {day}. Until then it goes on as it is.")
        self.said.show_text(words.format(day=day_dated(self._card.leaves)), tone="info")

    @Slot()
    def _send(self) -> None:
        if self.when.current() == _NOW and not self.approval.complete():
            return
        self.end.setEnabled(False)
        self.kit.link.do(self._command(), owner=self, done=self._done, failed=self._not_done)

    # Answers from the desk

    def _done(self, _outcome: object) -> None:
        self.accept()

    def _not_done(self, error: Exception) -> None:
        self.end.setEnabled(True)
        self._command_id = new_id()  # whatever is sent next is another wish
        self.say(self.approval.mark(error), "error")

    # Internal

    def _command(self) -> Command:
        if self.when.current() == _TERM:
            return CancelAtTerm(id=self._command_id, membership_id=self._card.id)
        return CancelNow(
            id=self._command_id,
            membership_id=self._card.id,
            reason=self.approval.reason.text(),
            second=self.approval.agreeing(),
        )
