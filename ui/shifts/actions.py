"""What the keys do on the page of shifts."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from frontdesk.values.rights import Permission
from ui.actions import Action

if TYPE_CHECKING:
    from ui.pages.shifts import ShiftsPage

SCOPE = "shifts"


class ShiftKeys(QObject):
    """Registers the page's actions: single keys on the grid, where nobody types."""

    def __init__(self, page: "ShiftsPage") -> None:
        super().__init__(page)
        self._page = page

    def register(self) -> None:
        """Add them."""
        page, see, change = self._page, Permission.SEE_CALENDAR, Permission.MANAGE_STUDIO
        some, grid = page.has_cell, page.left
        enter = ("Return", "Enter")
        on_grid = (
            ("today", self.tr("This week"), "T", page.go_today, None, see),
            ("before", self.tr("Previous week"), "PgUp", page.go_before, None, see),
            ("after", self.tr("Next week"), "PgDown", page.go_after, None, see),
            ("go", self.tr("Go to a date"), "G", page.go_to, None, see),
            ("edit", self.tr("Set hours"), enter, page.edit, some, change),
            ("off", self.tr("Day off"), "Del", page.give_off, some, change),
            ("usual", self.tr("Usual hours again"), "Backspace", page.give_back, some, change),
            ("time_off", self.tr("Days off"), "O", page.time_off, some, change),
            ("closed", self.tr("Closed days"), "H", page.closed_days, None, see),
            ("stranded", self.tr("Who is outside of hours"), "S", page.list_stranded, None, see),
        )
        for key, title, shortcut, run, enabled, permission in on_grid:
            self._add(key, title, shortcut, run, enabled, permission, grid)
        panel, book = page.panel, Permission.BOOK
        moves = (self.tr("Move there"), enter, panel.move_current, panel.can_move)
        self._add("move", *moves, book, panel.list)
        done = (self.tr("Apply anyway"), ("Ctrl+Return", "Ctrl+Enter"), page.apply, page.can_apply)
        self._add("apply", *done, change, page)
        self._add("leave", self.tr("Close the list"), "Esc", page.leave, None, see, panel)

    # Internal

    def _add(
        self,
        key: str,
        title: str,
        shortcut: str | tuple[str, ...],
        run: Callable[[], None],
        enabled: Callable[[], bool] | None,
        permission: Permission,
        home: QWidget,
    ) -> None:
        action = Action(
            key=f"shifts.{key}",
            title=title,
            run=run,
            shortcut=shortcut,
            permission=permission,
            scope=SCOPE if home is not self._page.panel.list else f"{SCOPE}.list",
            enabled=enabled,
        )
        self._page.kit.register.add(action, home)
