"""The first start: a studio from a file, somebody at the desk, a list of clients."""

import re
from pathlib import Path

from frontdesk.paths import RESOURCES
from ui.dialogs.import_steps import fate_words
from ui.tour.player import Player

#: The studio's own files where they lie beside the program, else small ones that come along.
_OWN = RESOURCES.parent.parent / "shared" / "data"
_SMALL = RESOURCES / "tour"
SMALL_ROWS = 8
OWNER, DESK = "Owner", "Front desk"


def studio_file() -> Path:
    """Return the studio file to set up from."""
    found = _OWN / "studio.toml"
    return found if found.is_file() else _SMALL / "studio.toml"


def client_list() -> tuple[Path, int]:
    """Return the list of clients to bring in, and how many rows it has."""
    found = _OWN / "square-customers.csv"
    return (found, 416) if found.is_file() else (_SMALL / "clients.csv", SMALL_ROWS)


def begin(player: Player) -> None:
    """Start for the first time, set up from the studio file, sign in."""
    with player.step("Welcome", vital=True):
        player.expect_text("Welcome to Frontdesk")
    _look_at_the_steps(player)
    with player.step("What the studio file sets up", vital=True):
        player.click("Choose a file")
        player.choose_file(studio_file())
        player.expect_text("Back to Basics Massage Studio")
    with player.step("Who is at the desk", vital=True):
        player.click("Set up this studio")
        player.expect_text("Who is at the desk?")
    with player.step("The owner is asked once whether to encrypt the studio's file", vital=True):
        player.sign_in(OWNER)
        player.expect_text("Protect the studio's file")
        player.picture()
        player.press("Esc")
    with player.step("An empty Monday", vital=True):
        player.page("calendar")
        player.expect_text("Monday, 23 November")


def _look_at_the_steps(player: Player) -> None:
    """Go through the five steps of the set-up, and back: most of it is filled in already."""
    with player.step("Services and prices are filled in already", most_keys=9):
        player.click("Begin")
        player.expect_text("Step 1 of 5")
        player.press("Alt+S", "Alt+S", "Alt+S")
        player.expect_text("Step 4 of 5")
        player.picture()
        player.press("Alt+S")
        player.expect_text("Each signs in by name.")
        player.press(*["Esc"] * 5)
        player.expect_text("Welcome to Frontdesk")


def bring_clients(player: Player) -> None:
    """Look at the list, bring it in, try it a second time."""
    path, rows = client_list()
    with player.step("What the list of clients would bring", vital=True):
        player.menu("app.import")
        player.click("Choose a file…")
        player.choose_file(path)
        player.expect("rows of the list", rows, lambda: counted(player.text()))
    with player.step("What each column holds can be said otherwise", most_keys=2):
        player.press("Ctrl+M")
        player.expect_text("Say what each column holds.")
        player.picture()
        player.press("Ctrl+Return")
        player.expect("rows of the list", rows, lambda: counted(player.text()))
    with player.step("The clients are in"):
        player.press("Return")
        player.expect_text("Brought in")
        player.page("clients")
        player.type("thomas chacon")
        player.expect_text("Thomas Chacón")
    with player.step("The same list again adds nobody"):
        player.menu("app.import")
        player.click("Choose a file…")
        player.choose_file(path)
        player.expect_text("nothing in this list is new")
        player.press("Esc")


def counted(text: str) -> int:
    """Return the sum of the counts that the preview shows."""
    words = "|".join(map(re.escape, fate_words().values()))
    return sum(int(count) for count in re.findall(rf"^(?:{words}): (\d+)$", text, re.MULTILINE))
