"""Weighs a change before it is made: whom would it strand, and what is decided then."""

from collections import deque
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from frontdesk.changes import Outcome
from frontdesk.commands.appointments import Move
from frontdesk.queries.replan import WayOut, replanned
from ui.kit import Kit
from ui.shifts.base import ThoughtDialog
from ui.shifts.thought import Thought


@dataclass(frozen=True, slots=True)
class _Asked:
    """A change, and the dialog that thought of it."""

    thought: Thought
    opened: ThoughtDialog | None

    @property
    def dialog(self) -> ThoughtDialog | None:
        """The dialog, as long as it is open."""
        opened = self.opened
        return opened if opened is not None and isValid(opened) and opened.isVisible() else None


class Weighing(QObject):
    """One change is decided on at a time; more wait their turn.

    Signals:
        listed: the WayOut rows to show, and whether a change waits for a decision.
        settled: there is nothing to decide any more.
        refused: an exception that no dialog is there to show.
    """

    listed = Signal(object, bool)
    settled = Signal()
    refused = Signal(object)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._waiting: deque[_Asked] = deque()
        self._asked: _Asked | None = None
        self._standing = False  # the list of those who are stranded already is open
        self._deciding = False
        self._shown = False  # the change was listed, and the list is to be closed after it

    def propose(self, thought: Thought, dialog: ThoughtDialog | None = None) -> None:
        """Do a change if it strands nobody, else list whom it would."""
        self._waiting.append(_Asked(thought, dialog))
        if self._asked is None:
            self._next()

    @property
    def deciding(self) -> bool:
        """Whether a change waits for a decision."""
        return self._deciding

    def show_standing(self) -> None:
        """List those who are stranded as things stand."""
        if self._asked is None:
            self._standing = True
            self.look_again()

    def look_again(self) -> None:
        """Ask anew for what is listed, after something has changed."""
        asked = self._asked
        if self._deciding and asked is not None:
            self._ask(asked)
        elif self._standing:
            self._kit.link.ask(
                replanned, owner=self, done=self._show_standing, latest="standing", slow=True
            )

    @Slot()
    def apply(self) -> None:
        """Make the change that waits."""
        asked = self._asked
        if asked is not None and self._deciding:
            self._deciding = False
            self._do(asked)

    @Slot()
    def drop(self) -> None:
        """Leave everything as it is."""
        if self._asked is None or self._deciding:
            self._standing = False
            self._end()

    @Slot()
    def forget(self) -> None:
        """Drop everything: somebody else is at the desk."""
        self._waiting.clear()
        self._standing = False
        self._end()

    @Slot(object)
    def move(self, each: WayOut) -> None:
        """Move somebody who is stranded to what is offered."""
        at, place = each.row.placement, each.place
        if place is None:
            return
        command = Move(appointment_id=each.row.appointment_id, was=at, to=place.placement)
        self._kit.link.do(command, owner=self, done=self._moved, failed=self._not_moved)

    # Answers from the desk

    def _weigh(self, asked: _Asked, rows: tuple[WayOut, ...]) -> None:
        if asked is not self._asked:
            return
        if rows or self._deciding:
            if not self._deciding and asked.dialog is not None:
                asked.dialog.was_listed()
            self._deciding = self._shown = True
            self.listed.emit(rows, True)
        else:
            self._do(asked)

    def _done(self, asked: _Asked, _outcome: Outcome) -> None:
        if asked.dialog is not None:
            asked.dialog.was_done()
        self._end()

    def _failed(self, asked: _Asked, error: Exception) -> None:
        if asked.dialog is not None:
            asked.dialog.refuse(error)
        else:
            self.refused.emit(error)
        self._end()

    def _show_standing(self, rows: tuple[WayOut, ...]) -> None:
        if self._standing and self._asked is None:
            self.listed.emit(rows, False)

    def _moved(self, _outcome: Outcome) -> None:
        self.look_again()

    def _not_moved(self, error: Exception) -> None:
        self.refused.emit(error)
        self.look_again()

    # Internal

    def _next(self) -> None:
        self._asked = self._waiting.popleft()
        self._deciding = False
        self._ask(self._asked)

    def _ask(self, asked: _Asked) -> None:
        self._kit.link.ask(
            partial(replanned, change=asked.thought.change),
            owner=self,
            done=partial(self._weigh, asked),
            failed=partial(self._failed, asked),
            latest="weighed",
            slow=True,
        )

    def _do(self, asked: _Asked) -> None:
        self._kit.link.do(
            asked.thought.command,
            owner=self,
            done=partial(self._done, asked),
            failed=partial(self._failed, asked),
        )

    def _end(self) -> None:
        self._standing = self._standing and not self._shown
        self._asked, self._deciding, self._shown = None, False, False
        if self._standing:
            self.look_again()
        else:
            self.settled.emit()
        if self._waiting:
            self._next()
