"""A therapist writes and leaves at once, by every way out: the note is there afterwards."""

from datetime import datetime, time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui import tour
from ui.tour import monday
from ui.tour.chapters import beginning, calls
from ui.tour.player import Player

MORNING = datetime(2026, 11, 23, 8, 40, tzinfo=monday.ZONE)
MARIA, TOM = "Maria Santos", "Tom Becker"


def arrive(player: Player) -> None:
    beginning.begin(player)
    calls.book_somebody_new(player)
    with player.step("Checked in", most_keys=1):
        player.clock_to(time(14, 20))
        player.press("Return")
        player.expect_text("Checked in Sam Ortiz")


def test_a_note_survives_whoever_signs_in_next(qapp: QApplication, tmp_path: Path) -> None:
    def script(player: Player) -> None:
        arrive(player)
        with player.step("Written, and gone"):
            player.sign_in(MARIA)
            player.page("my-day")
            player.press("Return")
            player.expect_text("Session note · Sam Ortiz")
            player.press("N")
            player.type("Slept seven hours")
            player.press("Ctrl+L")
        with player.step("Tom sees nothing of it"):
            player.sign_in(TOM)
            player.page("my-day")
            player.expect_text("My day · Tom Becker")
            player.expect_no_text("Slept seven hours")
            player.expect_no_text("Sam Ortiz")
        with player.step("Neither does the desk"):
            player.sign_in(beginning.DESK)
            player.page("my-day")
            player.expect_text("Sam Ortiz, Deep tissue massage 60")
            player.expect_no_text("Slept seven hours")
            player.expect_no_text("Session note")
        with player.step("Another page, and back"):
            player.sign_in(MARIA)
            player.page("my-day")
            player.expect_text("Slept seven hours")
            player.press("N", "Tab")
            player.type("Calves soft")
            player.page("calendar")
            player.page("my-day")
            player.expect_text("Calves soft")
        with player.step("Signed and finished", most_keys=1):
            player.press("Ctrl+Return")
            player.expect_text("Finished Sam Ortiz's session")
            player.expect_text("Signed today, 2:20 pm. It stands as it is.")

    record = tour.played(tmp_path, script, MORNING)
    assert record.ok, record.told()
