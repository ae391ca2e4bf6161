"""Words of the till: why not, and what was taken."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "nothing_to_pay": QT_TRANSLATE_NOOP("words", "There is nothing to pay: add a product first."),
    "not_finished": QT_TRANSLATE_NOOP(
        "words", "{client}'s session is not finished yet. Finish it, then check out."
    ),
    "not_one_visit": QT_TRANSLATE_NOOP(
        "words",
        "These belong to different visits: take them apart, or say which client pays for all.",
    ),
    "paid_before": QT_TRANSLATE_NOOP(
        "words", "{client} has paid already: receipt {receipt}, taken by {who} on {day}, {time}."
    ),
    "day_closed": QT_TRANSLATE_NOOP(
        "words", "{day} is closed, so nothing more is taken on it. Take it tomorrow."
    ),
    "amount_too_large": QT_TRANSLATE_NOOP("words", "No single amount goes beyond {most}."),
    "product_gone": QT_TRANSLATE_NOOP("words", "{product} is no longer sold. Take it off."),
    "product_price_changed": QT_TRANSLATE_NOOP(
        "words", "{product} costs {price} now. Add it again."
    ),
    "quantity_wrong": QT_TRANSLATE_NOOP("words", "{product}: sell between 1 and {most}."),
    "discount_not_allowed": QT_TRANSLATE_NOOP("words", "Your role gives no discounts."),
    "discount_empty": QT_TRANSLATE_NOOP("words", "Write a discount as 10% or as 8.50."),
    "discount_too_large": QT_TRANSLATE_NOOP("words", "It all comes to {full}: take off less."),
    "discount_over_limit": QT_TRANSLATE_NOOP(
        "words", "You may take off {percent} per cent at most, here {most}. Ask a manager for more."
    ),
    "discount_reason_missing": QT_TRANSLATE_NOOP("words", "Say why there is a discount."),
    "price_not_allowed": QT_TRANSLATE_NOOP("words", "Your role changes no prices."),
    "price_wrong": QT_TRANSLATE_NOOP("words", "Write a price from 0 to {most}."),
    "price_over_limit": QT_TRANSLATE_NOOP(
        "words",
        "You may change a price by {percent} per cent at most, here from {low} to {high}. "
        "Ask a manager for more.",
    ),
    "price_reason_missing": QT_TRANSLATE_NOOP("words", "Say why the price is another one."),
    "code_unknown": QT_TRANSLATE_NOOP("words", "There is no code {code}."),
    "code_not_yet": QT_TRANSLATE_NOOP("words", "The code {code} holds from {day_dated} on."),
    "code_over": QT_TRANSLATE_NOOP("words", "The code {code} held until {day_dated}."),
    "code_used_up": QT_TRANSLATE_NOOP(
        "words", "The code {code} was used {most} {most:time|times}, as often as it may be."
    ),
    "code_used_once": QT_TRANSLATE_NOOP(
        "words", "This client has used the code {code} already; it is for once."
    ),
    "add_on_gone": QT_TRANSLATE_NOOP("words", "{name} is no longer offered. Take it off."),
    "add_on_elsewhere": QT_TRANSLATE_NOOP("words", "{name} does not go with this service."),
    "setting_choice": QT_TRANSLATE_NOOP("words", "Choose one of those that are offered."),
    "tip_negative": QT_TRANSLATE_NOOP("words", "A tip is not less than nothing."),
    "tip_for_nobody": QT_TRANSLATE_NOOP("words", "A tip goes to somebody who served."),
    "tender_too_small": QT_TRANSLATE_NOOP("words", "{missing} are missing."),
    "tender_too_large": QT_TRANSLATE_NOOP("words", "That is {over} too much."),
    "tender_empty": QT_TRANSLATE_NOOP("words", "Say how much was paid."),
    "tender_unknown": QT_TRANSLATE_NOOP("words", "Choose how it is paid."),
    "tenders_too_many": QT_TRANSLATE_NOOP("words", "Pay in {most} parts at most."),
    "only_cash_gives_change": QT_TRANSLATE_NOOP("words", "Only cash gives change back."),
    "brand_wrong": QT_TRANSLATE_NOOP("words", "Choose the kind of card from the list."),
    "approval_wrong": QT_TRANSLATE_NOOP(
        "words", "Write the approval code of a card in {most} letters at most."
    ),
    "check_no_wrong": QT_TRANSLATE_NOOP(
        "words", "Write the number of the check in {most} letters at most."
    ),
    "last_four_wrong": QT_TRANSLATE_NOOP(
        "words", "Write the card's last four digits, or leave it empty."
    ),
    "no_receipt_yet": QT_TRANSLATE_NOOP("words", "Nothing was sold at this station yet."),
    "fee_paid_since": QT_TRANSLATE_NOOP(
        "words",
        "Its fee was taken meanwhile, so it stays as it is. Book a new appointment instead.",
    ),
    "fee_was_paid": QT_TRANSLATE_NOOP(
        "words",
        "Its fee was taken already: receipt {receipt}, by {who}. Book a new appointment instead.",
    ),
    # Moved on
    "fee_paid_already": QT_TRANSLATE_NOOP("words", "The fee was paid already: receipt {receipt}."),
    "fee_elsewhere": QT_TRANSLATE_NOOP(
        "words", "The fee is not owed any more. Open the ticket again."
    ),
    "paid_already": QT_TRANSLATE_NOOP("words", "{client} has paid already: receipt {receipt}."),
    "price_elsewhere": QT_TRANSLATE_NOOP(
        "words", "The price was changed meanwhile. Look at it again."
    ),
    "aside_elsewhere": QT_TRANSLATE_NOOP(
        "words", "This ticket was paid or dropped meanwhile. Open the ticket again."
    ),
    # What was done
    "put_aside": QT_TRANSLATE_NOOP("words", "Put a ticket of {total} aside"),
    "aside_dropped": QT_TRANSLATE_NOOP("words", "Dropped a ticket that was put aside"),
    "paid": QT_TRANSLATE_NOOP("words", "{client} paid {total}, receipt {receipt}"),
    "fee_paid": QT_TRANSLATE_NOOP("words", "{client} paid {total}, receipt {receipt}"),
    "sold": QT_TRANSLATE_NOOP("words", "Sold for {total}, receipt {receipt}"),
}
