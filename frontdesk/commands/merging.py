"""Make two records of one person one, and part them again, however much later.

What may never be changed (closed sales, signed forms, who has read) stays where it was written.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, UniqueConstraint, select

from frontdesk.commands.base import Command
from frontdesk.commands.clients import FIELDS, checked, derived
from frontdesk.errors import Refused, Stale
from frontdesk.model import Appointment, Client, ClientLink, ClientMerge, Row
from frontdesk.storage.guards.rules import APPEND_ONLY
from frontdesk.storage.plain import restored, stored
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import CLAIMING

#: Kept as written down, or told by no journal, so that no undo would bring it back.
_STAY = frozenset(
    {*APPEND_ONLY, "client", "client_merge", "form_draft", "handing_out", "sale"},
)
_COLUMNS = ("client_id", "other_id")


@needs(Permission.EDIT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class MergeClients(Command):
    """Keep one record and give it all that hangs on the other, which is put away.

    ``fields`` are those of the kept record that change, as chosen side by side.
    """

    kept_id: int
    gone_id: int
    fields: Mapping[str, Any] = field(default_factory=dict)

    def apply(self, work: Work) -> None:
        if self.kept_id == self.gone_id:
            raise Refused.because("merge_with_oneself", "other")
        kept = work.load(Client, self.kept_id, "client")
        gone = work.load(Client, self.gone_id, "other")
        if not (kept.active and gone.active):
            raise Refused.because("merge_inactive", "other")
        values = {name: getattr(kept, name) for name in FIELDS}
        new = derived(checked({**values, **self.fields}, work.today))
        changed = {name: value for name, value in new.items() if getattr(kept, name) != value}
        before = {name: getattr(kept, name) for name in changed}
        for name, value in changed.items():
            setattr(kept, name, value)
        moved = _moved(work, gone.id, kept.id)
        gone.active = False
        work.add(
            ClientMerge(
                kept_id=kept.id,
                gone_id=gone.id,
                moved=moved,
                before=_stored(work, before),
                after=_stored(work, changed),
                at=work.now,
                person_id=work.person_id,
            )
        )
        _claim(work, moved)
        work.says("clients_merged", client_id=kept.id)


@needs(Permission.EDIT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class UnmergeClients(Command):
    """Part two records: each has again what it had; what came since stays with the kept one."""

    merge_id: int

    def apply(self, work: Work) -> None:
        merge = work.load(ClientMerge, self.merge_id)
        if merge.parted_at is not None:
            raise Stale("parted_already", table="client_merge", row=merge.id)
        kept, gone = work.load(Client, merge.kept_id), work.load(Client, merge.gone_id)
        for name, numbers in merge.moved.items():
            table, _, column = name.partition(".")
            for row in _rows(work, table, numbers):
                if getattr(row, column) == kept.id:
                    setattr(row, column, gone.id)
        dialect = work.session.get_bind().dialect
        table_of = _table("client")
        before = restored(table_of, dialect, merge.before)
        after = restored(table_of, dialect, merge.after)
        for name, value in before.items():
            if getattr(kept, name) == after[name]:  # edited since: that stands
                setattr(kept, name, value)
        for name, value in derived({each: getattr(kept, each) for each in FIELDS}).items():
            setattr(kept, name, value)
        gone.active = True
        merge.parted_at = work.now
        _claim(work, merge.moved)
        work.says("clients_parted", client_id=gone.id)


# Internal


def _moved(work: Work, gone: int, kept: int) -> dict[str, list[int]]:
    """Give the rows of one client to another; return their numbers by table and column."""
    found: dict[str, list[int]] = {}
    for kind, column in _hanging():
        mine = getattr(kind, column)
        for row in work.session.execute(select(kind).where(mine == gone)).scalars().all():
            if _is_there(work, row, column, kept):
                continue  # the kept one has it already; it stays behind
            setattr(row, column, kept)
            found.setdefault(f"{kind.__tablename__}.{column}", []).append(row.id)
    work.session.flush()  # claims are derived from what the tables hold
    return found


def _hanging() -> Iterator[tuple[type[Row], str]]:
    """Give each kind of row that hangs on a client and may be changed, and by which column."""
    for mapper in sorted(Row.registry.mappers, key=lambda each: each.class_.__tablename__):
        kind = mapper.class_
        for column in _COLUMNS:
            there = kind.__table__.columns.get(column)
            of_client = there is not None and any(
                key.column.table.name == "client" for key in there.foreign_keys
            )
            if of_client and kind.__tablename__ not in _STAY:
                yield kind, column


def _is_there(work: Work, row: Row, column: str, kept: int) -> bool:
    """Tell whether the kept one has the like of a row of which there can be only one."""
    if isinstance(row, ClientLink) and kept in (row.client_id, row.other_id):
        return True
    table = _table(row.__tablename__)
    for rule in table.constraints:
        if isinstance(rule, UniqueConstraint) and column in rule.columns:
            same = [
                each == (kept if each.name == column else getattr(row, each.name))
                for each in rule.columns
            ]
            if work.session.execute(select(table.c.id).where(*same)).first() is not None:
                return True
    return False


def _claim(work: Work, moved: Mapping[str, Any]) -> None:
    """Derive the claims of visits anew whose guest is another now."""
    visits = sorted(
        {
            row.visit_id
            for row in _rows(work, "appointment", moved.get("appointment.client_id", ()))
            if isinstance(row, Appointment) and row.state in CLAIMING
        }
    )
    work.release(visits)
    for visit in visits:
        work.claim_anew(visit)


def _rows(work: Work, table: str, numbers: Any) -> list[Row]:
    kind = next(m.class_ for m in Row.registry.mappers if m.class_.__tablename__ == table)
    found = (work.find(kind, number) for number in numbers)
    return [row for row in found if row is not None]


def _table(name: str) -> Table:
    return Row.metadata.tables[name]


def _stored(work: Work, values: dict[str, Any]) -> dict[str, Any]:
    return stored(_table("client"), work.session.get_bind().dialect, values)
