"""The line offers pages of the manual, after everything else."""

import pytest

from tests.ui.line.conftest import Fingers
from ui.help.window import ManualWindow
from ui.line.rows import Does, LineRow


def rows(fingers: Fingers) -> tuple[LineRow, ...]:
    return fingers.line.rows.rows.rows


def test_words_find_pages_and_enter_reads_them(fingers: Fingers) -> None:
    fingers.say("how do i give a refund")
    first = rows(fingers)[0]
    assert first.does is Does.READ
    assert first.lead == "Manual: Give back, or void"
    fingers.key("Return")
    manual = fingers.window.findChild(ManualWindow)
    assert manual is not None
    assert manual.browser.place() == "desk/receipts.md#give-back-or-void"
    assert fingers.line.isHidden()
    manual.close()


@pytest.mark.parametrize("said", ["check", "gift"], ids=str)
def test_pages_come_after_what_can_be_done(fingers: Fingers, said: str) -> None:
    fingers.say(said)
    found = [row.does for row in rows(fingers)]
    pages = [row for row in found if row is Does.READ]
    assert found[-len(pages) :] == pages
    assert found[0] is not Does.READ
    assert len(pages) <= 2
