"""What the keys do on My day."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from frontdesk.values.rights import Permission
from ui.actions import Action

if TYPE_CHECKING:
    from ui.pages.my_day import MyDayPage

SCOPE = "my-day"


class MyDayKeys(QObject):
    """Registers the page's actions."""

    def __init__(self, page: "MyDayPage") -> None:
        super().__init__(page)
        self._page = page

    def register(self) -> None:
        """Add them: single keys on the list, where nobody types."""
        page, see, change = self._page, Permission.SEE_CALENDAR, Permission.BOOK
        write = Permission.WRITE_NOTES
        on_list = (
            ("today", self.tr("Today"), "T", page.go_today, None, see),
            ("before", self.tr("Previous day"), "PgUp", page.go_before, None, see),
            ("after", self.tr("Next day"), "PgDown", page.go_after, None, see),
            ("left", self.tr("Previous therapist"), "Alt+Left", page.go_left, page.can_choose, see),
            ("right", self.tr("Next therapist"), "Alt+Right", page.go_right, page.can_choose, see),
            ("step", self.tr("Next step"), ("Return", "Enter"), page.step, page.can_step, change),
            ("note", self.tr("Write the note"), "N", page.write_note, page.can_write, write),
        )
        for key, title, shortcut, run, enabled, permission in on_list:
            self._add(key, title, shortcut, run, enabled, permission, page.left)
        prints = (self.tr("Print day sheet"), "Ctrl+P", page.print_sheet, page.can_print)
        both = (self.tr("All therapists"), "Ctrl+Alt+P", page.print_all, page.can_print_all)
        self._add("print", *prints, see, page)
        self._add("print_all", *both, see, page)
        panel = page.panel
        for key, title, shortcut, run, enabled in (
            ("draw", self.tr("Draw on the body"), "Ctrl+B", panel.draw, panel.is_open),
            (
                "copy",
                self.tr("Copy the last note"),
                "Ctrl+Shift+L",
                panel.copy_last,
                panel.can_copy,
            ),
            (
                "plan",
                self.tr("Plan and progress"),
                "Ctrl+Shift+G",
                panel.show_plan,
                panel.has_client,
            ),
            ("phrases", self.tr("Phrases"), "Ctrl+/", panel.edit_phrases, None),
        ):
            self._add(key, title, shortcut, run, enabled, write, page)
        sign = (self.tr("Sign note and finish session"), ("Ctrl+Return", "Ctrl+Enter"))
        self._add("sign", *sign, page.panel.sign, page.panel.can_sign, write, page)

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
            key=f"my-day.{key}",
            title=title,
            run=run,
            shortcut=shortcut,
            permission=permission,
            scope=SCOPE,
            enabled=enabled,
        )
        self._page.kit.register.add(action, home)
