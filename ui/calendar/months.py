"""The small months at the side: two, with a mark of how full each day is, and jumps by weeks."""

from calendar import Calendar
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.queries.load import Load, LoadTable
from ui.calendar.cell_paint import CellPainter
from ui.calendar.cells import Cell, CellTable
from ui.calendar.showing import month_later
from ui.counted import counted
from ui.format import headed, month
from ui.icons import Icons
from ui.locale import LOCALE
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.mirrored import mirror
from ui.widgets.paint import CENTRE, text_line

_ROW, _WEEKS = 25, 6
_JUMPS = (2, 4, 6)


def studio_cells(table: LoadTable) -> dict[date, Cell]:
    """Return a cell per day, for all who are counted."""
    return {
        each.day: Cell(
            each.day,
            each.load,
            each.opens is not None,
            each.closed or "",
            over=each.day < table.today,
        )
        for each in table.days
    }


def month_rows(
    first: date, cells: Mapping[date, Cell], *, whole: bool = False
) -> list[list[Cell | None]]:
    """Return the weeks of a month; ``whole`` has always six. A day not loaded yet is plain."""
    weeks = Calendar().monthdatescalendar(first.year, first.month)
    rows: list[list[Cell | None]] = [
        [
            cells.get(day) or Cell(day, Load(), is_open=False) if day.month == first.month else None
            for day in week
        ]
        for week in weeks
    ]
    while whole and len(rows) < _WEEKS:
        rows.append([None] * 7)
    return rows


class MiniMonths(QWidget):
    """Two months; a click or Enter on a day goes there.

    Signals:
        day_chosen: the day to go to.
        jumped: so many weeks to go on by.
    """

    day_chosen = Signal(object)
    jumped = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.painter = CellPainter(theme)
        self._first = date.min
        self._cells: Mapping[date, Cell] = {}
        self._build(icons)
        theme.changed.connect(self._on_theme_changed)

    def span(self, day: date) -> tuple[date, date]:
        """Return the first and the last day of the months that are shown for ``day``."""
        first = day.replace(day=1)
        return first, month_later(first, 2) - timedelta(days=1)

    def show_day(self, day: date, today: date) -> None:
        """Show the month of ``day`` and the next one; a day in either leaves them as they are."""
        before, self.painter.day = self.painter.day, day
        same, self.painter.today = self.painter.today == today, today
        if not self._first <= day < month_later(max(self._first, date(1, 1, 1)), 2):
            self._first, same = day.replace(day=1), False
        if not same:
            self._fill()
        for table in self.tables:
            if before != day:
                table.draw_again(before)
                table.draw_again(day)
            if not table.hasFocus():
                table.make_current(day)

    def first(self) -> date:
        """Return the first day that is shown."""
        return self._first

    def show_load(self, table: LoadTable) -> None:
        """Mark how full the days are."""
        cells = studio_cells(table)
        if cells != self._cells:
            self._cells = cells
            self._fill()

    def show_fitting(self, days: frozenset[date] | None) -> None:
        """Tint the days on which what is dragged may land at its time; none: nothing is."""
        self.painter.fits = days
        self._redraw()

    def show_held(self, day: date | None, *, may_land: bool | None = None) -> None:
        """Mark the day over which something is held, and whether it may land, once known."""
        if (day, may_land) != (self.painter.held, self.painter.may_land):
            self.painter.held, self.painter.may_land = day, may_land
            self._redraw()

    def held(self) -> date | None:
        """Return the day over which something is held."""
        return self.painter.held

    def day_at(self, at: QPoint) -> date | None:
        """Return the day at a place of this widget, such as one that a card is dragged to."""
        for table in self.tables:
            port = table.viewport()
            inside = port.mapFrom(self, at)
            if table.isVisible() and port.rect().contains(inside):
                return table.day_at(inside)
        return None

    def point_of(self, day: date) -> QPoint:
        """Return the middle of a day that is shown."""
        table = next(each for each in self.tables if each.cells.index_of((day, None)).isValid())
        there = table.visualRect(table.cells.index_of((day, None))).center()
        return table.viewport().mapTo(self, there)

    # Construction

    def _build(self, icons: Icons) -> None:
        self.setAccessibleName(self.tr("Small months"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.titles = tuple(Label("", "strong") for _ in range(2))
        self.tables = tuple(
            CellTable(self._theme, self.tr("Month"), self.painter.small) for _ in range(2)
        )
        for title, table in zip(self.titles, self.tables, strict=True):
            table.horizontalHeader().hide()
            table.verticalHeader().hide()
            table.horizontalHeader().setMinimumSectionSize(10)
            table.verticalHeader().setMinimumSectionSize(10)
            table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            table.opened.connect(self._on_opened)
            column.addWidget(title)
            column.addWidget(_Weekdays(self._theme))
            column.addWidget(table)
            column.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.jumps = tuple(
            Button(icons, self.tr("+{count} w").format(count=count), size="small")
            for count in _JUMPS
        )
        for button, count in zip(self.jumps, _JUMPS, strict=True):
            button.setAccessibleName(
                self.tr("{count} {count:week|weeks} on").format(count=counted(count))
            )
            button.clicked.connect(self._on_jump)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._size()

    # Slots

    @Slot(object)
    def _on_opened(self, cell: Cell) -> None:
        self.day_chosen.emit(cell.day)

    @Slot()
    def _on_jump(self) -> None:
        for button, count in zip(self.jumps, _JUMPS, strict=True):
            if button is self.sender():
                self.jumped.emit(count)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.painter.renew()
        self._size()

    # Internal

    def _size(self) -> None:
        for table in self.tables:
            table.setFixedHeight(self._theme.px(_ROW) * _WEEKS)

    def _redraw(self) -> None:
        for table in self.tables:
            table.viewport().update()

    def _fill(self) -> None:
        if self._first == date.min:
            return
        days = [self._first, month_later(self._first, 1)]
        for title, table, first in zip(self.titles, self.tables, days, strict=True):
            title.setText(headed(month(first)))
            table.setAccessibleName(month(first))
            table.show_cells(month_rows(first, self._cells, whole=True), weekdays())
            table.viewport().update()


def weekdays(*, short: bool = False) -> Sequence[str]:
    """Return the names of the days of a week, Monday first."""
    form = LOCALE.FormatType.NarrowFormat if short else LOCALE.FormatType.ShortFormat
    return tuple(LOCALE.standaloneDayName(number, form) for number in range(1, 8))


class _Weekdays(QWidget):
    """The letters above a month."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            mirror(painter, self.rect(), self.layoutDirection())
            each = self.width() / 7
            for place, letter in enumerate(weekdays(short=True)):
                rect = QRectF(place * each, 0, each, self.height())
                text_line(
                    painter, rect, letter, self._theme.font(11), self._theme.colour("muted"), CENTRE
                )
