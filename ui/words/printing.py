"""Words of printing and of saving PDFs."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    "no_printer": QT_TRANSLATE_NOOP(
        "words",
        "This computer has no printer set up. Save it as a PDF, or add a printer in the "
        "system's settings and try again.",
    ),
    "printer_not_chosen": QT_TRANSLATE_NOOP(
        "words", "No printer is chosen for this paper yet. Choose one, then print."
    ),
    "print_failed": QT_TRANSLATE_NOOP(
        "words",
        "{printer} does not take it. See that it is on and has paper, then print again, or save "
        "it as a PDF.",
    ),
    "pdf_not_writable": QT_TRANSLATE_NOOP(
        "words", "Nothing can be saved in {place}. Choose a folder that you may write to."
    ),
    "pdf_disk_full": QT_TRANSLATE_NOOP(
        "words", "The disk of {place} is full. Free some space, or choose another folder."
    ),
}
