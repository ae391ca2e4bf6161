"""Lists of clients come in whole, once, and go again; what is doubtful waits for a person."""

from collections.abc import Callable
from datetime import date, time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.commands.appointments import Book
from frontdesk.commands.base import Command
from frontdesk.commands.clients import EditClient
from frontdesk.commands.imports import AddDoubtful, DropDoubtful, ImportClients, MergeDoubtful
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Client, ImportRow, Resource
from frontdesk.queries.clients import client_card, find_clients
from frontdesk.queries.imports import doubtful_count, doubtful_rows
from frontdesk.storage import journal
from frontdesk.storage.engine import Store
from frontdesk.transfer.clients import Preview, preview
from frontdesk.values.client_list import ClientList
from frontdesk.values.progress import Progress
from tests.imports.lists import HEAD, real, row, text, write
from tests.moments import MONDAY
from tests.studio import House

LISTS = ("square-customers.csv", "vagaro-CustomersList.csv", "fresha-clients.csv")
Bring = Callable[..., Preview]


@pytest.fixture
def bring(desk: Desk, tmp_path: Path) -> Bring:
    """Bring in rows, or a text; return what was seen before."""

    def bring(*rows: dict[str, str], content: str | bytes | None = None) -> Preview:
        path = write(tmp_path, text(*rows) if content is None else content)
        seen = desk.ask(partial(preview, path=path))
        if seen.changes:
            desk.do(ImportClients(listed=seen.listed))
        return seen

    return bring


def counted(**some: int) -> dict[str, int]:
    return {"new": 0, "merged": 0, "known": 0, "doubtful": 0, "rejected": 0, **some}


def total(desk: Desk) -> int:
    return desk.ask(partial(find_clients, said="")).total


def found(desk: Desk, said: str) -> list[int]:
    return [hit.id for hit in desk.ask(partial(find_clients, said=said)).rows]


def everything(store: Store) -> list[Any]:
    with Session(store.read) as session:
        clients = session.execute(select(*Client.__table__.c).order_by(Client.id)).all()
        others = [session.execute(select(func.count(kind.id))).scalar() for kind in _COUNTED]
        return [*map(tuple, clients), *others]


_COUNTED = (Resource, ImportRow)


# The lists to try on


@pytest.mark.parametrize(
    ("name", "new", "merged", "doubtful"),
    [(LISTS[0], 395, 15, 6), (LISTS[1], 392, 16, 8), (LISTS[2], 395, 16, 5)],
    ids=["square", "vagaro", "fresha"],
)
def test_a_real_list_comes_in_once(
    desk: Desk, name: str, new: int, merged: int, doubtful: int
) -> None:
    """Some phones are those of clients of the studio, of whom no birthday is known: doubtful."""
    before = total(desk)
    seen = desk.ask(partial(preview, path=real(name)))
    assert seen.rows == sum(seen.counts.values()) == 416
    assert seen.counts == counted(new=new, merged=merged, doubtful=doubtful)
    outcome = desk.do(ImportClients(listed=seen.listed))
    assert {fate: outcome.params[fate] for fate in seen.counts} == seen.counts
    assert total(desk) == before + new
    assert desk.ask(doubtful_rows).total == doubtful
    again = desk.ask(partial(preview, path=real(name)))
    assert again.counts == counted(known=416 - doubtful, doubtful=doubtful)
    with pytest.raises(Refused, match="nothing_to_import"):
        desk.do(ImportClients(listed=again.listed))
    assert total(desk) == before + new
    assert desk.ask(doubtful_rows).total == doubtful


def test_an_import_is_undone_and_done_again_as_it_was(desk: Desk, store: Store) -> None:
    before = everything(store)
    seen = desk.ask(partial(preview, path=real(LISTS[0])))
    desk.do(ImportClients(listed=seen.listed))
    after = everything(store)
    assert found(desk, "gonzalo barrera")
    desk.undo()
    assert everything(store) == before
    assert not found(desk, "gonzalo barrera")
    desk.redo()
    assert everything(store) == after
    assert found(desk, "gonzalo barrera")
    desk.undo()
    assert everything(store) == before
    with Session(store.read) as session:
        assert journal.verify(session) is None


def test_an_import_works_on_both_databases(
    any_store: Store, any_desk: Desk, tmp_path: Path
) -> None:
    desk = any_desk
    before = everything(any_store)
    rows = [row(f"Guest {n}", "Of many", number=f"S{n}", phone=f"80620{n:05d}") for n in range(60)]
    near = row("Sam", "Ortis", phone="806 555 0117")
    path = write(tmp_path, text(*rows, near))
    seen = desk.ask(partial(preview, path=path))
    desk.do(ImportClients(listed=seen.listed))
    assert seen.counts == counted(new=60, doubtful=1)
    desk.undo()
    assert everything(any_store) == before
    desk.redo()
    assert total(desk) == 64


def test_notes_marketing_and_all_other_columns_are_kept(desk: Desk, store: Store) -> None:
    for name in LISTS:
        desk.do(ImportClients(listed=desk.ask(partial(preview, path=real(name))).listed))
    (adam,) = found(desk, "adam stephens")
    card = desk.ask(partial(client_card, client_id=adam))
    assert (card.memo, card.marketing, card.birthday) == (
        "allergic to lavender",
        True,
        date(1999, 4, 16),
    )
    assert card.phone == "+18067121808"
    with Session(store.read) as session:
        kept = session.get_one(Client, adam)
        assert kept.external_id == "square:SQ100316"
        assert kept.imported is not None
        assert kept.imported["Lifetime Spend"] == "$4,180.00"
        blocked = select(func.count()).where(Client.memo.contains("Blocked in Fresha: No-shows"))
        assert session.execute(blocked).scalar() == 7
        referred = select(func.count()).where(Client.referred_by == "Dr. Patel")
        assert session.execute(referred).scalar() == 49


# What becomes of a row


@pytest.mark.parametrize(
    ("given", "fate"),
    [
        (row("Sam", "Ortiz", phone="(806) 555-0117"), "known"),
        (row("SAM", " Ortiz ", phone="'+18065550117", memo="firm"), "merged"),
        (row("Sam", "Ortis", phone="806-555-0117"), "doubtful"),
        (row("Samuel", "Ortega-Ruiz", phone="8065550117"), "doubtful"),
        (row("Maria", "Pena", phone="806 555 0142"), "doubtful"),
        (row("Sam", "Ortiz"), "doubtful"),
        (row("Sam", "Ortiz", phone="806 555 9999"), "doubtful"),
        (row("Vera", "Lund", phone="806 555 9999"), "new"),
        (row("", "", phone="806 555 9999"), "rejected"),
        (row("Vera", birthday="1990-13-45"), "rejected"),
        (row("Vera", birthday="2031-01-01"), "rejected"),
        (row("Vera", phone="call her mother"), "rejected"),
        (row("Vera", email="vera at home"), "rejected"),
        (row("Vera", memo="card 4111 1111 1111 1111"), "rejected"),
        (row("Vera", birthday="03-15"), "new"),
    ],
    ids=[
        "nothing to add",
        "something to add",
        "a typing error",
        "another name, the same phone",
        "without the accents",
        "the name alone",
        "the same name, another phone",
        "nobody like it",
        "no name",
        "no such day",
        "born tomorrow",
        "no phone",
        "no e-mail",
        "a payment card",
        "a birthday without its year",
    ],
)
def test_each_row_has_one_fate(bring: Bring, given: dict[str, str], fate: str) -> None:
    assert bring(given).counts == counted(**{fate: 1})


@pytest.mark.parametrize(
    ("first", "second", "fate"),
    [
        (row("Ana", "Cruz", phone="8065551000"), row("Ana", "Cruz", phone="8065551000"), "merged"),
        (
            row("Ana", "Cruz", phone="8065551000", birthday="1980-01-02"),
            row("Tom", "Cruz", phone="8065551000", birthday="1979-03-04"),
            "new",
        ),
        (
            row("Ana", "Cruz", phone="8065551000", birthday="1980-01-02"),
            row("Ana", "Cruz", phone="8065551000", birthday="1979-03-04"),
            "doubtful",
        ),
        (
            row("Zoé", "Cruz", phone="8065551000", birthday="1980-01-02"),
            row("ZOE", "Cruz", phone="8065551000", birthday="1980-01-02"),
            "merged",
        ),
        (
            row("Ana", "Cruz", birthday="1980-01-02", email="a@x.org"),
            row("Anna", "Cruz", birthday="1980-01-02"),
            "doubtful",
        ),
        (
            row("Ana", "Cruz", phone="8065551000", birthday="1980-01-02"),
            row("Ana", "Cruz", phone="8065552000", birthday="1960-10-20"),
            "new",
        ),
    ],
    ids=[
        "twice",
        "a household",
        "one name, two birthdays",
        "accents, all else alike",
        "a letter more",
        "two people of one name",
    ],
)
def test_who_stands_twice_in_a_list_is_found(
    bring: Bring, first: dict[str, str], second: dict[str, str], fate: str
) -> None:
    expected = counted(new=1)
    expected[fate] += 1
    assert bring(first, second).counts == expected
    assert bring(first, second).counts["new"] == 0


def test_blanks_are_filled_and_nothing_is_overwritten(
    desk: Desk, bring: Bring, house: House
) -> None:
    sam = house.clients["Sam Ortiz"]
    desk.do(EditClient(client_id=sam, was={"memo": None}, to={"memo": "call, do not text"}))
    bring(
        row("Sam", "Ortiz", phone="8065550117", email="sam@example.com", memo="firm", number="S1")
    )
    card = desk.ask(partial(client_card, client_id=sam))
    assert card.memo == "call, do not text\nfirm"
    assert card.email == "sam@example.com"
    desk.undo()
    card = desk.ask(partial(client_card, client_id=sam))
    assert (card.memo, card.email) == ("call, do not text", None)


def test_a_row_of_an_earlier_list_is_known_by_its_number(desk: Desk, bring: Bring) -> None:
    bring(row("Vera", "Lund", number="S1", phone="8065559999"))
    seen = bring(row("Vera", "Lund-Berg", number="S1", phone="8065558888"))
    assert seen.counts == counted(known=1)


# Undo


def test_an_import_is_not_undone_once_somebody_is_booked(
    desk: Desk, bring: Bring, house: House
) -> None:
    rows = [row(f"Guest {n}", f"Number{n}", number=f"S{n}") for n in range(40)]
    bring(*rows, row("Vera", "Lund", number="V"))
    entry = desk.undoable()
    assert entry is not None
    (vera,) = found(desk, "vera lund")
    second = Desk(desk._store, desk._clock, station="back")
    second.sign_in(house.people["Rosa Diaz"])
    second.do(
        Book(
            client_id=vera,
            therapist_id=house.therapists["Maria Santos"],
            service_id=house.services["sw"],
            minutes=60,
            day=MONDAY,
            starts=time(11),
        )
    )
    with pytest.raises(Refused) as refused:
        desk.undo()
    (reason,) = refused.value.reasons
    assert reason.code == "built_on_booking"
    assert reason.params == {"client": "Vera Lund", "day": MONDAY}
    assert found(desk, "vera lund") == [vera]


def test_an_import_is_not_undone_once_somebody_was_changed(
    desk: Desk, bring: Bring, house: House
) -> None:
    bring(*(row(f"Guest {n}", f"Number{n}", number=f"S{n}") for n in range(40)))
    (guest,) = found(desk, "number17")
    second = Desk(desk._store, desk._clock, station="back")
    second.sign_in(house.people["Rosa Diaz"])
    second.do(EditClient(client_id=guest, was={"memo": None}, to={"memo": "firm"}))
    with pytest.raises(Stale) as stale:
        desk.undo()
    assert stale.value.who == "Rosa Diaz"


def test_a_stopped_import_writes_nothing(desk: Desk, store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, text(*(row(f"Guest {n}", number=f"S{n}") for n in range(900))))
    seen = desk.ask(partial(preview, path=path))
    before = everything(store)
    for stop in range(1, 12):
        progress = Progress(_Plug(stop).told)
        with pytest.raises(RuntimeError, match="pulled"):
            desk.do(ImportClients(listed=seen.listed, progress=progress))
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Refused, match="cancelled"):
        desk.do(ImportClients(listed=seen.listed, progress=stopped))
    with pytest.raises(Refused, match="cancelled"):
        desk.ask(partial(preview, path=path, progress=stopped))
    assert everything(store) == before


class _Plug:
    """Is pulled at a certain step."""

    def __init__(self, stop: int) -> None:
        self._left = stop

    def told(self, done: int, total: int) -> None:
        self._left -= 1
        if not self._left:
            raise RuntimeError("the plug was pulled")


# Doubtful rows


def test_a_doubtful_row_is_merged(desk: Desk, bring: Bring, house: House) -> None:
    bring(row("Samm", "Ortiz", phone="8065550117", email="s@example.com", number="S1"))
    (waiting,) = desk.ask(doubtful_rows).rows
    sam = house.clients["Sam Ortiz"]
    assert (waiting.candidate, waiting.candidate_id, waiting.line) == ("Sam Ortiz", sam, 2)
    assert [reason.code for reason in waiting.reasons] == [
        "evidence_name_like",
        "evidence_phone_same",
    ]
    desk.do(MergeDoubtful(row_id=waiting.id))
    assert desk.ask(doubtful_rows).total == 0
    card = desk.ask(partial(client_card, client_id=sam))
    assert (card.name, card.email) == ("Sam Ortiz", "s@example.com")
    with pytest.raises(Stale, match="doubtful_decided"):
        desk.do(DropDoubtful(row_id=waiting.id))
    desk.undo()
    assert desk.ask(doubtful_rows).total == 1
    assert desk.ask(partial(client_card, client_id=sam)).email is None


def test_a_number_that_differs_is_kept_beside(desk: Desk, bring: Bring, store: Store) -> None:
    bring(row("Sam", "Ortiz", phone="8065559999", birthday="1980-02-03"))
    (waiting,) = desk.ask(doubtful_rows).rows
    desk.do(MergeDoubtful(row_id=waiting.id))
    with Session(store.read) as session:
        sam = session.get_one(Client, waiting.candidate_id)
        assert sam.phone == "+18065550117"
        assert sam.imported == {"other phone": "+18065559999"}
        assert sam.birthday == date(1980, 2, 3)


def test_a_doubtful_row_is_added(desk: Desk, bring: Bring) -> None:
    given = row("Samm", "Ortiz", phone="8065550117", birthday="1990-01-02", memo="firm", number="1")
    bring(given)
    (waiting,) = desk.ask(doubtful_rows).rows
    desk.do(AddDoubtful(row_id=waiting.id))
    (samm,) = found(desk, "samm ortiz")
    card = desk.ask(partial(client_card, client_id=samm))
    assert (card.memo, card.birthday) == ("firm", date(1990, 1, 2))
    assert bring(given).counts == counted(known=1)
    desk.undo()
    assert not found(desk, "samm ortiz")
    assert desk.ask(doubtful_rows).total == 1


def test_what_was_left_out_does_not_come_back(desk: Desk, bring: Bring) -> None:
    given = row("Samm", "Ortiz", phone="8065550117")
    bring(given)
    again = bring(given)
    assert again.counts == counted(doubtful=1)
    assert not again.changes
    assert again.unsound[0].told
    (waiting,) = desk.ask(doubtful_rows).rows
    desk.do(DropDoubtful(row_id=waiting.id))
    assert bring(given).counts == counted(known=1)
    desk.undo()
    assert desk.ask(doubtful_rows).total == 1


def test_a_doubtful_row_may_be_somebody_of_the_same_list(desk: Desk, bring: Bring) -> None:
    bring(row("Ana", "Cruz", birthday="1980-01-02"), row("Anna", "Cruz", birthday="1980-01-02"))
    (waiting,) = desk.ask(doubtful_rows).rows
    assert waiting.candidate == "Ana Cruz"
    assert waiting.candidate_id in found(desk, "ana cruz")
    assert waiting.theirs["birthday"] == waiting.values["birthday"] == date(1980, 1, 2)


def test_a_merge_needs_somebody(desk: Desk, bring: Bring, store: Store, house: House) -> None:
    bring(row("Samm", "Ortiz", phone="8065550117"))
    (waiting,) = desk.ask(doubtful_rows).rows
    with Session(store.write) as session:
        session.get_one(ImportRow, waiting.id).candidate_id = None
        session.commit()
    with pytest.raises(Refused, match="nobody_to_merge"):
        desk.do(MergeDoubtful(row_id=waiting.id))
    desk.do(MergeDoubtful(row_id=waiting.id, client_id=house.clients["Nora Blake"]))
    assert desk.ask(doubtful_rows).total == 0


# Rights, and what is never kept


@pytest.mark.parametrize("name", ["Rosa Diaz", "Maria Santos"], ids=["reception", "therapist"])
def test_only_owner_and_manager_bring_lists_in(
    desk: Desk, house: House, tmp_path: Path, name: str
) -> None:
    desk.sign_in(house.people[name])
    path = write(tmp_path, text(row("Vera")))
    commands: list[Command] = [
        ImportClients(listed=ClientList(source="square", file_name="x", rows=())),
        MergeDoubtful(row_id=1),
        AddDoubtful(row_id=1),
        DropDoubtful(row_id=1),
    ]
    for command in commands:
        with pytest.raises(Refused, match="not_allowed"):
            desk.do(command)
    with pytest.raises(Refused, match="not_allowed"):
        desk.ask(partial(preview, path=path))
    for query in (doubtful_rows, doubtful_count):
        with pytest.raises(Refused, match="not_allowed"):
            desk.ask(query)


def test_the_number_of_a_payment_card_is_kept_nowhere(
    bring: Bring, store: Store, tmp_path: Path
) -> None:
    seen = bring(row("Vera", memo="4111-1111-1111-1111"), row("Ann", "Onymous"))
    assert seen.counts == counted(new=1, rejected=1)
    assert "4111" not in repr(seen)
    assert store.place.path is not None
    store.dispose_connections()
    kept = [path.read_bytes() for path in store.place.path.parent.glob("*") if path.is_file()]
    lists = (tmp_path / "list.csv").read_bytes()
    assert not any(b"4111-1111" in each for each in kept if each != lists)


def test_names_stay_what_they_are(desk: Desk, bring: Bring) -> None:
    names = ("<b>Bold</b>", '=cmd("x")', 'Ann "Nan"', "O'Neil; Jr.", "李小龍", "Пётр", "😀 Ärger")
    bring(*(row(name, f"Marker{n}") for n, name in enumerate(names)))
    for n, name in enumerate(names):
        (number,) = found(desk, f"marker{n}")
        assert desk.ask(partial(client_card, client_id=number)).first_name == name


def test_letters_that_turn_the_line_around_are_taken_out(desk: Desk, bring: Bring) -> None:
    bring(row("Eve\u202e\u2066", "Mark\u200fer"))
    (number,) = found(desk, "eve marker")
    assert desk.ask(partial(client_card, client_id=number)).name == "Eve Marker"


def test_the_head_of_a_list_is_not_a_row(bring: Bring) -> None:
    seen = bring(content=text(row("Vera", "Lund")) + ",,,\r\n\r\n" + "," * len(HEAD) + "\r\n")
    assert seen.rows == 1
