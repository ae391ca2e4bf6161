"""A member to begin with."""

import pytest

from frontdesk.desk import Desk
from tests.memberships.steps import joined, plan
from tests.studio import House


@pytest.fixture
def sam(desk: Desk, house: House) -> int:
    """Sam's membership, paid on the Monday."""
    return joined(desk, house, plan_id=plan(desk))
