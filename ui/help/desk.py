"""Sees to all help: its actions, its windows, and what it is asked for from elsewhere."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.actions import Action
from ui.kit import Kit

if TYPE_CHECKING:
    from ui.help.window import ManualWindow

#: Makes one page that nobody has opened yet; False when all are there.
MakeOne = Callable[[], bool]


class HelpDesk(QObject):
    """Lives as long as the window; what it shows is loaded when it is asked for."""

    def __init__(self, kit: Kit, window: QWidget, make_one: MakeOne) -> None:
        super().__init__(window)
        self._kit = kit
        self._window = window
        self._make_one = make_one
        self._manual: ManualWindow | None = None
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._fill)
        kit.help.read_wanted.connect(self.read)
        kit.help.explain_wanted.connect(self.explain)

    def actions(self) -> tuple[Action, ...]:
        """Return what can be done with it from anywhere."""
        return (
            Action(key="app.keys", title=self.tr("Keys"), shortcut=("F1", "?"), icon="keyboard",
                   run=self.show_keys),
            Action(key="app.what", title=self.tr("What is this?"), shortcut="Shift+F1",
                   icon="help", run=self.explain),
            Action(key="app.manual", title=self.tr("Manual"), shortcut="Ctrl+F1", icon="info",
                   run=partial(self.read, "")),
        )  # fmt: skip

    def manual(self) -> "ManualWindow | None":
        """Return the window of the manual while it is there."""
        return self._manual if self._manual is not None and isValid(self._manual) else None

    # Slots

    @Slot()
    def show_keys(self) -> None:
        """Show every key; what belongs to pages that were not opened yet follows at once."""
        from ui.dialogs.keys import KeysDialog

        sheet = KeysDialog(self._kit, self._window)
        sheet.finished.connect(self._soon.stop)
        sheet.open()
        self._soon.start()

    @Slot(str)
    def read(self, place: str = "") -> None:
        """Open the manual, at a place in it."""
        from ui.help.window import ManualWindow

        manual = self.manual()
        if manual is None:
            self._manual = manual = ManualWindow(self._kit, self._window)
        manual.go(place)
        manual.show()
        manual.raise_()
        manual.activateWindow()

    @Slot()
    @Slot(object)
    def explain(self, widget: QWidget | None = None) -> None:
        """Tell what a part of the windows is for: by itself the one that has the focus."""
        from ui.dialogs.what import WhatDialog
        from ui.help.explained import explanation

        around = widget or QApplication.focusWidget() or QApplication.activeWindow()
        found = explanation(around)
        if found is None:
            self.read()
            return
        host = around.window() if around is not None else self._window
        WhatDialog(self._kit, found, host).open()

    @Slot()
    def _fill(self) -> None:
        if not self._make_one():
            self._soon.stop()
