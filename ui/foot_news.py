"""Keeps the foot of the window true: how full today is, the next opening, what undo would do."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from frontdesk.changes import Done
from frontdesk.queries.frame import booked_today
from frontdesk.values.rights import Grant, Permission, grant, needs
from ui.kit import Kit
from ui.paper_desk import PaperDesk
from ui.sentences import lowered, sentence
from ui.status_line import StatusLine

if TYPE_CHECKING:
    from frontdesk.queries.booking_line import NextOpening

#: The next opening moves on by itself.
_MINUTE = 60_000


class FootNews(QObject):
    """Asks after each change and each minute; at first when the page is there.

    Signals:
        opening_wanted: the next opening is to be booked: what it is for, as one types it.
    """

    opening_wanted = Signal(str)

    def __init__(self, kit: Kit, status: StatusLine, papers: PaperDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._status = status
        self._papers = papers
        self._next: NextOpening | None = None
        self._arriving = False  # until the first page has what it asked for
        self._minute = QTimer(self, interval=_MINUTE)
        self._soon = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self.count_today)
        self._soon.timeout.connect(self._ask)
        kit.link.busy_changed.connect(self._on_busy)
        status.opening_wanted.connect(self._on_opening_wanted)
        self._minute.start()

    def arrive(self) -> None:
        """Ask for all of it as soon as the page of whoever came is there."""
        self._arriving = True
        self._soon.start()

    @Slot()
    def ask_soon(self) -> None:
        """Ask when this turn of the loop is over, however often it is said."""
        self._soon.start()

    @Slot()
    def count_today(self) -> None:
        """Ask how many are booked today, and when the next opening is."""
        link, person = self._kit.link, self._kit.link.person
        if person is not None and grant(person.role, Permission.SEE_CALENDAR) is not Grant.NO:
            link.ask(booked_today, owner=self, done=self._status.show_booked, latest="booked")
            link.ask(_next_opening, owner=self, done=self._show_next, latest="next")

    # Slots

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        if self._arriving and not busy:
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        if self._arriving and self._kit.link.busy:
            return  # looking for an opening would keep the page from being painted
        if self._arriving:
            self._papers.look()
        self._arriving = False
        self._kit.link.history(owner=self, done=self._show_history)
        self.count_today()

    @Slot()
    def _on_opening_wanted(self) -> None:
        found = self._next
        self.opening_wanted.emit("" if found is None else f"{found.service} {found.minutes} ")

    # Answers from the desk

    def _show_next(self, found: "NextOpening | None") -> None:
        self._next = found
        self._status.show_next(found)

    def _show_history(self, history: tuple[Done | None, Done | None]) -> None:
        undoable, _ = history
        words = self.tr("{keys} undoes: {what}")
        keys = self._kit.register.keys("app.undo").replace("+", " ")
        what = within(undoable) if undoable else ""
        self._status.show_undo(words.format(keys=keys, what=what) if undoable else "")


@needs(Permission.SEE_CALENDAR)
def _next_opening(view: Any) -> "NextOpening | None":
    """Look for it on the worker, which loads what is needed for that."""
    from frontdesk.queries.booking_line import next_opening

    return next_opening(view)


def within(done: Done) -> str:
    """Return what was done, for the middle of a sentence; a name at its head stays one."""
    said = sentence(done)
    named = any(
        isinstance(each, str) and each and said.startswith(each) for each in done.params.values()
    )
    return said if named else lowered(said)
