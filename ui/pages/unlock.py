"""The studio's file, or a backup, does not open by itself: type the passphrase or the code."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from frontdesk.values.backup import SUFFIX
from ui.icons import Icons
from ui.pages.stage import StagePage
from ui.widgets.button import Button
from ui.widgets.form import Form


class UnlockPage(StagePage):
    """One field takes either; a wrong one is told, and may be tried again as often as one likes.

    Signals:
        typed: what was typed, and whether this computer is to open it by itself from now on.
        restore_requested: a backup is to be put in place: its Path.
        back_requested: leave the backup, and open the studio as it was.
        quit_requested: close the program.
    """

    typed = Signal(str, bool)
    restore_requested = Signal(object)
    back_requested = Signal()
    quit_requested = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons.theme, parent)
        self._icons = icons
        self._backups: Path | None = None
        self._build()
        self._connect()

    def show_locked(self, place: str, backups: Path | None, *, here: bool) -> None:
        """Ask for what opens the studio at ``place``; ``backups`` is where its own lie.

        ``here``: this computer could open it by itself.
        """
        self._backups = backups
        self.show_words(
            self.tr("The studio's file is locked"),
            self.tr("It is encrypted, and lies in {place}").format(place=place),
        )
        self.restore.setVisible(backups is not None)
        self._begin(here=here, backup=False)

    def show_locked_backup(self, name: str, *, here: bool) -> None:
        """Ask for what opens a backup that is to be put in place."""
        self.show_words(
            self.tr("The backup is locked"),
            self.tr("{file} is encrypted: type what opened the studio when it was made.").format(
                file=name
            ),
        )
        self.restore.hide()
        self._begin(here=here, backup=True)

    def refuse(self, text: str) -> None:
        """Say that what was typed opens nothing."""
        self._wait(False)
        self.form.show_errors({"secret": text})
        self.field.selectAll()

    def focus_first(self) -> None:
        """Put the focus on the field."""
        self.field.setFocus()

    # Construction

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.form = Form()
        self.form.add(
            "secret",
            self.tr("Passphrase, or the recovery code from the paper"),
            self.field,
        )
        self.shown = QCheckBox(self.tr("Show what I type"))
        self.here = QCheckBox(self.tr("Let this computer open it by itself from now on"))
        self.form.add_wide(self.shown)
        self.form.add_wide(self.here)
        self.field.setMaximumWidth(self.theme.px(560))
        self.open = Button(
            self._icons, self.tr("Open", "unlock"), kind="primary", key="Return", size="large"
        )
        self.back = Button(self._icons, self.tr("Leave the backup"), size="large")
        self.restore = Button(self._icons, self.tr("Put a backup in place…"), size="large")
        self.leave = Button(self._icons, self.tr("Close Frontdesk"), size="large")
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.open, self.back, self.restore, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(self.form)
        self.column.addLayout(row)

    def _connect(self) -> None:
        self.open.clicked.connect(self._open)
        self.field.returnPressed.connect(self._open)
        self.shown.toggled.connect(self._on_shown)
        self.back.clicked.connect(self.back_requested)
        self.restore.clicked.connect(self._choose_backup)
        self.leave.clicked.connect(self.quit_requested)

    # Slots

    @Slot()
    def _open(self) -> None:
        if not self.open.isEnabled():
            return
        if not self.field.text().strip():
            self.form.show_errors({"secret": self.tr("Type one of the two.")})
            return
        self.form.clear_errors()
        self._wait(True)
        self.typed.emit(self.field.text(), self.here.isVisibleTo(self) and self.here.isChecked())

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)

    @Slot()
    def _choose_backup(self) -> None:
        pattern = self.tr("Backups of Frontdesk") + f" (*{SUFFIX})"
        dialog = QFileDialog(
            self, self.tr("Put a backup in place"), str(self._backups or ""), pattern
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot(str)
    def _on_file(self, name: str) -> None:
        self.restore_requested.emit(Path(name))

    # Internal

    def _begin(self, *, here: bool, backup: bool) -> None:
        self.field.clear()
        self.form.clear_errors()
        self.here.setVisible(here)
        self.here.setChecked(here)
        self.back.setVisible(backup)
        self._wait(False)

    def _wait(self, waiting: bool) -> None:
        for button in (self.open, self.back, self.restore):
            button.setEnabled(not waiting)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible() and self.back.isEnabled():
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
