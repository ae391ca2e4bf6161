"""The studio to look around in: sound, the same from the same seed, alive at any hour."""

from collections import Counter
from datetime import date, timedelta
from functools import partial

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.billing import RunBilling
from frontdesk.commands.studio import SetUpStudio
from frontdesk.demo.monday import furnish
from frontdesk.demo.plans import demo_plan
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.billing import billing_board
from frontdesk.queries.day import Card, DayBoard, day_board
from frontdesk.queries.memberships import members
from frontdesk.storage.engine import Store
from frontdesk.values.membership import Standing
from frontdesk.values.rights import Role
from frontdesk.values.state import State
from tests.demo.checks import digest, one, require_sound
from tests.memberships.steps import ledger, stored
from tests.moments import NOW


def furnished(store: Store, clock: SetClock, seed: int = 1) -> Desk:
    desk = Desk(store, clock, station="front")
    furnish(desk, seed)
    desk.sign_in(next(each.id for each in desk.people() if each.role is Role.OWNER))
    return desk


def board(desk: Desk, day: date) -> DayBoard:
    return desk.ask(partial(day_board, day=day))


def lanes(cards: tuple[Card, ...]) -> Counter[State]:
    return Counter(card.state for card in cards)


def test_what_is_made_up_is_sound(any_store: Store, clock: SetClock) -> None:
    furnished(any_store, clock)
    require_sound(any_store)
    assert 110 <= one(any_store, "SELECT count(*) FROM client") <= 130
    assert one(any_store, "SELECT count(*) FROM appointment WHERE day < '2026-11-23'") > 500


def test_there_are_members_in_every_state_with_credits_to_use(
    store: Store, clock: SetClock
) -> None:
    desk = furnished(store, clock)
    every = {
        each.standing for standing in (None, Standing.ENDED)
        for each in desk.ask(partial(members, standing=standing))
    }  # fmt: skip
    assert every == set(Standing)
    found = desk.ask(members)
    assert any(each.until is not None for each in found)
    assert sum(each.credits for each in found) > len(found)
    assert stored(store) == -ledger(store)["membership"]
    before = desk.ask(billing_board)
    assert before.due
    assert before.again
    assert before.unpaid
    desk.do(RunBilling())
    assert len(desk.ask(billing_board).due) < 20  # not years of cycles


def test_one_seed_gives_one_studio(any_store: Store, store: Store, clock: SetClock) -> None:
    if any_store is store:
        pytest.skip("the file is what the server is held against")
    furnished(any_store, clock)
    furnished(store, clock)
    assert digest(any_store) == digest(store)


@pytest.mark.parametrize("hour", [9, 11, 14, 17, 19, 21])
@pytest.mark.parametrize("ahead", [0, 3, 6], ids=["Monday", "Thursday", "Sunday"])
def test_every_lane_holds_somebody_whatever_the_clock_says(
    store: Store, clock: SetClock, hour: int, ahead: int
) -> None:
    clock.put(NOW.replace(hour=hour) + timedelta(days=ahead))
    desk = furnished(store, clock)
    found = lanes(board(desk, NOW.date() + timedelta(days=ahead)).cards)
    for state in (State.ARRIVED, State.IN_SESSION, State.TO_CHECK_OUT, State.DONE):
        assert found[state] >= 2
    assert found[State.BOOKED] + found[State.CONFIRMED] >= 1


def test_today_has_a_bit_of_everything(store: Store, clock: SetClock) -> None:
    found = board(furnished(store, clock), NOW.date())
    assert len(found.columns) == 5
    assert {block.label for block in found.blocks} == {"Lunch", "Break"}
    assert any(card.client == "Walk-in 1" for card in found.cards)
    assert [card.guests for card in found.cards].count(2) == 2
    assert any(card.alert for card in found.cards)
    assert any(card.member for card in found.cards)
    assert any(card.first_visit for card in found.cards)
    assert any(card.preferences for card in found.cards)
    shifts = {each.therapist_id: each.shifts for each in found.columns}
    for card in found.cards:
        assert any(
            starts <= card.placement.starts and card.ends <= ends
            for starts, ends in shifts[card.placement.therapist_id]
        )


@pytest.mark.parametrize(
    ("hour", "minute"), [(0, 0), (0, 40), (4, 55), (23, 30), (23, 59)], ids=str
)
def test_the_middle_of_the_night_is_no_hindrance(
    store: Store, clock: SetClock, hour: int, minute: int
) -> None:
    clock.put(NOW.replace(hour=hour, minute=minute))
    assert board(furnished(store, clock), NOW.date()).cards
    require_sound(store)


@pytest.mark.parametrize("day", [date(2027, 3, 14), date(2026, 11, 1)], ids=["spring", "autumn"])
def test_odd_days_are_furnished_too(store: Store, clock: SetClock, day: date) -> None:
    clock.put(NOW.replace(year=day.year, month=day.month, day=day.day, hour=3, minute=20))
    furnished(store, clock)
    require_sound(store)


def test_work_goes_on_in_what_was_made_up(any_store: Store, clock: SetClock) -> None:
    desk = furnished(any_store, clock)
    card = next(card for card in board(desk, NOW.date()).cards if card.state is State.BOOKED)
    later = NOW.date() + timedelta(days=60)
    therapist = card.placement.therapist_id
    done = desk.do(
        Book(
            client_id=card.client_id,
            service_id=card.service_id,
            minutes=card.placement.minutes,
            therapist_id=therapist,
            day=later,
            starts=card.placement.starts.replace(hour=12, minute=0),
            override="shift not entered",
        )
    )
    assert [each.id for each in board(desk, later).cards] == [done.params["appointment"]]


def test_a_real_studio_is_left_alone(store: Store, clock: SetClock) -> None:
    desk = Desk(store, clock)
    desk.do(SetUpStudio(plan=demo_plan()))
    with pytest.raises(Refused, match="not_a_demo"):
        furnish(desk)


def test_it_is_furnished_once(store: Store, clock: SetClock) -> None:
    desk = furnished(store, clock)
    with pytest.raises(Refused, match="furnished_already"):
        furnish(desk)
