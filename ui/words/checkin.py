"""Words of check-in and walk-ins: why not now, why not today."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    "walk_in_busy_yet": QT_TRANSLATE_NOOP(
        "words", "{name} has no {minutes} minutes free before {time}, turnover included."
    ),
    "walk_in_busy_today": QT_TRANSLATE_NOOP(
        "words", "{name} has no {minutes} minutes free any more today, turnover included."
    ),
    "walk_in_no_room_yet": QT_TRANSLATE_NOOP(
        "words", "No room that fits is free before {time} while {name} is."
    ),
    "walk_in_no_room_today": QT_TRANSLATE_NOOP(
        "words", "No room that fits is free any more today while {name} is."
    ),
    "walk_in_no_equipment_yet": QT_TRANSLATE_NOOP(
        "words", "What it needs is in use until {time} whenever {name} is free."
    ),
    "walk_in_no_equipment_today": QT_TRANSLATE_NOOP(
        "words", "What it needs is in use today whenever {name} is free."
    ),
    "nobody_works_today": QT_TRANSLATE_NOOP(
        "words", "Nobody works today. Shifts are set in Settings."
    ),
    "no_services": QT_TRANSLATE_NOOP(
        "words", "The price list has nothing for today. Prices are set in Settings."
    ),
}
