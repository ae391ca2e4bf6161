"""What clients have left in another system is opened here, once, and goes again while unused."""

from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.commands.imports import AddDoubtful, ImportClients, MergeDoubtful
from frontdesk.commands.openings import STAND
from frontdesk.commands.posting import post
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.model import Client, Wallet
from frontdesk.queries.clients import find_clients
from frontdesk.queries.imports import doubtful_rows
from frontdesk.queries.value import client_value
from frontdesk.storage import journal
from frontdesk.storage.engine import Store
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, balances
from frontdesk.transfer.clients import Preview, look_into, preview
from frontdesk.values.money import Money
from frontdesk.values.opening import Total, amount, count
from frontdesk.values.stored import Stored, Unit, Why
from tests.imports.lists import write
from tests.studio import House
from tests.till.desk import trial_balance
from ui.sentences import known, sentence

HEAD = (
    "First Name,Last Name,Phone,Account Balance,Gift card number,Gift card balance,"
    "Sessions left,Package value,Package\n"
)
LIST = (
    HEAD + 'Vera,Lund,8065551111,"$1,025.50",77831234567,50.00,3 of 10,270.00,Deep ten\n'
    "Ada,Luz,8065552222,-20.00,,0.00,0,,\n"
    "Sam,Ortiz,8065550117,(5.00),,25,,,\n"
)


def seen(desk: Desk, folder: Path, content: str = LIST) -> Preview:
    path = write(folder, content)
    looked = desk.ask(partial(look_into, path=path))
    return desk.ask(partial(preview, path=path, table=looked.table, layout=looked.layout))


def left(store: Store) -> dict[tuple[str, str], tuple[int, int]]:
    """Return what is in each wallet that is somebody's: units and cents by name and kind."""
    with Session(store.read) as session:
        rows = session.execute(
            select(Wallet.id, Client.shown_name, Wallet.kind).join(
                Client, Client.id == Wallet.client_id
            )
        ).all()
        there = balances(session, [number for number, _, _ in rows])
        return {
            (name, str(kind)): (there[number].units, there[number].cents.cents)
            for number, name, kind in rows
        }


OPENED = {
    ("Vera Lund", "credit"): (102_550, 102_550),
    ("Vera Lund", "gift_card"): (5_000, 5_000),
    ("Vera Lund", "package"): (3, 27_000),
    ("Sam Ortiz", "gift_card"): (2_500, 2_500),
}


def test_what_is_left_is_shown_opened_and_accounted_for(
    any_desk: Desk, any_store: Store, tmp_path: Path
) -> None:
    desk = any_desk
    found = seen(desk, tmp_path)
    assert set(found.opening) == {
        Total(Stored.CREDIT, Unit.CENTS, 1, 102_550, Money(102_550)),
        Total(Stored.GIFT_CARD, Unit.CENTS, 2, 7_500, Money(7_500)),
        Total(Stored.PACKAGE, Unit.SESSIONS, 1, 3, Money(27_000)),
    }
    desk.do(ImportClients(listed=found.listed))
    assert left(any_store) == OPENED
    balance = trial_balance(any_store)
    assert sum(balance.values()) == 0
    assert balance["opening"] == 137_050
    assert (balance["credit"], balance["package"]) == (-102_550, -27_000)


def test_a_second_import_opens_nothing(desk: Desk, store: Store, tmp_path: Path) -> None:
    desk.do(ImportClients(listed=seen(desk, tmp_path).listed))
    again = seen(desk, tmp_path)
    assert (again.opening, again.changes) == ((), False)
    other = HEAD.replace("Package value", "package value") + "Vera,Lund,8065551111,999,,,,,\n"
    assert seen(desk, tmp_path, other).opening == ()
    assert left(store) == OPENED


def test_an_import_is_undone_with_what_it_opened_and_done_again(
    any_desk: Desk, any_store: Store, tmp_path: Path
) -> None:
    desk = any_desk
    desk.do(ImportClients(listed=seen(desk, tmp_path).listed))
    for _ in range(2):
        desk.undo()
        assert left(any_store) == {}
        assert not any(trial_balance(any_store).values())
        assert desk.ask(partial(find_clients, said="vera lund")).matching == 0
        desk.redo()
        assert left(any_store) == OPENED
        assert sum(trial_balance(any_store).values()) == 0
    with Session(any_store.read) as session:
        assert journal.verify(session) is None


def spend(desk: Desk) -> None:
    def apply(work: Work) -> None:
        wallet = work.session.execute(select(Wallet).where(Wallet.kind == "package")).scalar_one()
        purse = Purse(work)
        cents = purse.take(wallet, 1, Why.REDEEMED)
        post(work, "value", [("service_revenue", -cents, None)], moves=purse.moves)
        work.money()

    desk._unit.run(desk._who, "Spend", apply)


def test_an_import_is_not_undone_once_something_was_used(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    desk.do(ImportClients(listed=seen(desk, tmp_path).listed))
    spend(desk)
    with pytest.raises(Refused, match="built_on_value") as refused:
        desk.undo()
    assert sentence(refused.value).startswith("Vera Lund has used what was brought in")
    assert left(store)[("Vera Lund", "package")] == (2, 18_000)


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ("plenty,,,,,", "row_amount_wrong"),
        (",,plenty,,,", "row_amount_wrong"),
        (",,,many,270,", "row_amount_wrong"),
        (",,,3,plenty,", "row_amount_wrong"),
        (",,,3,,", "row_sessions_unpaid"),
        ("999999999,,,,,", "row_amount_wrong"),
    ],
)
def test_what_cannot_be_opened_rejects_the_row_and_says_why(
    desk: Desk, tmp_path: Path, cells: str, code: str
) -> None:
    found = seen(desk, tmp_path, f"{HEAD}Vera,Lund,8065551111,{cells}\n")
    assert [reason.code for row in found.unsound for reason in row.reasons] == [code]
    assert known(code)
    assert found.opening == ()


@pytest.mark.parametrize("decide", [MergeDoubtful, AddDoubtful])
def test_a_doubtful_row_brings_what_is_left_when_it_is_decided(
    desk: Desk,
    store: Store,
    tmp_path: Path,
    house: House,
    decide: type[MergeDoubtful] | type[AddDoubtful],
) -> None:
    found = seen(desk, tmp_path, HEAD + "Samm,Ortiz,8065550117,12.00,,,,,\n")
    assert (found.counts["doubtful"], found.opening) == (1, ())
    desk.do(ImportClients(listed=found.listed))
    (row,) = desk.ask(doubtful_rows).rows
    desk.do(decide(row_id=row.id))
    name = "Sam Ortiz" if decide is MergeDoubtful else "Samm Ortiz"
    assert left(store) == {(name, "credit"): (1_200, 1_200)}
    desk.undo()
    assert left(store) == {}


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("25", 2500),
        ("$1,234.50", 123450),
        ("1.234,50 €", 123450),
        ("12,5", 1250),
        ("1,234", 123400),
        ("(20.00)", -2000),
        ("-3.10", -310),
        ("", None),
        ("about 5", None),
        ("1e5", None),
    ],
)
def test_amounts_are_read_as_other_systems_write_them(text: str, cents: int | None) -> None:
    assert amount(text) == (None if cents is None else Money(cents))


@pytest.mark.parametrize(
    ("text", "found"),
    [("3", 3), ("3.0", 3), ("3 of 10", 3), ("3/10", 3), ("-1", None), ("x", None)],
)
def test_sessions_are_counted(text: str, found: int | None) -> None:
    assert count(text) == found


def test_what_was_posted_is_never_walked_back() -> None:
    assert {"posting", "entry", "posted", "wallet_entry"} <= STAND


def test_what_is_left_stands_on_the_card_and_a_card_is_found_by_its_number(
    desk: Desk, tmp_path: Path
) -> None:
    desk.do(ImportClients(listed=seen(desk, tmp_path).listed))
    for said in ("77831234567", "4567"):
        (hit,) = desk.ask(partial(find_clients, said=said)).rows
        assert hit.name == "Vera Lund"
    found = desk.ask(partial(client_value, client_id=hit.id))
    assert [str(row.kind) for row in found.wallets] == ["credit", "gift_card", "package"]
    assert found.fees == ()
    number = found.wallets[1].number or ""
    for said in (number, f"{number[:4]}-{number[4:8]}-{number[8:]}", number[-4:].lower()):
        assert [row.id for row in desk.ask(partial(find_clients, said=said)).rows] == [hit.id]
    for said in ("%%%%", "xq%", "____"):
        assert desk.ask(partial(find_clients, said=said)).matching == 0
