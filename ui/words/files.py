"""Words of the files kept with clients: why not, and what was done; never what stands in them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "file_kind": QT_TRANSLATE_NOOP(
        "words",
        "{file} is neither a PDF nor a picture (PNG, JPEG). Scan the paper, or print it as a PDF, "
        "and file that.",
    ),
    "file_heic": QT_TRANSLATE_NOOP(
        "words",
        "{file} is a picture of a kind that not every program can show (HEIC). Save it as JPEG, or "
        "let the phone send it as JPEG, and file that.",
    ),
    "file_office": QT_TRANSLATE_NOOP(
        "words", "{file} can still be changed. Save it as a PDF and file that."
    ),
    "file_holds_nothing": QT_TRANSLATE_NOOP("words", "Nothing stands in {file}. Choose another."),
    "file_large": QT_TRANSLATE_NOOP(
        "words",
        "{file} is larger than {most} MB. Scan it with fewer dots, or allow larger files in the "
        "settings.",
    ),
    "paper_missing": QT_TRANSLATE_NOOP("words", "Choose the file that is to be kept."),
    "not_saved": QT_TRANSLATE_NOOP(
        "words", "{file} could not be saved there. Choose another place."
    ),
    "description_too_long": QT_TRANSLATE_NOOP("words", "Keep it to {most} letters."),
    "file_of_health": QT_TRANSLATE_NOOP(
        "words", "What stands in this file is for the client's therapist to know."
    ),
    # Moved on
    "file_elsewhere": QT_TRANSLATE_NOOP("words", "This file was withdrawn meanwhile."),
    # What was done
    "file_added": QT_TRANSLATE_NOOP("words", "Filed a paper of {client}"),
    "file_withdrawn": QT_TRANSLATE_NOOP("words", "Withdrew a paper of {client}"),
}
