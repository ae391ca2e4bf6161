"""How close one looks at the calendar, in the demo studio: zoom, a closer look, the cancelled."""

from ui.tour.player import Player

_CLOSER, _WIDER = "Ctrl+Shift+Up", "Ctrl+Shift+Down"


def close_looks(player: Player) -> None:
    """Zoom from five minutes a line to an hour; look closer at a card; show what was cancelled."""
    player.page("calendar")
    with player.step("Five minutes a line", most_keys=4):
        player.press("T", _CLOSER, _CLOSER, _CLOSER)
        player.click_item("Clara Andersen")
        player.expect_text("Acupuncture 45")
    with player.step("An hour a line", most_keys=4):
        player.press(_WIDER, _WIDER, _WIDER, _WIDER)
    with player.step("Half an hour a line", most_keys=1):
        player.press(_CLOSER)
    with player.step("A closer look at a card", most_keys=1):
        player.click_item("Felipe Holloway")
        player.press("I")
        player.expect_text("Needs help getting off the table")
        player.expect_text("Last visit")
    with player.step("What was cancelled, faintly", most_keys=2):
        player.press("I", "Shift+X")
        player.expect_text(", Cancelled")
    with player.step("And out of sight again", most_keys=1):
        player.press("Shift+X")
        player.expect_no_text(", Cancelled")
