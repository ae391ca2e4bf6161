"""Words of voids and refunds: why not, and what was taken back."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "void_of_void": QT_TRANSLATE_NOOP(
        "words", "{receipt} took a sale back, and stays. Take the money anew instead."
    ),
    "void_too_late": QT_TRANSLATE_NOOP(
        "words", "{receipt} is of {day}: only what was taken today is voided. Refund it instead."
    ),
    "refunded_in_part": QT_TRANSLATE_NOOP(
        "words", "Some of {receipt} was given back already. Refund the rest, or void that first."
    ),
    "refund_of_refund": QT_TRANSLATE_NOOP(
        "words", "{receipt} gave money back itself. Choose the receipt by which it was paid."
    ),
    "refund_nothing": QT_TRANSLATE_NOOP("words", "Choose what is given back."),
    "refund_too_many": QT_TRANSLATE_NOOP("words", "{text}: only {left} can still be given back."),
    "refunded": QT_TRANSLATE_NOOP("words", "{client} got {total} back, receipt {receipt} for {of}"),
    "refunded_line": QT_TRANSLATE_NOOP("words", "{text} was given back already."),
    "refund_whole_sessions": QT_TRANSLATE_NOOP(
        "words", "{name} counts sessions: give all of them back that it paid, or none."
    ),
    "credit_for_nobody": QT_TRANSLATE_NOOP(
        "words", "This sale names no client, so there is no account to put it on."
    ),
    "back_reason_missing": QT_TRANSLATE_NOOP("words", "Say why, in a word or two."),
    # Moved on
    "voided_already": QT_TRANSLATE_NOOP("words", "This sale was voided already."),
    # What was done
    "voided": QT_TRANSLATE_NOOP("words", "Voided {of}, receipt {receipt}"),
}
