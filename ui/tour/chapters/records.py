"""Clients' records: a booking that the health rules stop, and one person who is there twice."""

from ui.tour.chapters.beginning import OWNER
from ui.tour.player import Player


def health_stops(player: Player) -> None:
    """Write down what a client has; the next booking is stopped, with an instruction."""
    with player.step("A client's card"):
        player.sign_in(OWNER)
        player.page("clients")
        player.type("anda")
        player.press("Return")
        player.expect_text("David de Anda")
        player.picture()
    with player.step("What a client has is written down", most_keys=3):
        player.press("H")
        player.click("Open the record")
        player.expect_text("Nothing is known yet.")
        player.click("Add a condition…")
        player.type("thromb")
        player.press("Return")
        player.expect_text("A doctor's note is needed first")
    with player.step("The booking is stopped, and says what is missing"):
        player.page("calendar")
        player.press("C")
        for words in ("david de anda", "deep tissue 60", "tom"):
            player.type(words)
            player.press("Return")
        player.press("Shift+Tab")
        player.type("+1w")
        player.press("Return")
        player.type("1pm")
        player.press("Return")
        player.expect_text("David de Anda: A doctor's note is needed first.")
        player.picture()
        player.press("Esc")


def here_twice(player: Player) -> None:
    """Add somebody who is there already, see both side by side, make one of them, take it back."""
    with player.step("Here twice, side by side"):
        player.page("clients")
        player.press("Ctrl+N")
        for words in ("Adam", "Stevens", "8065550108"):
            player.type(words)
            player.press("Tab")
        player.press("Return")
        player.expect_text("Added Adam Stevens")
        player.press("M")
        player.expect_text("Is put away")
        player.picture()
    with player.step("Made one, and parted again", most_keys=1):
        player.click("Merge")
        player.expect_text("Merged two records of Adam Stevens")
        player.press("Ctrl+Z")
        player.expect_text("Undone: merged two records")
