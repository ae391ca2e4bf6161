"""Words of the client records."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    "name_missing": QT_TRANSLATE_NOOP("words", "A client needs a first or a last name."),
    "not_a_phone": QT_TRANSLATE_NOOP("words", "“{text}” is not a phone number."),
    "not_an_email": QT_TRANSLATE_NOOP("words", "“{text}” is not an e-mail address."),
    "not_a_date": QT_TRANSLATE_NOOP("words", "“{text}” is no date. Write it as 12/31/2027."),
    "birthday_wrong": QT_TRANSLATE_NOOP("words", "A birthday in {year} cannot be right."),
    "liked_and_not": QT_TRANSLATE_NOOP(
        "words", "{name} cannot be both liked and not wanted. Take the name out of one of the two."
    ),
    "card_number": QT_TRANSLATE_NOOP(
        "words", "That looks like the number of a payment card. Such numbers are not kept."
    ),
    "alert_empty": QT_TRANSLATE_NOOP("words", "Write what is to be minded."),
    "not_your_client": QT_TRANSLATE_NOOP(
        "words", "You see clients whom you treat within 30 days of today."
    ),
    "client_elsewhere": QT_TRANSLATE_NOOP("words", "This client was changed meanwhile."),
    "client_has_visits": QT_TRANSLATE_NOOP(
        "words",
        "{count} {count:visit is booked, for|visits are booked, the next on} {day}. "
        "Move or cancel {count:it|them} first.",
    ),
    "client_barred": QT_TRANSLATE_NOOP("words", "No bookings for this client: {why}."),
    "detail_too_long": QT_TRANSLATE_NOOP("words", "Keep it to {most} letters."),
    "no_such_field": QT_TRANSLATE_NOOP(
        "words", "Clients have no field “{field}”. Look at its name again, or leave it out."
    ),
    "not_a_choice": QT_TRANSLATE_NOOP("words", "“{text}” is not one of the choices."),
    "tags_too_many": QT_TRANSLATE_NOOP(
        "words", "{most} tags at most, of {letters} letters each; part them by commas."
    ),
    "linked_to_oneself": QT_TRANSLATE_NOOP("words", "Choose somebody else."),
    "linked_already": QT_TRANSLATE_NOOP("words", "{name} stands there already."),
    "clients_linked": QT_TRANSLATE_NOOP("words", "Added who belongs to {client}"),
    "clients_unlinked": QT_TRANSLATE_NOOP("words", "Changed who belongs to {client}"),
    "merge_with_oneself": QT_TRANSLATE_NOOP("words", "Choose another record to merge with."),
    "merge_inactive": QT_TRANSLATE_NOOP("words", "A record that was put away cannot be merged."),
    "parted_already": QT_TRANSLATE_NOOP("words", "These records were parted meanwhile."),
    "clients_merged": QT_TRANSLATE_NOOP("words", "Merged two records of {client}"),
    "clients_parted": QT_TRANSLATE_NOOP("words", "Parted {client}'s record again"),
    # What happened with a client
    "line_added": QT_TRANSLATE_NOOP("words", "Came into the books"),
    "line_booked": QT_TRANSLATE_NOOP("words", "{service} with {therapist}, booked"),
    "line_confirmed": QT_TRANSLATE_NOOP("words", "{service} with {therapist}, confirmed"),
    "line_arrived": QT_TRANSLATE_NOOP("words", "{service} with {therapist}, arrived"),
    "line_in_session": QT_TRANSLATE_NOOP("words", "{service} with {therapist}, in session"),
    "line_to_check_out": QT_TRANSLATE_NOOP("words", "{service} with {therapist}, to check out"),
    "line_done": QT_TRANSLATE_NOOP("words", "{service} with {therapist}"),
    "line_cancelled": QT_TRANSLATE_NOOP("words", "{service} with {therapist}, cancelled"),
    "line_no_show": QT_TRANSLATE_NOOP("words", "{service} with {therapist}, did not come"),
    "line_doctor_note": QT_TRANSLATE_NOOP("words", "A doctor's note, by {doctor}"),
    "line_form": QT_TRANSLATE_NOOP("words", "Signed: {title}"),
    "line_merged": QT_TRANSLATE_NOOP("words", "{name}'s record was merged into this one"),
    "line_paid": QT_TRANSLATE_NOOP("words", "Paid {total}"),
    "line_refunded": QT_TRANSLATE_NOOP("words", "Paid back {total}"),
    "line_health_opened": QT_TRANSLATE_NOOP("words", "{who} opened the health record"),
    "client_put_away": QT_TRANSLATE_NOOP("words", "Put away {client}'s record"),
    "client_brought_back": QT_TRANSLATE_NOOP("words", "Brought back {client}'s record"),
    "client_added": QT_TRANSLATE_NOOP("words", "Added {client}"),
    "client_edited": QT_TRANSLATE_NOOP("words", "Changed {client}'s record"),
    "alert_added": QT_TRANSLATE_NOOP("words", "Added an alert for {client}"),
    "alert_ended": QT_TRANSLATE_NOOP("words", "Took away an alert of {client}"),
}
