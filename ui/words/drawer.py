"""Words of the drawer and of the close of the day."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "cash_empty": QT_TRANSLATE_NOOP("words", "Write an amount, such as 20.00."),
    "cash_reason_missing": QT_TRANSLATE_NOOP("words", "Say in a word or two what it is for."),
    "drawer_too_little": QT_TRANSLATE_NOOP(
        "words", "There is not so much in the drawer. Take less, or put some in first."
    ),
    "tips_too_much": QT_TRANSLATE_NOOP("words", "{name} has {owed} to get in tips."),
    "count_wrong": QT_TRANSLATE_NOOP("words", "Write how many there are, from 0 to {most}."),
    "drawer_over": QT_TRANSLATE_NOOP(
        "words", "There is {amount} more than there should be. Count again, or say why."
    ),
    "drawer_short": QT_TRANSLATE_NOOP(
        "words", "There is {amount} less than there should be. Count again, or say why."
    ),
    "count_empty": QT_TRANSLATE_NOOP(
        "words",
        "Count the drawer first: write how many there are of each, and 0 where it is empty.",
    ),
    "count_not_given": QT_TRANSLATE_NOOP("words", "Give the count of the drawer first."),
    "drawer_closed": QT_TRANSLATE_NOOP(
        "words", "This drawer is closed for today: no cash goes in or out of it before tomorrow."
    ),
    "drawer_closed_already": QT_TRANSLATE_NOOP("words", "Drawer {number} is closed already."),
    "drawers_open": QT_TRANSLATE_NOOP(
        "words", "Drawer {numbers} took cash today and is not closed yet: count it first."
    ),
    "drawer_name": QT_TRANSLATE_NOOP("words", "Give the drawer a name of up to {most} letters."),
    "drawer_name_taken": QT_TRANSLATE_NOOP("words", "There is a drawer called {name} already."),
    "day_closed_already": QT_TRANSLATE_NOOP("words", "{day} is closed already: Z {number}."),
    "closing_reason_missing": QT_TRANSLATE_NOOP("words", "Say in a word or two why it may stay."),
    "closing_line_stays": QT_TRANSLATE_NOOP("words", "This line is not passed over: do it first."),
    "day_not_closed": QT_TRANSLATE_NOOP(
        "words", "{day} is not closed: put it right where it stands, not by a correction."
    ),
    # What was done
    "day_corrected": QT_TRANSLATE_NOOP("words", "Corrected {day} by {amount}"),
    "closing_done": QT_TRANSLATE_NOOP("words", "Noted as done"),
    "closing_passed": QT_TRANSLATE_NOOP("words", "Passed over: {reason}"),
    "cash_float": QT_TRANSLATE_NOOP("words", "Put {amount} into the drawer to begin with"),
    "cash_pay_in": QT_TRANSLATE_NOOP("words", "Put {amount} into the drawer"),
    "cash_pay_out": QT_TRANSLATE_NOOP("words", "Took {amount} out of the drawer"),
    "tips_paid": QT_TRANSLATE_NOOP("words", "Paid {therapist} {amount} of tips"),
    "drawer_counted": QT_TRANSLATE_NOOP("words", "Counted {amount} in the drawer"),
    "drawer_named": QT_TRANSLATE_NOOP("words", "Drawer {number} is called {name}"),
    "drawer_used": QT_TRANSLATE_NOOP("words", "This station uses drawer {number} from now on"),
    "drawer_closed_now": QT_TRANSLATE_NOOP("words", "Closed drawer {number} for today"),
    "day_closed_now": QT_TRANSLATE_NOOP("words", "Closed {day}: Z {number}"),
}
