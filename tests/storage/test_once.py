"""A command takes effect once, however often and from wherever it is sent."""

from dataclasses import replace
from datetime import time
from threading import Barrier, Thread

import pytest

from frontdesk.changes import Outcome
from frontdesk.clock import SetClock
from frontdesk.commands.base import Command
from frontdesk.commands.clients import AddClient
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from tests.bookings import book, count
from tests.studio import House


def at(store: Store, house: House, clock: SetClock, station: str = "front") -> Desk:
    desk = Desk(store, clock, station=station)
    desk.sign_in(house.people["Dana Reed"])
    return desk


def test_the_first_answer_comes_again_after_a_restart(
    any_store: Store, any_house: House, clock: SetClock
) -> None:
    command = book(any_house)
    first = at(any_store, any_house, clock).do(command)
    again = open_store(any_store.place)
    for _ in range(3):
        second = at(again, any_house, clock).do(command)
        assert second == replace(first, again=True)
    again.dispose()


@pytest.mark.parametrize("kind", ["booking", "client"])
def test_two_stations_that_send_it_at_once_get_one_answer(
    any_store: Store, any_house: House, clock: SetClock, kind: str
) -> None:
    other = open_store(any_store.place)
    desks = [at(any_store, any_house, clock), at(other, any_house, clock, "back")]
    for turn in range(6):
        command: Command = (
            book(any_house, starts=time(9 + turn, 30 if turn % 2 else 0), minutes=60)
            if kind == "booking" and turn % 2 == 0
            else AddClient(first_name=f"Ida {turn}")
        )
        ready, answers = Barrier(2), list[Outcome]()

        def send(desk: Desk, command: Command = command, ready: Barrier = ready) -> None:
            ready.wait()
            answers.append(desk.do(command))  # noqa: B023 -- of this turn

        threads = [Thread(target=send, args=(desk,)) for desk in desks]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(answer.again for answer in answers) == [False, True]
        assert answers[0].entry == answers[1].entry
        assert answers[0].params == answers[1].params
    with other.read.connect() as connection:
        assert count(connection, "journal") == count(connection, "once") == 6
    other.dispose()


def test_the_same_id_with_other_content_is_refused(
    any_store: Store, any_house: House, clock: SetClock
) -> None:
    desk = at(any_store, any_house, clock)
    command = book(any_house)
    desk.do(command)
    for other in (
        replace(command, starts=time(11)),
        replace(command, note="Quiet room"),
        AddClient(id=command.id, first_name="Ida"),
    ):
        with pytest.raises(Refused, match="id_reused"):
            desk.do(other)


def test_what_was_refused_may_be_sent_again(desk: Desk, house: House) -> None:
    taken = desk.do(book(house))
    command = book(house, client_id=house.clients["Nora Blake"])
    with pytest.raises(Refused):
        desk.do(command)
    assert taken.code == "booked"
    desk.undo()
    assert desk.do(command).again is False
