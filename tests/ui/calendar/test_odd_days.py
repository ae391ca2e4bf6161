"""The two odd days of a year, in a studio open all night: drawn, booked, dragged, printed."""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from frontdesk.commands.appointments import Book
from frontdesk.desk import Desk
from frontdesk.documents.board_sheet import board_sheet
from frontdesk.documents.day_sheet import day_sheet
from frontdesk.errors import Refused
from frontdesk.model import Hours, Shift, Studio
from frontdesk.queries.board import therapist_board
from frontdesk.storage.engine import Store
from frontdesk.values.placement import Placement
from tests.bookings import overlaps
from tests.studio import House
from tests.ui.calendar.using import card_of, drag, release, settle
from ui.calendar.on_paper import seen_board
from ui.kit import Kit
from ui.pages.calendar import CalendarPage
from ui.printing import save_pdf

NIGHT = time(0)


@dataclass(frozen=True)
class Odd:
    """A day on which the clock is changed at ``at``; ``gap`` if it goes forward, else back."""

    zone: str
    day: date
    gap: bool
    at: time  # the first time that is left out, or comes twice


ODD = {
    "Chicago, spring": Odd("America/Chicago", date(2027, 3, 14), True, time(2)),
    "Chicago, autumn": Odd("America/Chicago", date(2027, 11, 7), False, time(1)),
    "Havana, spring": Odd("America/Havana", date(2027, 3, 14), True, time(0)),
    "Havana, autumn": Odd("America/Havana", date(2027, 11, 7), False, time(0)),
    "Beirut, spring": Odd("Asia/Beirut", date(2027, 3, 28), True, time(0)),
    "Beirut, autumn": Odd("Asia/Beirut", date(2027, 10, 30), False, time(23)),
    "Cairo, spring": Odd("Africa/Cairo", date(2027, 4, 30), True, time(0)),
    "Cairo, autumn": Odd("Africa/Cairo", date(2027, 10, 28), False, time(23)),
}


@pytest.fixture(params=list(ODD.values()), ids=list(ODD))
def odd(request: pytest.FixtureRequest, store: Store, house: House) -> Odd:
    """Let the studio stand in the zone, open all night, with Jo Park and Li Wei always there."""
    found: Odd = request.param
    with Session(store.write) as session:
        session.execute(update(Studio).values(zone=found.zone))
        session.execute(delete(Hours))
        session.execute(delete(Shift))
        for weekday in range(7):
            session.add(Hours(weekday=weekday, opens=NIGHT, closes=NIGHT))
            for name in ("Jo Park", "Li Wei"):
                hours = {"weekday": weekday, "starts": NIGHT, "ends": NIGHT}
                session.add(Shift(therapist_id=house.therapists[name], **hours))
        session.commit()
    return found


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, odd: Odd) -> CalendarPage:
    page = CalendarPage(kit)
    qtbot.addWidget(page)
    page.resize(1200, 1400)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.view.zoom(3.5)
    page.show_day(odd.day)
    qtbot.waitUntil(lambda: page.view.shown is not None and page.view.shown.day == odd.day)
    settle(qtbot, kit)
    page.focus_first()
    return page


def booked(desk: Desk, house: House, odd: Odd, starts: time, **more: object) -> int:
    given = {
        "client_id": house.clients["Sam Ortiz"],
        "service_id": house.services["cu"],
        "minutes": 30,
        "therapist_id": house.therapists["Jo Park"],
        "day": odd.day,
        "starts": starts,
    }
    return int(desk.do(Book(**(given | more))).params["appointment"])  # type: ignore[arg-type]  # as named


def place(page: CalendarPage, number: int) -> Placement:
    return card_of(page, number).placement


def shown(qtbot: QtBot, page: CalendarPage, *numbers: int) -> None:
    """Wait until these stand on the board."""
    page.refresh()
    wanted = {("card", number) for number in numbers}
    qtbot.waitUntil(lambda: wanted <= {item.key for item in page.view.items()})
    settle(qtbot, page.kit)


def half_past(odd: Odd) -> time:
    return time(odd.at.hour, 30)


def test_the_day_has_its_true_height_and_its_hours(page: CalendarPage, odd: Odd) -> None:
    grid = page.view.grid
    assert grid.closes - grid.opens == (276 if odd.gap else 300)
    hours = [wall.hour for _, wall in grid.hours()][:-1]  # the last one ends the day
    assert hours.count(odd.at.hour) == (0 if odd.gap else 2)
    page.grab()


def test_two_days_side_by_side_keep_their_hours_level(
    qtbot: QtBot, page: CalendarPage, desk: Desk, house: House, odd: Odd
) -> None:
    number = booked(desk, house, odd, time(12))
    board = desk.ask(partial(therapist_board, first=odd.day, days=2))
    page.view.show_board(board, datetime(2026, 11, 23, 9))
    assert page.view.grid.closes - page.view.grid.opens == 288
    item = next(each for each in page.view.items() if each.key == ("card", number))
    assert item.span.first == 144
    assert item.span.past - item.span.first == 6
    if odd.gap:
        skipped = odd.at.hour * 12
        column = page.view.column_of(house.therapists["Jo Park"], odd.day)
        assert column is not None
        assert all(not (s.first <= skipped < s.past) for s in page.view.shifts[column])
    page.grab()


def test_an_hour_that_is_left_out_cannot_be_booked(desk: Desk, house: House, odd: Odd) -> None:
    if odd.gap:
        with pytest.raises(Refused, match="time_skipped"):
            booked(desk, house, odd, half_past(odd))


def test_both_of_the_doubled_hour_can_be_booked_and_stand_apart(
    qtbot: QtBot, page: CalendarPage, desk: Desk, house: House, store: Store, odd: Odd
) -> None:
    if odd.gap:
        return
    nora = house.clients["Nora Blake"]
    first = booked(desk, house, odd, half_past(odd))
    second = booked(desk, house, odd, half_past(odd), fold=True, client_id=nora)
    shown(qtbot, page, first, second)
    above, below = (page.view.rect_of(("card", number)) for number in (first, second))
    assert below.top() - above.top() == pytest.approx(12 * page.view.step, abs=1)
    assert above.height() == below.height()
    with store.read.connect() as connection:
        assert overlaps(connection) == 0


def test_a_click_into_the_second_of_two_hours_books_there(
    qtbot: QtBot, page: CalendarPage, house: House, odd: Odd
) -> None:
    if odd.gap:
        return
    jo = house.therapists["Jo Park"]
    at = datetime.combine(odd.day, half_past(odd)).replace(fold=1)
    place_at = page.view.point_of(jo, at)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place_at)
    settle(qtbot, page.kit)
    for field, words in ((page.booking.client, "quin"), (page.booking.service, "cupping 30")):
        QTest.keyClicks(field.line, words)
        settle(qtbot, page.kit)
        QTest.keyClick(field.line, Qt.Key.Key_Return)
        settle(qtbot, page.kit)
    QTest.mouseClick(page.booking.book, Qt.MouseButton.LeftButton)
    settle(qtbot, page.kit)
    (item,) = page.view.items()
    assert item.card is not None
    assert (item.card.placement.starts, item.card.placement.fold) == (half_past(odd), True)


def test_what_runs_through_the_change_lasts_as_long_as_it_says(
    qtbot: QtBot, page: CalendarPage, desk: Desk, house: House, odd: Odd
) -> None:
    if odd.at.hour == 0 and odd.gap:
        return  # it would begin on the day before
    before = time(odd.at.hour - 1, 45) if odd.gap else time(odd.at.hour, 45)
    number = booked(desk, house, odd, before)
    shown(qtbot, page, number)
    card = card_of(page, number)
    assert card.ends == (time(odd.at.hour + 1, 15) if odd.gap else time(odd.at.hour, 15))
    item = next(each for each in page.view.items() if each.key == ("card", number))
    assert item.span.past - item.span.first == 6


def test_a_drag_over_the_change_lands_where_the_ghost_says(
    qtbot: QtBot, page: CalendarPage, desk: Desk, house: House, odd: Odd
) -> None:
    number = booked(desk, house, odd, time(6))
    shown(qtbot, page, number)
    page.view.verticalScrollBar().setValue(0)
    start = page.view.rect_of(("card", number)).center()
    item = next(each for each in page.view.items() if each.key == ("card", number))
    row = 18 if not odd.gap or odd.at != NIGHT else 6
    end = start - QPoint(0, round((item.span.first - row) * page.view.step))
    drag(page, start, (start + end) / 2, end)
    settle(qtbot, page.kit)
    release(page, end)
    settle(qtbot, page.kit)
    there = page.view.wall(item.column, row)
    now = place(page, number)
    assert (now.day, now.starts, now.fold) == (odd.day, there.time(), bool(there.fold))
    fresh = next(each for each in page.view.items() if each.key == ("card", number))
    assert fresh.span.first == row


def test_keys_walk_through_the_change_by_minutes_that_pass(
    qtbot: QtBot, page: CalendarPage, desk: Desk, house: House, odd: Odd
) -> None:
    if odd.at.hour == 0 and odd.gap:
        return
    before = time(odd.at.hour - 1, 55) if odd.gap else time(odd.at.hour, 55)
    number = booked(desk, house, odd, before)
    shown(qtbot, page, number)
    page.view.choose(("card", number))
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, page.kit)
    after = place(page, number)
    hour = odd.at.hour + 1 if odd.gap else odd.at.hour
    assert (after.starts, after.fold) == (time(hour), not odd.gap)
    QTest.keyClick(page.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, page.kit)
    beside = place(page, number)
    assert beside.therapist_id == house.therapists["Li Wei"]
    assert (beside.starts, beside.fold) == (after.starts, after.fold)


def test_day_sheets_and_the_printed_board_have_the_day_as_it_is(
    qtbot: QtBot, page: CalendarPage, desk: Desk, house: House, odd: Odd, tmp_path: Path
) -> None:
    later = {"client_id": house.clients["Nora Blake"]}
    numbers = [booked(desk, house, odd, time(5))]
    if not odd.gap:
        numbers.append(booked(desk, house, odd, half_past(odd), fold=True, **later))
    shown(qtbot, page, *numbers)
    jo = house.therapists["Jo Park"]
    sheet = desk.ask(partial(day_sheet, day=odd.day, therapist_id=jo))
    board = desk.ask(partial(board_sheet, seen=seen_board(page.view, "Odd")))
    for document in (sheet, board):
        save_pdf(document, tmp_path / "a.pdf")
        reader = PdfReader(tmp_path / "a.pdf")
        text = " ".join(reader.pages[0].extract_text().split())
        assert len(reader.pages) == 1
        assert "Sam Ortiz" in text
        assert ("Nora Blake" in text) is not odd.gap


@pytest.mark.parametrize("name", sorted({each.zone for each in ODD.values()}))
def test_the_zones_do_change_then(name: str) -> None:
    for each in (odd for odd in ODD.values() if odd.zone == name):
        zone = ZoneInfo(name)
        begins = datetime.combine(each.day, time(12), zone).utcoffset()
        before = datetime.combine(each.day, NIGHT, zone).utcoffset()
        if each.at == time(23):  # it is changed at the end of the day
            late = datetime.combine(each.day, time(23, 30, fold=1), zone)
            before, begins = begins, late.utcoffset()
        assert before is not None
        assert begins is not None
        if each.at != NIGHT:
            assert (begins > before) is each.gap
