"""Words for the studio of the demo."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    "not_a_demo": QT_TRANSLATE_NOOP(
        "words", "This studio is a real one; made-up clients go into a demo studio only."
    ),
    "furnished_already": QT_TRANSLATE_NOOP(
        "words", "There are clients already; made-up ones go into an empty demo studio only."
    ),
    "demo_furnished": QT_TRANSLATE_NOOP("words", "Opened the demo with {clients} clients"),
}
