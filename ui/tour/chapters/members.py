"""Somebody becomes a member, and the dues of the day are gone through: in the demo studio."""

from ui.tour.player import Player


def join(player: Player) -> None:
    """Let the client who was found join: open the card, J, Enter."""
    with player.step("A client becomes a member", most_keys=3, most_clicks=0):
        player.press("Return", "J")
        player.expect_text("Chloe Bustos joins")
        player.expect_text("1 session of up to 60 min")
        player.picture()
        player.press("Return")
        player.expect_text("Next due on")


def bill(player: Player) -> None:
    """Run the day's billing, collect one and mark the next as failed: a key each."""
    with player.step("The dues of the day", most_keys=4, most_clicks=0):
        player.page("memberships")
        player.expect_text("Today's billing was not run yet.")
        player.press("R")
        player.expect_text("Run today at")
        player.expect_text("1 to collect now")
        player.press("Return")
        player.expect_text("collected today: 2, $150.00")
        player.press("F")
        player.expect_text("Failed 2×")
