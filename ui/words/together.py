"""Words of guests who come together, and of what is repeated."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "wait_too_long": QT_TRANSLATE_NOOP(
        "words", "{wait} minutes between two services are too long: {most} at the most."
    ),
    "therapist_twice": QT_TRANSLATE_NOOP(
        "words", "{name} cannot treat two guests at once: choose another therapist for one."
    ),
    "client_twice": QT_TRANSLATE_NOOP(
        "words", "{name} would have two services at once: let one follow the other."
    ),
    "room_twice": QT_TRANSLATE_NOOP("words", "{name} would be needed twice at once."),
    "no_room_together": QT_TRANSLATE_NOOP(
        "words", "No room with {guests} tables is free at {time}: take rooms side by side."
    ),
    "too_few_rooms": QT_TRANSLATE_NOOP(
        "words", "There are not enough rooms for {guests} guests at {time}."
    ),
    "outside_day": QT_TRANSLATE_NOOP(
        "words", "The others who come along would begin before {day}: choose a later time."
    ),
    "equipment_twice": QT_TRANSLATE_NOOP("words", "There is only one {name} for these guests."),
    "on_that_day": QT_TRANSLATE_NOOP("words", "{day}:"),
    "nothing_to_book": QT_TRANSLATE_NOOP(
        "words", "No date is left: take back one that is crossed out."
    ),
    "how_often": QT_TRANSLATE_NOOP("words", "Say how often: a number of times, or until when."),
    "too_often": QT_TRANSLATE_NOOP("words", "At most {most} times in one series."),
    # Why this room
    "side_by_side": QT_TRANSLATE_NOOP("words", "rooms near each other"),
    # What was done
    "booked_together": QT_TRANSLATE_NOOP(
        "words", "Booked {client} and who comes along on {day}, {time}"
    ),
    "series_booked": QT_TRANSLATE_NOOP(
        "words", "Booked {client} {count} {count:time|times}, from {day} to {last}"
    ),
    "series_moved": QT_TRANSLATE_NOOP(
        "words", "Changed {count} {count:visit|visits} of {client}'s series"
    ),
    "series_moved_but": QT_TRANSLATE_NOOP(
        "words",
        "Changed {count} {count:visit|visits} of {client}'s series; "
        "{left} {left:stays|stay}, the studio is closed then",
    ),
    "series_cancelled": QT_TRANSLATE_NOOP(
        "words", "Cancelled {count} {count:visit|visits} of {client}'s series"
    ),
    "moved_together": QT_TRANSLATE_NOOP(
        "words", "Moved {client} and who comes along to {day}, {time}"
    ),
    "together_booked": QT_TRANSLATE_NOOP("words", "Put back {client} and who comes along"),
    "together_confirmed": QT_TRANSLATE_NOOP("words", "Confirmed {client} and who comes along"),
    "together_arrived": QT_TRANSLATE_NOOP("words", "Checked in {client} and who comes along"),
    "together_in_session": QT_TRANSLATE_NOOP(
        "words", "Started the sessions of {client} and who comes along"
    ),
    "together_to_check_out": QT_TRANSLATE_NOOP(
        "words", "Finished the sessions of {client} and who comes along"
    ),
    "together_cancelled": QT_TRANSLATE_NOOP("words", "Cancelled {client} and who comes along"),
    "together_no_show": QT_TRANSLATE_NOOP("words", "No-show: {client} and who comes along"),
}
