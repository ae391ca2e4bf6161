"""Put something right about a day that is closed: a posting of today that names it."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.correcting import CorrectDay, Mistake
from frontdesk.documents.day_report import day_reports
from frontdesk.errors import Refused
from frontdesk.queries.day_report import DayReport, day_report
from frontdesk.values.money import Money
from frontdesk.values.rights import Permission
from frontdesk.values.text import new_id
from ui.dialogs.approval import Approval
from ui.dialogs.base import Dialog
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.language import spoken
from ui.sentences import by_field, sentence
from ui.widgets.fields import DayField
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.pick import Choice, Pick
from ui.widgets.scroll_column import ScrollColumn


class CorrectDayDialog(Dialog):
    """The day, what was wrong, how much and why; Enter puts it right."""

    def __init__(self, kit: Kit, today: date, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Correct a closed day"))
        self.title.setText(self.windowTitle())
        self._command_id = new_id()
        self.day = DayField(today - timedelta(days=1))
        self.amount = QLineEdit(placeholderText="20.00")
        self.mistake = Pick(self.tr("What was wrong"), self.tr("card, found, missing …"))
        self.mistake.set_choices([Choice(code, text) for code, text in self._mistakes()])
        self.form = Form()
        self.form.add_pair(
            ("day", self.tr("Closed day"), self.day), ("amount", self.tr("Amount"), self.amount)
        )
        self.form.add("mistake", self.tr("What was wrong"), self.mistake)
        self.approval = Approval(kit, self.tr("Found under the tray …"))
        self.approval.show_needed(Permission.REFUND, alone=True)
        words = self.tr("It is booked today; the reports of both days tell it.")
        self.scrolled = ScrollColumn((0, 0, 8, 0), 12)
        for widget in (Label(words, "muted", wrap=True), self.form, self.approval):
            self.scrolled.add(widget)
        self.column.addWidget(self.scrolled, 1)
        self.report = self.add_button(self.tr("Its report"), kind="quiet", key="Ctrl+P")
        self.cancel = self.add_button(self.tr("Close"), key="Esc")
        self.save = self.add_button(self.tr("Correct"), kind="primary", key="Return")
        self.report.setShortcut("Ctrl+P")
        self.report.clicked.connect(self._ask_report)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.fit(560, 470)
        self.amount.setFocus()

    # Construction

    def _mistakes(self) -> list[tuple[Mistake, str]]:
        return [
            (Mistake.CARD_NOT_CASH, self.tr("Taken as cash, and was a card")),
            (Mistake.CASH_NOT_CARD, self.tr("Taken as a card, and was cash")),
            (Mistake.FOUND, self.tr("Cash was found: it was counted too little")),
            (Mistake.MISSING, self.tr("Cash is missing: it was counted too much")),
            (Mistake.NOT_BOOKED, self.tr("Paid out of the drawer and not written down")),
        ]

    # Slots

    @Slot()
    def _ask_report(self) -> None:
        ask = partial(day_report, day=self.day.day())
        self.kit.link.ask(ask, owner=self, done=self._show_report, failed=self.refuse)

    @Slot()
    def _save(self) -> None:
        self.form.clear_errors()
        mistake = self.mistake.key()
        wrong = {}
        try:
            amount = Money.parse(self.amount.text())
        except ValueError:
            wrong["amount"] = self.tr("Write an amount, such as 20.00.")
        if not isinstance(mistake, Mistake):
            wrong["mistake"] = self.tr("Choose what was wrong.")
        if wrong:
            self.form.show_errors(wrong)
            return
        if not self.approval.complete():
            return
        assert isinstance(mistake, Mistake)
        self.save.setEnabled(False)
        command = CorrectDay(
            id=self._command_id,
            day=self.day.day(),
            mistake=mistake,
            amount=amount,
            reason=self.approval.reason.text(),
            second=self.approval.agreeing(),
        )
        self.kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    # Answers from the desk

    def _show_report(self, found: DayReport) -> None:
        PreviewDialog(self.kit, day_reports(found, language=spoken()), self).open()

    def _done(self, outcome: Outcome) -> None:
        self._command_id = new_id()
        self.save.setEnabled(True)
        self.amount.clear()
        self.approval.reason.clear()
        self.say(sentence(outcome) + ".", "done")

    def _refused(self, error: Exception) -> None:
        self._command_id = new_id()
        self.save.setEnabled(True)
        if isinstance(error, Refused) and any(r.code == "second_missing" for r in error.reasons):
            self.approval.show_needed(Permission.REFUND, alone=False)
        here = by_field(error) if isinstance(error, Refused) else {"": sentence(error)}
        rest = self.approval.form.mark(self.form.mark(here))
        self.say(" ".join(rest.values()), "error")
