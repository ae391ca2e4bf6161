"""Hours by weekday, typed as people say them: ``9-6``, ``10am-7pm``; an empty day is a day off.

week = WeekField("Hours"); week.set_week(((0, (time(9), time(18))),)); week.week(); week.wrong()
"""

from collections.abc import Iterable
from datetime import time

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from frontdesk.values.said_span import said_span
from ui.format import time_short
from ui.locale import LOCALE
from ui.widgets.label import Label
from ui.widgets.paint import repolish

Span = tuple[time, time]
_DAYS, _NARROW = 7, 12


class WeekField(QWidget):
    """Seven lines side by side, Monday first."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lines = tuple(QLineEdit() for _ in range(_DAYS))
        self._build(name)
        self.setFocusProxy(self.lines[0])

    def set_week(self, week: Iterable[tuple[int, Span]]) -> None:
        """Show these hours."""
        shown = dict(week)
        for weekday, line in enumerate(self.lines):
            line.setText(span_short(shown[weekday]) if weekday in shown else "")
            _mark(line, wrong=False)

    def week(self) -> tuple[tuple[int, Span], ...]:
        """Return the days whose hours can be read; Monday is 0."""
        said = ((weekday, said_span(line.text())) for weekday, line in enumerate(self.lines))
        return tuple((weekday, span) for weekday, span in said if span is not None)

    def wrong(self) -> tuple[str, ...]:
        """Return the texts that are no hours, and mark their lines."""
        found = []
        for line in self.lines:
            wrong = bool(line.text().strip()) and said_span(line.text()) is None
            _mark(line, wrong=wrong)
            if wrong:
                found.append(line.text().strip())
        return tuple(found)

    # Construction

    def _build(self, name: str) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        for weekday, line in enumerate(self.lines):
            day = QDate(2024, 1, 1 + weekday)  # a Monday, and the days after it
            grid.addWidget(Label(LOCALE.toString(day, "ddd"), "small"), 0, weekday)
            grid.addWidget(line, 1, weekday)
            grid.setColumnStretch(weekday, 1)
            line.setMinimumWidth(40)
            line.setMaxLength(24)
            line.setPlaceholderText(self.tr("off"))
            line.setAccessibleName(f"{name}, {LOCALE.toString(day, 'dddd')}")
            line.editingFinished.connect(self._on_left)

    # Slots

    @Slot()
    def _on_left(self) -> None:
        """Write the hours back as they were understood."""
        line = self.sender()
        if isinstance(line, QLineEdit):
            span = said_span(line.text())
            if span is not None:
                line.setText(span_short(span))
                _mark(line, wrong=False)


def span_short(span: Span) -> str:
    """Return hours as they stand in a narrow line: ``9am–6:30pm``, ``10:30a–6:30p``."""
    text = "–".join(time_short(at).replace(":00", "").replace(" ", "") for at in span)
    return text if len(text) <= _NARROW else text.replace("m", "")


def _mark(line: QLineEdit, *, wrong: bool) -> None:
    line.setProperty("wrong", wrong)
    line.setCursorPosition(0)
    repolish(line)
