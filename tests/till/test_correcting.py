"""A closed day takes corrections only: postings of today that name it, told in both reports."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.correcting import CorrectDay, Mistake
from frontdesk.commands.drawer import CloseDay
from frontdesk.desk import Desk
from frontdesk.documents.day_report import day_reports
from frontdesk.errors import Refused
from frontdesk.model import Person
from frontdesk.queries.day_report import DayReport, day_report
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.rights import Role
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import trial_balance
from tests.till.test_giving_back import refund, sold

TUESDAY = date(2026, 11, 24)
FIVE = CorrectDay(day=MONDAY, mistake=Mistake.FOUND, amount=Money(500), reason="under the tray")


@pytest.fixture
def tuesday(desk: Desk, house: House, clock: SetClock) -> None:
    """Monday is closed with a sale by card; on Tuesday its tip is given back."""
    sale = sold(desk, house)
    desk.do(CloseDay(pieces=((100, 0),)))
    clock.advance(days=1)
    desk.do(refund(desk, sale, tip=1))


def report(desk: Desk, day: date) -> DayReport:
    return desk.ask(partial(day_report, day=day))


@pytest.mark.usefixtures("tuesday")
def test_both_days_tell_what_was_put_right(desk: Desk, store: Store) -> None:
    before = report(desk, MONDAY)
    desk.do(FIVE)
    monday, tuesday = report(desk, MONDAY), report(desk, TUESDAY)
    assert (monday.revenue, monday.expected) == (before.revenue, before.expected)
    for told, other in ((monday.corrected, TUESDAY), (tuesday.corrects, MONDAY)):
        assert [(each.kind, each.other, each.amount) for each in told] == [
            ("refund", other, Money(1_900)), ("correction", other, Money(500)),
        ]  # fmt: skip
    assert (monday.corrects, tuesday.corrected) == ((), ())
    assert all("Put right later" in paper.html for paper in day_reports(monday))
    assert all("under the tray" in paper.html for paper in day_reports(tuesday))
    balance = trial_balance(store)
    assert (balance["safe"], balance["over_short"]) == (500, -500)
    assert sum(balance.values()) == 0


@pytest.mark.usefixtures("tuesday")
@pytest.mark.parametrize(
    ("command", "code"),
    [
        (replace(FIVE, day=TUESDAY), "day_not_closed"),
        (replace(FIVE, day=date(2026, 11, 20)), "day_not_closed"),
        (replace(FIVE, amount=Money(0)), "cash_empty"),
        (replace(FIVE, amount=Money(99_999_999)), "amount_too_large"),
        (replace(FIVE, reason="x"), "back_reason_missing"),
        (replace(FIVE, reason="4111 1111 1111 1111"), "card_number"),
    ],
    ids=["today", "a day without trade", "nothing", "too much", "no reason", "a card's number"],
)
def test_nonsense_is_refused(desk: Desk, command: CorrectDay, code: str) -> None:
    with pytest.raises(Refused, match=code):
        desk.do(command)


@pytest.mark.usefixtures("tuesday")
def test_much_needs_a_second_person(desk: Desk, store: Store) -> None:
    with Session(store.write) as session:
        session.add(Person(name="Mia Stone", role=Role.MANAGER))
        session.commit()
    desk.do(FIVE)
    with pytest.raises(Refused, match="second_missing"):
        desk.do(replace(FIVE, amount=Money(10_100), id="another"))
