"""What is called saved is there after a kill or a crash, and nothing is there by half."""

import json
import subprocess
import sys
from threading import Event, Thread

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.desk import Desk
from frontdesk.errors import StoreUnavailable
from frontdesk.storage.engine import Store
from tests.architecture.sources import ROOT
from tests.bookings import count, overlaps, slots
from tests.servers import Server
from tests.studio import House, furnish

_KILLS = 100
_SEED = 20261123


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_kill_loses_nothing_that_was_called_saved(store: Store, house: House) -> None:
    who = (
        house.therapists["Maria Santos"],
        house.services["cu"],
        house.clients["Sam Ortiz"],
        house.people["Dana Reed"],
    )
    arguments = [str(store.place.path), str(_KILLS), str(_SEED), *map(str, who)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.mortal", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found["kills"]) == _KILLS
    for kill in found["kills"]:
        assert kill["said"] <= kill["saved"] <= kill["said"] + 1
        whole = kill["appointment"]
        assert [kill[name] for name in ("visit", "journal", "once")] == [whole] * 3
        rows = 2 * whole + kill["message"]  # what a client is to hear of is written with it
        assert (kill["claim"], kill["journal_row"], kill["overlaps"]) == (3 * whole, rows, 0)
    assert found["sound"] == ["ok", 0, None]


def test_a_servers_crash_loses_nothing_that_was_called_saved(
    server: Server, server_store: Store, clock: SetClock
) -> None:
    house = furnish(server_store)
    desk = Desk(server_store, clock, station="front")
    desk.sign_in(house.people["Dana Reed"])
    said: list[str] = []
    failed: list[StoreUnavailable] = []
    times = iter(slots(500))
    sent: list[Book] = []
    busy = Event()

    def work() -> None:
        for day, starts in times:
            sent.append(
                Book(
                    client_id=house.clients["Sam Ortiz"],
                    service_id=house.services["cu"],
                    minutes=30,
                    therapist_id=house.therapists["Maria Santos"],
                    day=day,
                    starts=starts,
                    override="a test",
                )
            )
            try:
                desk.do(sent[-1])
            except StoreUnavailable as error:
                failed.append(error)
                busy.set()
                return
            said.append(sent[-1].id)
            if len(said) == 5:
                busy.set()

    thread = Thread(target=work)
    thread.start()
    busy.wait()
    server.stop("immediate")
    thread.join()
    assert [error.code for error in failed] == ["server_gone"]
    server.start()
    again = [desk.do(command) for command in sent]
    assert [outcome.again for outcome in again[:-1]] == [True] * len(said)
    with server_store.read.connect() as connection:
        assert count(connection, "appointment") == count(connection, "journal") == len(sent)
        assert overlaps(connection) == 0
