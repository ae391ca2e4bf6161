"""The dates of a series before they are booked: each clash with what is free instead."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.series import BookSeries
from frontdesk.errors import Refused
from frontdesk.queries.series import Occurrence, SeriesPlan, occurrence, series_plan
from frontdesk.values.party import Planned, Repeated
from frontdesk.values.text import new_id
from ui.counted import counted
from ui.dialogs.base import Dialog
from ui.format import day_short, number, time_short
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.fields import DayField, NumberField
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl
from ui.widgets.table import Table

_QUARTER = 15
_TIMES, _UNTIL = "times", "until"


@dataclass(frozen=True, slots=True)
class Line:
    """One date; ``out`` leaves it out."""

    place: int
    found: Occurrence
    out: bool = False

    @property
    def planned(self) -> Planned | None:
        """What would be booked."""
        return None if self.out else self.found.planned

    @property
    def shown(self) -> Planned:
        """What stands in the row."""
        return self.found.planned or self.found.wanted


class SeriesDialog(Dialog):
    """Lists every date; the arrows move one, Delete leaves it out, Enter books the others.

    Signals:
        booked: Outcome; the series stands.
    """

    booked = Signal(object)

    def __init__(
        self, kit: Kit, repeated: Repeated, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Repeat the appointment")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._repeated = repeated
        self._today = today
        self._command_id = new_id()
        self._sent = False
        self._fill()
        self._wire()
        self.fit(900, 600)
        self._ask()

    # Construction

    def _fill(self) -> None:
        first = self._repeated.party.day
        self.weeks = NumberField(1, 52, value=self._repeated.weeks)
        self.weeks.setAccessibleName(self.tr("Weeks between"))
        self.ends = SegmentedControl(
            [(_TIMES, self.tr("Times")), (_UNTIL, self.tr("Until"))],
            name=self.tr("How long"),
            current=_TIMES if self._repeated.until is None else _UNTIL,
        )
        self.count = NumberField(1, 104, value=self._repeated.count or 10)
        self.count.setAccessibleName(self.tr("How many times"))
        self.until = DayField(self._repeated.until or first + timedelta(weeks=9))
        self.until.setAccessibleName(self.tr("Until"))
        self.model: RowsModel[Line] = RowsModel(self._columns(), _key, self)
        self.table = Table(self.kit.theme, name=self.tr("Dates"))
        self.table.setModel(self.model)
        self.summary = Label("", "muted", wrap=True)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(Label(self.tr("Every"), "body"))
        top.addWidget(self.weeks)
        top.addWidget(Label(self.tr("weeks"), "body"))
        top.addSpacing(16)
        for widget in (self.ends, self.count, self.until):
            top.addWidget(widget)
        top.addStretch(1)
        self.column.addLayout(top)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.summary)
        self.earlier = self._key_button(self.tr("Earlier"), "Left")
        self.later = self._key_button(self.tr("Later"), "Right")
        self.leave = self._key_button(self.tr("Leave out"), "Del")
        self.cancel = self.add_button(self.tr("Close"), key="Esc")
        self.accept_all = self.add_button(self.tr("Book"), kind="primary", key="Return")
        self._show_ends()

    def _key_button(self, text: str, key: str) -> Button:
        button = self.add_button(text, kind="quiet", key=key)
        QShortcut(QKeySequence(key), self.table).activated.connect(button.click)
        return button

    def _columns(self) -> list[Column[Line]]:
        return [
            Column(title="", text=lambda line: str(line.place + 1)),
            Column(title=self.tr("Date"), text=lambda line: day_short(line.shown.day)),
            Column(title=self.tr("Time"), text=lambda line: time_short(line.shown.starts)),
            Column(title=self.tr("Therapist"), text=_therapists),
            Column(title=self.tr("Note"), text=self._note),
        ]

    def _wire(self) -> None:
        self.weeks.valueChanged.connect(self._ask)
        self.count.valueChanged.connect(self._ask)
        self.until.day_changed.connect(self._on_until)
        self.ends.chosen.connect(self._on_ends)
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().currentRowChanged.connect(self._show_possible)
        self.earlier.clicked.connect(self._take_earlier)
        self.later.clicked.connect(self._take_later)
        self.leave.clicked.connect(self._leave_out)
        self.cancel.clicked.connect(self.reject)
        self.accept_all.clicked.connect(self._accept)

    # Slots

    @Slot()
    def _ask(self) -> None:
        until = self.until.day() if self.ends.current() == _UNTIL else None
        repeated = replace(
            self._repeated,
            weeks=self.weeks.value(),
            count=self.count.value() if until is None else None,
            until=until,
        )
        ask = partial(series_plan, repeated=repeated)
        self.accept_all.setEnabled(False)
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse, latest="plan")

    @Slot(object)
    def _on_until(self, _day: date) -> None:
        self._ask()

    @Slot(str)
    def _on_ends(self, _key: str) -> None:
        self._show_ends()
        self._ask()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.accept_all.click()

    @Slot()
    def _take_earlier(self) -> None:
        self._shift(-_QUARTER)

    @Slot()
    def _take_later(self) -> None:
        self._shift(_QUARTER)

    @Slot()
    def _leave_out(self) -> None:
        line = self._line()
        if line is not None:
            self._put(replace(line, out=not line.out))

    @Slot()
    def _accept(self) -> None:
        planned = tuple(line.planned for line in self.model.rows if line.planned is not None)
        if self._sent or not planned:
            return
        self._sent = True
        self.accept_all.setEnabled(False)
        command = BookSeries(id=self._command_id, visits=planned)
        self.kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    # Answers from the desk

    def _show(self, plan: SeriesPlan) -> None:
        self.say("", "error")
        self.model.set_rows([Line(place, each) for place, each in enumerate(plan.dates)])
        self.table.fit_columns()
        if plan.closed:
            days = ", ".join(map(day_short, plan.closed))
            self.say(self.tr("Passed over, the studio is closed: {days}").format(days=days), "info")
        if not self.table.currentIndex().isValid():
            clash = next((line.place for line in self.model.rows if line.found.reasons), 0)
            self.table.selectRow(clash)
            self.table.setFocus()
        self._show_sum()

    def _show_one(self, place: int, found: Occurrence) -> None:
        self._put(Line(place, found))

    def _done(self, outcome: Outcome) -> None:
        self.booked.emit(outcome)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._sent = False
        self._command_id = new_id()  # whatever is sent next is another wish
        self.accept_all.setEnabled(True)
        self.refuse(error)

    # Internal

    def _line(self) -> Line | None:
        index = self.table.currentIndex()
        line: Line | None = index.data(RowRole) if index.isValid() else None
        return line

    def _shift(self, minutes: int) -> None:
        """Look at the date at another time, as it is booked now."""
        line = self._line()
        if line is None:
            return
        at = datetime.combine(line.shown.day, line.shown.starts) + timedelta(minutes=minutes)
        if at.date() != line.shown.day:
            return
        ask = partial(occurrence, party=replace(line.shown.party(), starts=at.time()))
        done = partial(self._show_one, line.place)
        self.kit.link.ask(ask, owner=self, done=done, failed=self.refuse, latest="one")

    def _put(self, line: Line) -> None:
        self.model.set_rows(
            [line if each.place == line.place else each for each in self.model.rows]
        )
        self._show_sum()

    def _show_ends(self) -> None:
        self.count.setVisible(self.ends.current() == _TIMES)
        self.until.setVisible(self.ends.current() == _UNTIL)

    def _show_sum(self) -> None:
        rows = self.model.rows
        booked = sum(line.planned is not None for line in rows)
        clashes = sum(bool(line.found.reasons) for line in rows)
        words = self.tr(
            "{booked} of {all} {all:date is|dates are} booked; {clashes} had to give way."
        )
        self.summary.setText(
            words.format(booked=number(booked), all=counted(len(rows)), clashes=counted(clashes))
        )
        self.accept_all.set_text(self.tr("Book {count}").format(count=number(booked)))
        self.accept_all.setEnabled(booked > 0 and not self._sent)
        self._show_possible()

    @Slot()
    def _show_possible(self) -> None:
        line = self._line()
        for button in (self.earlier, self.later, self.leave):
            button.setEnabled(line is not None)
        words = (
            self.tr("Take back", "date of a series")
            if line is not None and line.out
            else self.tr("Leave out")
        )
        self.leave.set_text(words)

    def _note(self, line: Line) -> str:
        if line.out:
            return self.tr("left out")
        if not line.found.reasons:
            return ", ".join(line.found.rooms)
        against = sentence(Refused(line.found.reasons))
        if line.found.instead is None:
            return self.tr("Nothing is free near it. {reasons}").format(reasons=against)
        wanted, there = line.found.wanted, line.found.instead
        if (wanted.day, wanted.starts) == (there.day, there.starts):
            return self.tr("another therapist: {reasons}").format(reasons=against)
        return self.tr("instead of {time}: {reasons}").format(
            time=time_short(line.found.wanted.starts), reasons=against
        )


def _key(line: Line) -> int:
    return line.place


def _therapists(line: Line) -> str:
    names = line.found.instead_therapists if line.found.reasons else line.found.therapists
    return " + ".join(names or line.found.therapists)
