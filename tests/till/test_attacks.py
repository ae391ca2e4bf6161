"""What the database itself refuses of the till, whatever program writes."""

import re

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.storage.guards import rules, sqlite
from tests.studio import House
from tests.till.desk import paid, trial_balance

_NEW = "INSERT INTO sale(id,status,day,total,opened_at,person_id) VALUES(50,'open','{day}',100,1,1)"
_LINE = (
    "INSERT INTO sale_line(id,sale_id,position,kind,text,quantity,unit,amount,tax_bp{more}) "
    "VALUES(50,{sale},9,'{kind}','x',1,{cents},{cents},0{value})"
)
_TENDER = "INSERT INTO tender(id,sale_id,kind,amount{more}) VALUES(50,{sale},'cash',100{value})"
_POSTING = (
    "INSERT INTO posting(id,key,day,kind,sale_id,person_id,post) "
    "VALUES(50,'k','{day}','sale',50,1,50)"
)
_ENTRY = (
    "INSERT INTO entry(id,posting_id,account_id,amount) SELECT {id},{posting},id,{cents} "
    "FROM account WHERE code='{code}'"
)
_POSTED = "INSERT INTO posted(id,at) VALUES(50,1)"
_CLOSE = "UPDATE sale SET status='closed', receipt_no={number}, closed_at=1 WHERE id=50"
_DAY = "2026-11-23"
_SHUT = "INSERT INTO business_day(id,day,closed_at) VALUES(50,'2026-11-22',1)"


def new(day: str = _DAY) -> str:
    return _NEW.format(day=day)


def line(sale: int = 50, cents: int = 100, appointment: int | None = None) -> str:
    more, value = (",appointment_id", f",{appointment}") if appointment else ("", "")
    kind = "service" if appointment else "product"
    return _LINE.format(sale=sale, cents=cents, kind=kind, more=more, value=value)


def tender(sale: int = 50, more: str = "", value: str = "") -> str:
    return _TENDER.format(sale=sale, more=more, value=value)


def entry(number: int, cents: int, code: str = "cash", posting: int = 50) -> str:
    return _ENTRY.format(id=number, posting=posting, cents=cents, code=code)


def posting(day: str = _DAY) -> str:
    return _POSTING.format(day=day)


def close(number: int = 2) -> str:
    return _CLOSE.format(number=number)


_BALANCED = (entry(50, 100), entry(51, -100, "service_revenue"), _POSTED)
_SOUND = (new(), line(), tender(), posting(), *_BALANCED)

#: What is tried, and the code with which it is refused. A sale of the day stands there as 1.
ATTACKS: dict[str, tuple[tuple[str, ...], str]] = {
    "total changed": (("UPDATE sale SET total=1",), "sale_"),
    "sale reopened": (
        ("UPDATE sale SET status='open', receipt_no=NULL, closed_at=NULL",),
        "sale_is_closed",
    ),
    "sale deleted": (("DELETE FROM sale",), "sale_is_kept"),
    "sale renumbered": ((new(), "UPDATE sale SET id=51 WHERE id=50"), "sale_is_kept"),
    "sale born closed": ((new().replace("'open'", "'closed'"),), "sale_not_open"),
    "line changed": (("UPDATE sale_line SET amount=1",), "sale_is_closed"),
    "line deleted": (("DELETE FROM sale_line",), "sale_is_closed"),
    "line added": ((line(sale=1),), "sale_is_closed"),
    "line moved away": (
        (new(), line(), "UPDATE sale_line SET sale_id=1 WHERE id=50"),
        "sale_line_is_kept",
    ),
    "tender changed": (("UPDATE tender SET amount=1",), "tender_is_kept"),
    "tender deleted": (("DELETE FROM tender",), "tender_is_kept"),
    "tender added": ((tender(sale=1),), "sale_is_closed"),
    "card digits with cash": ((new(), tender(50, ",last_four", ",'4242'")), "last_four"),
    "check number with cash": ((new(), tender(50, ",check_no", ",'7'")), "of_a_check"),
    "approval with cash": ((new(), tender(50, ",approval", ",'7'")), "of_a_card"),
    "wallet with cash": ((new(), tender(50, ",wallet_id", ",7")), "stored_names_wallet"),
    "stored value of no wallet": (
        (new(), tender().replace("'cash'", "'gift_card'")),
        "stored_names_wallet",
    ),
    "what goes out pays nothing": (
        (*_SOUND[:4], entry(50, -100), entry(51, 100, "service_revenue"), _POSTED, close()),
        "sale_not_posted",
    ),
    "given too little": ((new(), tender(50, ",given", ",99")), "given_is_enough"),
    "entry changed": (("UPDATE entry SET amount=1",), "entry_is_kept"),
    "entry deleted": (("DELETE FROM entry",), "entry_is_kept"),
    "entry added": ((entry(50, 100, posting=1),), "posting_is_complete"),
    "posting changed": (("UPDATE posting SET kind='refund'",), "posting_is_kept"),
    "posting deleted": (("DELETE FROM posting",), "posting_is_kept"),
    "posted changed": (("UPDATE posted SET at=2",), "posted_is_kept"),
    "posted deleted": (("DELETE FROM posted",), "posted_is_kept"),
    "unbalanced": ((new(), posting(), entry(50, 100), entry(51, -99), _POSTED), "unbalanced"),
    "one entry alone": ((new(), posting(), entry(50, 100), _POSTED), "unbalanced"),
    "owed for a gift card that nobody has": (
        (
            "INSERT INTO account(id,code) VALUES(50,'gift_card')",
            *(new(), posting(), entry(50, 100), entry(51, -100, "gift_card"), _POSTED),
        ),
        "stored_unbalanced",
    ),
    "never posted": ((new(), posting(), *_BALANCED[:2]), "foreign key"),
    "lines short": ((*_SOUND[:1], line(cents=99), *_SOUND[2:], close()), "sale_total"),
    "tender short": ((*_SOUND[:2], *_SOUND[3:], close()), "sale_total"),
    "receipt skipped": ((*_SOUND, close(3)), "receipt_gap"),
    "receipt again": ((*_SOUND, close(1)), "receipt_gap"),
    "not in the ledger": ((new(), line(), tender(), close()), "sale_not_posted"),
    "cash not in the ledger": (
        (*_SOUND[:4], entry(50, 100, "service_revenue"), *_BALANCED[1:], close()),
        "sale_not_posted",
    ),
    "paid twice": ((new(), line(appointment=1), *_SOUND[2:], close()), "paid_twice"),
    "Z number skipped": (
        ("UPDATE business_day SET z_no=3, closed_at=1 WHERE z_no IS NULL",),
        "z_gap",
    ),
    "sale on a closed day": (
        (_SHUT, new("2026-11-22"), line(), tender(), posting(), *_BALANCED, close()),
        "day_closed",
    ),
    "posted on a closed day": ((_SHUT, new(), posting("2026-11-22")), "day_closed"),
    "day reopened": (
        (_SHUT, "UPDATE business_day SET closed_at=NULL WHERE id=50"),
        "day_closed",
    ),
    "closed day deleted": ((_SHUT, "DELETE FROM business_day WHERE id=50"), "day_closed"),
}


@pytest.fixture
def sold(any_store: Store, any_house: House, any_desk: Desk) -> Store:
    """A database with one sale."""
    paid(any_desk, any_house)
    return any_store


def attempt(store: Store, statements: tuple[str, ...]) -> str:
    """Run statements in one transaction; return why it was refused, or nothing."""
    try:
        with store.write.begin() as connection:
            _run(connection, statements)
    except DBAPIError as error:
        return str(error.orig).lower()
    return ""


def _run(connection: Connection, statements: tuple[str, ...]) -> None:
    for statement in statements:
        connection.execute(text(statement))


def test_what_must_never_be_is_refused(sold: Store) -> None:
    before = trial_balance(sold)
    for name, (statements, code) in ATTACKS.items():
        assert code in attempt(sold, statements), name
    assert trial_balance(sold) == before
    with sold.read.connect() as connection:
        kept = connection.execute(text("SELECT id, status, receipt_no FROM sale")).all()
    assert [tuple(row) for row in kept] == [(1, "closed", 1)]


def test_what_is_sound_is_taken(sold: Store) -> None:
    assert attempt(sold, (*_SOUND, close())) == ""


def test_a_sale_that_was_reversed_may_be_paid_again(sold: Store) -> None:
    back = (
        new().replace("person_id)", "person_id,reverses_id)").replace(",1,1)", ",1,1,1)"),
        *_SOUND[1:],
        close(),
    )
    assert attempt(sold, back) == ""
    again = [re.sub(r"\b50\b", "60", re.sub(r"\b51\b", "61", each)) for each in _SOUND]
    again[1] = line(sale=60, appointment=1).replace("(50,", "(60,")
    again = [each.replace("'k'", "'l'") for each in again]
    closing = close(3).replace("id=50", "id=60")
    assert attempt(sold, (*again, closing)) == ""


@pytest.mark.parametrize("table", ["sale", "sale_line", "tender", "posting", "entry", "posted"])
def test_rows_are_not_replaced(store: Store, house: House, desk: Desk, table: str) -> None:
    paid(desk, house)
    copy = f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"
    assert "_is_kept" in attempt(store, (copy,)) or "not_open" in attempt(store, (copy,))


def test_every_guard_of_the_till_is_missed_when_it_is_gone(
    store: Store, house: House, desk: Desk
) -> None:
    """Without the guard, an attack that it alone refuses is no longer refused by its code."""
    paid(desk, house)
    tables = {"sale", "sale_line", "tender", "posting", "entry", "posted", "business_day"}
    for guard in (each for each in rules.GUARDS if each.table in tables):
        assert guard.name in sqlite.GUARDS
        with store.write.connect() as connection, connection.begin() as transaction:
            connection.exec_driver_sql(f"DROP TRIGGER {guard.name}")
            missed = [
                name
                for name, (statements, code) in ATTACKS.items()
                if code == guard.code and not _refused(connection, statements, code)
            ]
            transaction.rollback()
        assert missed, f"no attack needs {guard.name}"


def _refused(connection: Connection, statements: tuple[str, ...], code: str) -> bool:
    with connection.begin_nested() as inner:
        try:
            _run(connection, statements)
        except DBAPIError as error:
            inner.rollback()
            return code in str(error.orig).lower()
        inner.rollback()
    return False
