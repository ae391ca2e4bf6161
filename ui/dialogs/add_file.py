"""Keep a file with a client: which one, what it is, and whether it concerns health."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from frontdesk.commands.files import AddFile
from frontdesk.errors import Refused
from frontdesk.values.file import LONGEST_DESCRIPTION, Paper
from ui.dialogs.filing import FilingDialog
from ui.kit import Kit
from ui.papers import FILTER, read_paper, size_words
from ui.widgets.button import Button
from ui.widgets.label import Label

_FOLDER = "paper_folder"


class PaperLine(QWidget):
    """A file that was chosen, and a button to choose it or another one."""

    def __init__(self, kit: Kit, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._most = most
        self.paper: Paper | None = None
        self.error: Refused | None = None
        self.said = Label(self.tr("No file chosen"), "muted", elide=True)
        self.choose = Button(kit.icons, self.tr("Choose a file…"), icon="folder")
        self.setFocusProxy(self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.choose)
        row.addWidget(self.said, 1)
        self.choose.clicked.connect(self._choose)

    def take(self, path: Path) -> None:
        """Take the file at ``path``; why not is said by what is sent."""
        self.paper, self.error = None, None
        try:
            self.paper = read_paper(path, self._most)
        except Refused as refused:
            self.error = refused
        words = path.name
        if self.paper is not None:
            words = f"{path.name} · {size_words(len(self.paper.content))}"
        self.said.setText(words)
        self.said.set_look("body")

    # Slots

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        papers, every = self.tr("Papers and pictures"), self.tr("All files")
        dialog.setNameFilter(f"{papers} {FILTER};;{every} (*)")
        dialog.setDirectory(self._kit.settings.text(_FOLDER))
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file(self, name: str) -> None:
        self._kit.settings.put(_FOLDER, str(Path(name).parent))
        self.take(Path(name))


class AddFileDialog(FilingDialog):
    """What concerns health is for those who may read health; the desk sees that it is there."""

    def __init__(
        self,
        kit: Kit,
        client_id: int,
        name: str,
        most: int,
        path: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("A file"))
        self.title.setText(self.tr("Keep a file with {client}").format(client=name))
        self._client_id = client_id
        self._fill(most)
        self.close_frame(self.tr("Keep it"), 500, 340)
        if path is not None:
            self.paper.take(path)
            self.description.setFocus()
        else:
            self.paper.setFocus()

    def command(self, command_id: str) -> AddFile | None:
        """Return what is sent."""
        paper = self.paper.paper
        if paper is None:
            missing = Refused.because("paper_missing", "paper")
            self.refuse_in(self.form, self.paper.error or missing)
            return None
        return AddFile(
            id=command_id,
            client_id=self._client_id,
            paper=paper,
            description=self.description.text(),
            health=self.health.isChecked(),
        )

    # Construction

    def _fill(self, most: int) -> None:
        self.paper = PaperLine(self.kit, most)
        self.description = QLineEdit()
        self.description.setMaxLength(LONGEST_DESCRIPTION)
        self.description.setPlaceholderText(self.tr("Signed consent, scanned"))
        self.health = QCheckBox(self.tr("It concerns the client's health"))
        size = self.tr("PDF, PNG or JPEG, up to {size}").format(size=size_words(most))
        self.form.add("paper", self.tr("File"), self.paper, hint=size)
        self.form.add("description", self.tr("What it is"), self.description)
        self.form.add_wide(self.health)
        words = self.tr(
            "Then only those who may read the client's health can open it or read its name; each "
            "look is written down."
        )
        self.form.add_wide(Label(words, "small", wrap=True))
