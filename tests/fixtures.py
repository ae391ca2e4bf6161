"""A desk on a fresh database with a small studio, and a clock that stands."""

import pytest

from frontdesk.clock import SetClock
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from tests.moments import NOW
from tests.studio import House, furnish


@pytest.fixture
def clock() -> SetClock:
    """Nine minutes past nine on a Monday; stands until it is moved."""
    return SetClock(NOW)


@pytest.fixture
def house(store: Store) -> House:
    """Back to Basics, in ``store``."""
    return furnish(store)


@pytest.fixture
def desk(store: Store, house: House, clock: SetClock) -> Desk:
    """A desk at which the owner has signed in."""
    desk = Desk(store, clock, station="front")
    desk.sign_in(house.people["Dana Reed"])
    return desk
