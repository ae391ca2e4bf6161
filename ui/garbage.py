"""Collects cyclic garbage on the GUI thread alone.

Python collects on whichever thread happens to allocate. A widget that is part of a cycle would be
taken apart on a worker then, while the GUI thread paints it or its siblings: the process dies.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

#: Milliseconds between looks.
_BEAT = 500
#: So many looks find a start under way: nearly all there is then is there to stay.
_STARTING = 20


class Collector(QObject):
    """Takes the collecting over from Python, with its own measure of when it is due."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self.beat)
        self._beats = 0

    def start(self) -> None:
        """Collect on this thread from now on."""
        gc.disable()
        self._timer.start()

    @Slot()
    def settle(self) -> None:
        """Walk no more through what is loaded by now: it stays, and it is most of what there is."""
        self._beats = max(self._beats, _STARTING)
        gc.freeze()

    def stop(self) -> None:
        """Let Python collect again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def beat(self) -> None:
        """Look, but not while a start is under way; it is over when all is settled."""
        self._beats += 1
        if self._beats == _STARTING:
            self.settle()
        elif self._beats > _STARTING:
            self.look()

    def look(self) -> None:
        """Collect what is due."""
        due = [
            count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        if due[0]:
            gc.collect(2 if due[1] and due[2] else 1 if due[1] else 0)
