"""Words of session notes: why not, what moved on, what was done."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "note_signed": QT_TRANSLATE_NOOP("words", "This note is signed, and stands as it is."),
    "note_empty": QT_TRANSLATE_NOOP("words", "Write at least a word before you sign."),
    "note_before_session": QT_TRANSLATE_NOOP(
        "words", "The session has not begun: start it, then sign its note."
    ),
    "note_no_session": QT_TRANSLATE_NOOP(
        "words", "This visit did not take place, so it has no note."
    ),
    "note_not_yours": QT_TRANSLATE_NOOP(
        "words", "A session's note is open to its own therapist only."
    ),
    "note_too_long": QT_TRANSLATE_NOOP(
        "words", "That is too long for a note: {most} letters is the most."
    ),
    "note_detail_wrong": QT_TRANSLATE_NOOP("words", "This is not possible in a note."),
    "note_not_opened": QT_TRANSLATE_NOOP(
        "words", "Say first why you read it: who reads a note is written down."
    ),
    "reading_needs_reason": QT_TRANSLATE_NOOP(
        "words", "Say why in {least} letters at least: the therapist will read it."
    ),
    "no_note_before": QT_TRANSLATE_NOOP("words", "There is no earlier note of this client."),
    "addendum_empty": QT_TRANSLATE_NOOP("words", "Write what is to be added."),
    "addendum_too_soon": QT_TRANSLATE_NOOP(
        "words", "The note is not signed yet: write into it instead."
    ),
    "phrase_short_wrong": QT_TRANSLATE_NOOP(
        "words", "Give the phrase some letters to call it by, {most} at the most."
    ),
    "phrase_words_wrong": QT_TRANSLATE_NOOP(
        "words", "Write what the phrase says, in {most} letters at the most."
    ),
    "phrase_taken": QT_TRANSLATE_NOOP(
        "words", "Another phrase is called “{short}” already; give this one other letters."
    ),
    "times_stand": QT_TRANSLATE_NOOP(
        "words", "Times are corrected from the start of a session until it is paid."
    ),
    "times_to_come": QT_TRANSLATE_NOOP("words", "That time is still to come."),
    "times_backwards": QT_TRANSLATE_NOOP("words", "A session ends after it has begun."),
    "times_half": QT_TRANSLATE_NOOP(
        "words", "A session that goes on has no end yet, and one that is over has one."
    ),
    "nothing_measured": QT_TRANSLATE_NOOP(
        "words", "Nothing is measured yet: write a figure into a session note first."
    ),
    "plan_running": QT_TRANSLATE_NOOP(
        "words", "This client has a plan that goes on: change it, or end it first."
    ),
    "plan_name_wrong": QT_TRANSLATE_NOOP("words", "Give the plan a short name."),
    "plan_goal_wrong": QT_TRANSLATE_NOOP("words", "Write what is to be reached."),
    "plan_sessions_wrong": QT_TRANSLATE_NOOP(
        "words", "A plan has one session at least and {most} at the most."
    ),
    "plan_measures_wrong": QT_TRANSLATE_NOOP("words", "Choose what is measured at each visit."),
    # Moved on
    "plan_elsewhere": QT_TRANSLATE_NOOP("words", "This plan was changed meanwhile."),
    "phrase_elsewhere": QT_TRANSLATE_NOOP("words", "This phrase was changed meanwhile."),
    "times_elsewhere": QT_TRANSLATE_NOOP(
        "words", "The times of this session were changed meanwhile."
    ),
    "note_elsewhere": QT_TRANSLATE_NOOP("words", "This note was changed elsewhere meanwhile."),
    # What was done
    "note_saved": QT_TRANSLATE_NOOP("words", "Saved the note"),
    "note_signed_now": QT_TRANSLATE_NOOP("words", "Signed the note"),
    "note_read": QT_TRANSLATE_NOOP("words", "Read a session note of {client}"),
    "readings_seen": QT_TRANSLATE_NOOP("words", "Saw who read the own notes"),
    "line_note_read": QT_TRANSLATE_NOOP(
        "words", "{who} read the session note of {day_dated}: “{reason}”"
    ),
    "addendum_added": QT_TRANSLATE_NOOP("words", "Added to the note"),
    "phrase_added": QT_TRANSLATE_NOOP("words", "Added the phrase “{short}”"),
    "phrase_changed": QT_TRANSLATE_NOOP("words", "Changed the phrase “{short}”"),
    "phrase_dropped": QT_TRANSLATE_NOOP("words", "Took the phrase “{short}” away"),
    "plan_started": QT_TRANSLATE_NOOP("words", "Started the plan"),
    "plan_changed": QT_TRANSLATE_NOOP("words", "Changed the plan"),
    "plan_ended": QT_TRANSLATE_NOOP("words", "Ended the plan"),
    "times_corrected": QT_TRANSLATE_NOOP("words", "Corrected the time on the table"),
}
