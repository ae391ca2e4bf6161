"""Fields for a number, a time of day and a day, in the studio's own types.

NumberField(1, 12, value=2, suffix=" min", step=5)      .value()
TimeField(time(9, 30))                                  .wall() .set_wall(t)    steps of 5 minutes
DayField(date(2026, 11, 23))                            .day() .set_day(d)      with a calendar
"""

from datetime import date, time

from PySide6.QtCore import QDate, QSize, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QSpinBox, QTimeEdit, QWidget

from frontdesk.values.span import GRID
from ui.format import day_dated
from ui.locale import LOCALE

_LONG = date(2026, 11, 28)


class NumberField(QSpinBox):
    """A whole number between two others."""

    def __init__(
        self,
        low: int,
        high: int,
        *,
        value: int = 0,
        suffix: str = "",
        step: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setLocale(LOCALE)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits are written so everywhere
        self.setRange(low, high)
        self.setValue(value)
        self.setSuffix(suffix)
        self.setSingleStep(step)
        _give_room(self)


class TimeField(QTimeEdit):
    """A time on the five-minute grid.

    Signals:
        wall_changed: the time that is shown now, a ``datetime.time``.
    """

    wall_changed = Signal(object)

    def __init__(self, wall: time, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(LOCALE)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits are written so everywhere
        self.setDisplayFormat(self.tr("h:mm ap"))
        self.set_wall(wall)
        _give_room(self)
        self.timeChanged.connect(self._on_changed)

    def wall(self) -> time:
        """Return the time that is shown, moved back onto the grid where it lies off it."""
        shown = self.time()
        return time(shown.hour(), shown.minute() - shown.minute() % GRID)

    def set_wall(self, wall: time) -> None:
        """Show another time."""
        self.setTime(QTime(wall.hour, wall.minute))

    # Slots

    @Slot()
    def _on_changed(self) -> None:
        self.wall_changed.emit(self.wall())

    # Qt overrides

    def stepBy(self, steps: int) -> None:
        minutes = self.currentSection() == QTimeEdit.Section.MinuteSection
        super().stepBy(steps * GRID if minutes else steps)


class DayField(QDateEdit):
    """A day, typed or picked from a calendar.

    Signals:
        day_changed: the day that is shown now, a ``datetime.date``.
    """

    day_changed = Signal(object)

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(LOCALE)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits are written so everywhere
        self.setDisplayFormat(self.tr("ddd d MMM yyyy"))
        self.setCalendarPopup(True)
        self.set_day(day)
        self.dateChanged.connect(self._on_changed)

    def day(self) -> date:
        """Return the day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show another day."""
        self.setDate(QDate(day.year, day.month, day.day))

    # Slots

    @Slot()
    def _on_changed(self) -> None:
        self.day_changed.emit(self.day())

    # Qt overrides

    def sizeHint(self) -> QSize:
        # Qt leaves out the room that the style sheet keeps for the arrow.
        hint = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(day_dated(_LONG))
        hint.setWidth(words + self.fontMetrics().horizontalAdvance("Wed ") + 52)
        return hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _give_room(field: QAbstractSpinBox) -> None:
    # A style sheet's padding does not reach the line inside a spin box (Qt 6.11).
    field.lineEdit().setTextMargins(7, 0, 0, 0)
