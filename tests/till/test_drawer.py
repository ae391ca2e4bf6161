"""The drawer and the close of the day: what should be there, what is, and a day that is shut."""

from datetime import time
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.base import Command
from frontdesk.commands.drawer import CloseDay, GiveCount, Move, MoveCash, PayTips
from frontdesk.desk import Desk
from frontdesk.documents.day_report import day_reports
from frontdesk.errors import Refused
from frontdesk.queries.day_report import DayReport, day_report, tips_due
from frontdesk.storage.engine import Store
from frontdesk.values.cash import Count
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import finished, paid, payment, ticket_of, trial_balance

LATER = time(10, 45)
NONE: Count = ((100, 0),)


def a_float() -> MoveCash:
    return MoveCash(move=Move.FLOAT, amount=Money(20_000))


def report(desk: Desk) -> DayReport:
    return desk.ask(partial(day_report, day=MONDAY))


@pytest.fixture
def day(desk: Desk, house: House) -> None:
    """A float of $200, $95 in cash, $95 by card with $19 of tip for Tom Becker."""
    desk.do(a_float())
    paid(desk, house)
    found = ticket_of(desk, finished(desk, house, "Nora Blake", therapist="Tom Becker",
                                     at=LATER))  # fmt: skip
    desk.do(payment(found, tips=found.tips(2_000), kind=CARD))


def whole(pieces: Count, reason: str = "") -> CloseDay:
    return CloseDay(pieces=pieces, reason=reason)


@pytest.mark.usefixtures("day")
def test_the_figures_of_the_day_add_up(desk: Desk, house: House) -> None:
    desk.do(MoveCash(move=Move.PAY_OUT, amount=Money(1_250), note="flowers"))
    desk.do(MoveCash(move=Move.PAY_IN, amount=Money(500), note="found under the mat"))
    desk.do(PayTips(therapist_id=house.therapists["Tom Becker"], amount=Money(1_000)))
    told = report(desk)
    assert (told.sales, told.first, told.last, told.gaps) == (2, "2026-000001", "2026-000002", 0)
    assert told.revenue == (("service_revenue", Money(19_000)),)
    assert told.tenders == (("cash", Money(9_500)), ("card", Money(11_400)))
    assert told.moves == (
        ("float", Money(20_000)), ("sale", Money(9_500)), ("pay_in", Money(500)),
        ("pay_out", Money(-1_250)), ("tips_out", Money(-1_000)),
    )  # fmt: skip
    assert (told.expected, told.total) == (Money(27_750), Money(20_900))
    (tom,) = told.tips
    assert (tom.taken, tom.paid) == (Money(1_900), Money(1_000))
    assert [(due.therapist, due.owed) for due in desk.ask(tips_due)] == [("Tom Becker", Money(900))]


@pytest.mark.usefixtures("day")
def test_a_day_that_is_right_is_closed_and_takes_nothing_more(desk: Desk, store: Store) -> None:
    done = desk.do(whole(((10_000, 2), (5_000, 1), (2_000, 2), (500, 1))))
    assert (done.code, done.params["number"], done.params["over"]) == (
        "day_closed_now",
        1,
        Money(0),
    )
    told = report(desk)
    assert (told.number, told.counted, told.over) == (1, Money(29_500), Money(0))
    assert told.drawers[0].pieces == ((10_000, 2), (5_000, 1), (2_000, 2), (500, 1))
    balance = trial_balance(store)
    assert (balance["cash"], balance["safe"]) == (0, 9_500)
    assert sum(balance.values()) == 0
    for command in (a_float(), whole(())):
        with pytest.raises(Refused, match="day_closed"):
            desk.do(command)


@pytest.mark.usefixtures("day")
@pytest.mark.parametrize(
    ("pieces", "code", "over"),
    [(((10_000, 2), (5_000, 1), (2_000, 2)), "drawer_short", -500),
     (((10_000, 3),), "drawer_over", 500)],
    ids=["short", "over"],
)  # fmt: skip
def test_a_difference_asks_for_its_reason_and_is_booked(
    desk: Desk, store: Store, pieces: Count, code: str, over: int
) -> None:
    with pytest.raises(Refused, match="count_not_given") as blind:
        desk.do(whole(pieces))
    assert not blind.value.reasons[0].params
    desk.do(GiveCount(pieces=pieces))
    with pytest.raises(Refused, match=code):
        desk.do(whole(pieces))
    desk.do(whole(pieces, "counted twice"))
    told = report(desk)
    assert (told.over, told.drawers[0].reason) == (Money(over), "counted twice")
    assert trial_balance(store)["over_short"] == -over


@pytest.mark.usefixtures("day")
def test_the_first_count_stays_whatever_is_counted_again(desk: Desk) -> None:
    for pieces in (((10_000, 1),), ((10_000, 2), (5_000, 1), (2_000, 2), (500, 1))):
        desk.do(GiveCount(pieces=pieces))
    assert report(desk).first_counted == Money(10_000)
    desk.do(whole(pieces))
    told = report(desk)
    assert (told.first_counted, told.counted, told.over) == (Money(10_000), Money(29_500), Money(0))
    assert all("Counted first" in paper.html for paper in day_reports(told))
    with pytest.raises(Refused, match="day_closed_already"):
        desk.do(GiveCount(pieces=NONE))


@pytest.mark.usefixtures("day")
def test_nothing_says_what_should_be_there_before_a_count_is_given(desk: Desk) -> None:
    with pytest.raises(Refused, match="drawer_too_little") as refused:
        desk.do(MoveCash(move=Move.PAY_OUT, amount=Money(90_000), note="the bank"))
    assert not refused.value.reasons[0].params
    figures = ("Should be there", "How it was paid", "295.00")
    before = day_reports(report(desk))
    assert not [words for words in figures for paper in before if words in paper.html]
    desk.do(GiveCount(pieces=NONE))
    after = day_reports(report(desk))
    assert all(words in paper.html for words in figures for paper in after)


def test_z_reports_count_on_from_day_to_day(desk: Desk, clock: SetClock, store: Store) -> None:
    numbers = []
    for _ in range(3):
        desk.do(a_float())
        numbers.append(desk.do(whole(((10_000, 2),))).params["number"])
        clock.advance(days=1)
    assert numbers == [1, 2, 3]
    with Session(store.write) as session:
        session.execute(text("INSERT INTO business_day(id,day) VALUES(90,'2027-01-01')"))
        with pytest.raises(Exception, match="z_gap"):
            session.execute(text("UPDATE business_day SET z_no=9, closed_at=1 WHERE id=90"))


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (MoveCash(move=Move.FLOAT, amount=Money(0)), "cash_empty"),
        (MoveCash(move=Move.PAY_IN, amount=Money(500), note="x"), "cash_reason_missing"),
        (MoveCash(move=Move.PAY_OUT, amount=Money(500), note="stamps"), "drawer_too_little"),
        (MoveCash(move=Move.FLOAT, amount=Money(99_999_999)), "amount_too_large"),
        (whole(((300, 1),)), "count_wrong"),
        (whole(((500, -1),)), "count_wrong"),
        (GiveCount(pieces=()), "count_empty"),
    ],
    ids=["nothing", "no reason", "more than is there", "too much", "no such note", "below none",
         "no count"],
)  # fmt: skip
def test_nonsense_is_refused(desk: Desk, command: Command, code: str) -> None:
    with pytest.raises(Refused, match=code):
        desk.do(command)


@pytest.mark.usefixtures("day")
def test_no_more_tips_are_paid_than_are_owed(desk: Desk, house: House) -> None:
    tom = house.therapists["Tom Becker"]
    with pytest.raises(Refused, match="tips_too_much"):
        desk.do(PayTips(therapist_id=tom, amount=Money(1_901)))
    desk.do(PayTips(therapist_id=tom, amount=Money(1_900)))
    assert desk.ask(tips_due) == ()


@pytest.mark.usefixtures("day")
def test_the_front_desk_closes_its_day(desk: Desk, house: House) -> None:
    desk.sign_in(house.people["Rosa Diaz"])
    assert report(desk).expected == Money(29_500)
    desk.do(whole(((10_000, 2), (5_000, 1), (2_000, 2), (500, 1))))
    assert report(desk).number == 1


def test_who_may_not_close_does_not_see_the_figures(desk: Desk, house: House) -> None:
    desk.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="not_allowed"):
        report(desk)
