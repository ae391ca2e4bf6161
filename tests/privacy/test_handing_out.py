"""All that is kept of one client goes out for that person, written down, and nothing of others."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from frontdesk.commands.handing_out import HandOutClient
from frontdesk.documents.base import Document
from frontdesk.documents.kept_papers import client_papers, pressed, studio_papers
from frontdesk.errors import Refused
from frontdesk.transfer.whole.one_client import export_client
from frontdesk.values.rights import Permission, needs
from tests.health.people import DANA, MARIA, ROSA
from tests.privacy.marked import SECRETS, Marked
from tests.transfer.whole.zips import members, rows


def as_text(document: Document) -> bytes:
    return f"{document.title}\n{document.html}".encode()


def out(marked: Marked, path: Path, client_id: int | None = None, **more: Any) -> Path:
    number = client_id or marked.client
    command = HandOutClient(client_id=number, reason="Asked for it in writing")
    query = partial(export_client, client_id=number, path=path, **more)
    marked.practice.desk.ask_on_record(query, command)
    return path


def test_all_that_is_kept_of_a_client_is_in_the_zip(marked: Marked, tmp_path: Path) -> None:
    def papers(view: Any) -> Iterator[tuple[str, bytes]]:
        return pressed(client_papers(view, marked.client), as_text)

    marked.practice.as_(DANA)
    there = members(out(marked, tmp_path / "robert.zip", papers=papers))
    said = b"".join(there.values()).decode().casefold()
    on_its_way = ["letter7758", "dropped7759"]  # to the mail server, to a printer
    left = ["5550178", *on_its_way, "aside7751", "draft7752"]  # journaled, or not signed
    assert [secret for secret in SECRETS if secret not in said] == left
    assert [name for name in ("Ortiz", "Blake", "Peña") if name.casefold() in said] == []
    assert "Studio keeps of Zebulon Quarkfeather" in there["README.txt"].decode()
    kinds = {name.split("/")[1] for name in there if name.startswith("papers/")}
    assert kinds == {"receipts", "forms", "notes"}
    note = next(text.decode() for name, text in there.items() if "papers/notes" in name)
    assert "Note7733" in note
    assert "Addendum7742" in note
    assert "Signed" in note


def test_the_numbers_in_it_have_names_and_nothing_else_of_the_house(
    marked: Marked, tmp_path: Path
) -> None:
    marked.practice.as_(DANA)
    path = out(marked, tmp_path / "robert.zip")
    names = {row["id"]: row["name"] for row in rows(path, "therapist")}
    assert {names[row["therapist_id"]] for row in rows(path, "appointment")} == {MARIA}
    assert all(row.keys() == {"id", "name"} for row in rows(path, "person"))
    assert {"tables/journal.jsonl", "tables/studio.jsonl"}.isdisjoint(members(path))
    manifest = json.loads(members(path)["manifest.json"])
    assert manifest["tables"]["client"] == 2


@pytest.mark.parametrize("name", [ROSA, MARIA])
def test_neither_reception_nor_a_therapist_takes_it_out(
    marked: Marked, tmp_path: Path, name: str
) -> None:
    marked.practice.as_(name)
    with pytest.raises(Refused, match="not_allowed"):
        out(marked, tmp_path / "robert.zip")
    assert list(tmp_path.glob("*.zip*")) == []


def test_it_needs_a_reason_and_a_record_of_just_this_client(marked: Marked, tmp_path: Path) -> None:
    there = marked.practice.as_(DANA)
    path = tmp_path / "robert.zip"
    query = partial(export_client, client_id=marked.client, path=path)
    other = marked.practice.house.clients["Nora Blake"]
    for command, code in (
        (HandOutClient(client_id=marked.client, reason="?"), "reason_missing"),
        (HandOutClient(client_id=marked.client, reason="x" * 300), "reason_too_long"),
        (HandOutClient(client_id=other, reason="Asked for it"), "not_on_record"),
        (HandOutClient(client_id=9999, reason="Asked for it"), "gone"),
    ):
        with pytest.raises(Refused, match=code):
            there.ask_on_record(query, command)
    with pytest.raises(Refused, match="not_on_record"):
        there.ask(query)
    assert not path.exists()
    out(marked, path)
    log = rows(out(marked, path), "handing_out")
    assert [row["reason"] for row in log][-1] == "Asked for it in writing"


@needs(Permission.HAND_OUT_CLIENT)
def names_of_papers(view: Any, health: bool) -> list[str]:
    return [name for name, _ in studio_papers(view, health=health)]


def test_the_papers_of_the_studio_leave_health_out_when_it_stays(marked: Marked) -> None:
    with_it, without = (
        marked.owner.ask(partial(names_of_papers, health=health)) for health in (True, False)
    )
    kinds = [name.split("/")[1] for name in with_it]
    assert sorted(set(kinds)) == ["forms", "notes", "receipts"]
    assert without == [name for name in with_it if name.split("/")[1] == "receipts"]
