"""Holds the slot that a form offers while it is open, and lets go of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.holds import HELD_FOR, HoldParty, HoldSlot, Release
from frontdesk.desk import Desk
from frontdesk.errors import Reason
from frontdesk.values.asked import Asked
from frontdesk.values.party import Party
from ui.link import DeskLink

#: Held anew well before it runs out, so often at most: a form that nobody fills in lets go.
_AGAIN = int(HELD_FOR.total_seconds() * 1000 * 3 // 4)
_TIMES = 6


class SlotKeeper(QObject):
    """Holds one slot at a time, of one guest or of several, as long as its form is shown.

    Signals:
        refused: the error with which it cannot be held, as when another was quicker.
        freed: somebody has let go of a slot, maybe of the one that was wanted here.
    """

    refused = Signal(object)
    freed = Signal()

    # For the class: a page that fails while it is built is let go of piece by piece, and what is
    # hidden then must not raise an error of its own in front of the one that matters.
    _form: QWidget | None = None
    _wanted: Asked | Party | None = None  # what the form offers
    _held: Asked | Party | None = None

    def __init__(self, link: DeskLink, form: QWidget) -> None:
        super().__init__(form)
        self._link = link
        self._form = form
        self._stood = False
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN)
        self._timer.timeout.connect(self._hold_again)
        form.installEventFilter(self)
        link.changed.connect(self._on_changed)

    @property
    def held(self) -> Asked | Party | None:
        """What is held."""
        return self._held

    def keep(self, wished: Asked | Party | None, reasons: Sequence[Reason]) -> None:
        """Hold what is ``wished``, if nothing stands against it, and nothing else."""
        self._stood = bool(reasons)
        self._wanted = None if reasons else wished
        self._renew()

    def taken(self) -> None:
        """Hold it no more: it was booked."""
        self._wanted = self._held = None
        self._timer.stop()

    # Slots

    @Slot()
    def _hold_again(self) -> None:
        if self._held is not None and self._left:
            self._left -= 1
            self._send(self._held)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._stood and self._shown() and changes.touches(Topic.HOLDS):
            self.freed.emit()

    # Answers from the desk

    def _refused(self, error: Exception) -> None:
        if self._held is not None:
            self.taken()
            self.refused.emit(error)

    # Internal

    def _renew(self) -> None:
        wanted = self._wanted if self._shown() else None
        if wanted == self._held:
            return
        self._held, self._left = wanted, _TIMES
        if wanted is not None:
            self._send(wanted)
            return
        self._timer.stop()
        self._link.with_desk(partial(_do, Release()), owner=self, done=_nothing)

    def _shown(self) -> bool:
        return self._form is not None and self._form.isVisible()

    def _send(self, wished: Asked | Party) -> None:
        self._timer.start()
        job = partial(_do, _holding(wished))
        self._link.with_desk(job, owner=self, done=_nothing, failed=self._refused)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._form and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._renew()
        return False


def _holding(wished: Asked | Party) -> HoldParty | HoldSlot:
    return HoldParty(party=wished) if isinstance(wished, Party) else HoldSlot(asked=wished)


def _do(command: HoldParty | HoldSlot | Release, desk: Desk) -> Outcome:
    return desk.do(command)


def _nothing(_: Outcome) -> None:
    pass
