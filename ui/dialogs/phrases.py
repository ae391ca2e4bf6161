"""The studio's phrases: a list, and two fields for the one that is chosen or new."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.base import Command
from frontdesk.commands.phrases import MOST_SHORT, AddPhrase, ChangePhrase, DropPhrase
from frontdesk.queries.notes import PhraseRow, phrases
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.table import Table


class PhrasesDialog(Dialog):
    """Keeps what therapists write often; a slash and the letters bring it into a note."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Phrases")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._chosen: PhraseRow | None = None
        self._build()
        self._connect()
        self.fit(820, 480)
        self._ask()
        self.short.setFocus()

    # Construction

    def _build(self) -> None:
        words = self.tr("In a note, type / and the letters: /calf and Enter puts the phrase in.")
        self.column.addWidget(Label(words, "muted", wrap=True))
        columns: list[Column[PhraseRow]] = [
            Column(title=self.tr("Letters"), text=lambda row: row.short),
            Column(title=self.tr("Phrase"), text=lambda row: " ".join(row.words.split())),
        ]
        self.model: RowsModel[PhraseRow] = RowsModel(columns, lambda row: row.id, self)
        self.table = Table(self.kit.theme, name=self.tr("Phrases"))
        self.table.setModel(self.model)
        self.short = QLineEdit()
        self.short.setMaxLength(MOST_SHORT)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.form = Form()
        self.form.add("short", self.tr("Letters"), self.short)
        self.form.add("words", self.tr("Phrase"), self.words)
        right = QVBoxLayout()
        right.addWidget(self.form)
        self.new_button = Button(self.kit.icons, self.tr("New one"), kind="quiet", icon="plus")
        self.drop_button = Button(self.kit.icons, self.tr("Take away"), kind="danger")
        below = QHBoxLayout()
        below.addWidget(self.new_button)
        below.addWidget(self.drop_button)
        below.addStretch(1)
        right.addLayout(below)
        right.addStretch(1)
        self.nothing = EmptyState(
            self.kit.icons,
            "list",
            self.tr("No phrases yet"),
            self.tr("Write some letters and a phrase, then keep it."),
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.nothing)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.pages, 3)
        row.addLayout(right, 2)
        self.column.addLayout(row, 1)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.keep_button = self.add_button(self.tr("Keep"), kind="primary", key="Ctrl+Return")

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.new_button.clicked.connect(self._begin)
        self.drop_button.clicked.connect(self._drop)
        self.keep_button.clicked.connect(self._keep)
        self.close_button.clicked.connect(self.accept)
        self.kit.link.changed.connect(self._on_changed)
        self._show_chosen(None)

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.NOTES):
            self._ask()

    @Slot()
    def _on_row(self) -> None:
        row = self.table.currentIndex().data(RowRole)
        if isinstance(row, PhraseRow):
            self._show_chosen(row)

    @Slot()
    def _begin(self) -> None:
        self.table.setCurrentIndex(QModelIndex())
        self._show_chosen(None)
        self.short.setFocus()

    @Slot()
    def _keep(self) -> None:
        given = {"short": self.short.text(), "words": self.words.toPlainText()}
        row = self._chosen
        if row is None:
            self._do(AddPhrase(**given))
        else:
            was = (row.short, row.words)
            self._do(ChangePhrase(phrase_id=row.id, was=was, **given))

    @Slot()
    def _drop(self) -> None:
        if self._chosen is not None:
            self._do(DropPhrase(phrase_id=self._chosen.id))

    # Answers from the desk

    def _show(self, rows: tuple[PhraseRow, ...]) -> None:
        self.pages.setCurrentWidget(self.table if rows else self.nothing)
        self.model.set_rows(rows)
        self.table.fit_columns()

    def _done(self, outcome: Outcome) -> None:
        self._begin()
        self.say(sentence(outcome) + ".", "done")

    def _failed(self, error: Exception) -> None:
        self.refuse_in(self.form, error)

    # Internal

    def _ask(self) -> None:
        self.kit.link.ask(phrases, owner=self, done=self._show, failed=self.refuse, latest="list")

    def _do(self, command: Command) -> None:
        self.form.clear_errors()
        self.kit.link.do(command, owner=self, done=self._done, failed=self._failed)

    def _show_chosen(self, row: PhraseRow | None) -> None:
        self._chosen = row
        self.short.setText("" if row is None else row.short)
        self.words.setPlainText("" if row is None else row.words)
        self.form.clear_errors()
        self.drop_button.setVisible(row is not None)
        self.new_button.setVisible(row is not None)
