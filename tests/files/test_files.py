"""Papers are kept with a client, once each, for whom they concern; and never in the journal."""

from functools import partial

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.commands.files import AddFile, WithdrawFile
from frontdesk.commands.health import FileDoctorNote, OpenHealth
from frontdesk.commands.merging import MergeClients
from frontdesk.commands.settings import Set
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import Blob, ClientFile, JournalRow
from frontdesk.queries.files import ClientFiles, FileRow, client_files, file_content
from frontdesk.queries.health import client_health
from frontdesk.storage import blobs, journal
from frontdesk.storage.engine import Store
from frontdesk.values.file import FileKind, Paper
from tests.files.papers import JPEG, PDF, PNG
from tests.health.people import MARIA, ROSA, Practice
from tests.moments import MONDAY
from tests.studio import House
from ui.sentences import known, sentence

SAM = "Sam Ortiz"


def files_of(desk: Desk, client: int) -> ClientFiles:
    return desk.ask(partial(client_files, client_id=client))


def only(desk: Desk, client: int) -> FileRow:
    (row,) = files_of(desk, client).rows
    return row


def count(store: Store, kind: type[Blob] | type[ClientFile]) -> int:
    with Session(store.read) as session:
        return session.execute(select(func.count(kind.id))).scalar_one()


@pytest.mark.parametrize(
    ("paper", "kind"),
    [(PNG, FileKind.PNG), (JPEG, FileKind.JPEG), (PDF, FileKind.PDF)],
    ids=["png", "jpeg", "pdf"],
)
def test_a_paper_is_kept_and_comes_back_as_it_was(
    any_desk: Desk, house: House, paper: Paper, kind: FileKind
) -> None:
    sam = house.clients[SAM]
    outcome = any_desk.do(
        AddFile(client_id=sam, paper=paper, description="Consent of March", health=False)
    )
    assert sentence(outcome) == "Filed a paper of Sam Ortiz"
    row = only(any_desk, sam)
    assert (row.name, row.description, row.kind) == (paper.name, "Consent of March", kind)
    assert row.size == files_of(any_desk, sam).total == len(paper.content)
    found = any_desk.ask(partial(file_content, file_id=row.id))
    assert (found.content, found.name, found.kind) == (paper.content, paper.name, kind)


@pytest.mark.parametrize(
    ("paper", "description", "code"),
    [
        (Paper("a.heic", b"\0\0\0\x18ftypheic" + bytes(40)), "", "file_heic"),
        (Paper("a.docx", b"PK\x03\x04" + bytes(40)), "", "file_office"),
        (Paper("a.exe", b"MZ" + bytes(40)), "", "file_kind"),
        (Paper("note.pdf", b"<html>not at all</html>"), "", "file_kind"),
        (Paper("a.png", b""), "", "file_holds_nothing"),
        (Paper("big.png", PNG.content + bytes(1_000_000)), "", "file_large"),
        (PNG, "x" * 501, "description_too_long"),
        (PNG, "card 4111 1111 1111 1111", "card_number"),
    ],
    ids=["heic", "office", "a program", "a lie", "empty", "large", "long words", "card number"],
)
def test_what_cannot_be_kept_is_refused_with_what_to_do(
    desk: Desk, store: Store, house: House, paper: Paper, description: str, code: str
) -> None:
    desk.do(Set(key="file_mb", was=10, to=1))
    with pytest.raises(Refused) as refused:
        desk.do(
            AddFile(
                client_id=house.clients[SAM], paper=paper, description=description, health=False
            )
        )
    assert [reason.code for reason in refused.value.reasons] == [code]
    assert known(code)
    assert "{" not in sentence(refused.value)
    assert count(store, Blob) == count(store, ClientFile) == 0


def test_a_name_is_cleaned_and_cut(desk: Desk, house: House) -> None:
    sam = house.clients[SAM]
    for name in ("a\u202eb\nc.png", "x" * 300, "\u200b"):
        paper = Paper(name, PNG.content)
        desk.do(AddFile(client_id=sam, paper=paper, health=False))
    names = [row.name for row in files_of(desk, sam).rows]
    assert names == ["png", "x" * 200, "ab c.png"]


def test_what_is_filed_twice_is_kept_once(desk: Desk, store: Store, house: House) -> None:
    for client in house.clients.values():
        desk.do(AddFile(client_id=client, paper=PDF, health=False))
    assert (count(store, Blob), count(store, ClientFile)) == (1, len(house.clients))
    found = files_of(desk, house.clients[SAM])
    assert found.studio_total == found.total == len(PDF.content)


def test_a_file_is_withdrawn_undone_and_done_again(
    any_desk: Desk, any_store: Store, house: House
) -> None:
    desk, sam = any_desk, house.clients[SAM]
    desk.do(AddFile(client_id=sam, paper=PNG, health=False))
    row = only(desk, sam)
    desk.do(WithdrawFile(file_id=row.id))
    assert not files_of(desk, sam).rows
    for gone in (WithdrawFile(file_id=row.id), WithdrawFile(file_id=999)):
        with pytest.raises((Stale, Refused)):
            desk.do(gone)
    with pytest.raises(Refused, match="gone"):
        desk.ask(partial(file_content, file_id=row.id))
    desk.undo()
    assert only(desk, sam).id == row.id
    desk.undo()
    assert not files_of(desk, sam).rows
    assert count(any_store, Blob) == 1  # so that it can be done again
    desk.redo()
    again = only(desk, sam)
    assert desk.ask(partial(file_content, file_id=again.id)).content == PNG.content


def test_the_journal_holds_the_digest_and_not_the_contents(
    desk: Desk, store: Store, house: House
) -> None:
    desk.do(AddFile(client_id=house.clients[SAM], paper=PDF, health=True))
    with Session(store.read) as session:
        rows = session.execute(select(JournalRow.table_name, JournalRow.after)).all()
        assert journal.verify(session) is None
    (after,) = [after for table, after in rows if table == "client_file"]
    assert after["digest"] == PDF.digest
    assert not [table for table, _ in rows if table == "blob"]
    assert "a25lZTc3NDQ" not in repr(rows)  # knee7744, as the journal would write bytes


# What the database refuses


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE blob SET size=1",
        "DELETE FROM blob",
        "INSERT INTO blob(id,digest,size,content) VALUES (1,'x',1,'{x}')",
        "INSERT INTO client_file SELECT * FROM client_file",
    ],
    ids=["changed", "in use", "replaced", "twice"],
)
def test_contents_that_somebody_has_stay(
    any_desk: Desk, any_store: Store, house: House, statement: str
) -> None:
    any_desk.do(AddFile(client_id=house.clients[SAM], paper=PNG, health=False))
    with Session(any_store.write) as session, pytest.raises(DBAPIError):
        session.execute(text(statement))


def test_contents_go_when_nobody_has_them_any_more(
    any_desk: Desk, any_store: Store, house: House
) -> None:
    desk, sam = any_desk, house.clients[SAM]
    for paper in (PNG, PDF):
        desk.do(AddFile(client_id=sam, paper=paper, health=False))
    desk.do(WithdrawFile(file_id=files_of(desk, sam).rows[1].id))
    with Session(any_store.write) as session:
        numbers = list(session.execute(select(Blob.id)).scalars())
        blobs.sweep(session, numbers)
        session.commit()
    assert count(any_store, Blob) == 2  # withdrawn is had: undo brings it back
    desk.undo()
    desk.undo()
    with Session(any_store.write) as session:
        blobs.sweep(session, numbers)
        session.commit()
    assert count(any_store, Blob) == 1
    with pytest.raises(Refused, match="basis_gone"):
        desk.redo()


# For whom it is


def test_the_desk_sees_that_a_paper_on_health_is_there_and_no_more(practice: Practice) -> None:
    robert = practice.robert
    practice.book()
    rosa = practice.as_(ROSA)
    rosa.do(AddFile(client_id=robert, paper=PDF, description="knee7744", health=True))
    found = files_of(rosa, robert)
    (row,) = found.rows
    assert (row.name, row.description, row.health) == (None, None, True)
    assert (found.may_read, found.opened) == (False, False)
    with pytest.raises(Refused, match="file_of_health"):
        rosa.ask(partial(file_content, file_id=row.id))
    maria = practice.as_(MARIA)
    assert files_of(maria, robert).may_read
    assert only(maria, robert).name is None
    with pytest.raises(Refused, match="health_not_opened"):
        maria.ask(partial(file_content, file_id=row.id))
    maria.do(OpenHealth(client_id=robert))
    assert only(maria, robert).name == "note.pdf"
    assert maria.ask(partial(file_content, file_id=row.id)).content == PDF.content


def test_a_therapist_reaches_the_files_of_own_clients_only(practice: Practice) -> None:
    other = practice.house.clients["Nora Blake"]
    rosa = practice.as_(ROSA)
    rosa.do(AddFile(client_id=other, paper=PNG, health=False))
    number = only(rosa, other).id
    maria = practice.as_(MARIA)
    for asked in (
        partial(client_files, client_id=other),
        partial(file_content, file_id=number),
    ):
        with pytest.raises(Refused, match="not_your_client"):
            maria.ask(asked)
    for command in (
        AddFile(client_id=other, paper=PNG, health=False),
        WithdrawFile(file_id=number),
    ):
        with pytest.raises(Refused, match="not_your_client"):
            maria.do(command)


def test_the_paper_of_a_doctors_note_is_kept_with_it(practice: Practice) -> None:
    rosa, robert = practice.as_(ROSA), practice.robert
    rosa.do(FileDoctorNote(client_id=robert, doctor="Dr. Patel", given=MONDAY, paper=PDF))
    (note,) = rosa.ask(partial(client_health, client_id=robert)).notes
    row = only(rosa, robert)
    assert (row.doctor_note_id, row.health, row.name) == (note.id, True, None)
    assert note.file_id == row.id
    with pytest.raises(Refused, match="file_kind"):
        rosa.do(
            FileDoctorNote(
                client_id=robert, doctor="Dr. Ray", given=MONDAY, paper=Paper("x", b"hello")
            )
        )
    assert len(rosa.ask(partial(client_health, client_id=robert)).notes) == 1
    rosa.undo()
    assert not files_of(rosa, robert).rows


def test_files_go_over_with_a_merge(desk: Desk, house: House) -> None:
    sam, nora = house.clients[SAM], house.clients["Nora Blake"]
    desk.do(AddFile(client_id=nora, paper=PNG, health=False))
    desk.do(MergeClients(kept_id=sam, gone_id=nora))
    assert only(desk, sam).name == "scan.png"
