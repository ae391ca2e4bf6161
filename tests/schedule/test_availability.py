"""Hours, days off and closed days: changed, listed, undone; whom they strand."""

from datetime import time, timedelta
from functools import partial

import pytest

from frontdesk.commands.appointments import Book
from frontdesk.commands.availability import CloseDays, OpenDay, SetDays, SetWeek, days_between
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.availability import (
    DaysChange,
    WeekChange,
    WorkWeek,
    closed_days,
    stranded,
    stranded_by_closing,
    work_weeks,
)
from frontdesk.queries.day import day_board
from tests.moments import MONDAY
from tests.studio import House

DAY = timedelta(days=1)
NINE, LATE = (time(9), time(18)), (time(12), time(20))


@pytest.fixture
def maria(house: House) -> int:
    return house.therapists["Maria Santos"]


@pytest.fixture
def booked(desk: Desk, house: House, maria: int) -> int:
    """Maria has a guest at nine, a week from Monday."""
    command = Book(
        client_id=house.clients["Nora Blake"],
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=maria,
        day=MONDAY + 7 * DAY,
        starts=time(9),
    )
    return int(desk.do(command).params["appointment"])


def week_of(desk: Desk, therapist: int, monday: object = MONDAY) -> WorkWeek:
    weeks = desk.ask(partial(work_weeks, monday=monday))  # type: ignore[arg-type]  # a date
    return next(week for week in weeks if week.therapist_id == therapist)


def test_a_new_week_holds_from_its_day_on_and_can_be_undone(desk: Desk, maria: int) -> None:
    seen = week_of(desk, maria).pattern
    desk.do(SetWeek(therapist_id=maria, week=((0, LATE),), from_day=MONDAY + 7 * DAY, was=seen))
    assert week_of(desk, maria).days[0].spans == (NINE,)
    assert week_of(desk, maria, MONDAY + 7 * DAY).days[0].spans == (LATE,)
    assert week_of(desk, maria, MONDAY + 7 * DAY).days[1].spans == ()
    desk.undo()
    assert week_of(desk, maria, MONDAY + 7 * DAY).days[0].spans == (NINE,)
    desk.redo()
    assert week_of(desk, maria, MONDAY + 7 * DAY).days[0].spans == (LATE,)


def test_a_week_that_was_changed_meanwhile_is_stale(desk: Desk, maria: int) -> None:
    seen = week_of(desk, maria).pattern
    desk.do(SetWeek(therapist_id=maria, week=((0, LATE),), from_day=MONDAY))
    with pytest.raises(Stale, match="shifts_elsewhere"):
        desk.do(SetWeek(therapist_id=maria, week=(), from_day=MONDAY, was=seen))


def test_a_pattern_for_a_while_gives_way_again(desk: Desk, maria: int) -> None:
    to = MONDAY + 13 * DAY
    desk.do(SetWeek(therapist_id=maria, week=((0, LATE),), from_day=MONDAY, to_day=to))
    week = week_of(desk, maria)
    assert (week.days[0].spans, week.pattern_ends) == ((LATE,), to)
    assert week_of(desk, maria, MONDAY + 14 * DAY).days[0].spans == (NINE,)


def test_days_off_are_given_to_several_at_once(desk: Desk, house: House) -> None:
    both = (house.therapists["Maria Santos"], house.therapists["Jo Park"])
    desk.do(SetDays(therapist_ids=both, days=days_between(MONDAY, MONDAY + DAY), spans=()))
    for number in both:
        week = week_of(desk, number)
        assert [day.spans for day in week.days[:2]] == [(), ()]
        assert week.days[0].dated
    board = desk.ask(partial(day_board, day=MONDAY))
    assert not {column.therapist_id for column in board.columns} & set(both)
    desk.undo()
    assert week_of(desk, both[0]).days[0].spans == (NINE,)


def test_an_exception_is_taken_away_again(desk: Desk, maria: int) -> None:
    desk.do(SetDays(therapist_ids=(maria,), days=(MONDAY,), spans=(LATE,)))
    desk.do(SetDays(therapist_ids=(maria,), days=(MONDAY,), spans=None))
    day = week_of(desk, maria).days[0]
    assert (day.spans, day.dated) == ((NINE,), False)


def test_whom_a_change_would_strand_is_told_before_it_is_made(
    desk: Desk, maria: int, booked: int
) -> None:
    week = WeekChange(therapist_id=maria, week=((0, LATE),), from_day=MONDAY)
    assert [row.appointment_id for row in desk.ask(partial(stranded, change=week))] == [booked]
    later = WeekChange(therapist_id=maria, week=((0, LATE),), from_day=MONDAY + 8 * DAY)
    assert desk.ask(partial(stranded, change=later)) == ()
    off = DaysChange(therapist_ids=(maria,), days=(MONDAY + 7 * DAY,), spans=())
    assert [row.client for row in desk.ask(partial(stranded, change=off))] == ["Nora Blake"]
    assert desk.ask(stranded) == ()


def test_the_stranded_are_listed_once_it_is_made(desk: Desk, maria: int, booked: int) -> None:
    desk.do(SetDays(therapist_ids=(maria,), days=(MONDAY + 7 * DAY,), spans=()))
    assert [row.appointment_id for row in desk.ask(stranded)] == [booked]
    again = DaysChange(therapist_ids=(maria,), days=(MONDAY + 7 * DAY,), spans=())
    assert desk.ask(partial(stranded, change=again)) == ()  # stranded already, not by this


def test_a_closed_day_is_named_lists_its_guests_and_opens_again(
    desk: Desk, house: House, booked: int
) -> None:
    day = MONDAY + 7 * DAY
    assert [row.appointment_id for row in desk.ask(partial(stranded_by_closing, days=[day]))] == [
        booked
    ]
    desk.do(CloseDays(days=((day, "Roof"),)))
    assert desk.ask(partial(day_board, day=day)).closed == "Roof"
    assert [row.appointment_id for row in desk.ask(stranded)] == [booked]
    desk.do(CloseDays(days=((day, "New roof"),)))
    seen = desk.ask(partial(closed_days, first=MONDAY, last=day))
    assert [(each.day, each.name) for each in seen] == [(day, "New roof")]
    desk.do(OpenDay(day=day))
    assert desk.ask(partial(day_board, day=day)).closed is None
    desk.undo()
    assert desk.ask(partial(day_board, day=day)).closed == "New roof"


def test_what_makes_no_sense_is_refused(desk: Desk, maria: int) -> None:
    with pytest.raises(Refused) as caught:
        desk.do(
            SetWeek(
                therapist_id=maria,
                week=((0, (time(17), time(9))), (1, (time(9, 1), time(10)))),
                from_day=MONDAY,
                to_day=MONDAY - DAY,
            )
        )
    codes = [reason.code for reason in caught.value.reasons]
    assert codes == ["shift_empty", "shift_off_grid", "days_reversed"]
    with pytest.raises(Refused, match="no_days_said"):
        desk.do(SetDays(therapist_ids=(maria,), days=(), spans=()))
    days = days_between(MONDAY, MONDAY + 500 * DAY)
    with pytest.raises(Refused, match="too_many_days"):
        desk.do(SetDays(therapist_ids=(maria,), days=days, spans=()))
    with pytest.raises(Refused, match="closed_day_unnamed"):
        desk.do(CloseDays(days=((MONDAY, " "),)))
    with pytest.raises(Refused, match="no_days_said"):
        desk.do(CloseDays(days=()))
    with pytest.raises(Refused, match="gone"):
        desk.do(OpenDay(day=MONDAY))


def test_the_desk_may_not_change_hours(desk: Desk, house: House, maria: int) -> None:
    desk.sign_in(house.people["Rosa Diaz"])
    with pytest.raises(Refused, match="not_allowed"):
        desk.do(SetDays(therapist_ids=(maria,), days=(MONDAY,), spans=()))
