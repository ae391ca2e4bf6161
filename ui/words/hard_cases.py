"""Words of the hard cases: somebody away, cancelled late, not come, running late, waiting."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # A therapist is away
    "replanned": QT_TRANSLATE_NOOP(
        "words", "{therapist} is away on {day}: {moved} moved, {left} to call"
    ),
    "same_time_known": QT_TRANSLATE_NOOP("words", "same time, they have met"),
    "same_time": QT_TRANSLATE_NOOP("words", "same time"),
    "same_day_known": QT_TRANSLATE_NOOP("words", "same day, they have met"),
    "same_day": QT_TRANSLATE_NOOP("words", "same day"),
    "same_therapist_later": QT_TRANSLATE_NOOP("words", "same therapist"),
    "another_day": QT_TRANSLATE_NOOP("words", "another day"),
    "no_place_said": QT_TRANSLATE_NOOP("words", "Say where the appointment is to go."),
    "called_elsewhere": QT_TRANSLATE_NOOP("words", "Someone has reached this client meanwhile."),
    "call_moved": QT_TRANSLATE_NOOP("words", "Reached {client}: moved to {day}, {time}"),
    "call_cancelled": QT_TRANSLATE_NOOP("words", "Reached {client}: cancelled"),
    "call_left_message": QT_TRANSLATE_NOOP("words", "Left a message for {client}"),
    "call_not_yet": QT_TRANSLATE_NOOP("words", "{client} is still to be called"),
    "therapist_away": QT_TRANSLATE_NOOP("words", "Therapist away"),
}
