"""A look at a document before it is printed or saved: its pages, its papers, its printer."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from frontdesk.documents.base import Document, Paper
from frontdesk.errors import StoreUnavailable
from frontdesk.values.device import Device, is_address
from frontdesk.values.paper import Tray
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.lane import Answer, Lane
from ui.printers import Station
from ui.printing import Printing, pictures, save_pdf, words
from ui.sentences import sentence
from ui.thermal import print_thermal
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.paper_view import PaperView
from ui.widgets.segments import SegmentedControl

#: A roll is small: shown larger than it is.
_DPI = {Paper.ROLL: 130, Paper.NARROW: 130, Paper.LETTER: 96, Paper.LANDSCAPE: 88}
_FOLDER = "pdf_folder"


class PreviewDialog(Dialog):
    """Shows one document, or the same one laid out for several papers.

    ``note`` is said above the buttons at once, such as why it was not printed. ``names`` tell
    apart what stands on the papers, if it is not the same.

    Signals:
        printed: name of the printer that took it.
        saved: path of the PDF.
    """

    printed = Signal(str)
    saved = Signal(str)
    _answered = Signal(object)  # emitted by the lane, delivered here

    def __init__(
        self,
        kit: Kit,
        documents: Sequence[Document],
        parent: QWidget | None = None,
        *,
        paper: Paper | None = None,
        note: str = "",
        names: Mapping[Paper, str] | None = None,
    ) -> None:
        super().__init__(kit, documents[0].title, parent)
        self.setProperty("look", "background")
        self._documents = {document.paper: document for document in documents}
        self._paper = paper if paper in self._documents else documents[0].paper
        self._names = names or {}
        self._printing = Printing(kit.settings)
        self._lane: Lane | None = None
        self._build()
        self._connect()
        self._show_paper()
        if note:
            self.say(note, "warning")
        (self.print if self.print.isEnabled() else self.save).setFocus()

    @property
    def document(self) -> Document:
        """What is shown now."""
        return self._documents[self._paper]

    def offer(self, text: str, key: str) -> Button:
        """Add something else that can be done with what is shown."""
        button = Button(self.kit.icons, text, kind="quiet", key=key)
        self.buttons.insertWidget(0, button)
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    # Construction

    def _build(self) -> None:
        self.papers = SegmentedControl(
            [(paper.value, self._paper_word(paper)) for paper in self._documents],
            name=self.tr("What to print") if self._names else self.tr("Paper"),
            current=self._paper.value,
        )
        self.papers.setVisible(len(self._documents) > 1)
        self.printer = QComboBox()
        self.printer.setAccessibleName(self.tr("Printer"))
        self.printer.setMinimumWidth(self.kit.theme.px(220))
        self.printer_label = Label(self.tr("Printer"), "section")
        self.printer_label.setBuddy(self.printer)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.papers)
        top.addStretch(1)
        top.addWidget(self.printer_label)
        top.addWidget(self.printer)
        self.view = PaperView(self.kit.theme, name=self.tr("Preview"))
        self.column.addLayout(top)
        self.column.addWidget(self.view, 1)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.save = self.add_button(self.tr("Save as PDF…"), key="Ctrl+S")
        self.print = self.add_button(self.tr("Print"), kind="primary", key="Ctrl+P")

    def _connect(self) -> None:
        self.papers.chosen.connect(self._on_paper)
        self.printer.activated.connect(self._on_printer)
        self.close_button.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        for keys, button in (("Ctrl+S", self.save), ("Ctrl+P", self.print)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(button.click)

    # Slots

    @Slot(str)
    def _on_paper(self, paper: str) -> None:
        self._paper = Paper(paper)
        self.say("", "info")
        self._show_paper()

    @Slot()
    def _on_printer(self) -> None:
        name = self.printer.currentData()
        if isinstance(name, str):
            self._printing.choose(self._paper, name)
            self.say("", "info")
        self.print.setEnabled(self._printing.chosen(self._paper) is not None)

    @Slot()
    def _on_print(self) -> None:
        try:
            name = self._printing.require(self._paper)
            if is_address(name):
                self._print_thermal()
                return
            name = self._printing.print(self.document)
        except StoreUnavailable as error:
            self.refuse(error)
            return
        self.printed.emit(name)
        self.accept()

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        """Tell what a thermal printer made of it."""
        if self._lane is not None:
            self._lane.close(drain=True)
            self._lane = None
        self.print.setEnabled(True)
        if answer.error is None:
            self.printed.emit(answer.value)
            self.accept()
        else:
            self.refuse(answer.error)

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(self.kit.settings.text(_FOLDER) or _documents_folder())
        dialog.selectFile(self.document.file_name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Save as a PDF there, and say where it is."""
        try:
            save_pdf(self.document, Path(path))
        except StoreUnavailable as error:
            self.refuse(error)
            return
        self.kit.settings.put(_FOLDER, str(Path(path).parent))
        self.say(self.tr("Saved as {path}").format(path=QDir.toNativeSeparators(path)), "done")
        self.saved.emit(path)

    # Internal

    def _print_thermal(self) -> None:
        """Print beside the window's thread: a printer that is off is waited for."""
        device = Station.of(self.kit.settings).trays[Tray.ROLL]
        self.print.setEnabled(False)
        self.say(self.tr("Printing…"), "info")
        self._lane = Lane("preview", self._answered.emit)
        self._lane.put(1, partial(_printed, self.document, device))

    def _show_paper(self) -> None:
        ratio = self.view.devicePixelRatioF()
        self.view.show_pages(
            pictures(self.document, round(_DPI[self._paper] * ratio)), words(self.document)
        )
        roll = self._paper.is_roll
        wide = 1084 if self._paper is Paper.LANDSCAPE else 920
        self.fit(620 if roll else wide, 720)
        self._show_printers()

    def _show_printers(self) -> None:
        names = self._printing.offered(self._paper)
        chosen = self._printing.chosen(self._paper)
        self.printer.clear()
        if names and chosen is None:
            self.printer.addItem(self.tr("Choose a printer"), None)
        for name in names:
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(self.printer.findData(chosen), 0))
        for widget in (self.printer, self.printer_label):
            widget.setVisible(bool(names))
        self.print.setEnabled(chosen is not None)
        if not names and self.message.isHidden():
            self.say(sentence(StoreUnavailable("no_printer")), "info")

    def _paper_word(self, paper: Paper) -> str:
        rolls = {Paper.ROLL: self.tr("80 mm"), Paper.NARROW: self.tr("58 mm")}
        return self._names.get(paper, rolls.get(paper, self.tr("Letter")))

    # Qt overrides

    def reject(self) -> None:
        if self._lane is None:  # a printer is not left in the middle
            super().reject()


def _documents_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _printed(document: Document, device: Device) -> str:
    """Print on a thermal printer; runs on the lane."""
    print_thermal(document, device)
    return device.name
