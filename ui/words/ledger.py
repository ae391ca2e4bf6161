"""Words of the ledger that goes to the accountant."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    "ledger_days": QT_TRANSLATE_NOOP("words", "{last} comes before {first}: change the days."),
    "ledger_not_writable": QT_TRANSLATE_NOOP(
        "words", "{folder} cannot be written. Choose another folder, or make it writable."
    ),
    "ledger_written": QT_TRANSLATE_NOOP(
        "words", "Wrote {count} {count:posting|postings} into {folder}"
    ),
}
