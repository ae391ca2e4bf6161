"""The hours of a therapist's day in words: from, to, and for how long that holds."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.values.said_span import said_span
from ui.format import day_long
from ui.kit import Kit
from ui.locale import LOCALE
from ui.shifts.base import ThoughtDialog
from ui.shifts.model import Cell
from ui.shifts.stretch import Wall
from ui.shifts.thought import every_week, on_days
from ui.shifts.words import day_said, hours_said
from ui.widgets.fields import DayField
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.week import span_short

#: How long it holds.
DAY, ON, WHILE = "day", "on", "while"


class HoursDialog(ThoughtDialog):
    """Hours as people say them: 9-6; nothing is a day off. More than two stand with commas."""

    def __init__(self, kit: Kit, cell: Cell, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self._cell = cell
        title = self.tr("{therapist}, {day}").format(
            therapist=cell.therapist, day=day_long(cell.day.day)
        )
        self.setWindowTitle(title)
        self.title.setText(title)
        self._fill()
        self._wire()
        self._show_reach()
        self.first.setFocus()
        self.first.selectAll()

    def reach(self) -> str:
        """Return for how long it is meant."""
        return next(key for key, radio in self.radios.items() if radio.isChecked())

    # Construction

    def _fill(self) -> None:
        cell = self._cell
        usual = self.tr("Usually {hours}.").format(hours=hours_said(cell.day.usual))
        self.usual = Label(usual.replace("..", "."), "caption")  # "6 p.m." has one already
        self.column.addWidget(self.usual)
        self.first, self.second = QLineEdit(), QLineEdit()
        self.first.setText(", ".join(span_short(span) for span in cell.day.spans[:1]))
        self.second.setText(", ".join(span_short(span) for span in cell.day.spans[1:]))
        self.first.setPlaceholderText(self.tr("off"))
        self.second.setPlaceholderText(self.tr("none"))
        self.form = Form()
        self.form.add_pair(
            ("first", self.tr("Hours, such as 9-6"), self.first),
            ("second", self.tr("Second span, if there is one"), self.second),
        )
        self.column.addWidget(self.form)
        self._fill_reach()
        self._fill_weekdays()
        self._fill_dates()
        self.column.addStretch(1)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.save = self.add_button(self.tr("Set hours"), kind="primary", key="Return")
        self.decides(self.save)
        self.fit(480, 430)

    def _fill_reach(self) -> None:
        day = day_said(self._cell.day.day)
        words = {
            DAY: self.tr("This day only"),
            ON: self.tr("Every week from {day} on").format(day=day),
            WHILE: self.tr("Every week from … to …"),
        }
        self.radios = {key: QRadioButton(text) for key, text in words.items()}
        self._group = QButtonGroup(self)
        self.radios[DAY].setChecked(True)
        for radio in self.radios.values():
            self._group.addButton(radio)
            self.column.addWidget(radio)

    def _fill_weekdays(self) -> None:
        self.weekdays = QWidget()
        self.weekdays.setAccessibleName(self.tr("Days of the week"))
        row = QHBoxLayout(self.weekdays)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.ticks = tuple(QCheckBox(LOCALE.dayName(day + 1, _SHORT)) for day in range(7))
        for weekday, tick in enumerate(self.ticks):
            tick.setAccessibleName(LOCALE.dayName(weekday + 1))
            tick.setChecked(weekday == self._cell.day.day.weekday())
            row.addWidget(tick)
        row.addStretch(1)
        self.column.addWidget(self.weekdays)

    def _fill_dates(self) -> None:
        day = self._cell.day.day
        self.from_day, self.to_day = DayField(day), DayField(day)
        self.dates = Form()
        self.dates.add_pair(
            ("from_day", self.tr("From"), self.from_day),
            ("to_day", self.tr("To, that day included"), self.to_day),
        )
        column = QVBoxLayout()
        column.addWidget(self.dates)
        self.column.addLayout(column)

    def _wire(self) -> None:
        for radio in self.radios.values():
            radio.toggled.connect(self._show_reach)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    # Slots

    @Slot()
    def _show_reach(self) -> None:
        self.weekdays.setVisible(self.reach() != DAY)
        self.dates.setVisible(self.reach() == WHILE)

    @Slot()
    def _save(self) -> None:
        spans = self._spans()
        if spans is None:
            return
        cell, reach = self._cell, self.reach()
        if reach == DAY:
            self.want(on_days((cell.therapist_id,), (cell.day.day,), spans))
            return
        weekdays = [weekday for weekday, tick in enumerate(self.ticks) if tick.isChecked()]
        if not weekdays:
            self.say(self.tr("Tick the days of the week that it is for."), "error")
            self.ticks[0].setFocus()
            return
        dates = (self.from_day.day(), self.to_day.day()) if reach == WHILE else (cell.day.day, None)
        self.dates.clear_errors()
        if dates[1] is not None and dates[1] < dates[0]:
            self.dates.show_errors({"to_day": self.tr("This lies before the first day.")})
            return
        self.want(
            every_week(
                cell.therapist_id,
                cell.day,
                spans,
                weekdays=weekdays,
                from_day=dates[0],
                to_day=dates[1],
            )
        )

    # Internal

    def _spans(self) -> Sequence[Wall] | None:
        """Return the hours that were typed; none, with the field marked, when they are none."""
        found, wrong = [], {}
        for name, line in (("first", self.first), ("second", self.second)):
            for text in filter(None, map(str.strip, line.text().split(","))):
                span = said_span(text)
                if span is not None:
                    found.append(span)
                elif text.lower() != self.tr("off"):
                    wrong[name] = self.tr("Type hours such as 9-6 or 10:30am-7pm.")
        found.sort()
        if not wrong and any(map(_overlap, found, found[1:])):
            wrong["second"] = self.tr("This overlaps other hours of the day.")
        self.form.show_errors(wrong)
        return None if wrong else found


_SHORT = LOCALE.FormatType.ShortFormat


def _overlap(one: Wall, other: Wall) -> bool:
    return one[1] == time(0) or one[1] > other[0]
