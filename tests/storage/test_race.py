"""No slot is sold twice: eight stations at once, and statements from outside."""

from dataclasses import replace
from datetime import date, time, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Move
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Visit
from frontdesk.storage import claims, journal
from frontdesk.storage.engine import Store
from frontdesk.storage.unit import Who, Work
from frontdesk.values.money import Money
from tests.bookings import book, count, overlaps
from tests.moments import MONDAY, NOW, ZONE
from tests.storage.rivals import race
from tests.studio import House

_RIVALS = 8
_SLOTS = 200


def wanted(house: House) -> list[dict[str, Any]]:
    """Five therapists, each in a room of their own, ten times on four days."""
    pairs = list(zip(house.therapists.values(), house.rooms.values(), strict=False))
    return [
        {
            "therapist_id": therapist,
            "room_id": room,
            "service_id": house.services["cu"],
            "minutes": 30,
            "day": MONDAY + timedelta(days=days),
            "starts": time(*divmod(9 * 60 + 40 * step, 60)),
            "override": "a race",
        }
        for days in range(4)
        for step in range(10)
        for therapist, room in pairs
    ]


def test_eight_stations_book_the_same_slots_and_one_wins_each(
    any_store: Store, any_house: House
) -> None:
    slots = wanted(any_house)
    assert len(slots) == _SLOTS
    answers = race(any_store.place, any_house.people["Dana Reed"], slots, _RIVALS)
    assert len(answers) == _RIVALS * _SLOTS
    winners = {number: name for number, name, against in answers if not against}
    assert len([1 for _, _, against in answers if not against]) == len(winners) == _SLOTS
    for number, _, against in answers:
        if against:
            assert {code for code, _ in against} == {"therapist_busy", "room_busy"}
            assert {params["client"] for _, params in against} == {winners[number]}
    with any_store.read.connect() as connection:
        assert overlaps(connection) == 0
        assert count(connection, "claim") == 2 * _SLOTS
        assert count(connection, "appointment") == count(connection, "journal") == _SLOTS
    with Session(any_store.read) as session:
        assert journal.verify(session) is None


def test_the_independent_check_finds_an_overlap(store: Store, desk: Desk, house: House) -> None:
    desk.do(book(house))
    with store.write.connect() as connection, connection.begin() as transaction:
        connection.exec_driver_sql("DROP TRIGGER claim_no_overlap")
        connection.execute(text(_COPY.format(shift=3)))
        assert overlaps(connection) == 3
        transaction.rollback()


_COPY = (
    "INSERT INTO claim(resource_id, lane, first, past, guests, visit_id) "
    "SELECT resource_id, lane, first + {shift}, past + {shift}, guests, visit_id FROM claim"
)
_AFTER = "(SELECT max(past) + 100 FROM claim)"


@pytest.mark.parametrize(
    ("statement", "refusal"),
    [
        (_COPY.format(shift=1), "overlap"),
        (_COPY.format(shift=-1), "overlap"),
        (_COPY.format(shift=0), "overlap|ux_claim_place"),
        (_COPY.format(shift=1).replace("past + 1", "past - 1"), "overlap"),
        (_COPY.format(shift=-1).replace("past + -1", "past + 1"), "overlap"),
        ("UPDATE claim SET first = first + 1", "claim_is_kept"),
        (f"UPDATE claim SET past = {_AFTER}", "claim_is_kept|at_most"),
        ("UPDATE claim SET lane = 1", "claim_is_kept"),
        (_COPY.format(shift=0).replace("past + 0", "first"), "overlap|not_empty"),
        (_COPY.format(shift=400).replace("past + 400", "past + 800"), "at_most_25_hours"),
        (_COPY.format(shift=400).replace("lane, first +", "-1, first +"), "lane"),
        (
            _COPY.format(shift=400).replace(" guests, visit_id FROM", " 9, visit_id FROM"),
            "too_many",
        ),
        (_COPY.format(shift=400).replace(" visit_id FROM", " NULL FROM"), "one_owner"),
        (
            _COPY.format(shift=400).replace("SELECT resource_id", "SELECT 999999") + " LIMIT 1",
            "(?i)foreign key",
        ),
    ],
    ids=[
        "later",
        "earlier",
        "same",
        "within",
        "around",
        "update begin",
        "update end",
        "update lane",
        "empty",
        "too long",
        "no lane",
        "too many guests",
        "nobody's",
        "of nothing",
    ],
)
def test_a_statement_from_outside_is_refused(
    any_desk: Desk, any_store: Store, any_house: House, statement: str, refusal: str
) -> None:
    any_desk.do(book(any_house))
    with any_store.write.connect() as connection, connection.begin() as transaction:
        with pytest.raises(DBAPIError, match=refusal):
            connection.exec_driver_sql(statement)
        transaction.rollback()
    with any_store.read.connect() as connection:
        assert count(connection, "claim") == 3


@pytest.mark.parametrize("conflict", ["REPLACE", "IGNORE"])
def test_a_claim_cannot_be_replaced_unseen(
    desk: Desk, store: Store, house: House, conflict: str
) -> None:
    desk.do(book(house))
    columns = "id, resource_id, lane, first, past, guests, visit_id"
    with store.write.connect() as connection, connection.begin() as transaction:
        with pytest.raises(DBAPIError, match=r"claim_is_kept|claim_overlap"):
            connection.exec_driver_sql(
                f"INSERT OR {conflict} INTO claim({columns}) "
                "SELECT id, resource_id, lane, first + 900, past + 900, guests, visit_id FROM claim"
            )
        transaction.rollback()


def visit(work: Work, house: House, guests: list[tuple[time, str]]) -> int:
    """Add a visit of several guests in Room 4, which has two tables; return its number."""
    row = work.add(Visit(source="desk", booked_at=NOW))
    for starts, name in guests:
        work.add(
            Appointment(
                visit_id=row.id,
                guest_name=name,
                service_id=house.services["sw"],
                therapist_id=house.therapists[name],
                room_id=house.rooms["Room 4"],
                day=MONDAY,
                starts=starts,
                minutes=60,
                turnover=15,
                price=Money(8500),
                priced_on=date(2020, 1, 1),
            )
        )
    return row.id


@pytest.mark.parametrize(
    ("guests", "fits"),
    [
        ([(time(10), "Maria Santos"), (time(10), "Tom Becker")], True),
        ([(time(10), "Maria Santos"), (time(10), "Tom Becker"), (time(10), "Ana Ruiz")], False),
        ([(time(10), "Maria Santos"), (time(10, 30), "Tom Becker"), (time(11), "Ana Ruiz")], True),
    ],
    ids=["two at a time", "three at a time", "three, two at a time"],
)
def test_a_room_holds_as_many_guests_as_it_has_tables(
    any_store: Store, any_house: House, guests: list[tuple[time, str]], fits: bool
) -> None:
    with Session(any_store.write) as session:
        work = Work(session, Who(), NOW)
        number = visit(work, any_house, guests)
        if fits:
            work.claim_anew(number)
        else:
            with pytest.raises(Refused, match="room_too_small") as caught:
                work.claim_anew(number)
            params = caught.value.reasons[0].params
            assert (params["name"], params["tables"], params["guests"]) == ("Room 4", 2, 3)
        rooms = [w for w in claims.of_visit(session, ZONE, number) if w.guests > 1]
        assert [w.guests for w in rooms] == [2 if fits else 3]


def test_of_two_who_move_an_appointment_at_once_one_is_told(
    any_store: Store, any_desk: Desk, any_house: House, clock: SetClock
) -> None:
    done = any_desk.do(book(any_house))
    number = done.params["appointment"]
    names = ("Dana Reed", "Rosa Diaz")
    desks = [Desk(any_store, clock, station=name) for name in names]
    for desk, name in zip(desks, names, strict=True):
        desk.sign_in(any_house.people[name])
    with Session(any_store.read) as session:
        place = session.get_one(Appointment, number).placement
    for turn in range(6):
        ready, told = Barrier(2), list[BaseException]()
        goals = [replace(place, starts=time(9 + 2 * turn % 8, m)) for m in (30, 40)]

        def move(desk: Desk, goal: Any, was: Any = place) -> None:
            ready.wait()  # noqa: B023 -- of this turn
            try:
                desk.do(Move(appointment_id=number, was=was, to=goal))
            except (Stale, Refused) as error:
                told.append(error)  # noqa: B023 -- of this turn

        threads = [Thread(target=move, args=pair) for pair in zip(desks, goals, strict=True)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [type(error) for error in told] == [Stale]
        with Session(any_store.read) as session:
            place = session.get_one(Appointment, number).placement
    with any_store.read.connect() as connection:
        assert (overlaps(connection), count(connection, "claim")) == (0, 3)
