"""The pages that stand in place of the desk: where a studio begins, and when it cannot go on."""

from collections.abc import Iterator

from frontdesk.paths import RESOURCES
from frontdesk.transfer.whole.looking import Found
from ui.tour import hands
from ui.tour.ways.hand import Hand

_FOUND = Found(
    file="frontdesk-2026-11-23.zip",
    studio="Back to Basics Massage Studio",
    health=True,
    rows={"client": 412, "appointment": 5_208, "sale": 4_960},
    revision="0008",
    entries=10_580,
    head="",
)
_REPORT = "Frontdesk crash report\n\nThread MainThread\n\nValueError in calendar.py, line 1"


def beginnings(hand: Hand) -> Iterator[str]:
    """Go through what the welcome page leads to, but for the demo."""
    beginning = hand.player.parts.entrance.beginning
    beginning.welcome.set_up_requested.emit()
    form = beginning.form()
    hand.player.settle()
    for key in form.steps:
        yield f"set-up, {form.step()}"
        if key != [*form.steps][-1]:
            hand.press(form.skip_button)
    beginning.welcome.file_chosen.emit(RESOURCES / "tour" / "studio.toml")
    hand.player.until(lambda: hand.window.showing() is beginning.file_page, "the studio's file")
    hand.player.settle()
    yield "studio file"
    beginning.bringing.page.show_found(_FOUND)
    hand.window.show_stage(beginning.bringing.page)
    hand.player.settle()
    yield "studio zip"
    beginning.show()
    hand.player.settle()


def troubles(hand: Hand) -> Iterator[str]:
    """Show what is shown when the studio cannot be opened, and after a bug."""
    window, before = hand.window, hand.window.showing()
    assert before is not None
    window.unavailable.show_reason("no_place", str(hand.player.folder), hand.player.folder)
    window.show_stage(window.unavailable)
    hands.let_work()
    yield "unavailable"
    entrance = hand.player.parts.entrance
    entrance.unlock.show_locked(str(hand.player.folder), hand.player.folder, here=True)
    window.show_stage(entrance.unlock)
    hands.let_work()
    yield "locked"
    entrance.unlock.show_locked_backup("studio-20261123T150800Z.fdbackup", here=False)
    entrance.unlock.open.click()  # with nothing typed it says so
    hands.let_work()
    yield "locked backup"
    window.show_stage(entrance.offer)
    hands.let_work()
    yield "offer to protect"
    window.show_stage(before)
    window.show_crash(_REPORT)
    hands.let_work()
    yield "crash"
    window.crash.go_on_requested.emit()
    hand.player.settle()
