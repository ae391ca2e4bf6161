"""The first run: set up the studio, bring data along, or look around in a demo."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from ui.icons import Icons
from ui.language import LANGUAGES, spoken
from ui.pages.stage import StagePage
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.segments import SegmentedControl


class Choice(Card):
    """One way to begin: a title, what it means, a button."""

    def __init__(
        self, icons: Icons, title: str, text: str, action: str, *, first: bool = False
    ) -> None:
        super().__init__("chosen" if first else "card")
        self.button = Button(icons, action, kind="primary" if first else "secondary", size="large")
        self.button.setAccessibleDescription(f"{title}. {text}")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.column.setContentsMargins(22, 20, 22, 20)
        self.column.addWidget(Label(title, "heading", wrap=True))
        self.column.addWidget(Label(text, "muted", wrap=True))
        self.column.addStretch(1)
        self.column.addSpacing(14)
        self.column.addWidget(self.button)


class WelcomePage(StagePage):
    """Three ways to begin; never an empty grid.

    Signals:
        set_up_requested: a studio is to be set up by hand.
        file_chosen: a studio file or a client list, as a Path.
        demo_requested: a studio to look around in.
        language_chosen: the windows are to speak another language.
    """

    set_up_requested = Signal()
    file_chosen = Signal(object)
    demo_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, icons: Icons, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(icons.theme, parent)
        self._icons = icons
        self.show_words(
            self.tr("Welcome to Frontdesk"),
            self.tr(
                "Calendar, clients, check-in and till for a massage studio. On this computer, "
                "with no internet needed."
            ),
        )
        self._build(folder)
        self._connect()

    def say(self, text: str, tone: str = "error") -> None:
        """Say something beneath the choices; an empty text says nothing."""
        self.message.setVisible(bool(text))
        if text:
            self.message.show_text(text, tone=tone)

    def show_waiting(self, waiting: bool) -> None:
        """Grey the choices while one of them is being done."""
        for choice in (self.set_up, self.bring, self.demo):
            choice.button.setEnabled(not waiting)

    def focus_first(self) -> None:
        """Put the focus on setting up."""
        self.set_up.button.setFocus()

    # Construction

    def _build(self, folder: Path) -> None:
        self.set_up = Choice(
            self._icons,
            self.tr("Set up my studio"),
            self.tr(
                "Name, hours, rooms, services and therapists, in five short steps; skip what you "
                "like. First appointment in under five minutes."
            ),
            self.tr("Begin"),
            first=True,
        )
        self.bring = Choice(
            self._icons,
            self.tr("Bring my data"),
            self.tr(
                "A studio that Frontdesk took out, a studio file, or a client list from another "
                "system. You see everything before it is kept."
            ),
            self.tr("Choose a file"),
        )
        self.demo = Choice(
            self._icons,
            self.tr("Look around first"),
            self.tr("A demo studio on a busy day. Nothing you do there is kept."),
            self.tr("Open the demo"),
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        for choice in (self.set_up, self.bring, self.demo):
            row.addWidget(choice, 1)
        self.message = Notice(self._icons, tone="error")
        self.message.hide()
        where = self.tr("Your data will lie in one file on this computer, in {folder}.")
        self.where = Label(where.format(folder=folder), "caption", wrap=True)
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addLayout(row)
        self.column.addWidget(self.message)
        self.column.addWidget(self.where)
        # each by its own name, so that it is found by who reads nothing else here
        self.language = SegmentedControl(
            list(LANGUAGES.items()), name=self.tr("Language"), current=spoken()
        )
        self.column.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        self.set_up.button.clicked.connect(self.set_up_requested)
        self.bring.button.clicked.connect(self.choose_file)
        self.demo.button.clicked.connect(self.demo_requested)
        self.language.chosen.connect(self._on_language)

    # Slots

    @Slot()
    def choose_file(self) -> None:
        """Ask for a studio file or a client list; never blocks."""
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr(
            "Backups, studios, studio files and client lists (*.fdbackup *.zip *.toml *.csv);;"
            "All files (*)"
        )
        dialog.setNameFilter(kinds)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(str)
    def _on_language(self, language: str) -> None:
        if language != spoken():
            self.language_chosen.emit(language)

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        self.file_chosen.emit(Path(name))
