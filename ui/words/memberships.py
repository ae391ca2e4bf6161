"""Words of memberships: plans, joining, freezes, leaving, and the day's billing."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not: a plan
    "plan_without_name": QT_TRANSLATE_NOOP("words", "Give the plan a name."),
    "plan_name_long": QT_TRANSLATE_NOOP("words", "Name the plan in {most} letters at most."),
    "plan_name_taken": QT_TRANSLATE_NOOP("words", "There is a plan called {name} already."),
    "plan_amount_wrong": QT_TRANSLATE_NOOP("words", "Write an amount between $0 and {most}."),
    "plan_number_wrong": QT_TRANSLATE_NOOP("words", "Write a number from {low} to {high}."),
    "plan_discount_wrong": QT_TRANSLATE_NOOP("words", "A discount is between 0 and 100 per cent."),
    "plan_gives_nothing": QT_TRANSLATE_NOOP(
        "words", "A plan gives credits, a discount, or both: fill one in."
    ),
    "plan_credits_for_nothing": QT_TRANSLATE_NOOP(
        "words", "Each credit has to cost at least a cent: raise the price, or give fewer."
    ),
    "plan_service_gone": QT_TRANSLATE_NOOP(
        "words", "There is no service with the code {code} any more. Take it off."
    ),
    "plan_form_gone": QT_TRANSLATE_NOOP(
        "words", "That form is not there any more. Choose another agreement, or none."
    ),
    "plan_not_offered": QT_TRANSLATE_NOOP(
        "words", "{name} is not sold any more. Choose another plan."
    ),
    "plan_same": QT_TRANSLATE_NOOP("words", "This is the plan already."),
    # Why not: joining
    "member_away": QT_TRANSLATE_NOOP(
        "words", "This client was put away. Bring the client back, then let them join."
    ),
    "member_already": QT_TRANSLATE_NOOP(
        "words", "This client is a member already: {number}. Change that membership instead."
    ),
    "agreement_missing": QT_TRANSLATE_NOOP(
        "words", "The agreement of this plan is not signed yet. Let the client sign it first."
    ),
    "shared_too_many": QT_TRANSLATE_NOOP(
        "words", "This plan is shared with {most} people at most. Take somebody off."
    ),
    "shared_wrong": QT_TRANSLATE_NOOP(
        "words", "Share it with other clients, each once, and not with the member."
    ),
    # Why not: another plan
    "upgrade_unpaid": QT_TRANSLATE_NOOP(
        "words", "This cycle is not paid yet. Collect it first, or change from the next cycle on."
    ),
    "upgrade_impossible": QT_TRANSLATE_NOOP(
        "words",
        "There is no difference to pay for this plan now. Change to it from {day} on instead.",
    ),
    "upgrade_later": QT_TRANSLATE_NOOP(
        "words", "Another plan was paid for since. Void or give back the latest change first."
    ),
    "dues_paid_since": QT_TRANSLATE_NOOP(
        "words",
        "The dues from {day} were collected anew since. Void that sale first, or leave the refund.",
    ),
    # Why not: a freeze
    "freeze_too_early": QT_TRANSLATE_NOOP("words", "A freeze begins on {day} at the earliest."),
    "freeze_backwards": QT_TRANSLATE_NOOP("words", "The last day comes before the first."),
    "freeze_too_long": QT_TRANSLATE_NOOP("words", "Freeze it for {most} days at most."),
    "freeze_costs_nothing": QT_TRANSLATE_NOOP(
        "words", "A freeze without a fee costs nothing: empty the amount, or choose a fee."
    ),
    "freeze_fee_wrong": QT_TRANSLATE_NOOP(
        "words", "A fee is more than nothing and at most {most}."
    ),
    "freeze_price_wrong": QT_TRANSLATE_NOOP(
        "words", "A reduced cycle costs more than nothing and less than {most}."
    ),
    "freeze_owed": QT_TRANSLATE_NOOP(
        "words", "Something is still owed. Collect it first, then freeze the membership."
    ),
    "freeze_ending": QT_TRANSLATE_NOOP(
        "words", "This membership ends on {day}. Let it go on first, then freeze it."
    ),
    "freeze_overlaps": QT_TRANSLATE_NOOP(
        "words", "It is frozen from {first} to {last} already. Choose other days."
    ),
    # Why not: leaving
    "membership_ended": QT_TRANSLATE_NOOP("words", "{number} has ended. Take it up again first."),
    "cancel_reason_missing": QT_TRANSLATE_NOOP("words", "Say why it ends today."),
    # Why not: billing
    "dues_tender": QT_TRANSLATE_NOOP(
        "words", "Dues are paid by card, cash or check. Choose one of them."
    ),
    "drop_reason_missing": QT_TRANSLATE_NOOP("words", "Say why it is not asked for any more."),
    # What to speak of at the desk
    "notice_suspended": QT_TRANSLATE_NOOP(
        "words", "The membership is suspended: {amount} are owed. Collect it to go on."
    ),
    "notice_owed": QT_TRANSLATE_NOOP("words", "{amount} of the membership are not paid yet."),
    "notice_ending": QT_TRANSLATE_NOOP("words", "The membership ends on {day}."),
    "notice_frozen": QT_TRANSLATE_NOOP("words", "The membership rests until {day}."),
    "notice_expiring_sessions": QT_TRANSLATE_NOOP(
        "words", "Sessions that expire on {day}: {count}."
    ),
    "notice_expiring_minutes": QT_TRANSLATE_NOOP("words", "{count} min expire on {day}."),
    # Moved on
    "membership_elsewhere": QT_TRANSLATE_NOOP(
        "words", "The membership was changed meanwhile. Look at it again."
    ),
    "freeze_over": QT_TRANSLATE_NOOP("words", "This freeze is over already."),
    "charge_elsewhere": QT_TRANSLATE_NOOP(
        "words", "What is due was changed meanwhile. Look at it again."
    ),
    "charge_collected": QT_TRANSLATE_NOOP("words", "This was collected already."),
    "charge_dropped": QT_TRANSLATE_NOOP("words", "This is not asked for any more."),
    # What was done
    "plan_added": QT_TRANSLATE_NOOP("words", "The plan is sold from now on"),
    "plan_offered": QT_TRANSLATE_NOOP("words", "The plan is sold again"),
    "plan_put_away": QT_TRANSLATE_NOOP("words", "The plan is not sold any more; its members stay"),
    "member_joined": QT_TRANSLATE_NOOP(
        "words", "{client} is member {number} and paid {total}, receipt {receipt}"
    ),
    "member_joined_free": QT_TRANSLATE_NOOP("words", "{client} is member {number}"),
    "plan_changes": QT_TRANSLATE_NOOP("words", "{client} changes plan on {day}"),
    "plan_change_dropped": QT_TRANSLATE_NOOP("words", "{client} stays on the plan"),
    "plan_upgraded": QT_TRANSLATE_NOOP(
        "words", "{client} is on the better plan and paid {total}, receipt {receipt}"
    ),
    "membership_shared": QT_TRANSLATE_NOOP("words", "Who shares {client}'s membership was changed"),
    "membership_freezes": QT_TRANSLATE_NOOP(
        "words", "{client}'s membership rests from {first} to {last}"
    ),
    "freeze_ended": QT_TRANSLATE_NOOP(
        "words", "{client}'s membership goes on, and is due next on {day}"
    ),
    "freeze_dropped": QT_TRANSLATE_NOOP("words", "{client}'s freeze was taken back"),
    "membership_leaves": QT_TRANSLATE_NOOP("words", "{client}'s membership ends on {day}"),
    "membership_stays": QT_TRANSLATE_NOOP("words", "{client}'s membership goes on"),
    "membership_cancelled": QT_TRANSLATE_NOOP("words", "{client}'s membership ended today"),
    "membership_reinstated": QT_TRANSLATE_NOOP(
        "words", "{client} is a member again; the next cycle is due on {day}"
    ),
    "billing_run": QT_TRANSLATE_NOOP(
        "words", "Today's billing was run. Newly due: {count}, together {amount}"
    ),
    "billing_run_none": QT_TRANSLATE_NOOP("words", "Today's billing was run; nothing is newly due"),
    "billing_run_again": QT_TRANSLATE_NOOP(
        "words", "Today's billing was run before; there is nothing new"
    ),
    "dues_collected": QT_TRANSLATE_NOOP("words", "{client} paid {total}, receipt {receipt}"),
    "dues_failed": QT_TRANSLATE_NOOP(
        "words", "{client}'s dues could not be collected; they are tried again on {day}"
    ),
    "dues_unpaid": QT_TRANSLATE_NOOP(
        "words", "{client}'s dues could not be collected; the membership is past due"
    ),
    "dues_dropped": QT_TRANSLATE_NOOP("words", "{client}'s dues of {amount} are not asked for"),
}
