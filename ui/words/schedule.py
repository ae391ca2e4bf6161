"""Words of the schedule: why not, and what was done."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "therapist_busy": QT_TRANSLATE_NOOP(
        "words", "{name} has {client} from {starts} to {ends}, turnover included."
    ),
    "therapist_blocked": QT_TRANSLATE_NOOP("words", "{name}: {label} from {starts} to {ends}."),
    "therapist_held": QT_TRANSLATE_NOOP(
        "words", "{who} is just filling in {name} from {starts} to {ends}."
    ),
    "room_busy": QT_TRANSLATE_NOOP("words", "{name} is taken by {client} from {starts} to {ends}."),
    "room_blocked": QT_TRANSLATE_NOOP("words", "{name}: {label} from {starts} to {ends}."),
    "room_held": QT_TRANSLATE_NOOP(
        "words", "{who} is just filling in {name} from {starts} to {ends}."
    ),
    "room_too_small": QT_TRANSLATE_NOOP(
        "words", "{name} has {tables} {tables:table|tables} for {guests} {guests:guest|guests}."
    ),
    "equipment_busy": QT_TRANSLATE_NOOP(
        "words", "The {name} is in use for {client} from {starts} to {ends}."
    ),
    "equipment_blocked": QT_TRANSLATE_NOOP("words", "The {name}: {label} from {starts} to {ends}."),
    "equipment_held": QT_TRANSLATE_NOOP(
        "words", "{who} is just filling in a time with the {name}."
    ),
    "client_busy": QT_TRANSLATE_NOOP(
        "words", "{name} already has an appointment from {starts} to {ends}."
    ),
    "client_blocked": QT_TRANSLATE_NOOP("words", "{name} is not free from {starts} to {ends}."),
    "client_held": QT_TRANSLATE_NOOP("words", "{who} is just filling in another time for {name}."),
    "therapist_taken": QT_TRANSLATE_NOOP("words", "{name} is busy from {starts} to {ends}."),
    "room_taken": QT_TRANSLATE_NOOP("words", "{name} is taken from {starts} to {ends}."),
    "equipment_taken": QT_TRANSLATE_NOOP("words", "The {name} is in use from {starts} to {ends}."),
    "client_taken": QT_TRANSLATE_NOOP(
        "words", "{name} already has an appointment from {starts} to {ends}."
    ),
    "just_taken": QT_TRANSLATE_NOOP("words", "That time was taken a moment ago. Choose another."),
    "no_room_free": QT_TRANSLATE_NOOP("words", "No room that fits is free at {time}."),
    "licence_expired": QT_TRANSLATE_NOOP("words", "{name}'s {licence} licence ends on {expires}."),
    "licence_missing": QT_TRANSLATE_NOOP("words", "{name} has no {licence} licence."),
    "skill_missing": QT_TRANSLATE_NOOP("words", "{name} is not trained for it ({skill})."),
    "no_woman": QT_TRANSLATE_NOOP(
        "words", "No woman gives it, as far as is said of the therapists who is one."
    ),
    "no_man": QT_TRANSLATE_NOOP(
        "words", "No man gives it, as far as is said of the therapists who is one."
    ),
    "therapist_unwanted": QT_TRANSLATE_NOOP(
        "words",
        "The client does not want {name}. Choose somebody else, or change the client's record.",
    ),
    "woman_asked_for": QT_TRANSLATE_NOOP(
        "words",
        "The client asks for a woman; {name} is a man. Choose somebody else, or change the record.",
    ),
    "man_asked_for": QT_TRANSLATE_NOOP(
        "words",
        "The client asks for a man; {name} is a woman. Choose somebody else, or change the record.",
    ),
    "woman_asked_for_unsaid": QT_TRANSLATE_NOOP(
        "words",
        "The client asks for a woman, and of {name} nobody has said it. Say it in the settings.",
    ),
    "man_asked_for_unsaid": QT_TRANSLATE_NOOP(
        "words",
        "The client asks for a man, and of {name} nobody has said it. Say it in the settings.",
    ),
    "closed_day": QT_TRANSLATE_NOOP("words", "The studio is closed on {day}: {name}."),
    "closed_weekday": QT_TRANSLATE_NOOP("words", "The studio is closed on {day}."),
    "outside_hours": QT_TRANSLATE_NOOP("words", "The studio is open from {opens} to {closes}."),
    "service_given_up": QT_TRANSLATE_NOOP(
        "words", "{service} is no longer given. Choose another service."
    ),
    "therapist_left": QT_TRANSLATE_NOOP(
        "words", "{name} no longer works here. Choose somebody else."
    ),
    "off_that_day": QT_TRANSLATE_NOOP("words", "{name} does not work on {day}."),
    "off_shift": QT_TRANSLATE_NOOP("words", "{name} works from {starts} to {ends}."),
    "in_the_past": QT_TRANSLATE_NOOP("words", "{time} on {day} is over."),
    "no_price": QT_TRANSLATE_NOOP("words", "{service} is not offered at {minutes} minutes."),
    "client_inactive": QT_TRANSLATE_NOOP(
        "words", "This client's record was put away. Bring it back first, on the client's card."
    ),
    "nobody_to_book": QT_TRANSLATE_NOOP("words", "Say who is coming: a client, or a name."),
    "off_the_grid": QT_TRANSLATE_NOOP("words", "Times go in steps of five minutes."),
    "bad_length": QT_TRANSLATE_NOOP(
        "words", "A length is a multiple of five minutes, and a day at most."
    ),
    "time_skipped": QT_TRANSLATE_NOOP(
        "words", "The clocks go forward that night: {time} on {day} does not exist."
    ),
    "not_movable": QT_TRANSLATE_NOOP("words", "It has begun or is over, so it cannot be moved."),
    "not_possible_now": QT_TRANSLATE_NOOP("words", "That step is not possible any more."),
    "not_today_yet": QT_TRANSLATE_NOOP("words", "It is not before {day}."),
    "not_missed_yet": QT_TRANSLATE_NOOP(
        "words",
        "Nobody is missing before {time} on {day}. If they called it off, cancel it instead.",
    ),
    "done_by_till": QT_TRANSLATE_NOOP("words", "It is done when it is paid: check it out."),
    "only_own_column": QT_TRANSLATE_NOOP("words", "You may change your own appointments only."),
    "nothing_to_move": QT_TRANSLATE_NOOP("words", "Say which appointments are to be moved."),
    "overlap_full": QT_TRANSLATE_NOOP("words", "{name} has too many at once already."),
    "second_missing": QT_TRANSLATE_NOOP(
        "words", "An owner or a manager has to agree to that, here at the desk."
    ),
    "second_may_not": QT_TRANSLATE_NOOP(
        "words", "{name} cannot agree to that. An owner or another manager can."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("words", "Say why, in a word or two."),
    "board_taken": QT_TRANSLATE_NOOP("words", "{name} has {client} then."),
    "board_busy": QT_TRANSLATE_NOOP("words", "{name} is busy then."),
    "board_closed": QT_TRANSLATE_NOOP("words", "The studio is closed then."),
    "board_off_shift": QT_TRANSLATE_NOOP("words", "{name} does not work then."),
    # Moved on
    "moved_elsewhere": QT_TRANSLATE_NOOP("words", "It was moved meanwhile."),
    "state_elsewhere": QT_TRANSLATE_NOOP("words", "It was taken a step on meanwhile."),
    "named_elsewhere": QT_TRANSLATE_NOOP("words", "Someone has said already who that is."),
    # What was done
    "booked": QT_TRANSLATE_NOOP("words", "Booked {client} on {day}, {time} with {therapist}"),
    "booked_agreed": QT_TRANSLATE_NOOP(
        "words", "Booked {client} on {day}, {time} with {therapist}; {agreed} agreed"
    ),
    "moved_agreed": QT_TRANSLATE_NOOP(
        "words", "Moved {client} to {day}, {time} with {therapist}; {agreed} agreed"
    ),
    "moved_many": QT_TRANSLATE_NOOP(
        "words", "Moved {count} {count:appointment|appointments}, {client} to {day}, {time}"
    ),
    "moved": QT_TRANSLATE_NOOP("words", "Moved {client} to {day}, {time} with {therapist}"),
    "walked_in": QT_TRANSLATE_NOOP("words", "Checked in {client} with {therapist} in {room}"),
    "guest_named": QT_TRANSLATE_NOOP("words", "The walk-in is {client}"),
    "now_booked": QT_TRANSLATE_NOOP("words", "Put back {client} at {time}"),
    "now_confirmed": QT_TRANSLATE_NOOP("words", "Confirmed {client} at {time}"),
    "now_arrived": QT_TRANSLATE_NOOP("words", "Checked in {client}"),
    "now_in_session": QT_TRANSLATE_NOOP("words", "Started {client}'s session"),
    "now_to_check_out": QT_TRANSLATE_NOOP("words", "Finished {client}'s session"),
    "now_cancelled": QT_TRANSLATE_NOOP("words", "Cancelled {client} at {time}"),
    "now_no_show": QT_TRANSLATE_NOOP("words", "No-show: {client} at {time}"),
    # Why this room
    "equipment_stands_there": QT_TRANSLATE_NOOP("words", "what it needs stands there"),
    "therapists_room": QT_TRANSLATE_NOOP("words", "the therapist's room that day"),
    "room_for_couples": QT_TRANSLATE_NOOP("words", "a table for each guest"),
    "first_free": QT_TRANSLATE_NOOP("words", "first that is free"),
    "asked_for": QT_TRANSLATE_NOOP("words", "as asked for"),
    # Why an opening is offered
    "soonest": QT_TRANSLATE_NOOP("words", "soonest"),
    "usual_therapist": QT_TRANSLATE_NOOP("words", "usual therapist"),
    "client_prefers": QT_TRANSLATE_NOOP("words", "preferred"),
    "closes_a_gap": QT_TRANSLATE_NOOP("words", "closes a gap"),
    "joins_on": QT_TRANSLATE_NOOP("words", "leaves no gap"),
    "as_asked": QT_TRANSLATE_NOOP("words", "as asked"),
    "nearest_before": QT_TRANSLATE_NOOP("words", "the nearest before"),
    "nearest_after": QT_TRANSLATE_NOOP("words", "the nearest after"),
    "with_another": QT_TRANSLATE_NOOP("words", "with somebody else"),
    "another_day": QT_TRANSLATE_NOOP("words", "on another day"),
    "in_another_room": QT_TRANSLATE_NOOP("words", "in another room"),
    "fair_share": QT_TRANSLATE_NOOP("words", "has had less today"),
}
