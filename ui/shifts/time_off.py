"""Days off for several therapists at once, from one day to another, in one step."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.commands.availability import days_between
from frontdesk.queries.availability import WorkWeek
from ui.counted import counted
from ui.kit import Kit
from ui.shifts.base import ThoughtDialog
from ui.shifts.thought import on_days
from ui.shifts.ticks import TickList, TickModel
from ui.widgets.button import Button
from ui.widgets.fields import DayField
from ui.widgets.form import Form
from ui.widgets.label import Label


class TimeOffDialog(ThoughtDialog):
    """Who is ticked has these days off; the other way, they get their usual hours back."""

    def __init__(
        self,
        kit: Kit,
        weeks: Sequence[WorkWeek],
        chosen: tuple[Sequence[int], Sequence[date]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Days off"))
        self.title.setText(self.tr("Days off"))
        self._fill(weeks, chosen)
        self._wire()
        self._count()
        self.people.setFocus()

    # Construction

    def _fill(
        self, weeks: Sequence[WorkWeek], chosen: tuple[Sequence[int], Sequence[date]]
    ) -> None:
        who, days = chosen
        model: TickModel[WorkWeek] = TickModel(
            lambda week: week.therapist, lambda week: week.therapist_id
        )
        self.people = TickList(model, self.tr("Therapists"))
        self.people.show_rows(weeks)
        model.tick(who)
        self.everybody = Button(self.kit.icons, self.tr("Tick everybody"), kind="quiet")
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Who, ticked with Space"), "section"))
        top.addStretch(1)
        top.addWidget(self.everybody)
        self.column.addLayout(top)
        self.column.addWidget(self.people, 1)
        self.first, self.last = DayField(min(days)), DayField(max(days))
        self.form = Form()
        self.form.add_pair(
            ("first", self.tr("From"), self.first),
            ("last", self.tr("To, that day included"), self.last),
        )
        self.column.addWidget(self.form)
        self.count = Label("", "caption")
        self.column.addWidget(self.count)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.usual = self.add_button(self.tr("Usual hours again"))
        self.save = self.add_button(self.tr("Give days off"), kind="primary", key="Return")
        self.decides(self.save, self.usual)
        self.fit(500, 520)

    def _wire(self) -> None:
        self.people.rows.dataChanged.connect(self._count)
        self.first.day_changed.connect(self._on_first)
        self.last.day_changed.connect(self._count)
        self.everybody.clicked.connect(self._tick_all)
        self.cancel.clicked.connect(self.reject)
        self.usual.clicked.connect(self._give_back)
        self.save.clicked.connect(self._save)

    # Slots

    @Slot()
    def _count(self) -> None:
        people = len(self.people.rows.ticked())
        days = max((self.last.day() - self.first.day()).days + 1, 0)
        text = self.tr("{people} ticked, {days} {days:day|days}.")
        if (people, days) == (1, 1):
            text = self.tr("One therapist, one day.")
        self.count.setText(text.format(people=counted(people), days=counted(days)))

    @Slot(object)
    def _on_first(self, day: date) -> None:
        if self.last.day() < day:
            self.last.set_day(day)
        self._count()

    @Slot()
    def _tick_all(self) -> None:
        self.people.rows.tick(week.therapist_id for week in self.people.rows.rows)

    @Slot()
    def _save(self) -> None:
        self._want(())

    @Slot()
    def _give_back(self) -> None:
        self._want(None)

    # Internal

    def _want(self, spans: tuple[()] | None) -> None:
        who = tuple(week.therapist_id for week in self.people.rows.ticked())
        self.form.clear_errors()
        if not who:
            self.say(self.tr("Tick who has these days off."), "error")
            self.people.setFocus()
        elif self.last.day() < self.first.day():
            self.form.show_errors({"last": self.tr("This lies before the first day.")})
        else:
            self.want(on_days(who, days_between(self.first.day(), self.last.day()), spans))
