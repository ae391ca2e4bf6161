"""What a search keeps between two keystrokes is never told after it has changed."""

from collections.abc import Callable
from datetime import time, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from frontdesk.changes import Topic
from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.desk import Desk
from frontdesk.model import Licence, Room, Service, Skill, Studio, Therapist
from frontdesk.queries.openings import Opening, openings
from frontdesk.rules.bits import Slots
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.storage.unit import Unit, Who, Work
from frontdesk.storage.view import View
from frontdesk.values.rights import Permission, needs
from frontdesk.values.wanted import Wanted
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House

NEXT = MONDAY + timedelta(days=7)
_Change = Callable[[Work, House], None]


def _turnover(work: Work, house: House) -> None:
    work.load(Service, house.services["dt"]).turnover = 45


def _gone(work: Work, house: House) -> None:
    work.load(Therapist, house.therapists["Maria Santos"]).active = False


def _licence(work: Work, house: House) -> None:
    for row in work.session.execute(select(Licence)).scalars():
        row.expires = NEXT - timedelta(days=1)


def _skill(work: Work, house: House) -> None:
    work.load(Service, house.services["dt"]).skill = "stretching"
    work.add(Skill(therapist_id=house.therapists["Tom Becker"], name="stretching"))


def _room(work: Work, house: House) -> None:
    work.load(Room, house.rooms["Room 1"]).active = False


def _notice(work: Work, house: House) -> None:
    row = work.session.execute(select(Studio)).scalar_one()
    row.settings = {**(row.settings or {}), "notice_minutes": 8 * 24 * 60}


def _renamed(work: Work, house: House) -> None:
    work.load(Therapist, house.therapists["Maria Santos"]).name = "Mary Santos"


@pytest.fixture
def look(house: House) -> Callable[[Desk], tuple[Opening, ...]]:
    wanted = Wanted(service_id=house.services["dt"], minutes=60, from_day=NEXT, days=2)
    return lambda desk: desk.ask(partial(openings, wanted=wanted, limit=500))


@pytest.mark.parametrize("elsewhere", [False, True], ids=["here", "another process"])
@pytest.mark.parametrize("change", [_turnover, _gone, _licence, _skill, _room, _notice, _renamed])
def test_a_change_of_the_studio_shows_at_once(
    desk: Desk,
    house: House,
    store: Store,
    clock: SetClock,
    look: Callable[[Desk], tuple[Opening, ...]],
    change: _Change,
    elsewhere: bool,
) -> None:
    before = look(desk)
    assert before
    assert look(desk) == before
    there = open_store(store.place) if elsewhere else store
    Unit(there, clock).run(Who(), "Change", lambda work: change(work, house))
    fresh = Desk(open_store(store.place), clock, station="fresh")
    fresh.sign_in(house.people["Dana Reed"])
    after = look(desk)
    assert after == look(fresh)
    assert after != before
    fresh.close()
    if elsewhere:
        there.dispose()


@needs(Permission.SEE_CALENDAR)
def free_time(view: View, house: House) -> dict[str, Slots]:
    """Return what is kept of the free time of each therapist and room."""
    now = view.snapshot()
    return {name: now.free(each) for name, each in {**house.therapists, **house.rooms}.items()}


def test_after_a_booking_only_what_it_took_is_worked_out_anew(desk: Desk, house: House) -> None:
    ask = partial(free_time, house=house)
    before = desk.ask(ask)
    desk.do(book(house, day=NEXT, starts=time(10), room_id=house.rooms["Room 2"]))
    after = desk.ask(ask)
    anew = {name for name, slots in after.items() if slots is not before[name]}
    assert anew == {"Maria Santos", "Room 2"}
    assert all(after[name].bit_count() < before[name].bit_count() for name in anew)


def test_a_new_client_changes_nothing_of_the_studio(desk: Desk) -> None:
    done = desk.do(AddClient(first_name="Nia", last_name="Cole"))
    assert done.changes.touches(Topic.CLIENTS)
    assert not done.changes.touches(Topic.STUDIO)
