"""Money, paper, and other looks: the end of the day."""

from datetime import time

from ui.tour.chapters.beginning import DESK, OWNER
from ui.tour.player import Player


def check_out(player: Player) -> None:
    """Take a card with a tip in three keys, save the receipt on both papers."""
    with player.step("The ticket is built already"):
        player.sign_in(DESK)
        player.page("check-in")
        player.press("F9")
        player.expect_text("Check out · Thomas Chacón")
    with player.step("Tip and pay", most_keys=2, most_clicks=0):
        player.press("2")
        player.expect_text("$15.30")
        player.press("Return")
        player.expect_text("receipt 2026-000001")
    with player.step("The receipt, 80 mm"):
        player.click("Show receipt")
        player.expect_text("Receipt")
        save(player, "receipt-80mm.pdf")
    with player.step("The receipt, Letter"):
        player.click("Letter")
        save(player, "receipt-letter.pdf")
        player.press("Esc")


def the_rest(player: Player) -> None:
    """Take cash with a product; then everybody else, up to the last receipt."""
    with player.step("Cash, with a balm"):
        player.sign_in(DESK)
        player.page("check-in")
        player.clock_to(time(10, 31))
        _finish(player, "Briana Salgado")
        player.press("F9")
        player.click("Product")
        player.type("arnica")
        player.press("Return")
        player.click("Cash")
        player.type("130")
        player.expect_text("$1.49")
        player.press("Ctrl+Return")
        player.expect_text("receipt 2026-000002")
    with player.step("A ticket is put aside and taken up", most_keys=6, most_clicks=0):
        player.press("Shift+F9")
        player.type("arnica")
        player.press("Return", "Tab", "S")
        player.expect_text("Put aside")
        player.press("Alt+F9")
        player.expect_text("$19.49")
    with player.step("Or dropped", most_clicks=1):
        player.press("Esc")
        player.click("Drop: Products")
        player.expect_no_text("Take up")
    with player.step("The last receipt of the day"):
        player.clock_to(time(17, 5))
        names = ("Walk-in 1", "Adam Stephens", "Sam Ortiz", "Kyle M")
        for number, name in enumerate(names, start=3):
            _finish(player, name)
            player.press("F9", "2", "Return")
            player.expect_text(f"receipt 2026-{number:06}")
    with player.step("The last receipt again, marked as a copy", most_keys=1, most_clicks=0):
        player.press("Ctrl+Shift+R")
        player.expect_text("Receipt 2026-000006")


def _finish(player: Player, name: str) -> None:
    """Take a client as far as the ticket, one step a key."""
    for _ in range(3):
        player.click_item(name)
        if player.says(name, "To check out"):
            return
        player.press("Return")


def sheets(player: Player) -> None:
    """Print one day sheet, then all in one print."""
    with player.step("Maria's day sheet"):
        player.press("Esc")  # of the receipt
        player.sign_in("Maria Santos")
        player.page("my-day")
        player.press("Ctrl+P")
        save(player, "day-sheet.pdf")
        player.press("Esc")
    with player.step("All day sheets in one print"):
        player.sign_in(DESK)
        player.page("calendar")
        player.press("Ctrl+P")
        save(player, "calendar-as-seen.pdf")
        player.click("Day sheets")
        save(player, "day-sheets-all.pdf")
        player.press("Esc")


def looks(player: Player) -> None:
    """Show the same day in dark and in high contrast, and with larger text."""
    with player.step("Calendar, dark"):
        player.clock_to(time(10, 4))
        player.sign_in(OWNER)
        player.page("calendar")
        player.look("dark")
        player.click_item("Adam Stephens")
        player.expect_text("Acupuncture 45")
    with player.step("A setting is found by a word, dark", most_clicks=0):
        player.page("settings")
        player.type("fee")
        player.expect_text("Fee for cancelling late")
    with player.step("Check-in, dark"):
        player.page("check-in")
    with player.step("Clients, high contrast"):
        player.look("contrast")
        player.page("clients")
    with player.step("Larger text"):
        player.look("light")
        player.press("Ctrl++")
        player.page("calendar")
    player.press("Ctrl+-")


def save(player: Player, name: str) -> None:
    """Save the paper that is shown as a PDF in the tour's folder."""
    (player.folder / name).unlink(missing_ok=True)  # of a tour before; the dialog would ask
    player.press("Ctrl+S")
    player.choose_file(player.folder / name)
    player.expect_file(name)
