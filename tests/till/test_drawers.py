"""Several drawers: each has its own float, cash, count and receipt numbers."""

from functools import partial

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.drawer import CloseDay, CloseDrawer, GiveCount, Move, MoveCash
from frontdesk.commands.drawers import NameDrawer, UseDrawer
from frontdesk.desk import Desk
from frontdesk.documents.day_report import day_reports
from frontdesk.errors import Refused
from frontdesk.queries.day_report import DayReport, day_report
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import paid


@pytest.fixture
def upstairs(store: Store, house: House, desk: Desk, clock: SetClock) -> Desk:
    """A second station with a drawer of its own, both with a float."""
    other = Desk(store, clock, station="upstairs")
    other.sign_in(house.people["Dana Reed"])
    other.do(NameDrawer(name="Upstairs"))
    for each, cents in ((desk, 20_000), (other, 10_000)):
        each.do(MoveCash(move=Move.FLOAT, amount=Money(cents)))
    return other


def report(desk: Desk, drawer: int | None = None) -> DayReport:
    return desk.ask(partial(day_report, day=MONDAY, drawer=drawer))


def test_each_drawer_counts_its_receipts_and_its_cash(
    desk: Desk, upstairs: Desk, house: House
) -> None:
    assert paid(desk, house).params["receipt"] == "2026-000001"
    assert paid(upstairs, house, "Nora Blake", therapist="Maria Santos").params["receipt"] == (
        "2026-2-000001"
    )
    whole, first, second = report(desk), report(desk, 1), report(desk, 2)
    assert (whole.sales, first.sales, second.sales) == (2, 1, 1)
    assert whole.expected == Money(20_000 + 10_000 + 2 * 9_500)
    assert (first.expected, second.expected) == (Money(29_500), Money(19_500))
    assert (second.drawers[0].name, second.first) == ("Upstairs", "2026-2-000001")


def test_the_day_is_closed_when_every_drawer_is(desk: Desk, upstairs: Desk, house: House) -> None:
    whole = ((10_000, 2),)
    with pytest.raises(Refused, match="drawers_open") as refused:
        desk.do(CloseDay(pieces=whole))
    assert refused.value.reasons[0].params == {"numbers": [2]}
    upstairs.do(CloseDrawer(pieces=((10_000, 1),)))
    for command in (
        MoveCash(move=Move.FLOAT, amount=Money(100)),
        CloseDrawer(pieces=((10_000, 1),)),
    ):
        with pytest.raises(Refused, match="drawer_closed"):
            upstairs.do(command)
    with pytest.raises(Refused, match="drawer_closed"):
        paid(upstairs, house)
    desk.do(CloseDay(pieces=whole))
    papers = day_reports(report(desk))
    assert all("Upstairs" in paper.html and "The drawers" in paper.html for paper in papers)


def test_another_drawer_is_counted_from_here(desk: Desk, upstairs: Desk) -> None:
    desk.do(GiveCount(pieces=((5_000, 1),), drawer=2))
    assert report(desk).blind
    desk.do(CloseDrawer(pieces=((5_000, 1),), reason="half is missing", drawer=2))
    desk.do(CloseDrawer(pieces=((10_000, 2),)))
    desk.do(CloseDay())
    told = report(desk)
    assert [each.over.cents for each in told.drawers] == [0, -5_000]
    assert told.over == Money(-5_000)


def test_a_station_changes_its_drawer(desk: Desk, upstairs: Desk, house: House) -> None:
    upstairs.do(UseDrawer(number=1))
    assert paid(upstairs, house).params["receipt"] == "2026-000001"
    upstairs.do(NameDrawer(name="Front", number=1))
    assert [each.name for each in report(desk).drawers] == ["Front", "Upstairs"]


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (NameDrawer(name=" "), "drawer_name"),
        (NameDrawer(name="upstairs"), "drawer_name_taken"),
        (NameDrawer(name="Attic", number=7), "gone"),
        (UseDrawer(number=7), "gone"),
    ],
    ids=["no name", "a name that is taken", "one to name that is not there", "none to use"],
)
def test_drawers_are_named_apart(
    upstairs: Desk, command: NameDrawer | UseDrawer, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        upstairs.do(command)
