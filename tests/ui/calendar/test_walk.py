"""Where the arrow keys lead on the board, whichever side it begins at."""

import pytest
from PySide6.QtWidgets import QAbstractItemView

from frontdesk.values.span import Span
from ui.calendar.items import Item
from ui.calendar.walk import walk

FIRST, BELOW, BESIDE = (
    Item(key=("card", number), column=column, span=span, past=span.past)
    for number, column, span in ((1, 0, Span(0, 12)), (2, 0, Span(24, 36)), (3, 1, Span(6, 9)))
)


@pytest.mark.parametrize(
    ("action", "back", "expected"),
    [
        pytest.param("MoveRight", False, BESIDE, id="right leads on"),
        pytest.param("MoveRight", True, None, id="mirrored, nothing is at the right"),
        pytest.param("MoveLeft", False, None, id="nothing is at the left"),
        pytest.param("MoveLeft", True, BESIDE, id="mirrored, left leads on"),
        pytest.param("MoveDown", True, BELOW, id="down stays down"),
    ],
)
def test_a_walk_follows_the_picture(action: str, back: bool, expected: Item | None) -> None:
    move = QAbstractItemView.CursorAction[action]
    assert walk([[FIRST, BELOW], [BESIDE]], FIRST, move, back=back) is expected
