"""The files kept with a client: added by a button or dropped here, opened, saved, withdrawn."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.commands.files import WithdrawFile
from frontdesk.commands.health import OpenHealth
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.clients import ClientCard
from frontdesk.queries.files import ClientFiles, FileContent, FileRow, client_files, file_content
from frontdesk.values.file import MEGABYTE, FileKind
from ui.format import day_dated
from ui.kit import Kit
from ui.panels.health_rows import refill
from ui.papers import Opener, file_name, save_as, size_words
from ui.sentences import sentence
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.notice import Picture
from ui.widgets.scroll_column import ScrollColumn

_FOLDER = "paper_folder"
_ICONS = {FileKind.PDF: "pdf", FileKind.PNG: "file", FileKind.JPEG: "file"}
#: What a file that was asked for is handed to.
Then = Callable[[FileContent], None]
_KINDS = {FileKind.PDF: "PDF", FileKind.PNG: "PNG", FileKind.JPEG: "JPEG"}


class ClientFilesPart(ScrollColumn):
    """Of what concerns health the desk sees that it is there; reading it is written down."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__((22, 4, 22, 18), 12, parent)
        self._kit = kit
        self._card: ClientCard | None = None
        self._told: ClientFiles | None = None
        self._opener = Opener(self)
        self._build()
        self.add_button.clicked.connect(self._add)
        self.reveal.clicked.connect(self._reveal)
        kit.link.changed.connect(self._on_changed)

    def show_client(self, card: ClientCard) -> None:
        """Show a client's files."""
        if self._card is None or self._card.id != card.id:
            refill(self.rows, ())
            self._told = None
            self.error.hide()
        self._card = card
        self._ask()

    def open_file(self, number: int, *, health: bool) -> None:
        """Open a file; of one on health it is written down first who looks into it."""
        self._fetch(number, self._show_file, health=health)

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.card = Card()
        self.total = Label("", "small")
        self.none = Label(
            self.tr("No files yet. A scanned form or a doctor's note can be dropped here."),
            "muted",
            wrap=True,
        )
        self.rows = QVBoxLayout()
        self.rows.setSpacing(10)
        self.error = Label("", "error", wrap=True)
        self.error.hide()
        self.add_button = Button(icons, self.tr("Add a file…"), icon="plus")
        self.reveal = Button(icons, self.tr("Show what concerns health"), icon="lock", kind="quiet")
        head, line = QHBoxLayout(), QHBoxLayout()
        head.addWidget(Label(self.tr("Files"), "section"), 1)
        head.addWidget(self.total)
        line.addWidget(self.add_button)
        line.addWidget(self.reveal)
        line.addStretch(1)
        self.card.column.addLayout(head)
        self.card.column.addWidget(self.none)
        self.card.column.addLayout(self.rows)
        self.card.column.addWidget(self.error)
        self.card.column.addLayout(line)
        self.add(self.card)
        self.setAcceptDrops(True)

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and self._card and changes.concerns(Topic.CLIENTS, self._card.id):
            self._ask()

    @Slot()
    def _add(self) -> None:
        self._open_dialog(None)

    @Slot()
    def _reveal(self) -> None:
        if self._card is not None:
            command = OpenHealth(client_id=self._card.id)
            self._kit.link.do(command, owner=self, done=self._revealed, failed=self._refused)

    # What the buttons of a row do

    def _open(self, row: FileRow) -> None:
        self.open_file(row.id, health=row.health)

    def _save(self, row: FileRow) -> None:
        self._fetch(row.id, self._ask_where, health=row.health)

    def _withdraw(self, row: FileRow) -> None:
        self._kit.link.do(WithdrawFile(file_id=row.id), owner=self, failed=self._refused)

    # Answers from the desk

    def _show_told(self, told: ClientFiles) -> None:
        if self._card is None or told.client_id != self._card.id:
            return
        self._told = told
        refill(self.rows, [self._row(row) for row in told.rows])
        self.none.setVisible(not told.rows)
        words = self.tr("{total} here, {studio} in the whole studio")
        sizes = words.format(total=size_words(told.total), studio=size_words(told.studio_total))
        self.total.setText(sizes if told.rows else "")
        hidden = any(row.health and row.name is None for row in told.rows)
        self.reveal.setVisible(hidden and told.may_read)

    def _revealed(self, _outcome: object) -> None:
        self._ask()

    def _show_file(self, found: FileContent) -> None:
        if found.kind is FileKind.PDF:
            if not self._opener.open(found):
                said = self.tr("No program for PDF files was found. Save it, and open it there.")
                self._say(said)
            return
        image = QImage.fromData(found.content)
        if image.isNull():
            self._say(self.tr("This picture is damaged. Save it, and try another program."))
            return
        from ui.dialogs.picture import PictureDialog

        PictureDialog(self._kit, found.name, image, self).open()

    def _ask_where(self, found: FileContent) -> None:
        dialog = QFileDialog(self, self.tr("Save the file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(self._kit.settings.text(_FOLDER))
        dialog.selectFile(file_name(found))
        dialog.fileSelected.connect(partial(self._save_to, found))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_to(self, found: FileContent, name: str) -> None:
        try:
            save_as(found, Path(name))
        except StoreUnavailable as error:
            self._say(sentence(error))

    def _refused(self, error: Exception) -> None:
        self._say(sentence(error))

    # Internal

    def _ask(self) -> None:
        if self._card is not None:
            query = partial(client_files, client_id=self._card.id)
            self._kit.link.ask(
                query, owner=self, done=self._show_told, failed=self._refused, latest="files"
            )

    def _fetch(self, number: int, then: Then, *, health: bool) -> None:
        self.error.hide()
        if health and self._card is not None and self._told is not None and self._told.may_read:
            command = OpenHealth(client_id=self._card.id)
            again = partial(self._read, number, then)
            self._kit.link.do(command, owner=self, done=again, failed=self._refused)
        else:
            self._read(number, then)

    def _read(self, number: int, then: Then, _outcome: object = None) -> None:
        query = partial(file_content, file_id=number)
        self._kit.link.ask(
            query, owner=self, done=then, failed=self._refused, latest="file", slow=True
        )

    def _row(self, row: FileRow) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        icon = "lock" if row.name is None else _ICONS[row.kind]
        name = row.name if row.name is not None else self._hidden(row)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(name, "strong", elide=True))
        words.addWidget(Label(self._below(row), "muted", elide=True))
        across.addWidget(Picture(self._kit.icons, icon, "muted", 18))
        across.addLayout(words, 1)
        if not row.health or (self._told is not None and self._told.may_read):
            across.addWidget(self._button("eye", self.tr("Open {file}"), name, self._open, row))
            across.addWidget(self._button("export", self.tr("Save {file}"), name, self._save, row))
        withdraw = self.tr("Withdraw {file}")
        across.addWidget(self._button("trash", withdraw, name, self._withdraw, row))
        return line

    def _button(
        self, icon: str, words: str, name: str, run: Callable[[FileRow], None], row: FileRow
    ) -> IconButton:
        button = IconButton(self._kit.icons, icon, words.format(file=name))
        button.clicked.connect(partial(run, row))
        return button

    def _hidden(self, row: FileRow) -> str:
        if row.doctor_note_id is not None:
            return self.tr("The paper of a doctor's note")
        return self.tr("A paper on the client's health")

    def _below(self, row: FileRow) -> str:
        added = self.tr("added {day} by {who}")
        who = row.added_by or self.tr("somebody")
        when = added.format(day=day_dated(row.added_at.date()), who=who)
        facts = (row.description, f"{_KINDS[row.kind]}, {size_words(row.size)}", when)
        return " · ".join(filter(None, facts))

    def _open_dialog(self, path: Path | None) -> None:
        from ui.dialogs.add_file import AddFileDialog

        card, told = self._card, self._told
        if card is not None:
            most = told.most if told is not None else MEGABYTE
            AddFileDialog(self._kit, card.id, card.name, most, path, self).open()

    def _say(self, text: str) -> None:
        self.error.setText(text)
        self.error.show()

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None and self._card is not None:
            self.card.set_look("chosen")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.card.set_look("card")

    def dropEvent(self, event: QDropEvent) -> None:
        self.card.set_look("card")
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self._open_dialog(path)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is dragged."""
    urls = event.mimeData().urls()
    if len(urls) == 1 and urls[0].isLocalFile():
        return Path(urls[0].toLocalFile())
    return None
