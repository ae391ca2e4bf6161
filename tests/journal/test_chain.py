"""The journal is chained: who edits, deletes or reorders is found; names stay out of it."""

import json
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock, SystemClock
from frontdesk.commands.clients import AddAlert, AddClient, EditClient
from frontdesk.commands.states import NameGuest, SetState
from frontdesk.commands.walk_in import WalkIn
from frontdesk.desk import Desk
from frontdesk.storage import journal
from frontdesk.storage.engine import Store
from frontdesk.values.state import State
from tests.bookings import book
from tests.journal.steps import STEPS, World
from tests.studio import House

_TRIGGERS = "SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name LIKE 'journal%'"


@pytest.fixture
def written(desk: Desk, store: Store, house: House) -> Store:
    """A journal of some entries."""
    world = World(desk, store, house)
    for kind in (AddClient, EditClient, AddAlert):
        desk.do(STEPS[kind](world))
    desk.do(book(house))
    desk.undo()
    return store


def broken(store: Store) -> int | None:
    with Session(store.read) as session:
        return journal.verify(session)


def test_an_untouched_journal_holds(written: Store) -> None:
    assert broken(written) is None


def test_a_journal_written_by_a_clock_that_knows_microseconds_holds(
    store: Store, house: House, clock: SetClock
) -> None:
    clock.put(clock.now().replace(microsecond=123_456))
    desk = Desk(store, clock, station="front")
    desk.sign_in(house.people["Dana Reed"])
    desk.do(AddClient(first_name="Ann"))
    with Session(store.read) as session:
        assert journal.verify(session) is None
    assert SystemClock().now().microsecond % 1000 == 0


@pytest.mark.parametrize(
    ("statement", "first"),
    [
        ("UPDATE journal SET person_id = NULL WHERE id = 2", 2),
        ("UPDATE journal SET at = at + 1 WHERE id = 3", 3),
        ("UPDATE journal SET params = '{}' WHERE id = 1", 1),
        ("UPDATE journal SET digest = mac WHERE id = 4", 4),
        ("UPDATE journal SET undoable = 0 WHERE id = 5", 5),
        ("DELETE FROM journal WHERE id = 2", 2),
        ("DELETE FROM journal WHERE id = 1", 1),
        ("UPDATE journal SET id = id + 10 WHERE id >= 4", 4),
        ("UPDATE journal_row SET after = '{}' WHERE entry_id = 2", 2),
        ('UPDATE journal_row SET before = \'{"memo": "x"}\' WHERE entry_id = 1', 1),
        ("UPDATE journal_row SET row_id = row_id + 1 WHERE entry_id = 3", 3),
        ("UPDATE journal_row SET table_name = 'room' WHERE entry_id = 3", 3),
        ("DELETE FROM journal_row WHERE entry_id = 4", 4),
        ("DELETE FROM journal_row WHERE id = (SELECT max(id) FROM journal_row)", 5),
        ("UPDATE journal_row SET entry_id = 1 WHERE entry_id = 2", 1),
        ("UPDATE journal_row SET id = 900 - id WHERE entry_id = 1", 1),
        ("UPDATE journal_row SET after = '{}', salt = NULL WHERE entry_id = 2", 2),
        ("UPDATE journal_row SET digest = zeroblob(32) WHERE entry_id = 2", 2),
    ],
)
def test_tampering_is_found(written: Store, statement: str, first: int) -> None:
    with written.write.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.rollback()
        connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]  # it is there
        with connection.begin():
            for name in connection.exec_driver_sql(_TRIGGERS).scalars().all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
            assert connection.exec_driver_sql(statement).rowcount
    assert broken(written) == first


@pytest.mark.parametrize("entry", [1, 2, 4])
def test_contents_are_erased_and_the_chain_stands(written: Store, entry: int) -> None:
    erase = "UPDATE journal_row SET before=NULL, after=NULL, salt=NULL WHERE entry_id=:entry"
    with written.write.begin() as connection:
        assert connection.execute(text(erase), {"entry": entry}).rowcount
    assert broken(written) is None


def test_of_an_entry_with_an_erased_row_the_others_still_hold(written: Store) -> None:
    erase = "UPDATE journal_row SET before=NULL, after=NULL, salt=NULL WHERE id=:row"
    with written.write.begin() as connection:
        rows = connection.execute(text("SELECT id FROM journal_row WHERE entry_id=1")).scalars()
        first, second = list(rows)[:2]
        connection.execute(text(erase), {"row": first})
        connection.exec_driver_sql("DROP TRIGGER journal_row_only_erased")
        connection.execute(text("UPDATE journal_row SET after='{}' WHERE id=:row"), {"row": second})
    assert broken(written) == 1


def test_no_name_and_no_word_of_a_client_stands_in_a_sentence(
    desk: Desk, store: Store, house: House
) -> None:
    canaries = {
        name: f"canary{number}"
        for number, name in enumerate(
            ("first_name", "last_name", "preferred_name", "street", "city", "memo", "preferences")
        )
    }
    details = {name: word for name, word in canaries.items() if not name.endswith("st_name")}
    added = AddClient(
        first_name=canaries["first_name"],
        last_name=canaries["last_name"],
        phone="806 555 0199",
        email="canary@example.com",
        details={**details, "birthday": date(1971, 2, 3)},
    )
    client = desk.do(added).params["client_id"]
    desk.do(EditClient(client_id=client, was={}, to={"memo": "canary-edited"}))
    desk.do(AddAlert(client_id=client, instruction="canary-alert"))
    desk.undo()
    guest = WalkIn(
        service_id=house.services["sw"],
        minutes=60,
        therapist_id=house.therapists["Tom Becker"],
        starts=book(house).starts.replace(hour=9, minute=10),
        guest_name="canary-guest",
    )
    number = desk.do(guest).params["appointment"]
    desk.do(NameGuest(appointment_id=number, client_id=client))
    other = desk.do(book(house, client_id=client, note="canary-note", override="canary-reason"))
    number = other.params["appointment"]
    off = {"was": State.BOOKED, "to": State.CANCELLED, "reason": "canary-ill"}
    desk.do(SetState(appointment_id=number, **off))  # type: ignore[arg-type]  # as they are
    with store.read.connect() as connection:
        said = connection.execute(
            text("SELECT params, subjects, days, code, command, station FROM journal")
        ).all()
        kept = connection.execute(text("SELECT after FROM journal_row")).scalars().all()
    assert len(said) == 8
    for row in said:
        assert "canary" not in json.dumps(list(row))
        assert "8065550199" not in json.dumps(list(row))
        assert "1971" not in row.params
    for word in (*canaries.values(), "canary-edited", "canary-alert", "canary-note"):
        assert any(word in (after or "") for after in kept), "the canary is alive"
