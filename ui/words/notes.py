"""Words of session notes: why not, what moved on, what was done."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "note_signed": QT_TRANSLATE_NOOP("words", "This note is signed, and stands as it is."),
    "note_empty": QT_TRANSLATE_NOOP("words", "Write at least a word before you sign."),
    "note_before_session": QT_TRANSLATE_NOOP(
        "words", "The session has not begun: start it, then sign its note."
    ),
    "note_no_session": QT_TRANSLATE_NOOP(
        "words", "This visit did not take place, so it has no note."
    ),
    "note_not_yours": QT_TRANSLATE_NOOP(
        "words", "A session's note is open to its own therapist only."
    ),
    "note_too_long": QT_TRANSLATE_NOOP(
        "words", "That is too long for a note: {most} letters is the most."
    ),
    # Moved on
    "note_elsewhere": QT_TRANSLATE_NOOP("words", "This note was changed elsewhere meanwhile."),
    # What was done
    "note_saved": QT_TRANSLATE_NOOP("words", "Saved the note"),
    "note_signed_now": QT_TRANSLATE_NOOP("words", "Signed the note"),
}
