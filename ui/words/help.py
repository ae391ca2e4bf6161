"""Words of the manual that is written into a folder."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    "manual_written": QT_TRANSLATE_NOOP("words", "Wrote {count} {count:page|pages} into {folder}"),
    "manual_not_writable": QT_TRANSLATE_NOOP(
        "words", "{folder} cannot be written. Choose another folder, or make it writable."
    ),
    "no_manual_in_language": QT_TRANSLATE_NOOP(
        "words", "There is no manual in {language}. Choose one of: {known}."
    ),
}
