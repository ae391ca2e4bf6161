"""Words of stored value: gift cards, packages, accounts, and why not."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "wallet_nothing": QT_TRANSLATE_NOOP("words", "Say how much of it is used."),
    "wallet_too_little": QT_TRANSLATE_NOOP(
        "words", "There are {left} on it: take that much, and the rest another way."
    ),
    "wallet_too_few_sessions": QT_TRANSLATE_NOOP(
        "words", "{name}: too few sessions are left ({left}). Pay another way."
    ),
    "wallet_too_few_minutes": QT_TRANSLATE_NOOP(
        "words", "{name}: too few minutes are left ({left}). Pay another way."
    ),
    "house_limit": QT_TRANSLATE_NOOP(
        "words",
        "The house account takes {left} more: pay the rest another way, or raise its limit.",
    ),
    "wallet_frozen": QT_TRANSLATE_NOOP(
        "words", "It is frozen ({why}), so nothing is taken from it. Unfreeze it first."
    ),
    "wallet_expired": QT_TRANSLATE_NOOP(
        "words", "It could be used until {day_dated}. Pay another way."
    ),
}
