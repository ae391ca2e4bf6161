"""Other processes on the same data see what changed; their own changes they have seen already."""

import logging
from threading import Event

import pytest
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.changes import Changes, Topic
from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.desk import Desk
from frontdesk.storage import journal, recorder, watch
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House

_LONG = 20.0


class Ear:
    """Hears of changes, and can be waited for."""

    def __init__(self) -> None:
        self.heard: list[Changes] = []
        self._rung = Event()

    def hear(self, changes: Changes) -> None:
        """Remember."""
        self.heard.append(changes)
        self._rung.set()

    def wait(self) -> Changes:
        """Return what is heard next."""
        assert self._rung.wait(_LONG), "nothing was heard"
        self._rung.clear()
        return self.heard[-1]


def at(store: Store, house: House, clock: SetClock, station: str) -> Desk:
    desk = Desk(store, clock, station=station)
    desk.sign_in(house.people["Dana Reed"])
    return desk


def test_a_second_station_sees_what_changed_and_only_what_others_did(
    any_store: Store, any_house: House, clock: SetClock
) -> None:
    front = at(any_store, any_house, clock, "front")
    back = at(open_store(any_store.place), any_house, clock, "back")
    ear, own = Ear(), Ear()
    back.watch(ear.hear)
    front.watch(own.hear)
    done = front.do(book(any_house))
    seen = ear.wait()
    assert seen == done.changes
    assert seen.touches(Topic.APPOINTMENTS, MONDAY)
    assert seen.concerns(Topic.APPOINTMENTS, done.params["appointment"])
    assert not seen.touches(Topic.CLIENTS)
    theirs = back.do(AddClient(first_name="Ida"))
    assert own.wait() == theirs.changes
    assert len(ear.heard) == len(own.heard) == 1
    back.close()
    front.close()


def test_whoever_fails_to_listen_is_told_again_the_next_time(
    store: Store, house: House, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    front, ear = at(store, house, clock, "front"), Ear()
    back = at(open_store(store.place), house, clock, "back")

    def fail(changes: Changes) -> None:
        ear.hear(changes)
        raise RuntimeError("deaf")

    with caplog.at_level(logging.CRITICAL):
        back.watch(fail)
        front.do(book(house))
        ear.wait()
        front.undo()
        assert ear.wait().touches(Topic.APPOINTMENTS, MONDAY)
        back.close()


def test_a_lost_connection_is_looked_for_again(
    store: Store, house: House, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    front, ear = at(store, house, clock, "front"), Ear()
    back = at(open_store(store.place), house, clock, "back")
    real = watch.Watch._look_again_and_again
    lost = iter([True])

    def lose(self: watch.Watch, connection: object) -> None:
        if next(lost, False):
            raise DBAPIError("SELECT", {}, Exception("gone"))
        real(self, connection)  # type: ignore[arg-type]  # a connection

    monkeypatch.setattr(watch.Watch, "_look_again_and_again", lose)
    monkeypatch.setattr(watch, "_EVERY", 0.01)
    back.watch(ear.hear)
    front.do(book(house))
    assert ear.wait().touches(Topic.APPOINTMENTS)
    back.close()


def test_too_much_to_list_says_everything(
    desk: Desk, store: Store, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "_MANY", 0)
    assert desk.do(book(house)).changes == Changes(everything=True)
    with Session(store.read) as session:
        newest, changes = journal.changes_since(session, 0, "another")
        assert (newest, changes.everything) == (1, True)
        assert journal.changes_since(session, newest, "another") == (1, Changes())


def test_changes_add_up() -> None:
    one = Changes(frozenset({(Topic.CLIENTS, 1)}))
    two = Changes(frozenset({(Topic.SALES, 2)}), frozenset({MONDAY}))
    both = one | two
    assert both.subjects == one.subjects | two.subjects
    assert both.touches(Topic.SALES, MONDAY)
    assert not both.touches(Topic.SALES, MONDAY.replace(day=24))
    assert both.concerns(Topic.CLIENTS, 1)
    assert not both.concerns(Topic.CLIENTS, 2)
    assert not Changes()
    assert Changes(everything=True).touches(Topic.NOTES, MONDAY)
    assert (both | Changes(everything=True)).concerns(Topic.STAFF, 7)
