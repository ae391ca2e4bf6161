"""The opening hours of a week, and the way to the days on which the studio is closed."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.house import SetHours
from frontdesk.errors import Refused, Stale
from frontdesk.rules.hours import WallSpan
from ui.kit import Kit
from ui.sentences import sentence
from ui.setting.places import Place
from ui.shifts.closed import ClosedDaysDialog
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.form import FieldRow
from ui.widgets.label import Label
from ui.widgets.undo_through import let_undo_through
from ui.widgets.week import WeekField


class HoursCard(Card):
    """Seven lines, one for each day, and the buttons."""

    def __init__(self, kit: Kit, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.key, self._place, self._kit = place.key, place, kit
        self._was: tuple[tuple[int, WallSpan], ...] = ()
        self._today: date | None = None
        self.week = WeekField(self.tr("Open"))
        hint = self.tr("9-6 or 10am-7:30pm; empty: closed")
        self.row = FieldRow(self.tr("Open"), self.week, hint)
        self.keep_button = Button(kit.icons, self.tr("Keep"), kind="primary")
        self.closed_button = Button(kit.icons, self.tr("Closed days…"), icon="calendar")
        self._build()
        self.keep_button.clicked.connect(self._keep)
        self.closed_button.clicked.connect(self._open_closed)
        for line in self.week.lines:
            line.returnPressed.connect(self._keep)
        let_undo_through(*self.week.lines)

    def show_hours(self, today: date, hours: tuple[tuple[int, WallSpan], ...]) -> None:
        """Show what is kept; what somebody is just typing stays."""
        touched = self._today is not None and self.week.week() != self._was
        self._was, self._today = hours, today
        if not touched:
            self.week.set_week(hours)
            self.row.set_error("")

    def show_fitting(self, said: str) -> bool:
        """Tell whether it fits the words."""
        return self._place.fits(said)

    # Construction

    def _build(self) -> None:
        self.column.setContentsMargins(22, 16, 22, 16)
        self.column.setSpacing(10)
        self.column.addWidget(Label(self._place.title, "heading"))
        self.column.addWidget(Label(self._place.help, "muted", wrap=True))
        self.column.addWidget(self.row)
        words = self.tr("Who is on shift outside of these hours is not offered for booking then.")
        self.column.addWidget(Label(words, "muted", wrap=True))
        buttons = QHBoxLayout()
        buttons.addWidget(self.closed_button)
        buttons.addStretch(1)
        buttons.addWidget(self.keep_button)
        self.column.addLayout(buttons)

    # Slots

    @Slot()
    def _keep(self) -> None:
        wrong = self.week.wrong()
        if wrong:
            words = self.tr("“{text}” is no span of time. Write it as 9-6 or 10am-7:30pm.")
            self.row.set_error(words.format(text=wrong[0]))
            return
        self.row.set_error("")
        if self.week.week() == self._was:
            return
        command = SetHours(week=self.week.week(), was=self._was)
        self._was = self.week.week()  # asked for again before the answer, it is not touched
        self._kit.link.do(command, owner=self, done=self._done, failed=self._refused)

    @Slot()
    def _open_closed(self) -> None:
        if self._today is not None:
            ClosedDaysDialog(self._kit, self._today, self, editable=True).open()

    # Answers from the desk

    def _done(self, outcome: Outcome) -> None:
        self.row.set_error("")

    def _refused(self, error: Exception) -> None:
        if isinstance(error, (Refused, Stale)):
            self.row.set_error(sentence(error))
