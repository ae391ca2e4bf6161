"""Lists of clients come in whole, once, and go again; what is doubtful waits for a person."""

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
from frontdesk.queries.clients import client_card
from frontdesk.queries.imports import doubtful_count, doubtful_rows
from frontdesk.storage import journal
from frontdesk.storage.engine import Store
from frontdesk.transfer.clients import preview
from frontdesk.values.client_list import ClientList
from frontdesk.values.progress import Progress
from tests.imports.lists import HEAD, Bring, counted, found, real, row, text, total, write
from tests.moments import MONDAY
from tests.studio import House

LISTS = ("square-customers.csv", "vagaro-CustomersList.csv", "fresha-clients.csv")


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
