"""Where the arrow keys lead on the board: along a column, and to the nearest beside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView

from ui.calendar.items import Item

_Move = QAbstractItemView.CursorAction
_BACK = (_Move.MoveUp, _Move.MovePrevious)
_ON = (_Move.MoveDown, _Move.MoveNext)
_OTHER = {_Move.MoveLeft: _Move.MoveRight, _Move.MoveRight: _Move.MoveLeft}


def walk(
    columns: Sequence[Sequence[Item]], here: Item | None, action: _Move, *, back: bool = False
) -> Item | None:
    """Return what to select after ``here``; none leaves it as it is.

    With ``back`` the columns are shown from right to left: the left one is the next.
    """
    action = _OTHER.get(action, action) if back else action
    full = [column for column in columns if column]
    if not full:
        return None
    if here is None or action is _Move.MoveHome:
        return full[0][0]
    if action is _Move.MoveEnd:
        return full[-1][-1]
    if action in _BACK + _ON:
        return _along(columns[here.column], here, -1 if action in _BACK else 1)
    if action is _Move.MoveLeft:
        return _beside(columns[: here.column][::-1], here)
    return _beside(columns[here.column + 1 :], here) if action is _Move.MoveRight else None


def _along(column: Sequence[Item], here: Item, step: int) -> Item | None:
    number = next((n for n, each in enumerate(column) if each.key == here.key), 0) + step
    return column[number] if 0 <= number < len(column) else None


def _beside(columns: Sequence[Sequence[Item]], here: Item) -> Item | None:
    column = next(filter(None, columns), ())
    return min(column, key=lambda each: abs(each.span.first - here.span.first), default=None)
