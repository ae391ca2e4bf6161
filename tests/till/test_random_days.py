"""Whatever a day brings: the books balance, and every report says the same."""

import pytest

from frontdesk.clock import SetClock
from frontdesk.storage.engine import Store
from tests.chance import seeds
from tests.studio import House
from tests.till.random_days import Days

#: Days that follow one another in one studio.
_RUN = 12


@pytest.mark.parametrize("seed", seeds(1))
def test_the_books_balance_whatever_the_days_bring(
    store: Store, house: House, clock: SetClock, seed: int
) -> None:
    days = Days(store, house, clock, seed)
    days.play(_RUN)
    assert days.done["CloseDay"] == _RUN
