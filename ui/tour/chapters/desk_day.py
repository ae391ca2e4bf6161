"""The day at the desk: who arrives, who walks in, who is treated, what the therapist writes."""

from datetime import time

from ui.tour.chapters.beginning import DESK
from ui.tour.player import Player


def arrive_and_treat(player: Player) -> None:
    """Check clients in and seat a walk-in."""
    with player.step("Somebody else is at the desk"):
        player.clock_to(time(8, 55))
        player.sign_in(DESK)
        player.page("check-in")
        player.expect_text("Expected")
    with player.step("Check in", most_keys=2, most_clicks=0):
        player.press("F2")
        player.type("thom")
        player.press("Return")
        player.expect_text("Checked in Thomas Chacón")
    with player.step("Start the session", most_keys=1):
        player.clock_to(time(9, 2))
        player.click_item("Thomas Chacón")
        player.press("Return")
        player.expect_text("Started")
    with player.step("The next one arrives"):
        player.clock_to(time(9, 26))
        player.press("F2")
        player.type("bri")
        player.press("Return")
        player.expect_text("waiting")
    with player.step("A walk-in", most_keys=2, most_clicks=0):
        player.clock_to(time(9, 28))
        player.press("F4")
        player.picture()
        player.press("Return")
        player.expect_text("Walk-in 1")
    with player.step("Both are taken in, minutes tick"):
        player.clock_to(time(9, 32))
        for name in ("Briana Salgado", "Walk-in 1"):
            player.click_item(name)
            player.press("Return")
        player.clock_to(time(9, 40))
        player.expect_text("min left")


def therapists_page(player: Player) -> None:
    """See Maria's day, write the note and finish."""
    with player.step("My day"):
        player.sign_in("Maria Santos")
        player.page("my-day")
        player.expect_text("Thomas Chacón")
    with player.step("The note is saved as it is typed"):
        player.click_item("Thomas Chacón")
        player.click("Subjective")
        player.type("Neck stiff after travel, slept badly.")
        player.click("Plan")
        player.type("Again in four weeks, add traction.")
        player.expect_text("Saved")
    with player.step("Signed, session finished"):
        player.clock_to(time(10, 1))
        player.press("Ctrl+Return")
        player.expect_text("To check out")
