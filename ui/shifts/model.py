"""The week as a table: a therapist a row, a day a column, a sentence a cell."""

from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from frontdesk.queries.availability import WorkDay, WorkWeek
from frontdesk.queries.shifts import ShiftBoard
from ui.format import weekday_number
from ui.models.rows import ROOT, Index, RowRole
from ui.shifts.stretch import Scale, Wall, scale_of
from ui.shifts.words import day_said, hours_said, hours_short, total_said

_DAYS = 7
_TIP = Qt.ItemDataRole.ToolTipRole


@dataclass(frozen=True, slots=True)
class Cell:
    """A day of a therapist, and when the studio is open."""

    therapist_id: int
    therapist: str
    day: WorkDay
    opens: Wall | None


class ShiftsModel(QAbstractTableModel):
    """The cells of a ShiftBoard."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board: ShiftBoard | None = None
        self.scale: Scale = scale_of(())

    def show_board(self, board: ShiftBoard | None) -> None:
        """Show ``board``; when the therapists are the same, selection and scroll stay."""
        alike = self.board is not None and board is not None and _who(self.board) == _who(board)
        if not alike:
            self.beginResetModel()
        self.board = board
        self.scale = scale_of(() if board is None else _spans(board))
        if not alike:
            self.endResetModel()
        elif board is not None and board.weeks:
            last = self.index(len(board.weeks) - 1, _DAYS - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _DAYS - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(board.weeks) - 1)

    def cell(self, index: Index) -> Cell | None:
        """Return what stands at ``index``."""
        if self.board is None or not index.isValid():
            return None
        week = self.week(index.row())
        day = week.days[index.column()]
        return Cell(week.therapist_id, week.therapist, day, self.board.opens[index.column()])

    def week(self, row: int) -> WorkWeek:
        """Return the week of the therapist in ``row``."""
        assert self.board is not None
        return self.board.weeks[row]

    def index_of(self, therapist_id: int, day: date) -> QModelIndex:
        """Return the cell of a therapist's day; invalid when it is not shown."""
        for row, week in enumerate(self.board.weeks if self.board is not None else ()):
            for column, each in enumerate(week.days):
                if (week.therapist_id, each.day) == (therapist_id, day):
                    return self.index(row, column)
        return QModelIndex()

    # Internal

    def _written(self, cell: Cell) -> str:
        return cell.day.closed or hours_short(cell.day.spans)

    def _spoken(self, cell: Cell) -> str:
        day = cell.day
        parts = [cell.therapist, day_said(day.day), hours_said(day.spans)]
        if day.dated:
            usual = self.tr("on this day only, usually {hours}")
            parts.append(usual.format(hours=hours_said(day.usual)))
        if day.closed:
            parts.append(self.tr("the studio is closed: {name}").format(name=day.closed))
        elif cell.opens is None:
            parts.append(self.tr("the studio is closed"))
        return ", ".join(parts)

    # Qt overrides

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self.board is None else len(self.board.weeks)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self.board is None else _DAYS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self.board is None or role not in (Qt.ItemDataRole.DisplayRole, _TIP):
            return None
        if role == _TIP:  # a name may be longer than its place
            text = self.headerData(section, orientation)
            return f"<span>{escape(str(text or '')).replace(chr(10), '<br>')}</span>"
        if orientation is Qt.Orientation.Vertical:
            week = self.week(section)
            spans = [span for day in week.days if not day.closed for span in day.spans]
            return f"{week.therapist}\n{total_said(spans)}"
        if not self.board.weeks:
            return None
        day, opens = self.board.weeks[0].days[section], self.board.opens[section]
        below = day.closed or (hours_short((opens,)) if opens else self.tr("closed"))
        return f"{weekday_number(day.day)}\n{below}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._written(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{escape(self._spoken(cell))}</span>"  # a tip is rich text by nature
        if role == RowRole:
            return cell
        return None


def _who(board: ShiftBoard) -> tuple[int, ...]:
    return tuple(week.therapist_id for week in board.weeks)


def _spans(board: ShiftBoard) -> list[Wall]:
    shown = [span for span in board.opens if span is not None]
    return shown + [span for week in board.weeks for day in week.days for span in day.spans]
