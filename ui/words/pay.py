"""Words of therapists' pay: agreements, what is added by hand, and what was paid."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not: an agreement
    "pay_rate_wrong": QT_TRANSLATE_NOOP("words", "Write an amount between $0 and {most}."),
    "pay_share_wrong": QT_TRANSLATE_NOOP("words", "A share is between 0 and 100 per cent."),
    "pay_step_wrong": QT_TRANSLATE_NOOP(
        "words", "A step begins above 0 and gives between 0 and 100 per cent."
    ),
    "pay_step_twice": QT_TRANSLATE_NOOP(
        "words", "Two steps begin at the same place. Take one of them off."
    ),
    "pay_steps_many": QT_TRANSLATE_NOOP("words", "There can be {most} steps at most."),
    "pay_fixed_twice": QT_TRANSLATE_NOOP(
        "words", "A service of one length has two amounts. Take one of them off."
    ),
    "pay_fixed_many": QT_TRANSLATE_NOOP("words", "There can be {most} fixed amounts at most."),
    "pay_worth_missing": QT_TRANSLATE_NOOP(
        "words", "Write what a service counts for that a session bought before has paid."
    ),
    "pay_service_gone": QT_TRANSLATE_NOOP(
        "words", "There is no service with the code {code} any more. Take it off."
    ),
    "pay_day_paid": QT_TRANSLATE_NOOP(
        "words", "The days before were paid already. Let it begin on {day} or later."
    ),
    "pay_from_wrong": QT_TRANSLATE_NOOP("words", "Let it begin between {first} and {last}."),
    # Why not: something added by hand
    "pay_extra_wrong": QT_TRANSLATE_NOOP(
        "words", "Write an amount up to {most}, below zero to take it off."
    ),
    "pay_reason_missing": QT_TRANSLATE_NOOP("words", "Say what it is for."),
    "pay_reason_long": QT_TRANSLATE_NOOP("words", "Say it in {most} letters at most."),
    "pay_no_agreement": QT_TRANSLATE_NOOP(
        "words", "There is no agreement with {name} yet. Make one first."
    ),
    # Why not: paid
    "pay_not_over": QT_TRANSLATE_NOOP(
        "words", "The period is not over yet. It can be marked as paid from {day} on."
    ),
    "pay_nobody": QT_TRANSLATE_NOOP("words", "There is nothing left to pay in this period."),
    "pay_twice": QT_TRANSLATE_NOOP("words", "Name each therapist once."),
    "pay_paid_already": QT_TRANSLATE_NOOP("words", "{name} was paid for this period already."),
    "pay_earlier_first": QT_TRANSLATE_NOOP(
        "words", "{name} was not paid yet for the days from {day} on. Pay that period first."
    ),
    "pay_elsewhere": QT_TRANSLATE_NOOP(
        "words", "The statement has changed meanwhile. Look at it again, then mark it as paid."
    ),
    # What was done
    "pay_agreed": QT_TRANSLATE_NOOP("words", "{therapist} is paid on new terms from {day} on"),
    "pay_extra_added": QT_TRANSLATE_NOOP("words", "{amount} was added to the pay of {therapist}"),
    "pay_paid": QT_TRANSLATE_NOOP(
        "words", "Marked as paid: {count} of {first} to {last}, together {total}"
    ),
}
