"""Somebody stands at the desk: what they can have now, with whom; Enter books and checks in."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.walk_in import WalkIn
from frontdesk.errors import Refused
from frontdesk.queries.walk_in import WalkInGrid, walk_in_grid
from frontdesk.values.text import new_id
from ui.checkin.client_pick import ClientPick
from ui.checkin.walk_in_table import WalkInTable
from ui.dialogs.base import Dialog
from ui.format import time_short
from ui.kit import Kit
from ui.sentences import sentence
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label

_TICK = 10_000


class WalkInDialog(Dialog):
    """A grid of lengths and therapists; the fair and soonest cell is selected already.

    Signals:
        walked_in: Outcome; somebody is booked and checked in.
    """

    walked_in = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Walk-in"))
        self.title.setText(self.tr("Walk-in"))
        self._grid: WalkInGrid | None = None
        self._command_id = new_id()
        self._eager = False  # Enter came before the grid did
        self._sent = False
        self._touched = False  # the user has chosen
        self._showing = False
        self.tick = QTimer(self)
        self._fill()
        self._wire()
        self.table.setFocus()
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask what can be had now."""
        self.kit.link.ask(walk_in_grid, owner=self, done=self._show_grid, latest="grid")

    # Construction

    def _fill(self) -> None:
        kit, theme = self.kit, self.kit.theme
        self.subtitle = Label("", "caption", wrap=True)
        self.name = ClientPick(kit, self.tr("A name or phone"), free=True)
        self.name.setMinimumWidth(theme.px(290))
        self.table = WalkInTable(theme)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.nothing = EmptyState(kit.icons, "walk-in", "", "")
        self.nothing.hide()
        self.why = Label("", "muted", elide=True)
        self.column.addLayout(self._head())
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1)
        self.column.addWidget(self.why)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.book = self.add_button(self.tr("Book"), kind="primary", key="Return")
        self.book.setEnabled(False)
        self.fit(980, 680)

    def _head(self) -> QHBoxLayout:
        whole = self.layout()
        if whole is not None:
            whole.removeWidget(self.title)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _wire(self) -> None:
        self.table.moved.connect(self._on_moved)
        self.table.hovered.connect(self._show_why)
        self.table.typed.connect(self._on_typed)
        self.table.doubleClicked.connect(self._book)
        self.name.picked.connect(self._on_named)
        self.cancel.clicked.connect(self.reject)
        self.book.clicked.connect(self._book)
        self.kit.link.changed.connect(self._on_changed)
        self.tick.timeout.connect(self.ask)
        self.tick.start(_TICK)

    # Slots

    @Slot()
    def _on_moved(self) -> None:
        if not self._showing:
            self._touched = True
            self.say("", "error")
        self._show_choice()

    @Slot(QModelIndex)
    def _show_why(self, index: QModelIndex) -> None:
        shown = index if index.isValid() else self.table.currentIndex()
        self.why.setText(self.table.cells.why(shown))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.name.begin(text)

    @Slot()
    def _on_named(self) -> None:
        self.table.setFocus()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        topics = (Topic.APPOINTMENTS, Topic.STAFF, Topic.STUDIO)
        if not self._sent and any(map(changes.touches, topics)):
            self.ask()

    @Slot()
    def _book(self) -> None:
        cell = self.table.cells.cell(self.table.currentIndex())
        if cell is None or cell.starts is None or self._sent:
            return
        row = self.table.cells.row(self.table.currentIndex())
        self._sent = True
        self.book.setEnabled(False)
        command = WalkIn(
            id=self._command_id,
            service_id=row.service_id,
            minutes=row.minutes,
            therapist_id=cell.therapist_id,
            starts=cell.starts,
            client_id=self.name.client_id(),
            guest_name=self.name.free_name(),
            unnamed=self.tr("Walk-in {number}"),
        )
        self.kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    # Answers from the desk

    def _show_grid(self, grid: WalkInGrid) -> None:
        kept = self.table.cells.key_of(self.table.currentIndex()) if self._touched else None
        self._grid = grid
        self._showing = True
        self.table.cells.show_grid(grid)
        index = self.table.cells.index_of(kept)
        if not index.isValid() and grid.rows:
            index = self.table.cells.index(*(grid.best or (0, 0)))
        self.table.choose(index)
        self._showing = False
        self._show_words(grid)
        self._show_choice()
        if self._eager:
            self._eager = False
            self._book()

    def _done(self, outcome: Outcome) -> None:
        self.walked_in.emit(outcome)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._sent = False
        self._command_id = new_id()  # whatever is sent next is another wish
        self.refuse(error)
        self._touched = True
        self._show_choice()
        self.ask()

    # Internal

    def _show_words(self, grid: WalkInGrid) -> None:
        self.subtitle.setText(
            self.tr(
                "{time} · pick what and who; Enter books and checks in. The name can come later."
            ).format(time=time_short(grid.now))
        )
        guest = self.tr("Walk-in {number}").format(number=grid.guest)
        self.name.line.setPlaceholderText(
            self.tr("{guest}, or a name or phone").format(guest=guest)
        )
        self.table.setVisible(not grid.reasons)
        self.why.setVisible(not grid.reasons)
        self.nothing.setVisible(bool(grid.reasons))
        if grid.reasons:
            words = sentence(Refused(grid.reasons))
            self.nothing.show_words(self.tr("No walk-in just now"), words)

    def _show_choice(self) -> None:
        index = self.table.currentIndex()
        cell = self.table.cells.cell(index)
        possible = cell is not None and cell.starts is not None
        self.book.setEnabled(possible and not self._sent)
        self._show_why(index)
        if cell is None or cell.starts is None:
            self.book.set_text(self.tr("Not today"))
            return
        when = self.tr("now") if not cell.wait else self.tr("at {time}")
        self.book.set_text(
            self.tr("Book {therapist} {when}, {room}").format(
                therapist=cell.therapist,
                when=when.format(time=time_short(cell.starts)),
                room=cell.room,
            )
        )

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._grid is None:
            self._eager = True
            return
        super().keyPressEvent(event)
