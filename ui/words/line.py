"""Words of the booking line: what is wrong with a piece, and what one can do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    "line_no_such_therapist": QT_TRANSLATE_NOOP(
        "words", "Nobody here is called so: “{text}”. Choose somebody, or take it out."
    ),
    "line_no_such_room": QT_TRANSLATE_NOOP("words", "There is no “{text}”. Choose a room."),
    "line_not_a_day": QT_TRANSLATE_NOOP("words", "“{text}” is no day. Say fri, 12/3 or +4w."),
    "line_day_is_past": QT_TRANSLATE_NOOP("words", "“{text}” is over. Say a day to come."),
    "line_day_too_far": QT_TRANSLATE_NOOP(
        "words", "“{text}” is too far ahead: bookings reach two years."
    ),
    "line_not_a_time": QT_TRANSLATE_NOOP("words", "“{text}” is no time. Say 3, 3:30pm or after 3."),
    "line_off_the_grid": QT_TRANSLATE_NOOP("words", "“{text}”: times go in steps of five minutes."),
    "line_length_not_offered": QT_TRANSLATE_NOOP(
        "words", "It is not offered at “{text}”. Choose a length."
    ),
    "line_bad_count": QT_TRANSLATE_NOOP("words", "“{text}”: a series has 2 to 104 visits."),
    "line_not_a_rhythm": QT_TRANSLATE_NOOP(
        "words", "“{text}” is no rhythm. Say every tue, or every 2 weeks."
    ),
    "nothing_free": QT_TRANSLATE_NOOP("words", "Nothing is free on {day}."),
}
