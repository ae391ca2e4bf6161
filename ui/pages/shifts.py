"""Shifts: who works when in a week, drawn with the mouse or set with the keys."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.queries.availability import StrandedRow, stranded
from frontdesk.queries.replan import WayOut
from frontdesk.queries.shifts import ShiftBoard, shift_board
from frontdesk.values.rights import Grant, Permission, grant
from ui.kit import Kit
from ui.pages.base import Page
from ui.sentences import sentence
from ui.shifts.actions import ShiftKeys
from ui.shifts.base import ThoughtDialog
from ui.shifts.closed import ClosedDaysDialog
from ui.shifts.grid import ShiftGrid
from ui.shifts.hours import HoursDialog
from ui.shifts.line import StrandedLine
from ui.shifts.model import Cell
from ui.shifts.stranded import StrandedPanel
from ui.shifts.stretch import Wall
from ui.shifts.thought import every_week, on_days
from ui.shifts.time_off import TimeOffDialog
from ui.shifts.weighing import Weighing
from ui.shifts.words import week_said
from ui.widgets.button import Button, IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import DayField
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl
from ui.widgets.strip import FOOT

_WEEK = timedelta(days=7)
#: For how long a drawn change holds.
_DAY, _WEEKLY = "day", "weekly"


class ShiftsPage(Page):
    """Everybody may look, a therapist at the own week; managers and owners change."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.title = self.tr("Shifts")
        self.header.set_title(self.title)
        self._board: ShiftBoard | None = None
        self._monday: date | None = None
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self.weighing = Weighing(kit, self)
        self._build()
        self._connect()
        ShiftKeys(self).register()
        self.time_off_button.bind(kit.register.action("shifts.time_off"))
        self.closed_button.bind(kit.register.action("shifts.closed"))
        self._on_person()

    def show_day(self, day: date) -> None:
        """Show the week of ``day``."""
        monday = day - timedelta(days=day.weekday())
        if monday != self._monday:
            self._monday = monday
            self.refresh()

    def reload(self) -> None:
        """Ask for the week, and who is stranded."""
        query = partial(shift_board, day=self._monday)
        self.kit.link.ask(query, owner=self, done=self._show, latest="week")
        self._count()
        self.weighing.look_again()

    def concerned(self, changes: Changes) -> bool:
        """Tell whether hours have changed, or whom they strand; both count when hidden too."""
        hours = changes.touches(Topic.STAFF) or changes.touches(Topic.STUDIO)
        booked = changes.touches(Topic.APPOINTMENTS)
        if not self.isVisible() and (hours or (booked and not self.line.isHidden())):
            self._count_soon.start()
        return hours or booked

    def focus_first(self) -> None:
        """Put the focus on the grid."""
        (self.grid if self.pages.currentWidget() is self.grid else self.empty).setFocus()

    # Construction

    def _build(self) -> None:
        icons = self.kit.icons
        self.today_button = Button(icons, self.tr("Today"), key="T")
        self.before = IconButton(icons, "left", self.tr("Previous week"), key="PgUp")
        self.after = IconButton(icons, "right", self.tr("Next week"), key="PgDown")
        self.day = DayField(self.kit.clock.now().date())
        self.day.setAccessibleName(self.tr("Go to a date"))
        for widget in (self.today_button, self.before, self.after, self.day):
            self.header.add_left(widget)
        segments = [(_DAY, self.tr("This day")), (_WEEKLY, self.tr("Every week"))]
        self.reach = SegmentedControl(segments, name=self.tr("What is drawn holds for"))
        self.reach.setToolTip(self.tr("What is drawn holds for this day, or every week from it on"))
        self.time_off_button = Button(icons, self.tr("Days off"))
        self.closed_button = Button(icons, self.tr("Closed days"))
        self.header.add_right(self.reach)
        self.header.add_right(self.time_off_button)
        self.header.add_right(self.closed_button)
        self.line = StrandedLine(icons)
        self.grid = ShiftGrid(icons)
        self.empty = EmptyState(icons, "shifts", "", "")
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.empty.show_words(
            self.tr("No therapists yet"),
            self.tr("Add who works here in Settings, and their weeks show."),
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.grid)
        self.pages.addWidget(self.empty)
        self.left = QWidget()
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.pages, 1)
        words = self.tr("Drag an edge, a bar, or an empty place. Enter says hours, Delete is off.")
        self.hint = Label(words, "caption", wrap=True)
        self.hint.setContentsMargins(16, 8, 16, 10)
        self.hint.setObjectName(FOOT)
        column.addWidget(self.hint)
        self.panel = StrandedPanel(self.kit)
        self.panel.hide()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.left, 1)
        row.addWidget(self.panel)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        self.today_button.clicked.connect(self.go_today)
        self.before.clicked.connect(self.go_before)
        self.after.clicked.connect(self.go_after)
        self.day.day_changed.connect(self.show_day)
        self.day.lineEdit().returnPressed.connect(self.focus_first)
        self.grid.drawn.connect(self._on_drawn)
        self.grid.chosen.connect(self.kit.register.refresh)
        self.grid.doubleClicked.connect(self.edit)
        self.line.opened.connect(self.list_stranded)
        self.panel.applied.connect(self.apply)
        self.panel.left.connect(self.leave)
        self.panel.move_wanted.connect(self.weighing.move)
        self.panel.opened.connect(self.visit_requested)
        self.weighing.listed.connect(self._on_listed)
        self.weighing.settled.connect(self._on_settled)
        self.weighing.refused.connect(self._on_refused)
        self._count_soon.timeout.connect(self._count)
        self.kit.link.person_changed.connect(self._on_person)

    # What the keys do

    @Slot()
    def go_today(self) -> None:
        """Show this week."""
        self._go(self._today())

    @Slot()
    def go_before(self) -> None:
        """Show the week before."""
        self._go(self._shown_monday() - _WEEK)

    @Slot()
    def go_after(self) -> None:
        """Show the week after."""
        self._go(self._shown_monday() + _WEEK)

    @Slot()
    def go_to(self) -> None:
        """Type a date."""
        self.day.setFocus()
        self.day.selectAll()

    @Slot()
    def edit(self) -> None:
        """Say the hours of the current cell."""
        cell = self.grid.cell()
        if cell is not None and self.editable():
            self._open(HoursDialog(self.kit, cell, self))

    @Slot()
    def give_off(self) -> None:
        """Give whoever is selected the day off."""
        self.weighing.propose(on_days(*self.grid.several(), ()))

    @Slot()
    def give_back(self) -> None:
        """Put the usual hours of what is selected back."""
        self.weighing.propose(on_days(*self.grid.several(), None))

    @Slot()
    def time_off(self) -> None:
        """Give several therapists days off."""
        if self._board is not None and self.has_cell():
            chosen = self.grid.several()
            self._open(TimeOffDialog(self.kit, self._board.weeks, chosen, self))

    @Slot()
    def closed_days(self) -> None:
        """Show the closed days and the holidays."""
        self._open(ClosedDaysDialog(self.kit, self._today(), self, editable=self.editable()))

    @Slot()
    def list_stranded(self) -> None:
        """List those who are stranded."""
        self.weighing.show_standing()

    @Slot()
    def apply(self) -> None:
        """Make the change that waits, whomever it strands."""
        self.weighing.apply()

    @Slot()
    def leave(self) -> None:
        """Close the list; a change that waits is dropped."""
        self.weighing.drop()

    def can_apply(self) -> bool:
        """Tell whether a change waits."""
        return self.weighing.deciding

    def has_cell(self) -> bool:
        """Tell whether there is anybody whose hours could be set."""
        return self.grid.cell() is not None

    def editable(self) -> bool:
        """Tell whether the person at the desk may change hours."""
        return self._may(Permission.MANAGE_STUDIO)

    # Slots

    @Slot()
    def _on_person(self) -> None:
        """Show nothing of what the person before saw."""
        self.grid.editable = self.editable()
        self.reach.setVisible(self.editable())
        self.hint.setVisible(self.editable())
        self._board = None
        self.grid.show_board(None)
        self.weighing.forget()
        self._show_count(())
        if self.kit.link.person is not None:
            self._count_soon.start()

    @Slot(object, object)
    def _on_drawn(self, cell: Cell, spans: tuple[Wall, ...]) -> None:
        day = cell.day.day
        if self.reach.current() == _DAY:
            self.weighing.propose(on_days((cell.therapist_id,), (day,), spans))
            return
        weekly = every_week(
            cell.therapist_id, cell.day, spans, weekdays=(day.weekday(),), from_day=day
        )
        self.weighing.propose(weekly)

    @Slot(object, bool)
    def _on_listed(self, rows: tuple[WayOut, ...], decides: bool) -> None:
        opened = self.panel.isHidden()
        self.panel.show_rows(rows, decides=decides, moves=self._may(Permission.BOOK))
        self.panel.show()
        self.kit.register.refresh()
        if opened and self.isVisible():
            (self.panel.list if rows else self.panel.cancel).setFocus()

    @Slot()
    def _on_settled(self) -> None:
        had = self.panel.isAncestorOf(self.focusWidget() or self)
        self.panel.hide()
        self.kit.register.refresh()
        if had:
            self.focus_first()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.message.emit(sentence(error), "warning")

    @Slot()
    def _count(self) -> None:
        self.kit.link.ask(stranded, owner=self, done=self._show_count, latest="stranded", slow=True)

    # Answers from the desk

    def _show(self, board: ShiftBoard) -> None:
        self._board, self._monday = board, board.monday
        had_focus = self.grid.hasFocus() or self.empty.hasFocus()
        self.grid.show_board(board)
        self.pages.setCurrentWidget(self.grid if board.weeks else self.empty)
        self.header.set_subtitle(week_said(board.monday))
        self.kit.register.refresh()
        if had_focus:
            self.focus_first()

    def _show_count(self, rows: tuple[StrandedRow, ...]) -> None:
        self.line.show_count(len(rows))
        self.badge_changed.emit(len(rows))

    # Internal

    def _today(self) -> date:
        return self.kit.clock.now().date() if self._board is None else self._board.today

    def _shown_monday(self) -> date:
        return self._monday or self._today() - timedelta(days=self._today().weekday())

    def _go(self, day: date) -> None:
        self.day.set_day(day)
        self.show_day(day)

    def _may(self, permission: Permission) -> bool:
        person = self.kit.link.person
        return person is not None and grant(person.role, permission) is Grant.YES

    def _open(self, dialog: ThoughtDialog) -> None:
        if any(each.isVisible() for each in self.findChildren(ThoughtDialog)):
            dialog.deleteLater()  # the key was pressed twice before the first one had the focus
            return
        dialog.wanted.connect(self.weighing.propose)
        dialog.open()
