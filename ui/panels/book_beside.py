"""The button of the booking panel that has it there all the same, beside what stands there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from frontdesk.commands.appointments import Book
from frontdesk.commands.base import Command
from frontdesk.commands.newcomers import BookNewcomer
from frontdesk.errors import Reason
from ui.beside import may_lie_beside
from ui.kit import Kit
from ui.widgets.button import Button

_KEY = "Alt+B"


class BesideButton(Button):
    """Shown where one may; asks for the reason. ``wished`` is what would be booked, once known.

    Signals:
        done: Outcome; it is booked.
    """

    done = Signal(object)

    def __init__(self, kit: Kit, panel: QWidget, wished: Callable[[], Command | None]) -> None:
        super().__init__(kit.icons, "", key=_KEY)
        self.set_text(self.tr("Put it beside …"))
        self._kit, self._panel, self._wished = kit, panel, wished
        self._reasons: tuple[Reason, ...] = ()
        self.hide()
        self.clicked.connect(self.ask)
        shortcut = QShortcut(QKeySequence(_KEY), panel)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.ask)

    def show_for(self, reasons: Sequence[Reason], *, alone: bool) -> None:
        """Stand there when ``reasons`` can be set aside, for one guest who comes ``alone``."""
        self._reasons = tuple(reasons)
        self.setVisible(alone and may_lie_beside(self._kit, self._reasons))

    @Slot()
    def ask(self) -> None:
        """Ask why, once all else is said."""
        command = None if self.isHidden() else self._wished()
        if isinstance(command, (Book, BookNewcomer)):
            from ui.dialogs.overlap import OverlapDialog

            dialog = OverlapDialog(self._kit, command, self._reasons, self._panel)
            dialog.put.connect(self.done)
            dialog.open()
