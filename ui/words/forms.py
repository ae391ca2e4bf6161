"""Words of forms: why not, what was done."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    "form_moved_on": QT_TRANSLATE_NOOP(
        "words", "This form was changed meanwhile: open it again to fill in the new one."
    ),
    "answer_missing": QT_TRANSLATE_NOOP("words", "Please answer this."),
    "signature_missing": QT_TRANSLATE_NOOP("words", "Please sign here with the finger or mouse."),
    "form_wrong": QT_TRANSLATE_NOOP("words", "The form cannot be read: look at {place}."),
    "form_unchanged": QT_TRANSLATE_NOOP("words", "The form is like this already."),
    "form_not_readable": QT_TRANSLATE_NOOP("words", "This file is no form: it is not TOML."),
    "form_not_read": QT_TRANSLATE_NOOP("words", "{place} cannot be read."),
    "form_not_written": QT_TRANSLATE_NOOP(
        "words", "{place} cannot be written: choose another folder."
    ),
    "not_the_client": QT_TRANSLATE_NOOP(
        "words", "A form that was begun is gone on with by the client alone."
    ),
    "form_copy_is_kept": QT_TRANSLATE_NOOP(
        "words", "The archive copy of a signed form stays as it is."
    ),
    "form_copy_of_another": QT_TRANSLATE_NOOP(
        "words", "This PDF is not of the form that was signed."
    ),
    "form_copy_kept": QT_TRANSLATE_NOOP("words", "Kept the archive copy of {client}'s form"),
    "health_of_nobody": QT_TRANSLATE_NOOP("words", "Say who it is first, then ask."),
    # What was done
    "form_signed": QT_TRANSLATE_NOOP("words", "{client} has signed the form"),
    "form_kept": QT_TRANSLATE_NOOP("words", "Kept the form “{title}”"),
    "health_as_before": QT_TRANSLATE_NOOP("words", "Noted that nothing has changed for {client}"),
    "health_has_changed": QT_TRANSLATE_NOOP(
        "words", "Noted that something has changed for {client}"
    ),
}
