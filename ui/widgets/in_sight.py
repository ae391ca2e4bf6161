"""Keeps the field that is typed in in sight, wherever it stands in a column that scrolls.

sight = InSight(scroll_column);  sight.watch(form)      all lines in it, also once more later
sight.answer(notice)            what was said to it, in sight too, if need be without the field
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

#: So much room is left above and below.
_ROOM = 40


class InSight(QObject):
    """Scrolls to whatever gets the focus."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._last: QWidget | None = None
        self._answer: QWidget | None = None
        column = area.widget()
        assert column is not None  # what scrolls has something in it
        self._column = column
        column.installEventFilter(self)

    def watch(self, home: QWidget) -> None:
        """Watch every line there is in ``home`` now."""
        for line in home.findChildren(QLineEdit):
            line.removeEventFilter(self)
            line.installEventFilter(self)
            if line.hasFocus():
                self._follow(line)

    def answer(self, widget: QWidget) -> None:
        """Show ``widget`` beside the field, until another field is gone to."""
        self._answer = widget
        QTimer.singleShot(0, self, self._look)

    # Slots

    @Slot()
    def _look(self) -> None:
        line, answer = self._last, self._answer
        if line is None or not line.hasFocus():
            line = None
        if answer is None or answer.isHidden():
            answer = None
        both = [self._place(each) for each in (line, answer) if each is not None]
        if len(both) > 1 and both[0].united(both[1]).height() <= self._area.viewport().height():
            both = [both[0].united(both[1])]
        for each in both:  # the answer last: it counts for more
            self._show(each)

    # Internal

    def _place(self, widget: QWidget) -> QRect:
        """Return where ``widget`` is in the column, with room around it."""
        place = QRect(widget.mapTo(self._column, QPoint(0, 0)), widget.size())
        return place.adjusted(0, -_ROOM, 0, _ROOM).intersected(self._column.rect())

    def _show(self, place: QRect) -> None:
        bar, high = self._area.verticalScrollBar(), self._area.viewport().height()
        if place.bottom() > bar.value() + high:
            bar.setValue(place.bottom() - high + 1)
        if place.top() < bar.value():
            bar.setValue(place.top())

    def _follow(self, line: QWidget) -> None:
        self._last, self._answer = line, None
        QTimer.singleShot(0, self, self._look)  # once it has its place

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._column:
            QTimer.singleShot(0, self, self._look)  # something was added above or below
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._follow(watched)
        return super().eventFilter(watched, event)
