"""Words for the studio of the demo."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    "not_a_demo": QT_TRANSLATE_NOOP(
        "words", "This studio is a real one; made-up clients go into a demo studio only."
    ),
    "furnished_already": QT_TRANSLATE_NOOP(
        "words", "There are clients already; made-up ones go into an empty demo studio only."
    ),
    "place_not_empty": QT_TRANSLATE_NOOP(
        "words", "There is a studio there already. Name an empty place with --data or --database."
    ),
    "demo_size": QT_TRANSLATE_NOOP("words", "Ask for at least one client, and for 1 to 30 years."),
    "demo_too_dense": QT_TRANSLATE_NOOP(
        "words",
        "So many clients would need {therapists} therapists; {most} is the most. "
        "Ask for more years or fewer clients.",
    ),
    "demo_data": QT_TRANSLATE_NOOP(
        "words", "Made up {appointments} {appointments:appointment|appointments}"
    ),
    "demo_furnished": QT_TRANSLATE_NOOP(
        "words", "Opened the demo with {clients} {clients:client|clients}"
    ),
}
