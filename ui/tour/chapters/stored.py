"""What was paid before pays, and what is used later is sold: in the demo studio."""

from ui.tour.player import Player


def a_credit_pays(player: Player) -> None:
    """Check out with a session of a package and a tip on the full value, in three keys."""
    with player.step("Somebody has a package"):
        player.press("Esc")
        player.click_item("Lars Chandler")
    with player.step("A credit pays, the tip is on the full value", most_keys=3, most_clicks=0):
        player.press("F9", "3")
        player.expect_text("Five hours, your choice")
        player.expect_text("Take $9.00")
        player.picture()
        player.press("Return")
        player.expect_text("receipt 2026-")


def sell_a_gift_card(player: Player) -> None:
    """Sell a gift card in two keys and the amount; then it is on the ticket."""
    with player.step("A gift card", most_keys=2, most_clicks=0):
        player.press("Ctrl+G")
        player.type("100")
        player.press("Return")
        player.expect_text("Take $100.00")
    with player.step("The gift card is sold and printed", most_keys=1, most_clicks=0):
        player.press("Return")
        player.expect_text("Show gift card")
