"""A quiet line under the calendar of a new studio: what was left for later, each with its way."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from ui.kit import Kit
from ui.pages.base import Page
from ui.to_do import CLIENTS, seen_to, to_do
from ui.widgets.button import Button, IconButton
from ui.widgets.flow import Flow
from ui.widgets.label import Label


class ToDoBar(QFrame):
    """Hidden as soon as nothing is left, or somebody wants to see it no more."""

    def __init__(self, kit: Kit, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._page = kit, page
        self.setProperty("look", "status")
        self.setAccessibleName(self.tr("Left for later"))
        self.buttons: dict[str, Button] = {}
        self._row = Flow(self, spacing=8)
        self._row.setContentsMargins(16, 7, 16, 7)
        self._fill()

    # Construction

    def _fill(self) -> None:
        words = {
            "studio": self.tr("Name and address"),
            "hours": self.tr("Opening hours"),
            "rooms": self.tr("Rooms"),
            "services": self.tr("Services and prices"),
            "therapists": self.tr("Therapists and licences"),
            CLIENTS: self.tr("Bring in clients"),
        }
        left = [key for key in to_do(self._kit.settings) if key in words]
        if not left:
            self.hide()  # never shown here: without a parent yet, it would be a window
            return
        self._row.addWidget(Label(self.tr("Ready to book. Left for later:"), "muted"))
        for key in left:
            button = Button(self._kit.icons, words[key], size="small", kind="quiet")
            button.clicked.connect(partial(_seen_to, self, key))
            self.buttons[key] = button
            self._row.addWidget(button)
        anew = Button(self._kit.icons, self.tr("Begin anew…"), size="small", kind="quiet")
        anew.clicked.connect(self._begin_anew)
        self._row.addWidget(anew)
        self.close_button = IconButton(
            self._kit.icons, "close", self.tr("Do not show this again"), size="small"
        )
        self.close_button.clicked.connect(self._put_away)
        self._row.addWidget(self.close_button)

    # Slots

    @Slot()
    def _put_away(self) -> None:
        seen_to(self._kit.settings)
        self.hide()

    @Slot()
    def _begin_anew(self) -> None:
        self._kit.register.run("app.begin_anew")

    # Internal

    def see_to(self, key: str) -> None:
        """Go where it is seen to, and list it no more."""
        seen_to(self._kit.settings, key)
        self.buttons.pop(key).hide()
        if not self.buttons:
            self.hide()
        if key == CLIENTS:
            self._kit.register.run("app.import")
        else:
            self._page.setting_requested.emit(key, "")


def _seen_to(bar: ToDoBar, key: str) -> None:
    bar.see_to(key)
