"""No number of a receipt is given twice, also when an older backup is put in place."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk, restore_studio
from frontdesk.queries.day_report import day_report
from frontdesk.storage.audit import what_cannot_be
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.payment import CASH, Paid
from frontdesk.values.receipt_number import next_series, receipt_code
from frontdesk.values.stored import Bought, Stored
from tests.moments import MONDAY
from tests.studio import House


def sell(desk: Desk) -> str:
    """Sell a gift card; return the number of the receipt."""
    bought = (Bought(kind=Stored.GIFT_CARD, price=Money(5_000)),)
    paid = (Paid(kind=CASH, amount=Money(5_000)),)
    return str(desk.do(TakePayment(bought=bought, tenders=paid)).params["receipt"])


def test_receipts_after_a_restore_have_numbers_of_their_own(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    assert store.place.path is not None
    folder = store.place.path.parent
    given = [sell(desk)]
    made = desk.back_up()
    assert made is not None
    given.append(sell(desk))
    desk.close()
    for _ in range(2):  # the same backup again, and the file from before is lost
        clock.advance(minutes=1)
        desk = restore_studio(made.backup.path, folder, clock)
        desk.sign_in(house.people["Dana Reed"])
        given += [sell(desk), sell(desk)]
        report = desk.ask(partial(day_report, day=MONDAY))
        assert (report.sales, report.gaps, report.last) == (3, 0, given[-1])
        with desk._session() as session:
            assert what_cannot_be(session.connection()) is None
        desk.close()
        next(folder.glob("before-restore-*.db")).unlink()
    assert len(set(given)) == len(given)
    assert given[:2] == ["2026-000001", "2026-000002"]
    assert [each.count("-") for each in given[2:]] == [2, 2, 2, 2]
    assert {each[-6:] for each in given[2:]} == {"000001", "000002"}


@pytest.mark.parametrize(
    ("number", "drawer", "written"),
    [
        (182, 1, "2026-000182"),
        (182, 2, "2026-2-000182"),
        (1_000_001, 1, "2026-3334-000001"),
        (473_555_000_007, 3, "2026-3-4PX9E-000007"),
    ],
)
def test_a_series_stands_in_the_number(number: int, drawer: int, written: str) -> None:
    assert receipt_code(date(2026, 11, 23), number, drawer) == written


def test_a_series_is_never_that_of_the_backup() -> None:
    now = datetime(2026, 11, 23, 15, 9, tzinfo=UTC)
    first = next_series(0, now)
    assert next_series(first, now) == first + 1
    assert next_series(first, now - timedelta(days=400)) == first + 1  # a clock that is wrong
