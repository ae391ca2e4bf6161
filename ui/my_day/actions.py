"""What the keys do on My day."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from frontdesk.values.rights import Permission
from ui.action_group import ActionGroup

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
        page, panel = self._page, self._page.panel
        write = Permission.WRITE_NOTES
        on_list = ActionGroup(
            register=page.kit.register,
            name="my-day",
            scope=SCOPE,
            home=page.left,
            permission=Permission.SEE_CALENDAR,
        )
        on_list.add("today", self.tr("Today"), "T", "today", page.go_today)
        on_list.add("before", self.tr("Previous day"), "PgUp", "left", page.go_before)
        on_list.add("after", self.tr("Next day"), "PgDown", "right", page.go_after)
        on_list.add("day", self.tr("Day"), "D", "my-day", page.go_day)
        on_list.add("week", self.tr("Week"), "W", "calendar", page.go_week)
        for key, title, shortcut, icon, run in (
            ("left", self.tr("Previous therapist"), "Alt+Left", "left", page.go_left),
            ("right", self.tr("Next therapist"), "Alt+Right", "right", page.go_right),
        ):
            on_list.add(key, title, shortcut, icon, run, page.can_choose)
        step = (self.tr("Next step"), ("Return", "Enter"), "start", page.step, page.can_step)
        on_list.add("step", *step, Permission.BOOK)
        note = (self.tr("Write the note"), "N", "note", page.write_note, page.can_write)
        on_list.add("note", *note, write)
        paper = replace(on_list, home=page)
        sheet, all_of_them = self.tr("Print day sheet"), self.tr("All therapists")
        paper.add("print", sheet, "Ctrl+P", "print", page.print_sheet, page.can_print)
        paper.add(
            "print_all", all_of_them, "Ctrl+Alt+P", "print", page.print_all, page.can_print_all
        )
        save = self.tr("Save the week for other calendars")
        paper.add("ics", save, "Ctrl+Shift+S", "export", page.save_calendar, page.can_print)
        notes = replace(paper, permission=write)
        copy, plan = self.tr("Copy the last note"), self.tr("Plan and progress")
        notes.add("draw", self.tr("Draw on the body"), "Ctrl+B", "edit", panel.draw, panel.is_open)
        notes.add("copy", copy, "Ctrl+Shift+L", "copy", panel.copy_last, panel.can_copy)
        shows = panel.windows
        notes.add("plan", plan, "Ctrl+Shift+G", "reports", shows.plan, shows.has_client)
        care = self.tr("After-care page")
        notes.add("handout", care, "Ctrl+Shift+H", "file", shows.handout, shows.can_hand_out)
        notes.add("phrases", self.tr("Phrases"), "Ctrl+/", "list", shows.phrases)
        sign, enter = self.tr("Sign note and finish session"), ("Ctrl+Return", "Ctrl+Enter")
        notes.add("sign", sign, enter, "done", panel.sign, panel.can_sign)
