"""Words of rooms, services, hours and staff as the settings keep them: why not, what was done."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "room_tables": QT_TRANSLATE_NOOP("words", "A room has 1 to {high} tables."),
    "room_tables_taken": QT_TRANSLATE_NOOP(
        "words",
        "It is booked for {guests} {guests:guest|guests} at once. "
        "Move them first, then take a table out.",
    ),
    "room_holds": QT_TRANSLATE_NOOP(
        "words", "{name} stands in it. Put it into another room, or out of use, first."
    ),
    "equipment_room": QT_TRANSLATE_NOOP("words", "Choose a room that is in use, or none."),
    "hours_never": QT_TRANSLATE_NOOP(
        "words", "The studio would never be open. Give at least one day its hours."
    ),
    "weekdays_wrong": QT_TRANSLATE_NOOP(
        "words", "Weekdays count from 0, a Monday, to 6, a Sunday. Name each of them once."
    ),
    "hours_elsewhere": QT_TRANSLATE_NOOP("words", "Somebody else set the hours meanwhile."),
    "house_elsewhere": QT_TRANSLATE_NOOP(
        "words", "Somebody else changed this meanwhile. Choose it anew in the list."
    ),
    "service_code": QT_TRANSLATE_NOOP(
        "words", "Write a code of 1 to {most} letters or digits, such as sw: it is typed to book."
    ),
    "service_code_taken": QT_TRANSLATE_NOOP(
        "words", "Another service has the code {code}. Write another one."
    ),
    "service_no_price": QT_TRANSLATE_NOOP("words", "Give at least one length its price."),
    "service_length": QT_TRANSLATE_NOOP(
        "words", "{minutes} is no length: it is a multiple of 5 minutes, at most {most}."
    ),
    "service_length_twice": QT_TRANSLATE_NOOP(
        "words", "{minutes} minutes stand there twice. Keep one of the prices."
    ),
    "service_turnover": QT_TRANSLATE_NOOP(
        "words", "The time to turn the room over is 0, 5, 10 minutes and so on, at most {high}."
    ),
    "licence_incomplete": QT_TRANSLATE_NOOP(
        "words", "A licence has a kind, a number and a state, each of {most} letters at most."
    ),
    "only_owner": QT_TRANSLATE_NOOP("words", "Only an owner says who is an owner."),
    "last_owner": QT_TRANSLATE_NOOP(
        "words", "Nobody else is an owner. Make somebody else one first."
    ),
    "therapist_elsewhere": QT_TRANSLATE_NOOP(
        "words", "Who treats is added and kept under Therapists. Choose another role here."
    ),
    "retire_yourself": QT_TRANSLATE_NOOP(
        "words", "You are signed in as this person. Somebody else can do it."
    ),
    "setting_zone": QT_TRANSLATE_NOOP(
        "words", "This is no time zone. Type a city near you and choose it in the list."
    ),
    "zone_overlaps": QT_TRANSLATE_NOOP(
        "words",
        "By the clock of that place two bookings would take one therapist, room or client at "
        "once, in a night in which clocks change. Move one of them first.",
    ),
    "stands_ahead": QT_TRANSLATE_NOOP(
        "words", "Still booked: {count}. Move or cancel these first:"
    ),
    "stands_one": QT_TRANSLATE_NOOP("words", "{day}, {starts}: {client}."),
    "stands_more": QT_TRANSLATE_NOOP("words", "And {count} more."),
    # What was done
    "room_added": QT_TRANSLATE_NOOP("words", "Added the room {name}"),
    "room_saved": QT_TRANSLATE_NOOP("words", "Changed the room {name}"),
    "room_retired": QT_TRANSLATE_NOOP("words", "Put the room {name} out of use"),
    "room_back": QT_TRANSLATE_NOOP("words", "Put the room {name} back in use"),
    "equipment_added": QT_TRANSLATE_NOOP("words", "Added {name}"),
    "equipment_saved": QT_TRANSLATE_NOOP("words", "Changed {name}"),
    "equipment_retired": QT_TRANSLATE_NOOP("words", "Put {name} out of use"),
    "equipment_back": QT_TRANSLATE_NOOP("words", "Put {name} back in use"),
    "service_added": QT_TRANSLATE_NOOP("words", "Added the service {name}"),
    "service_saved": QT_TRANSLATE_NOOP("words", "Changed the service {name}"),
    "service_retired": QT_TRANSLATE_NOOP("words", "{name} is offered no longer"),
    "service_retired_booked": QT_TRANSLATE_NOOP(
        "words", "{name} is offered no longer; still booked and kept: {count}"
    ),
    "service_back": QT_TRANSLATE_NOOP("words", "{name} is offered again"),
    "therapist_added": QT_TRANSLATE_NOOP("words", "Added {name}, who treats"),
    "therapist_saved": QT_TRANSLATE_NOOP("words", "Changed what is kept of {name}"),
    "therapist_retired": QT_TRANSLATE_NOOP("words", "{name} works here no longer"),
    "therapist_back": QT_TRANSLATE_NOOP("words", "{name} works here again"),
    "person_added": QT_TRANSLATE_NOOP("words", "{name} can sign in now"),
    "person_saved": QT_TRANSLATE_NOOP("words", "Changed how {name} signs in"),
    "person_retired": QT_TRANSLATE_NOOP("words", "{name} signs in no longer"),
    "person_back": QT_TRANSLATE_NOOP("words", "{name} can sign in again"),
    "hours_set": QT_TRANSLATE_NOOP("words", "Changed the opening hours"),
    "set_zone": QT_TRANSLATE_NOOP("words", "Changed the studio's time zone"),
    "set_currency": QT_TRANSLATE_NOOP("words", "Changed the currency"),
}
