"""What a card says at a given minute, and who is meant by a few letters."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from frontdesk.queries.day import Card, Column, DayBoard
from frontdesk.values.money import Money
from frontdesk.values.placement import Placement
from frontdesk.values.state import State
from tests.moments import MONDAY, NOW, ZONE
from ui.checkin.lanes import Lane, LaneRow, fits, lane_of, narrowed, rows_of
from ui.checkin.seen import seen, spoken
from ui.checkin.words import counts, empty_words

TEN = datetime(2026, 11, 23, 10, tzinfo=ZONE)
_CARD = Card(
    id=1,
    visit_id=1,
    client_id=7,
    client="María Peña",
    phone="+18065550142",
    service_id=1,
    service="Swedish massage",
    placement=Placement(therapist_id=8, day=MONDAY, starts=time(10), minutes=60),
    ends=time(11),
    room="Room 2",
    turnover=15,
    state=State.BOOKED,
    alert=None,
    member=False,
    first_visit=False,
    price=Money(8500),
    arrived_at=None,
    started_at=None,
    finished_at=None,
    guests=1,
    preferences=None,
    note=None,
    reason=None,
)


def row(**changed: Any) -> LaneRow:
    return LaneRow(replace(_CARD, **changed), "Maria Santos")


@pytest.mark.parametrize(
    ("state", "minutes", "chip"),
    [
        (State.BOOKED, -120, "booked"),
        (State.CONFIRMED, -61, "confirmed"),
        (State.CONFIRMED, -60, "in 60 min"),
        (State.BOOKED, -1, "in 1 min"),
        (State.BOOKED, 0, "now"),
        (State.BOOKED, 4, "4 min late"),
        (State.ARRIVED, 4, "waiting 14 min"),
        (State.ARRIVED, 5, "late start"),
        (State.IN_SESSION, 23, "37 min left"),
        (State.IN_SESSION, 60, "0 min left"),
        (State.IN_SESSION, 64, "4 min over"),
        (State.TO_CHECK_OUT, 62, "just finished"),
        (State.TO_CHECK_OUT, 70, "waiting 8 min"),
        (State.DONE, 70, ""),
        (State.NO_SHOW, 70, "no-show"),
    ],
)
def test_the_chip_says_how_long(state: State, minutes: int, chip: str) -> None:
    stamps = {
        "arrived_at": TEN - timedelta(minutes=10),
        "finished_at": TEN + timedelta(minutes=62),
    }
    words = seen(row(state=state, **stamps), ZONE, TEN + timedelta(minutes=minutes, seconds=30))
    assert words.chip == chip


@pytest.mark.parametrize(("minutes", "asks"), [(9, False), (10, True), (90, True)])
def test_a_late_card_asks_from_ten_minutes_on(minutes: int, asks: bool) -> None:
    assert seen(row(), ZONE, TEN + timedelta(minutes=minutes)).asks is asks
    here = seen(row(state=State.ARRIVED), ZONE, TEN + timedelta(minutes=minutes))
    assert not here.asks


def test_facts_and_the_alert_are_told() -> None:
    given = row(alert="30 weeks pregnant", member=True, first_visit=True, state=State.ARRIVED,
                arrived_at=TEN - timedelta(minutes=4))  # fmt: skip
    words = seen(given, ZONE, TEN + timedelta(minutes=8))
    assert words.alert == "30 weeks pregnant"
    assert words.facts == "Member · First visit · waiting 12 min"
    assert spoken(given, ZONE, TEN + timedelta(minutes=8)) == (
        "María Peña, 10:00 am, Swedish massage 60, with Maria Santos, Room 2, Arrived, late start, "
        "Member, First visit, waiting 12 min, Mind: 30 weeks pregnant"
    )
    assert seen(replace(given, card=replace(given.card, state=State.DONE)), ZONE, NOW).alert == ""


def test_the_price_stands_on_who_is_to_check_out() -> None:
    line = seen(row(state=State.TO_CHECK_OUT), ZONE, TEN).line.replace("\u00a0", " ")
    assert line == "Swedish massage 60 · Maria · $85.00"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("mar", True),
        ("pena", True),
        ("PEÑ mar", True),
        ("aria", False),
        ("0142", True),
        ("(806) 555", True),
        ("01", False),
        ("mar 9", False),
        ("", True),
    ],
)
def test_a_few_letters_mean_a_client(said: str, meant: bool) -> None:
    assert fits(row(), said) is meant


def _board(*cards: Card) -> DayBoard:
    columns = (Column(8, "Maria Santos", "LMT", ()), Column(9, "Tom Becker", "LMT", ()))
    return DayBoard(MONDAY, ZONE.key, time(9), time(20), None, columns, cards, ())


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_its_lane_but_cancelled(state: State) -> None:
    lanes = rows_of(_board(replace(_CARD, state=state)))
    where = [lane for lane, rows in lanes.items() if rows]
    assert where == ([] if state is State.CANCELLED else [lane_of(replace(_CARD, state=state))])


def test_who_waits_longest_to_pay_stands_first() -> None:
    cards = [
        replace(_CARD, id=n, state=State.TO_CHECK_OUT, finished_at=TEN - timedelta(minutes=m))
        for n, m in ((1, 2), (2, 9), (3, 5))
    ]
    lanes = rows_of(_board(*cards))
    assert [each.card.id for each in lanes[Lane.TO_CHECK_OUT]] == [2, 3, 1]


def test_one_therapist_sees_the_own_lane() -> None:
    place = replace(_CARD.placement, therapist_id=9)
    lanes = rows_of(_board(_CARD, replace(_CARD, id=2, placement=place)), own=9)
    assert [(each.card.id, each.therapist) for each in lanes[Lane.EXPECTED]] == [(2, "Tom Becker")]


def test_lanes_say_how_many_and_why_none() -> None:
    lanes = rows_of(_board(_CARD, replace(_CARD, id=2, client="Sam Ortiz")))
    some = narrowed(lanes, "sam")
    assert counts(some, lanes)[Lane.EXPECTED] == "1 of 2"
    assert counts(lanes, lanes)[Lane.EXPECTED] == "2"
    assert empty_words(lanes, "zed")[Lane.EXPECTED] == "Nobody here is called zed."
    assert empty_words(lanes, "")[Lane.ARRIVED] == "Nobody is waiting."
    assert "F4 takes a walk-in" in empty_words({}, "")[Lane.EXPECTED]
