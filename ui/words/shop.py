"""Words of what is sold beside services: products, stock, add-ons, codes, rates of tax."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "product_name": QT_TRANSLATE_NOOP("words", "Give it a name of {most} letters at most."),
    "name_taken": QT_TRANSLATE_NOOP("words", "There is {name} already. Choose it in the list."),
    "barcode_wrong": QT_TRANSLATE_NOOP(
        "words", "This is no bar code (8, 12 or 13 digits, the last of which proves the others)."
    ),
    "barcode_taken": QT_TRANSLATE_NOOP("words", "{name} has this bar code."),
    "low_at_wrong": QT_TRANSLATE_NOOP("words", "Write a number from 0 to {most}."),
    "stock_kind_wrong": QT_TRANSLATE_NOOP("words", "Choose received, counted or corrected."),
    "pieces_wrong": QT_TRANSLATE_NOOP("words", "Write how many, {most} at most."),
    "stock_reason_missing": QT_TRANSLATE_NOOP("words", "Say why the stock is another one."),
    "add_on_minutes": QT_TRANSLATE_NOOP(
        "words", "Minutes go in steps of {step}, up to {most}; 0 for no longer."
    ),
    "code_form": QT_TRANSLATE_NOOP(
        "words", "A code has 3 to 20 letters and digits, and not digits alone."
    ),
    "code_value": QT_TRANSLATE_NOOP("words", "Write what it takes off, as 10% or as 8.50."),
    "code_days": QT_TRANSLATE_NOOP("words", "The last day comes before the first."),
    "code_uses": QT_TRANSLATE_NOOP("words", "Write a number from 1 to {most}, or nothing."),
    "tax_day_past": QT_TRANSLATE_NOOP(
        "words", "Choose a day to come. Today's rate is changed among the settings."
    ),
    "staff_taken": QT_TRANSLATE_NOOP("words", "This client is somebody else of the staff."),
    "add_on_there": QT_TRANSLATE_NOOP("words", "{name} is added already."),
    "add_on_no_time": QT_TRANSLATE_NOOP(
        "words", "There is no time for {name}: it takes {minutes} minutes more."
    ),
    # What was done
    "add_on_booked": QT_TRANSLATE_NOOP("words", "Added {name} for {client}"),
    "add_on_taken_off": QT_TRANSLATE_NOOP("words", "Took {name} off for {client}"),
    "staff_linked": QT_TRANSLATE_NOOP("words", "{name} is {client} as a client"),
    "staff_unlinked": QT_TRANSLATE_NOOP("words", "{name} is no client any more"),
    "product_added": QT_TRANSLATE_NOOP("words", "Added {name}"),
    "product_saved": QT_TRANSLATE_NOOP("words", "Changed {name}"),
    "stock_received": QT_TRANSLATE_NOOP("words", "{name}: {pieces} received, {left} there"),
    "stock_counted": QT_TRANSLATE_NOOP("words", "{name}: counted, {left} there"),
    "stock_corrected": QT_TRANSLATE_NOOP("words", "{name}: stock corrected, {left} there"),
    "add_on_added": QT_TRANSLATE_NOOP("words", "Added {name}"),
    "add_on_saved": QT_TRANSLATE_NOOP("words", "Changed {name}"),
    "code_added": QT_TRANSLATE_NOOP("words", "Added the code {word}"),
    "code_saved": QT_TRANSLATE_NOOP("words", "Changed the code {word}"),
    "tax_planned": QT_TRANSLATE_NOOP("words", "Planned the sales tax from {day_dated} on"),
    "tax_plan_dropped": QT_TRANSLATE_NOOP("words", "Took back the sales tax from {day_dated} on"),
}
