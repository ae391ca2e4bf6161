"""Weekday changes, the page's board, holidays, and where the stranded could go."""

from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book, Move
from frontdesk.commands.availability import CloseDays, SetDays, SetWeek
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Studio
from frontdesk.queries.availability import Closing, DaysChange, WeekChange, stranded, work_weeks
from frontdesk.queries.replan import WayOut, replanned
from frontdesk.queries.shifts import closed_board, shift_board
from frontdesk.rules.public_holidays import public_holidays, state_of, states
from frontdesk.storage.engine import Store
from tests.moments import MONDAY
from tests.studio import House

DAY = timedelta(days=1)
NEXT = MONDAY + 7 * DAY
NINE, LATE = (time(9), time(18)), (time(12), time(20))


def booked(desk: Desk, house: House, client: str, at: time, who: str = "Maria Santos") -> int:
    command = Book(
        client_id=house.clients[client],
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists[who],
        day=NEXT,
        starts=at,
    )
    return int(desk.do(command).params["appointment"])


def test_one_weekday_changes_and_the_others_stay_also_those_planned_for_later(
    desk: Desk, house: House
) -> None:
    maria = house.therapists["Maria Santos"]
    later = NEXT + 28 * DAY
    desk.do(SetWeek(therapist_id=maria, week=((1, LATE),), from_day=later, weekdays=(1,)))
    desk.do(SetDays(therapist_ids=(maria,), days=(NEXT,), spans=()))
    monday = SetWeek(
        therapist_id=maria, week=((0, LATE),), from_day=NEXT, weekdays=(0,), undated=(NEXT,)
    )
    desk.do(monday)
    days = {
        monday: desk.ask(partial(work_weeks, monday=monday))[0].days
        for monday in (MONDAY, NEXT, later)
    }
    assert [days[MONDAY][n].spans for n in (0, 1)] == [(NINE,), (NINE,)]
    assert [days[NEXT][n].spans for n in (0, 1)] == [(LATE,), (NINE,)]
    assert (days[NEXT][0].dated, days[NEXT][0].usual) == (False, (LATE,))
    assert [days[later][n].spans for n in (0, 1)] == [(LATE,), (LATE,)]
    with pytest.raises(Refused, match="no_days_said"):
        desk.do(replace(monday, id="another", weekdays=()))


def test_the_board_holds_the_hours_and_a_therapist_sees_the_own_week(
    desk: Desk, house: House
) -> None:
    board = desk.ask(partial(shift_board, day=MONDAY + DAY))
    assert board.monday == MONDAY
    assert (board.today, len(board.weeks)) == (MONDAY, 5)
    assert (board.opens[0], board.opens[6]) == ((time(9), time(20)), None)
    desk.sign_in(house.people["Tom Becker"])
    mine = desk.ask(shift_board)
    assert [week.therapist for week in mine.weeks] == ["Tom Becker"]


def test_the_stranded_are_offered_what_is_free_after_the_change(desk: Desk, house: House) -> None:
    maria = house.therapists["Maria Santos"]
    first = booked(desk, house, "Nora Blake", time(9))
    second = booked(desk, house, "Sam Ortiz", time(15))
    off = DaysChange(therapist_ids=(maria,), days=(NEXT,), spans=())
    rows = desk.ask(partial(replanned, change=off))
    assert [row.row.appointment_id for row in rows] == [first, second]
    places = [row.place.placement for row in rows if row.place]
    assert len(places) == 2
    assert not any(place.therapist_id == maria and place.day == NEXT for place in places)
    desk.do(moved(rows[0]))
    left = desk.ask(partial(replanned, change=off))
    assert [row.row.appointment_id for row in left] == [second]
    desk.do(SetDays(therapist_ids=(maria,), days=(NEXT,), spans=()))
    assert [row.row.appointment_id for row in desk.ask(replanned)] == [second]
    desk.do(moved(desk.ask(replanned)[0]))
    assert desk.ask(replanned) == ()


def test_two_who_are_stranded_are_not_offered_one_place(desk: Desk, house: House) -> None:
    for client, at in (("Nora Blake", time(9)), ("Sam Ortiz", time(11))):
        booked(desk, house, client, at)
    rows = desk.ask(partial(replanned, change=Closing(days=(NEXT,))))
    places = [row.place.placement for row in rows if row.place]
    assert len({(place.therapist_id, place.day, place.starts) for place in places}) == 2
    assert not any(place.day == NEXT for place in places)


def test_a_pattern_that_strands_offers_other_hours(desk: Desk, house: House) -> None:
    booked(desk, house, "Nora Blake", time(9))
    change = WeekChange(
        therapist_id=house.therapists["Maria Santos"],
        week=((0, LATE),),
        from_day=MONDAY,
        weekdays=(0,),
    )
    (row,) = desk.ask(partial(replanned, change=change))
    assert row.place is not None
    to = row.place.placement
    if to.therapist_id == change.therapist_id and to.day.weekday() == 0:
        assert to.starts >= time(12)


def test_closing_a_day_that_is_over_strands_nobody(desk: Desk) -> None:
    assert desk.ask(partial(stranded, change=Closing(days=(MONDAY - DAY,)))) == ()


def test_a_therapist_is_told_of_the_own_stranded_only(desk: Desk, house: House) -> None:
    booked(desk, house, "Nora Blake", time(9))
    desk.do(CloseDays(days=((NEXT, "Roof"),)))
    assert len(desk.ask(stranded)) == 1
    desk.sign_in(house.people["Tom Becker"])
    assert desk.ask(stranded) == ()
    desk.sign_in(house.people["Maria Santos"])
    assert len(desk.ask(stranded)) == 1


def moved(each: WayOut) -> Move:
    assert each.place is not None
    was, to = each.row.placement, each.place.placement
    return Move(appointment_id=each.row.appointment_id, was=was, to=to)


def test_of_all_who_are_stranded_as_many_as_can_be_keep_their_time(
    desk: Desk, house: House
) -> None:
    off = DaysChange(therapist_ids=(house.therapists["Maria Santos"],), days=(NEXT,), spans=())
    for client, at in (("Nora Blake", time(10)), ("Sam Ortiz", time(13)), ("María Peña", time(16))):
        booked(desk, house, client, at)
    ways = desk.ask(partial(replanned, change=off))
    assert [way.place.placement.starts for way in ways if way.place] == [
        time(10),
        time(13),
        time(16),
    ]
    assert {way.place.why for way in ways if way.place} <= {"same_time", "same_time_known"}


@pytest.mark.parametrize(
    ("address", "state"),
    [
        (["3714 Olsen Blvd.", "Amarillo, TX 79109"], "TX"),
        (["Boston MA 02108-1234", "back door"], "MA"),
        (["1 High Street", "Leeds LS1 4AP"], None),
        (["Somewhere, QQ 12345"], None),
        ([], None),
    ],
    ids=["comma", "long zip, other line", "abroad", "no such state", "nothing"],
)
def test_the_state_is_read_from_the_address(address: list[str], state: str | None) -> None:
    assert state_of(address) == state


def test_holidays_are_those_of_the_state() -> None:
    first, last = date(2026, 11, 20), date(2027, 1, 2)
    days = dict(public_holidays("TX", first, last))
    assert days[date(2026, 11, 26)].startswith("Thanksgiving")
    assert date(2026, 11, 27) in days
    assert date(2026, 11, 27) not in dict(public_holidays(None, first, last))
    assert date(2027, 1, 1) in days  # over the turn of the year
    assert "TX" in states()


def test_holidays_are_proposed_until_they_are_taken(desk: Desk, store: Store) -> None:
    board = desk.ask(closed_board)
    assert (board.state, board.closed) == ("TX", ())
    first = board.proposed[0]
    assert (first.day, first.name) == (date(2026, 11, 26), "Thanksgiving Day")
    assert all(each.day.weekday() != 6 for each in board.proposed)  # never open on Sundays
    desk.do(CloseDays(days=((first.day, first.name),)))
    board = desk.ask(partial(closed_board, state="CA"))
    assert [each.name for each in board.closed] == ["Thanksgiving Day"]
    assert first.day not in {each.day for each in board.proposed}
    assert board.state == "CA"
    with store.write.begin() as connection:
        connection.execute(update(Studio).values(address=["Leeds"]))
    board = desk.ask(closed_board)
    assert board.state is None
    assert any(each.name == "Christmas Day" for each in board.proposed)


@pytest.mark.parametrize("fold", [False, True], ids=["first half past one", "second"])
def test_the_night_that_is_longer_strands_nobody_by_itself(
    desk: Desk, house: House, clock: SetClock, store: Store, *, fold: bool
) -> None:
    zone = ZoneInfo("America/Chicago")
    night = date(2027, 11, 7)  # a Sunday: two o'clock is one o'clock again
    tom = house.therapists["Tom Becker"]
    with store.write.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO hours (weekday, opens, closes) VALUES (6, '00:00', '00:00')"
        )
    clock.put(clock.now().replace(year=2027, month=11, day=5, tzinfo=zone))
    desk.do(SetDays(therapist_ids=(tom,), days=(night,), spans=((time(0), time(6)),)))
    command = Book(
        client_id=house.clients["Nora Blake"],
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists["Jo Park"],
        day=night,
        starts=time(1, 30),
        fold=fold,
    )
    desk.do(
        SetDays(therapist_ids=(command.therapist_id,), days=(night,), spans=((time(0), time(6)),))
    )
    desk.do(command)
    assert desk.ask(stranded) == ()
    change = DaysChange(
        therapist_ids=(command.therapist_id,), days=(night,), spans=((time(2), time(6)),)
    )
    (row,) = desk.ask(partial(replanned, change=change))
    assert row.place is not None


@pytest.mark.parametrize(
    ("starts", "ends", "stranded_then"),
    [(time(9), time(10), 0), (time(9), time(9, 30), 1), (time(1), time(10), 0)],
    ids=["within", "too early home", "over the night"],
)
def test_a_day_without_its_midnight_is_looked_through(
    desk: Desk,
    house: House,
    clock: SetClock,
    store: Store,
    starts: time,
    ends: time,
    stranded_then: int,
) -> None:
    day = date(2027, 9, 5)  # in Santiago it begins at one
    with store.write.begin() as connection:
        connection.execute(update(Studio).values(zone="America/Santiago"))
        connection.exec_driver_sql(
            "INSERT INTO hours (weekday, opens, closes) VALUES (6, '00:00', '00:00')"
        )
    clock.put(clock.now().replace(year=2027, month=9, day=1))
    jo = house.therapists["Jo Park"]
    desk.do(SetDays(therapist_ids=(jo,), days=(day,), spans=((time(9), time(10)),)))
    desk.do(
        Book(
            client_id=house.clients["Nora Blake"],
            service_id=house.services["sw"],
            minutes=60,
            therapist_id=jo,
            day=day,
            starts=time(9),
        )
    )
    change = DaysChange(therapist_ids=(jo,), days=(day,), spans=((starts, ends),))
    assert len(desk.ask(partial(stranded, change=change))) == stranded_then


def test_hours_change_and_strand_alike_on_file_and_server(any_house: House, any_desk: Desk) -> None:
    house, desk = any_house, any_desk
    maria = house.therapists["Maria Santos"]
    number = booked(desk, house, "Nora Blake", time(9))
    monday = SetWeek(therapist_id=maria, week=((0, LATE),), from_day=MONDAY, weekdays=(0,))
    change = WeekChange(therapist_id=maria, week=((0, LATE),), from_day=MONDAY, weekdays=(0,))
    assert [row.appointment_id for row in desk.ask(partial(stranded, change=change))] == [number]
    desk.do(monday)
    desk.do(CloseDays(days=((NEXT + DAY, "Roof"),)))
    (row,) = desk.ask(replanned)
    assert row.place is not None
    assert row.place.placement.day != NEXT + DAY
    assert [each.name for each in desk.ask(closed_board).closed] == ["Roof"]
    desk.do(moved(row))
    assert desk.ask(stranded) == ()
    for _ in range(3):
        desk.undo()
    board = desk.ask(partial(shift_board, day=NEXT))
    assert board.weeks[0].days[0].spans == (NINE,)
    assert board.weeks[0].days[1].closed is None
