"""The morning's calls: bookings, one refused, one moved and put back."""

from datetime import time

from ui.tour.player import Player


def book_by_phone(player: Player) -> None:
    """Book a client who is known, then one who is new."""
    with player.step("Book by phone", most_keys=10, most_clicks=0):
        player.page("calendar")
        _book(player, "thomas ch", "swedish 60", "maria", "9")
        player.expect_text("Booked Thomas Chacón")
    book_somebody_new(player)
    with player.step("Book for the afternoon", most_keys=10, most_clicks=0):
        _book(player, "adam ste", "acupuncture 45", "li", "1")
        player.expect_text("Booked Adam Stephens")
    with player.step("Click an empty place to book"):
        player.click_place("Tom Becker", time(9, 30))
        player.type("briana")
        player.press("Return")
        player.type("deep tissue 60")
        player.press("Return", "Return")
        player.expect_text("Booked Briana Salgado")


def book_somebody_new(player: Player) -> None:
    """Take a call of a new client: Sam Ortiz, deep tissue with Maria, this afternoon."""
    with player.step("Book somebody new", most_clicks=0):
        player.press("C")
        player.type("Sam Ortiz")
        player.press("Return")
        player.type("8065550117")
        player.press("Return")
        _rest(player, "deep tissue 60", "maria", "2:30")
        player.expect_text("Booked Sam Ortiz")


def move_and_refuse(player: Player) -> None:
    """See two at one time refused, move by drag and by keys, undo both."""
    with player.step("A double booking is refused, with every reason"):
        _book(player, "kyle", "deep tissue 60", "maria", "2:45")
        player.expect_text("Maria Santos has Sam Ortiz")
    with player.step("Another time is free", most_keys=1, most_clicks=0):
        player.type("4")
        player.press("Return")
        player.expect_text("Booked Kyle M")
    with player.step("Move by drag", most_clicks=1):
        player.drag_card("Sam Ortiz", "Tom Becker", time(15), picture=True)
        player.expect_text("Moved Sam Ortiz")
    with player.step("Move by keys", most_keys=3):
        player.press("Alt+Down")
        player.expect_text("Moved Sam Ortiz")
    with player.step("Undo", most_keys=2):
        player.press("Ctrl+Z", "Ctrl+Z")
        player.expect_text("Undone: moved Sam Ortiz")


def _book(player: Player, client: str, service: str, therapist: str, at: str) -> None:
    player.press("C")
    player.type(client)
    player.press("Return")
    _rest(player, service, therapist, at)


def _rest(player: Player, service: str, therapist: str, at: str) -> None:
    for text in (service, therapist, at):
        player.type(text)
        player.press("Return")
