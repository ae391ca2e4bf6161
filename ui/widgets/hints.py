"""What is said in an empty field, in full by a tip where the field is too narrow for it."""

from html import escape

from PySide6.QtWidgets import QLineEdit

#: So much of a field is no room for words: its frame, and each sign in it.
_FRAME, _SIGN = 14, 26


def tell_cut_hint(line: QLineEdit) -> None:
    """Let a tip say the hint of ``line`` while it is cut; to be called at each size."""
    hint, tip = line.placeholderText(), line.toolTip()
    signs = len([each for each in line.actions() if each.isVisible()])
    needed = line.fontMetrics().horizontalAdvance(hint) + _FRAME + _SIGN * signs
    said = f"<span>{escape(hint)}</span>"  # a tip is rich text by nature
    if needed > line.width() and not tip:
        line.setToolTip(said)
    elif needed <= line.width() and tip == said:
        line.setToolTip("")
