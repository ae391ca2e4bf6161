"""The heads of the columns, which stay above the board while it scrolls."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from frontdesk.queries.board import Column, ColumnKind
from ui.calendar.geometry import Columns
from ui.format import time_short, weekday_number
from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.mirrored import logical, mirror, paint_picture
from ui.widgets.paint import paint_avatar, ratio_of, text_line

#: Narrower heads leave the picture out.
_NARROW = 110
#: So many names are kept painted: those of a studio, at one width.
_MOST = 100
#: Whose name at which size, and how many pixels of the screen make one of ours.
_Key = tuple[ColumnKind, int, str, int, int, bool, float]


class Heads(QWidget):
    """Therapists, rooms or days above their columns.

    Signals:
        clicked: the Column whose head was clicked.
    """

    clicked = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._shown: tuple[Column, ...] = ()
        self._details: dict[tuple[int, date], str] = {}
        self._today: date | None = None
        self._days = self._resources = 0  # how many there are
        self._columns = Columns(0, 0)
        self._offset = 0
        self._names: dict[_Key, QPixmap] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._forget)

    def show_columns(self, shown: Sequence[Column], today: date) -> None:
        """Show whose columns they are; those of today stand out when there are other days."""
        self._shown, self._today = tuple(shown), today
        self._days = len({column.day for column in shown})
        self._resources = len({column.id for column in shown})
        self.setAccessibleName(", ".join(dict.fromkeys(column.name for column in shown)))
        self.update()

    def show_details(self, details: dict[tuple[int, date], str]) -> None:
        """Say something else below the name, by resource and day."""
        self._details = details
        self.update()

    def lay_out(self, columns: Columns, offset: int) -> None:
        """Follow the board's columns and its scrolling."""
        self._columns, self._offset = columns, offset
        self.update()

    def words(self, column: Column) -> tuple[str, str]:
        """Return the two lines above a column, the second one at full length."""
        detail = self._details.get((column.id, column.day))
        if self._days == 1:
            return column.name, detail if detail is not None else self._detail(column)
        if self._resources == 1:
            off = "" if column.open else self.tr("off")
            return weekday_number(column.day), detail if detail is not None else off
        return column.name, weekday_number(column.day)

    # Internal

    def _detail(self, column: Column) -> str:
        if column.kind is ColumnKind.ROOM:
            words = self.tr("1 table") if column.tables == 1 else self.tr("{count} tables")
            return words.format(count=column.tables)
        if column.kind is ColumnKind.EQUIPMENT:
            return column.detail or self.tr("equipment")
        return " · ".join(filter(None, (column.detail, self._until(column))))

    def _until(self, column: Column) -> str:
        if not column.open:
            return ""
        ends = time_short(column.open[-1][1]).replace(":00", "")
        return self.tr("until {time}").format(time=ends)

    def _below(self, column: Column, width: float) -> str:
        """Return the second line; of licence and end of the shift the end where it is narrow."""
        words = self.words(column)[1]
        fits = QFontMetricsF(self._theme.font(11)).horizontalAdvance(words) <= width
        return words if fits else self._until(column) or words

    def _paint_head(self, painter: QPainter, rect: QRectF, column: Column) -> None:
        name = self._name(rect.size().toSize(), column, ratio_of(painter))
        paint_picture(painter, QPointF(round(rect.x()), round(rect.y())), name)
        line = self._beside(rect, column).translated(0, self._theme.px(20))
        line.setHeight(self._theme.px(18))
        below = self._below(column, line.width())
        text_line(painter, line, below, self._theme.font(11), self._theme.colour("muted"))

    def _name(self, size: QSize, column: Column, ratio: float) -> QPixmap:
        """Return a name with its picture, painted once: it is the same on every day."""
        name, high = self.words(column)[0], size.height()
        key = (column.kind, column.id, name, size.width(), high, self._is_one(), ratio)
        found = self._names.get(key)
        if found is None:
            if len(self._names) >= _MOST:
                self._names.clear()
            found = self._names[key] = self._painted(size, column, name, ratio)
        return found

    def _painted(self, size: QSize, column: Column, name: str, ratio: float) -> QPixmap:
        picture, theme = QPixmap(size * ratio), self._theme
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        rect = QRectF(0, 0, size.width(), size.height())
        with QPainter(picture) as painter:
            mirror(painter, rect, self.layoutDirection())
            if self._has_picture(rect):
                self._paint_picture(painter, rect, column)
            line = self._beside(rect, column)
            text_line(painter, line, name, theme.font(13, 650), theme.colour("ink"))
        return picture

    def _beside(self, rect: QRectF, column: Column) -> QRectF:
        """Return where the name stands, beside the picture if there is one."""
        text = rect.adjusted(10, 0, -6, 0)
        if self._has_picture(rect):
            text.setLeft(rect.x() + 10 + self._side(column) + 8)
        first, second = self._theme.px(20), self._theme.px(18)
        text.setTop(rect.center().y() - (first + second) / 2)
        text.setHeight(first)
        return text

    def _has_picture(self, rect: QRectF) -> bool:
        return not self._is_one() and rect.width() >= _NARROW

    def _is_one(self) -> bool:
        """Tell whether all columns are of the same one."""
        return self._resources == 1 and len(self._shown) > 1

    def _side(self, column: Column) -> int:
        """Return how wide the picture is."""
        if column.kind is ColumnKind.THERAPIST:
            return min(self._theme.px(32), 40)
        return self._theme.px(18)

    def _paint_picture(self, painter: QPainter, rect: QRectF, column: Column) -> None:
        size = self._side(column)
        picture = QRectF(rect.x() + 10, rect.center().y() - size / 2, size, size)
        if column.kind is ColumnKind.THERAPIST:
            paint_avatar(painter, picture, self._theme, column.name, column.id)
            return
        name = "room" if column.kind is ColumnKind.ROOM else "tag"
        ink = self._theme.colour("muted")
        dyed = self._icons.dyed(name, ink, size, ratio_of(painter))
        paint_picture(painter, picture.topLeft(), dyed)

    # Slots

    @Slot()
    def _forget(self) -> None:
        self._names.clear()

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._theme.colour("surface"))
            mirror(painter, self.rect(), self.layoutDirection())
            line = self._theme.colour("line")
            several = self._days > 1
            for number, column in enumerate(self._shown):
                x = self._columns.x(number) - self._offset
                if x + self._columns.each < 0 or x > self.width():
                    continue
                rect = QRectF(x, 0, self._columns.each, self.height())
                if several and column.day == self._today:
                    painter.fillRect(rect, self._theme.colour("accent_soft"))
                if number:
                    painter.fillRect(QRectF(x, 0, 1, self.height()), line)
                self._paint_head(painter, rect, column)
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        number = self._columns.at(logical(self, at).x() + self._offset)
        inside = self.rect().contains(at)
        if event.button() is Qt.MouseButton.LeftButton and inside and number is not None:
            self.clicked.emit(self._shown[number])
