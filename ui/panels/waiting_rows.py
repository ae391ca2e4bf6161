"""Says above the clients that rows of a list wait for a decision, and leads to them."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.kit import Kit
from ui.widgets.button import Button

_ACTION = "clients.doubtful"


class WaitingRows(Button):
    """Shown while there are any, to whom may decide."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit.icons, "", kind="secondary", icon="alert", size="small", parent=parent)
        self._wish: QAction | None = None
        if kit.register.has(_ACTION):
            self._wish = kit.register.action(_ACTION)
            self._wish.changed.connect(self._show_wish)
            self.clicked.connect(self._wish.trigger)
        self._show_wish()

    # Slots

    @Slot()
    def _show_wish(self) -> None:
        wish = self._wish
        if wish is not None:
            self.set_text(wish.text())
        self.setVisible(wish is not None and wish.isVisible() and wish.isEnabled())
