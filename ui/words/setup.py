"""Words of setting up: studio files, their faults, and what was set up."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # A file that cannot be read
    "file_too_large": QT_TRANSLATE_NOOP(
        "words", "{file} is too large for a studio file. Look whether it is the right one."
    ),
    "file_missing": QT_TRANSLATE_NOOP(
        "words", "There is no file {file} there. Look at its name and its folder."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "words", "{file} cannot be read. Look whether it is a file and yours to read."
    ),
    "file_empty": QT_TRANSLATE_NOOP("words", "{file} is empty. Choose another file."),
    "file_not_text": QT_TRANSLATE_NOOP(
        "words", "{file} is not a text file. Save it as UTF-8 text, or choose another file."
    ),
    "not_a_studio_file": QT_TRANSLATE_NOOP(
        "words",
        "{file} is not written as a studio file is ({detail}). Mend it there, or choose "
        "another file.",
    ),
    # What is wrong in a studio file or in the form; each begins with its place
    "plan_unknown": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is nothing a studio file knows. Look at its spelling."
    ),
    "plan_missing": QT_TRANSLATE_NOOP("words", "{place}: “{text}” is missing."),
    "plan_text_wrong": QT_TRANSLATE_NOOP("words", "{place}: “{text}” must be a text."),
    "plan_number_wrong": QT_TRANSLATE_NOOP("words", "{place}: “{text}” must be a whole number."),
    "plan_list_wrong": QT_TRANSLATE_NOOP("words", "{place}: “{text}” must be a list in brackets."),
    "plan_table_wrong": QT_TRANSLATE_NOOP("words", "{place}: names with values belong here."),
    "plan_date_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is not a day. Write the year first, as in 2027-08-31."
    ),
    "plan_expiry_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is not a day. Write the licence's last one as 8/31/2028."
    ),
    "plan_time_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is not a span of time. Write it as 09:00-18:00."
    ),
    "plan_price_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is not a price. Write it as 85.00."
    ),
    "plan_percent_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is not a percentage. Write it as 8.25, without a sign."
    ),
    "plan_weekday_unknown": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is not a weekday. They are mon, tue, wed, thu, fri, sat, sun."
    ),
    "plan_name_missing": QT_TRANSLATE_NOOP("words", "{place}: a name is missing."),
    "plan_phone_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is not a phone number. Write it as (806) 322-3706."
    ),
    "plan_zone_unknown": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is not a time zone. Write it as America/Chicago."
    ),
    "plan_currency_unknown": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is not known here. Frontdesk counts in USD."
    ),
    "plan_out_of_range": QT_TRANSLATE_NOOP("words", "{place}: it lies between {low} and {high}."),
    "plan_texts_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” must hold texts of at most {most} letters."
    ),
    "plan_text_long": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is longer than {most} letters. Shorten it."
    ),
    "plan_gender_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is not known. Write f for a woman, m for a man, or nothing."
    ),
    "plan_every_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” is not known. A membership is paid by week, month or year."
    ),
    "plan_price_high": QT_TRANSLATE_NOOP(
        "words", "{place}: a price above {most} is a slip of the hand."
    ),
    "plan_tax_wrong": QT_TRANSLATE_NOOP("words", "{place}: it lies between 0 and 30 per cent."),
    "plan_no_hours": QT_TRANSLATE_NOOP(
        "words", "{place}: the studio is never open. Give at least one day its hours."
    ),
    "plan_none": QT_TRANSLATE_NOOP("words", "{place}: at least one is needed to book anything."),
    "plan_off_grid": QT_TRANSLATE_NOOP(
        "words", "{place}: times lie on five minutes, such as 9:05 or 9:10."
    ),
    "plan_span_empty": QT_TRANSLATE_NOOP(
        "words", "{place}: the end, {ends}, must come after the start, {starts}."
    ),
    "plan_weekdays_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: weekdays count from 0, a Monday, to 6, a Sunday. Name each once."
    ),
    "plan_twice": QT_TRANSLATE_NOOP(
        "words", "{place}: “{text}” stands there twice. Give each a name of its own."
    ),
    "plan_no_table": QT_TRANSLATE_NOOP("words", "{place}: a room has 1 to {high} tables."),
    "plan_no_price": QT_TRANSLATE_NOOP("words", "{place}: a service needs a length with a price."),
    "plan_length_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: “{minutes}” is no length. It is a multiple of 5 minutes, at most 480."
    ),
    "plan_price_negative": QT_TRANSLATE_NOOP("words", "{place}: a price cannot be below zero."),
    "plan_turnover_wrong": QT_TRANSLATE_NOOP(
        "words", "{place}: the time to turn the room over is 0, 5, 10 minutes and so on."
    ),
    "plan_equipment_unknown": QT_TRANSLATE_NOOP(
        "words", "{place}: no room holds “{text}”. Name it in the room where it stands."
    ),
    "plan_service_unknown": QT_TRANSLATE_NOOP(
        "words", "{place}: there is no service with the code “{text}”."
    ),
    # What becomes of it
    "set_up_already": QT_TRANSLATE_NOOP(
        "words", "There is a studio here already, and it is left as it is. Choose another folder."
    ),
    "not_set_up": QT_TRANSLATE_NOOP(
        "words", "There is no studio here yet. Set it up first: main.py setup FILE.toml."
    ),
    "no_demo_folder": QT_TRANSLATE_NOOP(
        "words",
        "No folder could be made for the demo. Look whether the disk is full, and whether the "
        "system's folder for temporary files is yours to write.",
    ),
    "set_up": QT_TRANSLATE_NOOP("words", "The studio is set up"),
    "plan_holds": QT_TRANSLATE_NOOP(
        "words",
        "Rooms: {rooms}, services: {services}, therapists: {therapists}, "
        "products: {products}, memberships: {memberships}",
    ),
}
