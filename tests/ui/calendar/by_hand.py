"""What tests of the calendar by hand do, and where an appointment stands then."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.desk import Desk
from frontdesk.queries.board import therapist_board
from tests.moments import MONDAY
from tests.ui.calendar.using import LEFT
from ui.pages.calendar import CalendarPage

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TUESDAY = MONDAY + timedelta(days=1)


@dataclass(frozen=True)
class Stands:
    """Where an appointment stands in the database."""

    day: date
    starts: time
    therapist: int
    minutes: int


def stands(desk: Desk, number: int, days: int = 3) -> Stands:
    board = desk.ask(partial(therapist_board, first=MONDAY, days=days))
    found = {card.id: card for card in board.cards}[number]
    place = found.placement
    return Stands(place.day, place.starts, place.therapist_id, place.minutes)


def point(page: CalendarPage, therapist: int, at: time, day: date = MONDAY) -> QPoint:
    """Return the upper end of a place."""
    spot = page.view.point_of(therapist, datetime.combine(day, at))
    return spot - QPoint(0, round(page.view.step / 2))


def bottom(page: CalendarPage, number: int) -> QPoint:
    rect = page.view.rect_of(("card", number))
    return QPoint(rect.center().x(), rect.bottom() - 2)


def key(
    page: CalendarPage, what: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(page.view, what, held)
    QApplication.processEvents()


def pick(page: CalendarPage, *numbers: int) -> None:
    """Click appointments, the second and later ones with Ctrl."""
    for place, number in enumerate(numbers):
        at = page.view.rect_of(("card", number)).center()
        held = CTRL if place else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(page.view.viewport(), LEFT, held, at)


def chosen(page: CalendarPage) -> list[int]:
    return [item.card.id for item in page.view.chosen_items() if item.card is not None]
