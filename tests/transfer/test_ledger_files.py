"""The ledger for accountants: beancount's own checker accepts it, and adds up to the same."""

import csv
import io
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from beancount import loader
from beancount.core import data, inventory

from frontdesk.clock import SetClock
from frontdesk.commands.drawer import CloseDay, Move, MoveCash
from frontdesk.commands.giving_back import VoidSale
from frontdesk.desk import Desk
from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.model.ledger import ACCOUNTS
from frontdesk.queries.books import BookAccount, books
from frontdesk.storage.engine import Store
from frontdesk.transfer.ledger_files import CHART, LedgerFiles, ledger_files, plain_account
from frontdesk.values.money import Money
from main import main
from tests.moments import MONDAY
from tests.studio import House
from tests.till.random_days import Days
from tests.till.test_giving_back import refund, sold

TUESDAY = date(2026, 11, 24)
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


def written(desk: Desk, first: date, last: date) -> LedgerFiles:
    return desk.ask(partial(ledger_files, first=first, last=last))


def read(files: LedgerFiles) -> tuple[list[Any], list[Any]]:
    """Return what beancount reads, and what it finds wrong."""
    text = next(content for name, content in files.contents.items() if name.endswith("count"))
    entries, errors, _ = loader.load_string(text.decode())
    return entries, errors


def total(entries: list[Any], account: str) -> str:
    found = inventory.Inventory()
    for entry in data.filter_txns(entries):
        for posting in entry.postings:
            if posting.account == account:
                found.add_position(posting)
    return str(found.to_string(parens=False))  # type: ignore[no-untyped-call]


def rows(files: LedgerFiles, which: str) -> list[dict[str, str]]:
    content = next(each for name, each in files.contents.items() if name.endswith(f"{which}.csv"))
    return list(csv.DictReader(io.StringIO(content.decode())))


@pytest.fixture
def two_days(desk: Desk, house: House, clock: SetClock) -> None:
    """A sale of everything and its refund in part; a void; a day that is closed short."""
    desk.do(MoveCash(move=Move.FLOAT, amount=Money(20_000)))
    sale = sold(desk, house, "cash")
    desk.do(refund(desk, sale, product=1))
    desk.do(MoveCash(move=Move.PAY_OUT, amount=Money(1_250), note='"=flowers\\", for Ana'))
    pieces = ((10_000, 3),)
    with pytest.raises(Refused, match="count_not_given"):
        desk.do(CloseDay(pieces=pieces))
    desk.do(CloseDay(pieces=pieces, reason="counted twice"))
    clock.advance(days=1)
    desk.do(MoveCash(move=Move.FLOAT, amount=Money(20_000)))
    desk.do(refund(desk, sale, tip=1))


@pytest.mark.usefixtures("two_days")
def test_beancount_reads_it_and_finds_nothing_wrong(desk: Desk) -> None:
    entries, errors = read(written(desk, *NOVEMBER))
    assert errors == []
    for account, amount in (
        ("Income:Services:Deep-Tissue-Massage-60", "-95.00 USD"),
        ("Income:Products:Arnica-Balm-2-Oz", "-36.00 USD"),
        ("Income:Discounts", "13.10 USD"),
        ("Expenses:Paid-At-The-Desk", "12.50 USD"),
        ("Liabilities:Tips:Tom-Becker", ""),
    ):
        assert total(entries, account) == amount, account


@pytest.mark.usefixtures("two_days")
def test_a_while_begins_with_what_was_brought_forward(desk: Desk) -> None:
    files = written(desk, TUESDAY, TUESDAY)
    entries, errors = read(files)
    assert errors == []
    assert total(entries, "Assets:Safe") != ""
    corrections = [each for each in data.filter_txns(entries) if "corrects" in each.meta]
    assert [str(each.meta["corrects"]) for each in corrections] == ["2026-11-23"]
    told = [row["corrects"] for row in rows(files, "journal")]
    assert told == ["", "", "2026-11-23", "2026-11-23"]  # the float, then the refund


@pytest.mark.usefixtures("two_days")
def test_a_wrong_sum_is_found(desk: Desk) -> None:
    """The checker is one: a balance that is a cent off is an error."""
    text = next(
        content.decode()
        for name, content in written(desk, *NOVEMBER).contents.items()
        if name.endswith(".beancount")
    )
    wrong = text.replace("2026-12-01 balance Assets:Safe ", "2026-12-01 balance Assets:Safe 1")
    assert wrong != text
    assert loader.load_string(wrong)[1]


@pytest.mark.usefixtures("two_days")
def test_the_journal_balances_and_no_cell_is_a_formula(desk: Desk) -> None:
    files = written(desk, *NOVEMBER)
    debits, credits = (
        sum(Money.parse(row[side]).cents for row in rows(files, "journal") if row[side])
        for side in ("debit", "credit")
    )
    assert debits == credits > 0
    for row in rows(files, "journal"):
        assert not row["note"].startswith(("=", "+", "-", "@"))
        assert "Ortiz" not in str(row)
    chart = rows(files, "accounts")
    assert sum(round(float(row["at_the_end"]) * 100) for row in chart) == 0
    assert {row["group"] for row in chart} <= {"Assets", "Liabilities", "Income", "Expenses"}


def test_every_account_of_the_studio_has_its_place() -> None:
    assert set(ACCOUNTS) <= set(CHART)
    names = [plain_account(BookAccount(code)) for code in CHART]
    assert len(set(names)) == len(names)
    assert plain_account(BookAccount("tips_payable", "Zoë O'Neill 3")) == (
        "Liabilities:Tips:Zoe-O-Neill-3"
    )


def test_random_days_are_accepted_too(store: Store, house: House, clock: SetClock) -> None:
    days = Days(store, house, clock, 77)
    days.play(4)
    desk = days.desks[0]
    entries, errors = read(written(desk, MONDAY, clock.now().date()))
    assert errors == []
    found = desk.ask(partial(books, first=MONDAY, last=clock.now().date()))
    assert sum(amount.cents for amount in found.closing.values()) == 0
    assert len(list(data.filter_txns(entries))) == len(found.entries)


def test_days_the_wrong_way_round_are_refused(desk: Desk) -> None:
    with pytest.raises(Refused, match="ledger_days"):
        written(desk, TUESDAY, MONDAY)


def test_a_folder_that_cannot_be_written_is_named(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(StoreUnavailable, match="ledger_not_writable"):
        written(desk, *NOVEMBER).write(tmp_path / "taken")


def test_the_command_line_writes_it(
    tmp_path: Path, desk: Desk, house: House, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    sale = sold(desk, house)
    desk.do(VoidSale(sale_id=int(sale.params["sale"]), reason="a mistake"))
    assert store.place.path is not None
    folder = store.place.path.parent
    into = tmp_path / "books"
    arguments = ["--from", "2026-11-01", "--to", "2026-11-30"]
    assert main(["--data", str(folder), "ledger", str(into), *arguments]) == 0
    assert "Wrote 2 postings" in capsys.readouterr().out
    assert sorted(each.suffix for each in into.iterdir()) == [".beancount", ".csv", ".csv"]
    main(["--data", str(folder), "ledger", str(into), "--from", "2026-11-30", "--to", "2026-11-01"])
    assert "comes before" in capsys.readouterr().err
