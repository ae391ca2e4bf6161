"""What somebody at the door can have, held against the rules of booking cell by cell."""

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, event
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.walk_in import WalkIn
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import (
    ClosedDay,
    Hours,
    Licence,
    Resource,
    Room,
    ServicePrice,
    Shift,
    Therapist,
)
from frontdesk.model.resource import Kind
from frontdesk.queries.walk_in import WalkInCell, WalkInGrid, WalkInRow, walk_in_grid
from frontdesk.rules.rooms import usual_room
from frontdesk.storage.engine import Store
from frontdesk.storage.schedule import answer
from frontdesk.storage.view import View
from frontdesk.values.asked import Asked
from frontdesk.values.rights import Permission, needs
from tests.moments import MONDAY, NOW
from tests.studio import House

_GRID = timedelta(minutes=5)


def cell(grid: WalkInGrid, service: str, minutes: int, therapist: str) -> WalkInCell:
    row = next(r for r in grid.rows if (r.service, r.minutes) == (service, minutes))
    return next(each for each in row.cells if each.therapist == therapist)


def codes(found: WalkInCell) -> list[str]:
    return [reason.code for reason in found.reasons]


def book(desk: Desk, house: House, therapist: str, starts: time, minutes: int = 60) -> None:
    desk.do(
        Book(
            guest_name="Somebody",
            service_id=house.services["sw"],
            minutes=minutes,
            therapist_id=house.therapists[therapist],
            day=MONDAY,
            starts=starts,
        )
    )


# The grid


def test_it_says_now_later_or_not_today(desk: Desk, house: House) -> None:
    book(desk, house, "Tom Becker", time(9, 30), minutes=30)
    grid = desk.ask(walk_in_grid)
    assert [name for _, name in grid.therapists] == [
        "Maria Santos",
        "Tom Becker",
        "Ana Ruiz",
        "Li Wei",
        "Jo Park",
    ]
    maria = cell(grid, "Swedish massage", 60, "Maria Santos")
    assert (maria.starts, maria.wait, maria.room) == (time(9, 5), 0, "Room 2")
    tom = cell(grid, "Swedish massage", 60, "Tom Becker")
    assert (tom.starts, tom.wait, codes(tom)) == (time(10, 15), 67, ["walk_in_busy_yet"])
    ana = cell(grid, "Swedish massage", 60, "Ana Ruiz")
    assert (ana.starts, ana.wait, codes(ana)) == (time(10), 52, ["off_shift"])
    assert codes(cell(grid, "Acupuncture", 45, "Maria Santos")) == ["licence_missing"]
    assert cell(grid, "Acupuncture", 45, "Li Wei").room == "Room 5"
    assert codes(cell(grid, "Prenatal massage", 60, "Jo Park")) == ["skill_missing"]


def test_the_best_is_who_has_been_free_longest(desk: Desk, house: House, clock: SetClock) -> None:
    book(desk, house, "Maria Santos", time(9, 15), minutes=30)
    clock.put(NOW.replace(hour=10, minute=20))
    grid = desk.ask(walk_in_grid)
    assert grid.best is not None
    row, column = grid.best
    assert (grid.rows[row].service, grid.rows[row].minutes) == ("Swedish massage", 30)
    assert grid.therapists[column][1] == "Tom Becker"  # nobody since nine o'clock
    assert not grid.rows[row].cells[0].longest


def test_what_is_asked_for_most_stands_first(desk: Desk, house: House) -> None:
    grid = desk.ask(walk_in_grid)
    assert grid.best is not None
    best = grid.rows[grid.best[0]]
    assert (best.service, best.minutes) == ("Swedish massage", 60)
    for at in (time(13), time(15)):
        desk.do(
            Book(
                guest_name="Somebody",
                service_id=house.services["dt"],
                minutes=90,
                therapist_id=house.therapists["Maria Santos"],
                day=MONDAY,
                starts=at,
            )
        )
    grid = desk.ask(walk_in_grid)
    assert grid.best is not None
    best = grid.rows[grid.best[0]]
    assert (best.service, best.minutes) == ("Deep tissue massage", 90)


def test_the_best_can_be_booked_and_is_counted(desk: Desk) -> None:
    grid = desk.ask(walk_in_grid)
    assert grid.guest == 1
    assert grid.best is not None
    row = grid.rows[grid.best[0]]
    found = row.cells[grid.best[1]]
    assert found.starts is not None
    command = WalkIn(
        service_id=row.service_id,
        minutes=row.minutes,
        therapist_id=found.therapist_id,
        starts=found.starts,
    )
    assert desk.do(command).params["room"] == found.room
    assert desk.ask(walk_in_grid).guest == 2


def _all_day(session: Session, kind: str) -> None:
    if kind == "closed":
        session.add(ClosedDay(day=MONDAY, name="Founders' day"))
    elif kind == "weekday":
        session.execute(delete(Hours).where(Hours.weekday == 0))
    elif kind == "nobody":
        session.execute(delete(Shift))
    else:
        session.execute(delete(ServicePrice))


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("closed", "closed_day"),
        ("weekday", "closed_weekday"),
        ("nobody", "nobody_works_today"),
        ("prices", "no_services"),
    ],
)
def test_without_a_grid_there_is_a_reason(desk: Desk, store: Store, kind: str, code: str) -> None:
    with Session(store.write) as session:
        _all_day(session, kind)
        session.commit()
    grid = desk.ask(walk_in_grid)
    assert [reason.code for reason in grid.reasons] == [code]
    assert (grid.rows, grid.best) == ((), None)


def test_after_closing_nothing_can_be_had(desk: Desk, clock: SetClock) -> None:
    clock.put(NOW.replace(hour=20, minute=3))
    grid = desk.ask(walk_in_grid)
    assert grid.best is None
    assert all(each.starts is None and each.reasons for row in grid.rows for each in row.cells)


@pytest.mark.parametrize(
    ("blocked", "code"),
    [("rooms", "walk_in_no_room_yet"), ("cart", "walk_in_no_equipment_yet")],
)
def test_it_says_what_is_missing(
    desk: Desk, store: Store, house: House, blocked: str, code: str
) -> None:
    if blocked == "rooms":
        with Session(store.write) as session:
            session.execute(delete(Shift).where(Shift.therapist_id == house.therapists["Jo Park"]))
            for name in list(house.rooms)[1:]:
                room = session.get_one(Room, house.rooms[name])
                room.active = False
            session.commit()
        book(desk, house, "Maria Santos", time(9, 5), minutes=30)
        found = cell(desk.ask(walk_in_grid), "Swedish massage", 30, "Tom Becker")
    else:
        with Session(store.write) as session:
            wei = session.get_one(Therapist, house.therapists["Tom Becker"])
            session.add(
                Licence(
                    therapist_id=wei.id,
                    kind="L.Ac.",
                    number="AC1",
                    state="TX",
                    expires=date(2028, 1, 1),
                )
            )
            session.commit()
        desk.do(
            Book(
                guest_name="Somebody",
                service_id=house.services["ac"],
                minutes=45,
                therapist_id=house.therapists["Li Wei"],
                day=MONDAY,
                starts=time(9, 5),
            )
        )
        found = cell(desk.ask(walk_in_grid), "Acupuncture", 45, "Tom Becker")
    assert codes(found) == [code]
    assert found.wait > 0


def test_therapists_walk_in_their_own_column_only(desk: Desk, house: House) -> None:
    desk.sign_in(house.people["Tom Becker"])
    assert [name for _, name in desk.ask(walk_in_grid).therapists] == ["Tom Becker"]


# Held against the rules


def _check(view: View, seed: int) -> int:
    """Hold each cell against ``answer``; return how many were looked at."""
    dice = random.Random(seed)
    grid = walk_in_grid(view)
    for row in grid.rows:
        for found in row.cells:
            _check_cell(view, dice, row, found)
    return sum(len(row.cells) for row in grid.rows)


def _check_cell(view: View, dice: random.Random, row: WalkInRow, found: WalkInCell) -> None:
    asked = Asked(
        service_id=row.service_id,
        minutes=row.minutes,
        therapist_id=found.therapist_id,
        day=view.today,
        starts=time(0),
    )
    now = view.now.astimezone(view.zone)
    first_at = datetime.combine(view.today, time(now.hour, now.minute // 5 * 5))
    past = datetime.combine(view.today, found.starts or time(23, 55))
    before = [first_at + n * _GRID for n in range(max(0, (past - first_at) // _GRID))]
    for at in {*dice.sample(before, min(4, len(before))), *before[-1:], *before[:1]}:
        weighed = answer(view.session, view.zone, replace(asked, starts=at.time()), view.now)
        assert weighed.reasons, (row.service, row.minutes, found.therapist, at)
    if found.starts is not None:
        weighed = answer(view.session, view.zone, replace(asked, starts=found.starts), view.now)
        assert weighed.reasons == (), (row.service, row.minutes, found)
        assert (weighed.room_id, weighed.room_reason) == (found.room_id, found.room_reason)
        assert weighed.price == row.price


@pytest.mark.parametrize("seed", range(6))
def test_each_cell_says_what_booking_would(
    desk: Desk, house: House, clock: SetClock, seed: int
) -> None:
    dice = random.Random(seed)
    lengths = {"sw": (30, 60, 90), "dt": (60, 90), "pn": (60,), "ac": (45, 75), "cu": (30,)}
    for _ in range(dice.choice([5, 40, 120])):
        service = dice.choice(list(lengths))
        with suppress(Refused):
            desk.do(
                Book(
                    guest_name="Somebody",
                    service_id=house.services[service],
                    minutes=dice.choice(lengths[service]),
                    therapist_id=dice.choice(list(house.therapists.values())),
                    day=MONDAY,
                    starts=time(dice.randrange(9, 20), dice.randrange(0, 60, 5)),
                )
            )
    clock.put(NOW.replace(hour=dice.randrange(9, 19), minute=dice.randrange(60)))

    @needs(Permission.BOOK)
    def check(view: View) -> int:
        return _check(view, seed)

    assert desk.ask(check) == 45


def test_on_the_night_the_clocks_go_back_an_hour_comes_once(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    sunday = date(2026, 11, 1)
    with Session(store.write) as session:
        session.add(Hours(weekday=6, opens=time(0), closes=time(12)))
        tom = house.therapists["Tom Becker"]
        session.add(Shift(therapist_id=tom, weekday=6, starts=time(0), ends=time(12)))
        session.commit()
    clock.put(datetime(2026, 11, 1, 0, 32, tzinfo=NOW.tzinfo))

    @needs(Permission.BOOK)
    def check(view: View) -> int:
        assert view.today == sunday
        return _check(view, 1)

    assert desk.ask(check) == 9


# Its speed


def _many(store: Store, count: int) -> None:
    with Session(store.write) as session:
        for number in range(count):
            row = Resource(kind=Kind.THERAPIST)
            session.add(row)
            session.flush()
            session.add(Therapist(id=row.id, name=f"Therapist {number}", position=number + 9))
            session.flush()  # a licence needs its therapist
            session.add(
                Licence(
                    therapist_id=row.id,
                    kind="LMT",
                    number=f"X{number}",
                    state="TX",
                    expires=date(2030, 1, 1),
                )
            )
            shift = Shift(therapist_id=row.id, weekday=0, starts=time(9), ends=time(18))
            session.add(shift)
        session.commit()


@pytest.fixture
def statements(store: Store) -> Callable[[], int]:
    """Count what is asked of the database."""
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    event.listen(store.read, "before_cursor_execute", note)
    return lambda: len(seen)


def test_forty_therapists_take_no_more_statements_than_five(
    desk: Desk, store: Store, house: House, clock: SetClock, statements: Callable[[], int]
) -> None:
    desk.ask(walk_in_grid)
    few = statements()
    _many(store, 35)  # past the journal: a desk that knew the five would not see them
    other = Desk(store, clock)
    other.sign_in(house.people["Dana Reed"])
    before = statements()
    grid = other.ask(walk_in_grid)
    assert len(grid.therapists) == 40
    assert statements() - before <= few
    assert few <= 20


def test_the_usual_room_is_the_nearest_in_time() -> None:
    worked = [(1, time(9)), (2, time(12)), (3, time(15))]
    assert usual_room(worked, time(13)) == 2
    assert usual_room(worked, time(10, 30)) == 1  # the earlier of two as near
    assert usual_room([], time(9)) is None
