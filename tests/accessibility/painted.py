"""The views that paint by hand, with one of everything on them; no desk stands behind them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.queries.availability import WorkDay, WorkWeek
from frontdesk.queries.board import Board, Column, ColumnKind, DayFrame
from frontdesk.queries.card import BlockRow, Card
from frontdesk.queries.clients import ClientHit
from frontdesk.queries.course import CoursePoint
from frontdesk.queries.holds import HeldSlot
from frontdesk.queries.load import Load
from frontdesk.queries.my_day import Stop
from frontdesk.queries.shifts import ShiftBoard
from frontdesk.queries.walk_in import WalkInCell, WalkInGrid, WalkInRow
from frontdesk.values.money import Money
from frontdesk.values.note import Measure
from frontdesk.values.placement import Placement
from frontdesk.values.state import State
from tests.moments import MONDAY, NOW, ZONE
from ui.body.view import ChartView
from ui.calendar.cell_paint import CellPainter
from ui.calendar.cells import Cell, CellTable
from ui.calendar.drag import Glow
from ui.calendar.view import DayView
from ui.checkin.lane_view import LaneHead, LaneView
from ui.checkin.lanes import LaneRow
from ui.checkin.seen import Seen
from ui.checkin.walk_in_table import WalkInTable
from ui.icons import Icons
from ui.line.chips import ChipFact, Chips
from ui.line.field import LineField
from ui.line.row_view import RowView
from ui.line.rows import Does
from ui.line.rows import LineRow as Row
from ui.my_day.lines import Line
from ui.my_day.view import DayList
from ui.panels.client_hits import HitsView
from ui.shifts.grid import ShiftGrid
from ui.widgets.avatar import Avatar
from ui.widgets.chip import Chip
from ui.widgets.outcome_chart import OutcomeChart
from ui.widgets.paint import TONES
from ui.widgets.rail import Rail

NOON = datetime.combine(MONDAY, time(12, 10))
Renew = Callable[[], None]


def card(state: State, number: int = 1, starts: time = time(9), minutes: int = 60) -> Card:
    """Return an appointment of which everything is known."""
    ends = (datetime.combine(MONDAY, starts) + timedelta(minutes=minutes)).time()
    return Card(
        id=number,
        visit_id=number,
        client_id=number,
        client="Anna López",
        phone=None,
        service_id=1,
        service="Prenatal massage",
        placement=Placement(
            therapist_id=1, room_id=None, day=MONDAY, starts=starts, minutes=minutes
        ),
        ends=ends,
        room="Room 3",
        turnover=15,
        state=state,
        alert="Light pressure",
        member=True,
        first_visit=True,
        price=Money(9000),
        arrived_at=NOW,
        started_at=NOW,
        finished_at=NOW,
        guests=1,
        preferences="quiet",
        note="Knee",
        reason=None,
    )


def _block(number: int, starts: time, minutes: int) -> BlockRow:
    ends = (datetime.combine(MONDAY, starts) + timedelta(minutes=minutes)).time()
    return BlockRow(number, 2, "break", "Lunch", starts, minutes, ends, MONDAY)


def board(theme_icons: Icons) -> DayView:
    """Return a day with a card of each state, side by side and low ones, blocks and a hold."""
    view = DayView(theme_icons.theme, theme_icons, lambda _item, _column: "")
    cards = [card(state, n + 1, time(8 + n)) for n, state in enumerate(State)]
    low = [card(State.BOOKED, 20, time(9), 20), card(State.ARRIVED, 21, time(9, 10), 60)]
    low += [card(State.DONE, 22, time(9, 15), 45), card(State.IN_SESSION, 23, time(14), 15)]
    there = [replace(each, placement=replace(each.placement, therapist_id=2)) for each in low]
    columns = tuple(
        Column(
            kind=ColumnKind.THERAPIST,
            id=number,
            day=MONDAY,
            name=name,
            detail="LMT",
            open=((time(9), time(15)),),
        )
        for number, name in ((1, "Maria Santos"), (2, "Tom Becker"))
    )
    blocks = (_block(1, time(12), 60), _block(2, time(13, 15), 10))
    frame = DayFrame(MONDAY, time(8), time(17), None)
    shown = Board(
        zone=str(ZONE), days=(frame,), columns=columns, cards=(*cards, *there), blocks=blocks
    )
    view.resize(470, 960)
    view.zoom(8)
    view.show_board(shown, NOON)
    view.choose(("card", 3))
    held = HeldSlot(
        hold_id=1,
        resource_id=2,
        who="Dana",
        day=MONDAY,
        starts=time(10, 45),
        fold=False,
        minutes=45,
        until=NOW + timedelta(minutes=1),
    )
    view.show_held([held])
    view.show_glow(Glow(6, {1: frozenset(range(186, 192))}))
    view.show_moment()
    return view


def carried(icons: Icons) -> DayView:
    """Return a board on which something is carried to where it may not land."""
    view = board(icons)
    view.show_glow(None)
    view.carry(12)
    view.may_land(False)
    return view


def _cells(icons: Icons, how: str) -> CellTable:
    painter = CellPainter(icons.theme)
    days = [MONDAY + timedelta(days=n) for n in range(7)]
    loads = [Load(3, 200, 400, 5), Load(9, 400, 400, 0), Load(), Load(1, 30, 60, 2)]
    rows = [
        [
            Cell(day, loads[n % 4], n % 4 != 2, "Thanksgiving" if n == 2 else "", over=n == 1)
            for n, day in enumerate(days)
        ],
        [Cell(day + timedelta(days=7), Load(2, 90, 400, 4), is_open=True) for day in days],
    ]
    painter.today, painter.day = days[0], days[1]
    painter.fits, painter.held = frozenset(days[3:5]), days[4]
    table = CellTable(icons.theme, "Days", getattr(painter, how))
    table.resize(700, 110 if how == "small" else 240)
    table.show_cells(rows, [f"{day:%a}" for day in days])
    table.make_current(days[5])
    icons.theme.changed.connect(painter.renew)
    return table


def month(icons: Icons) -> CellTable:
    """Return days as the month has them."""
    return _cells(icons, "large")


def week(icons: Icons) -> CellTable:
    """Return days as the week of the studio has them."""
    return _cells(icons, "wide")


def small_month(icons: Icons) -> CellTable:
    """Return days as the small months have them."""
    return _cells(icons, "small")


def my_day(icons: Icons) -> DayList:
    """Return a therapist's day with a visit in each state, a break and a head."""
    view = DayList(icons, lambda: NOW, lambda: NOON)
    lines = [Line(time(0), time(0), head="Monday 23 November", day=MONDAY)]
    for number, state in enumerate(State, 1):
        stop = Stop(card(state, number), ("Light pressure",), None, state is State.DONE, False)
        lines.append(Line(time(9), time(10), stop=stop))
    lines.append(Line(time(12), time(13), block=_block(1, time(12), 60)))
    view.resize(600, 900)
    view.show_lines(lines)
    view.choose(("visit", 2))
    return view


def lane(icons: Icons) -> QWidget:
    """Return a lane with its head, and a card of each state and tone, one of which asks."""
    seen: dict[int, Seen] = {}
    for number, tone in enumerate((*State, *TONES), 1):
        alert = "Keep the head raised" if number % 2 else ""
        words = ("Prenatal massage 60 · Maria", alert, "Member", "waiting 8 min")
        seen[number] = Seen("Anna López", "9:00", *words, tone, asks=number == 1)
    home = QWidget()
    view = LaneView(icons, "Arrived", lambda row: seen[row.card.id], lambda _row: "")
    column = QVBoxLayout(home)
    column.addWidget(LaneHead(icons.theme, "Arrived", State.ARRIVED))
    column.addWidget(view)
    home.resize(300, 1500)
    states = list(State)
    rows = [LaneRow(card(states[n % len(states)], n), "Maria") for n in seen]
    view.show_rows(rows, "Nobody", 2)
    return home


def walk_in(icons: Icons) -> WalkInTable:
    """Return what can be had now, later and not at all."""
    table = WalkInTable(icons.theme)
    cells = (
        WalkInCell(therapist_id=1, therapist="Maria", starts=time(12), room="Room 1", longest=True),
        WalkInCell(therapist_id=2, therapist="Tom", starts=time(12, 30), wait=30, room="Room 2"),
        WalkInCell(therapist_id=3, therapist="Ana"),
    )
    row = WalkInRow(
        service_id=1, service="Swedish massage", minutes=60, price=Money(8500), cells=cells
    )
    people = ((1, "Maria"), (2, "Tom"), (3, "Ana"))
    grid = WalkInGrid(
        day=MONDAY, now=time(12), therapists=people, rows=(row, row), best=None, guest=1
    )
    table.cells.show_grid(grid)
    table.resize(520, 170)
    table.choose(table.cells.index(0, 0))
    return table


def shifts(icons: Icons) -> ShiftGrid:
    """Return a week with shifts, days off, a dated and a closed day."""
    grid = ShiftGrid(icons)
    span = (time(9), time(18))

    def day(n: int) -> WorkDay:
        spans = () if n == 2 else (span,)
        return WorkDay(MONDAY + timedelta(days=n), spans, n == 1, "Holiday" if n == 3 else None)

    week = WorkWeek(1, "Maria Santos", tuple(map(day, range(7))), (), None)
    grid.resize(950, 140)
    grid.show_board(
        ShiftBoard(
            monday=MONDAY, today=MONDAY, opens=((time(8), time(20)),) * 6 + (None,), weeks=(week,)
        )
    )
    return grid


def chart(icons: Icons) -> OutcomeChart:
    """Return all measures over some visits."""
    made = OutcomeChart(icons.theme)

    def figures(number: int) -> tuple[tuple[Measure, float], ...]:
        return tuple((measure, float(8 - number)) for measure in Measure)

    points = [
        CoursePoint(MONDAY + timedelta(days=7 * n), "Reflexology", "Ana", figures(n), "", "")
        for n in range(5)
    ]
    made.resize(620, 240)
    made.show_points(points, tuple(Measure))
    return made


def line(icons: Icons) -> QWidget:
    """Return the line as it waits, its chips and its rows."""
    home = QWidget()
    column = QVBoxLayout(home)
    chips, rows = Chips(icons), RowView(icons)
    chips.show_facts([ChipFact("Client", "Anna", "555", doubtful) for doubtful in (False, True)])
    rows.show_rows(
        [Row(Does.BOOK, n, "Fri 3:00 pm", "Maria Santos", "as asked") for n in range(3)],
        keep=False,
    )
    for part in (LineField(icons), chips, rows):
        column.addWidget(part)
    home.resize(620, 320)
    return home


def hits(icons: Icons) -> HitsView:
    """Return clients that were found, with the letters that were typed."""
    view = HitsView(icons)
    view.today, view.said = MONDAY, "ann"
    view.resize(300, 160)
    view.hits.set_rows(
        [
            ClientHit(n, "Anna López", "López", "Anna", "+18065550178", None, MONDAY, None, None)
            for n in (1, 2)
        ]
    )
    view.setCurrentIndex(view.hits.index(0, 0))
    return view


def small_parts(icons: Icons) -> QWidget:
    """Return the rail, a chip of each tone, and a picture in each colour."""
    home = QWidget()
    column = QVBoxLayout(home)
    rail = Rail(icons, "BB")
    for key in ("calendar", "clients"):
        rail.add(key, key.title(), key)
    rail.set_current("calendar")
    rail.set_badge("clients", 3)
    column.addWidget(rail)
    for tone in (*State, *TONES):
        column.addWidget(Chip(icons, "Arrived 10:56", tone, mark="alert"))
    for number in range(len(icons.theme.tokens.avatars)):
        column.addWidget(Avatar(icons.theme, "Anna López", number))
    column.addWidget(ChartView(icons.theme))
    home.resize(240, 1400)
    return home


VIEWS: tuple[Callable[[Icons], QWidget], ...] = (
    board,
    carried,
    month,
    week,
    small_month,
    my_day,
    lane,
    walk_in,
    shifts,
    chart,
    line,
    hits,
    small_parts,
)
