"""A part of a note: text, with the studio's phrases put in by a slash and a few letters."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QListView, QPlainTextEdit, QWidget

from frontdesk.queries.notes import PhraseRow
from frontdesk.values.text import fold
from ui.models.rows import RowListModel, RowRole
from ui.widgets.mirrored import isolate

_TYPED = re.compile(r"(?:^|(?<=\s))/(\w*)$")
_MOST = 6
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class NoteField(QPlainTextEdit):
    """Text of several lines; a slash and letters open the matching phrases, Enter takes one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases: tuple[PhraseRow, ...] = ()
        self._rows: RowListModel[PhraseRow] = RowListModel(_line, _key, self)
        self.matches = QListView()
        self.matches.setModel(self._rows)
        self.matches.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.matches.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.matches.setProperty("look", "floating")
        self.matches.setTextElideMode(Qt.TextElideMode.ElideRight)
        isolate(self.matches)
        self.matches.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.matches.setAccessibleName(self.tr("Phrases"))
        self.matches.setParent(self)
        self.matches.hide()
        self.matches.clicked.connect(self._take)
        self.setTabChangesFocus(True)

    def set_phrases(self, phrases: Sequence[PhraseRow]) -> None:
        """Offer these."""
        self._phrases = tuple(phrases)

    # Slots

    @Slot()
    def _take(self) -> None:
        phrase = self.matches.currentIndex().data(RowRole)
        letters = self._letters()
        self.matches.hide()
        if not isinstance(phrase, PhraseRow) or letters is None:
            return
        cursor = self.textCursor()
        back = QTextCursor.MoveOperation.Left
        cursor.movePosition(back, QTextCursor.MoveMode.KeepAnchor, len(letters) + 1)
        cursor.insertText(f"{phrase.words} ")

    # Internal

    def _letters(self) -> str | None:
        """Return what is typed behind a slash; none when there is no slash."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _TYPED.search(before)
        return None if found is None or self.isReadOnly() else found.group(1)

    def _show_matches(self) -> None:
        letters = self._letters()
        found = [] if letters is None else matching(self._phrases, letters)
        self._rows.set_rows(found[:_MOST])
        self.matches.setVisible(bool(found))
        if found:
            self.matches.setCurrentIndex(self._rows.index(0, 0))
            self._float(len(found[:_MOST]))

    def _float(self, count: int) -> None:
        top, below = self.window(), self.cursorRect().bottomLeft()
        if self.matches.parentWidget() is not top:
            self.matches.setParent(top)
        high = max(self.matches.sizeHintForRow(0), 24) * count + 8
        self.matches.setFixedSize(self.width(), high)
        at = self.viewport().mapTo(top, QPoint(0, below.y() + 3))
        if at.y() + high > top.height():
            at.setY(self.viewport().mapTo(top, self.cursorRect().topLeft()).y() - high - 3)
        self.matches.move(self.mapTo(top, QPoint(0, 0)).x(), at.y())
        self.matches.raise_()
        self.matches.show()

    def _walk(self, step: int) -> None:
        row = self.matches.currentIndex().row() + step
        if 0 <= row < self._rows.rowCount():
            self.matches.setCurrentIndex(self._rows.index(row, 0))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.matches.isVisible():
            key = Qt.Key(event.key())
            if key in _TAKES and not event.modifiers():
                self._take()
                return
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._walk(1 if key is Qt.Key.Key_Down else -1)
                return
            if key is Qt.Key.Key_Escape:
                self.matches.hide()
                return
        super().keyPressEvent(event)
        self._show_matches()

    def focusNextPrevChild(self, on: bool) -> bool:
        if self.matches.isVisible():  # Tab takes the phrase
            self._take()
            return True
        return super().focusNextPrevChild(on)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.matches.underMouse():
            self.matches.hide()


def matching(phrases: Sequence[PhraseRow], letters: str) -> list[PhraseRow]:
    """Return the phrases called so, then those in which a word begins so."""
    wanted = fold(letters)
    called = [row for row in phrases if row.short.startswith(wanted)]
    within = [
        row
        for row in phrases
        if row not in called and any(w.startswith(wanted) for w in fold(row.words).split())
    ]
    return called + within


def _line(row: PhraseRow) -> str:
    return f"{row.short} · {' '.join(row.words.split())}"


def _key(row: PhraseRow) -> int:
    return row.id
