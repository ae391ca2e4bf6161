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
    "printer_unheard": QT_TRANSLATE_NOOP(
        "words",
        "This computer knows no printer called {printer}. Without --test all that it knows are "
        "listed.",
    ),
    "no_printers": QT_TRANSLATE_NOOP("words", "This computer has no printer set up"),
    "test_page_printed": QT_TRANSLATE_NOOP("words", "Sent a test page to {printer}"),
    "printer_off": QT_TRANSLATE_NOOP(
        "words",
        "{printer} does not answer. See that it is on and connected; nothing was printed yet, and "
        "it is tried again.",
    ),
    "printer_silent": QT_TRANSLATE_NOOP(
        "words",
        "{printer} takes the connection but does not say how it is. Switch it off and on again; "
        "nothing was printed yet.",
    ),
    "printer_no_paper": QT_TRANSLATE_NOOP(
        "words", "{printer} is out of paper. Put a new roll in; the paper then comes by itself."
    ),
    "printer_open": QT_TRANSLATE_NOOP(
        "words", "The cover of {printer} is open. Close it; the paper then comes by itself."
    ),
    "printer_fault": QT_TRANSLATE_NOOP(
        "words", "{printer} reports a fault. Look at it, and switch it off and on again."
    ),
    "printer_off_line": QT_TRANSLATE_NOOP(
        "words", "{printer} is off line. Press its feed button or switch it off and on again."
    ),
    "printer_gone": QT_TRANSLATE_NOOP(
        "words",
        "{printer} was gone in the middle. What came out is cut short: tear it off and throw it "
        "away; a whole one follows, and says so.",
    ),
    "printer_stuck": QT_TRANSLATE_NOOP(
        "words",
        "{printer} stopped in the middle. What came out is cut short: tear it off and throw it "
        "away; a whole one follows, and says so.",
    ),
    "printer_narrow": QT_TRANSLATE_NOOP(
        "words", "{printer} prints on rolls. For sheets choose another printer in the settings."
    ),
    "printer_address": QT_TRANSLATE_NOOP(
        "words",
        "Write where the printer is: an address such as 10.0.0.9 or 10.0.0.9:9100, or a device "
        "such as /dev/usb/lp0.",
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
    # Letters
    "letter_to_nobody": QT_TRANSLATE_NOOP(
        "words", "This sale was to nobody in particular. An invoice needs a client."
    ),
    "letter_days": QT_TRANSLATE_NOOP("words", "The last day must not be before the first."),
    "letter_no_visits": QT_TRANSLATE_NOOP(
        "words", "No visit is planned. Book one first: a quote lists what is planned."
    ),
}
