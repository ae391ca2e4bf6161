"""Where the views of the calendar stand, one at a time; asks the desk for what each needs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.queries.board import (
    Board,
    Column,
    ColumnKind,
    room_board,
    therapist_board,
    worked_out,
)
from frontdesk.queries.cards import Card
from frontdesk.queries.load import LoadTable, PersonWeek, load_table, person_week
from frontdesk.values.wall import local
from ui.calendar.ahead import Ahead
from ui.calendar.around import Around
from ui.calendar.arranged import Arranged, arranged, arranged_whole
from ui.calendar.cell_paint import CellPainter
from ui.calendar.cells import Cell, CellTable
from ui.calendar.day_list import DayList
from ui.calendar.items import Item, Key
from ui.calendar.months import month_rows, studio_cells, weekdays
from ui.calendar.paint_ahead import paint_ahead
from ui.calendar.showing import WITH_CARDS, Look, Showing
from ui.calendar.titles import head_details, studio_rows
from ui.calendar.view import DayView
from ui.format import weekday_number
from ui.kit import Kit

Speak = Callable[[Item, Column], str]
Done = Callable[[Board | LoadTable], None]

#: Names beside the days of a week are cut beyond this.
_NAMES = 168


class Stage(QStackedWidget):
    """The board, the list, the week of the studio and the month.

    Signals:
        chosen: the Card that is selected now, or None.
        opened: a Card that is to be seen in full.
        day_wanted: a day that is to be opened.
        week_wanted: therapist and day whose week is to be opened.
    """

    chosen = Signal(object)
    opened = Signal(object)
    day_wanted = Signal(object)
    week_wanted = Signal(int, object)

    def __init__(
        self,
        kit: Kit,
        speak: Speak,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._zone = ZoneInfo("UTC")
        self._carried: Key | None = None
        self._arranged: Arranged | None = None
        self._painter = CellPainter(kit.theme)
        self._build(kit, speak)
        self.ahead = Ahead(kit, partial(paint_ahead, self.board, kit.theme), self)
        self._connect()

    def ask(self, showing: Showing, only: tuple[int, ...] | None, done: Done) -> None:
        """Ask for what ``showing`` needs; ``done`` is told when it has come."""
        if showing.look in WITH_CARDS:
            self._carried = self.chosen_key() or self._carried
        query = self.query(showing, only)
        self._kit.link.ask(query, owner=self, done=_Told(self._take, showing, done), latest="board")

    def read_ahead(self, showing: Showing, only: tuple[int, ...] | None) -> None:
        """Have what is next to ``showing`` at hand before it is asked for."""
        self.ahead.look(showing, partial(self.query, only=only))

    def query(self, showing: Showing, only: tuple[int, ...] | None) -> Callable[[Any], object]:
        """Return what is asked for ``showing``."""
        if showing.look is Look.WEEK:
            assert showing.therapist is not None
            return partial(
                person_week, first=showing.first, days=showing.count, therapist=showing.therapist
            )
        if showing.look in (Look.STUDIO, Look.MONTH):
            return partial(load_table, first=showing.first, last=showing.last, only=only)
        by_rooms = showing.rooms and showing.look is Look.DAY
        query = partial(
            room_board if by_rooms else therapist_board,
            first=showing.first,
            days=showing.count,
            only=only,
        )
        if showing.look is Look.LIST:
            return query
        return partial(worked_out, ask=query, work=self._arrange())

    def show_minute(self) -> None:
        """Draw again what follows the clock."""
        now = self._now()
        self._painter.today = now.date()
        if self._arranged is not None and self.currentWidget() is self.board:
            self._draw(self._arranged)

    @property
    def whole(self) -> Board | None:
        """The board with what is not wanted to be seen."""
        return None if self._arranged is None else self._arranged.whole

    def card(self) -> Card | None:
        """Return the appointment that is selected, whosever it is."""
        if self.currentWidget() is self.list:
            return self.list.chosen_card()
        item = self.board.chosen_item() if self.currentWidget() is self.board else None
        return None if item is None else item.card

    def chosen_item(self) -> Item | None:
        """Return what is selected on the board, if that is what is open."""
        return self.board.chosen_item() if self.currentWidget() is self.board else None

    def chosen_key(self) -> Key | None:
        """Return what is selected: an appointment or a block."""
        if self.currentWidget() is self.list:
            card = self.list.chosen_card()
            return None if card is None else ("card", card.id)
        item = self.board.chosen_item()
        return None if item is None else item.key

    def choose(self, key: Key | None) -> None:
        """Select an appointment or a block in the view that is open."""
        if self.currentWidget() is self.list:
            self.list.choose(key)
        elif self.currentWidget() is self.board:
            self.board.choose(key)

    def focus_view(self) -> None:
        """Put the focus on the view that is open."""
        widget = self.currentWidget()
        if widget is not None:
            widget.setFocus()

    # Construction

    def _build(self, kit: Kit, speak: Speak) -> None:
        theme = kit.theme
        self.board = DayView(theme, kit.icons, speak)
        self.around = Around(kit, self.board, self.show_minute)
        self.list = DayList(kit.icons)
        self.week = CellTable(theme, self.tr("Week of the studio"), self._painter.wide)
        self.month = CellTable(theme, self.tr("Month"), self._painter.large)
        self._spread()
        self.month.verticalHeader().hide()
        for widget in (self.board, self.list, self.week, self.month):
            self.addWidget(widget)

    def _connect(self) -> None:
        self.board.chosen.connect(self._on_chosen)
        self.board.opened.connect(self._on_opened)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.board.heads.clicked.connect(self._on_head_clicked)
        self.week.opened.connect(self._on_cell_opened)
        self.month.opened.connect(self._on_cell_opened)
        self._kit.theme.changed.connect(self._on_theme_changed)

    # Slots

    @Slot()
    def _on_theme_changed(self) -> None:
        self._painter.renew()
        self._spread()

    @Slot(object)
    def _on_chosen(self, item: Item | None) -> None:
        self.chosen.emit(item.card if item else None)

    @Slot(object)
    def _on_opened(self, item: Item) -> None:
        if item.card is not None:
            self.opened.emit(item.card)

    @Slot(object)
    def _on_head_clicked(self, column: Column) -> None:
        board = self.board.shown
        columns = board.columns if board is not None else ()
        if len(columns) > 1 and len({each.id for each in columns}) == 1:
            self.day_wanted.emit(column.day)
        elif column.kind is ColumnKind.THERAPIST:
            self.week_wanted.emit(column.id, column.day)

    @Slot(object)
    def _on_cell_opened(self, cell: Cell) -> None:
        if cell.therapist is not None:
            self.week_wanted.emit(cell.therapist, cell.day)
        else:
            self.day_wanted.emit(cell.day)

    # Answers from the desk

    def _take(self, showing: Showing, done: Done, answer: object) -> None:
        assert isinstance(answer, Arranged | Board | PersonWeek | LoadTable)
        board = answer.board if isinstance(answer, Arranged | PersonWeek) else answer
        self._zone = ZoneInfo(board.zone)
        self._painter.day, self._painter.today = showing.day, self._now().date()
        focused = self._has_focus()
        told: Board | LoadTable
        if isinstance(answer, PersonWeek):
            told = _trimmed(answer.board)
            self._show_board(self._arrange()(told))
            self.board.heads.show_details(head_details(answer.table))
        elif isinstance(answer, Arranged):
            told = answer.whole
            self._show_board(answer)
            self.board.heads.show_details({})
        elif isinstance(answer, Board):
            told = answer
            self._show_list(answer)
        else:
            told = answer
            self._show_load(answer, showing)
        if focused:
            self.focus_view()
        if self._carried is not None and showing.look in WITH_CARDS:
            if self.chosen_key() != self._carried:  # several may be chosen: they stay so
                self.choose(self._carried)
            self._carried = None
        done(told)

    # Internal

    def _spread(self) -> None:
        """Keep the cells as large as their words; what has no room is scrolled to."""
        px = self._kit.theme.px
        self.week.verticalHeader().setMinimumSectionSize(px(58))
        self.week.verticalHeader().setMaximumWidth(px(_NAMES))
        for table in (self.week, self.month):
            table.horizontalHeader().setMinimumSectionSize(px(104))

    def _now(self) -> datetime:
        return local(self._zone, self._kit.clock.now())

    def _has_focus(self) -> bool:
        widget = self.focusWidget()
        return widget is not None and widget.hasFocus()

    def _arrange(self) -> Callable[[Board], Arranged]:
        return arranged_whole if self.around.shows_cancelled else arranged

    def _show_list(self, board: Board) -> None:
        self.list.show_cards(self._arrange()(board).board.cards)
        self.list.fit()
        self.setCurrentWidget(self.list)

    def _show_board(self, seen: Arranged) -> None:
        board, before = seen.board, self.board.shown
        self.setCurrentWidget(self.board)
        self._draw(seen)
        self.around.held.look()
        if before is None or (before.day, len(before.days)) != (board.day, len(board.days)):
            self.board.show_moment()

    def _draw(self, seen: Arranged) -> None:
        if (seen.board is seen.whole) is not self.around.shows_cancelled:  # asked for otherwise
            seen = self._arrange()(seen.whole)
        self._arranged = seen
        self.board.show_arranged(seen, self._now())

    def _show_load(self, table: LoadTable, showing: Showing) -> None:
        if showing.look is Look.MONTH:
            rows = month_rows(showing.first, studio_cells(table))
            self.month.show_cells(rows, weekdays())
            self.setCurrentWidget(self.month)
            if self.month.current_cell() is None or not self.month.hasFocus():
                self.month.make_current(showing.day)
            return
        across = [weekday_number(each.day) for each in table.days]
        down = [self.tr("Studio"), *(row.name for row in table.rows)]
        self.week.show_cells(studio_rows(table), across, down)
        self.setCurrentWidget(self.week)
        if self.week.current_cell() is None:
            self.week.make_current(showing.day)


class _Told:
    """Hands an answer on together with what was asked."""

    def __init__(
        self, take: Callable[[Showing, Done, object], None], showing: Showing, done: Done
    ) -> None:
        self._take = take
        self._showing = showing
        self._done = done

    def __call__(self, answer: object) -> None:
        self._take(self._showing, self._done, answer)


def _trimmed(board: Board) -> Board:
    """Return a week without the days at its end on which the studio never opens."""
    days, busy = list(board.days), {card.placement.day for card in board.cards}
    while len(days) > 1 and days[-1].opens is None and not days[-1].closed:
        if days[-1].day in busy:
            break
        days.pop()
    last = days[-1].day
    columns = tuple(column for column in board.columns if column.day <= last)
    return replace(board, days=tuple(days), columns=columns)
