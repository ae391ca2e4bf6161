"""Words of the hard cases: somebody away, cancelled late, not come, running late, waiting."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # A therapist is away
    "replanned": QT_TRANSLATE_NOOP(
        "words", "Noted {therapist} away on {day}: {moved} moved, {left} to call"
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
    "call_not_yet": QT_TRANSLATE_NOOP("words", "Left the call to {client} for later"),
    "therapist_away": QT_TRANSLATE_NOOP("words", "Therapist away"),
    # Cancelled or not come
    "fee_changed": QT_TRANSLATE_NOOP("words", "The fee is {fee} by now: look again."),
    "no_fee_now": QT_TRANSLATE_NOOP("words", "There is no fee to waive any more."),
    "waiver_reason_missing": QT_TRANSLATE_NOOP(
        "words", "Say in a word or two why the fee is waived."
    ),
    "cancelled_for_fee": QT_TRANSLATE_NOOP("words", "Cancelled {client} at {time}: {fee} to take"),
    "cancelled_waived": QT_TRANSLATE_NOOP("words", "Cancelled {client} at {time}: {fee} waived"),
    "no_show_for_fee": QT_TRANSLATE_NOOP("words", "No-show: {client} at {time}, {fee} to take"),
    "fee_waived": QT_TRANSLATE_NOOP("words", "Waived {fee} for {client}"),
    "message_left": QT_TRANSLATE_NOOP("words", "Left a message for {client}"),
    "reason_client": QT_TRANSLATE_NOOP("words", "Client's wish"),
    "reason_ill": QT_TRANSLATE_NOOP("words", "Illness"),
    "reason_studio": QT_TRANSLATE_NOOP("words", "Studio's doing"),
    # Waiting list
    "waits_already": QT_TRANSLATE_NOOP("words", "This client waits for that already."),
    "kept_is_not_theirs": QT_TRANSLATE_NOOP(
        "words", "That later booking is not this client's any more."
    ),
    "times_reversed": QT_TRANSLATE_NOOP("words", "The end has to be later than the beginning."),
    "waits_until_past": QT_TRANSLATE_NOOP("words", "{day} is over: say a later last day."),
    "wish_wrong": QT_TRANSLATE_NOOP("words", "Name weekdays and a priority that there are."),
    "waiting_elsewhere": QT_TRANSLATE_NOOP("words", "The entry was changed meanwhile."),
    "waiting_over": QT_TRANSLATE_NOOP("words", "This client does not wait any more."),
    "waiting_added": QT_TRANSLATE_NOOP("words", "Put {client} on the waiting list for {service}"),
    "waiting_changed": QT_TRANSLATE_NOOP("words", "Changed what {client} waits for"),
    "waiting_closed": QT_TRANSLATE_NOOP("words", "Took {client} off the waiting list"),
    "waiting_offered": QT_TRANSLATE_NOOP(
        "words", "Offered {client} {day}, {time} with {therapist}"
    ),
    "waiting_booked": QT_TRANSLATE_NOOP(
        "words", "Booked {client} from the waiting list: {day}, {time} with {therapist}"
    ),
    "waiting_booked_instead": QT_TRANSLATE_NOOP(
        "words", "Booked {client} sooner: {day}, {time} with {therapist}; the later one is given up"
    ),
    "reason_sooner": QT_TRANSLATE_NOOP("words", "Got a sooner time"),
    # Running late
    "not_shorter": QT_TRANSLATE_NOOP("words", "That is not shorter than it was."),
    "late_minutes": QT_TRANSLATE_NOOP("words", "Say how many minutes late, up to {most}."),
    "shortened": QT_TRANSLATE_NOOP("words", "Shortened {client} to {minutes} min: {price}"),
}
