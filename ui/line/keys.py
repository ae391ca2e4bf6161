"""Which row a key takes: Alt and a digit always; a digit alone where it is no part of the line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from frontdesk.values.line import Kind, Reading
from frontdesk.values.text import fold

_DIGITS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3, Qt.Key.Key_5: 4}
#: A digit may follow these at once: ``rm3``, ``x10``, ``dt60``.
_TAKES_DIGITS = {"x", "r", "rm", "room", "sala"}
_OPEN_ENDED = (Kind.SERVICE, Kind.LENGTH, Kind.PHONE)


def chosen_by(event: QKeyEvent, reading: Reading, *, at_end: bool) -> int | None:
    """Return the place of the row that a key takes; none when it is to be typed."""
    place = _DIGITS.get(Qt.Key(event.key()))
    if place is None:
        return None
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.AltModifier:
        return place
    if held or not at_end or not _ends_in_word(reading):
        return None
    return place


def _ends_in_word(reading: Reading) -> bool:
    """Tell whether the line ends right behind a word to which no digit can belong."""
    text = reading.text
    if not text or not text[-1].isalpha() or fold(text.split()[-1]) in _TAKES_DIGITS:
        return False
    last = [piece for piece in reading.pieces if piece.end == len(text) and piece.text]
    return bool(last) and last[-1].kind not in _OPEN_ENDED
