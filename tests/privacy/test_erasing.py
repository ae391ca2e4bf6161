"""A client is erased in two steps, and then nothing of them is left anywhere but numbers."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.billing import RunBilling
from frontdesk.commands.clients import AddClient, BringClientBack
from frontdesk.commands.erasing import (
    AgreeErasure,
    CallOffErasure,
    CarryOutErasures,
    EraseAgain,
    ProposeErasure,
)
from frontdesk.commands.memberships import CancelNow
from frontdesk.commands.settings import Set
from frontdesk.desk import Desk, open_desk, restore_studio
from frontdesk.errors import Refused, Stale
from frontdesk.model import JournalEntry, Person
from frontdesk.queries.clients import client_card, find_clients
from frontdesk.queries.erasing import erasure_outlook, erasures, erasures_due
from frontdesk.storage import guards, journal
from frontdesk.storage.engine import Store
from frontdesk.storage.erased import erased_marks
from frontdesk.storage.erasing import BLANK, GONE, STAYS
from frontdesk.storage.opening import open_store
from frontdesk.storage.personal import ways
from frontdesk.storage.place import Place
from frontdesk.transfer.whole.coming_in import BringStudio
from frontdesk.values.rights import Role
from tests.bookings import book
from tests.fixtures import owners
from tests.health.people import DANA, MARIA, ROSA, TOM, Practice
from tests.memberships.steps import joined, plan
from tests.moments import MONDAY
from tests.privacy.marked import SECRETS, Marked, tell_much
from tests.studio import House
from tests.transfer.whole.zips import take_out


def test_every_table_of_a_client_has_a_fate() -> None:
    """Whoever adds a table that hangs on a client says here what an erasure makes of it."""
    known = GONE | STAYS | BLANK.keys() | {"client"}
    assert ways().keys() - known == set()


def test_what_is_looked_for_is_there_to_be_found(marked: Marked) -> None:
    found = {secret for hits in marked.left().values() for secret in hits}
    assert set(SECRETS) == found


def test_nothing_of_an_erased_client_is_left_in_any_table_nor_in_the_file(marked: Marked) -> None:
    marked.erase()
    assert marked.left() == {}
    raw = b"".join(each.read_bytes() for each in marked.folder.iterdir() if each.is_file())
    plain = raw.decode("latin-1").casefold()
    assert [secret for secret in SECRETS if secret in plain] == []
    with Session(marked.store.read) as session:
        assert journal.verify(session) is None
    with marked.store.read.connect() as connection:
        assert guards.present(connection) == guards.expected(connection)


def test_visits_and_money_stand_as_they_were(marked: Marked) -> None:
    sums = (
        "SELECT count(*), sum(price) FROM appointment",
        "SELECT count(*), sum(total), max(receipt_no) FROM sale",
        "SELECT count(*), sum(abs(amount)) FROM entry",
        "SELECT count(*), sum(amount) FROM sale_line",
        "SELECT count(*) FROM client",
    )

    def counted() -> list[tuple[Any, ...]]:
        with marked.store.read.connect() as connection:
            return [tuple(connection.execute(text(each)).one()) for each in sums]

    before = counted()
    marked.erase()
    assert counted() == before
    card = marked.owner.ask(partial(client_card, client_id=marked.client))
    assert card.name == f"Erased {marked.client}"
    for said in ("quark", "5557731", "erased", "quinn"):
        assert marked.owner.ask(partial(find_clients, said=said)).matching == 0


def test_no_undo_and_no_command_brings_it_back(marked: Marked) -> None:
    marked.erase()
    for name in (DANA, MARIA, ROSA):
        desk = marked.practice.as_(name)
        for _ in range(30):
            try:
                desk.undo()
            except (Refused, Stale):
                break
    assert marked.left() == {}
    with pytest.raises(Refused, match="client_is_erased"):
        marked.owner.do(BringClientBack(client_id=marked.client))
    with pytest.raises(Stale, match="erasure_over"):
        marked.owner.do(CallOffErasure(erasure_id=1))


def test_an_export_afterwards_holds_nothing_and_one_from_before_is_erased_again(
    marked: Marked, clock: SetClock, migrated_file: Path, tmp_path: Path
) -> None:
    before = take_out(marked.owner, tmp_path / "before.zip")
    marked.erase()
    after = take_out(marked.owner, tmp_path / "after.zip")
    other = tmp_path / "other"
    other.mkdir()
    (other / "erased.jsonl").write_bytes((marked.folder / "erased.jsonl").read_bytes())
    for path, code in ((after, 0), (before, 1)):
        (other / "frontdesk.db").write_bytes(migrated_file.read_bytes())
        there = open_store(Place.file(other))
        outcome = Desk(there, clock, station="front").do(BringStudio(path=path))
        assert bool(outcome.entry) == bool(code)
        assert marked.left(there) == {}
        with Session(there.read) as session:
            assert journal.verify(session) is None
        there.dispose()


def test_the_list_of_who_was_erased_tells_nothing_and_erases_an_older_copy(
    marked: Marked, told: Path, clock: SetClock, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copyfile(told, copy / "frontdesk.db")
    marked.erase()
    with Session(marked.store.read) as session:
        marks = erased_marks(session)
    assert {each.client_id for each in marks} > {marked.client}
    older = open_store(Place.file(copy))
    desk = Desk(older, clock, station="front")
    desk.sign_in(marked.practice.house.people[DANA])
    assert marked.left(older)
    wrong = [replace(each, mark="0") for each in marks]
    assert desk.do(EraseAgain(marks=wrong)).params["count"] == 0
    assert desk.do(EraseAgain(marks=marks)).params["count"] >= 1
    assert marked.left(older) == {}
    desk.close()


def test_a_membership_that_goes_on_in_an_older_copy_ends_with_its_member(
    marked: Marked, told: Path, clock: SetClock, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copyfile(told, copy / "frontdesk.db")
    marked.erase()
    with Session(marked.store.read) as session:
        marks = erased_marks(session)
    older = open_store(Place.file(copy))
    desk = Desk(older, clock, station="front")
    desk.sign_in(marked.practice.house.people[DANA])
    joined(desk, marked.practice.house, "Robert Quinn", plan_id=plan(desk))
    clock.advance(days=40)
    desk.do(EraseAgain(marks=marks))
    assert marked.left(older) == {}
    assert desk.do(RunBilling()).params["count"] == 0
    desk.close()


def test_an_older_copy_is_erased_again_when_it_is_opened(
    marked: Marked, told: Path, clock: SetClock
) -> None:
    marked.erase()
    marked.store.dispose()
    shutil.copyfile(told, marked.folder / "frontdesk.db")
    for _ in range(2):
        open_desk(Place.file(marked.folder), clock).close()
    there = open_store(Place.file(marked.folder))
    assert marked.left(there) == {}
    with Session(there.read) as session:
        assert journal.verify(session) is None
        said = select(func.count()).where(JournalEntry.command == "EraseAgain")
        assert session.execute(said).scalar_one() == 1
    there.dispose()


def test_a_backup_from_before_is_erased_again_when_it_is_put_in_place(
    marked: Marked, clock: SetClock
) -> None:
    made = marked.owner.back_up()
    assert made is not None
    marked.erase()
    marked.owner.close()
    restored = restore_studio(made.backup.path, marked.folder, clock)
    assert marked.left(restored._store) == {}
    with Session(restored._store.read) as session:
        assert journal.verify(session) is None
    restored.close()


def test_it_waits_for_the_days_that_the_studio_has_set(marked: Marked, clock: SetClock) -> None:
    number = marked.propose()
    desk = marked.owner
    desk.do(AgreeErasure(erasure_id=number))
    (row,) = desk.ask(erasures)
    assert (row.due, desk.ask(erasures_due)) == (MONDAY + timedelta(days=30), 0)
    clock.advance(days=29)
    with pytest.raises(Refused, match="erasure_none_due"):
        desk.do(CarryOutErasures())
    clock.advance(days=1)
    assert desk.ask(erasures_due) == 1
    assert desk.do(CarryOutErasures()).params["count"] == 1
    assert marked.left() == {}
    assert desk.ask(erasures) == ()


def test_called_off_nothing_happens(marked: Marked, clock: SetClock) -> None:
    number = marked.propose()
    desk = marked.owner
    with pytest.raises(Refused, match="erasure_proposed_already"):
        desk.do(ProposeErasure(client_id=marked.client, reason="once more"))
    desk.do(AgreeErasure(erasure_id=number))
    desk.do(CallOffErasure(erasure_id=number))
    clock.advance(days=40)
    with pytest.raises(Refused, match="erasure_none_due"):
        desk.do(CarryOutErasures())
    with pytest.raises(Stale, match="erasure_over"):
        desk.do(AgreeErasure(erasure_id=number, now="asked"))


def test_what_must_be_kept_is_kept_for_its_years_and_then_goes(
    marked: Marked, clock: SetClock
) -> None:
    desk = marked.owner
    desk.do(Set(key="forms_years", was=0, to=2))
    desk.do(Set(key="notes_years", was=0, to=5))
    seen = desk.ask(partial(erasure_outlook, client_id=marked.client))
    assert (seen.forms_years, seen.notes_years) == (2, 5)
    marked.erase()
    kept = {"form_answer", "session_note", "addendum", "journal_row"}
    assert marked.left().keys() <= kept
    assert {"form_answer", "session_note", "addendum"} <= marked.left().keys()
    assert {row.kept_until for row in desk.ask(erasures)} == {date(2031, 11, 23)}
    clock.put(clock.now().replace(year=2029))
    with pytest.raises(Refused, match="erasure_none_due"):
        desk.do(CarryOutErasures())
    clock.put(clock.now().replace(year=2032))
    desk.do(CarryOutErasures())
    assert marked.left() == {}
    assert desk.ask(erasures) == ()


def test_it_is_said_before_what_goes_and_what_stays(marked: Marked) -> None:
    seen = marked.owner.ask(partial(erasure_outlook, client_id=marked.client))
    assert seen.goes["forms"] == 1
    assert seen.goes["notes"] == 3  # with the plan
    assert seen.goes["health"] >= 2
    assert seen.stays == {"visits": 2, "sales": 4, "stored": 2}
    assert (seen.records, seen.ahead, seen.tickets, seen.may_agree) == (1, 0, 0, True)
    assert seen.memberships == 0


def test_a_visit_ahead_stands_in_the_way(marked: Marked) -> None:
    number = marked.propose()
    desk = marked.owner
    client = desk.do(AddClient(first_name="Ahead")).params["client_id"]
    desk.do(book(marked.practice.house, client_id=client, starts=time(16)))
    desk.do(ProposeErasure(client_id=client, reason="asked for it"))
    ahead = desk.ask(partial(erasure_outlook, client_id=client))
    assert (ahead.ahead, ahead.there is not None) == (1, True)
    assert ahead.there is not None
    with pytest.raises(Refused, match="client_has_visits"):
        desk.do(AgreeErasure(erasure_id=ahead.there.id))
    with pytest.raises(Refused, match="not_a_choice"):
        desk.do(AgreeErasure(erasure_id=number, now="because"))


def test_a_membership_that_goes_on_stands_in_the_way(marked: Marked, clock: SetClock) -> None:
    """Nobody would be there to bill."""
    desk = marked.owner
    number = joined(desk, marked.practice.house, "Robert Quinn", plan_id=plan(desk))
    erasure = marked.propose()
    assert desk.ask(partial(erasure_outlook, client_id=marked.client)).memberships == 1
    with pytest.raises(Refused, match="client_has_membership"):
        desk.do(AgreeErasure(erasure_id=erasure, now="asked"))
    desk.do(CancelNow(membership_id=number, reason="Reason7739"))
    desk.do(AgreeErasure(erasure_id=erasure, now="asked"))
    assert marked.left() == {}
    clock.advance(days=40)
    assert desk.do(RunBilling()).params["count"] == 0


@pytest.mark.parametrize("name", [ROSA, MARIA, TOM])
def test_neither_reception_nor_therapists_propose_or_look(practice: Practice, name: str) -> None:
    desk = practice.as_(name)
    with pytest.raises(Refused, match="not_allowed"):
        desk.do(ProposeErasure(client_id=practice.robert, reason="asked for it"))
    for query in (partial(erasure_outlook, client_id=practice.robert), erasures, erasures_due):
        asked: Callable[[Any], Any] = query
        with pytest.raises(Refused, match="not_allowed"):
            desk.ask(asked)


def test_a_manager_proposes_and_the_owner_agrees(practice: Practice, store: Store) -> None:
    with Session(store.write) as session:
        manager = Person(name="Mo Lane", role=Role.MANAGER)
        session.add(manager)
        session.commit()
        number = manager.id
    practice.desk.sign_in(number)
    practice.desk.do(ProposeErasure(client_id=practice.robert, reason="asked for it"))
    seen = practice.desk.ask(partial(erasure_outlook, client_id=practice.robert))
    assert not seen.may_agree
    with pytest.raises(Refused, match="not_allowed"):
        practice.desk.do(AgreeErasure(erasure_id=1, now="asked"))
    practice.as_(DANA).do(AgreeErasure(erasure_id=1, now="asked"))


def test_the_database_lets_go_only_of_who_is_erased(marked: Marked) -> None:
    for statement in (
        "DELETE FROM form_answer",
        "DELETE FROM addendum",
        "DELETE FROM session_note",
        "UPDATE sale SET reason='x'",
        "UPDATE sale_line SET reason='x'",
        "UPDATE handing_out SET reason=NULL",
        "DELETE FROM handing_out",
    ):
        with marked.store.write.connect() as connection, pytest.raises(IntegrityError):
            connection.exec_driver_sql(statement)
    marked.erase()
    for statement in (
        "DELETE FROM erasure",
        "UPDATE erasure SET erased_at=NULL",
        "UPDATE sale SET total=1",
        "UPDATE sale_line SET amount=1",
    ):
        with marked.store.write.connect() as connection, pytest.raises(IntegrityError):
            connection.exec_driver_sql(statement)


def test_a_server_forgets_as_a_file_does(
    server_store: Store, house: House, clock: SetClock
) -> None:
    desk = owners(server_store, house, clock)
    practice = Practice(desk, house)
    tell_much(practice)
    marked = Marked(practice, server_store, Path())
    assert marked.left()
    marked.erase()
    assert marked.left() == {}
    with Session(server_store.read) as session:
        assert journal.verify(session) is None
