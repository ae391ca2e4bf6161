"""Words of taking data out, bringing a studio in again, and erasing a client."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Taking out
    "not_on_record": QT_TRANSLATE_NOOP(
        "words", "Data goes out of the studio only when it is written down who takes it."
    ),
    "reason_too_long": QT_TRANSLATE_NOOP("words", "Say why in at most {most} letters."),
    "export_disk_full": QT_TRANSLATE_NOOP(
        "words",
        "The disk at {place} is full. Nothing was left there; make room, or choose another place.",
    ),
    "export_not_writable": QT_TRANSLATE_NOOP(
        "words",
        "Nothing can be written at {place}. Choose another place, such as your own documents.",
    ),
    "studio_taken_out": QT_TRANSLATE_NOOP("words", "Took all of the studio out"),
    "client_handed_out": QT_TRANSLATE_NOOP("words", "Took out all that is kept of {client}"),
    "export_done": QT_TRANSLATE_NOOP(
        "words", "{rows} {rows:row|rows} of {tables} {tables:table|tables} {rows:is|are} in {file}"
    ),
    # Bringing in
    "export_torn": QT_TRANSLATE_NOOP(
        "words",
        "{file} is no whole zip: it is damaged, or was cut off on its way. Copy it again from "
        "where it was made. Nothing was written.",
    ),
    "export_foreign": QT_TRANSLATE_NOOP(
        "words",
        "{file} is a zip, but no studio that Frontdesk took out. Nothing was written.",
    ),
    "export_newer": QT_TRANSLATE_NOOP(
        "words",
        "{file} was made by a newer Frontdesk. Install that version here and bring the file in "
        "again. Nothing was written.",
    ),
    "export_damaged": QT_TRANSLATE_NOOP(
        "words",
        "{member} in {file} is not what was taken out: it is damaged, or somebody has changed "
        "it. Copy the zip again from where it was made. Nothing was written.",
    ),
    "export_names": QT_TRANSLATE_NOOP(
        "words",
        "{file} has names in it that lead out of the zip, or two of one name. It was not made by "
        "Frontdesk; do not open it. Nothing was written.",
    ),
    "export_bomb": QT_TRANSLATE_NOOP(
        "words",
        "{file} would unpack to more than any studio is. It was not made by Frontdesk; do not "
        "open it. Nothing was written.",
    ),
    "export_row_wrong": QT_TRANSLATE_NOOP(
        "words",
        "Line {line} of the table {table} in {file} cannot be read. Take the studio out anew "
        "where it came from. Nothing was written.",
    ),
    "export_against_guards": QT_TRANSLATE_NOOP(
        "words",
        "What the table {table} in {file} holds cannot be true of any studio, so the database "
        "refuses it. Somebody has changed the file. Nothing was written.",
    ),
    "export_chain": QT_TRANSLATE_NOOP(
        "words",
        "The journal in {file} does not hold at entry {entry}: somebody has changed it. Nothing "
        "was written.",
    ),
    "claims_overlap": QT_TRANSLATE_NOOP(
        "words",
        "Two appointments in the file take one therapist, room or client at once, so the "
        "database refuses them. Somebody has changed the file. Nothing was written.",
    ),
    "studio_brought": QT_TRANSLATE_NOOP("words", "{studio} came in from {file}"),
    # Erasing
    "erasure_proposed": QT_TRANSLATE_NOOP("words", "Proposed to erase {client}"),
    "erasure_called_off": QT_TRANSLATE_NOOP("words", "Left {client} as they are"),
    "erasure_agreed": QT_TRANSLATE_NOOP("words", "{client} will be erased on {day_dated}"),
    "client_erased": QT_TRANSLATE_NOOP("words", "Erased a client; what stays is {client}"),
    "erasures_carried_out": QT_TRANSLATE_NOOP("words", "Clients erased: {count}"),
    "erasure_proposed_already": QT_TRANSLATE_NOOP(
        "words", "That is proposed already. The owner agrees to it, or it is called off."
    ),
    "erasure_over": QT_TRANSLATE_NOOP(
        "words", "That was carried out or called off meanwhile. Look at the card again."
    ),
    "erasure_none_due": QT_TRANSLATE_NOOP("words", "Nobody is to be erased today."),
    "client_has_ticket": QT_TRANSLATE_NOOP(
        "words", "A ticket of this client is still open. Take the money, or drop it, and come back."
    ),
    "client_has_membership": QT_TRANSLATE_NOOP(
        "words", "A membership of this client goes on. End it on the card, and come back."
    ),
    "client_is_erased": QT_TRANSLATE_NOOP(
        "words", "This client was erased; there is nothing left to bring back."
    ),
}
