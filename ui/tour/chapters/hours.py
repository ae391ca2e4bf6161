"""Who works when: hours drawn and typed, a day off that strands somebody, a holiday."""

from datetime import date, time, timedelta

from ui.shifts.grid import ShiftGrid
from ui.shifts.words import day_said
from ui.tour import hands
from ui.tour.chapters.beginning import OWNER
from ui.tour.player import Player

_MARIA, _TOM = "Maria Santos", "Tom Becker"
_TUESDAY = date(2026, 11, 24)
_THURSDAY = _TUESDAY + timedelta(days=2)


def shifts(player: Player) -> None:
    """Look at the week, draw an afternoon for Tom, type longer hours for Maria."""
    with player.step("Who works when"):
        player.sign_in(OWNER)
        player.page("shifts")
        player.expect_text("Maria Santos, Monday 23 November, 9 am to 6 pm")
    with player.step("Hours are drawn with the mouse"):
        _draw(player, _TOM, _TUESDAY, time(12), time(17))
        player.expect_text("Set Tom Becker's hours on Tue 24 Nov")
        player.expect_text("12 pm to 5 pm, on this day only, usually off")
    with player.step("Hours are said with the keys", most_keys=2):
        player.click_item(f"{_MARIA}, {day_said(_TUESDAY)}")
        player.press("Return")
        player.type("9-7")
        player.press("Return")
        player.expect_text("Set Maria Santos's hours on Tue 24 Nov")
    with player.step("Undo puts the usual hours back", most_keys=1):
        player.press("Ctrl+Z")
        player.expect_text("Maria Santos, Tuesday 24 November, 9 am to 6 pm")


def replan(player: Player) -> None:
    """Book for Tuesday, then give Maria that day off: whoever is booked is listed and moved."""
    with player.step("Booked for tomorrow"):
        player.page("calendar")
        player.press("T", "PgDown", "C")
        for said in ("thomas ch", "swedish 60", "maria", "10"):
            player.type(said)
            player.press("Return")
        player.expect_text("Booked Thomas Chacón")
    with player.step("A day off lists whom it strands first", most_keys=2):
        player.page("shifts")
        player.click_item(f"{_MARIA}, {day_said(_TUESDAY)}")
        player.press("Del")
        player.expect_text("1 appointment would lie outside of hours")
        player.expect_text("Tue 24 Nov, 10:00 am · Thomas Chacón")
    with player.step("One key moves them to the next opening", most_keys=1, most_clicks=0):
        player.press("Return")
        player.expect_text("Moved Thomas Chacón")
        player.expect_text("The change strands nobody any more.")
    with player.step("Then the day is off", most_keys=1, most_clicks=0):
        player.press("Ctrl+Return")
        player.expect_text("Gave Maria Santos Tue 24 Nov off")
        player.expect_no_text("outside of hours")


def holidays(player: Player) -> None:
    """Take Thanksgiving by a tick; see the page in the dark."""
    with player.step("Public holidays are taken by a tick", most_clicks=2):
        player.press("H")
        player.expect_text("Thanksgiving Day")
        player.click_item("Thanksgiving Day")
        player.press("Space")
        player.click("Close the ticked days")
        player.expect("closed days", 1, lambda: player.text().count("Thanksgiving Day") // 2)
    with player.step("The week with a closed day, dark"):
        player.press("Esc")
        player.look("dark")
        player.expect_text(f"{_TOM}, {day_said(_THURSDAY)}")
        player.expect_text("the studio is closed: Thanksgiving Day")
    player.look("light")


def _draw(player: Player, therapist: str, day: date, starts: time, ends: time) -> None:
    """Pull open an empty place of the grid; the picture is taken while it hangs on the pointer."""
    grid = player.find("Who works when")
    assert isinstance(grid, ShiftGrid)
    board = grid.cells.board
    assert board is not None
    number = next(week.therapist_id for week in board.weeks if week.therapist == therapist)
    cell = grid.cells.index_of(number, day)
    grid.scrollTo(cell)
    first, last = (grid.point_of(cell, at) for at in (starts, ends))
    hands.drag(grid.viewport(), first, last, player.picture)
    player.settle()
