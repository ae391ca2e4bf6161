"""The window once somebody is at the desk: rail, page, message strip, status line."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Outcome
from frontdesk.errors import StoreUnavailable
from frontdesk.values.rights import Grant, Permission, Role, grant
from ui.badge import Badge
from ui.foot_news import FootNews
from ui.kit import Kit
from ui.pages.base import Page
from ui.paper_desk import PaperDesk
from ui.people import studio_initials
from ui.sentences import sentence
from ui.status_line import StatusLine
from ui.widgets.pick import Choice
from ui.widgets.rail import Rail
from ui.widgets.strip import Strip

if TYPE_CHECKING:
    from ui.line.code_rows import CodeTaken
    from ui.line.line import BookingLine

#: The pages that others lead to.
CALENDAR, CLIENTS, CHECK_IN, SETTINGS = "calendar", "clients", "check-in", "settings"
#: Milliseconds of rest before a page is made that nobody has opened yet.
_LATER = 20
_UNDONE, _REDONE = "undone", "redone"
#: Done every few seconds while somebody writes; the page itself says so.
_QUIET = frozenset({"note_saved", "form_copy_kept"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """A page of the rail, at its end with ``foot``.

    It is made when it is first opened, or soon with ``early``.
    """

    key: str
    title: str
    icon: str
    factory: Callable[[Kit, QWidget], Page]
    permission: Permission
    early: bool = False
    foot: bool = False


class Shell(QWidget):
    """Shows the pages, tells what was done, offers to undo it.

    Signals:
        page_changed: key of the page that is open.
        person_requested: the user wants to be somebody else, or to leave.
    """

    page_changed = Signal(str)
    person_requested = Signal()

    def __init__(
        self, kit: Kit, entries: Iterable[PageEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._entries = {entry.key: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._line: BookingLine | None = None
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._early: list[str] = []
        self._whole: Page | None = None
        self._build()
        self._connect()

    def open_first(self, role: Role) -> None:
        """Show the pages ``role`` may see, and open one: the last, if it may."""
        allowed = [entry.key for entry in self._entries.values() if self.allows(entry.key, role)]
        for key in self._entries:
            self.rail.button(key).setVisible(key in allowed)
        wanted = self._current or self._kit.settings.text("page")
        if allowed:
            self.open_page(wanted if wanted in allowed else allowed[0])
        self._early = [key for key in allowed if self._entries[key].early]

    def open_page(self, key: str) -> None:
        """Show a page and put the focus where work begins."""
        page = self.page(key)
        changed = key != self._current
        self._current = key
        self.stack.setCurrentWidget(page)
        self.strip.lie_above()  # a page that is shown lies above it otherwise
        self.rail.set_current(key)
        page.focus_first()
        if changed:
            self._kit.settings.put("page", key)
            self.page_changed.emit(key)

    def page(self, key: str) -> Page:
        """Return a page, made if it was not there yet."""
        if key not in self._pages:
            self._pages[key] = self._made(key)
        return self._pages[key]

    def current(self) -> str:
        """Return the key of the page that is open."""
        return self._current

    def page_keys(self) -> tuple[str, ...]:
        """Return the keys of all pages, in the order of the rail."""
        return tuple(self._entries)

    def title(self, key: str) -> str:
        """Return what a page is called."""
        return self._entries[key].title

    def permission(self, key: str) -> Permission:
        """Return what one needs to see a page."""
        return self._entries[key].permission

    def allows(self, key: str, role: Role | None) -> bool:
        """Tell whether somebody of ``role`` may see a page."""
        return role is not None and grant(role, self._entries[key].permission) is not Grant.NO

    def finds_clients(self) -> bool:
        """Tell whether there is a page of clients."""
        return CLIENTS in self._entries

    def find_client(self) -> None:
        """Go where clients are found, and type."""
        self.open_page(CLIENTS)

    @Slot()
    @Slot(str)
    def open_line(self, text: str = "") -> None:
        """Open the line in which one books, finds and does anything."""
        from ui.line.line import BookingLine

        if self._line is None:
            self._line = BookingLine(self._kit, self)
            self._line.booked.connect(self._on_line_booked)
            self._line.client_wanted.connect(self._on_opened_client)
            self._line.day_wanted.connect(self._on_day_wanted)
            self._line.code_taken.connect(self._on_code_taken)
            self._line.setting_wanted.connect(self.open_setting)
        self._line.begin(text)

    def say(self, text: str, tone: str = "info") -> None:
        """Say something in the strip."""
        self.strip.say(text, tone)

    def show_studio(self, name: str, note: str) -> None:
        """Show whose studio this is."""
        self.rail.set_initials(studio_initials(name))
        self.status.show_note(note)

    # Construction

    def _build(self) -> None:
        self.rail = Rail(self._kit.icons, "")
        for number, entry in enumerate(self._entries.values(), start=1):
            key = f"Ctrl+{number}"
            self.rail.add(entry.key, entry.title, entry.icon, key=key, foot=entry.foot)
        self.stack = QStackedWidget()
        self.status = StatusLine(self._kit.theme)
        self.strip = Strip(self._kit.icons)
        self.strip.float_over(self.stack)
        self.papers = PaperDesk(self._kit, self.status, self, self._client_at_hand)
        self.news = FootNews(self._kit, self.status, self.papers, self)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        link = self._kit.link
        link.did.connect(self._on_did)
        link.changed.connect(self._on_changed)
        link.failed.connect(self._on_failed)
        link.saving_changed.connect(self.status.show_saving)
        link.busy_changed.connect(self._on_busy)
        self._later.timeout.connect(self._make_early)
        link.person_changed.connect(self._on_person_changed)
        self.strip.action_requested.connect(self._on_wish)
        self.news.opening_wanted.connect(self.open_line)
        self.papers.told.connect(self.say)
        self.rail.chosen.connect(self.open_page)
        self.rail.person_requested.connect(self.person_requested)

    def _made(self, key: str) -> Page:
        page = self._entries[key].factory(self._kit, self.stack)
        page.setObjectName(key)
        page.message.connect(self.say)
        page.opened_client.connect(self._on_opened_client)
        page.check_out_requested.connect(self._on_check_out_requested)
        page.open_requested.connect(self.open_page)
        page.book_requested.connect(self._on_book_requested)
        page.visit_requested.connect(self._on_visit_requested)
        page.line_requested.connect(self.open_line)
        page.setting_requested.connect(self.open_setting)
        page.badge_changed.connect(Badge(page, self.rail, key).show_count)
        self.stack.addWidget(page)
        for action in page.app_actions():
            self._kit.register.add(action, self)
        return page

    # Slots

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        """Make what may be wanted next, as soon as there is nothing else to do."""
        if self._current and not busy:
            self._later.start()

    @Slot()
    def _make_early(self) -> None:
        """Make one of them, or the rest of the page that is open: one thing at a time."""
        if self._kit.link.busy:
            return
        page = self._pages[self._current]
        if self._whole is not page:
            self._whole = page
            page.make_the_rest()
        elif self._early:
            self.page(self._early.pop(0))
        else:
            return
        self._later.start()

    @Slot(int)
    def _on_opened_client(self, client_id: int) -> None:
        if (page := self._led_to(CLIENTS)) is not None:
            page.show_client(client_id)

    @Slot(object)
    def _on_book_requested(self, client: Choice) -> None:
        if (page := self._led_to(CALENDAR)) is not None:
            page.book_for(client)

    @Slot(object, int)
    def _on_visit_requested(self, day: date, appointment_id: int) -> None:
        if (page := self._led_to(CALENDAR)) is not None:
            page.show_visit(day, appointment_id)

    @Slot(object)
    def _on_day_wanted(self, day: date) -> None:
        if (page := self._led_to(CALENDAR)) is not None:
            page.show_day(day)

    @Slot(object)
    def _on_code_taken(self, taken: "CodeTaken") -> None:
        if (page := self._led_to(CHECK_IN)) is not None:
            page.take_code(taken)

    @Slot(object)
    def _on_line_booked(self, outcome: Outcome) -> None:
        """Show what was booked on the calendar; on another page the strip tells of it."""
        if self._current == CALENDAR:
            params = outcome.params
            self.page(CALENDAR).show_visit(params["day"], params["appointment"])

    @Slot(str, str)
    def open_setting(self, section: str, line: str = "") -> None:
        """Show a setting on its page."""
        if (page := self._led_to(SETTINGS)) is not None:
            page.show_setting(section, line)

    @Slot(int)
    def _on_check_out_requested(self, appointment_id: int) -> None:
        if (page := self._led_to(CHECK_IN)) is not None:
            page.check_out(appointment_id)

    @Slot(object)
    def _on_did(self, outcome: Outcome) -> None:
        if not outcome.again and outcome.code not in _QUIET:
            self._tell(outcome)
        self.news.ask_soon()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._kit.register.refresh()
        self.news.ask_soon()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        tone = "error" if isinstance(error, StoreUnavailable) else "warning"
        self.strip.say(sentence(error), tone)

    @Slot(object)
    def _on_person_changed(self, person: object) -> None:
        known = self._kit.link.person
        self._kit.register.set_role(known.role if known else None)
        if known is None:
            return
        self.strip.clear()
        self.rail.show_person(known.name, known.id)
        self.open_first(known.role)
        self.news.arrive()

    @Slot(str)
    def _on_wish(self, wish: str) -> None:
        if wish == "undo":
            self._kit.link.undo(owner=self)
        elif wish == "redo":
            self._kit.link.redo(owner=self)

    # Internal

    def _led_to(self, key: str) -> Page | None:
        """Open a page that others lead to; none where there is no such."""
        if key not in self._entries:
            return None
        self.open_page(key)
        return self.page(key)

    def _tell(self, outcome: Outcome) -> None:
        """Tell what was done, and offer to walk it back."""
        said = sentence(outcome) + "."
        if outcome.code == _UNDONE:
            self.strip.say(said, "done", action=self.tr("Redo"), wish="redo")
        else:
            mine = outcome.undoable and outcome.code != _REDONE
            self.strip.say(said, "done", action=self.tr("Undo") if mine else "", wish="undo")

    def _client_at_hand(self) -> int | None:
        return self._pages[self._current].client_at_hand() if self._current else None
