"""Everything that is kept of one client, for that person: tables, files, papers, and who has read.

command = HandOutClient(client_id=7, reason="Asked for it in writing")
desk.ask_on_record(partial(export_client, client_id=7, path=path), command)
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import ColumnElement, Table, or_, select

from frontdesk.commands.handing_out import HandOutClient
from frontdesk.errors import Refused
from frontdesk.model import Client, Row, Studio
from frontdesk.storage.erasing import same_person
from frontdesk.storage.personal import of_clients, ways
from frontdesk.storage.view import View
from frontdesk.transfer.whole import described
from frontdesk.transfer.whole.archive import writing
from frontdesk.transfer.whole.going_out import (
    Exported,
    Papers,
    Rows,
    Steps,
    count,
    write_papers,
    write_table,
)
from frontdesk.transfer.whole.tables import exported
from frontdesk.values.progress import Progress
from frontdesk.values.rights import Permission, needs

#: What the numbers in the client's rows mean: names alone.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "therapist": ("id", "name"),
    "person": ("id", "name"),
    "service": ("id", "name"),
    "room": ("id", "name"),
    "product": ("id", "name"),
    "plan": ("id", "name"),
    "form": ("id", "key", "version", "title", "body"),
    "account": ("id", "code"),
}

_README = """\
What {studio} keeps of {client}
{line}

Everything that is kept of you is in this zip, in open formats; no program of ours is needed.

tables/NAME.csv    for spreadsheets; tables/NAME.jsonl says the same as lines of JSON.
files/             papers that were filed with you, as they were brought in.
papers/            receipts, forms that you signed, and notes of your sessions, as PDF.
schema.md          what each table and column is, in words.

Where to look
- client: name, contact, what was noted for the desk. alert: what everybody is told to mind.
- appointment: every visit, also those that were cancelled. sale, sale_line, tender: what was paid.
- health_condition, diagnosis, doctor_note, health_check, session_note, care_plan, form_answer:
  your health.
- health_reading: who opened your health record, and when. note_reading: who of the house read
  a note of your sessions, when and why. handing_out: who took out a copy.
- message: what was to be sent to you. waiting: what you waited for. client_file: your files.
- Numbers that end in _id are rows of another table: therapist, person and service have names.

Money is in whole cents. Moments are in UTC; days and times are those of the studio's clock.
"""


@needs(Permission.HAND_OUT_CLIENT)
def export_client(
    view: View,
    client_id: int,
    path: Path,
    papers: Papers | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write all that is kept of one client, whatever records were merged into theirs.

    Refused unless it was written down before: ask it by ``Desk.ask_on_record``.
    """
    said = view.recorded
    if not isinstance(said, HandOutClient) or said.client_id != client_id:
        raise Refused.because("not_on_record")
    progress = progress or Progress()
    connection, clients = view.session.connection(), same_person(view.session, client_id)
    tables = [each for each in exported() if each.name in ways()]
    which = {each.name: of_clients(each, clients) for each in tables}
    rows = {each.name: count(connection, each, which[each.name]) for each in tables}
    tables = [each for each in tables if rows[each.name]]
    steps = Steps(progress, 2 * sum(rows.values()))
    with writing(path) as archive:
        archive.add("README.txt", _readme(view, client_id).encode())
        archive.add("schema.md", described.in_words([*tables, *_named()]).encode())
        for table in tables:
            write_table(archive, Rows(connection, table, which=which[table.name]), steps)
        for table in _named():
            numbers = _used(tables, table.name, which)
            if numbers is not None:
                some = Rows(connection, table, which=numbers, only=_NAMES[table.name])
                write_table(archive, some, Steps(progress, 0))
        write_papers(archive, papers, view, progress)
        archive.close({"format": "frontdesk client copy", "tables": dict(sorted(rows.items()))})
    return Exported(path, {name: number for name, number in rows.items() if number}, health=True)


# Internal


def _readme(view: View, client_id: int) -> str:
    studio = view.session.execute(select(Studio.name)).scalar() or ""
    client = view.session.execute(
        select(Client.shown_name).where(Client.id == client_id)
    ).scalar_one()
    title = f"What {studio} keeps of {client}"
    return _README.format(studio=studio, client=client, line="=" * len(title))


def _named() -> list[Table]:
    return [Row.metadata.tables[name] for name in sorted(_NAMES)]


def _used(
    tables: Sequence[Table], name: str, which: Mapping[str, ColumnElement[bool]]
) -> ColumnElement[bool] | None:
    """Return the condition that a row is named by one of the client's; none where none is."""
    there = Row.metadata.tables[name]
    found = [
        select(column).where(which[table.name])
        for table in tables
        for column in table.columns
        if any(key.column is there.c.id for key in column.foreign_keys)
    ]
    if not found:
        return None
    return or_(*(there.c.id.in_(each) for each in found))
