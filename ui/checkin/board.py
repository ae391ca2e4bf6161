"""The five lanes side by side: one card is selected among them all."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.checkin.lane_view import LaneColumn, LaneHead, LaneView
from ui.checkin.lanes import LOOKS, Lane, LaneRow, found
from ui.checkin.seen import Seen, asks, seen, spoken
from ui.icons import Icons

_NONE: tuple[LaneRow, ...] = ()
#: A lane is at least so wide; what has no room then is scrolled to, sideways.
_LEAST, _MARKED, _GAP = 124, 136, 8  # pills have a mark where colours tell nothing
_MARGINS = (14, 12, 14, 8)


class LaneBoard(QScrollArea):
    """Shows who is where; arrows walk within a lane and across them.

    Signals:
        chosen: the LaneRow that is selected now, or None.
        answered: LaneRow, and whether the client has come.
        menu_wanted: the place on the screen where the menu of the selected card is to open.
        left_above: the arrow led above the first card.
    """

    chosen = Signal(object)
    answered = Signal(object, bool)
    menu_wanted = Signal(QPoint)
    left_above = Signal()

    def __init__(
        self, icons: Icons, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._now = now
        self._zone = ZoneInfo("UTC")
        self._lanes: Mapping[Lane, tuple[LaneRow, ...]] = {}
        self._chosen: int | None = None
        self._asking: frozenset[int] = frozenset()
        self._columns: dict[Lane, LaneColumn] = {}
        self._build()
        self._connect()

    def show_lanes(
        self,
        lanes: Mapping[Lane, tuple[LaneRow, ...]],
        counts: Mapping[Lane, str],
        empty: Mapping[Lane, str],
        zone: ZoneInfo,
    ) -> None:
        """Show ``lanes``; what is selected stays so, in whichever lane it is now."""
        focused = self.has_focus()
        self._lanes, self._zone = lanes, zone
        row = self.chosen_row()
        if row is None:
            self._chosen = None
        for lane, column in self._columns.items():
            column.head.show_count(counts[lane])
            column.view.show_rows(lanes.get(lane, _NONE), empty[lane], self._chosen)
        there = self._lane_of_chosen()
        if focused and there is not None:  # the focus goes along with its card
            self._focus(there)
        self._asking = self._asks()
        self.chosen.emit(row)

    def chosen_row(self) -> LaneRow | None:
        """Return what is selected."""
        return found(dict(self._lanes), self._chosen)

    def choose(self, number: int | None) -> None:
        """Select the card of an appointment, or nothing."""
        self._chosen = number
        for column in self._columns.values():
            column.view.choose(number)
        self.chosen.emit(self.chosen_row())

    def rows(self, lane: Lane) -> Sequence[LaneRow]:
        """Return what stands in a lane."""
        return self._lanes.get(lane, _NONE)

    def view(self, lane: Lane) -> LaneView:
        """Return the list of a lane."""
        return self._columns[lane].view

    def head(self, lane: Lane) -> LaneHead:
        """Return the head of a lane."""
        return self._columns[lane].head

    def words(self, row: LaneRow) -> Seen:
        """Return what the card of ``row`` says at this minute."""
        return seen(row, self._zone, self._now())

    def has_focus(self) -> bool:
        """Tell whether a lane has the focus."""
        return any(column.view.hasFocus() for column in self._columns.values())

    def focus_chosen(self) -> None:
        """Put the focus on what is selected, else on the first card, else on the first lane."""
        lane = self._lane_of_chosen()
        if lane is None:
            lane = next((one for one in Lane if self.rows(one)), Lane.EXPECTED)
            if self.rows(lane):
                self.choose(self.rows(lane)[0].card.id)
        self._focus(lane)

    def tick(self) -> None:
        """Draw the minutes anew; nothing is asked of the desk."""
        asking = self._asks()
        for column in self._columns.values():
            if asking != self._asking:
                column.view.lay_out_anew()
            column.view.viewport().update()
        self._asking = asking

    # Construction

    def _build(self) -> None:
        titles = {
            Lane.EXPECTED: self.tr("Expected"),
            Lane.ARRIVED: self.tr("Arrived"),
            Lane.IN_SESSION: self.tr("In session"),
            Lane.TO_CHECK_OUT: self.tr("To check out"),
            Lane.DONE: self.tr("Done"),
        }
        for lane, title in titles.items():
            head = LaneHead(self._icons.theme, title, LOOKS[lane])
            view = LaneView(self._icons, title, self.words, self._speak)
            self._columns[lane] = LaneColumn(head, view)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._whole = QWidget()
        self._whole.setProperty("look", "column")
        row = QHBoxLayout(self._whole)
        row.setContentsMargins(*_MARGINS)
        row.setSpacing(_GAP)
        for lane in (Lane.EXPECTED, Lane.ARRIVED, Lane.IN_SESSION):
            row.addWidget(self._columns[lane], 1)
        last = QVBoxLayout()
        last.setSpacing(_GAP)
        last.addWidget(self._columns[Lane.TO_CHECK_OUT], 3)
        last.addWidget(self._columns[Lane.DONE], 2)
        row.addLayout(last, 1)
        self._widen()
        self.setWidget(self._whole)

    def _connect(self) -> None:
        for column in self._columns.values():
            column.view.chosen.connect(self._on_chosen)
            column.view.walked.connect(self._walk)
            column.view.beyond.connect(self._go_beyond)
            column.view.answered.connect(self.answered)
            column.view.menu_wanted.connect(self.menu_wanted)
        self._icons.theme.changed.connect(self._widen)

    # Slots

    @Slot()
    def _widen(self) -> None:
        """Keep the lanes wide enough for their words."""
        lanes = len(Lane) - 1  # the last two share one place
        between = (lanes - 1) * _GAP + _MARGINS[0] + _MARGINS[2]
        theme = self._icons.theme
        least = theme.px(_MARKED if theme.tokens.outlined else _LEAST)
        self._whole.setMinimumWidth(lanes * least + between)

    @Slot(object)
    def _on_chosen(self, row: LaneRow) -> None:
        self.choose(row.card.id)

    @Slot(int)
    def _walk(self, step: int) -> None:
        order = list(Lane)
        here = self._lane_with_focus()
        row = self.chosen_row()
        y = 0 if row is None else self.view(here).rect_of(row.card.id).center().y()
        place = order.index(here) + step
        while 0 <= place < len(order):
            near = self.view(order[place]).nearest(y)
            if near is not None:
                self.choose(near.card.id)
                self._focus(order[place])
                return
            place += step

    @Slot(int)
    def _go_beyond(self, step: int) -> None:
        here = self._lane_with_focus()
        rows = self.rows(here)
        if rows and self._lane_of_chosen() is not here:
            self._take(here, 0 if step > 0 else -1)
        elif here is Lane.TO_CHECK_OUT and step > 0 and self.rows(Lane.DONE):
            self._take(Lane.DONE, 0)
        elif here is Lane.DONE and step < 0 and self.rows(Lane.TO_CHECK_OUT):
            self._take(Lane.TO_CHECK_OUT, -1)
        elif step < 0:
            self.left_above.emit()

    # Internal

    def _take(self, lane: Lane, place: int) -> None:
        self.choose(self.rows(lane)[place].card.id)
        self._focus(lane)

    def _focus(self, lane: Lane) -> None:
        self.view(lane).setFocus()
        self.ensureWidgetVisible(self._columns[lane], 0, 0)

    def _lane_of_chosen(self) -> Lane | None:
        return next(
            (
                lane
                for lane, rows in self._lanes.items()
                if any(row.card.id == self._chosen for row in rows)
            ),
            None,
        )

    def _lane_with_focus(self) -> Lane:
        held = (lane for lane, column in self._columns.items() if column.view.hasFocus())
        return next(held, self._lane_of_chosen() or Lane.EXPECTED)

    def _asks(self) -> frozenset[int]:
        now = self._now()
        rows = self.rows(Lane.EXPECTED)
        return frozenset(row.card.id for row in rows if asks(row.card, self._zone, now))

    def _speak(self, row: LaneRow) -> str:
        return spoken(row, self._zone, self._now())
