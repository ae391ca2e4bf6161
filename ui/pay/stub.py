"""A statement of pay on the screen: every line, the sums; on paper and as CSV from here."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.documents.pay_statement import pay_statement
from frontdesk.queries.pay import PayRow, PayStub, pay_stub
from frontdesk.rules.pay import PayLine, What
from frontdesk.transfer.pay_sheet import pay_sheet
from ui.dialogs.base import Dialog
from ui.dialogs.preview import PreviewDialog
from ui.format import amount, day_dated, days_apart, money
from ui.kit import Kit
from ui.language import spoken
from ui.models.rows import Column, RowsModel
from ui.pay.words import kind_said, line_said, rate_said
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.table import Table

_SHARES = (What.SERVICE, What.PRODUCT)


class StubDialog(Dialog):
    """Ctrl+P shows it on paper, Ctrl+E writes it to a file."""

    def __init__(self, kit: Kit, row: PayRow, parent: QWidget | None = None) -> None:
        super().__init__(kit, row.name, parent)
        self._found: PayStub | None = None
        self._lines: list[tuple[int, PayLine]] = []
        self._fill()
        self.fit(980, 660)
        ask = partial(pay_stub, therapist_id=row.therapist_id, first=row.first)
        kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse)

    # Construction

    def _fill(self) -> None:
        self.state = Label("", "muted")
        self.model: RowsModel[tuple[int, PayLine]] = RowsModel(
            self._columns(), lambda each: each[0], self
        )
        self.table = Table(self.kit.theme, name=self.tr("Lines"))
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            self.kit.icons,
            "cash",
            self.tr("Nothing to pay in this period yet"),
            self.tr("What is given, sold and tipped shows here as soon as it is paid for."),
        )
        self.nothing.hide()
        self.sums = Label("", "strong", wrap=True)
        for widget in (self.state, self.table, self.nothing, self.sums):
            self.column.addWidget(widget, 1 if widget in (self.table, self.nothing) else 0)
        self.paper = self._key_button(self.tr("Print or PDF"), "Ctrl+P")
        self.sheet = self._key_button(self.tr("CSV"), "Ctrl+E")
        self.close_button = self.add_button(self.tr("Close"), kind="primary", key="Esc")
        self.paper.clicked.connect(self._print)
        self.sheet.clicked.connect(self._save)
        self.close_button.clicked.connect(self.accept)

    def _key_button(self, text: str, key: str) -> Button:
        button = self.add_button(text, key=key)
        button.setEnabled(False)
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    def _columns(self) -> list[Column[tuple[int, PayLine]]]:
        return [
            Column(title=self.tr("Day"), text=lambda each: day_dated(each[1].day)),
            Column(title=self.tr("For"), text=lambda each: line_said(each[1])),
            Column(title=self.tr("Receipt"), text=lambda each: each[1].receipt),
            Column(title=self.tr("Of"), text=self._basis, right=True),
            Column(title=self.tr("Rate"), text=lambda each: rate_said(each[1]), right=True),
            Column(title=self.tr("Amount"), text=lambda each: amount(each[1].amount), right=True),
        ]

    # Slots

    @Slot()
    def _print(self) -> None:
        if self._found is not None:
            PreviewDialog(self.kit, (pay_statement(self._found, spoken()),), self).open()

    @Slot()
    def _save(self) -> None:
        if self._found is None:
            return
        name = pay_statement(self._found).file_name.removesuffix(".pdf") + ".csv"
        dialog = QFileDialog(self, self.tr("Save as CSV"), "", "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    @Slot(str)
    def write(self, path: str) -> None:
        """Write the lines to a file, or say why that cannot be."""
        assert self._found is not None
        try:
            Path(path).write_bytes(pay_sheet(self._found))
        except OSError:
            self.say(self.tr("It could not be written there. Choose another place."), "error")
            return
        self.say(self.tr("Written to {name}.").format(name=Path(path).name), "done")

    # Answers from the desk

    def _show(self, found: PayStub) -> None:
        self._found = found
        pay = found.statement
        period = days_apart(pay.first, pay.last)
        paid = self.tr("{days} · paid, statement {number}")
        draft = self.tr("{days} · not paid yet")
        words = draft if pay.paid_at is None else paid
        self.state.setText(words.format(days=period, number=pay.number))
        self.model.set_rows(tuple(enumerate(pay.lines)))
        self.table.fit_columns()
        self.table.setVisible(bool(pay.lines))
        self.nothing.setVisible(not pay.lines)
        sums = [f"{kind_said(what)} {money(total)}" for what, total in found.sums]
        total = self.tr("Total {total}").format(total=money(pay.total))
        self.sums.setText("  ·  ".join([*sums, total]))
        for button in (self.paper, self.sheet):
            button.setEnabled(True)
        if pay.lines:
            self.table.selectRow(0)
            self.table.setFocus()

    # Internal

    def _basis(self, each: tuple[int, PayLine]) -> str:
        return amount(each[1].basis) if each[1].what in _SHARES else ""
