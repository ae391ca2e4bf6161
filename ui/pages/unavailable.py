"""The studio's data cannot be opened: what to do, and a button to try again."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from frontdesk.values.backup import SUFFIX
from ui.icons import Icons
from ui.pages.stage import StagePage
from ui.widgets.button import Button
from ui.widgets.notice import Notice


class UnavailablePage(StagePage):
    """Says in a sentence what is wrong.

    Signals:
        retry_requested: try again.
        restore_requested: a backup is to be put in place: its Path.
        quit_requested: leave it.
    """

    retry_requested = Signal()
    restore_requested = Signal(object)
    quit_requested = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons.theme, parent)
        self.show_words(self.tr("The studio cannot be opened"), "")
        self._icons = icons
        self._backups: Path | None = None
        self._build()
        self.retry.clicked.connect(self.retry_requested)
        self.restore.clicked.connect(self._choose_backup)
        self.leave.clicked.connect(self.quit_requested)

    def show_reason(self, text: str, place: str = "", backups: Path | None = None) -> None:
        """Say why, what to do, and where the studio's data was looked for.

        ``backups`` is where those of its file lie; a server keeps its own.
        """
        self._backups = backups
        self.restore.setVisible(backups is not None)
        where = self.tr("Its data is looked for in {place}").format(place=place) if place else ""
        self.show_words(self.tr("The studio cannot be opened"), where)
        self.notice.show_text(text, tone="error")
        self.retry.setEnabled(True)

    def focus_first(self) -> None:
        """Put the focus on trying again."""
        self.retry.setFocus()

    # Construction

    def _build(self) -> None:
        self.notice = Notice(self._icons, tone="error")
        self.retry = Button(self._icons, self.tr("Try again"), kind="primary", size="large")
        self.restore = Button(self._icons, self.tr("Put a backup in place…"), size="large")
        self.restore.hide()
        self.leave = Button(self._icons, self.tr("Close Frontdesk"), size="large")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.retry)
        row.addWidget(self.restore)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.column.addWidget(self.notice)
        self.column.addLayout(row)

    # Slots

    @Slot()
    def _choose_backup(self) -> None:
        pattern = self.tr("Backups of Frontdesk") + f" (*{SUFFIX})"
        title = self.tr("Put a backup in place")
        dialog = QFileDialog(self, title, str(self._backups or ""), pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.restore_requested.emit(Path(path))
