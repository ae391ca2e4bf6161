"""Words of hours, days off, closed days and blocks of time."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "shift_off_grid": QT_TRANSLATE_NOOP(
        "words", "Hours go in steps of five minutes: {starts} to {ends} does not."
    ),
    "shift_empty": QT_TRANSLATE_NOOP("words", "From {starts} to {ends} is no time at all."),
    "shift_overlaps": QT_TRANSLATE_NOOP(
        "words", "{starts} to {ends} overlaps other hours of that day."
    ),
    "days_reversed": QT_TRANSLATE_NOOP("words", "The last day lies before the first, {first}."),
    "no_days_said": QT_TRANSLATE_NOOP("words", "Say for which days."),
    "too_many_days": QT_TRANSLATE_NOOP("words", "That is more than {most} days at once."),
    "closed_day_unnamed": QT_TRANSLATE_NOOP(
        "words", "Say why the studio is closed on {day}: a word is enough."
    ),
    "ends_before_start": QT_TRANSLATE_NOOP("words", "It has to end later than it begins, {time}."),
    "block_unnamed": QT_TRANSLATE_NOOP("words", "Say what the time is for."),
    "repeated_too_long": QT_TRANSLATE_NOOP("words", "Blocks are repeated up to {last} at most."),
    # Why no way out is offered
    "no_way_out": QT_TRANSLATE_NOOP("words", "No opening in the next two months: call them."),
    "later_way_out": QT_TRANSLATE_NOOP(
        "words", "An opening is sought once those above are dealt with."
    ),
    # Changed meanwhile
    "shifts_elsewhere": QT_TRANSLATE_NOOP("words", "These hours have been changed meanwhile."),
    "block_elsewhere": QT_TRANSLATE_NOOP("words", "This block was moved or removed meanwhile."),
    # Done
    "week_set": QT_TRANSLATE_NOOP("words", "Set {therapist}'s week from {day} on"),
    "day_set": QT_TRANSLATE_NOOP("words", "Set {therapist}'s hours on {day}"),
    "days_set": QT_TRANSLATE_NOOP(
        "words", "Set {therapist}'s hours on {count} {count:day|days} from {day}"
    ),
    "day_off": QT_TRANSLATE_NOOP("words", "Gave {therapist} {day} off"),
    "days_off": QT_TRANSLATE_NOOP(
        "words", "Gave {therapist} {count} {count:day|days} off from {day}"
    ),
    "day_as_usual": QT_TRANSLATE_NOOP("words", "Put {therapist}'s usual hours back on {day}"),
    "days_as_usual": QT_TRANSLATE_NOOP(
        "words", "Put {therapist}'s usual hours back on {count} {count:day|days} from {day}"
    ),
    "staff_days_set": QT_TRANSLATE_NOOP(
        "words",
        "Changed the hours of {people} {people:therapist|therapists}, "
        "{count} {count:day|days} from {day}",
    ),
    "day_closed": QT_TRANSLATE_NOOP("words", "Closed the studio on {day}"),
    "days_closed": QT_TRANSLATE_NOOP(
        "words", "Closed the studio on {count} {count:day|days} from {day}"
    ),
    "day_opened": QT_TRANSLATE_NOOP("words", "Opened the studio again on {day}"),
    "block_added": QT_TRANSLATE_NOOP("words", "Blocked {time} on {day}"),
    "block_moved": QT_TRANSLATE_NOOP("words", "Moved a block to {time} on {day}"),
    "block_removed": QT_TRANSLATE_NOOP("words", "Put {time} on {day} back on sale"),
}
