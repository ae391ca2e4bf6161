"""A desk on a fresh database with a small studio, and a clock that stands."""

import pytest

from frontdesk.clock import SetClock
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from tests.moments import NOW
from tests.servers import Furnished
from tests.studio import House


@pytest.fixture
def clock() -> SetClock:
    """Nine minutes past nine on a Monday; stands until it is moved."""
    return SetClock(NOW)


@pytest.fixture
def house(store: Store, furnished_file: Furnished) -> House:
    """Back to Basics; ``store`` has it from the beginning."""
    return furnished_file.house


@pytest.fixture
def any_house(request: pytest.FixtureRequest, any_store: Store) -> House:
    """The same in ``any_store``."""
    name = "furnished_file" if any_store.is_sqlite else "furnished_on_server"
    found = request.getfixturevalue(name)
    assert isinstance(found, Furnished)
    return found.house


@pytest.fixture
def desk(store: Store, house: House, clock: SetClock) -> Desk:
    """A desk at which the owner has signed in."""
    return owners(store, house, clock)


@pytest.fixture
def any_desk(any_store: Store, any_house: House, clock: SetClock) -> Desk:
    """The same at ``any_store``."""
    return owners(any_store, any_house, clock)


def owners(store: Store, house: House, clock: SetClock) -> Desk:
    """Return a desk at which the owner has signed in."""
    desk = Desk(store, clock, station="front")
    desk.sign_in(house.people["Dana Reed"])
    return desk
