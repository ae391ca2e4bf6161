"""What the keys do that lead about the calendar: views, days, who is shown."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from frontdesk.values.rights import Permission
from ui.action_group import ActionGroup
from ui.actions import CALENDAR
from ui.calendar.showing import MOST_DAYS, Look

if TYPE_CHECKING:
    from ui.pages.calendar import CalendarPage


class ViewKeys(QObject):
    """Registers the ways of the calendar, and makes the menu of its views."""

    def __init__(self, page: "CalendarPage") -> None:
        super().__init__(page)
        self._page = page

    def register(self) -> None:
        """Add every way to the register, on the views."""
        page, nav = self._page, self._page.nav
        ways = ActionGroup(
            register=page.kit.register,
            name="calendar",
            scope=CALENDAR,
            home=page.stage,
            permission=Permission.SEE_CALENDAR,
        )
        ways.add("today", self.tr("Today"), "T", "today", nav.go_today)
        ways.add("before", self.tr("Previous"), "PgUp", "left", partial(nav.turn, -1))
        ways.add("after", self.tr("Next"), "PgDown", "right", partial(nav.turn, 1))
        weeks = (
            (-1, self.tr("A week back"), "Shift+PgUp"),
            (1, self.tr("A week on"), "Shift+PgDown"),
        )
        for count, title, keys in weeks:
            icon = "left" if count < 0 else "right"
            ways.add(f"week{count:+}", title, keys, icon, partial(nav.weeks, count))
        ways.add("go", self.tr("Go to a date"), "G", "search", page.jump)
        looks = (
            (Look.DAY, self.tr("Day"), "D", "calendar"),
            (Look.WEEK, self.tr("Week of a therapist"), "W", "user"),
            (Look.STUDIO, self.tr("Week of the studio"), "Shift+W", "users"),
            (Look.MONTH, self.tr("Month"), "M", "calendar"),
            (Look.LIST, self.tr("Day as a list"), "Shift+D", "list"),
        )
        for look, title, keys, icon in looks:
            ways.add(f"look-{look}", title, keys, icon, partial(nav.look, look))
        ways.add("rooms", self.tr("Rooms or therapists"), "R", "room", page.toggle_rooms)
        for count in range(1, MOST_DAYS + 1):
            run = partial(nav.side_by_side, count)
            ways.add(f"days-{count}", self._days(count), str(count), "calendar", run)
        people = (
            (-1, self.tr("Therapist before"), "Alt+PgUp"),
            (1, self.tr("Next therapist"), "Alt+PgDown"),
        )
        for step, title, keys in people:
            icon = "left" if step < 0 else "right"
            run = partial(nav.person, step)
            ways.add(f"person{step:+}", title, keys, icon, run, self._is_week)
        ways.add("who", self.tr("Who is shown"), "V", "eye", page.open_who)

    def menu(self) -> QMenu:
        """Return the menu of the views; who is shown stands in it too."""
        keys = (
            *(f"calendar.look-{look}" for look in Look),
            "",
            *(f"calendar.days-{count}" for count in range(1, MOST_DAYS + 1)),
            "",
            "calendar.go",
            "calendar.who",
        )
        menu = self._page.kit.register.menu(keys, self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def who_menu(self) -> QMenu:
        """Return a menu with a tick for each therapist, or room, that is shown."""
        page, nav = self._page, self._page.nav
        menu = QMenu(page)
        menu.aboutToHide.connect(menu.deleteLater)
        if nav.showing.look is Look.WEEK:
            for number, name in nav.choices.therapists:
                on = number == nav.showing.therapist
                menu.addAction(_Tick(menu, name, partial(nav.week_of, number), on=on))
            return menu
        chosen = nav.only()
        everyone = partial(nav.show_only, ())
        menu.addAction(_Tick(menu, page.everyone_words(), everyone, on=chosen is None))
        menu.addSeparator()
        shown = chosen if chosen is not None else page.shown_ids()
        for number, name in nav.to_choose():
            others = tuple(each for each in shown if each != number)
            after = others if number in shown else (*others, number)
            run = partial(nav.show_only, after)
            menu.addAction(_Tick(menu, name, run, on=number in shown))
        return menu

    # Internal

    def _days(self, count: int) -> str:
        words = self.tr("1 day") if count == 1 else self.tr("{count} days side by side")
        return words.format(count=count)

    def _is_week(self) -> bool:
        return self._page.nav.showing.look is Look.WEEK


class _Tick(QAction):
    """A name with a tick."""

    def __init__(self, menu: QMenu, words: str, run: Callable[[], None], *, on: bool) -> None:
        super().__init__(words.replace("&", "&&"), menu)
        self._run = run
        self.setCheckable(True)
        self.setChecked(on)
        self.triggered.connect(self._go)

    @Slot()
    def _go(self) -> None:
        self._run()
