"""The studio's forms: which version is in force, taken out to a file and brought back changed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.forms import KeepForm
from frontdesk.errors import FrontdeskError
from frontdesk.queries.forms import FormRow, forms
from frontdesk.transfer.form_file import read_form, write_form
from ui.counted import counted
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import sentence
from ui.widgets.label import Label
from ui.widgets.table import Table


class StudioFormsDialog(Dialog):
    """A form is a text file of sections and questions; bringing one in makes a new version."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setProperty("look", "background")
        title = self.tr("The studio's forms")
        self.setWindowTitle(title)
        self.title.setText(title)
        words = self.tr(
            "Change a form here, or save it as a file, change it in any text editor and bring it "
            "back. What was signed before keeps the version that was signed."
        )
        self.column.addWidget(Label(words, "muted", wrap=True))
        self.model: RowsModel[FormRow] = RowsModel(self._columns(), lambda row: row.name, self)
        self.table = Table(kit.theme, name=title)
        self.table.setModel(self.model)
        self.column.addWidget(self.table, 1)
        self.save_button = self.add_button(self.tr("Save as a file…"))
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.bring_button = self.add_button(self.tr("Bring a file in…"))
        self.edit_button = self.add_button(self.tr("Change…"), kind="primary", key="Enter")
        self.save_button.clicked.connect(self._save)
        self.bring_button.clicked.connect(self._bring)
        self.edit_button.clicked.connect(self._edit)
        self.table.activated.connect(self._edit)
        self.close_button.clicked.connect(self.accept)
        kit.link.changed.connect(self._on_changed)
        self.fit(720, 420)
        self._ask()

    # Construction

    def _columns(self) -> list[Column[FormRow]]:
        languages = {"en": self.tr("English"), "es": self.tr("Spanish")}
        return [
            Column(title=self.tr("Form"), text=lambda row: row.body.title),
            Column(title=self.tr("Language"), text=lambda row: languages[row.body.language]),
            Column(title=self.tr("Version"), text=lambda row: str(row.version)),
            Column(title=self.tr("Questions"), text=lambda row: str(len(row.body.items()))),
            Column(title=self.tr("Counts for"), text=self._months),
        ]

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.STUDIO):
            self._ask()

    @Slot()
    def _save(self) -> None:
        row = self.table.currentIndex().data(RowRole)
        if isinstance(row, FormRow):
            dialog = QFileDialog(self, self.tr("Save as a file"), f"{row.name}.toml")
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(f"{row.name}.toml")
            dialog.fileSelected.connect(partial(self.save_to, row))
            dialog.open()

    @Slot()
    def _edit(self) -> None:
        from ui.dialogs.form_editor import FormEditor

        row = self.table.currentIndex().data(RowRole)
        if isinstance(row, FormRow):
            FormEditor(self.kit, row, self).open()

    @Slot()
    def _bring(self) -> None:
        dialog = QFileDialog(self, self.tr("Bring a file in"), "", "*.toml")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.bring)
        dialog.open()

    def save_to(self, row: FormRow, path: str) -> None:
        """Write a form to ``path``."""
        try:
            write_form(row.body, Path(path))
        except FrontdeskError as error:
            self.refuse(error)
        else:
            self.say(self.tr("Saved as {path}.").format(path=path), "done")

    @Slot(str)
    def bring(self, path: str) -> None:
        """Read the form at ``path`` and keep it."""
        try:
            plain = read_form(Path(path))
        except FrontdeskError as error:
            self.refuse(error)
            return
        self.kit.link.do(KeepForm(body=plain), owner=self, done=self._kept, failed=self.refuse)

    # Answers from the desk

    def _show(self, rows: tuple[FormRow, ...]) -> None:
        self.model.set_rows(rows)
        self.table.fit_columns()
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _kept(self, outcome: Outcome) -> None:
        self.say(sentence(outcome) + ".", "done")

    # Internal

    def _ask(self) -> None:
        self.kit.link.ask(forms, owner=self, done=self._show, failed=self.refuse, latest="forms")

    def _months(self, row: FormRow) -> str:
        return self.tr("{count} {count:month|months}").format(count=counted(row.body.months))
