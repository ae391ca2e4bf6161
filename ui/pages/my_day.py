"""My day: one therapist's visits, what to mind, and the note of the one that is selected."""

from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from frontdesk.changes import Changes, Topic
from frontdesk.commands.states import SetState
from frontdesk.queries.my_day import MyDay, MyWeek, Stop, my_day, my_week
from frontdesk.queries.notes import Unsigned
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.state import STEP, State
from frontdesk.values.wall import local
from ui.kit import Kit
from ui.my_day.actions import MyDayKeys
from ui.my_day.chooser import TherapistChooser
from ui.my_day.empty import empty_words
from ui.my_day.lines import Line, first_wanted
from ui.my_day.panel import NotePanel
from ui.my_day.printing import DaySheets
from ui.my_day.read_bar import ReadBar
from ui.my_day.unsigned import UnsignedBar
from ui.my_day.view import DayList
from ui.my_day.week import Seen, monday_of, seen_of
from ui.pages.base import Page
from ui.states import may_step, step_word
from ui.widgets.button import Button, IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.segments import SegmentedControl

_TICK = 20_000
_REMEMBERED = "my_day/therapist"


class MyDayPage(Page):
    """Shows a therapist the own day, and the others the day of whom they choose."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.title = self.tr("My day")
        self.header.set_title(self.title)
        self._day: date | None = None
        self._zone = ZoneInfo("UTC")
        self._seen: Seen | None = None
        self._wanted_visit: int | None = None  # to be chosen once its day is there
        self._tick = QTimer(self)
        self._sheets = DaySheets(kit, self, self._on_printed, self.message.emit)
        self._build()
        self._connect()
        MyDayKeys(self).register()
        self.print_button.bind(kit.register.action("my-day.print"))
        self.all_button.bind(kit.register.action("my-day.print_all"))
        self._show_line(None)

    def show_day(self, day: date) -> None:
        """Show ``day``."""
        self._day = day
        self.refresh()

    def reload(self) -> None:
        """Ask for the day."""
        day, therapist = self._day or self.today(), self._wanted()
        if self.is_week():
            week = partial(my_week, first=monday_of(day), therapist_id=therapist)
            self.kit.link.ask(week, owner=self, done=self._show, latest="day")
        else:
            one = partial(my_day, day=day, therapist_id=therapist)
            self.kit.link.ask(one, owner=self, done=self._show, latest="day")

    def concerned(self, changes: Changes) -> bool:
        """Tell whether the day that is shown, a note, a client or the studio has changed."""
        others = (Topic.NOTES, Topic.CLIENTS, Topic.STAFF, Topic.STUDIO)
        day = None if self.is_week() else self._day or self.today()
        return changes.touches(Topic.APPOINTMENTS, day) or any(map(changes.touches, others))

    def focus_first(self) -> None:
        """Put the focus on the list."""
        (self.list if self.pages.currentWidget() is self.list else self.empty).setFocus()

    def today(self) -> date:
        """Return the studio's date."""
        return self._now().date()

    def is_week(self) -> bool:
        """Tell whether it is the week that is shown."""
        return self.views.current() == "week"

    # Construction

    def _build(self) -> None:
        icons = self.kit.icons
        self.today_button = Button(icons, self.tr("Today"), key="T")
        self.before = IconButton(icons, "left", self.tr("Previous day"), key="PgUp")
        self.after = IconButton(icons, "right", self.tr("Next day"), key="PgDown")
        both = [("day", self.tr("Day")), ("week", self.tr("Week"))]
        self.views = SegmentedControl(both, name=self.tr("View"))
        self.chooser = TherapistChooser()  # says whose day it is, in place of the title
        for widget in (self.today_button, self.before, self.after, self.chooser):
            self.header.add_left(widget)
        self.step_button = Button(icons, step_word(State.IN_SESSION), key="Return")
        self.all_button = Button(icons, self.tr("All therapists"), icon="print")
        self.print_button = Button(icons, self.tr("Print day sheet"))
        for button in (
            self.step_button,
            self.views,
            self.all_button,
            self.print_button,
        ):
            self.header.add_right(button)
        self.list = DayList(icons, self.kit.clock.now, self._now)
        self.empty = EmptyState(icons, "my-day", "", "")
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        self.unsigned = UnsignedBar(icons)
        self.left = QWidget()
        self.left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ReadBar(self.kit))
        column.addWidget(self.unsigned)
        column.addWidget(self.pages, 1)
        self.panel = NotePanel(self.kit)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.left, 1)
        row.addWidget(self.panel)
        self.body.addLayout(row, 1)
        self.panel.hide()

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_line)
        self.list.doubleClicked.connect(self._open_client)
        self.today_button.clicked.connect(self.go_today)
        self.before.clicked.connect(self.go_before)
        self.after.clicked.connect(self.go_after)
        self.step_button.clicked.connect(self.step)
        self.chooser.activated.connect(self._on_chosen)
        self.panel.finish_wanted.connect(self._finish)
        self.panel.start_wanted.connect(self.step)
        self.views.chosen.connect(self._on_view)
        self.unsigned.wanted.connect(self._go_to)
        self.panel.left.connect(self.focus_first)
        self.kit.link.person_changed.connect(self._forget)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start(_TICK)

    # What the keys do

    @Slot()
    def go_today(self) -> None:
        """Show today."""
        self.show_day(self.today())

    @Slot()
    def go_before(self) -> None:
        """Show the day before, or the week."""
        self._turn(-1)

    @Slot()
    def go_after(self) -> None:
        """Show the day after, or the week."""
        self._turn(1)

    @Slot()
    def go_day(self) -> None:
        """Show one day."""
        self._look_at("day")

    @Slot()
    def go_week(self) -> None:
        """Show the week."""
        self._look_at("week")

    @Slot()
    def go_left(self) -> None:
        """Show the therapist before."""
        self.chooser.turn(-1)

    @Slot()
    def go_right(self) -> None:
        """Show the therapist after."""
        self.chooser.turn(1)

    @Slot()
    def step(self) -> None:
        """Take the selected visit a step on; paying is the till's."""
        stop = self.stop()
        if stop is None or not self.can_step():
            return
        to = STEP[stop.card.state]
        if to is State.DONE:
            self.check_out_requested.emit(stop.card.id)
        else:
            self._set_state(stop, to)

    @Slot()
    def write_note(self) -> None:
        """Put the cursor into the note."""
        self.panel.write_first()

    @Slot()
    def print_sheet(self) -> None:
        """Show the sheet of the therapist who is shown, or those of the week."""
        if self._seen is not None:
            self._sheets.of(self._seen)

    @Slot()
    def print_all(self) -> None:
        """Show the sheets of all who work on the day that is shown."""
        if self._seen is not None:
            self._sheets.of_all(self._seen.day.day)

    @Slot()
    def save_calendar(self) -> None:
        """Save the week of the day that is shown as a calendar file."""
        if self._seen is not None:
            first = monday_of(self._day or self._seen.day.day)
            self._sheets.to_calendar(first, self._seen.day.therapist_id)

    def can_print(self) -> bool:
        """Tell whether there is a day to print."""
        return self._seen is not None and self._seen.day.therapist_id is not None

    def can_print_all(self) -> bool:
        """Tell whether there are other days than the one that is shown."""
        return self._seen is not None and self._seen.has_others

    def can_choose(self) -> bool:
        """Tell whether there is another therapist to look at."""
        return self.chooser.count() > 1

    def can_step(self) -> bool:
        """Tell whether the selected visit has a next step, and one that this person takes."""
        stop, person = self.stop(), self.kit.link.person
        return stop is not None and person is not None and may_step(stop.card.state, person.role)

    def can_write(self) -> bool:
        """Tell whether a note can be written."""
        return not self.panel.isHidden() and self.stop() is not None

    def stop(self) -> Stop | None:
        """Return the selected visit."""
        line = self.list.line()
        return None if line is None else line.stop

    # Slots

    @Slot()
    def _on_tick(self) -> None:
        self.list.viewport().update()

    @Slot(str)
    def _on_view(self, _view: str) -> None:
        stop = self.stop()
        week = self._seen is not None and self._seen.week is not None
        if week and stop is not None:  # stay with what is selected
            self._day = stop.card.placement.day
        self.refresh()

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.kit.settings.put(_REMEMBERED, str(self.chooser.itemData(place)))
        self.refresh()

    @Slot(object)
    def _show_line(self, line: Line | None) -> None:
        stop = None if line is None else line.stop
        writes = self._seen is not None and self._seen.day.writes_notes
        if writes or stop is None:
            self.panel.show_stop(stop)
        self.step_button.setVisible(self.can_step())
        if self.can_step() and stop is not None:
            self.step_button.set_text(step_word(STEP[stop.card.state]))
        self.kit.register.refresh()

    @Slot()
    def _open_client(self) -> None:
        stop = self.stop()
        if stop is not None and stop.card.client_id is not None:
            self.opened_client.emit(stop.card.client_id)

    @Slot(object)
    def _go_to(self, unsigned: Unsigned) -> None:
        self._wanted_visit = unsigned.appointment_id
        self.views.set_current("day")
        self.show_day(unsigned.day)

    def _on_printed(self, printer: str) -> None:
        self.message.emit(self.tr("Day sheet sent to {printer}.").format(printer=printer), "done")

    @Slot(object)
    def _finish(self, stop: Stop) -> None:
        self._set_state(stop, State.TO_CHECK_OUT)

    @Slot(object)
    def _forget(self, person: object) -> None:
        """Show nothing of what the person before saw."""
        self._seen = self._day = None
        self.panel.show_stop(None)
        self.panel.hide()
        self.unsigned.show_unsigned((), self.today())
        self.list.show_lines(())
        self.header.set_title(self.title)
        self.header.set_subtitle("")

    # Answers from the desk

    def _show(self, found: MyDay | MyWeek) -> None:
        before, seen = self._seen, seen_of(found, self._day or self.today())
        self._seen, day = seen, seen.day
        self._zone, self._day = ZoneInfo(day.zone), day.day
        self._show_head(day, seen.said)
        self._show_empty(seen)
        self.list.show_lines(seen.lines)
        self._choose_line(before, seen)
        self._show_line(self.list.line())
        elsewhere = [each for each in day.unsigned if each.appointment_id not in seen.appointments]
        self.unsigned.show_unsigned(elsewhere, self.today())
        self.badge_changed.emit(seen.due + len(elsewhere))

    # Internal

    def _now(self) -> datetime:
        return local(self._zone, self.kit.clock.now())

    def _wanted(self) -> int | None:
        person = self.kit.link.person
        if person is None or grant(person.role, Permission.SEE_CALENDAR) is Grant.OWN:
            return None
        kept = self.kit.settings.text(_REMEMBERED)
        return int(kept) if kept.isdecimal() else None

    def _show_head(self, day: MyDay, said: str) -> None:
        self.panel.set_zone(self._zone)
        self.panel.setVisible(day.writes_notes)
        if day.writes_notes:
            self.panel.ask_phrases()
        self.chooser.show_choices(day.choices, day.therapist_id)
        self.header.title.setVisible(self.chooser.isHidden())
        self.all_button.setVisible(self.can_print_all())
        mine = self.tr("My day · {name}") if day.writes_notes else "{name}"
        self.header.set_title(mine.format(name=day.name) if day.name else self.title)
        self.header.set_subtitle(said)

    def _show_empty(self, seen: Seen) -> None:
        had_focus = self.list.hasFocus() or self.empty.hasFocus()
        self.pages.setCurrentWidget(self.list if seen.lines else self.empty)
        if had_focus:
            self.focus_first()
        if not seen.lines:
            self.empty.show_words(*empty_words(seen.day, week=seen.week is not None))

    def _choose_line(self, before: Seen | None, seen: Seen) -> None:
        """Choose the visit that is wanted; of another day or therapist, the next one."""
        day = seen.day
        was = None if before is None else (before.day.day, before.day.therapist_id)
        now = self._now().time() if day.day == self.today() else _MIDNIGHT
        first = first_wanted(seen.lines, now)
        other = was != (day.day, day.therapist_id)
        if first is not None and (other or self.list.line() is None):
            self.list.choose(first.key)
        if self._wanted_visit is not None:
            self.list.choose(("visit", self._wanted_visit))
            self._wanted_visit = None

    def _turn(self, step: int) -> None:
        self.show_day(
            (self._day or self.today()) + timedelta(days=step * (7 if self.is_week() else 1))
        )

    def _look_at(self, view: str) -> None:
        if self.views.current() != view:
            self.views.set_current(view)
            self._on_view(view)

    def _set_state(self, stop: Stop, to: State) -> None:
        command = SetState(appointment_id=stop.card.id, was=stop.card.state, to=to)
        self.kit.link.do(command, owner=self)


_MIDNIGHT = datetime.min.time()
