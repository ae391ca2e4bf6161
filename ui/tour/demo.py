"""The demo studio on a busy Monday, as the welcome page opens it: every page, light and dark."""

from ui.tour.chapters import looks, members, stored, views
from ui.tour.player import Player

OWNER, DESK, THERAPIST = "Dana Reed", "Rosa Diaz", "Maria Santos"


def play(player: Player) -> None:
    """Look around, as somebody would who has just installed it."""
    with player.step("Look around in the demo studio", vital=True):
        player.click("Open the demo")
        player.expect_text("Who is at the desk?")
        player.sign_in(OWNER)
        player.page("calendar")
        player.expect_text("Demo studio: nothing here is kept")
    _desk(player)
    _day(player)
    _dark(player)
    player.look("light")
    views.all_views(player)
    looks.close_looks(player)
    views.their_looks(player)


def _desk(player: Player) -> None:
    with player.step("A busy Monday"):
        player.click_item("Chloe Bustos")
        player.expect_text("Start session")
    with player.step("Check-in on a busy Monday"):
        player.sign_in(DESK)
        player.page("check-in")
        player.click_item("Elena York")
        player.press("F9", "2")
        player.expect_text("To pay")
    stored.a_credit_pays(player)
    stored.sell_a_gift_card(player)
    with player.step("A client's card"):
        player.page("clients")
        player.type("bus")
        player.expect_text("Chloe Bustos")
    members.join(player)
    members.bill(player)


def _day(player: Player) -> None:
    with player.step("A therapist's busy day"):
        player.sign_in(THERAPIST)
        player.page("my-day")
        player.expect_text("My day · Maria Santos")


def _dark(player: Player) -> None:
    player.look("dark")
    with player.step("A busy Monday, dark"):
        player.sign_in(OWNER)
        player.page("calendar")
        player.click_item("Felipe Holloway")
    with player.step("Check-in on a busy Monday, dark"):
        player.page("check-in")
