"""Bring a list of clients in, as one step that can be undone; decide what was doubtful."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.commands.clients import derived
from frontdesk.commands.openings import open_all
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Client, ImportBatch, ImportRow, Resource
from frontdesk.model.resource import Kind
from frontdesk.rules.matching import Judged, Known, fills, newly_left
from frontdesk.rules.same_person import Traits
from frontdesk.storage import roster
from frontdesk.storage.plain import encoded
from frontdesk.storage.unit import Work
from frontdesk.values.client_details import DETAIL_SEARCHED
from frontdesk.values.client_list import ClientList, Fate, ListedClient
from frontdesk.values.progress import Progress
from frontdesk.values.rights import Permission, needs

#: Fields of a client that a list may bring.
_LISTED = (
    *("first_name", "last_name", "preferred_name", "phone", "email", "street", "city", "state"),
    *("postal_code", "birthday", "memo", "referred_by", "marketing", "since"),
)
_DAYS = ("birthday", "since")
_PART = 1000
_NOTHING = dict.fromkeys(Client.__table__.columns.keys())


@needs(Permission.IMPORT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class ImportClients(Command):
    """Bring in whom a list names, as far as they are not there; all of it or nothing.

    Refused with ``nothing_to_import`` when every row is known or was told before.
    """

    listed: ClientList
    progress: Progress = field(default_factory=Progress, compare=False)

    def apply(self, work: Work) -> None:
        work.progress = self.progress
        found = roster.judged(work.session, self.listed, self.progress)
        if not any(verdict.changes for verdict in found.verdicts):
            raise Refused.because("nothing_to_import", "file", file=self.listed.file_name)
        counts = found.counts()
        batch = work.add(
            ImportBatch(
                source=self.listed.source,
                file_name=self.listed.file_name,
                at=work.now,
                counts=counts,
                head=self.listed.head,
                layout=None if self.listed.layout is None else dict(self.listed.layout),
            )
        )
        numbers = self._add_people(work, found.new)
        _fill_in(work, found, self.progress)
        _set_aside(work, batch.id, found, numbers)
        told = [(_real(number, numbers) or 0, left) for number, left in found.opens()]
        open_all(work, told, self.listed.file_name)
        work.says("clients_imported", batch=batch.id, rows=len(found.verdicts), **counts)

    def _add_people(self, work: Work, new: tuple[Known, ...]) -> list[int]:
        """Add the new ones; return their numbers."""
        numbers = work.new_numbers(Resource, len(new))
        people = [
            _columns(work, number, person) for number, person in zip(numbers, new, strict=True)
        ]
        bare = [{"id": number, "kind": Kind.CLIENT, "capacity": 1} for number in numbers]
        for begin in range(0, len(people), _PART):
            self.progress.step(begin, len(people))
            work.insert_many(Resource, bare[begin : begin + _PART])
        for begin in range(0, len(people), _PART):
            self.progress.step(begin, len(people))
            work.insert_many(Client, people[begin : begin + _PART])
        return numbers


@needs(Permission.IMPORT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class MergeDoubtful(Command):
    """Decide that a doubtful row is somebody who is there: what is blank there is filled in."""

    row_id: int
    client_id: int | None = None  # by default the one who was found

    def apply(self, work: Work) -> None:
        row = _waiting(work, self.row_id)
        number = self.client_id or row.candidate_id
        if number is None:
            raise Refused.because("nobody_to_merge")
        client = work.load(Client, number)
        person = next(roster.people(work.session, [number], Progress()))
        told = newly_left(person, listed(row))
        _change(client, fills(person, listed(row), keep_other=True))
        open_all(work, [(number, told)], _file_of(work, row))
        row.status, row.candidate_id = "merged", number
        work.says("doubtful_merged", client_id=number)


@needs(Permission.IMPORT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class AddDoubtful(Command):
    """Decide that a doubtful row is somebody new."""

    row_id: int

    def apply(self, work: Work) -> None:
        row = _waiting(work, self.row_id)
        one = listed(row)
        person = Known(
            number=-1,
            values=dict(one.values),
            external_id=one.external_id,
            imported=dict(one.extra),
            traits=Traits.of(one.values),
        )
        number = work.new_resource(Kind.CLIENT)
        work.add(Client(**_columns(work, number, person)))
        open_all(work, [(number, one.extra)], _file_of(work, row))
        row.status, row.candidate_id = "added", number
        work.says("doubtful_added", client_id=number)


@needs(Permission.IMPORT_CLIENTS)
@dataclass(frozen=True, kw_only=True)
class DropDoubtful(Command):
    """Decide that a doubtful row is not wanted."""

    row_id: int

    def apply(self, work: Work) -> None:
        row = _waiting(work, self.row_id)
        row.status = "dropped"
        work.says("doubtful_dropped", line=row.line)


def listed(row: ImportRow) -> ListedClient:
    """Return a row that stands aside as it was read."""
    raw = row.raw
    values = dict(raw["values"])
    for name in _DAYS:
        if values.get(name):
            values[name] = date.fromisoformat(values[name])
    return ListedClient(
        line=row.line,
        cells=tuple((name, text) for name, text in raw["cells"]),
        values=values,
        external_id=raw["external_id"],
        extra=raw["extra"],
    )


# Internal


def _file_of(work: Work, row: ImportRow) -> str:
    return work.load(ImportBatch, row.batch_id).file_name


def _waiting(work: Work, number: int) -> ImportRow:
    row = work.load(ImportRow, number)
    if row.status != "doubtful":
        raise Stale("doubtful_decided", table="import_row", row=row.id)
    return row


def _columns(work: Work, number: int, person: Known) -> dict[str, Any]:
    """Return all columns of a new client: rows that are inserted past the session need them."""
    values = {name: person.values.get(name) for name in _LISTED}
    values["first_name"] = values["first_name"] or ""
    values["last_name"] = values["last_name"] or ""
    values["marketing"] = bool(values["marketing"])
    return {
        **_NOTHING,
        **derived(values),
        "id": number,
        "receipt_by": "80mm",
        "external_id": person.external_id,
        "imported": person.imported or None,
        "added_at": work.now,
        "active": True,
    }


def _fill_in(work: Work, found: Judged, progress: Progress) -> None:
    """Fill in what the list adds to those who were there before."""
    wanted: dict[int, dict[str, Any]] = {}
    for verdict in found.verdicts:
        if verdict.number is not None and verdict.number > 0 and verdict.fills:
            wanted.setdefault(verdict.number, {}).update(verdict.fills)
    numbers = sorted(wanted)
    for part in progress.parts(numbers, 500):
        query = select(Client).where(Client.id.in_(part))
        for client in work.session.execute(query).scalars():
            _change(client, wanted[client.id])


def _change(client: Client, added: Mapping[str, Any]) -> None:
    values = {name: getattr(client, name) for name in (*_LISTED, *DETAIL_SEARCHED)}
    fields = {name: value for name, value in added.items() if name in _LISTED}
    for name, value in derived({**values, **fields}).items():
        setattr(client, name, value)
    for name in ("external_id", "imported"):
        if name in added:
            setattr(client, name, added[name])


def _set_aside(work: Work, batch: int, found: Judged, new: list[int]) -> None:
    """Keep the rows that a person has to look at, and those that were not sound."""
    aside = [each for each in found.verdicts if each.fresh and each.fate in _ASIDE]
    numbers = work.new_numbers(ImportRow, len(aside))
    rows = [
        {
            "id": number,
            "batch_id": batch,
            "line": verdict.row.line,
            "status": verdict.fate.value,
            "reasons": _told(verdict.reasons),
            "raw": _raw(verdict.row),
            "candidate_id": _real(verdict.number, new),
        }
        for number, verdict in zip(numbers, aside, strict=True)
    ]
    work.insert_many(ImportRow, rows)


_ASIDE = (Fate.DOUBTFUL, Fate.REJECTED)


def _real(number: int | None, new: list[int]) -> int | None:
    """Return the number of a client; those further up in the list have theirs by now."""
    return number if number is None or number > 0 else new[-number - 1]


def _told(reasons: Iterable[Reason]) -> list[Any]:
    return [[each.code, each.field, encoded(dict(each.params))] for each in reasons]


def _raw(row: ListedClient) -> dict[str, Any]:
    values = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in row.values.items()
    }
    return {
        "cells": [list(cell) for cell in row.cells],
        "values": values,
        "extra": dict(row.extra),
        "external_id": row.external_id,
        "digest": row.digest,
    }
