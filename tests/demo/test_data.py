"""Studios of any size: sound on both databases, the same from one seed, never over another."""

import io
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

import frontdesk.demo.data as maker
from frontdesk import cli
from frontdesk.clock import SetClock
from frontdesk.commands.studio import SetUpStudio
from frontdesk.demo.data import Progress, Size, require_empty, write_studio
from frontdesk.demo.plans import demo_plan, sized_plan
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.storage import journal
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from tests.demo.checks import digest, one, require_sound
from tests.moments import NOW
from ui.sentences import sentence

SMALL = Size(clients=120, years=1, seed=4)


def quiet(_progress: Progress) -> None:
    """Tell nobody."""


def test_what_is_made_up_is_sound(any_store: Store, clock: SetClock) -> None:
    write_studio(any_store, clock, SMALL, quiet)
    require_sound(any_store)


def test_the_size_is_what_was_asked_for(store: Store, clock: SetClock) -> None:
    size = Size(clients=900, years=3)
    made = write_studio(store, clock, size, quiet)
    assert abs(one(store, "SELECT count(*) FROM client") - 900) <= 9
    assert made.appointments == one(store, "SELECT count(*) FROM appointment")
    assert 0.8 * size.appointments < made.appointments < 1.25 * size.appointments
    first = one(store, "SELECT min(day) FROM appointment")
    assert first <= (NOW - timedelta(days=3 * 365 - 7)).date().isoformat()


def test_states_are_right_for_what_lies_behind_and_ahead(store: Store, clock: SetClock) -> None:
    clock.put(NOW.replace(hour=13))
    write_studio(store, clock, Size(clients=900, years=2), quiet)
    today = NOW.date().isoformat()
    behind = "SELECT count(*) FROM appointment WHERE day < :day AND state NOT IN "
    assert one(store, behind + "('done', 'cancelled', 'no_show')", day=today) == 0
    ahead = "SELECT count(*) FROM appointment WHERE day > :day AND state NOT IN "
    assert one(store, ahead + "('booked', 'confirmed', 'cancelled')", day=today) == 0
    assert one(store, "SELECT count(*) FROM appointment WHERE state='no_show'") > 20
    share = "SELECT count(*) * 100 / (SELECT count(*) FROM appointment) FROM appointment WHERE "
    assert 80 <= one(store, share + "state='done'") <= 95
    open_days = "SELECT count(*) FROM business_day WHERE closed_at IS NULL AND day < :day"
    assert one(store, open_days, day=today) == 0


def test_regulars_come_back_to_their_therapist(store: Store, clock: SetClock) -> None:
    write_studio(store, clock, Size(clients=1500, years=1), quiet)
    usual = """
        SELECT sum(a.therapist_id = c.therapist_id) * 100 / count(*) FROM appointment AS a
        JOIN client AS c ON c.id = a.client_id WHERE c.therapist_id IS NOT NULL
    """
    therapists = one(store, "SELECT count(*) FROM therapist")
    assert therapists > 2
    assert one(store, usual) > 100 / therapists * 1.4


@pytest.mark.parametrize("other", [False, True], ids=["one seed", "another seed"])
def test_one_seed_one_studio(store: Store, clock: SetClock, tmp_path: Path, other: bool) -> None:
    write_studio(store, clock, SMALL, quiet)
    second = open_store(Place.file(tmp_path / "second"))
    write_studio(second, clock, Size(clients=120, years=1, seed=5 if other else 4), quiet)
    assert (digest(store) != digest(second)) is other
    second.dispose()


def test_each_batch_is_one_entry(
    store: Store, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maker, "_BATCH", 100)
    told: list[Progress] = []
    write_studio(store, clock, SMALL, told.append)
    assert len(told) > 3
    entries = "SELECT count(*) FROM journal WHERE command = 'DemoData' AND undoable = 0"
    assert one(store, entries) == len(told)
    assert told[-1].share == 1
    require_sound(store)


def test_an_interruption_leaves_whole_batches(
    store: Store, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maker, "_BATCH", 100)
    told: list[Progress] = []

    def stop(progress: Progress) -> None:
        told.append(progress)
        if len(told) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_studio(store, clock, SMALL, stop)
    assert one(store, "SELECT count(*) FROM appointment") == told[-1].appointments
    require_sound(store)
    with Session(store.read) as session:
        assert journal.verify(session) is None


@pytest.mark.parametrize(
    ("clients", "years", "code"),
    [
        (0, 1, "demo_size"),
        (10, 0, "demo_size"),
        (10, 31, "demo_size"),
        (2_000_000, 1, "demo_too_dense"),
    ],
    ids=["nobody", "no time", "too long", "too many"],
)
def test_senseless_sizes_are_refused(
    store: Store, clock: SetClock, clients: int, years: int, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        write_studio(store, clock, Size(clients=clients, years=years), quiet)


@pytest.mark.parametrize("therapists", [1, 2, 5, 30, 80, 400])
def test_plans_of_any_size_hold(therapists: int) -> None:
    assert sized_plan(therapists).faults() == []


def test_a_million_appointments_need_a_large_but_sane_staff() -> None:
    assert 30 <= Size(clients=200_000, years=10).therapists <= 70


def test_a_place_that_holds_a_studio_is_refused(store: Store, clock: SetClock) -> None:
    require_empty(store)
    Desk(store, clock).do(SetUpStudio(plan=demo_plan()))
    with pytest.raises(Refused, match="place_not_empty"):
        require_empty(store)


@pytest.fixture
def call(
    tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str, str]]:
    def run(*arguments: str) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        given = cli.parsed(["--data", str(tmp_path / "made"), "demo-data", *arguments])
        code = cli.carry_out(given, sentence, clock)
        monkeypatch.undo()
        return code, out.getvalue(), err.getvalue()

    return run


def test_the_command_line_makes_a_studio_once(
    call: Callable[..., tuple[int, str, str]],
) -> None:
    code, out, err = call("--clients", "60", "--years", "1", "--seed", "9")
    assert code == cli.DONE
    assert "60 clients" in out
    assert "100%" in err
    code, out, err = call("--clients", "60")
    assert code == cli.REFUSED
    assert err.startswith("There is a studio there already.")
