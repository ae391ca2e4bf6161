"""Hours by weekday, typed as people say them: ``9-6``, ``10am-7pm``; an empty day is a day off.

week = WeekField("Hours"); week.set_week(((0, (time(9), time(18))),)); week.week(); week.wrong()
"""

from collections.abc import Iterable
from datetime import time

from PySide6.QtCore import QDate, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from frontdesk.values.said_span import said_span
from ui.format import time_bare
from ui.locale import LOCALE
from ui.widgets.label import Label
from ui.widgets.paint import repolish

Span = tuple[time, time]
_DAYS, _NARROW, _NOON = 7, 12, 12
#: Days in a line where all seven have no room, and how wide a line is around its words.
_HALF, _GAP, _AROUND = 4, 6, 24
_USUAL = "10am–6pm"


class WeekField(QWidget):
    """Seven lines side by side, Monday first; in two rows where they would be cut."""

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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(3)
        self._names: list[Label] = []
        for weekday, line in enumerate(self.lines):
            day = QDate(2024, 1, 1 + weekday)  # a Monday, and the days after it
            self._names.append(Label(LOCALE.toString(day, "ddd"), "small"))
            line.setMinimumWidth(40)
            line.setMaxLength(24)
            line.setPlaceholderText(self.tr("off"))
            line.setAccessibleName(f"{name}, {LOCALE.toString(day, 'dddd')}")
            line.editingFinished.connect(self._on_left)
        self._across = 0
        self._lay(_DAYS)

    def _lay(self, across: int) -> None:
        """Put so many days into a line, the rest below."""
        if across == self._across:
            return
        self._across = across
        for weekday, (name, line) in enumerate(zip(self._names, self.lines, strict=True)):
            row, column = divmod(weekday, across)
            self._grid.addWidget(name, 2 * row, column)
            self._grid.addWidget(line, 2 * row + 1, column)
        for column in range(_DAYS):
            self._grid.setColumnStretch(column, int(column < across))
        self.updateGeometry()

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

    # Internal

    def _needed(self) -> int:
        """Return how wide all seven are beside each other, with nothing cut."""
        metrics = self.lines[0].fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for text in (_USUAL, *self._texts()))
        return _DAYS * (widest + _AROUND) + (_DAYS - 1) * _GAP

    def _texts(self) -> tuple[str, ...]:
        return tuple(line.text() for line in self.lines)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(_DAYS if self.width() >= self._needed() else _HALF)


def span_short(span: Span) -> str:
    """Return hours as one types them in a narrow line: ``9am–6:30pm``, ``10:30a–6:30p``."""
    text = "–".join(f"{time_bare(at).removesuffix(':00')}{_half(at)}" for at in span)
    return text if len(text) <= _NARROW else text.replace("m", "")


def _half(at: time) -> str:
    return "am" if at.hour < _NOON else "pm"


def _mark(line: QLineEdit, *, wrong: bool) -> None:
    line.setProperty("wrong", wrong)
    line.setCursorPosition(0)
    repolish(line)
