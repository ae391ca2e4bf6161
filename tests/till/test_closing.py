"""What the day still needs: lines that are done, left or passed over."""

from dataclasses import replace
from datetime import time

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.closing import PassLine, TickLine
from frontdesk.commands.drawer import CloseDay, Move, MoveCash, PayTips
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.closing import LineState, closing
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD
from frontdesk.values.state import State
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import booked, finished, payment, ticket_of


def lines(desk: Desk) -> dict[str, LineState]:
    return {each.code: each for each in desk.ask(closing).lines}


@pytest.fixture
def evening(desk: Desk, house: House) -> int:
    """Sam Ortiz has paid, with a tip; Nora Blake waits to pay; María Peña has not come."""
    found = ticket_of(desk, finished(desk, house))
    desk.do(payment(found, tips=found.tips(2_000), kind=CARD))
    number = finished(desk, house, "Nora Blake", at=time(10, 45))
    booked(desk, house, "María Peña", at=time(12))
    return number


def test_the_list_says_what_is_left(desk: Desk, evening: int, house: House) -> None:
    found = lines(desk)
    assert {code for code, line in found.items() if not line.done} == set(found)
    assert [(each.number, each.name) for each in found["tickets"].left] == [(evening, "Nora Blake")]
    (missing,) = found["no_shows"].left
    assert (missing.name, missing.state) == ("María Peña", State.BOOKED)
    (notes,) = found["notes"].left
    assert (notes.name, notes.count) == ("Tom Becker", 2)
    assert [each.name for each in found["rebook"].left] == ["Sam Ortiz"]
    assert [(each.name, each.amount) for each in found["tips"].left] == [
        ("Tom Becker", Money(1_900))
    ]
    assert "billing" not in found  # nobody is a member


def test_each_line_is_done_where_it_is_done(
    desk: Desk, evening: int, house: House, clock: SetClock
) -> None:
    desk.do(MoveCash(move=Move.FLOAT, amount=Money(20_000)))
    desk.do(payment(ticket_of(desk, evening), kind=CARD))
    for number, client in enumerate(("Sam Ortiz", "Nora Blake")):
        booked(desk, house, client, day=MONDAY.replace(day=30), at=time(10 + 2 * number))
    desk.do(PayTips(therapist_id=house.therapists["Tom Becker"], amount=Money(1_900)))
    pieces = ((10_000, 1), (5_000, 1), (2_000, 1), (1_000, 1), (100, 1))
    desk.do(CloseDay(pieces=pieces))
    desk.do(TickLine(code="z"))
    found = lines(desk)
    assert desk.ask(closing).number == 1
    assert [code for code, line in found.items() if not line.done] == [
        "no_shows",
        "notes",
        "backup",
        "sheets",
    ]
    desk.back_up()
    assert lines(desk)["backup"].done
    clock.advance(days=1)
    assert not lines(desk)["z"].done


def test_a_line_is_passed_over_with_a_reason(desk: Desk, evening: int) -> None:
    desk.do(PassLine(code="notes", reason="Tom signs tomorrow"))
    line = lines(desk)["notes"]
    assert (line.done, line.passed, line.by, line.reason) == (
        True, True, "Dana Reed", "Tom signs tomorrow",
    )  # fmt: skip
    desk.do(PassLine(code="notes", reason="Tom is ill"))
    assert lines(desk)["notes"].reason == "Tom is ill"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (PassLine(code="notes", reason=" x "), "closing_reason_missing"),
        (PassLine(code="notes", reason="4111 1111 1111 1111"), "card_number"),
        (PassLine(code="count", reason="no time"), "closing_line_stays"),
        (PassLine(code="nothing", reason="no such line"), "closing_line_stays"),
        (TickLine(code="tips"), "closing_line_stays"),
    ],
    ids=["no reason", "a card's number", "the count", "no such line", "not by hand"],
)
def test_what_must_be_done_is_not_passed_over(
    desk: Desk, command: PassLine | TickLine, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        desk.do(command)


def test_the_desk_sees_whose_notes_and_how_many_but_not_of_whom(
    desk: Desk, evening: int, house: House
) -> None:
    desk.sign_in(house.people["Rosa Diaz"])
    line = lines(desk)["notes"]
    assert all(name not in str(line) for name in ("Sam Ortiz", "Nora Blake"))
    assert replace(line.left[0], number=0).count == 2
