"""The ledger of a while, written into a folder for the accountant."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.changes import Done
from frontdesk.errors import StoreUnavailable
from frontdesk.transfer.ledger_files import LedgerFiles, ledger_files, month_of
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.sentences import sentence
from ui.widgets.fields import DayField
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl


class LedgerDialog(Dialog):
    """A month or a year, or two days; Enter asks where to, and writes."""

    def __init__(self, kit: Kit, today: date, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Ledger for the accountant"))
        self.title.setText(self.windowTitle())
        self._whiles = _whiles(today)
        self._files: LedgerFiles | None = None
        self.which = SegmentedControl(
            [
                ("month", self.tr("This month")),
                ("before", self.tr("Last month")),
                ("year", self.tr("This year")),
                ("year_before", self.tr("Last year")),
            ],
            name=self.tr("Which while"),
            current="before",
        )
        self.first, self.last = (DayField(day) for day in self._whiles["before"])
        self.form = Form()
        self.form.add_pair(
            ("first", self.tr("From"), self.first), ("last", self.tr("To"), self.last)
        )
        words = self.tr(
            "Three files: the journal and the chart of accounts as CSV, and the same as plain "
            "text for beancount. No client is named in them."
        )
        self.column.addWidget(Label(words, "muted", wrap=True))
        self.column.addWidget(self.which)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.save = self.add_button(self.tr("Save into a folder…"), kind="primary", key="Return")
        self.which.chosen.connect(self._take_while)
        self.close_button.clicked.connect(self.reject)
        self.save.clicked.connect(self._ask)
        self.fit(560, 330)
        self.save.setFocus()

    def write(self, folder: str) -> None:
        """Write what was asked for into ``folder``, and say so."""
        if self._files is None:
            return
        try:
            self._files.write(Path(folder))
        except StoreUnavailable as error:
            self.refuse(error)
            return
        done = Done("ledger_written", {"count": self._files.postings, "folder": folder})
        self.say(sentence(done) + ".", "done")

    # Slots

    @Slot()
    def _take_while(self) -> None:
        first, last = self._whiles[self.which.current()]
        self.first.set_day(first)
        self.last.set_day(last)

    @Slot()
    def _ask(self) -> None:
        self.form.clear_errors()
        self.say("", "error")
        self.save.setEnabled(False)
        ask = partial(ledger_files, first=self.first.day(), last=self.last.day())
        self.kit.link.ask(ask, owner=self, done=self._choose, failed=self._refused, slow=True)

    # Answers from the desk

    def _choose(self, found: LedgerFiles) -> None:
        self._files = found
        self.save.setEnabled(True)
        dialog = QFileDialog(self, self.tr("The folder for the ledger"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def _refused(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.refuse_in(self.form, error)


def _whiles(today: date) -> dict[str, tuple[date, date]]:
    before = today.replace(day=1) - timedelta(days=1)
    year = today.year
    return {
        "month": month_of(today),
        "before": month_of(before),
        "year": (date(year, 1, 1), date(year, 12, 31)),
        "year_before": (date(year - 1, 1, 1), date(year - 1, 12, 31)),
    }
