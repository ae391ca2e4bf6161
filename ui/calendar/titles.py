"""What the views of the calendar are called, and what stands beside their names."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.board import Board
from frontdesk.queries.load import Load, LoadRow, LoadTable
from ui.calendar.cells import Cell, openings_words, visits_words
from ui.calendar.months import studio_cells
from ui.calendar.showing import Look, Showing
from ui.format import day_long, days, headed, month


def title(showing: Showing, last: date, therapist: str, today: date) -> str:
    """Return what a view is called; ``last`` is the last day that is seen of it."""
    if showing.look is Look.MONTH:
        return headed(month(showing.day))
    words = day_long(last) if showing.first == last else days(showing.first, last)
    if last.year != today.year:
        words = f"{words} {last.year}"
    if showing.look is Look.WEEK and therapist:
        return f"{therapist}, {words}"
    return headed(words)


def subtitle(told: Board | LoadTable) -> str:
    """Return why a single day is empty, if it is."""
    if len(told.days) > 1:
        return ""
    frame = told.days[0]
    if frame.closed:
        return _tr("Closed: {name}").format(name=frame.closed)
    if frame.opens is None:
        return _tr("Closed on this weekday")
    if isinstance(told, Board) and not told.columns:
        return _tr("Nobody works on this day")
    return ""


def nothing(board: Board) -> tuple[str, str]:
    """Return what stands in place of a board without columns, and what to do about it."""
    title, frame = subtitle(board), board.days[0]
    if title and (frame.closed or frame.opens is None):
        return title, _tr("Opening hours and closed days are kept in Settings.")
    words = _tr("Shifts say who works when. Therapists and rooms are added in Settings.")
    return title or _tr("Nobody to show here"), words


def left_words(told: Board | LoadTable) -> str:
    """Return how much is booked, and how much is left, over several days."""
    if isinstance(told, Board):
        return ""
    load = sum((each.load for each in told.days), Load())
    return ", ".join((visits_words(load.visits), openings_words(load.openings)))


def head_details(table: LoadTable) -> dict[tuple[int, date], str]:
    """Return what stands below each day of somebody's week: "5 of 7 h", or that it is off."""
    return {
        (row.id, day.day): _share(load)
        for row in table.rows
        for day, load in zip(table.days, row.loads, strict=True)
    }


def studio_rows(table: LoadTable) -> list[list[Cell | None]]:
    """Return the week of the studio as cells: the studio itself, then each therapist."""
    whole: list[Cell | None] = [*studio_cells(table).values()]
    return [whole, *(_row(table, row) for row in table.rows)]


def _row(table: LoadTable, row: LoadRow) -> list[Cell | None]:
    return [
        Cell(
            day.day,
            load,
            load.on_shift > 0,
            day.closed or _tr("off"),
            therapist=row.id,
            name=row.name,
            over=day.day < table.today,
        )
        for day, load in zip(table.days, row.loads, strict=True)
    ]


def _share(load: Load) -> str:
    if not load.on_shift:
        return _tr("off")
    words = _tr("{booked} of {shift} h")
    return words.format(booked=_hours(load.booked), shift=_hours(load.on_shift))


def _hours(minutes: int) -> str:
    return f"{minutes / 60:.1f}".removesuffix(".0")


def _tr(text: str) -> str:
    return QCoreApplication.translate("calendar", text)
