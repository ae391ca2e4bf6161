"""Words of guests who come together, and of what is repeated."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "therapist_twice": QT_TRANSLATE_NOOP(
        "words", "{name} cannot treat two guests at once: choose another therapist for one."
    ),
    "client_twice": QT_TRANSLATE_NOOP(
        "words", "{name} would have two services at once: let one follow the other."
    ),
    "room_twice": QT_TRANSLATE_NOOP("words", "{name} would be needed twice at once."),
    "equipment_twice": QT_TRANSLATE_NOOP("words", "There is only one {name} for these guests."),
}
