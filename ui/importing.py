"""Brings lists of clients to the windows: the dialogs, and how many rows wait for a decision."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.queries.imports import doubtful_count
from frontdesk.values.rights import Grant, Permission, grant
from ui import format as shown
from ui.actions import Action
from ui.kit import Kit

DOUBTFUL = "clients.doubtful"


class Importing(QObject):
    """Opens the dialogs over ``window``; lives as long as it does."""

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._window = window
        self._count = 0
        self._register()
        kit.link.changed.connect(self._on_changed)
        kit.link.person_changed.connect(self.count)
        self.count()

    @property
    def waiting(self) -> int:
        """How many rows wait for a decision."""
        return self._count

    @Slot(object)
    def bring_in(self, path: Path | None = None) -> None:
        """Open the dialog, at a file if one is given."""
        from ui.dialogs.import_clients import ImportDialog

        ImportDialog(self._kit, path, self._window).open()

    @Slot()
    def decide(self) -> None:
        """Open the dialog of doubtful rows."""
        from ui.dialogs.doubtful import DoubtfulDialog

        DoubtfulDialog(self._kit, self._window).open()

    @Slot()
    def count(self) -> None:
        """Ask how many rows wait."""
        person = self._kit.link.person
        if person is None or grant(person.role, Permission.IMPORT_CLIENTS) is Grant.NO:
            self._show_count(0)
            return
        self._kit.link.ask(doubtful_count, owner=self, done=self._show_count, latest="waiting")

    # Slots

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.CLIENTS):
            self.count()

    # Internal

    def _register(self) -> None:
        action = Action(
            key=DOUBTFUL,
            title=self._title(),
            icon="users",
            permission=Permission.IMPORT_CLIENTS,
            enabled=self._any_wait,
            run=self.decide,
        )
        self._kit.register.add(action, self._window)

    def _show_count(self, count: int) -> None:
        self._count = count
        action = self._kit.register.action(DOUBTFUL)
        action.setText(self._title())
        action.setToolTip(self._title())
        self._kit.register.refresh()

    def _title(self) -> str:
        if not self._count:
            return self.tr("Doubtful clients…")
        words = self.tr("Doubtful clients ({count})…")
        return words.format(count=shown.number(self._count))

    def _any_wait(self) -> bool:
        return self._count > 0
