"""Series: looked through before they are booked, changed and cancelled one, from one on, or all."""

from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.availability import CloseDays
from frontdesk.commands.series import BookSeries, CancelSeries, ChangeSeries
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Claim, Visit
from frontdesk.queries.series import Occurrence, SeriesPlan, series_place, series_plan
from frontdesk.rules.series import occurrences
from frontdesk.storage.engine import Store
from frontdesk.values.block import Reach
from frontdesk.values.party import Guest, Party, Planned, Repeated
from frontdesk.values.state import State
from frontdesk.values.wall import slot
from tests.bookings import book, count, overlaps
from tests.moments import MONDAY, ZONE
from tests.studio import House

WEEK = timedelta(weeks=1)
NEXT = MONDAY + WEEK


def one(house: House, **changed: Any) -> Party:
    given: dict[str, Any] = {
        "service_id": house.services["sw"],
        "minutes": 60,
        "therapist_id": house.therapists["Maria Santos"],
        "client_id": house.clients["Sam Ortiz"],
    }
    day, starts = changed.pop("day", NEXT), changed.pop("starts", time(14))
    return Party(guests=(Guest(**(given | changed)),), day=day, starts=starts)


def couple(house: House) -> Party:
    nora = {
        "client_id": house.clients["Nora Blake"],
        "therapist_id": house.therapists["Tom Becker"],
    }
    return replace(one(house), guests=(*one(house).guests, *one(house, **nora).guests))


def plan(desk: Desk, party: Party, **changed: Any) -> SeriesPlan:
    repeated = Repeated(party=party, **changed)
    return desk.ask(partial(series_plan, repeated=repeated))


def accepted(found: SeriesPlan) -> tuple[Planned, ...]:
    return tuple(each.planned for each in found.dates if each.planned is not None)


def booked(desk: Desk, party: Party, times: int = 4) -> int:
    done = desk.do(BookSeries(visits=accepted(plan(desk, party, count=times))))
    return int(done.params["appointment"])


def rows(store: Store) -> list[Appointment]:
    with Session(store.read) as session:
        query = select(Appointment).order_by(Appointment.day, Appointment.starts, Appointment.id)
        found = list(session.execute(query).scalars())
        session.expunge_all()
        return found


def starts(store: Store) -> list[tuple[date, time]]:
    return [(row.day, row.starts) for row in rows(store) if row.state is not State.CANCELLED]


def test_days_follow_the_calendar() -> None:
    assert list(occurrences(NEXT, 2, NEXT + 4 * WEEK)) == [NEXT, NEXT + 2 * WEEK, NEXT + 4 * WEEK]
    assert len(list(occurrences(NEXT))) == 104


def test_a_series_is_looked_through_before_anything_is_written(
    desk: Desk, store: Store, house: House
) -> None:
    found = plan(desk, one(house), count=4)
    assert [each.wanted.day for each in found.dates] == [NEXT + n * WEEK for n in range(4)]
    assert {each.rooms for each in found.dates} == {("Room 1",)}
    assert not any(each.reasons for each in found.dates)
    assert not rows(store)


def test_a_clash_comes_with_the_nearest_that_is_free(desk: Desk, house: House) -> None:
    maria = house.therapists["Maria Santos"]
    desk.do(book(house, client_id=house.clients["Nora Blake"], day=NEXT + WEEK, starts=time(14)))
    found = plan(desk, one(house), count=3)
    clash = found.dates[1]
    assert [reason.code for reason in clash.reasons] == ["therapist_busy"]
    assert clash.instead is not None
    assert (clash.instead.day, clash.instead.starts) == (NEXT + WEEK, time(14))
    assert clash.instead.guests[0].therapist_id != maria  # at the same time, nearer than an hour
    assert clash.planned == clash.instead
    assert found.dates[0].planned == found.dates[0].wanted


def test_the_same_therapist_is_kept_where_the_detour_is_short(desk: Desk, house: House) -> None:
    desk.do(
        book(
            house,
            client_id=house.clients["Nora Blake"],
            service_id=house.services["cu"],
            minutes=30,
            day=NEXT + WEEK,
            starts=time(14),
        )
    )
    clash = plan(desk, one(house), count=2).dates[1]
    assert clash.instead is not None
    assert clash.instead.starts == time(14, 45)
    assert clash.instead_therapists == ("Maria Santos",)


def test_where_nothing_is_near_there_is_no_date(desk: Desk, house: House) -> None:
    found = plan(desk, one(house, service_id=house.services["pn"], starts=time(22)), count=1)
    assert found.dates[0].instead is not None
    nobody = one(house, service_id=house.services["ac"], minutes=60)
    lost = plan(desk, nobody, count=1).dates[0]
    assert {reason.code for reason in lost.reasons} == {"licence_missing", "no_price"}
    assert (lost.instead, lost.planned) == (None, None)


def test_closed_days_are_passed_over_and_the_number_stays(desk: Desk, house: House) -> None:
    desk.do(CloseDays(days=((NEXT + WEEK, "Roof"),)))
    found = plan(desk, one(house), count=3)
    assert [each.wanted.day for each in found.dates] == [NEXT, NEXT + 2 * WEEK, NEXT + 3 * WEEK]
    assert found.closed == (NEXT + WEEK,)
    until = plan(desk, one(house), until=NEXT + 2 * WEEK)
    assert [each.wanted.day for each in until.dates] == [NEXT, NEXT + 2 * WEEK]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({}, "how_often"),
        ({"count": 3, "weeks": 0}, "how_often"),
        ({"count": 0}, "too_often"),
        ({"count": 105}, "too_often"),
        ({"until": MONDAY}, "days_reversed"),
    ],
)
def test_how_often_has_to_make_sense(
    desk: Desk, house: House, changed: dict[str, Any], code: str
) -> None:
    with pytest.raises(Refused, match=code):
        plan(desk, one(house), **changed)


def test_a_series_is_booked_in_one_step_and_undone_in_one(
    desk: Desk, store: Store, house: House
) -> None:
    done = desk.do(BookSeries(visits=accepted(plan(desk, one(house), count=4))))
    assert (done.params["count"], done.params["last"]) == (4, NEXT + 3 * WEEK)
    with Session(store.read) as session:
        assert len(set(session.execute(select(Visit.series)).scalars())) == 1
    number = done.params["appointment"]
    place = desk.ask(partial(series_place, appointment_id=number))
    assert place is not None
    assert (place.number, place.count, place.ahead) == (1, 4, 4)
    desk.undo()
    assert not starts(store)
    with store.read.connect() as connection:
        assert count(connection, "claim") == 0
    desk.redo()
    assert len(starts(store)) == 4


def test_all_refusals_of_all_dates_are_said_at_once_and_nothing_is_written(
    desk: Desk, store: Store, house: House
) -> None:
    for week in (0, 2):
        robert = house.clients["Robert Quinn"]
        desk.do(book(house, client_id=robert, day=NEXT + week * WEEK, starts=time(14)))
    visits = tuple(Planned.of(replace(one(house), day=NEXT + week * WEEK)) for week in range(3))
    with pytest.raises(Refused) as caught:
        desk.do(BookSeries(visits=visits))
    said = [(r.code, r.params.get("day")) for r in caught.value.reasons]
    assert said == [
        ("on_that_day", NEXT),
        ("therapist_busy", NEXT),
        ("on_that_day", NEXT + 2 * WEEK),
        ("therapist_busy", NEXT + 2 * WEEK),
    ]
    assert len(rows(store)) == 2
    with pytest.raises(Refused, match="nothing_to_book"):
        desk.do(BookSeries(visits=()))
    with pytest.raises(Refused, match="too_often"):
        desk.do(BookSeries(visits=visits[:1] * 105))


def test_two_dates_at_one_time_are_refused(desk: Desk, house: House) -> None:
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(BookSeries(visits=(Planned.of(one(house)),) * 2))


def test_three_in_the_afternoon_stays_three_when_clocks_change(
    desk: Desk, store: Store, house: House
) -> None:
    march = one(house, day=date(2027, 3, 8), starts=time(15))
    booked(desk, march, 2)  # the clocks go forward on the 14th
    assert starts(store) == [(date(2027, 3, 8), time(15)), (date(2027, 3, 15), time(15))]
    with Session(store.read) as session:
        firsts = sorted(set(session.execute(select(Claim.first)).scalars()))
    assert firsts[1] - firsts[0] == 7 * 288 - 12
    assert firsts[1] == slot(ZONE, date(2027, 3, 15), time(15))


@pytest.mark.parametrize(
    ("reach", "moved"),
    [(Reach.THIS, [1]), (Reach.FOLLOWING, [1, 2, 3]), (Reach.ALL, [0, 1, 2, 3])],
)
def test_this_the_following_or_all_are_changed(
    desk: Desk, store: Store, house: House, reach: Reach, moved: list[int]
) -> None:
    booked(desk, one(house))
    second = rows(store)[1]
    to = replace(second.placement, starts=time(11), minutes=90, room_id=None)
    change = ChangeSeries(appointment_id=second.id, was=second.placement, to=to, reach=reach)
    assert desk.do(change).params["count"] == len(moved)
    found = rows(store)
    assert [n for n, row in enumerate(found) if row.starts == time(11)] == moved
    assert [n for n, row in enumerate(found) if row.price.cents == 12000] == moved
    with store.read.connect() as connection:
        assert (overlaps(connection), count(connection, "claim")) == (0, 12)
    desk.undo()
    assert {row.starts for row in rows(store)} == {time(14)}
    with pytest.raises(Stale, match="moved_elsewhere"):
        desk.do(replace(change, id="later", was=to))


def test_a_series_goes_where_it_stood_itself(desk: Desk, store: Store, house: House) -> None:
    first = booked(desk, one(house))
    place = rows(store)[0].placement
    to = replace(place, day=place.day + WEEK)
    change = ChangeSeries(appointment_id=first, was=place, to=to, reach=Reach.ALL)
    assert desk.do(change).params["count"] == 4
    assert [day for day, _ in starts(store)] == [NEXT + n * WEEK for n in range(1, 5)]


def test_therapist_and_service_change_and_what_else_was_agreed_stays(
    desk: Desk, store: Store, house: House
) -> None:
    robert = house.clients["Robert Quinn"]
    jo = house.therapists["Jo Park"]
    desk.do(
        book(house, client_id=robert, service_id=house.services["cu"], minutes=30,
             day=NEXT + WEEK, starts=time(14))
    )  # fmt: skip
    first = booked(desk, one(house))
    place = next(row for row in rows(store) if row.id == first).placement
    to = replace(place, therapist_id=jo, room_id=None)
    change = ChangeSeries(
        appointment_id=first,
        was=place,
        to=to,
        reach=Reach.ALL,
        service_id=house.services["dt"],
    )
    desk.do(change)
    sam = [row for row in rows(store) if row.client_id == house.clients["Sam Ortiz"]]
    assert {row.therapist_id for row in sam} == {jo}
    assert {row.price.cents for row in sam} == {9500}
    assert sorted({row.starts for row in sam}) == [time(14), time(14, 45)]


def test_what_would_fall_on_a_closed_day_stays(desk: Desk, store: Store, house: House) -> None:
    first = booked(desk, one(house))
    tuesday = NEXT + timedelta(days=1)
    desk.do(CloseDays(days=((tuesday + WEEK, "Roof"),)))
    place = rows(store)[0].placement
    to = replace(place, day=tuesday, room_id=None)
    done = desk.do(ChangeSeries(appointment_id=first, was=place, to=to, reach=Reach.ALL))
    assert (done.code, done.params["count"], done.params["left"]) == ("series_moved_but", 3, 1)
    assert [day.weekday() for day, _ in starts(store)] == [1, 0, 1, 1]


def test_a_change_that_clashes_anywhere_is_refused_as_a_whole(
    desk: Desk, store: Store, house: House
) -> None:
    first = booked(desk, one(house))
    third = NEXT + 2 * WEEK
    desk.do(book(house, client_id=house.clients["Nora Blake"], day=third, starts=time(11)))
    place = next(row for row in rows(store) if row.id == first).placement
    to = replace(place, starts=time(11))
    with pytest.raises(Refused) as caught:
        desk.do(ChangeSeries(appointment_id=first, was=place, to=to, reach=Reach.ALL))
    assert [(r.code, r.params.get("day")) for r in caught.value.reasons] == [
        ("on_that_day", third),
        ("therapist_busy", third),
    ]
    assert [at for _, at in starts(store)].count(time(14)) == 4


@pytest.mark.parametrize(
    ("reach", "left"), [(Reach.THIS, [0, 2, 3]), (Reach.FOLLOWING, [0]), (Reach.ALL, [])]
)
def test_this_the_following_or_all_are_cancelled(
    desk: Desk, store: Store, house: House, reach: Reach, left: list[int]
) -> None:
    booked(desk, one(house))
    second = rows(store)[1]
    command = CancelSeries(
        appointment_id=second.id, was=State.BOOKED, reach=reach, reason="moved away"
    )
    desk.do(command)
    found = rows(store)
    assert [n for n, row in enumerate(found) if row.state is State.BOOKED] == left
    desk.undo()
    assert len(starts(store)) == 4
    with pytest.raises(Stale, match="state_elsewhere"):
        desk.do(replace(command, id="later", was=State.ARRIVED))


def test_who_was_treated_stays_and_the_rest_goes(desk: Desk, store: Store, house: House) -> None:
    first = booked(desk, one(house, day=MONDAY))
    for was, to in ((State.BOOKED, State.ARRIVED), (State.ARRIVED, State.IN_SESSION)):
        desk.do(SetState(appointment_id=first, was=was, to=to))
    second = rows(store)[1]
    done = desk.do(CancelSeries(appointment_id=second.id, was=State.BOOKED, reach=Reach.ALL))
    assert done.params["count"] == 3
    assert next(row.state for row in rows(store)) is State.IN_SESSION
    with pytest.raises(Refused, match="not_possible_now"):
        desk.do(CancelSeries(appointment_id=first, was=State.IN_SESSION))
    place = rows(store)[0].placement
    with pytest.raises(Refused, match="not_movable"):
        desk.do(ChangeSeries(appointment_id=first, was=place, to=place))


def test_a_couple_comes_again_and_changes_together(desk: Desk, store: Store, house: House) -> None:
    first = booked(desk, couple(house), 2)
    found = rows(store)
    assert len({row.visit_id for row in found}) == 2
    assert {row.room_id for row in found} == {house.rooms["Room 4"]}
    place = found[0].placement
    to = replace(place, starts=time(11), therapist_id=house.therapists["Tom Becker"])
    desk.do(ChangeSeries(appointment_id=first, was=place, to=to, reach=Reach.ALL))
    pairs = {(row.client_id, row.therapist_id, row.starts) for row in rows(store)}
    tom, maria = house.therapists["Tom Becker"], house.therapists["Maria Santos"]
    assert pairs == {
        (house.clients["Sam Ortiz"], tom, time(11)),
        (house.clients["Nora Blake"], maria, time(11)),
    }


def test_what_is_not_repeated_is_a_series_of_one(desk: Desk, store: Store, house: House) -> None:
    number = int(desk.do(book(house)).params["appointment"])
    assert desk.ask(partial(series_place, appointment_id=number)) is None
    done = desk.do(CancelSeries(appointment_id=number, was=State.BOOKED, reach=Reach.ALL))
    assert done.params["count"] == 1
    assert desk.ask(partial(series_place, appointment_id=999)) is None


def test_a_therapist_sees_no_names_and_books_in_the_own_column(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    number = booked(desk, one(house))
    tom = Desk(store, clock, station="treatment")
    tom.sign_in(house.people["Tom Becker"])
    seen: Occurrence = plan(tom, one(house, client_id=house.clients["Nora Blake"]), count=1).dates[
        0
    ]
    assert [reason.code for reason in seen.reasons] == ["therapist_taken"]
    assert "Ortiz" not in repr(seen)
    with pytest.raises(Refused, match="only_own_column"):
        tom.do(BookSeries(visits=(Planned.of(one(house, starts=time(11))),)))
    with pytest.raises(Refused, match="only_own_column"):
        tom.do(CancelSeries(appointment_id=number, was=State.BOOKED))
    place = rows(store)[0].placement
    with pytest.raises(Refused, match="only_own_column"):
        tom.do(ChangeSeries(appointment_id=number, was=place, to=replace(place, starts=time(10))))
