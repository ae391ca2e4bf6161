"""Words of the system: data that cannot be reached, rights, things that have moved on."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # The surroundings
    "network_share": QT_TRANSLATE_NOOP(
        "words",
        "{place} is a folder on the network. Locks do not hold there and data would be lost: "
        "keep the studio on this computer's own disk, or use a server.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "words",
        "The studio's file cannot be written. Make its folder writable for you, or choose "
        "another folder; then try again.",
    ),
    "cannot_open": QT_TRANSLATE_NOOP(
        "words",
        "The studio's file cannot be opened. Look whether its folder is there and yours to "
        "write; then try again.",
    ),
    "locked": QT_TRANSLATE_NOOP(
        "words",
        "Another program holds the studio's file. Close it, or wait a moment, and try again.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "words",
        "The disk is full, so nothing more can be saved. Free some space and try again; "
        "everything saved before is safe.",
    ),
    "not_a_database": QT_TRANSLATE_NOOP(
        "words",
        "The file there is not a studio of Frontdesk. Choose another folder, or move that "
        "file away.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "words",
        "The studio's file is damaged. Do not write to it any more: put the newest backup in "
        "its place.",
    ),
    "disk_failed": QT_TRANSLATE_NOOP(
        "words",
        "The disk does not answer as it should. Look to its cable and its health, and copy the "
        "studio's file to another disk.",
    ),
    "newer_database": QT_TRANSLATE_NOOP(
        "words",
        "This studio was last opened with a newer Frontdesk. Install that version here and "
        "open it again.",
    ),
    "guards_missing": QT_TRANSLATE_NOOP(
        "words",
        "The guards that keep two bookings apart are missing from the studio's file. It is not "
        "opened, so that nothing goes wrong unseen: put the newest backup in its place.",
    ),
    "server_gone": QT_TRANSLATE_NOOP(
        "words",
        "The server does not answer. Look to the network and to the server, and try again; "
        "everything saved before is safe.",
    ),
    "server_refused": QT_TRANSLATE_NOOP(
        "words",
        "The server does not let Frontdesk in. Look to the name, the password and the "
        "database's name in the address.",
    ),
    "bad_address": QT_TRANSLATE_NOOP(
        "words",
        "That is no address of a database. It begins with postgresql:// and names a server and "
        "a database.",
    ),
    "driver_missing": QT_TRANSLATE_NOOP(
        "words",
        "This computer lacks the library that talks to a server: install psycopg, then try again.",
    ),
    # Rights and records
    "not_allowed": QT_TRANSLATE_NOOP(
        "words", "Your role does not allow this. Ask an owner or a manager."
    ),
    "id_reused": QT_TRANSLATE_NOOP(
        "words", "This was sent before with other words. Close it, look at what stands, begin anew."
    ),
    "nobody_signed_in": QT_TRANSLATE_NOOP("words", "Choose your name first."),
    "gone": QT_TRANSLATE_NOOP(
        "words", "This is no longer there. Look at what is there now, and choose again."
    ),
    # What no studio keeps
    "number_too_large": QT_TRANSLATE_NOOP(
        "words", "No number is larger than {most}. Write a smaller one."
    ),
    "day_too_far": QT_TRANSLATE_NOOP(
        "words", "Days lie between {first_dated} and {last_dated}. Look at the year again."
    ),
    "text_not_kept": QT_TRANSLATE_NOOP(
        "words", "There is a sign in this text that cannot be kept. Type it again, without it."
    ),
    # Undo
    "nothing_to_undo": QT_TRANSLATE_NOOP("words", "There is nothing to undo."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("words", "There is nothing to do again."),
    "settled_with_money": QT_TRANSLATE_NOOP(
        "words",
        "Money moved with this step, so it is not undone. Take the opposite step, such as putting "
        "the appointment back: the money follows it.",
    ),
    "changed_since": QT_TRANSLATE_NOOP(
        "words", "It was changed since, so it is not put back. Look at it, and change it by hand."
    ),
    "basis_gone": QT_TRANSLATE_NOOP(
        "words", "What this belonged to is no longer there, so it cannot be done again."
    ),
    "contents_erased": QT_TRANSLATE_NOOP(
        "words", "What stood there before was erased for good, so it cannot be put back."
    ),
    "built_on": QT_TRANSLATE_NOOP(
        "words", "Something else has been built on this since, so it cannot be undone."
    ),
}
