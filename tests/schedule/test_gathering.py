"""Openings for several: what is told can be booked, and what cannot is not told."""

from contextlib import suppress
from dataclasses import replace
from datetime import time, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.clock import SetClock
from frontdesk.commands.groups import BookGroup
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.together import TogetherOpening, party_offer, party_openings
from frontdesk.storage.engine import Store
from frontdesk.values.party import Guest, GuestWish, Party, PartyWish, Rooming
from tests.bookings import book
from tests.chance import examples
from tests.moments import MONDAY
from tests.studio import House

NEXT = MONDAY + timedelta(days=7)
ON_ONE_DESK = [HealthCheck.function_scoped_fixture]


def wish(house: House, **changed: Any) -> PartyWish:
    guests = tuple(
        GuestWish(service_id=house.services["sw"], minutes=60, who=who, client_id=client)
        for who, client in enumerate((house.clients["Sam Ortiz"], house.clients["Nora Blake"]))
    )
    given: dict[str, Any] = {"guests": guests, "from_day": NEXT, "days": 1}
    return PartyWish(**(given | changed))


def look(desk: Desk, wanted: PartyWish, limit: int = 400) -> tuple[TogetherOpening, ...]:
    return desk.ask(partial(party_openings, wish=wanted, limit=limit))


@settings(max_examples=examples(6), deadline=None, suppress_health_check=ON_ONE_DESK)
@given(data=st.data())
def test_what_is_told_can_be_booked_and_no_more(
    desk: Desk, house: House, data: st.DataObject
) -> None:
    for name in house.therapists:
        begin = data.draw(st.integers(9 * 12, 18 * 12))
        with suppress(Refused):
            therapist = house.therapists[name]
            desk.do(book(house, therapist_id=therapist, starts=time(begin // 12, begin % 12 * 5)))
    wanted = wish(house, rooming=data.draw(st.sampled_from(Rooming)))
    told = {each.starts for each in look(desk, wanted)}
    for each in look(desk, wanted):
        assert not desk.ask(partial(party_offer, party=each.party)).reasons
    able = [house.therapists[n] for n in ("Maria Santos", "Tom Becker", "Ana Ruiz", "Jo Park")]
    for quarter in range(9 * 4, 20 * 4):
        at = time(quarter // 4, quarter % 4 * 15)
        possible = any(
            not desk.ask(partial(party_offer, party=party)).reasons
            for first in able
            for second in able
            if first != second
            for party in [as_party(wanted, (first, second), at)]
        )
        assert (at in told) == possible, at


def as_party(wanted: PartyWish, therapists: tuple[int, ...], at: time) -> Party:
    guests = tuple(
        Guest(
            service_id=guest.service_id,
            minutes=guest.minutes,
            therapist_id=therapist,
            client_id=guest.client_id,
        )
        for guest, therapist in zip(wanted.guests, therapists, strict=True)
    )
    return Party(guests=guests, day=NEXT, starts=at, rooming=wanted.rooming)


def test_an_opening_for_two_is_booked_as_it_is_told(desk: Desk, house: House) -> None:
    first = look(desk, wish(house, days=60), 3)[0]
    assert first.rooms == ("Room 4",)
    assert (first.reason, len(set(first.therapists))) == ("room_for_couples", 2)
    party = first.party
    group = BookGroup(guests=party.guests, day=party.day, starts=party.starts)
    assert desk.do(group).params["time"] == first.starts


def test_two_of_a_day_are_told_so_that_other_days_are_too(desk: Desk, house: House) -> None:
    days = [each.day for each in look(desk, wish(house, days=60), 4)]
    assert [days.count(day) for day in sorted(set(days))] == [2, 2]


def test_two_services_in_a_row_are_found_with_one_therapist_or_two(
    desk: Desk, house: House
) -> None:
    sam = house.clients["Sam Ortiz"]
    row = tuple(
        GuestWish(service_id=house.services[code], minutes=minutes, client_id=sam, after=after)
        for code, minutes, after in (("sw", 60, 0), ("ac", 45, 60))
    )
    found = look(desk, wish(house, guests=row))
    assert found
    assert {each.therapists[1] for each in found} == {"Li Wei"}
    assert {each.rooms for each in found} == {("Room 5",)}


def test_between_two_services_a_short_wait_is_taken_where_it_helps(
    desk: Desk, house: House
) -> None:
    sam, tom = house.clients["Sam Ortiz"], frozenset({house.therapists["Tom Becker"]})
    maria = frozenset({house.therapists["Maria Santos"]})
    nora = house.clients["Nora Blake"]
    busy = book(house, client_id=nora, day=NEXT, starts=time(9), minutes=60)
    desk.do(replace(busy, therapist_id=house.therapists["Tom Becker"]))  # to 10:15 with turnover
    row = tuple(
        GuestWish(service_id=house.services["sw"], minutes=30, client_id=sam, after=after,
                  therapists=who)
        for who, after in ((maria, 0), (tom, 30))
    )  # fmt: skip
    told = look(desk, wish(house, guests=row))
    found = {each.starts: each.party.guests[1].after for each in told}
    assert time(9, 15) not in found
    assert found[time(9, 30)] == 45
    assert found[time(9, 45)] == 30
    for each in told[:3]:
        assert not desk.ask(partial(party_offer, party=each.party)).reasons
    early = told[0].party
    late = replace(early, guests=(early.guests[0], replace(early.guests[1], after=50)))
    against = desk.ask(partial(party_offer, party=late)).reasons
    assert [(each.code, each.params["wait"]) for each in against] == [("wait_too_long", 20)]


def test_four_hands_are_two_different_therapists_at_once(desk: Desk, house: House) -> None:
    sam, jo = house.clients["Sam Ortiz"], frozenset({house.therapists["Jo Park"]})
    four = GuestWish(
        service_id=house.services["sw"], minutes=60, client_id=sam, four_hands=True, seconds=jo
    )
    found = look(desk, wish(house, guests=(four,)))
    assert found
    for each in found:
        assert each.therapists[1] == "Jo Park" != each.therapists[0]
        assert not desk.ask(partial(party_offer, party=each.party)).reasons
    party = found[0].party
    done = desk.do(BookGroup(guests=party.guests, day=party.day, starts=party.starts))
    assert done.params["guests"] == 1
    only = replace(four, therapists=jo)
    assert not look(desk, wish(house, guests=(only,)))


def test_only_the_wanted_therapists_and_hours_are_told(desk: Desk, house: House) -> None:
    ana = frozenset({house.therapists["Ana Ruiz"]})
    guests = wish(house).guests
    two = (guests[0], replace(guests[1], therapists=ana))
    found = look(desk, wish(house, guests=two, after=time(13), before=time(15)))
    assert {each.therapists[1] for each in found} == {"Ana Ruiz"}
    assert {each.starts for each in found} == {time(13 + q // 4, q % 4 * 15) for q in range(5)}


def test_a_therapist_is_not_told_with_whom_others_are_busy(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    desk.do(book(house))
    tom = Desk(store, clock, station="treatment")
    tom.sign_in(house.people["Tom Becker"])
    therapists = (house.therapists["Maria Santos"], house.therapists["Tom Becker"])
    party = replace(as_party(wish(house), therapists, time(14, 30)), day=MONDAY)
    found = tom.ask(partial(party_offer, party=party))
    assert {reason.code for reason in found.reasons} == {"therapist_taken", "client_taken"}
    assert "Ortiz" not in repr([r for r in found.reasons if r.code == "therapist_taken"])
    assert found.seats[0].reasons


def test_a_service_that_is_gone_is_refused(desk: Desk, house: House) -> None:
    guests = (GuestWish(service_id=999, minutes=60),)
    with pytest.raises(Refused, match="gone"):
        look(desk, wish(house, guests=guests))
