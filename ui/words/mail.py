"""Words of letters by e-mail: why not, what became of them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "mail_host_wrong": QT_TRANSLATE_NOOP(
        "words", "Write the server's name, such as smtp.example.com."
    ),
    "mail_port_wrong": QT_TRANSLATE_NOOP("words", "A port is a number from 1 to 65,535."),
    "mail_user_wrong": QT_TRANSLATE_NOOP("words", "This cannot be a user name."),
    "mail_no_account": QT_TRANSLATE_NOOP(
        "words", "The studio has no e-mail account yet: the owner sets it up first."
    ),
    "mail_brings_nothing": QT_TRANSLATE_NOOP("words", "Mark what is to be sent."),
    "mail_too_large": QT_TRANSLATE_NOOP(
        "words", "That is too large for e-mail: send fewer pages at once."
    ),
    "mail_reach_otherwise": QT_TRANSLATE_NOOP(
        "words", "This client wants to be reached otherwise. Mark that they have asked for it."
    ),
    "mail_health_unasked": QT_TRANSLATE_NOOP(
        "words", "This page tells of health. Mark that the client has asked for it by e-mail."
    ),
    "mail_elsewhere": QT_TRANSLATE_NOOP("words", "This letter went out or was changed meanwhile."),
    "only_own_letters": QT_TRANSLATE_NOOP(
        "words", "Somebody else wrote this letter. The front desk can send it again or drop it."
    ),
    # Why it did not go out
    "mail_no_password": QT_TRANSLATE_NOOP(
        "words", "This computer has no password for the studio's e-mail; the owner types it."
    ),
    "mail_secret_not_kept": QT_TRANSLATE_NOOP(
        "words", "The password cannot be kept at {place}: nothing can be written there."
    ),
    "mail_restored": QT_TRANSLATE_NOOP(
        "words",
        "A backup was restored, and this letter may have gone out since. Send it again if it did "
        "not arrive.",
    ),
    "mail_login": QT_TRANSLATE_NOOP(
        "words", "The mail server does not let {user} in: type user name and password anew."
    ),
    "mail_insecure": QT_TRANSLATE_NOOP(
        "words",
        "No secret line to {host} could be made, so nothing was sent. Look at the kind of line and "
        "the port.",
    ),
    "mail_unreachable": QT_TRANSLATE_NOOP(
        "words", "The mail server {host} does not answer. It is tried again by itself."
    ),
    "mail_address_refused": QT_TRANSLATE_NOOP(
        "words", "The mail server refuses the address: {said}"
    ),
    "mail_sender_refused": QT_TRANSLATE_NOOP(
        "words", "The mail server refuses the studio as sender: {said}"
    ),
    "mail_refused": QT_TRANSLATE_NOOP("words", "The mail server refuses the letter: {said}"),
    "mail_interrupted": QT_TRANSLATE_NOOP(
        "words", "It was being sent when the program ended. It is tried again by itself."
    ),
    "mail_broken": QT_TRANSLATE_NOOP("words", "This letter cannot be put together. Write it anew."),
    # What was done
    "mail_account_set": QT_TRANSLATE_NOOP("words", "Changed the studio's e-mail account"),
    "mail_written": QT_TRANSLATE_NOOP("words", "Wrote a letter; it goes out by itself"),
    "mail_begun": QT_TRANSLATE_NOOP("words", "Began to send a letter"),
    "mail_sent": QT_TRANSLATE_NOOP("words", "The letter to {to} went out"),
    "mail_failed": QT_TRANSLATE_NOOP("words", "The letter to {to} did not go out"),
    "mail_again": QT_TRANSLATE_NOOP("words", "Tries the letter again"),
    "mail_dropped": QT_TRANSLATE_NOOP("words", "Did without a letter"),
}
