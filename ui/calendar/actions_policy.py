"""The hard cases of the calendar: somebody away, cancelled, not come, late, waiting."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot

from frontdesk.changes import Outcome
from frontdesk.queries.board import ColumnKind
from frontdesk.values.rights import Permission
from frontdesk.values.wall import local
from ui.actions import CALENDAR, Action
from ui.dialogs.away import AwayDialog, rounded
from ui.dialogs.calls import CallsDialog

if TYPE_CHECKING:
    from ui.pages.calendar import CalendarPage


class PolicyKeys(QObject):
    """Registers what is done in the hard cases, on the board."""

    def __init__(self, page: "CalendarPage") -> None:
        super().__init__(page)
        self._page = page

    def register(self) -> None:
        """Add every action to the register."""
        whole = Permission.OVERRIDE_HOURS
        self._add("away", self.tr("Therapist away"), "Shift+S", "users", self.away, whole)
        self._add("calls", self.tr("Calls to make"), "Shift+C", "phone", self.calls, whole)

    @Slot()
    def away(self) -> None:
        """Ask who is away, and where everybody goes then."""
        page = self._page
        board = page.view.shown
        if board is None:
            return
        card = page.card()
        if card is not None:
            therapist: int | None = card.placement.therapist_id
        else:
            kinds = (each.id for each in board.columns if each.kind is ColumnKind.THERAPIST)
            therapist = next(kinds, None)
        now = local(ZoneInfo(board.zone), page.kit.clock.now())
        day = max(card.placement.day if card is not None else board.day, now.date())
        since = rounded(now.time()) if day == now.date() else None
        dialog = AwayDialog(page.kit, day, since, therapist, page)
        dialog.replanned.connect(self._on_replanned)
        dialog.open()

    @Slot()
    def calls(self) -> None:
        """Show whom to call."""
        CallsDialog(self._page.kit, self._page).open()

    # Slots

    @Slot(object)
    def _on_replanned(self, outcome: Outcome) -> None:
        if outcome.params["left"]:
            self.calls()

    # Internal

    def _add(
        self,
        key: str,
        title: str,
        shortcut: str,
        icon: str,
        run: Callable[[], None],
        permission: Permission = Permission.BOOK,
        enabled: Callable[[], bool] | None = None,
    ) -> None:
        action = Action(
            key=f"calendar.{key}",
            title=title,
            run=run,
            shortcut=shortcut,
            icon=icon,
            permission=permission,
            scope=CALENDAR,
            enabled=enabled,
        )
        self._page.kit.register.add(action, self._page.view)
