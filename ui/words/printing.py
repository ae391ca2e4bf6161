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
    # Why a paper did not come out
    "printer_unknown": QT_TRANSLATE_NOOP(
        "words",
        "This computer knows no printer called {printer} any more. Choose another one in the "
        "settings, or print on another one from here.",
    ),
    "paper_broken": QT_TRANSLATE_NOOP(
        "words", "Something went wrong while it was printed. Look whether it came out."
    ),
    "paper_gone": QT_TRANSLATE_NOOP(
        "words", "What it was of cannot be read. Look at it, or do without it."
    ),
    "paper_interrupted": QT_TRANSLATE_NOOP(
        "words",
        "Frontdesk was closed while it was printed. Look whether it came out: if so, say that it "
        "is there, if not, print it again.",
    ),
    "paper_old": QT_TRANSLATE_NOOP(
        "words", "It is of another day: print it again if it is still wanted."
    ),
    "paper_elsewhere": QT_TRANSLATE_NOOP(
        "words", "This paper is printed already, or just being printed in another window."
    ),
    "paper_reason_missing": QT_TRANSLATE_NOOP(
        "words", "Say in a word or two why it is not wanted."
    ),
    # What was done
    "paper_printed": QT_TRANSLATE_NOOP("words", "{title} is printed on {printer}"),
    "paper_retried": QT_TRANSLATE_NOOP("words", "Printing {title} again"),
    "paper_is_there": QT_TRANSLATE_NOOP("words", "{title} counts as printed"),
    "paper_dropped": QT_TRANSLATE_NOOP("words", "{title} will not be printed"),
    "receipt_again": QT_TRANSLATE_NOOP("words", "Printing a copy of receipt {title}"),
    "test_queued": QT_TRANSLATE_NOOP("words", "Printing a test page on {printer}"),
}
