"""What the keys do on the page of shifts."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from frontdesk.values.rights import Permission
from ui.action_group import ActionGroup

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
        page, panel, change = self._page, self._page.panel, Permission.MANAGE_STUDIO
        on_grid = ActionGroup(
            register=page.kit.register,
            name="shifts",
            scope=SCOPE,
            home=page.left,
            permission=Permission.SEE_CALENDAR,
        )
        on_grid.add("today", self.tr("This week"), "T", "today", page.go_today)
        on_grid.add("before", self.tr("Previous week"), "PgUp", "left", page.go_before)
        on_grid.add("after", self.tr("Next week"), "PgDown", "right", page.go_after)
        on_grid.add("go", self.tr("Go to a date"), "G", "search", page.go_to)
        on_grid.add("closed", self.tr("Closed days"), "H", "lock", page.closed_days)
        outside = self.tr("Who is outside of hours")
        on_grid.add("stranded", outside, "S", "warning", page.list_stranded)
        enter, again = ("Return", "Enter"), self.tr("Usual hours again")
        on_cell = replace(on_grid, permission=change)
        on_cell.add("edit", self.tr("Set hours"), enter, "edit", page.edit, page.has_cell)
        on_cell.add("off", self.tr("Day off"), "Del", "block", page.give_off, page.has_cell)
        on_cell.add("usual", again, "Backspace", "undo", page.give_back, page.has_cell)
        on_cell.add("time_off", self.tr("Days off"), "O", "calendar", page.time_off, page.has_cell)
        in_list = replace(
            on_grid, scope=f"{SCOPE}.list", home=panel.list, permission=Permission.BOOK
        )
        in_list.add(
            "move", self.tr("Move there"), enter, "move", panel.move_current, panel.can_move
        )
        done, apply = ("Ctrl+Return", "Ctrl+Enter"), self.tr("Apply anyway")
        replace(on_cell, home=page).add("apply", apply, done, "check", page.apply, page.can_apply)
        replace(on_grid, home=panel).add(
            "leave", self.tr("Close the list"), "Esc", "close", page.leave
        )
