"""Words of My day."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    "only_own_day": QT_TRANSLATE_NOOP("words", "You may look at your own day only."),
}
