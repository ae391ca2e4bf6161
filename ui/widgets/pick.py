"""A field that is filled by typing any part of what one means; Enter takes the first match.

pick = Pick("Client", "Name or phone"); pick.set_choices([Choice(7, "Sam Ortiz", "(806) …")])
pick.picked.connect(self._on_picked)         a key
pick.typed.connect(self._ask)                when the choices come from elsewhere as one types
Pick(…, floats=True)                         the matches lie over what stands below the line

What an assistive technology writes into the line counts as typed, what it selects as picked.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from frontdesk.values.text import fold
from ui.models.rows import RowListModel, RowRole
from ui.widgets.mirrored import isolate

_MOST = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick: its key, its words, and what tells it from others like it."""

    key: object
    text: str
    below: str = ""

    @property
    def line(self) -> str:
        """Both in one line."""
        return f"{self.text} · {self.below}" if self.below else self.text


class Pick(QWidget):
    """A line to type in, with the matches below it while one types.

    Signals:
        typed: what stands in the line, after each keystroke.
        picked: the key of what was picked.
        cleared: what was picked no longer counts, since the line was changed.
    """

    typed = Signal(str)
    picked = Signal(object)
    cleared = Signal()

    def __init__(
        self,
        name: str,
        placeholder: str,
        *,
        asks: bool = False,
        floats: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._asks = asks
        self._floats = floats
        self._choices: tuple[Choice, ...] = ()
        self._picked: Choice | None = None
        self._answered = not asks  # whether the choices are those for what stands in the line
        self._hasty = False  # Enter came before them
        self._typing = False  # and has not gone elsewhere since
        self._by_itself = False  # it is the field that writes or selects
        self._pressed = False  # the mouse is down on a match
        self.line = QLineEdit()
        self.list = QListView()
        self._rows: RowListModel[Choice] = RowListModel(_line, _key, self)
        self._build(name, placeholder)
        self._connect()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer ``choices``; the list is open while something is typed and nothing picked."""
        self._choices = tuple(choices)
        self._answered = True
        if self._picked is None and self._typing and self.line.text().strip():
            self._show_matches()
            if self._hasty and self.list.isVisible():
                self._take_current()
        self._hasty = False

    def choose(self, key: object) -> None:
        """Take the choice with ``key`` as if it had been picked, without saying so."""
        choice = next((each for each in self._choices if each.key == key), None)
        if choice is None:
            self.clear()
        else:
            self.take(choice)

    def take(self, choice: Choice) -> None:
        """Take ``choice``, which need not be offered, without saying so."""
        self._picked = choice
        with self._writing():
            self.line.setText(choice.text)
        self.line.setCursorPosition(0)  # a long name is known by how it begins
        self.list.hide()

    def begin(self, text: str) -> None:
        """Put the focus here and go on as if ``text`` had been typed."""
        self.line.setFocus()
        with self._writing():
            self.line.clear()
            self.line.insert(text)
        self._on_edited(self.line.text())

    def clear(self) -> None:
        """Empty the field."""
        self._picked = None
        with self._writing():
            self.line.clear()
        self.list.hide()

    def key(self) -> object | None:
        """Return the key of what is picked."""
        return None if self._picked is None else self._picked.key

    def text(self) -> str:
        """Return what stands in the line."""
        return self.line.text()

    # Construction

    def _build(self, name: str, placeholder: str) -> None:
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(name)
        self.setAccessibleName(name)
        if self._floats:
            self.list.setProperty("look", "floating")
        self.list.setModel(self._rows)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        isolate(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("look", "pick")
        self.list.hide()
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.list)

    def _connect(self) -> None:
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._on_changed)
        self.list.viewport().installEventFilter(self)
        self.list.clicked.connect(self._take_current)
        self.list.selectionModel().selectionChanged.connect(self._on_selected)

    # Slots

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if not self._by_itself:
            self._on_edited(text)

    @Slot(QItemSelection)
    def _on_selected(self, chosen: QItemSelection) -> None:
        """Take what was selected neither by mouse nor by key."""
        meant = chosen.indexes()
        if meant and not (self._by_itself or self._pressed):
            with self._writing():
                self.list.setCurrentIndex(meant[0])
            self._take_current()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if self._picked is not None:
            self._picked = None
            self.cleared.emit()
        self._typing = True
        self._answered, self._hasty = not self._asks, False
        self.typed.emit(text)
        if not self._asks:
            self._show_matches()
        elif not text.strip():
            self.list.hide()

    @Slot()
    def _take_current(self) -> None:
        choice = self.list.currentIndex().data(RowRole)
        if isinstance(choice, Choice):
            self.take(choice)
            self.picked.emit(choice.key)

    # Internal

    @contextmanager
    def _writing(self) -> Iterator[None]:
        before, self._by_itself = self._by_itself, True
        try:
            yield
        finally:
            self._by_itself = before

    def _show_matches(self) -> None:
        words = fold(self.line.text()).split()
        found = [each for each in self._choices if self._asks or _fits(each, words)]
        with self._writing():
            self._rows.set_rows(found)
        self.list.setVisible(bool(found))
        if found:
            with self._writing():
                self.list.setCurrentIndex(self._rows.index(0, 0))
            row = max(self.list.sizeHintForRow(0), 24)
            self.list.setFixedHeight(row * min(len(found), _MOST) + 8)
            if self._floats:
                self._float()

    def _offer_all(self) -> None:
        """Show what can be picked to a hand at the mouse; Tab goes on and takes none of it."""
        if self._asks or not self.list.isHidden():
            return
        self._show_matches()
        with self._writing():
            self.list.setCurrentIndex(QModelIndex())

    def _float(self) -> None:
        """Lay the matches over what stands below the line."""
        top = self.window()
        if self.list.parentWidget() is not top:
            self.list.setParent(top)
        self.list.setFixedWidth(self.line.width())
        self.list.move(self.line.mapTo(top, QPoint(0, self.line.height() + 3)))
        self.list.raise_()
        self.list.show()

    def _on_left(self) -> None:
        self._typing = False
        if self._picked is not None:
            self.line.setCursorPosition(0)
        if not self.list.underMouse():
            self.list.hide()

    def _walk(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        if 0 <= row < self._rows.rowCount():
            with self._writing():
                self.list.setCurrentIndex(self._rows.index(row, 0))

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self.list.isHidden():
                self._show_matches()
            else:
                self._walk(1 if key == Qt.Key.Key_Down else -1)
            return True
        takes = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
        if takes and self._picked is None and not self._answered and self.line.text().strip():
            self._hasty = True  # nobody is taken who was found by fewer letters
            return True
        if takes and self.list.isVisible():
            self._take_current()
            return key != Qt.Key.Key_Tab or not self.line.hasFocus()  # gone on already
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._picked is not None:
            self.picked.emit(self._picked.key)
            return True
        if key == Qt.Key.Key_Escape and self.list.isVisible():
            self.list.hide()
            return True
        return False

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = watched is not self.line
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = False
            if watched is self.line and not self.line.text():
                self._offer_all()
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
            if event.type() == QEvent.Type.FocusIn:
                self.line.selectAll()
            if event.type() == QEvent.Type.FocusOut:
                self._on_left()
        return super().eventFilter(watched, event)


def _line(choice: Choice) -> str:
    return choice.line


def _key(choice: Choice) -> object:
    return choice.key


def _fits(choice: Choice, words: Sequence[str]) -> bool:
    parts = fold(choice.text).split()
    return all(any(part.startswith(word) for part in parts) for word in words)
