"""The day is closed: what is left, the drawer counted blind, the Z report."""

from ui.tour.chapters.afternoon import save
from ui.tour.chapters.beginning import DESK
from ui.tour.player import Player


def close_the_day(player: Player) -> None:
    """See what the day still needs, count the drawer, say why it differs, keep the report."""
    with player.step("The day's close: what is left", most_keys=2, most_clicks=1):
        player.sign_in(DESK)
        player.press("F12")
        player.expect_text("Count the drawer")
        player.expect_text("Tips paid out")
    with player.step("The drawer is counted blind", most_keys=2, most_clicks=0):
        player.type("dr")  # to its line
        player.press("Return")
        player.type("1")
        player.expect_text("$100.00")
        player.press("Ctrl+Return")
        player.expect_text("Why it is over or short")
    with player.step("The day is closed, with its Z report", most_keys=1, most_clicks=0):
        player.type("a tip in the wrong tray")
        player.press("Ctrl+Return")
        player.expect_text("Z report 1")
        player.picture()
    with player.step("The Z report as a PDF"):
        save(player, "z-report.pdf")
        player.press("Esc", "Esc")
