"""The report of a day tells what members paid, and what was kept of what had been paid before."""

from dataclasses import replace
from functools import partial

from frontdesk.clock import SetClock
from frontdesk.desk import Desk
from frontdesk.documents.day_report import day_reports
from frontdesk.queries.day_report import REVENUE, day_report
from frontdesk.values.money import ZERO, Money
from tests.bookings import book
from tests.memberships.steps import MONTHLY, joined, plan
from tests.moments import MONDAY
from tests.studio import House
from tests.till.test_forfeits import cancel, deposit


def test_what_it_was_for_is_what_was_paid_but_for_what_was_kept(
    desk: Desk, house: House, clock: SetClock
) -> None:
    for client, count in (("Sam Ortiz", 0), ("Nora Blake", 1)):
        terms = replace(MONTHLY, fee=Money(2_500), count=count)
        number = plan(desk, f"Plan {count}", terms)
        joined(desk, house, client, plan_id=number, terms=terms)
    booked = int(desk.do(book(house)).params["appointment"])
    deposit(desk, booked, 2_000)
    clock.advance(hours=1)
    desk.do(cancel(booked))
    found = desk.ask(partial(day_report, day=MONDAY))
    assert dict(found.revenue) == {"membership_revenue": Money(12_500), "fee_kept": Money(2_000)}
    assert dict(found.stored) == {"membership": Money(7_500), "deposit": Money(2_000)}
    sold = [amount for code, amount in (*found.revenue, *found.stored) if code != "fee_kept"]
    assert sum(sold, start=ZERO) == found.total == Money(22_000)
    for paper in day_reports(found):
        assert "Memberships" in paper.html
        assert not any(code in paper.html for code in REVENUE if "_" in code)
