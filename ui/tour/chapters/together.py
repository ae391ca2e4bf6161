"""Who comes together and who comes again: a couple moved and checked in as one, a series."""

from ui.tour.player import Player


def couple(player: Player) -> None:
    """Book two who come together, move both, one alone, check both in; take all of it back."""
    with player.step("A couple is booked", most_keys=9, most_clicks=0):
        player.press("C")
        _fill(player, "adam stephens", "swedish 60", "ana")
        player.press("Alt+G")
        _fill(player, "david de anda", "swedish 60", "jo")
        player.type("11am")
        player.expect_text("a table for each guest")
        player.picture()
        player.press("Return")
        player.expect_text("Booked Adam Stephens and who comes along")
    with player.step("Both move by one key", most_keys=1, most_clicks=0):
        player.press("Alt+Down")
        player.expect_text("Moved Adam Stephens and who comes along to Mon 23 Nov, 11:05 am")
    with player.step("One of them alone, by choice", most_keys=2, most_clicks=0):
        player.press("Alt+2", "Alt+Down")
        player.expect_text("Moved Adam Stephens to Mon 23 Nov, 11:10 am")
    with player.step("Undo brings both back", most_keys=2, most_clicks=0):
        player.press("Ctrl+Z", "Ctrl+Z")
        player.expect_text("Undone: moved Adam Stephens and who comes along")
    with player.step("Both are checked in at once", most_keys=2, most_clicks=0):
        player.press("Alt+1", "Return")
        player.expect_text("Checked in Adam Stephens and who comes along")
    with player.step("They come another day after all", most_keys=2, most_clicks=0):
        player.press("Ctrl+Z", "Ctrl+Z")
        player.expect_text("Undone: booked Adam Stephens and who comes along")


def series(player: Player) -> None:
    """Book somebody ten times; the clash is seen before anything is written; one undo."""
    with player.step("Next Monday at three is taken"):
        player.press("C")
        _fill(player, "david de anda", "swedish 60", "jo")
        player.press("Shift+Tab")
        player.type("+1w")
        player.press("Return")
        player.type("3pm")
        player.press("Return")
        player.expect_text("Booked David de Anda")
    with player.step("Every date of the series, the clash with what is free", most_keys=6):
        player.press("T", "C")
        _fill(player, "adam stephens", "swedish 60", "jo")
        player.type("3pm")
        player.press("Alt+R")
        player.expect_text("Jo Park has David de Anda")
    with player.step("All ten are booked by one key", most_keys=1, most_clicks=0):
        player.press("Return")
        player.expect_text("Booked Adam Stephens 10 times")
    with player.step("And taken back in one step", most_keys=2, most_clicks=0):
        player.press("Ctrl+Z")
        player.expect_text("Undone: booked Adam Stephens 10 times")
        player.press("Ctrl+Z")
        player.expect_text("Undone: booked David de Anda")


def _fill(player: Player, *words: str) -> None:
    for each in words:
        player.type(each)
        player.press("Return")
