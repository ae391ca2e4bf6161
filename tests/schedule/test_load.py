"""How full days are: sums of minutes, shifts within the open hours, openings that are left."""

from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import event

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.queries.load import Load, LoadTable, calendar_choices, load_table, person_week
from frontdesk.storage.engine import Store
from frontdesk.values.state import State
from tests.moments import MONDAY, ZONE
from tests.studio import House

SUNDAY = MONDAY + timedelta(days=6)


def book(desk: Desk, house: House, starts: time, therapist: str = "Maria Santos") -> int:
    command = Book(
        client_id=None,
        guest_name="Walk-in",
        service_id=house.services["dt"],
        minutes=60,
        therapist_id=house.therapists[therapist],
        day=MONDAY,
        starts=starts,
    )
    number: int = desk.do(command).params["appointment"]
    return number


def week(desk: Desk, first: date = MONDAY, days: int = 7) -> LoadTable:
    last = first + timedelta(days=days - 1)
    return desk.ask(partial(load_table, first=first, last=last))


def load_of(desk: Desk, name: str, day: date = MONDAY) -> Load:
    table = week(desk, day, 1)
    return next(row.loads[0] for row in table.rows if row.name == name)


def test_an_empty_day_is_all_openings_from_now_on(desk: Desk) -> None:
    # Maria works from 9 to 6; it is 9:08, so eight whole hours are left.
    assert load_of(desk, "Maria Santos") == Load(0, 0, 9 * 60, 8)


def test_a_booking_counts_its_minutes_and_takes_an_opening(desk: Desk, house: House) -> None:
    number = book(desk, house, time(10))
    # 9:10–10:00 is too short, 11:15–18:00 holds six: an hour, and its turnover, are gone.
    assert load_of(desk, "Maria Santos") == Load(1, 60, 540, 6)
    desk.do(SetState(appointment_id=number, was=State.BOOKED, to=State.CANCELLED))
    assert load_of(desk, "Maria Santos") == Load(0, 0, 540, 8)


def test_the_day_is_the_sum_of_its_therapists(desk: Desk, house: House) -> None:
    book(desk, house, time(10))
    book(desk, house, time(12), "Tom Becker")
    table = week(desk)
    total = sum((row.loads[0] for row in table.rows), Load())
    assert table.days[0].load == total
    assert (total.visits, total.booked, total.on_shift) == (2, 120, (9 + 8 + 7 + 11 + 9) * 60)
    assert total.percent == round(100 * 120 / (44 * 60))


def test_a_closed_day_has_neither_shift_nor_openings(desk: Desk) -> None:
    sunday = week(desk).days[6]
    assert (sunday.day, sunday.opens, sunday.load) == (SUNDAY, None, Load())
    assert Load().percent == 0


def test_what_is_over_has_no_openings(desk: Desk, clock: SetClock) -> None:
    clock.put(datetime(2026, 11, 24, 9, tzinfo=ZONE))
    before = load_of(desk, "Maria Santos")
    assert (before.on_shift, before.openings) == (540, 0)


def test_only_those_asked_for(desk: Desk, house: House) -> None:
    jo = house.therapists["Jo Park"]
    found = desk.ask(partial(person_week, first=MONDAY, days=7, therapist=jo))
    assert [row.name for row in found.table.rows] == ["Jo Park"]
    assert [load.on_shift for load in found.table.rows[0].loads] == [540, 540, 0, 0, 0, 0, 0]
    assert {column.id for column in found.board.columns} == {jo}


def test_what_can_be_shown_is_in_the_studios_order(desk: Desk) -> None:
    found = desk.ask(calendar_choices)
    assert [name for _, name in found.therapists][:2] == ["Maria Santos", "Tom Becker"]
    assert [name for _, name in found.rooms] == [
        *(f"Room {n}" for n in range(1, 7)),
        "acupuncture cart",
    ]


@pytest.mark.parametrize("days", [7, 61])
def test_more_days_cost_no_more_statements(
    desk: Desk, house: House, store: Store, days: int
) -> None:
    book(desk, house, time(10))
    week(desk)
    seen: list[str] = []

    def note(*given: Any) -> None:
        seen.append(given[2])

    event.listen(store.read, "before_cursor_execute", note)
    week(desk, days=days)
    event.remove(store.read, "before_cursor_execute", note)
    assert 0 < len(seen) < 12
