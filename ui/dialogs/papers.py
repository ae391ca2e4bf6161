"""The papers that still are to come out: again, on another printer, as a PDF, or not at all."""

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.papers import DropPaper, PaperIsThere, RetryPaper
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.papers import Paper, paper_queue
from frontdesk.values.paper import PaperKind, PaperState
from ui.dialogs.base import Dialog
from ui.dialogs.preview import PreviewDialog
from ui.format import day_short, time_short
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.paper_kinds import contents, document_of
from ui.print_queue import PrintQueue
from ui.printers import Station
from ui.printing import Printing
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.table import Table


class PapersDialog(Dialog):
    """Enter prints again, P shows it to be saved, T says that it is there, X does without it."""

    def __init__(self, kit: Kit, queue: PrintQueue, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Papers to be printed")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._queue = queue
        self._shown = 0  # the paper that is looked at
        self._fill()
        self._wire()
        self.fit(1040, 560)
        self._ask()

    def row(self) -> Paper | None:
        """Return the paper that is chosen."""
        index = self.table.currentIndex()
        row: Paper | None = index.data(RowRole) if index.isValid() else None
        return row

    # Construction

    def _fill(self) -> None:
        self.model: RowsModel[Paper] = RowsModel(self._columns(), lambda row: row.id, self)
        self.table = Table(self.kit.theme, name=self.tr("Papers"))
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            self.kit.icons,
            "print",
            self.tr("All is printed"),
            self.tr("What a printer does not take waits here, and nothing is lost or comes twice."),
        )
        self.nothing.hide()
        self.why = Label("", "body", wrap=True)
        self.printer = QComboBox()
        self.printer.setAccessibleName(self.tr("Printer"))
        self.printer.setMinimumWidth(self.kit.theme.px(220))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why it is not wanted"))
        self.reason.setAccessibleName(self.tr("Why it is not wanted"))
        self.reason.hide()
        line = QHBoxLayout()
        line.setSpacing(10)
        self.printer_label = Label(self.tr("Print on"), "section")
        line.addWidget(self.printer_label)
        line.addWidget(self.printer)
        line.addWidget(self.reason, 1)
        line.addStretch(0)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1)
        self.column.addWidget(self.why)
        self.column.addLayout(line)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.drop = self._key_button(self.tr("Not wanted"), "X")
        self.there = self._key_button(self.tr("It is there"), "T")
        self.show_it = self._key_button(self.tr("Show…"), "P")
        self.again = self.add_button(self.tr("Print again"), kind="primary", key="Enter")

    def _key_button(self, text: str, key: str) -> Button:
        button = self.add_button(text, key=key)
        QShortcut(QKeySequence(key), self.table).activated.connect(button.click)
        return button

    def _columns(self) -> list[Column[Paper]]:
        return [
            Column(title=self.tr("Since"), text=_since),
            Column(title=self.tr("Paper"), text=self._what),
            Column(title=self.tr("For"), text=lambda row: row.client),
            Column(title=self.tr("By"), text=lambda row: row.person),
            Column(title=self.tr("Station"), text=lambda row: row.station),
            Column(title=self.tr("State"), text=self._state),
        ]

    def _wire(self) -> None:
        self.again.clicked.connect(self._print_again)
        self.show_it.clicked.connect(self._show_it)
        self.there.clicked.connect(self._is_there)
        self.drop.clicked.connect(self._drop)
        self.close_button.clicked.connect(self.accept)
        self.table.activated.connect(self._print_again)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._queue.looked.connect(self._ask)

    # Slots

    @Slot()
    def _ask(self) -> None:
        self.kit.link.ask(
            paper_queue, owner=self, done=self._show, failed=self.refuse, latest="papers"
        )

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        self.reason.hide()
        self.reason.clear()
        self._show_possible()

    @Slot()
    def _print_again(self) -> None:
        row = self.row()
        if row is not None and self.again.isEnabled():
            command = RetryPaper(job_id=row.id, printer=self.printer.currentData())
            self.kit.link.do(command, owner=self, done=self._told, failed=self._not_done)

    @Slot()
    def _show_it(self) -> None:
        row = self.row()
        if row is not None:
            self.kit.link.ask(
                contents(row), owner=self, done=partial(self._open, row), failed=self.refuse
            )

    @Slot()
    def _is_there(self) -> None:
        row = self.row()
        if row is not None:
            command = PaperIsThere(job_id=row.id)
            self.kit.link.do(command, owner=self, done=self._told, failed=self._not_done)

    @Slot()
    def _drop(self) -> None:
        """Ask why first; pressed again, do without it."""
        row = self.row()
        if row is None:
            return
        if self.reason.isHidden():
            self.reason.show()
            self.reason.setFocus()
            return
        command = DropPaper(job_id=row.id, reason=self.reason.text())
        self.kit.link.do(command, owner=self, done=self._told, failed=self._not_done)

    @Slot()
    def _on_saved(self) -> None:
        """Take what was saved as a PDF for printed."""
        command = PaperIsThere(job_id=self._shown)
        self.kit.link.do(command, owner=self, done=self._told, failed=self._not_done)

    # Answers from the desk

    def _show(self, rows: tuple[Paper, ...]) -> None:
        place = self.table.currentIndex().row()
        self.model.set_rows(tuple(row for row in rows if row.kind is not PaperKind.DRAWER))
        self.table.fit_columns()
        some = self.model.rowCount() > 0
        for part in (self.table, self.why, self.printer, self.printer_label):
            part.setVisible(some)
        self.nothing.setVisible(not some)
        for button in (self.again, self.show_it, self.there, self.drop):
            button.setVisible(some)
        if some and not self.table.currentIndex().isValid():
            self.table.selectRow(max(min(place, self.model.rowCount() - 1), 0))
        if not self.reason.hasFocus():
            (self.table if some else self.close_button).setFocus()
        self._show_possible()

    def _open(self, row: Paper, found: Any) -> None:
        document = document_of(row, Station.of(self.kit.settings), found)
        dialog = PreviewDialog(self.kit, [document], self)
        self._shown = row.id
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _told(self, outcome: Outcome) -> None:
        self.reason.hide()
        self.reason.clear()
        self.say(sentence(outcome) + ".", "done")
        self._queue.look()

    def _not_done(self, error: Exception) -> None:
        self.refuse(error)
        self._ask()

    # Internal

    def _show_possible(self) -> None:
        row = self.row()
        self.why.setText("" if row is None else self._why(row))
        free = row is not None and row.state is not PaperState.PRINTING
        self.again.setEnabled(free)
        self.drop.setEnabled(free)
        self.there.setEnabled(row is not None)
        self.show_it.setEnabled(row is not None and row.kind is not PaperKind.TEST)
        if row is not None:
            self._show_printers(row)

    def _show_printers(self, row: Paper) -> None:
        self.printer.clear()
        usual = Station.of(self.kit.settings).trays[row.tray].name
        self.printer.addItem(self.tr("Its own printer"), None)
        for name in Printing(self.kit.settings).printers():
            if name != usual:
                self.printer.addItem(name, name)
        if row.printer is not None:
            self.printer.setCurrentIndex(max(self.printer.findData(row.printer), 0))

    def _what(self, row: Paper) -> str:
        words = {
            PaperKind.RECEIPT: self.tr("Receipt {title}"),
            PaperKind.GIFT_CARD: self.tr("Gift card {title}"),
        }.get(row.kind, self.tr("Test page"))
        told = words.format(title=row.title)
        return self.tr("{paper}, copy").format(paper=told) if row.copy else told

    def _state(self, row: Paper) -> str:
        if row.state is PaperState.PRINTING:
            return self.tr("Printing…")
        if row.by_hand:
            return self.tr("Wants a look")
        return self.tr("Is tried again") if row.tries else self.tr("Waits")

    def _why(self, row: Paper) -> str:
        if row.code:
            return sentence(StoreUnavailable(row.code, **row.params))
        if row.by_hand:
            return self.tr("It is of another day: print it again if it is still wanted.")
        if not row.here:
            return self.tr("It is printed by the station that made it. Enter prints it here.")
        return ""


def _since(row: Paper) -> str:
    return f"{day_short(row.at.date())}, {time_short(row.at.time())}"
