"""The hard cases, in the demo studio: late, not come, cancelled, somebody waits, somebody away."""

from ui.tour.demo import DESK
from ui.tour.player import Player


def play(player: Player) -> None:
    """Open the demo at eight past eleven and live through what goes wrong."""
    with player.step("The desk on a day on which things go wrong", vital=True):
        player.click("Open the demo")
        player.expect_text("Who is at the desk?")
        player.sign_in(DESK)
        player.page("calendar")
        player.expect_text("Maria Santos")
    _late_and_missing(player)
    _waiting(player)
    _fee(player)
    _away(player)


def _late_and_missing(player: Player) -> None:
    with player.step("Ten minutes after the start the card asks"):
        player.click_item("Joan Logan")
        player.expect_text("18 min after the start. A arrived, L late, N no-show.")
    with player.step("No-show", most_keys=1, most_clicks=0):
        player.press("N")
        player.expect_text("No-show: Joan Logan at 10:50 am, $85.00 to take")
    with player.step("Three ways to run late"):
        player.click_item("Tamara Benson")
        player.press("L")
        player.type("20")
        player.expect_text("Running late")
        player.picture()
        player.press("Esc")
    with player.step("Running late", most_keys=3, most_clicks=0):
        player.press("L")
        player.type("20")
        player.press("Return")
        player.expect_text("Tamara Benson")
        player.expect_text("Moved")
    with player.step("Left a message, then confirmed", most_keys=2):
        player.click_item("Karen Crane")
        player.press("Shift+K")
        player.expect_text("Left a message for Karen Crane")
        player.press("K")
        player.expect_text("Confirmed Karen Crane")


def _waiting(player: Player) -> None:
    with player.step("Somebody would rather come sooner", most_keys=4):
        player.click_item("Ursula Cruz")
        player.press("Q", "A")
        player.expect_text("Put on the waiting list")
        player.press("Ctrl+Return")
        player.expect_text("Ursula Cruz")
        player.press("Esc")
        player.expect_text("Waiting list · 1")
    with player.step("Cancel late: what it comes to"):
        player.click_item("Miguel Chen")
        player.press("X")
        player.expect_text("1 h notice, policy 24 h: $42.50 fee.")
        player.picture()
        player.press("Esc")
    with player.step("Cancel late", most_keys=2, most_clicks=0):
        player.press("X", "Return")
        player.expect_text("Cancelled Miguel Chen at 12:55 pm: $42.50 to take")
        player.expect_text("1 waiting fits today 12:55 pm, Maria Santos")
        player.expect_text("Nothing selected")
    with player.step("The hole is offered", most_keys=1, most_clicks=0):
        player.press("O")
        player.expect_text("Offered Ursula Cruz")
    with player.step("And booked; the later one is given up", most_keys=1, most_clicks=0):
        player.press("Shift+O")
        player.expect_text("Booked Ursula Cruz sooner")


def _fee(player: Player) -> None:
    with player.step("Who cancelled or did not come", most_keys=1, most_clicks=0):
        player.press("Ctrl+Shift+X")
        player.expect_text("Joan Logan")
        player.picture()
    with player.step("A fee is taken at once", most_keys=2, most_clicks=0):
        player.press("T")
        player.expect_text("Check out · Joan Logan")
        player.expect_text("Fee for not coming")
        player.picture()
        player.press("Return")
        player.expect_text("$85.00 taken")
    player.page("calendar")


def _away(player: Player) -> None:
    with player.step("Nine clients tomorrow"):
        player.press("PgDown")
        for client, at in (("kai le", "1pm"), ("karen cr", "2:30pm"), ("malik y", "3:15pm")):
            player.press("C")
            for said in (client, "swedish 30", "jo", at):
                player.type(said)
                player.press("Return")
            player.expect_text("with Jo Park")
    with player.step("Where everybody would go"):
        player.click_item("Fiona Zúñiga")
        player.press("Shift+S")
        player.expect_text("of 9 go to other places")
        player.picture()
        player.press("Esc")
    with player.step("A therapist is away: nine clients", most_keys=2, most_clicks=0):
        player.press("Shift+S")
        player.expect_text("of 9 go to other places")
        player.press("Return")
        player.expect_text("Noted Jo Park away on Tue 24 Nov")
    with player.step("One undo brings all of them back", most_keys=2):
        if player.text().count("Calls to make"):
            player.press("Esc")
        player.press("Ctrl+Z")
        player.expect_text("Undone: noted Jo Park away on Tue 24 Nov")
