"""Erases a client: what goes, what is made blank, what stays with no name; the journal's contents.

It works past the session, so that no image of what goes is taken on the way. Numbers stay: the
client's own, those of visits and sales, so that the ledger and every sum stand.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, and_, delete, exists, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.model import ClientMerge, JournalRow, PrintJob, Row
from frontdesk.model.types import Flag
from frontdesk.storage.mentions import rows_that_name
from frontdesk.storage.personal import Way, of_clients, ways

#: Rows go.
GONE = frozenset(
    {
        *("alert", "care_plan", "client_file", "client_link", "client_merge", "doctor_note"),
        *("health_caution", "health_check", "health_condition", "health_pass", "import_row"),
        *("liking", "waiting", "wallet_share", "membership_share", "staff_client", "form_answer"),
        *("session_note", "addendum", "blob", "form_draft", "diagnosis"),
        *("outbox", "outbox_paper"),
    }
)
#: Rows stay: numbers, days and cents, and nothing that a person has typed.
STAYS = frozenset(
    {
        *("posted", "entry", "tender", "wallet_entry", "health_reading"),
        *("call_back", "message", "membership", "membership_charge", "membership_rest"),
        *("appointment_add_on", "pay_statement"),
    }
)
#: Rows stay, and what may name somebody in them is made blank.
BLANK: Mapping[str, tuple[str, ...]] = {
    "appointment": ("guest_name", "reason"),
    "visit": ("note",),
    "sale": (),
    "sale_line": (),
    "posting": (),
    "wallet": ("recipient", "message"),
    "handing_out": ("reason",),
    "note_reading": (),
    "erasure": ("reason",),
    "membership_event": (),
    "stock_move": ("reason",),
}
#: A reason is typed where the database asks for one: it says no more than that there was one.
SAID = "erased"
_TYPED = {
    "appointment": ("fee_waived", "overlap"),
    "sale": ("reason",),
    "sale_line": ("reason",),
    "posting": ("note",),
    "wallet": ("frozen",),
}
#: What belongs to a sentence, and may be what somebody typed.
_EMPTIED: Mapping[str, Mapping[str, Any]] = {
    "membership_event": {"params": {}},
    "note_reading": {"reason": None},
}
#: Reasons that are words of the house, not of a person.
_CODES = ("withdrawn", "cancelled", "no_show")
_CODE = "reason#_%"
#: Kept for years, where the studio has set so: since when, by table.
_KEPT_SINCE = {"form_answer": "signed_at", "session_note": "written_at", "addendum": "written_at"}
_PART = 400


@dataclass(frozen=True, slots=True)
class Keeping:
    """Up to which moment signed forms and notes go; what is younger must be kept."""

    forms: datetime
    notes: datetime

    def before(self, table: str) -> datetime | None:
        """Return before which moment rows of a table may go; none when all may."""
        if table not in _KEPT_SINCE:
            return None
        return self.forms if table == "form_answer" else self.notes


@dataclass(slots=True)
class Erased:
    """What was done: rows by table, and what still has to be kept."""

    rows: dict[str, int] = field(default_factory=dict)
    kept: dict[str, list[int]] = field(default_factory=dict)


def same_person(session: Session, client_id: int) -> list[int]:
    """Return a client and those who were merged into this one, and into those."""
    found, ahead = [client_id], [client_id]
    while ahead:
        gone = select(ClientMerge.gone_id).where(
            ClientMerge.kept_id.in_(ahead), ClientMerge.parted_at.is_(None)
        )
        ahead = [each for each in session.execute(gone).scalars() if each not in found]
        found += ahead
    return found


def erase(session: Session, clients: Sequence[int], keeping: Keeping) -> Erased:
    """Erase these records of one client; the erasure itself must be written already.

    What is younger than ``keeping`` says is left as it stands, with its contents in the journal.
    """
    session.flush()  # what was written so far is seen past the session
    session.expunge_all()  # nobody goes on with rows that are not as they were
    named = rows_that_name(session, clients)
    found = {name: _numbers(session, name, clients) for name in ways()}
    found["import_row"] = sorted({*found.get("import_row", ()), *named})
    if "blob" in found:
        found["blob"] = _files(session, found)
    found["posting"] = sorted({*found["posting"], *_moved(session, found["wallet_entry"])})
    done = Erased()
    for table in reversed(Row.metadata.sorted_tables):  # first what refers to others
        name = table.name
        if name not in found or name == "client":
            continue
        numbers = found[name]
        if name in _KEPT_SINCE:
            numbers = _but_kept(session, table, numbers, keeping, done)
        if name in GONE:
            _let_go(session, table, numbers)
            _each(session, delete(table), table, numbers)
        elif name in BLANK:
            _blank(session, table, numbers)
        done.rows[name] = len(numbers)
        found[name] = numbers
    _papers(session, found)
    _client(session, clients)
    found["client"] = list(clients)
    for name in found:
        if name not in STAYS:
            _journal(session, name, found, done)
    return done


# Internal


def _numbers(session: Session, name: str, clients: Sequence[int]) -> list[int]:
    table = Row.metadata.tables[name]
    asked = select(table.c.id).where(of_clients(table, clients)).order_by(table.c.id)
    return list(session.connection().execute(asked).scalars())


def _moved(session: Session, entries: Sequence[int]) -> list[int]:
    """Return the postings that moved value of theirs, and are of no sale."""
    posting, entry = (Row.metadata.tables[name] for name in ("posting", "wallet_entry"))
    asked = select(posting.c.id).where(
        posting.c.sale_id.is_(None),
        posting.c.id.in_(select(entry.c.posting_id).where(entry.c.id.in_(entries))),
    )
    return list(session.connection().execute(asked).scalars())


def _files(session: Session, found: Mapping[str, list[int]]) -> list[int]:
    """Return the contents of files that nobody else has."""
    file = Row.metadata.tables["client_file"]
    others = select(file.c.blob_id).where(file.c.id.not_in(found["client_file"]))
    taken = set(session.connection().execute(others).scalars())
    return [each for each in found["blob"] if each not in taken]


def _but_kept(
    session: Session, table: Table, numbers: list[int], keeping: Keeping, done: Erased
) -> list[int]:
    """Return the rows that may go; note the others."""
    since = table.c[_KEPT_SINCE[table.name]]
    before = keeping.before(table.name)
    asked = select(table.c.id).where(table.c.id.in_(numbers), since > before)
    kept = set(session.connection().execute(asked).scalars())
    if table.name == "session_note" and done.kept.get("addendum"):  # its addendum hangs on it
        addendum = Row.metadata.tables["addendum"]
        more = select(addendum.c.note_id).where(addendum.c.id.in_(done.kept["addendum"]))
        kept |= set(session.connection().execute(more).scalars())
    if kept:
        done.kept[table.name] = sorted(kept)
    return [each for each in numbers if each not in kept]


def _each(session: Session, statement: Any, table: Table, numbers: Sequence[int]) -> None:
    for begin in range(0, len(numbers), _PART):
        some = table.c.id.in_(numbers[begin : begin + _PART])
        session.connection().execute(statement.where(some))


def _blank(session: Session, table: Table, numbers: Sequence[int]) -> None:
    for name in BLANK[table.name]:
        typed = update(table).where(_is_typed(table.c[name])).values({name: None})
        _each(session, typed, table, numbers)
    for name in _TYPED.get(table.name, ()):
        typed = update(table).where(_is_typed(table.c[name])).values({name: SAID})
        _each(session, typed, table, numbers)

    if table.name in _EMPTIED:
        _each(session, update(table).values(_EMPTIED[table.name]), table, numbers)


def _papers(session: Session, found: Mapping[str, list[int]]) -> None:
    """Leave nothing that somebody typed of the papers that were to be printed."""
    table = Row.metadata.tables[PrintJob.__tablename__]
    for name, word in (("sale", "sale"), ("wallet", "wallet")):
        numbers = found.get(name, [])
        for begin in range(0, len(numbers), _PART):
            some = [{word: number} for number in numbers[begin : begin + _PART]]
            blank = update(table).where(table.c.about.in_(some), table.c.reason.is_not(None))
            session.connection().execute(blank.values(reason=SAID))


def _let_go(session: Session, table: Table, numbers: Sequence[int]) -> None:
    """Let rows that stay, and may do without, refer to these no more."""
    for other in Row.metadata.sorted_tables:
        for column in other.columns:
            if column.nullable and column.references(table.c.id) and other.name not in GONE:
                for begin in range(0, len(numbers), _PART):
                    some = column.in_(numbers[begin : begin + _PART])
                    session.connection().execute(
                        update(other).where(some).values({column.name: None})
                    )


def _is_typed(column: Column[str]) -> ColumnElement[bool]:
    """Return the condition that a person has written something, and not the house."""
    ours = column.in_((*_CODES, SAID)) | column.like(_CODE, escape="#")
    return column.is_not(None) & ~ours


def _client(session: Session, clients: Sequence[int]) -> None:
    """Leave of the client a number."""
    table = Row.metadata.tables["client"]
    kept = {"id", "added_at", "receipt_by"}
    for number in clients:
        values: dict[str, Any] = {
            column.name: None if column.nullable else _nothing(column)
            for column in table.columns
            if column.name not in kept
        }
        values["shown_name"] = f"Erased {number}"
        session.connection().execute(update(table).where(table.c.id == number).values(values))


def _nothing(column: Column[Any]) -> Any:
    return False if isinstance(column.type, Flag) else ""


def _journal(session: Session, name: str, found: Mapping[str, list[int]], done: Erased) -> None:
    """Erase the contents, and the salt, of what the journal holds of these rows.

    Rows that are gone for long are found by whom they named; when another row has the number
    of one by now, only what names the client goes.
    """
    rows, table = Row.metadata.tables[JournalRow.__tablename__], Row.metadata.tables[name]
    mine = and_(rows.c.table_name == name, rows.c.salt.is_not(None))
    there = exists().where(table.c.id == rows.c.row_id)
    ended = select(rows.c.row_id).where(rows.c.table_name == name, rows.c.after.is_(None))
    gone = select(rows.c.id, rows.c.row_id, rows.c.before, rows.c.after, there).where(
        mine, or_(~there, rows.c.row_id.in_(ended))
    )
    wanted, alone = {*found[name]}, set[int]()
    for row in session.connection().execute(gone):
        if any(_names(way, found[way.to], row) for way in ways()[name]):
            alone.add(row.id) if row[-1] else wanted.add(row.row_id)
    wanted.difference_update(done.kept.get(name, ()))
    empty = update(rows).where(mine).values(before=None, after=None, salt=None)
    for column, these in ((rows.c.row_id, sorted(wanted)), (rows.c.id, sorted(alone))):
        for begin in range(0, len(these), _PART):
            some = column.in_(these[begin : begin + _PART])
            session.connection().execute(empty.where(some))


def _names(way: Way, numbers: Collection[int], row: Any) -> bool:
    return any(image and image.get(way.column) in numbers for image in (row.before, row.after))
