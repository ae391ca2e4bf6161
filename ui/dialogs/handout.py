"""Which after-care page a client takes home."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from frontdesk.documents.base import Document
from frontdesk.documents.handout import handout_papers
from frontdesk.queries.handouts import HandoutRow, handouts_for
from ui.dialogs.base import Dialog
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.widgets.segments import SegmentedControl
from ui.widgets.table import Table


class HandoutDialog(Dialog):
    """The page that fits stands first; Enter shows it, to be printed on a sheet or a roll.

    Signals:
        printed: name of the printer that took it.
    """

    printed = Signal(str)

    def __init__(self, kit: Kit, appointment_id: int, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("After-care page")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._appointment_id = appointment_id
        languages = [("en", self.tr("English")), ("es", self.tr("Spanish"))]
        self.language = SegmentedControl(languages, name=self.tr("Language"))
        columns: list[Column[HandoutRow]] = [
            Column(title=self.tr("Page"), text=self._title),
            Column(title="", text=lambda row: self.tr("fits this visit") if row.fits else ""),
        ]
        self.model: RowsModel[HandoutRow] = RowsModel(columns, lambda row: row.key, self)
        self.table = Table(kit.theme, name=title)
        self.table.setModel(self.model)
        self.column.addWidget(self.language)
        self.column.addWidget(self.table, 1)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.send_button = self.add_button(self.tr("Send…"), key="Ctrl+Return")
        self.show_button = self.add_button(self.tr("Show"), kind="primary", key="Return")
        self.close_button.clicked.connect(self.accept)
        self.show_button.clicked.connect(self._show)
        self.send_button.clicked.connect(self._send)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._send)
        self.table.activated.connect(self._show)
        self.language.chosen.connect(self._ask)
        self.fit(560, 560)
        self._ask()

    # Slots

    @Slot()
    def _ask(self) -> None:
        query = partial(handouts_for, appointment_id=self._appointment_id)
        self.kit.link.ask(query, owner=self, done=self._fill, failed=self.refuse, latest="pages")

    @Slot()
    def _show(self) -> None:
        row = self.table.currentIndex().data(RowRole)
        if isinstance(row, HandoutRow):
            query = partial(
                handout_papers,
                key=row.key,
                language=self.language.current(),
                appointment_id=self._appointment_id,
            )
            self.kit.link.ask(query, owner=self, done=self._preview, failed=self.refuse)

    @Slot()
    def _send(self) -> None:
        from ui.dialogs.send_mail import SendMailDialog

        row = self.table.currentIndex().data(RowRole)
        if isinstance(row, HandoutRow):
            number = self._appointment_id
            SendMailDialog(self.kit, self, appointment_id=number, page=row.key).open()

    # Answers from the desk

    def _fill(self, rows: tuple[HandoutRow, ...]) -> None:
        row = max(self.table.currentIndex().row(), 0)
        self.model.set_rows(())
        self.model.set_rows(rows)
        self.table.setColumnWidth(0, self.kit.theme.px(370))
        self.table.selectRow(row)
        self.table.setFocus()

    def _preview(self, papers: tuple[Document, Document]) -> None:
        dialog = PreviewDialog(self.kit, list(papers), self)
        dialog.printed.connect(self.printed)
        dialog.open()

    # Internal

    def _title(self, row: HandoutRow) -> str:
        names = dict(row.titles)
        return names.get(self.language.current(), names["en"])
