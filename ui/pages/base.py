"""What all pages have in common: a header, a body, and how they keep up with changes."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.changes import Changes
from ui.actions import Action
from ui.kit import Kit
from ui.widgets.page_header import PageHeader
from ui.widgets.pick import Choice

if TYPE_CHECKING:
    from ui.line.code_rows import CodeTaken


class Page(QWidget):
    """A page in the window. Subclasses fill ``header`` and ``body`` and override two methods.

    ``reload()`` asks the desk again; ``concerned(changes)`` says whether a change matters.
    A visible page that is concerned reloads, once for however many changes; a hidden one
    marks itself stale and reloads when it is shown.

    Signals:
        opened_client: id of a client whom the user wants to see.
        check_out_requested: id of an appointment that is to be paid.
        book_requested: the ui.widgets.pick.Choice of a client who is to be booked.
        visit_requested: day and id of an appointment that is to be seen on the calendar.
        message: a sentence for the strip, and its tone: "info", "done", "warning" or "error".
        badge_changed: the number on the page's button in the rail; 0 shows none.
        open_requested: key of a page that is to be shown, often its own.
        line_requested: what is to stand in the booking line that is wanted.
        setting_requested: key of a section of the settings, and of a line in it, or "".
    """

    opened_client = Signal(int)
    check_out_requested = Signal(int)
    book_requested = Signal(object)
    visit_requested = Signal(object, int)
    message = Signal(str, str)
    badge_changed = Signal(int)
    open_requested = Signal(str)
    line_requested = Signal(str)
    setting_requested = Signal(str, str)

    def __init__(self, kit: Kit, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.title = title
        self._stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._frame()
        self._soon.timeout.connect(self._reload_now)
        kit.link.changed.connect(self._on_changed)
        kit.link.person_changed.connect(self._on_person_changed)

    # What a page may override

    def show_day(self, day: date) -> None:
        """Show ``day``; pages without a day leave it at that."""

    def show_client(self, client_id: int) -> None:
        """Show a client; only the page of clients does."""

    def book_for(self, client: Choice) -> None:
        """Begin a booking for a client; only the calendar does."""

    def show_visit(self, day: date, appointment_id: int) -> None:
        """Show an appointment; only the calendar does."""

    def check_out(self, appointment_id: int) -> None:
        """Begin to check somebody out; only the page of check-in does."""

    def take_code(self, taken: "CodeTaken") -> None:
        """Do what is wished with a gift card or a product; only the page of check-in does."""

    def show_setting(self, section: str, line: str = "") -> None:
        """Show a setting; only the page of settings does."""

    def client_at_hand(self) -> int | None:
        """Return the number of the client whom it shows, if it shows one."""
        return None

    def app_actions(self) -> tuple[Action, ...]:
        """Return what can be done with it from any page; needs ``early`` in its entry."""
        return ()

    def reload(self) -> None:
        """Ask the desk for what is shown."""

    def concerned(self, changes: Changes) -> bool:
        """Tell whether ``changes`` matter to what is shown."""
        return bool(changes)

    def make_the_rest(self) -> None:
        """Make what is not seen at first; asked for once, when nothing else is to be done."""

    def focus_first(self) -> None:
        """Put the focus where work begins, when the page is opened."""
        self.setFocus()

    # For the page itself

    def refresh(self) -> None:
        """Reload soon if visible, else when it is shown next."""
        self._stale = True
        if self.isVisible():
            self._soon.start()

    # Construction

    def _frame(self) -> None:
        self.header = PageHeader(self.title)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(self.body, 1)

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.concerned(changes):
            self.refresh()

    @Slot(object)
    def _on_person_changed(self, person: object) -> None:
        self.refresh()

    @Slot()
    def _reload_now(self) -> None:
        if self._stale and self.isVisible() and self.kit.link.person is not None:
            self._stale = False
            self.reload()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._soon.start()
