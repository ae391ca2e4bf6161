"""What the keys do on the calendar."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from frontdesk.values.rights import Permission
from frontdesk.values.state import NEXT, State
from ui.action_group import ActionGroup
from ui.actions import CALENDAR
from ui.calendar.cells import CellTable
from ui.calendar.day_list import DayList
from ui.states import may_step

if TYPE_CHECKING:
    from ui.calendar.on_paper import OnPaper
    from ui.pages.calendar import CalendarPage

_LONGER = 30


class CalendarKeys(QObject):
    """Registers the calendar's actions and says which are possible."""

    def __init__(self, page: "CalendarPage") -> None:
        super().__init__(page)
        self._page = page
        self._paper: OnPaper | None = None

    def register(self) -> None:
        """Add every action to the register, on the board."""
        page = self._page
        keys = ActionGroup(
            register=page.kit.register,
            name="calendar",
            scope=CALENDAR,
            home=page.stage,
            permission=Permission.BOOK,
        )
        enter, movable = ("Return", "Enter"), self._can_move
        keys.add("book", self.tr("New appointment"), "C", "calendar-plus", page.book)
        keys.add("step", self.tr("Next step"), enter, "start", page.step, self._can_step)
        keys.add("cancel", self.tr("Cancel"), "X", "close", page.cancel, self._can_cancel)
        keys.add("no_show", self.tr("No-show"), "N", "user", page.no_show, self._can_miss)
        for key, title, shortcut, icon, run in (
            ("earlier", self.tr("5 min earlier"), "Alt+Up", "up", self._earlier),
            ("later", self.tr("5 min later"), "Alt+Down", "down", self._later),
            ("left", self.tr("Therapist left"), "Alt+Left", "left", self._left),
            ("right", self.tr("Therapist right"), "Alt+Right", "right", self._right),
            ("shorter", self.tr("Shorter"), "Ctrl+Alt+Up", "minus", self._shorter),
            ("longer", self.tr("Longer"), "Ctrl+Alt+Down", "plus", self._longer),
        ):
            keys.add(key, title, shortcut, icon, run, movable)
        reach = page.visit.reach
        titles = (
            self.tr("All guests, or this visit alone"),
            self.tr("Only this guest, or the following visits"),
            self.tr("All visits of the series"),
        )
        for number, title in enumerate(titles, start=1):
            run = partial(reach.choose, number)
            keys.add(f"reach{number}", title, f"Alt+{number}", "users", run, reach.offers)
        paper = replace(keys, home=page, permission=Permission.SEE_CALENDAR)
        paper.add("print", self.tr("Print"), "Ctrl+P", "print", self._print)

    # Internal

    def _can_step(self) -> bool:
        card, person = self._page.card(), self._page.kit.link.person
        return card is not None and person is not None and may_step(card.state, person.role)

    def _can_cancel(self) -> bool:
        card = self._page.card()
        return card is not None and State.CANCELLED in NEXT[card.state]

    def _can_miss(self) -> bool:
        card = self._page.card()
        return card is not None and State.NO_SHOW in NEXT[card.state]

    def _can_move(self) -> bool:
        return self._page.hands.can_nudge()

    def _print(self) -> None:
        """Offer what is seen, and the sheets of the day; of a list, the sheets alone."""
        from ui.calendar.on_paper import OnPaper
        from ui.my_day.printing import DaySheets

        page = self._page
        shown, day = page.stage.currentWidget(), page.nav.showing.day
        if isinstance(shown, DayList):
            DaySheets(page.kit, page).of_all(day)
            return
        self._paper = self._paper or OnPaper(page.kit, page.view, page)
        if isinstance(shown, CellTable):
            self._paper.offer_cells(shown, day)
        else:
            self._paper.offer()

    def _earlier(self) -> None:
        self._page.nudge(minutes=-5)

    def _later(self) -> None:
        self._page.nudge(minutes=5)

    def _left(self) -> None:
        self._page.nudge(columns=self._beside(-1))

    def _right(self) -> None:
        self._page.nudge(columns=self._beside(1))

    def _beside(self, step: int) -> int:
        """Return how many columns on it is to the one at that side: 1 to the right."""
        return -step if self._page.view.isRightToLeft() else step

    def _shorter(self) -> None:
        self._page.nudge(length=-_LONGER)

    def _longer(self) -> None:
        self._page.nudge(length=_LONGER)
