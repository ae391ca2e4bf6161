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
_CLOSE = (
    "UPDATE sale SET status='closed', receipt_year=2026, receipt_no={number}, closed_at=1 "
    "WHERE id=50"
)
_DAY = "2026-11-23"
_BACK = (
    "INSERT INTO sale(id,kind,status,day,{by},total,opened_at,person_id,reason) "
    "VALUES(50,'{kind}','open','2026-11-23',{sale},{cents},1,1,'a mistake')"
)
_BACK_LINE = (
    "INSERT INTO sale_line(id,sale_id,position,kind,text,quantity,unit,amount,tax_bp,therapist_id,"
    "refunds_line_id) SELECT 50,50,1,kind,text,1,{cents},{cents},0,therapist_id,{line} "
    "FROM sale_line WHERE id=1"
)
_BACK_TENDER = (
    "INSERT INTO tender(id,sale_id,kind,amount,refunds_tender_id) "
    "VALUES(50,50,'{kind}',{cents},{tender})"
)
_BACK_POSTING = (
    "INSERT INTO posting(id,key,day,kind,sale_id,person_id,reverses_id,post) "
    "VALUES(50,'k','2026-11-23','{kind}',50,1,{of},50)"
)
_BACK_ENTRIES = (
    "INSERT INTO entry(id,posting_id,account_id,amount,therapist_id) SELECT 49+id,50,account_id,"
    "CASE WHEN amount>0 THEN {cents} ELSE -({cents}) END,{therapist} FROM entry WHERE posting_id=1"
)
_COUNTED = (
    "INSERT INTO drawer_day(id,day,drawer,closed_at,first_counted) "
    "VALUES(50,'2026-11-23',{drawer},{at},100)"
)
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


_TWO_TENDERS = (
    "INSERT INTO tender(id,sale_id,kind,amount) VALUES(40,50,'cash',60),(42,50,'card',40)"
)


def void(
    cents: int = -9500, therapist: str = "therapist_id", tender: str = "cash", sale: int = 1
) -> tuple[str, ...]:
    """Return what takes the sale of the day back as a whole."""
    return (
        _BACK.format(kind="void", by="reverses_id", cents=cents, sale=sale),
        _BACK_LINE.format(cents=cents, line="NULL"),
        _BACK_TENDER.format(kind=tender, cents=cents, tender="NULL"),
        _BACK_POSTING.format(kind="void", of=1),
        _BACK_ENTRIES.format(cents=cents, therapist=therapist),
        _POSTED,
    )


def refund(cents: int = -4000, line: str = "1", tender: str = "1") -> tuple[str, ...]:
    """Return what gives back some of the sale of the day."""
    return (
        _BACK.format(kind="refund", by="refunds_id", cents=cents, sale=1),
        _BACK_LINE.format(cents=cents, line=line),
        _BACK_TENDER.format(kind="cash", cents=cents, tender=tender),
        _BACK_POSTING.format(kind="refund", of="NULL"),
        _BACK_ENTRIES.format(cents=cents, therapist="therapist_id"),
        _POSTED,
    )


def before(statements: tuple[str, ...]) -> tuple[str, ...]:
    """Return the same with numbers that come before."""
    return tuple(re.sub(r"\b50\b", "40", re.sub(r"\b51\b", "41", each)).replace("'k'", "'j'")
                 for each in statements)  # fmt: skip


def after(statements: tuple[str, ...], number: int = 60) -> tuple[str, ...]:
    """Return the same with other numbers, to come behind."""
    found = [re.sub(r"\b50\b", str(number), each) for each in statements]
    found = [re.sub(r"\b49\+", f"{number}+", re.sub(r"\b51\b", "71", each)) for each in found]
    return tuple(each.replace("'k'", "'l'") for each in found)


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
    "void of half": ((*void(-4000), close()), "void_not_mirror"),
    "void in the ledger for another": ((*void(therapist="NULL"), close()), "void_not_mirror"),
    "void by another tender": ((*void(tender="card"), close()), "void_not_mirror"),
    "void after a refund": (
        (*refund(), close(), *after(void()), after((close(3),))[0]),
        "taken_back",
    ),
    "refund after a void": (
        (*void(), close(), *after(refund()), after((close(3),))[0]),
        "taken_back",
    ),
    "void of what is open": (
        (new(), after(void(sale=50)[:1])[0].replace("50", "60", 1).replace(",60,", ",50,")),
        "sale_not_closed",
    ),
    "void on another day": (
        (
            "INSERT INTO business_day(id,day) VALUES(50,'2026-11-24')",
            void()[0],
            _BACK_POSTING.format(kind="void", of=1).replace("11-23", "11-24"),
        ),
        "void_too_late",
    ),
    "sale made a refund": (
        (new(), "UPDATE sale SET kind='refund', refunds_id=1, reason='why' WHERE id=50"),
        "sale_is_kept",
    ),
    "refund without a reason": (
        (refund()[0].replace("'a mistake'", "NULL"),),
        "says_why",
    ),
    "refund approved by oneself": (
        (
            refund()[0]
            .replace("reason)", "reason,approver_id)")
            .replace("mistake')", "mistake',1)"),
        ),
        "approved_by_another",
    ),
    "refund beyond the line": ((*refund(-9501), close()), "refund_exceeds"),
    "refund of no line": ((*refund(line="NULL"), close()), "refund_exceeds"),
    "refund twice": (
        (*refund(-9500), close(), *after(refund(-1)), after((close(3),))[0]),
        "refund_exceeds",
    ),
    "refund beyond the tender": (
        (
            *before((new(), line(), _TWO_TENDERS, posting(), *_BALANCED, close())),
            *after(
                (
                    _BACK.format(kind="refund", by="refunds_id", cents=-100, sale=40),
                    _BACK_LINE.format(cents=-100, line=40).replace("WHERE id=1", "WHERE id=40"),
                    _BACK_TENDER.format(kind="cash", cents=-100, tender=40),
                    _BACK_POSTING.format(kind="refund", of="NULL"),
                    *(entry(50, -100), entry(51, 100, "service_revenue"), _POSTED, close(3)),
                )
            ),
        ),
        "refund_exceeds",
    ),
    "correction of an open day": (
        (
            _POSTING.format(day=_DAY)
            .replace("post)", "post,concerns,note)")
            .replace("'sale',50,1,50)", "'correction',NULL,1,50,'2026-11-20','why')"),
        ),
        "day_not_closed",
    ),
    "cash out of a closed drawer": (
        (_COUNTED.format(drawer=1, at=1), new(), line(), tender(), posting(), entry(50, 100)),
        "drawer_closed",
    ),
    "drawer reopened": (
        (_COUNTED.format(drawer=2, at=1), "UPDATE drawer_day SET closed_at=NULL WHERE id=50"),
        "drawer_closed",
    ),
    "closed drawer deleted": (
        (_COUNTED.format(drawer=2, at=1), "DELETE FROM drawer_day WHERE id=50"),
        "drawer_closed",
    ),
    "first count changed": (
        (_COUNTED.format(drawer=2, at="NULL"), "UPDATE drawer_day SET first_counted=1"),
        "count_is_kept",
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
    assert attempt(sold, (*void(), close())) == ""
    again = after((new(), line(appointment=1), *_SOUND[2:], close(3)))
    assert attempt(sold, again) == ""


def test_a_refund_within_its_lines_is_taken(sold: Store) -> None:
    assert attempt(sold, (*refund(), close())) == ""
    assert attempt(sold, (*after(refund(-5500)), *after((close(3),)))) == ""


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
    tables = {"sale", "sale_line", "tender", "posting", "entry", "posted", "business_day",
              "drawer_day"}  # fmt: skip
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
