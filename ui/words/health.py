"""Words of clients' health: why not, and what was done; never what anybody has."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "health_stops": QT_TRANSLATE_NOOP(
        "words",
        "{name}: {instruction}. The note goes on the client's card; the therapist or "
        "the manager may let it pass.",
    ),
    "health_not_opened": QT_TRANSLATE_NOOP(
        "words", "Open the health record first: who looks into it is written down."
    ),
    "since_wrong": QT_TRANSLATE_NOOP("words", "{day_dated} lies ahead, or very far back."),
    "severity_wrong": QT_TRANSLATE_NOOP("words", "Severity goes from 0 to {most}."),
    "due_date_unasked": QT_TRANSLATE_NOOP("words", "Only a pregnancy has a due date."),
    "due_date_wrong": QT_TRANSLATE_NOOP(
        "words", "A due date lies within the next ten months; {day} does not."
    ),
    "medication_too_long": QT_TRANSLATE_NOOP("words", "Keep it to {most} letters."),
    "doctor_missing": QT_TRANSLATE_NOOP("words", "Say which doctor wrote it."),
    "doctor_too_long": QT_TRANSLATE_NOOP("words", "Keep it to {most} letters."),
    "note_given_ahead": QT_TRANSLATE_NOOP(
        "words", "It cannot have been written on {day_dated} yet."
    ),
    "doctor_note_over": QT_TRANSLATE_NOOP(
        "words", "It does not count any more: {day_dated} is over."
    ),
    "rule_twice": QT_TRANSLATE_NOOP(
        "words", "There is a rule for this condition and service already."
    ),
    "instruction_missing": QT_TRANSLATE_NOOP("words", "Write what is to be done."),
    "instruction_too_long": QT_TRANSLATE_NOOP("words", "Keep it to {most} letters."),
    "instruction_tells": QT_TRANSLATE_NOOP(
        "words", "“{word}” tells the condition. The desk reads this: say what to do, not why."
    ),
    "rules_signed": QT_TRANSLATE_NOOP("words", "This version is signed already."),
    # Moved on
    "health_elsewhere": QT_TRANSLATE_NOOP("words", "This was changed meanwhile."),
    "rules_elsewhere": QT_TRANSLATE_NOOP("words", "The rules were changed meanwhile."),
    "not_the_lead": QT_TRANSLATE_NOOP(
        "words", "The owner, or the therapist whom the owner names as lead, answers for the rules."
    ),
    "only_owner_names_lead": QT_TRANSLATE_NOOP("words", "Only the owner names the lead."),
    "lead_elsewhere": QT_TRANSLATE_NOOP("words", "Another lead was named meanwhile."),
    # What was done
    "lead_named": QT_TRANSLATE_NOOP("words", "Named {therapist} as lead, who signs health rules"),
    "lead_none": QT_TRANSLATE_NOOP("words", "Health rules are signed by the owner alone"),
    "health_opened": QT_TRANSLATE_NOOP("words", "Opened {client}'s health record"),
    "health_saved": QT_TRANSLATE_NOOP("words", "Changed {client}'s health record"),
    "health_passed": QT_TRANSLATE_NOOP("words", "Let {client} pass without a doctor's note"),
    "doctor_note_filed": QT_TRANSLATE_NOOP("words", "Filed a doctor's note for {client}"),
    "doctor_note_withdrawn": QT_TRANSLATE_NOOP("words", "Withdrew a doctor's note of {client}"),
    "health_rules_saved": QT_TRANSLATE_NOOP("words", "Saved the health rules as version {version}"),
    "health_rules_signed_now": QT_TRANSLATE_NOOP(
        "words", "Signed version {version} of the health rules"
    ),
}
