"""The calendar by hand: drags in each direction, one refused with its reason, carry, a block.

Each is undone again, so that the day goes on as it stood.
"""

from datetime import date, time

from PySide6.QtCore import QPoint

from ui.calendar.months import MiniMonths
from ui.calendar.view import DayView
from ui.tour import eyes, hands
from ui.tour.player import Player


def by_hand(player: Player) -> None:
    """Drag, stretch, carry and block."""
    _drags(player)
    _carries(player)
    _blocks(player)


def _drags(player: Player) -> None:
    with player.step("Drag to another time", most_clicks=1):
        player.drag_card("Kyle", "Maria Santos", time(16, 30), picture=True)
        player.expect_text("Moved Kyle")
        player.press("Ctrl+Z")
        player.expect_text("Undone: moved Kyle")
    with player.step("Drag to another therapist; where it may land is tinted", most_clicks=1):
        player.drag_card("Kyle", "Jo Park", time(13), picture=True)
        player.expect_text("with Jo Park")
        player.press("Ctrl+Z")
    with player.step("Drag to a day of the small months", most_clicks=1):
        _drag_to_day(player, "Kyle", date(2026, 12, 1))
        player.expect_text("Moved Kyle")
        player.expect_text("to Tue 1 Dec, 4:00 pm")
        player.press("Ctrl+Z")
        player.expect_text("Undone: moved Kyle")
    with player.step("Drag to another room", most_keys=3, most_clicks=1):
        player.press("R")
        player.drag_card("Kyle", "Room 6", time(16), picture=True)
        player.expect_text("Room 6 + 15 min turnover")
        player.press("Ctrl+Z", "R")
    with player.step("A drop that may not be says why", most_clicks=1):
        player.drag_card("Kyle", "Li Wei", time(15), picture=True)
        player.expect_text("Li Wei has no LMT licence")
    with player.step("Drag an edge to another length", most_clicks=1):
        player.drag_edge("Kyle", 30)
        player.expect_text("Deep tissue massage 90")
        player.press("Ctrl+Z")
        player.expect_text("Undone")
    with player.step("A length that is not offered says so", most_clicks=1):
        player.drag_edge("Kyle", 10)
        player.expect_text("is not offered at 70 minutes")


def _drag_to_day(player: Player, text: str, day: date) -> None:
    """Drag an appointment onto a day beside the board; its picture is taken while it hangs."""
    player.click_item(text)
    board, months = player.find("Appointments"), player.find("Small months")
    assert isinstance(board, DayView)
    assert isinstance(months, MiniMonths)
    index = eyes.entry(board, text)
    assert index is not None
    port = board.viewport()
    grip = board.visualRect(index).topLeft() + QPoint(30, 12)
    player.settle()
    there = port.mapFromGlobal(months.mapToGlobal(months.point_of(day)))
    hands.drag(port, grip, there, player.picture)


def _carries(player: Player) -> None:
    with player.step("Carry to tomorrow by keys", most_clicks=1):
        player.click_item("Kyle")
        player.press("Ctrl+X", "PgDown")
        player.expect_text("Carrying Kyle")
        player.picture()
        player.press("Return")
        player.expect_text("Moved Kyle")
        player.press("Ctrl+Z", "T")
    with player.step("Carry two at once", most_clicks=2):
        player.click_item("Kyle")
        player.press("Shift+Up", "Ctrl+X", "PgDown")
        player.expect_text("Carrying Sam Ortiz and 1 more")
        player.picture()
        player.press("Return")
        player.expect_text("Moved 2 appointments")
        player.press("Ctrl+Z", "T")
        player.expect_text("Undone: moved 2 appointments")


def _blocks(player: Player) -> None:
    with player.step("Block time by keys"):
        player.click_item("Sam Ortiz")
        player.press("Escape", "Space", "Right", "B")
        player.expect_text("Block time")
        player.picture()
        player.press("Return", "Return", "Return")
        player.expect_text("Blocked")
        player.press("Ctrl+Z")
        player.expect_text("Undone: blocked")
