"""Words of the studio's file under lock and key."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Opening
    "key_wanted": QT_TRANSLATE_NOOP(
        "words",
        "{place} is encrypted. Type the passphrase, or the recovery code from the paper.",
    ),
    "passphrase_wrong": QT_TRANSLATE_NOOP(
        "words",
        "That is neither the passphrase nor the recovery code. Look whether capital letters are "
        "locked, and type it again; you may try as often as you like.",
    ),
    "only_code_opens": QT_TRANSLATE_NOOP(
        "words",
        "This studio has no passphrase: type the recovery code from the paper, 8 groups of 4 "
        "letters and digits.",
    ),
    "code_wrong": QT_TRANSLATE_NOOP(
        "words",
        "That recovery code does not open this file. Compare each group with the paper; a code "
        "that was replaced by a new one opens only the backups from before.",
    ),
    "keys_damaged": QT_TRANSLATE_NOOP(
        "words",
        "The file is encrypted, and the page with its locked keys ({place}.keys) cannot be read. "
        "Put the newest backup in its place: a backup carries its own.",
    ),
    "key_of_another": QT_TRANSLATE_NOOP(
        "words",
        "The key beside the studio's file does not open it: the file is damaged, or one of them "
        "came from another studio. Put the newest backup in its place.",
    ),
    "passphrase_file": QT_TRANSLATE_NOOP(
        "words", "{file} cannot be read: it should hold the passphrase on its first line."
    ),
    "passphrases_differ": QT_TRANSLATE_NOOP(
        "words", "The two do not agree. Type the passphrase again, twice the same."
    ),
    "code_not_read_back": QT_TRANSLATE_NOOP(
        "words",
        "That is not what stands on the paper. Nothing was changed: write the code down, group "
        "by group, and begin again.",
    ),
    "unprotect_unsure": QT_TRANSLATE_NOOP(
        "words",
        "Whoever gets hold of the file or of a backup can read all of it then. If that is meant, "
        "say so with --yes.",
    ),
    # Choosing
    "passphrase_short": QT_TRANSLATE_NOOP(
        "words",
        "At least {least} letters, please: four or five words that do not belong together are "
        "easy to keep in mind.",
    ),
    "passphrase_long": QT_TRANSLATE_NOOP("words", "At most {most} letters, please."),
    "passphrase_same": QT_TRANSLATE_NOOP(
        "words", "That is nearly one letter over and over. Choose a few words instead."
    ),
    "no_daily_key": QT_TRANSLATE_NOOP(
        "words",
        "This computer has no key store, so choose a passphrase: without one, only the recovery "
        "code would open the file each morning.",
    ),
    "passphrase_first": QT_TRANSLATE_NOOP(
        "words",
        "Choose a passphrase first: without one, only the recovery code would open the file.",
    ),
    "no_recovery_code": QT_TRANSLATE_NOOP(
        "words", "A recovery code has 8 groups of 4 letters and digits."
    ),
    "no_key_store": QT_TRANSLATE_NOOP(
        "words",
        "This computer has no key store that Frontdesk can use. The passphrase is asked for at "
        "each start.",
    ),
    "not_protected": QT_TRANSLATE_NOOP("words", "The studio's file is not encrypted."),
    "already_protected": QT_TRANSLATE_NOOP("words", "The studio's file is encrypted already."),
    "protection_of_server": QT_TRANSLATE_NOOP(
        "words",
        "This studio lies on a server, whose keeper encrypts its disk. Frontdesk encrypts a file "
        "on this computer only.",
    ),
    "protection_of_demo": QT_TRANSLATE_NOOP(
        "words", "Nothing of a demo studio is kept, so there is nothing to encrypt."
    ),
    # The journal
    "file_protected": QT_TRANSLATE_NOOP("words", "Encrypted the studio's file"),
    "file_unprotected": QT_TRANSLATE_NOOP("words", "Took the encryption off the studio's file"),
    "keys_passphrase": QT_TRANSLATE_NOOP("words", "Changed the passphrase of the studio's file"),
    "keys_recovery": QT_TRANSLATE_NOOP("words", "Made a new recovery code"),
    "keys_keyring_on": QT_TRANSLATE_NOOP(
        "words", "Let this computer open the studio's file by itself"
    ),
    "plain_removed": QT_TRANSLATE_NOOP(
        "words", "Removed older copies that anybody could read: {copies}"
    ),
    "keys_keyring_off": QT_TRANSLATE_NOOP("words", "Let the passphrase be asked for at each start"),
}
