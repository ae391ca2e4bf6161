"""What a studio sets: kept where it belongs, in force at once, undone, and never nonsense."""

from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.availability import SetDays
from frontdesk.commands.house import SetHours
from frontdesk.commands.settings import Set
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.house import house_board
from frontdesk.queries.openings import Opening, openings
from frontdesk.queries.policy import cancelling
from frontdesk.queries.settings import settings_board
from frontdesk.values.money import Money
from frontdesk.values.settings import SETTINGS, Value
from frontdesk.values.wanted import Wanted
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House

DAY = timedelta(days=1)


def values(desk: Desk) -> dict[str, Value]:
    return {row.key: row.value for row in desk.ask(settings_board).rows}


def change(desk: Desk, key: str, to: Value) -> None:
    desk.do(Set(key=key, was=values(desk)[key], to=to))


def test_a_clock_by_which_two_would_be_at_once_is_not_set(
    desk: Desk, house: House, clock: SetClock
) -> None:
    """Both are at one, an hour apart, in the night in which the clocks of Texas go back."""
    night, always = date(2026, 11, 1), (time(0), time(0))
    clock.put(datetime(2026, 10, 20, 15, tzinfo=UTC))
    was = desk.ask(house_board).hours
    desk.do(SetHours(was=was, week=tuple((day, always) for day in range(7))))
    maria = house.therapists["Maria Santos"]
    desk.do(SetDays(therapist_ids=(maria,), days=(night,), spans=(always,)))
    nora = {"client_id": house.clients["Nora Blake"], "fold": True}
    desk.do(book(house, day=night, starts=time(1), minutes=30, service_id=house.services["sw"]))
    desk.do(book(house, day=night, starts=time(1), minutes=30, service_id=house.services["sw"],
                 **nora))  # fmt: skip
    with pytest.raises(Refused, match="zone_overlaps"):
        change(desk, "zone", "America/Phoenix")
    change(desk, "zone", "America/New_York")
    desk.undo()
    assert values(desk)["zone"] == "America/Chicago"


def look(desk: Desk, house: House, code: str = "sw", **more: Any) -> tuple[Opening, ...]:
    wanted = Wanted(service_id=house.services[code], minutes=60, **more)
    return desk.ask(partial(openings, wanted=wanted, limit=400))


def test_everything_is_listed_with_what_is_usual(desk: Desk, house: House) -> None:
    board = desk.ask(settings_board)
    there = {row.key: row.value for row in board.rows}
    assert (there["cancellation_hours"], there["late_bp"], there["missed_bp"]) == (24, 5000, 10000)
    assert (there["notice_minutes"], there["horizon_days"], there["deep_minutes"]) == (0, 730, None)
    assert there["address"] == ("3714 Olsen Blvd.", "Amarillo, TX 79109")
    assert there[f"turnover.{house.services['cu']}"] == 10
    assert {row.setting.name for row in board.rows} == set(SETTINGS)
    assert ("dt", "Deep tissue massage") in board.services


@pytest.mark.parametrize(
    ("key", "to"),
    [
        ("cancellation_hours", 48), ("late_bp", 2_500), ("grace_minutes", 0), ("wait_minutes", 15),
        ("notice_minutes", 90), ("horizon_days", 60), ("deep_minutes", 240), ("deep_minutes", None),
        ("deep_services", ("dt",)), ("turnover", 20), ("gender", "f"), ("name", "Quiet Hands"),
        ("address", ("1 Elm St.", "Amarillo, TX 79101")), ("phone", "(806) 555-0100"),
        ("sales_tax_bp", 800),
    ],
)  # fmt: skip
def test_a_setting_is_kept_told_and_undone(desk: Desk, house: House, key: str, to: Value) -> None:
    of = {"turnover": house.services["sw"], "gender": house.therapists["Jo Park"]}
    whole = f"{key}.{of[key]}" if key in of else key
    before = values(desk)
    done = desk.do(Set(key=whole, was=before[whole], to=to))
    assert done.code == f"set_{key}"
    assert values(desk) == before | {whole: to}
    desk.undo()
    assert values(desk) == before


@pytest.mark.parametrize(
    ("key", "to", "code"),
    [
        ("cancellation_hours", 337, "setting_hours"),
        ("cancellation_hours", -1, "setting_hours"),
        ("cancellation_hours", None, "setting_hours"),
        ("late_bp", 10_001, "setting_percent"),
        ("sales_tax_bp", 3_001, "setting_percent"),
        ("grace_minutes", "soon", "setting_minutes"),
        ("horizon_days", 0, "setting_days"),
        ("deep_minutes", 62, "setting_off_grid"),
        ("deep_services", ("dt", "zz"), "setting_service"),
        ("name", "  ", "setting_empty"),
        ("name", "x" * 121, "setting_long"),
        ("address", ("x" * 121,), "setting_long"),
        ("phone", "call us", "not_a_phone"),
        ("no_such", 1, "gone"),
        ("turnover.zero", 1, "gone"),
    ],
)
def test_nonsense_is_refused(desk: Desk, key: str, to: Value, code: str) -> None:
    was = values(desk).get(key)
    with pytest.raises(Refused, match=code):
        desk.do(Set(key=key, was=was, to=to))


@pytest.mark.parametrize(
    ("key", "to", "code"),
    [("turnover.{sw}", 7, "setting_off_grid"), ("turnover.{sw}", 125, "setting_minutes"),
     ("turnover.9999", 5, "gone"), ("gender.{jo}", "x", "setting_gender")],
)  # fmt: skip
def test_nonsense_of_a_service_or_a_therapist_is_refused(
    desk: Desk, house: House, key: str, to: Value, code: str
) -> None:
    key = key.format(sw=house.services["sw"], jo=house.therapists["Jo Park"])
    with pytest.raises(Refused, match=code):
        desk.do(Set(key=key, was=values(desk).get(key), to=to))


def test_what_somebody_else_has_set_is_not_overwritten(desk: Desk) -> None:
    change(desk, "cancellation_hours", 48)
    with pytest.raises(Stale, match="setting_elsewhere"):
        desk.do(Set(key="cancellation_hours", was=24, to=12))


def test_only_who_manages_the_studio_sets_it(desk: Desk, house: House) -> None:
    desk.sign_in(house.people["Rosa Diaz"])
    for ask in (partial(desk.do, Set(key="late_bp", was=5000, to=0)),
                partial(desk.ask, settings_board)):  # fmt: skip
        with pytest.raises(Refused, match="not_allowed"):
            ask()


def test_the_policy_on_cancelling_holds_at_once(desk: Desk, house: House, clock: SetClock) -> None:
    number = int(desk.do(book(house)).params["appointment"])
    change(desk, "late_bp", 2_500)
    change(desk, "grace_minutes", 0)
    clock.advance(minutes=1)
    seen = desk.ask(partial(cancelling, appointment_id=number))
    assert (seen.fee, seen.why) == (Money(2375), "late")
    change(desk, "cancellation_hours", 1)
    assert desk.ask(partial(cancelling, appointment_id=number)).why == "in_time"


def test_notice_horizon_and_turnover_bound_what_is_offered(desk: Desk, house: House) -> None:
    assert look(desk, house, from_day=MONDAY, days=1)[0].day == MONDAY
    change(desk, "notice_minutes", 1_440)
    assert not look(desk, house, from_day=MONDAY, days=1)
    change(desk, "horizon_days", 7)
    days = {each.day for each in look(desk, house, from_day=MONDAY, days=60)}
    assert max(days) == MONDAY + 7 * DAY
    change(desk, f"turnover.{house.services['sw']}", 60)
    turned = desk.do(
        Book(
            client_id=house.clients["Sam Ortiz"],
            service_id=house.services["sw"],
            minutes=60,
            therapist_id=house.therapists["Tom Becker"],
            day=MONDAY + 7 * DAY,
            starts=time(9),
        )
    )
    assert turned.params["appointment"]
    first = look(
        desk, house, from_day=MONDAY + 7 * DAY, days=1,
        therapists=frozenset({house.therapists["Tom Becker"]}),
    )  # fmt: skip
    assert min(each.starts for each in first) == time(11)


def test_deep_work_is_limited_for_a_therapist_and_a_day(desk: Desk, house: House) -> None:
    change(desk, "deep_services", ("dt",))
    change(desk, "deep_minutes", 60)
    only: dict[str, Any] = {
        "from_day": MONDAY + 7 * DAY,
        "days": 1,
        "therapists": frozenset({house.therapists["Tom Becker"]}),
    }
    assert look(desk, house, "dt", **only)
    desk.do(
        Book(
            client_id=house.clients["Sam Ortiz"],
            service_id=house.services["dt"],
            minutes=60,
            therapist_id=house.therapists["Tom Becker"],
            day=MONDAY + 7 * DAY,
            starts=time(9),
        )
    )
    assert not look(desk, house, "dt", **only)
    assert look(desk, house, "sw", **only)
