"""A therapist is away: where everybody goes, thought through at once; Enter accepts all."""

from dataclasses import dataclass, replace
from datetime import date, time
from functools import partial

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from frontdesk.changes import Changes, Outcome, Topic
from frontdesk.commands.away import Rebooked, Replan
from frontdesk.errors import Reason
from frontdesk.queries.away import AwayPlan, away
from frontdesk.queries.booking import BookingMenu, booking_menu
from frontdesk.queries.replan import WayOut
from frontdesk.values.placement import Placement
from frontdesk.values.text import new_id
from ui.counted import counted
from ui.dialogs.base import Dialog
from ui.format import day_short, number, phone, time_short
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import DayField
from ui.widgets.label import Label
from ui.widgets.table import Table

_GRID = 5


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the plan with the place that is meant for it now."""

    away: WayOut
    pick: int | None


class AwayDialog(Dialog):
    """One screen for all who are stranded; the arrows take the next best, Delete leaves for a call.

    Signals:
        replanned: Outcome; everybody has a new place, or is on the call list.
    """

    replanned = Signal(object)

    def __init__(
        self,
        kit: Kit,
        day: date,
        since: time | None,
        therapist_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Therapist away")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._since = since
        self._first_day = day
        self._wanted = therapist_id
        self._plan: AwayPlan | None = None
        self._command_id = new_id()
        self._sent = False
        self._fill(day)
        self._wire()
        self._show(None)
        self.fit(1040, 640)
        kit.link.ask(partial(booking_menu, day=day), owner=self, done=self._show_menu)

    # Construction

    def _fill(self, day: date) -> None:
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Therapist"))
        self.who.setMinimumWidth(self.kit.theme.px(220))
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.day = DayField(day)
        self.day.setAccessibleName(self.tr("Day"))
        self.now_on = QCheckBox("")
        self.now_on.setVisible(self._since is not None)
        self.now_on.setChecked(self._since is not None)
        if self._since is not None:
            words = self.tr("From {time} on").format(time=time_short(self._since))
            self.now_on.setText(words)
        self.summary = Label("", "muted", wrap=True)
        self.model: RowsModel[Line] = RowsModel(self._columns(), _key, self)
        self.table = Table(self.kit.theme, name=self.tr("Who has to move"))
        self.table.setModel(self.model)
        self.nobody = EmptyState(
            self.kit.icons,
            "check",
            self.tr("Nobody has to move"),
            self.tr("No appointments then. Enter takes the therapist off for the day."),
        )
        top = QHBoxLayout()
        top.setSpacing(10)
        for widget in (self.who, self.day, self.now_on):
            top.addWidget(widget)
        top.addStretch(1)
        self.column.addLayout(top)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nobody, 1)
        self.column.addWidget(self.summary)
        self._add_buttons()

    def _add_buttons(self) -> None:
        self.next = self._key_button(self.tr("Next best"), "Right")
        self.previous = self._key_button(self.tr("Better one"), "Left")
        self.leave = self._key_button(self.tr("Leave for a call"), "Del")
        self.cancel = self.add_button(self.tr("Close"), key="Esc")
        self.accept_all = self.add_button(self.tr("Accept all"), kind="primary", key="Return")

    def _key_button(self, text: str, key: str) -> Button:
        button = self.add_button(text, kind="quiet", key=key)
        shortcut = QShortcut(QKeySequence(key), self.table)
        shortcut.activated.connect(button.click)
        return button

    def _columns(self) -> list[Column[Line]]:
        return [
            Column(title=self.tr("Time"), text=_time),
            Column(title=self.tr("Client"), text=lambda line: line.away.row.client),
            Column(title=self.tr("Phone"), text=lambda line: phone(line.away.row.phone)),
            Column(title=self.tr("Service"), text=_service),
            Column(title=self.tr("Goes to"), text=self._goes_to),
            Column(title=self.tr("Why"), text=_why),
        ]

    def _wire(self) -> None:
        self.who.currentIndexChanged.connect(self._ask)
        self.day.day_changed.connect(self._on_day)
        self.now_on.toggled.connect(self._ask)
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.next.clicked.connect(self._take_next)
        self.previous.clicked.connect(self._take_previous)
        self.leave.clicked.connect(self._leave)
        self.cancel.clicked.connect(self.reject)
        self.accept_all.clicked.connect(self._accept)
        self.kit.link.changed.connect(self._on_changed)

    # Slots

    @Slot()
    def _ask(self) -> None:
        therapist = self.who.currentData()
        if therapist is None:
            return
        ask = partial(away, therapist_id=therapist, day=self.day.day(), since=self._from())
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse, latest="plan")

    @Slot(object)
    def _on_day(self, day: date) -> None:
        self.now_on.setVisible(self._since is not None and day == self._first_day)
        self._ask()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        topics = (Topic.APPOINTMENTS, Topic.STAFF, Topic.STUDIO)
        if not self._sent and any(map(changes.touches, topics)):
            self._ask()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.accept_all.click()

    @Slot()
    def _on_row(self) -> None:
        self._show_possible()

    @Slot()
    def _take_next(self) -> None:
        self._step(1)

    @Slot()
    def _take_previous(self) -> None:
        self._step(-1)

    @Slot()
    def _leave(self) -> None:
        line = self._line()
        if line is not None:
            self._put(replace(line, pick=None))

    @Slot()
    def _accept(self) -> None:
        plan = self._plan
        if plan is None or self._sent:
            return
        self._sent = True
        self.accept_all.setEnabled(False)
        moves = tuple(
            Rebooked(
                appointment_id=line.away.row.appointment_id,
                was=line.away.row.placement,
                to=line.away.places[line.pick].placement,
            )
            for line in self.model.rows
            if line.pick is not None
        )
        command = Replan(
            id=self._command_id,
            therapist_id=plan.therapist_id,
            day=plan.day,
            since=plan.since,
            moves=moves,
        )
        self.kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    # Answers from the desk

    def _show_menu(self, menu: BookingMenu) -> None:
        self.who.blockSignals(True)
        for each in menu.therapists:
            self.who.addItem(each.name, each.id)
        self.who.setCurrentIndex(max(self.who.findData(self._wanted), 0))
        self.who.blockSignals(False)
        self._ask()

    def _show(self, plan: AwayPlan | None) -> None:
        self._plan = plan
        self.say("", "error")
        rows = () if plan is None else plan.rows
        self.model.set_rows([Line(each, each.pick) for each in rows])
        self.table.fit_columns()
        self.table.setVisible(bool(rows) or plan is None)
        self.nobody.setVisible(plan is not None and not rows)
        self.accept_all.setEnabled(plan is not None)
        for button in (self.next, self.previous, self.leave):
            button.setVisible(bool(rows))
        if rows:
            self.table.selectRow(0)
            self.table.setFocus()
        elif plan is not None:
            self.accept_all.setFocus()
        self._show_sum()

    def _done(self, outcome: Outcome) -> None:
        self.replanned.emit(outcome)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._sent = False
        self._command_id = new_id()  # whatever is sent next is another wish
        self.accept_all.setEnabled(True)
        self.refuse(error)

    # Internal

    def _from(self) -> time | None:
        used = self.now_on.isChecked() and self.day.day() == self._first_day
        return self._since if used else None

    def _line(self) -> Line | None:
        index = self.table.currentIndex()
        line: Line | None = index.data(RowRole) if index.isValid() else None
        return line

    def _others(self, line: Line) -> list[Line]:
        return [each for each in self.model.rows if _key(each) != _key(line)]

    def _step(self, way: int) -> None:
        """Take the next place that nobody else of the list has; another room is no other place."""
        line = self._line()
        pick = None if line is None else self._beside(line, way)
        if line is not None and pick is not None:
            self._put(replace(line, pick=pick))

    def _beside(self, line: Line, way: int) -> int | None:
        places = line.away.places
        others = self._others(line)
        taken = [each.away.places[each.pick] for each in others if each.pick is not None]
        ways: dict[Placement, int] = {}  # without the room: the first that nobody else has
        for at, place in enumerate(places):
            if not any(place.clashes(other) for other in taken):
                ways.setdefault(replace(place.placement, room_id=None), at)
        there = list(ways)
        if line.pick is None:
            at = 0 if way > 0 else len(there) - 1
        else:
            now = replace(places[line.pick].placement, room_id=None)
            at = (there.index(now) if now in ways else -1) + way
        return ways[there[at]] if 0 <= at < len(there) else None

    def _put(self, line: Line) -> None:
        rows = [line if _key(each) == _key(line) else each for each in self.model.rows]
        self.model.set_rows(rows)
        self._show_sum()

    def _show_sum(self) -> None:
        self._show_possible()
        rows = self.model.rows
        if not rows:
            self.summary.setText("")
            return
        left = sum(line.pick is None for line in rows)
        words = self.tr(
            "{moved} of {all} {moved:goes to another place|go to other places}, "
            "{left} to the call list."
        ).format(moved=counted(len(rows) - left), all=number(len(rows)), left=number(left))
        as_found = all(line.pick == line.away.pick for line in rows)
        if self._plan is not None and self._plan.proven and as_found:
            words += " " + self.tr("No other way disturbs less.")
        self.summary.setText(words)

    def _show_possible(self) -> None:
        line = self._line()
        self.next.setEnabled(line is not None and self._beside(line, 1) is not None)
        self.previous.setEnabled(line is not None and self._beside(line, -1) is not None)
        self.leave.setEnabled(line is not None and line.pick is not None)

    def _goes_to(self, line: Line) -> str:
        if line.pick is None:
            return self.tr("Call list")
        place = line.away.places[line.pick]
        at, was = place.placement, line.away.row.placement
        when = time_short(at.starts)
        if at.day != was.day:
            when = f"{day_short(at.day)}, {when}"
        return self.tr("{therapist}, {when}, {room}").format(
            therapist=place.therapist, when=when, room=place.room
        )


def _key(line: Line) -> int:
    return line.away.row.appointment_id


def _time(line: Line) -> str:
    return time_short(line.away.row.placement.starts)


def _service(line: Line) -> str:
    return f"{line.away.row.service} {line.away.row.placement.minutes}"


def _why(line: Line) -> str:
    return "" if line.pick is None else sentence(Reason(line.away.places[line.pick].why))


def rounded(at: time) -> time | None:
    """Return ``at`` on the grid, going back; the whole day when it is before five past midnight."""
    back = time(at.hour, at.minute - at.minute % _GRID)
    return None if back == time() else back
