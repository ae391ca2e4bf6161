"""The views of the calendar, in the demo studio, where there is something to see in each."""

from ui.tour.chapters import live
from ui.tour.player import Player

_LARGER, _SMALLER = ("Ctrl++", "Ctrl++"), ("Ctrl+-", "Ctrl+-")


def all_views(player: Player) -> None:
    """Go through the views by keys, and about them by date; each keeps day and selection."""
    player.page("calendar")
    with player.step("By rooms and equipment", most_keys=1):
        player.click_item("Clara Andersen")
        player.press("R")
        player.expect_text("acupuncture cart")
        player.expect_text("Clara Andersen")
    with player.step("Three days side by side", most_keys=2):
        player.press("R", "3")
        player.expect_text("23 – 25 November")
    with player.step("A therapist's week", most_keys=2):
        player.press("1", "W")
        player.expect_text("Li Wei, 23 – 29 November")
        player.expect_text("Mon 23, Clara Andersen")
    with player.step("The week of the next therapist", most_keys=1):
        player.press("Alt+PgDown")
        player.expect_text("Jo Park, 23 – 29 November")
    with player.step("The studio's week: how full, and what is left", most_keys=1):
        player.press("Shift+W")
        player.expect_text("Monday 23 November, 55 per cent booked")
    with player.step("The month", most_keys=1):
        player.press("M")
        player.expect_text("November 2026")
    with player.step("From the month to a day by keys", most_keys=2):
        player.press("Right", "Return")
        player.expect_text("Tuesday, 24 November")
    with player.step("The day as a list", most_keys=2):
        player.press("T", "Shift+D")
        player.expect_text("Deep tissue massage 90")
    with player.step("Go to a date", most_keys=3):
        player.press("D", "G")
        player.type("+4w")
        player.expect_text("Monday, 21 December 2026")
        player.picture()
        player.press("Return")
        player.expect_text("Monday, 21 December")
    with player.step("Six weeks on from there", most_clicks=1):
        player.click("6 weeks on")
        player.expect_text("Monday, 1 February 2027")
        player.press("T")


def their_looks(player: Player) -> None:
    """Show them in dark, in high contrast and with text half as large again."""
    player.look("dark")
    with player.step("A therapist's week, dark"):
        player.click_item("Felipe Holloway")
        player.press("W")
        player.expect_text("Maria Santos, 23 – 29 November")
    with player.step("The month, dark"):
        player.press("M")
        player.expect_text("November 2026")
    player.look("contrast")
    with player.step("The day, high contrast"):
        player.press("D")
        player.expect_text("Monday, 23 November")
    with player.step("The studio's week, high contrast"):
        player.press("Shift+W")
        player.expect_text("23 – 29 November")
    player.look("light")
    with player.step("The day in text half as large again"):
        player.press(*_LARGER)
        player.press("D")
        player.expect_text("Monday, 23 November")
        player.picture()
        player.press(*_SMALLER)


def forty(player: Player) -> None:
    """Show a studio of forty: columns scroll sideways beneath fixed heads; a list chooses who."""
    with player.step("Forty therapists", vital=True):
        player.sign_in("Rosa Diaz")
        player.page("calendar")
        player.expect_text("Monday, 23 November")
    live.another_station(player)
    with player.step("Tomorrow's last of forty, by keys", most_keys=2):
        player.press("PgDown", "End")
        player.expect_text("Tuesday, 24 November")
    with player.step("The week of a studio of forty", most_keys=1):
        player.press("Shift+W")
        player.expect_text("23 – 29 November")
