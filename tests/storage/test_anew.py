"""The set-up begun anew: as long as nothing was done, with the old file put aside."""

from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.commands.studio import SetUpStudio
from frontdesk.desk import Desk, begin_studio_anew, open_studio
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.untouched import untouched
from frontdesk.values.rights import Role
from tests.bookings import booker
from tests.studio import House
from tests.values.test_plan import SOUND


def test_the_studio_is_put_aside_and_an_empty_one_is_opened(
    tmp_path: Path, clock: SetClock
) -> None:
    desk = open_studio(tmp_path, None, clock)
    desk.do(SetUpStudio(plan=SOUND))
    with pytest.raises(StoreUnavailable, match="locked"):
        begin_studio_anew(tmp_path, clock)
    assert desk.is_set_up()
    desk.close()
    fresh = begin_studio_anew(tmp_path, clock)
    assert not fresh.is_set_up()
    fresh.close()
    (aside,) = tmp_path.glob("before-anew-*.db")
    aside.rename(tmp_path / "frontdesk.db")
    again = open_studio(tmp_path, None, clock)
    assert again.is_set_up()
    again.close()


def test_a_studio_that_was_only_set_up_is_untouched(tmp_path: Path, clock: SetClock) -> None:
    desk = open_studio(tmp_path, None, clock)
    desk.do(SetUpStudio(plan=SOUND))
    desk.sign_in(next(each.id for each in desk.people() if each.role is Role.OWNER))
    assert desk.ask(untouched)
    desk.do(AddClient(first_name="Zed", last_name="Braun"))
    assert not desk.ask(untouched)
    desk.close()


def test_a_booking_touches_it(desk: Desk, house: House) -> None:
    book: Callable[..., int] = booker(desk, house)
    book("Sam Ortiz", "Maria Santos", time(10))
    assert not desk.ask(untouched)
