"""How the board looks: zoom, what fits on a card, the faint, a closer look, what others fill in."""

from dataclasses import replace
from datetime import datetime, time
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddAlert
from frontdesk.commands.holds import HoldSlot, Release
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from frontdesk.values.asked import Asked
from frontdesk.values.state import State
from tests.bookings import Booker
from tests.moments import MONDAY
from tests.studio import House
from tests.ui.calendar.conftest import Booked
from tests.ui.calendar.using import card_of, drag, release, settle
from ui.calendar import paint
from ui.calendar.geometry import line_minutes
from ui.calendar.hover import REST
from ui.kit import Kit
from ui.pages.calendar import CalendarPage
from ui.widgets.empty_state import EmptyState


@pytest.fixture
def rosa(store: Store, house: House, clock: SetClock) -> Desk:
    """Another person at another station."""
    desk = Desk(store, clock, station="back")
    desk.sign_in(house.people["Rosa Diaz"])
    return desk


def key(page: CalendarPage, code: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    QTest.keyClick(page.view, code, held)


# Zoom


@pytest.mark.parametrize(
    ("step", "minutes"),
    [(2.0, 60), (3.3, 60), (3.4, 30), (6.0, 30), (8.0, 15), (11.0, 10), (24.0, 5), (48.0, 5)],
)
def test_lines_are_never_too_close(step: float, minutes: int) -> None:
    assert line_minutes(step, 20) == minutes
    assert minutes == 5 or line_minutes(step, 200) == 60


def test_keys_go_from_an_hour_to_five_minutes_a_line(page: CalendarPage) -> None:
    shift = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(6):
        key(page, Qt.Key.Key_Down, *shift)
    seen = [page.view.line_minutes]
    for _ in range(6):
        key(page, Qt.Key.Key_Up, *shift)
        seen.append(page.view.line_minutes)
    assert seen == [60, 30, 15, 10, 5, 5, 5]


def test_each_person_has_an_own_zoom_and_own_faint_cards(
    qtbot: QtBot, kit: Kit, page: CalendarPage, house: House
) -> None:
    page.around.zoom.closer()
    kit.register.run("calendar.cancelled")
    mine = page.view.step
    kit.link.sign_in(house.people["Rosa Diaz"], owner=page)
    settle(qtbot, kit)
    assert page.view.step == 6.0
    assert not page.around.shows_cancelled
    kit.link.sign_in(house.people["Dana Reed"], owner=page)
    settle(qtbot, kit)
    assert page.view.step == mine
    assert page.around.shows_cancelled


def test_larger_text_has_a_larger_board(page: CalendarPage) -> None:
    page.kit.theme.switch(text_scale=1.75)
    assert page.view.step == pytest.approx(6.0 * 1.75)
    assert page.view.line_minutes == 30
    page.kit.theme.switch(text_scale=1.0)
    assert page.view.step == 6.0


# Cards


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.75])
@pytest.mark.parametrize("wide", [10, 24, 46, 70, 180])
def test_no_line_is_clipped_at_any_height(
    page: CalendarPage, booked: Booked, monkeypatch: pytest.MonkeyPatch, scale: float, wide: int
) -> None:
    page.kit.theme.switch(text_scale=scale)
    item = next(each for each in page.view.items() if each.key == ("card", booked.sam))
    written: list[tuple[QRectF, QFont]] = []

    def write(_painter: QPainter, rect: QRectF, _text: str, font: QFont, _ink: QColor) -> None:
        written.append((QRectF(rect), font))

    monkeypatch.setattr(paint, "text_line", write)
    canvas = QPixmap(200, 400)
    painter = QPainter(canvas)
    cards = paint.CardPainter(page.kit.theme, page.kit.icons)
    counts = []
    for high in range(3, 160):
        written.clear()
        cards.paint(painter, QRectF(0, 0, wide, high), item, chosen=False, focused=False)
        counts.append(len(written))
        for rect, font in written:
            middle, letters = rect.center().y(), QFontMetricsF(font).tightBoundingRect("Hg")
            assert middle + letters.height() / 2 <= high + 1
            assert middle - letters.height() / 2 >= -1
        for (above, _), (below, _) in pairwise(written):
            assert below.top() >= above.bottom()
    painter.end()
    page.kit.theme.switch(text_scale=1.0)
    assert counts[0] == 0
    assert counts == sorted(counts)
    assert counts[-1] == (0 if wide == 10 else counts[-1])
    assert counts[-1] == (3 if wide == 180 else counts[-1])


def test_cancelled_ones_are_hidden_until_they_are_wanted(
    qtbot: QtBot, kit: Kit, page: CalendarPage, booked: Booked, desk: Desk
) -> None:
    there = ("card", booked.nora)
    page.view.choose(("card", booked.sam))
    gone = SetState(appointment_id=booked.nora, was=State.BOOKED, to=State.CANCELLED)
    kit.link.do(gone, owner=page)
    settle(qtbot, kit)
    assert there not in [item.key for item in page.view.items()]
    key(page, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert card_of(page, booked.nora).state is State.CANCELLED
    chosen = page.card()
    assert chosen is not None
    assert chosen.id == booked.sam
    page.grab()
    key(page, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert there not in [item.key for item in page.view.items()]


def test_a_no_show_is_shown(
    qtbot: QtBot, kit: Kit, clock: SetClock, page: CalendarPage, booked: Booked
) -> None:
    clock.advance(hours=2)
    missed = SetState(appointment_id=booked.nora, was=State.BOOKED, to=State.NO_SHOW)
    kit.link.do(missed, owner=page)
    settle(qtbot, kit)
    assert card_of(page, booked.nora).state is State.NO_SHOW


# A closer look


def over(page: CalendarPage, number: int) -> QPoint:
    return page.view.rect_of(("card", number)).center()


def test_the_pointer_rests_on_a_card_and_more_is_told_beside_it(
    qtbot: QtBot, page: CalendarPage, booked: Booked, book: Booker, desk: Desk, house: House
) -> None:
    sam = house.clients["Sam Ortiz"]
    desk.do(AddAlert(client_id=sam, instruction="No pressure on the left calf"))
    number = book("Sam Ortiz", "Tom Becker", time(15), note="brings a <b>friend</b>")
    page.refresh()
    settle(qtbot, page.kit)
    more = page.around.hover.card
    QTest.mouseMove(page.view.viewport(), over(page, number))
    assert more.isHidden()
    qtbot.waitUntil(more.isVisible)
    words = more.words()
    assert "No pressure on the left calf" in words
    assert "(806) 555-0117" in words
    assert "Deep tissue massage 60 with Maria Santos" in words
    assert "brings a <b>friend</b>" in words
    assert "Balance" not in words
    port = page.view.viewport().geometry().topLeft()
    card = page.view.rect_of(("card", number)).translated(port)
    assert not more.geometry().intersects(card)
    assert page.view.rect().contains(more.geometry())
    QTest.mouseMove(page.view.viewport(), QPoint(5, 5))
    assert more.isHidden()


def test_a_key_tells_more_of_the_selected_card_and_hides_it_again(
    qtbot: QtBot, page: CalendarPage, booked: Booked
) -> None:
    more = page.around.hover.card
    key(page, Qt.Key.Key_I)
    assert more.isHidden()
    page.view.choose(("card", booked.sam))
    key(page, Qt.Key.Key_I)
    qtbot.waitUntil(more.isVisible)
    assert "Sam Ortiz" in more.accessibleDescription()
    key(page, Qt.Key.Key_I)
    assert more.isHidden()
    key(page, Qt.Key.Key_I)
    qtbot.waitUntil(more.isVisible)
    page.view.choose(("card", booked.nora))
    assert more.isHidden()
    key(page, Qt.Key.Key_I)
    qtbot.waitUntil(more.isVisible)
    page.booking.client.setFocus()
    page.book()
    assert more.isHidden()


def test_a_press_and_a_drag_have_the_board_for_themselves(
    qtbot: QtBot, page: CalendarPage, booked: Booked
) -> None:
    more, at = page.around.hover.card, over(page, booked.sam)
    page.view.choose(("card", booked.sam))
    key(page, Qt.Key.Key_I)
    qtbot.waitUntil(more.isVisible)
    drag(page, at, at + QPoint(0, 20), at + QPoint(0, 40))
    assert more.isHidden()
    assert REST == 300
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    release(page, at)


# What others fill in


def asked(house: House) -> Asked:
    return Asked(
        service_id=house.services["dt"],
        minutes=60,
        therapist_id=house.therapists["Ana Ruiz"],
        day=MONDAY,
        starts=time(15),
    )


def test_what_another_fills_in_is_on_the_board_and_goes_again(
    qtbot: QtBot, page: CalendarPage, rosa: Desk, house: House, booked: Booked
) -> None:
    page.view.choose(("card", booked.sam))
    rosa.do(HoldSlot(asked=asked(house)))
    qtbot.waitUntil(lambda: len(page.view.held_rects()) == 1)
    held, rect = page.view.held_rects()[0]
    at = page.view.point_of(house.therapists["Ana Ruiz"], page.view.wall(2, page.view.grid.opens))
    assert held.who == "Rosa Diaz"
    assert (held.starts, held.minutes) == (time(15), 75)
    assert rect.left() <= at.x() <= rect.right()
    page.grab()
    assert page.view.chosen_item() is not None
    rosa.do(Release())
    qtbot.waitUntil(lambda: not page.view.held_rects())


def test_what_has_run_out_is_looked_for_again(
    qtbot: QtBot, page: CalendarPage, rosa: Desk, house: House, clock: SetClock
) -> None:
    rosa.do(HoldSlot(asked=asked(house)))
    page.around.held.look()
    settle(qtbot, page.kit)
    assert page.view.held_rects()
    clock.advance(seconds=61)
    page.around.held.look()
    settle(qtbot, page.kit)
    assert not page.view.held_rects()


def test_a_board_without_columns_says_what_to_do(page: CalendarPage) -> None:
    board = page.view.board
    assert board is not None
    page.view.show_board(replace(board, columns=(), cards=(), blocks=()), datetime(2026, 11, 23))
    nothing = page.view.findChild(EmptyState)
    assert nothing is not None
    assert nothing.isVisible()
    page.view.show_board(board, datetime(2026, 11, 23, 9))
    assert not nothing.isVisible()


def test_what_has_no_room_in_the_head_is_hidden_and_leaves_no_gap(page: CalendarPage) -> None:
    for width in (700, 1500, 700):
        page.resize(width, 700)
        page.bar.fit()
        for part in (page.bar.looks, page.bar.by, page.bar.whose, page.bar.who):
            assert part.isVisible() != part.isHidden()
