"""The month and the studio's week as they are seen, printed to PDF and read back."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader

from frontdesk.desk import Desk
from frontdesk.documents.load_sheet import SeenDay, SeenLoad, load_sheet
from frontdesk.queries.load import load_table
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House
from ui.calendar.cells import CellModel
from ui.calendar.months import month_rows, studio_cells, weekdays
from ui.calendar.on_paper import seen_load
from ui.calendar.titles import studio_rows
from ui.printing import save_pdf, words


def read(desk: Desk, seen: SeenLoad, folder: Path) -> list[str]:
    document = desk.ask(partial(load_sheet, seen=seen))
    path = folder / document.file_name
    save_pdf(document, path)
    pages = PdfReader(path).pages
    assert all(page.mediabox.width == 792 and page.mediabox.height == 612 for page in pages)
    return [" ".join(page.extract_text().split()) for page in pages]


def test_a_month_is_one_page_with_how_full_each_day_is(
    qapp: object, desk: Desk, house: House, tmp_path: Path
) -> None:
    desk.do(book(house))
    table = desk.ask(partial(load_table, first=date(2026, 11, 1), last=date(2026, 11, 30)))
    model = CellModel()
    model.show(month_rows(date(2026, 11, 1), studio_cells(table)), weekdays())
    (text,) = read(desk, seen_load(model, "November 2026"), tmp_path)
    assert (tmp_path / "calendar-2026-11-01-2026-11-30.pdf").is_file()
    monday = next(each for each in table.days if each.day == MONDAY)
    for part in (
        "November 2026",
        "Back to Basics Massage Studio",
        "Mon Tue Wed Thu Fri Sat Sun",
        f"23 {monday.load.percent}% {monday.load.openings} openings 1 visit",
    ):
        assert part in text
    assert "openings" not in text.split(" 9 ")[0]  # what is over has none


def test_a_week_of_the_studio_has_a_row_for_each(
    qapp: object, desk: Desk, house: House, tmp_path: Path
) -> None:
    desk.do(book(house))
    table = desk.ask(partial(load_table, first=MONDAY, last=MONDAY.replace(day=29)))
    model = CellModel()
    across = [f"{each.day:%a} {each.day.day}" for each in table.days]
    model.show(studio_rows(table), across, ["Studio", *(row.name for row in table.rows)])
    seen = seen_load(model, "23 – 29 November")
    (text,) = read(desk, seen, tmp_path)
    for part in ("Mon 23", "Sun 29", "Studio", "Maria Santos", "1 visit", "off"):
        assert part in text
    told = words(desk.ask(partial(load_sheet, seen=seen)))
    assert "Maria Santos" in told
    assert "Mon 23: 11 %" in told


@pytest.mark.parametrize(("people", "pages"), [(40, 1), (60, 2)], ids=["forty", "sixty"])
def test_forty_therapists_are_one_page(
    qapp: object, desk: Desk, tmp_path: Path, people: int, pages: int
) -> None:
    day = SeenDay(percent=62, lines=("3 openings", "5 visits"))
    names = tuple(f"Therapist {number}" for number in range(people))
    seen = SeenLoad(
        title="23 – 29 November",
        about="2026-11-23",
        across=tuple(weekdays()),
        down=names,
        rows=((day,) * 7,) * people,
    )
    texts = read(desk, seen, tmp_path)
    assert len(texts) == pages
    assert all(name in " ".join(texts) for name in names)
    assert " ".join(texts).count("62% · 3 openings") == 7 * people
