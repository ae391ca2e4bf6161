"""Breaks, meetings and rooms out of order: taken, repeated, moved and given back."""

from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.blocks import AddBlock, MoveBlock, RemoveBlock
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.day import BlockRow, day_board
from frontdesk.storage.engine import Store
from frontdesk.values.block import BlockKind, BlockPlace, Reach
from tests.moments import MONDAY
from tests.studio import House

WEEK = timedelta(days=7)


@pytest.fixture
def noon(house: House) -> BlockPlace:
    """Maria's noon on Monday, three quarters of an hour."""
    return BlockPlace(
        resource_id=house.therapists["Maria Santos"], day=MONDAY, starts=time(12), minutes=45
    )


def lunch(place: BlockPlace, **more: Any) -> AddBlock:
    return AddBlock(kind=BlockKind.LUNCH, place=place, label="Lunch", **more)


def blocks(desk: Desk, day: date = MONDAY) -> tuple[BlockRow, ...]:
    return desk.ask(partial(day_board, day=day)).blocks


def book_at(house: House, day: date, starts: time) -> Book:
    return Book(
        client_id=house.clients["Sam Ortiz"],
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists["Maria Santos"],
        day=day,
        starts=starts,
    )


def test_a_block_keeps_bookings_out_and_says_why(
    desk: Desk, house: House, noon: BlockPlace
) -> None:
    desk.do(lunch(noon))
    with pytest.raises(Refused) as caught:
        desk.do(book_at(house, MONDAY, time(11, 30)))
    reason = caught.value.reasons[0]
    assert (reason.code, reason.params["label"]) == ("therapist_blocked", "Lunch")


def test_a_block_does_not_go_over_a_booking(desk: Desk, house: House, noon: BlockPlace) -> None:
    desk.do(book_at(house, MONDAY, time(11, 30)))
    with pytest.raises(Refused, match="therapist_busy"):
        desk.do(lunch(noon))
    assert blocks(desk) == ()


def test_a_repeated_block_stands_on_each_of_its_weekdays(desk: Desk, noon: BlockPlace) -> None:
    outcome = desk.do(lunch(noon, until=MONDAY + WEEK * 2, weekdays=(0, 1)))
    assert outcome.params["count"] == 5
    assert all(blocks(desk, MONDAY + timedelta(days=ahead)) for ahead in (0, 1, 7, 8, 14))
    assert not blocks(desk, MONDAY + timedelta(days=2))


def test_every_clash_of_a_repeated_block_is_named_before_anything_is_written(
    desk: Desk, house: House, noon: BlockPlace
) -> None:
    for ahead in (1, 2):
        desk.do(book_at(house, MONDAY + WEEK * ahead, time(11, 30)))
    with pytest.raises(Refused) as caught:
        desk.do(lunch(noon, until=MONDAY + WEEK * 3))
    assert {r.params["day"] for r in caught.value.reasons} == {MONDAY + WEEK, MONDAY + WEEK * 2}
    assert not blocks(desk)


def test_taken_days_are_left_out_when_that_is_wanted(
    desk: Desk, house: House, noon: BlockPlace
) -> None:
    desk.do(book_at(house, MONDAY + WEEK, time(11, 30)))
    outcome = desk.do(lunch(noon, until=MONDAY + WEEK * 2, besides_taken=True))
    assert (outcome.params["count"], outcome.params["left_out"]) == (2, 1)
    assert not blocks(desk, MONDAY + WEEK)


@pytest.mark.parametrize(
    ("reach", "left"),
    [(Reach.THIS, [0, 2]), (Reach.FOLLOWING, [0]), (Reach.ALL, [])],
    ids=str,
)
def test_a_repeated_block_is_given_back_as_far_as_meant(
    desk: Desk, noon: BlockPlace, reach: Reach, left: list[int]
) -> None:
    desk.do(lunch(noon, until=MONDAY + WEEK * 2))
    second = blocks(desk, MONDAY + WEEK)[0]
    desk.do(RemoveBlock(block_id=second.id, reach=reach))
    assert [ahead for ahead in range(3) if blocks(desk, MONDAY + WEEK * ahead)] == left
    desk.undo()
    assert all(blocks(desk, MONDAY + WEEK * ahead) for ahead in range(3))


def test_a_block_moves_and_comes_back(desk: Desk, house: House, noon: BlockPlace) -> None:
    number = desk.do(lunch(noon)).params["block"]
    to = replace(noon, starts=time(13), resource_id=house.therapists["Tom Becker"])
    desk.do(MoveBlock(block_id=number, was=noon, to=to))
    assert (blocks(desk)[0].resource_id, blocks(desk)[0].starts) == (to.resource_id, time(13))
    desk.undo()
    assert blocks(desk)[0].starts == time(12)


def test_a_block_does_not_go_back_where_somebody_has_booked(
    desk: Desk, house: House, store: Store, clock: SetClock, noon: BlockPlace
) -> None:
    number = desk.do(lunch(noon)).params["block"]
    desk.do(MoveBlock(block_id=number, was=noon, to=replace(noon, starts=time(14))))
    other = Desk(store, clock, station="other")
    other.sign_in(house.people["Rosa Diaz"])
    other.do(book_at(house, MONDAY, time(12)))
    with pytest.raises(Refused, match="therapist_busy"):
        desk.undo()
    assert blocks(desk)[0].starts == time(14)


def test_a_block_that_moved_on_is_stale(desk: Desk, noon: BlockPlace) -> None:
    number = desk.do(lunch(noon)).params["block"]
    there = replace(noon, starts=time(13))
    desk.do(MoveBlock(block_id=number, was=noon, to=there))
    with pytest.raises(Stale, match="block_elsewhere"):
        desk.do(MoveBlock(block_id=number, was=noon, to=replace(noon, starts=time(14))))
    desk.do(RemoveBlock(block_id=number))
    with pytest.raises(Stale, match="block_elsewhere"):
        desk.do(RemoveBlock(block_id=number))


def test_a_therapist_blocks_only_the_own_column(desk: Desk, house: House, noon: BlockPlace) -> None:
    desk.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="only_own_column"):
        desk.do(lunch(noon))
    desk.do(lunch(replace(noon, resource_id=house.therapists["Tom Becker"])))


def test_a_room_can_be_out_of_order(desk: Desk, house: House, noon: BlockPlace) -> None:
    place = replace(noon, resource_id=house.rooms["Room 5"], minutes=240)
    desk.do(AddBlock(kind=BlockKind.OUT_OF_ORDER, place=place, label="Heating"))
    acupuncture = replace(
        book_at(house, MONDAY, time(13)),
        service_id=house.services["ac"],
        minutes=45,
        therapist_id=house.therapists["Li Wei"],
    )
    with pytest.raises(Refused, match="no_room_free"):
        desk.do(acupuncture)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"label": "  "}, "block_unnamed"),
        ({"label": "", "until": MONDAY - WEEK}, "block_unnamed, days_reversed"),
        ({"until": MONDAY - WEEK}, "days_reversed"),
        ({"until": MONDAY + WEEK * 200}, "repeated_too_long"),
        ({"until": MONDAY, "weekdays": (3,)}, "no_days_said"),
    ],
    ids=["no name", "no name and reversed", "ends before it begins", "for years", "on no day"],
)
def test_what_makes_no_sense_is_refused(
    desk: Desk, noon: BlockPlace, more: dict[str, Any], code: str
) -> None:
    with pytest.raises(Refused, match=code):
        desk.do(replace(lunch(noon), **more))


def test_a_clients_time_is_no_block(desk: Desk, house: House, noon: BlockPlace) -> None:
    with pytest.raises(Refused, match="gone"):
        desk.do(lunch(replace(noon, resource_id=house.clients["Sam Ortiz"])))


def test_all_that_is_wrong_with_its_hours_is_said_at_once(noon: BlockPlace) -> None:
    with pytest.raises(Refused, match="off_the_grid, ends_before_start"):
        replace(noon, starts=time(12, 2), minutes=-3)
    with pytest.raises(Refused, match="bad_length"):
        replace(noon, minutes=7)
