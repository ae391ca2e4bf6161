"""A practice with everybody in it."""

import pytest

from frontdesk.desk import Desk
from tests.health.people import Practice
from tests.studio import House


@pytest.fixture
def practice(desk: Desk, house: House) -> Practice:
    """Back to Basics, where Robert Quinn may have something."""
    return Practice(desk, house)
