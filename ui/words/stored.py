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
    "wallet_membership_frozen": QT_TRANSLATE_NOOP(
        "words", "The membership rests, so nothing is taken from it. End the freeze first."
    ),
    "wallet_membership_suspended": QT_TRANSLATE_NOOP(
        "words", "The membership is suspended for dues that are owed. Collect them first."
    ),
    "wallet_expired": QT_TRANSLATE_NOOP(
        "words", "It could be used until {day_dated}. Pay another way."
    ),
    "wallet_used_up": QT_TRANSLATE_NOOP("words", "Nothing is left on it: pay another way."),
    "wallet_not_theirs": QT_TRANSLATE_NOOP(
        "words",
        "It belongs to somebody else, who does not share it. Choose what is {client}'s own.",
    ),
    "wallet_longer": QT_TRANSLATE_NOOP(
        "words", "A session of {name} lasts {minutes} minutes at most. Pay this one otherwise."
    ),
    "wallet_other_service": QT_TRANSLATE_NOOP(
        "words", "{name} does not cover this service. Pay another way."
    ),
    "credit_for_nothing": QT_TRANSLATE_NOOP(
        "words", "{name} pays for a service, and that is not on this ticket."
    ),
    "credit_twice": QT_TRANSLATE_NOOP("words", "One credit is enough for one service."),
    "credits_used_since": QT_TRANSLATE_NOOP(
        "words",
        "Credits of {name} that came with it were used since. Take back the visit that they paid "
        "for first.",
    ),
    "credit_pays_service": QT_TRANSLATE_NOOP(
        "words", "{name} pays for the service, {most}, and no more. Pay the rest another way."
    ),
    "deposit_too_late": QT_TRANSLATE_NOOP(
        "words", "This appointment is cancelled or paid. Take the deposit for another one."
    ),
    "deposit_paid_since": QT_TRANSLATE_NOOP(
        "words", "A deposit was paid for this booking. Cancel it, so that the deposit is settled."
    ),
    "deposit_elsewhere": QT_TRANSLATE_NOOP(
        "words", "This deposit is for another appointment. Pay another way."
    ),
    "gift_card_amount": QT_TRANSLATE_NOOP("words", "A gift card holds between {least} and {most}."),
    "card_text_long": QT_TRANSLATE_NOOP("words", "Write at most {most} letters."),
    "package_gone": QT_TRANSLATE_NOOP("words", "{name} is no longer sold. Take it off."),
    "stored_for_nobody": QT_TRANSLATE_NOOP("words", "Choose the client whose it will be."),
    "house_overpaid": QT_TRANSLATE_NOOP(
        "words", "Only {owed} are owed on the house account: take no more."
    ),
    "house_limit_wrong": QT_TRANSLATE_NOOP("words", "Write a limit between nothing and {most}."),
    "house_limit_owed": QT_TRANSLATE_NOOP(
        "words", "{owed} are owed already, so the limit cannot be lower. Take a payment first."
    ),
    "stored_reason_missing": QT_TRANSLATE_NOOP("words", "Say why, in a few words."),
    "wallet_stays_theirs": QT_TRANSLATE_NOOP(
        "words", "Only gift cards and packages can be given to somebody else."
    ),
    "wallet_is_theirs": QT_TRANSLATE_NOOP("words", "It is {client}'s already."),
    "wallet_not_shared": QT_TRANSLATE_NOOP(
        "words", "{name} is for one person alone. Give it to somebody else instead."
    ),
    "nothing_expired": QT_TRANSLATE_NOOP("words", "Nothing has expired that is still owed."),
    "not_a_gift_card": QT_TRANSLATE_NOOP(
        "words",
        "{text} is no gift card's number: one letter is wrong or missing. Type it again, or scan "
        "the card.",
    ),
    "gift_card_unknown": QT_TRANSLATE_NOOP(
        "words", "No gift card with the number {text} was sold here."
    ),
    "package_name": QT_TRANSLATE_NOOP("words", "Give it a name of at most {most} letters."),
    "package_name_taken": QT_TRANSLATE_NOOP("words", "There is a package called {name} already."),
    "package_units": QT_TRANSLATE_NOOP("words", "Write how many it holds, from 1 to {most}."),
    "package_price": QT_TRANSLATE_NOOP("words", "Write a price between {least} and {most}."),
    "package_days": QT_TRANSLATE_NOOP(
        "words", "Write from 1 to {most} days, or leave it empty: then it does not expire."
    ),
    "payout_nothing": QT_TRANSLATE_NOOP("words", "There is nothing on it that can be paid out."),
    "payout_not_paid": QT_TRANSLATE_NOOP(
        "words",
        "Only {paid} of it were paid for here and can be given back; the rest can only be used.",
    ),
    # Moved on
    "frozen_already": QT_TRANSLATE_NOOP("words", "It is frozen already."),
    "unfrozen_already": QT_TRANSLATE_NOOP("words", "It can be used already."),
    "wallet_elsewhere": QT_TRANSLATE_NOOP(
        "words", "Somebody else changed it meanwhile. Look at it again."
    ),
    # What was done
    "credit_given": QT_TRANSLATE_NOOP("words", "Gave {client} {amount} of credit"),
    "house_limit_set": QT_TRANSLATE_NOOP("words", "{client} may owe up to {amount}"),
    "wallet_frozen_now": QT_TRANSLATE_NOOP("words", "Froze {text}"),
    "wallet_unfrozen": QT_TRANSLATE_NOOP("words", "Made {text} usable again"),
    "wallet_handed_over": QT_TRANSLATE_NOOP("words", "Gave {text} to {client}"),
    "card_replaced": QT_TRANSLATE_NOOP("words", "Replaced a gift card; the new one ends in {text}"),
    "wallet_shared": QT_TRANSLATE_NOOP("words", "Changed who may use {text}"),
    "written_off": QT_TRANSLATE_NOOP("words", "Wrote off {amount} that had expired"),
    "package_saved": QT_TRANSLATE_NOOP("words", "Saved the package {name}"),
    "paid_out": QT_TRANSLATE_NOOP("words", "Paid out {total}, receipt {receipt}"),
    "cancelled_for_credit": QT_TRANSLATE_NOOP(
        "words", "Cancelled {client} at {time}: one credit taken"
    ),
    "cancelled_deposit_kept": QT_TRANSLATE_NOOP(
        "words", "Cancelled {client} at {time}: {fee} kept of the deposit"
    ),
}
