"""Calls answered with the line: book, choose who is meant, a new client, find, go, do."""

from ui.tour.player import Player


def book_by_the_line(player: Player) -> None:
    """Take calls with one line each."""
    with player.step("The phone rings"):
        player.page("calendar")
    with player.step("Book with the line", most_keys=2, most_clicks=0):
        _say(player, "adam stephens deep 60 fri w maria")
        player.expect_text("Fri 27 Nov")
        player.picture()
        player.press("Return")
        player.expect_text("Booked Adam Stephens")
    with player.step("Somebody new, by the number", most_keys=2, most_clicks=0):
        _say(player, "8065550177 Lena Fox swedish 60 fri after 1")
        player.expect_text("New client")
        player.press("Return")
        player.expect_text("Booked Lena Fox")
    with player.step("The next opening, in one line", most_keys=1, most_clicks=0):
        _say(player, "swedish 90")
        player.expect_text("Mon 23 Nov")
    with player.step("A time that is taken says why, with what is near", most_keys=3):
        player.press("Escape")
        _say(player, "lena fox deep 60 mon 2:30 w maria")
        player.expect_text("Not at 2:30 pm")
        player.picture()
        player.press("Escape")
    with player.step("A couple, in one line", most_keys=2, most_clicks=0):
        _say(player, "adam stephens + lena fox couples swedish 60 sat")
        player.expect_text("Sat 28 Nov")
        player.picture()
        player.press("Return")
        player.expect_text("Booked Adam Stephens and who comes along")
    with player.step("Two services in a row, in one line", most_keys=2, most_clicks=0):
        _say(player, "lena fox swedish 60 then cupping wed after 1")
        player.expect_text("Wed 25 Nov")
        player.press("Return")
        player.expect_text("Booked Lena Fox")
    with player.step("What is doubtful is asked", most_keys=2, most_clicks=0):
        _say(player, "lena fox massage 60 fri")
        player.expect_text("Which service?")
        player.picture()
        player.press("Escape")


def find_and_do(player: Player) -> None:
    """Find a client, go to a day, do something: by the same line."""
    with player.step("The line goes to a day", most_keys=2, most_clicks=0):
        _say(player, "g 12/3")
        player.press("Return")
        player.expect_text("Thursday, 3 December")
    with player.step("Every week, with each date shown first", most_keys=3, most_clicks=0):
        _say(player, "lena fox swedish 60 every tue 3pm x4")
        player.press("Return")
        player.expect_text("4 visits.")
        player.picture()
        player.press("Return")
        player.expect_text("4 times")
    with player.step("The line takes it back and does anything", most_clicks=0):
        _say(player, "undo")
        player.press("Return")
        player.expect_text("Undone")
        _say(player, "today")
        player.press("Return")
    with player.step("What is asked of the line, the manual answers", most_clicks=0):
        _say(player, "refund")
        player.expect_text("Manual: Give back, or void")
        player.picture()
        player.press("Escape")


def help_at_hand(player: Player) -> None:
    """Ask what the page is for, and for the keys."""
    with player.step("What is this page for?", most_keys=2, most_clicks=0):
        player.press("Shift+F1")
        player.expect_text("Open the manual")
        player.picture()
        player.press("Escape")
    with player.step("Every key, by page", most_keys=3, most_clicks=0):
        player.press("F1")
        player.type("check-in")
        player.expect_text("Hand the intake over")
        player.picture()
        player.press("Escape", "Escape")  # the words go first


def _say(player: Player, words: str) -> None:
    player.press("Ctrl+K")
    player.type(words)
