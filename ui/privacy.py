"""Brings data out of the studio to the windows, and carries out erasures whose day has come."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from frontdesk.commands.erasing import CarryOutErasures
from frontdesk.errors import Refused
from frontdesk.queries.erasing import ErasureRow, erasures
from frontdesk.values.rights import Grant, Permission, grant
from ui.actions import Action
from ui.kit import Kit

EXPORT = "studio.export"


class Privacy(QObject):
    """Opens the dialog over ``window``; lives as long as it does."""

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._window = window
        action = Action(
            key=EXPORT,
            title=self.tr("Take everything out…"),
            icon="export",
            permission=Permission.EXPORT_HEALTH,
            enabled=self._is_somebody_there,
            run=self.take_out,
        )
        kit.register.add(action, window)
        kit.link.person_changed.connect(self.look)
        self.look()

    @Slot()
    def take_out(self) -> None:
        """Open the dialog that takes everything of the studio out."""
        from ui.dialogs.taking_out import ExportStudioDialog

        ExportStudioDialog(self._kit, self._window).open()

    @Slot()
    def look(self) -> None:
        """Look whether somebody is to be erased today, when somebody is there who may."""
        person = self._kit.link.person
        if person is not None and grant(person.role, Permission.ERASE_CLIENT) is not Grant.NO:
            self._kit.link.ask(erasures, owner=self, done=self._carry_out, latest="due")

    # Answers from the desk

    def _carry_out(self, found: tuple[ErasureRow, ...]) -> None:
        if any(row.is_due for row in found):
            self._kit.link.do(CarryOutErasures(), owner=self, failed=self._not_now)

    def _not_now(self, error: Exception) -> None:
        """Wait for another day: visits stand in the way, which the client's card says."""
        if not isinstance(error, Refused):
            self._kit.link.failed.emit(error)

    # Internal

    def _is_somebody_there(self) -> bool:
        return self._kit.link.person is not None
