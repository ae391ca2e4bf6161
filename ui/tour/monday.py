"""The Monday of the pictures: 23 November 2026 at Back to Basics, from the first start on."""

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from frontdesk.paths import RESOURCES
from ui.tour.player import Player

ZONE = ZoneInfo("America/Chicago")
MONDAY = date(2026, 11, 23)
#: The studio's own file where it lies beside the program, else a small one that comes along.
_OWN = RESOURCES.parent.parent / "shared" / "data" / "studio.toml"
_SMALL = RESOURCES / "tour" / "studio.toml"
DESK = "Front desk"


def play(player: Player) -> None:
    """Play the whole day."""
    begin(player)
    book_by_phone(player)


def studio_file() -> Path:
    """Return the studio file to set up from."""
    return _OWN if _OWN.is_file() else _SMALL


def begin(player: Player) -> None:
    """First start, set-up from the studio file, sign-in, an empty Monday."""
    with player.step("Welcome", vital=True):
        player.expect_text("Welcome to Frontdesk")
    with player.step("What the studio file sets up", vital=True):
        player.click("Choose a file")
        player.choose_file(studio_file())
        player.expect_text("Back to Basics Massage Studio")
    with player.step("Who is at the desk", vital=True):
        player.click("Set up this studio")
        player.expect_text("Who is at the desk?")
    with player.step("An empty Monday", vital=True):
        player.sign_in(DESK)
        player.page("calendar")
        player.expect_text("Monday, 23 November")


def book_by_phone(player: Player) -> None:
    """Take a call of a new client: Sam Ortiz, deep tissue with Maria, this afternoon."""
    with player.step("Book by phone", most_keys=10):
        player.press("C")
        player.type("Sam Ortiz")
        player.press("Return")
        player.type("8065550117")
        player.press("Return")
        player.type("deep tissue 60")
        player.press("Return")
        player.type("maria")
        player.press("Return")
        player.type("2:30")
        player.press("Return")
        player.expect_text("Booked Sam Ortiz")
