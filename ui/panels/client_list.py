"""Finding a client: a line to type in, how many there are, and who they are."""

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.queries.clients import ClientHit, ClientHits, find_clients
from ui.format import number
from ui.kit import Kit
from ui.panels.client_hits import HitsView
from ui.panels.waiting_rows import WaitingRows
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField

_WIDTH = 300
_MOST = 60
#: The search counts no further.
_COUNTED = 500


class ClientList(QFrame):
    """The left edge of the page of clients.

    Signals:
        chosen: id of the client who is chosen now; -1 when nobody is.
        opened: the chosen client is to be worked on.
        new_wanted: what was typed, for a client who is not there yet.
    """

    chosen = Signal(int)
    opened = Signal()
    new_wanted = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._wanted: int | None = None
        self._may_add = True
        self._told = -1
        self._searched = ""
        self._filling = False
        self._hasty = False  # Enter came before the answer
        self._build()
        self._connect()

    def focus_search(self) -> None:
        """Put the focus where one types."""
        self.search.setFocus()
        self.search.selectAll()

    def reload(self) -> None:
        """Ask who matches what is typed."""
        if self._kit.link.person is None:
            return
        ask = partial(find_clients, said=self.search.text(), limit=_MOST)
        said = self.search.text()
        self._kit.link.ask(ask, owner=self, done=partial(self._show, said), latest="hits")

    def choose(self, client_id: int) -> None:
        """Choose a client, who may lie outside what is listed."""
        self._wanted = client_id
        self._told = client_id
        index = self.view.hits.index_of(client_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
        else:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())

    def forget(self) -> None:
        """Start anew for somebody else: nothing typed, nobody chosen."""
        self._wanted, self._told = None, -1
        self.view.hits.set_rows(())
        self.search.clear()

    def allow_adding(self, allowed: bool) -> None:
        """Offer to add clients, or not."""
        self._may_add = allowed

    # Construction

    def _build(self) -> None:
        icons = self._kit.icons
        self.setProperty("look", "panel-left")
        self.new = Button(icons, self.tr("New"), icon="plus")
        self.search = SearchField(icons, self.tr("Name, phone or e-mail"))
        self.count = Label("", "caption", wrap=True)
        self.waiting = WaitingRows(self._kit, self)
        self.view = HitsView(icons)
        self.nothing = EmptyState(icons, "clients", "", "", action=" ")
        self.nothing.button.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.nothing)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Clients"), "title"), 1)
        head.addWidget(self.new)
        top = QVBoxLayout()
        top.setContentsMargins(14, 12, 14, 8)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.search)
        top.addWidget(self.count)
        top.addWidget(self.waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_typed)
        self.search.moved.connect(self.view.walk)
        self.search.returnPressed.connect(self._on_enter)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.doubleClicked.connect(self.opened)
        self.nothing.action_requested.connect(self._want_new)

    # Slots

    @Slot()
    def _on_typed(self) -> None:
        self._wanted, self._hasty = None, False
        self.reload()

    @Slot()
    def _on_enter(self) -> None:
        if self.search.text() != self._searched:
            self._hasty = True  # nobody is opened who was found by fewer letters
            return
        if self.view.current() is not None:
            self.opened.emit()
        elif not self.view.hits.rows:
            self._want_new()

    @Slot()
    def _want_new(self) -> None:
        if self._may_add:
            self.new_wanted.emit(self.search.text().strip())

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        if not self._filling:
            self._tell()

    # Answers from the desk

    def _show(self, said: str, hits: ClientHits) -> None:
        changed, self._searched = said != self._searched, said
        self.view.today = hits.today
        self.view.said = said
        self._filling = True
        self.view.hits.set_rows(hits.rows)
        self._filling = False
        self.view.viewport().update()
        self.count.setText(self._counted(said, hits))
        self.stack.setCurrentWidget(self.view if hits.rows else self.nothing)
        if not hits.rows:
            self._explain(said, hits.total)
        self._keep(hits.rows, first=changed)
        if self._hasty and said == self.search.text():
            self._hasty = False
            self._on_enter()

    # Internal

    def _keep(self, rows: tuple[ClientHit, ...], *, first: bool) -> None:
        if not rows and self._wanted is None and self._told >= 0:
            self._told = -1
            self.chosen.emit(-1)
        index = self.view.hits.index_of(self._told)
        if not index.isValid() and rows and self._wanted is None and (first or self._told < 0):
            index = self.view.hits.index(0, 0)
        self.view.setCurrentIndex(index)  # none when the chosen one is not listed
        self._tell()

    def _tell(self) -> None:
        hit = self.view.current()
        if hit is not None and hit.id != self._told:
            self._told = hit.id
            self._wanted = None
            self.chosen.emit(hit.id)

    def _counted(self, said: str, hits: ClientHits) -> str:
        if not hits.total:
            return ""
        total = number(hits.total)
        if not said.strip():
            words = self.tr("1 client") if hits.total == 1 else self.tr("{total} clients")
            return words.format(total=total)
        found = number(hits.matching) + ("+" if hits.matching >= _COUNTED else "")
        return self.tr("{found} of {total} · name, phone or e-mail").format(
            found=found, total=total
        )

    def _explain(self, said: str, total: int) -> None:
        words = " ".join(said.split())
        if words:
            title = self.tr("Nobody found")
            text = self.tr("Try fewer letters, or the last digits of the phone number.")
            action = self.tr("New client “{words}”").format(words=words[:30])
        else:
            title = self.tr("No clients yet")
            text = self.tr("Add the first one, or bring in a list from the menu of your name.")
            action = self.tr("New client")
        if not self._may_add:
            text = self.tr("You see clients whom you treat within 30 days of today.")
        self.nothing.show_words(title, text)
        self.nothing.button.set_text(action)
        self.nothing.button.setVisible(self._may_add)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.px(_WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._kit.theme.px(_WIDTH), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.view.hasFocus():
            self.opened.emit()
            return
        super().keyPressEvent(event)
