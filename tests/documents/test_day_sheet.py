"""Day sheets, printed to PDF and read back: one page each, legible, names as they are."""

from datetime import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddAlert, EditClient
from frontdesk.commands.notes import SaveNote
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.documents.base import Document, Paper
from frontdesk.documents.day_sheet import day_sheet, day_sheets
from frontdesk.errors import Refused
from frontdesk.model import Block
from frontdesk.storage.engine import Store
from frontdesk.values.note import NoteText
from frontdesk.values.state import State
from tests.moments import MONDAY
from tests.notes.test_notes import MARIA, booked
from tests.studio import House
from ui.printing import save_pdf

TOM = "Tom Becker"


def pages(document: Document, folder: Path) -> list[str]:
    path = folder / document.file_name
    save_pdf(document, path)
    found = PdfReader(path).pages
    assert all(page.mediabox.width == 612 and page.mediabox.height == 792 for page in found)
    return [" ".join(page.extract_text().split()) for page in found]


def sheet(desk: Desk, house: House, name: str = MARIA) -> Document:
    return desk.ask(partial(day_sheet, day=MONDAY, therapist_id=house.therapists[name]))


@pytest.fixture
def busy(desk: Desk, house: House, store: Store) -> Desk:
    """Maria has two visits and lunch, Tom has one."""
    robert = house.clients["Robert Quinn"]
    desk.do(EditClient(client_id=robert, was={}, to={"first_name": "<b>Zoë", "last_name": "Ł&O"}))
    desk.do(EditClient(client_id=robert, was={}, to={"preferences": "Warm table"}))
    desk.do(AddAlert(client_id=robert, instruction="No deep pressure"))
    booked(desk, house)
    booked(desk, house, client_id=house.clients["María Peña"], starts=time(14))
    sam = {"client_id": house.clients["Sam Ortiz"], "therapist_id": house.therapists[TOM]}
    booked(desk, house, **sam)
    lunch: dict[str, Any] = {"kind": "lunch", "label": "Lunch", "starts": time(12), "minutes": 45}
    with Session(store.write) as session:
        session.add(Block(resource_id=house.therapists[MARIA], day=MONDAY, **lunch))
        session.commit()
    return desk


def test_a_sheet_holds_what_a_therapist_needs(
    busy: Desk, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    document = sheet(busy, house)
    assert (document.paper, document.file_name) == (
        Paper.LETTER,
        "day-sheet-maria-santos-2026-11-23.pdf",
    )
    (page,) = pages(document, tmp_path)
    for words in (
        "Maria Santos, LMT",
        "Monday, 23 November 2026",
        "Back to Basics Massage Studio",
        "2 visits, 2 h 0 min on the table",
        "10:15 am to 11:15 am",
        "<b>Zoë Ł&O",
        "Deep tissue massage 60 · Room 1",
        "Mind: No deep pressure",
        "Prefers: Warm table",
        "First visit",
        "12:00 pm to 12:45 pm Lunch",
        "María Peña",
    ):
        assert words in page
    assert "Sam Ortiz" not in page


def test_all_therapists_are_in_one_print_a_page_each(
    busy: Desk, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    found = pages(busy.ask(partial(day_sheets, day=MONDAY)), tmp_path)
    names = [MARIA, TOM, "Ana Ruiz", "Li Wei", "Jo Park"]
    assert len(found) == len(names)
    assert all(f"{name}, L" in page for page, name in zip(found, names, strict=True))
    assert "Sam Ortiz" in found[1]
    assert "no visits yet" in found[2]


def test_a_full_day_still_fits_one_page(
    desk: Desk, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    names = ("Robert Quinn", "Sam Ortiz", "Nora Blake", "María Peña")
    for name in names:
        to = {"preferences": "Firm pressure, warm table, no scent, quiet music, please " * 2}
        desk.do(EditClient(client_id=house.clients[name], was={}, to=to))
        desk.do(AddAlert(client_id=house.clients[name], instruction="Reduced sensation, both feet"))
    for hour in range(9, 17):
        client = house.clients[names[hour % 4]]
        short = {"service_id": house.services["sw"], "minutes": 30}
        booked(desk, house, client_id=client, starts=time(hour, 30), **short)
    found = pages(sheet(desk, house), tmp_path)
    assert len(found) == 1
    assert found[0].count("Swedish massage 30") == 8


def test_who_did_not_come_and_what_a_note_says_stay_off_the_paper(
    busy: Desk, house: House, clock: SetClock, qtbot: QtBot, tmp_path: Path
) -> None:
    old = booked(busy, house, client_id=house.clients["Nora Blake"], starts=time(16))
    busy.sign_in(house.people[MARIA])
    busy.do(SaveNote(appointment_id=old, was=NoteText(), to=NoteText(plan="C5 traction")))
    clock.advance(hours=8)
    busy.do(SetState(appointment_id=old, was=State.BOOKED, to=State.NO_SHOW))
    (page,) = pages(busy.ask(partial(day_sheet, day=MONDAY)), tmp_path)
    assert "Nora Blake" not in page
    assert "traction" not in page


def test_a_therapist_prints_the_own_day_only(busy: Desk, house: House) -> None:
    busy.sign_in(house.people[TOM])
    with pytest.raises(Refused, match="only_own_day"):
        sheet(busy, house)
    html = busy.ask(partial(day_sheets, day=MONDAY)).html
    assert TOM in html
    assert MARIA not in html
