"""What the database itself refuses of stored value, whatever program writes."""

import pytest

from frontdesk.storage.engine import Store
from frontdesk.storage.guards import rules, sqlite
from frontdesk.storage.unit import Work
from frontdesk.storage.wallets import Purse, open_wallet
from frontdesk.values.money import Money
from frontdesk.values.stored import Stored, Unit, Why
from tests.studio import House
from tests.till.stored import move, stored
from tests.till.test_attacks import _refused as refused
from tests.till.test_attacks import attempt, posting
from tests.till.test_attacks import entry as in_ledger

#: The wallets that stand there: a card with $50, five hours for $400, an account for $100.
CARD, HOURS, HOUSE_ACCOUNT = 1, 2, 3
_NEW = (
    "INSERT INTO wallet(id,kind,unit,client_id,name,most_owed,shared,opened_at,person_id{more}) "
    "VALUES(50,'{kind}','{unit}',NULL,'',{owed},0,1,1{value})"
)
_MOVE = (
    "INSERT INTO wallet_entry(id,wallet_id,posting_id,units,cents,why,at{more}) "
    "VALUES({id},{wallet},50,{units},{cents},'{why}',1{value})"
)
_POSTING = posting().replace("'sale',50", "'value',NULL")
_POSTED = "INSERT INTO posted(id,at) VALUES(50,1)"
_EXPIRED = "UPDATE wallet SET expires='2026-11-22' WHERE id={wallet}"


def moved(wallet: int, units: int, cents: int | None = None, **more: object) -> str:
    names = "".join(f",{name}" for name in more if name not in ("why", "id"))
    values = "".join(f",{value}" for name, value in more.items() if name not in ("why", "id"))
    return _MOVE.format(
        id=more.get("id", 50),
        wallet=wallet,
        units=units,
        cents=units if cents is None else cents,
        why=more.get("why", "redeemed"),
        more=names,
        value=values,
    )


def new(kind: str, unit: str = "cents", owed: int = 0, **more: str) -> str:
    names, values = (f",{each}" for each in more), (f",{each}" for each in more.values())
    return _NEW.format(kind=kind, unit=unit, owed=owed, more="".join(names), value="".join(values))


ATTACKS: dict[str, tuple[tuple[str, ...], str]] = {
    "a card below zero": ((_POSTING, moved(CARD, -5001)), "wallet_empty"),
    "an account beyond its limit": ((_POSTING, moved(HOUSE_ACCOUNT, -6001)), "wallet_empty"),
    "below zero in two steps": (
        (_POSTING, moved(CARD, -4000), moved(CARD, -1001, id=51)),
        "wallet_empty",
    ),
    "cents that are not the units": ((_POSTING, moved(CARD, -100, -99)), "wallet_cents"),
    "more than was paid": ((_POSTING, moved(HOURS, -60, -40001)), "wallet_cents"),
    "the last minute without the rest": ((_POSTING, moved(HOURS, -300, -39999)), "wallet_cents"),
    "all money but not the last minute": (
        (_POSTING, moved(HOURS, -299, -40000)),
        "wallet_cents",
    ),
    "value against its sign": ((_POSTING, moved(HOURS, -60, 100)), "same_way"),
    "nothing": ((_POSTING, moved(CARD, 0)), "ck_wallet_entry_sa"),
    "why not": ((_POSTING, moved(CARD, -1, why="stolen")), "known_why"),
    "used after it expired": (
        (_EXPIRED.format(wallet=CARD), _POSTING, moved(CARD, -100)),
        "wallet_expired",
    ),
    "expired before its day": ((_POSTING, moved(CARD, -100, why="expired")), "wallet_not_expired"),
    "used while it is frozen": (
        (f"UPDATE wallet SET frozen='lost' WHERE id={CARD}", _POSTING, moved(CARD, -100)),
        "wallet_frozen",
    ),
    "no such wallet": ((_POSTING, moved(99, 100)), "wallet_gone"),
    "no such posting": ((moved(CARD, -100),), "foreign key"),
    "a posting that is complete": (
        (moved(CARD, -100).replace(",50,-100", ",1,-100"),),
        "posting_is_complete",
    ),
    "not what was taken": (
        (_POSTING, moved(CARD, 4999, reverses_id=1, why="returned")),
        "wallet_not_mirrored",
    ),
    "of another wallet": (
        (_POSTING, moved(HOUSE_ACCOUNT, -5000, reverses_id=1, why="returned")),
        "wallet_not_mirrored",
    ),
    "value without money": ((_POSTING, moved(CARD, -100), _POSTED), "unbalanced"),
    "value of another kind": (
        (
            _POSTING,
            moved(CARD, -100),
            "INSERT INTO account(id,code) VALUES(50,'credit')",
            in_ledger(50, 100, "credit"),
            in_ledger(51, -100, "cash"),
            _POSTED,
        ),
        "stored_unbalanced",
    ),
    "an entry changed": (("UPDATE wallet_entry SET units=1",), "wallet_entry_is_kept"),
    "an entry deleted": (("DELETE FROM wallet_entry",), "wallet_entry_is_kept"),
    "a wallet deleted": (("DELETE FROM wallet",), "wallet_is_kept"),
    "a wallet of another kind": (("UPDATE wallet SET kind='credit'",), "wallet_is_kept"),
    "another number": (("UPDATE wallet SET number='X' WHERE id=1",), "wallet_is_kept"),
    "a limit below what is owed": (
        ("UPDATE wallet SET most_owed=3999 WHERE id=3",),
        "wallet_limit",
    ),
    "a card that may owe": ((new("gift_card", owed=1, number="'A'"),), "only_house_owes"),
    "a card without a number": ((new("gift_card"),), "cards_have_numbers"),
    "the same number twice": ((new("gift_card", number="'B2B'"),), "kept"),
    "a card of sessions": ((new("gift_card", "sessions", number="'A'"),), "known_unit"),
    "a deposit for nothing": ((new("deposit"),), "deposit_for"),
}


@pytest.fixture
def filled(any_store: Store, any_house: House) -> Store:
    """A database with three wallets; $40 are owed on the house account."""

    def fill(work: Work, purse: Purse) -> list[tuple[str, Money, int | None]]:
        card = open_wallet(work, Stored.GIFT_CARD, client_id=None, number="B2B")
        hours = open_wallet(work, Stored.PACKAGE, unit=Unit.MINUTES, client_id=None)
        house = open_wallet(work, Stored.HOUSE, client_id=None, most_owed=Money(10_000))
        purse.put(card, 5_000, Money(5_000), Why.SOLD)
        purse.put(hours, 300, Money(40_000), Why.SOLD)
        purse.take(house, 4_000, Why.REDEEMED)
        return [("cash", Money(45_000), None), ("service_revenue", Money(-4_000), None)]

    move(any_store, fill)
    return any_store


def test_what_must_never_be_is_refused(filled: Store) -> None:
    for name, (statements, code) in ATTACKS.items():
        said = attempt(filled, statements)
        assert code in said or (code == "kept" and "uq_wallet_number" in said), (name, said)
    assert stored(filled) == {"gift_card": 5_000, "package": 40_000, "house": -4_000}


def test_what_is_sound_is_taken(filled: Store) -> None:
    sound = (
        _POSTING,
        moved(CARD, -5_000),
        moved(HOURS, -300, -40_000, id=51),
        moved(HOUSE_ACCOUNT, 4_000, id=52, why="paid"),
        in_ledger(50, 5_000, "gift_card"),
        in_ledger(51, 40_000, "package"),
        in_ledger(52, -4_000, "house"),
        in_ledger(53, -41_000),
        _POSTED,
    )
    assert attempt(filled, sound) == ""
    assert stored(filled) == {}


def test_every_guard_of_stored_value_is_missed_when_it_is_gone(filled: Store) -> None:
    if not filled.is_sqlite:
        return  # the conditions are the same
    tables = {"wallet", "wallet_entry"}
    for guard in (each for each in rules.GUARDS if each.table in tables):
        assert guard.name in sqlite.GUARDS
        with filled.write.connect() as connection, connection.begin() as transaction:
            connection.exec_driver_sql(f"DROP TRIGGER {guard.name}")
            missed = [
                name
                for name, (statements, code) in ATTACKS.items()
                if code == guard.code and not refused(connection, statements, code)
            ]
            transaction.rollback()
        assert missed, f"no attack needs {guard.name}"
