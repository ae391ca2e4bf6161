"""Care: an intake signed on the screen that is handed over, a note, eight visits of a plan."""

from datetime import time

from PySide6.QtCore import QPoint

from frontdesk.values.chart import Side
from ui.body.view import ChartBoard
from ui.forms.sheet import FormSheet
from ui.tour import hands
from ui.tour.chapters.beginning import DESK
from ui.tour.eight_visits import MARIA
from ui.tour.player import Player

_CODE = "4711"


def play(player: Player) -> None:
    """Robert comes for the eighth time; his intake is due."""
    with player.step("Somebody arrives, and is asked about his health", vital=True):
        player.sign_in(DESK)
        player.page("check-in")
        player.click_item("Robert Quinn")
        player.press("Return")
        player.expect_text("Any change in health since 16 Nov 2026?")
        player.press("H")
        player.expect_text("No, nothing has changed.")
        player.expect_text("Intake due: never filled in.")
    _intake(player)
    _note(player)
    _course(player)


def _intake(player: Player) -> None:
    with player.step("The screen is handed over: the form and nothing else"):
        player.press("I")
        player.expect_text("Code to take the screen back")
        player.type(_CODE)
        player.press("Return")
        player.expect_text("Health intake and consent")
        player.expect_no_text("Check-in")
        player.find("Restless legs").window().resize(player.window.size())  # as large as a screen
        player.click("Restless legs")
        player.click("Yes", within="Do you take blood thinners?")
        player.click("No", within="Do you have a fever or an infection today?")
    with player.step("Signed by hand"):
        pad = player.find("Sign here")
        sheet = pad.window().findChild(FormSheet)
        assert sheet is not None
        sheet.ensureWidgetVisible(player.find("Sign and finish"), 0, 40)
        wide, high = pad.width(), pad.height()
        for start, end in (((0.1, 0.7), (0.5, 0.3)), ((0.5, 0.3), (0.9, 0.6))):
            begins = QPoint(round(start[0] * wide), round(start[1] * high))
            ends = QPoint(round(end[0] * wide), round(end[1] * high))
            hands.drag(pad, begins, ends, hands.let_work)
        player.picture()
        player.click("Sign and finish")
        player.expect_text("Thank you!")
        player.type(_CODE)
        player.press("Return")
        player.expect_text("Robert Quinn has signed the form")


def _note(player: Player) -> None:
    with player.step("A note with a phrase and the figures of the plan", most_clicks=1):
        player.clock_to(time(10, 17))
        player.sign_in(MARIA)
        player.page("my-day")
        player.expect_text("Restless legs, visit 8 of 8: severity 3, slept 6.5 h.")
        player.press("Return", "N")
        player.type("Calmer this week.")
        player.press("Tab")
        player.type("/calf")
        player.press("Return", "Tab", "Tab")
        player.type("Every two weeks.")
        player.press("Tab")
        player.type("3")
        player.press("Tab")
        player.type("7")
        player.expect_text("Calves guarded, left more than right.")
    with player.step("Marked on the body"):
        player.press("Ctrl+B", "2")
        board = player.find("Body chart")
        assert isinstance(board, ChartBoard)
        place = board.places()[Side.BACK]
        for across in (0.34, 0.66):
            at = QPoint(
                round(place.x() + place.width() * across), round(place.y() + place.height() * 0.8)
            )
            hands.click(board, at)
        player.expect_text("Back: 2 × Tension (medium).")
        player.picture()
        player.press("Ctrl+Return")
    with player.step("Signed, and the session finished", most_keys=1, most_clicks=0):
        player.clock_to(time(11, 14))
        player.press("Ctrl+Return")
        player.expect_text("Signed today, 11:14 am. It stands as it is.")


def _course(player: Player) -> None:
    with player.step("Eight visits of a plan, drawn"):
        player.press("Ctrl+Shift+G")
        player.expect_text("Visit 8 of 8")
        player.expect_text("Severity from 8 to 3 over 8 visits, 5 Oct – 23 Nov.")
    with player.step("The progress report on paper"):
        player.click("Progress report")
        player.press("Ctrl+S")
        player.choose_file(player.folder / "progress.pdf")
        player.expect_file("progress.pdf")
        player.press("Esc", "Esc")
    with player.step("The week in one list"):
        player.click("Week")
        player.expect_text("23 – 29 November")
