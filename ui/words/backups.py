"""Words of backups: made, not made, and put in place."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    "backup_gone": QT_TRANSLATE_NOOP(
        "words", "{file} is not there any more. Look whether its disk is connected."
    ),
    "backup_foreign": QT_TRANSLATE_NOOP(
        "words",
        "{file} is not a backup of Frontdesk. Choose a file whose name ends with .fdbackup.",
    ),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "words",
        "{file} is damaged: what is in it is not what was put there. Choose another backup; "
        "the studio is as it was.",
    ),
    "backup_newer": QT_TRANSLATE_NOOP(
        "words",
        "{file} was made by a newer Frontdesk. Install that version here, then put it in place.",
    ),
    "backup_of_server": QT_TRANSLATE_NOOP(
        "words",
        "The studio lies on a server. Whoever keeps the server makes its backups there; a backup "
        "of a file cannot be put in its place.",
    ),
    "backup_disk_full": QT_TRANSLATE_NOOP(
        "words",
        "There is no backup: the disk of {place} is full. Free some space, or choose another "
        "folder.",
    ),
    "backup_unwritable": QT_TRANSLATE_NOOP(
        "words",
        "There is no backup: nothing can be written in {place}. Look whether its disk is "
        "connected and yours to write.",
    ),
}
