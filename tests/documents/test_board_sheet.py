"""The board as it is seen, printed to PDF and read back: a landscape page, black on white."""

import re
from datetime import time, timedelta
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from frontdesk.commands.clients import AddAlert
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.documents.base import Document, Paper
from frontdesk.documents.board_sheet import SeenBoard, board_sheet
from frontdesk.queries.board import Board, room_board, therapist_board
from frontdesk.values.state import State
from tests.bookings import book
from tests.moments import MONDAY, NOW
from tests.studio import House
from ui.calendar.on_paper import seen_board
from ui.calendar.view import DayView
from ui.icons import Icons
from ui.printing import Printing, pictures, save_pdf, words
from ui.settings import Settings
from ui.theme import Theme


@pytest.fixture
def busy(desk: Desk, house: House) -> Desk:
    """Sam, alerted, and somebody called <b>, who is confirmed; Nora has cancelled."""
    sam = house.clients["Sam Ortiz"]
    desk.do(AddAlert(client_id=sam, instruction="Only the left side"))
    desk.do(book(house))
    tom = house.therapists["Tom Becker"]
    odd = {"client_id": None, "guest_name": "<b>Zoë & Ł", "therapist_id": tom}
    first = desk.do(book(house, starts=time(10), **odd)).params["appointment"]
    desk.do(SetState(appointment_id=first, was=State.BOOKED, to=State.CONFIRMED))
    gone = desk.do(book(house, client_id=house.clients["Nora Blake"], starts=time(12)))
    number = gone.params["appointment"]
    desk.do(SetState(appointment_id=number, was=State.BOOKED, to=State.CANCELLED))
    return desk


def seen(qtbot: QtBot, board: Board) -> SeenBoard:
    theme = Theme()
    view = DayView(theme, Icons(theme), lambda item, column: "")
    qtbot.addWidget(view)
    view.show_board(board, NOW.replace(tzinfo=None))
    return seen_board(view, "Monday, 23 November")


def read(document: Document, folder: Path) -> list[str]:
    path = folder / document.file_name
    save_pdf(document, path)
    pages = PdfReader(path).pages
    assert all(page.mediabox.width == 792 and page.mediabox.height == 612 for page in pages)
    return [" ".join(page.extract_text().split()) for page in pages]


def test_a_day_is_one_landscape_page_with_every_name_time_and_state(
    qtbot: QtBot, busy: Desk, tmp_path: Path
) -> None:
    board = busy.ask(partial(therapist_board, first=MONDAY))
    document = busy.ask(partial(board_sheet, seen=seen(qtbot, board)))
    assert document.file_name == "calendar-2026-11-23.pdf"
    (text,) = read(document, tmp_path)
    for part in (
        "Monday, 23 November",
        "Back to Basics Massage Studio",
        "Maria Santos LMT · until 6 pm",
        "9 am",
        "! B Sam Ortiz Deep tissue massage 60 2:30 · Room 1",
        "C <b>Zoë & Ł",
        "X Nora Blake",
        "B booked C confirmed X cancelled ! to be minded",
    ):
        assert part in text
    assert "left side" not in text, "what is to be minded lies about for anybody to read"
    assert "Sam Ortiz, Deep tissue massage 60, booked" in words(document)
    assert "<b>Zoë" in words(document)


def test_a_week_of_one_therapist_is_one_page(
    qtbot: QtBot, busy: Desk, house: House, tmp_path: Path
) -> None:
    maria = house.therapists["Maria Santos"]
    week = partial(therapist_board, first=MONDAY, days=7, only=(maria,))
    document = busy.ask(partial(board_sheet, seen=seen(qtbot, busy.ask(week))))
    assert document.file_name == "calendar-2026-11-23-2026-11-29.pdf"
    (text,) = read(document, tmp_path)
    for part in ("Mon 23", "Sun 29", "Sam Ortiz"):
        assert part in text


def test_rooms_are_columns_too(qtbot: QtBot, busy: Desk, tmp_path: Path) -> None:
    board = busy.ask(partial(room_board, first=MONDAY))
    (text,) = read(busy.ask(partial(board_sheet, seen=seen(qtbot, board))), tmp_path)
    assert "Room 1 1 table" in text
    assert "acupuncture cart" in text


def test_what_is_too_wide_is_shared_among_pages(
    qtbot: QtBot, busy: Desk, house: House, tmp_path: Path
) -> None:
    everybody = tuple(house.therapists.values())
    board = busy.ask(partial(therapist_board, first=MONDAY, days=4, only=everybody))
    assert len(board.columns) == 20
    texts = read(busy.ask(partial(board_sheet, seen=seen(qtbot, board))), tmp_path)
    assert len(texts) == 2
    assert "Monday, 23 November, 2" in texts[1]
    assert sum(text.count("Maria Santos") for text in texts) == sum(
        column.name == "Maria Santos" for column in board.columns
    )


def test_nobody_at_work_is_a_page_as_well(qtbot: QtBot, busy: Desk, tmp_path: Path) -> None:
    sunday = busy.ask(partial(therapist_board, first=MONDAY + timedelta(days=6)))
    assert not sunday.columns
    (text,) = read(busy.ask(partial(board_sheet, seen=seen(qtbot, sunday))), tmp_path)
    assert "Monday, 23 November" in text


def test_it_is_black_and_white_and_goes_to_the_printer_of_sheets(
    qtbot: QtBot, busy: Desk, tmp_path: Path
) -> None:
    board = busy.ask(partial(therapist_board, first=MONDAY))
    document = busy.ask(partial(board_sheet, seen=seen(qtbot, board)))
    picture = pictures(document, 60)[0]
    assert picture.width() > picture.height()
    save_pdf(document, tmp_path / "a.pdf")
    contents = PdfReader(tmp_path / "a.pdf").pages[0].get_contents()
    assert contents is not None
    colours = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG|scn|SCN)\b", contents.get_data())
    assert len(colours) > 20
    assert {len(set(each)) for each in colours} == {1}
    printing = Printing(Settings(tmp_path))
    printing.choose(Paper.LANDSCAPE, "front")
    assert printing.settings.text("printer.letter") == "front"
