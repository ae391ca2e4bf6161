"""Undo and redo: what this person at this station did last is walked back, field by field."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Select, and_, exists, inspect, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from frontdesk.changes import Done
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Client, JournalEntry, JournalRow, Row
from frontdesk.model.types import no, yes
from frontdesk.storage.claims_anew import claim_all_anew
from frontdesk.storage.naming import named
from frontdesk.storage.plain import decoded, restored
from frontdesk.storage.recorder import values_of
from frontdesk.storage.undo_many import put_back_many, runs
from frontdesk.storage.unit import Who, Work
from frontdesk.storage.wallets import deposit_left
from frontdesk.values.state import State

UNDO, REDO = "Undo", "Redo"
_WITHDRAWN = "withdrawn"
#: Where money was settled with one of these it is put back by a step, not by undo. Nobody means
#: what was done before, though, who takes it back at once.
_PUT_BACK = frozenset({"Cancel", "NoShow", "SetState", "SetVisitState", "CancelSeries"})


def last(session: Session, who: Who) -> JournalEntry | None:
    """Return the entry that undo would walk back: the last one still in effect."""
    newest = session.execute(_all_of(who)).scalars().first()
    if newest is not None and not newest.undoable and newest.command in _PUT_BACK:
        return newest
    entry = _candidates(who).where(JournalEntry.command != UNDO)
    return session.execute(entry).scalars().first()


def last_undone(session: Session, who: Who) -> JournalEntry | None:
    """Return the undo that redo would walk back; none once something new was done."""
    undone = session.execute(_candidates(who).where(JournalEntry.command == UNDO)).scalars().first()
    if undone is None:
        return None
    new = JournalEntry.command.not_in((UNDO, REDO))  # also one that was itself undone since
    newer = session.execute(_mine(who).where(new, JournalEntry.id > undone.id)).first()
    return undone if newer is None else None


def done(session: Session, entry: JournalEntry | None) -> Done | None:
    """Return what an entry did; of an undo or redo, what it was about."""
    if entry is None:
        return None
    params = decoded(entry.params)
    if entry.command in (UNDO, REDO):
        return Done(params["what"], named(session, params["params"]))
    return Done(entry.code, named(session, params))


def walk_back(
    work: Work, entry: JournalEntry | None, code: str, stands: Callable[..., Any] | None = None
) -> None:
    """Put back what ``entry`` changed, provided nobody has changed it since.

    ``stands`` sees first to what is never taken away, such as what was posted, and returns the
    rows that are left.
    """
    if entry is None:
        raise Refused.because(f"nothing_to_{code}")
    if not entry.undoable:
        raise Refused.because("settled_with_money")
    said = decoded(entry.params)
    what, params = entry.code, said
    if entry.command in (UNDO, REDO):
        what, params = said["what"], said["params"]
    rows = work.session.execute(
        select(JournalRow).where(JournalRow.entry_id == entry.id).order_by(JournalRow.id.desc())
    ).scalars()
    owners: dict[str, set[int]] = {"visit": set(), "block": set()}
    images: Sequence[JournalRow] = rows.all()
    back = any(row.after is None for row in images)
    try:
        images = images if stands is None else stands(work, images)
        for many, run in runs(images):
            if many:
                put_back_many(work, _kind(run[0].table_name), run)
                continue
            for row in run:
                _put_back(work, row, owners)
        work.session.flush()  # a foreign key says whether somebody has built on it
    except IntegrityError as error:
        if "fee_paid" in str(error.orig):
            raise Refused.because("fee_paid_since") from error
        # what it belonged to is gone, or something belongs to it
        raise Refused.because("basis_gone" if back else "built_on", what=what) from error
    if any(row.table_name == "studio" and "zone" in (row.before or {}) for row in images):
        claim_all_anew(work)
    work.release(owners["visit"], owners["block"])  # each may stand where another was
    for visit in sorted(owners["visit"]):
        work.claim_anew(visit)
    for block in sorted(owners["block"]):
        work.claim_block(block)
    work.undoes = entry.id
    work.says("undone" if code == "undo" else "redone", what=what, params=params)


def _mine(who: Who) -> Select[JournalEntry]:
    return _all_of(who).where(yes(JournalEntry.undoable))


def _all_of(who: Who) -> Select[JournalEntry]:
    mine = and_(JournalEntry.person_id == who.person_id, JournalEntry.station == who.station)
    return select(JournalEntry).where(mine).order_by(JournalEntry.id.desc()).limit(1)


def _candidates(who: Who) -> Select[JournalEntry]:
    later = aliased(JournalEntry)
    return _mine(who).where(~exists().where(later.undoes == JournalEntry.id))


def _put_back(work: Work, row: JournalRow, owners: dict[str, set[int]]) -> None:
    kind = _kind(row.table_name)
    table = kind.__table__
    dialect = work.session.get_bind().dialect
    before = None if row.before is None else restored(table, dialect, row.before)  # type: ignore[arg-type]  # a Table
    after = None if row.after is None else restored(table, dialect, row.after)  # type: ignore[arg-type]  # a Table
    if before is None and after is None:
        raise Refused.because("contents_erased")
    there = work.find(kind, row.row_id)
    if after is None:
        assert before is not None
        there = kind(**before)
        work.session.add(there)
    elif there is None:
        raise Stale("changed_since", table=row.table_name, row=row.row_id)
    else:
        _check_untouched(there, after, row)
        if before is None:
            _withdraw(work, there)
        else:
            for name, value in before.items():
                setattr(there, name, value)
    _note_owner(there, owners)


def _check_untouched(there: Row, after: dict[str, Any], row: JournalRow) -> None:
    now = values_of(there)
    if any(now[name] != value for name, value in after.items()):
        raise Stale("changed_since", table=row.table_name, row=row.row_id)


def _withdraw(work: Work, row: Row) -> None:
    """Take back a row that was added: a booking is withdrawn, a visit stays, the rest goes.

    Who was added for a booking is put away with it.
    """
    if row.__tablename__ == "appointment":
        if deposit_left(work.session, row.id):
            raise Refused.because("deposit_paid_since")
        row.state, row.reason = State.CANCELLED, _WITHDRAWN  # type: ignore[attr-defined]  # an Appointment
    elif row.__tablename__ == "block":
        row.active = False  # type: ignore[attr-defined]  # a Block
    elif row.__tablename__ == "client" and _never_came(work, row):
        row.active = False  # type: ignore[attr-defined]  # a Client
    elif row.__tablename__ == "resource" and _is_kept(work, row):
        return
    elif row.__tablename__ != "visit":
        work.session.delete(row)
        work.session.flush()  # rows go one by one, the last added first


def _never_came(work: Work, client: Row) -> bool:
    """Tell whether all that a client was booked for was withdrawn, which is kept all the same."""
    work.session.flush()  # what was withdrawn just now counts
    found = select(Appointment.reason).where(Appointment.client_id == client.id)
    reasons = set(work.session.execute(found).scalars())
    return reasons == {_WITHDRAWN}


def _is_kept(work: Work, resource: Row) -> bool:
    found = select(Client.id).where(Client.id == resource.id, no(Client.active))
    return work.session.execute(found).first() is not None


def _note_owner(row: Row, owners: dict[str, set[int]]) -> None:
    if row.__tablename__ == "appointment":
        owners["visit"].add(row.visit_id)  # type: ignore[attr-defined]  # an Appointment
    elif row.__tablename__ == "block" and not inspect(row).deleted:
        owners["block"].add(row.id)


def _kind(table: str) -> type[Row]:
    return next(m.class_ for m in Row.registry.mappers if m.class_.__tablename__ == table)
