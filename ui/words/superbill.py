"""Words of superbills: what a visit or the paper lacks, and what was done."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why a visit is not billed
    "superbill_no_code": QT_TRANSLATE_NOOP(
        "words", "A service without a CPT code is not billed to an insurer."
    ),
    "superbill_no_times": QT_TRANSLATE_NOOP(
        "words",
        "Without the actual start and end nothing can be billed: correct the times of the visit "
        "first.",
    ),
    "superbill_too_short": QT_TRANSLATE_NOOP(
        "words", "Less than eight minutes are no unit, so there is nothing to bill."
    ),
    "superbill_not_paid": QT_TRANSLATE_NOOP("words", "It is not paid yet: take the money first."),
    "superbill_nothing": QT_TRANSLATE_NOOP("words", "Choose a visit that can be billed."),
    "superbill_nobody": QT_TRANSLATE_NOOP(
        "words", "Open the client's card first, then press the key again."
    ),
    # What an insurer will ask for
    "superbill_no_npi": QT_TRANSLATE_NOOP(
        "words", "The studio's NPI is missing: enter it in the settings."
    ),
    "superbill_no_ein": QT_TRANSLATE_NOOP(
        "words", "The studio's EIN is missing: enter it in the settings."
    ),
    "superbill_no_birthday": QT_TRANSLATE_NOOP("words", "The client's birthday is missing."),
    "superbill_no_diagnosis": QT_TRANSLATE_NOOP(
        "words", "No diagnosis was supplied; most insurers ask for one."
    ),
    "superbill_no_therapist_npi": QT_TRANSLATE_NOOP(
        "words", "A therapist's NPI is missing: enter it in the settings."
    ),
    "superbill_no_licence": QT_TRANSLATE_NOOP(
        "words", "No licence of the therapist covered one of these services on its day."
    ),
    # Diagnoses
    "diagnosis_code": QT_TRANSLATE_NOOP(
        "words", "An ICD-10 code has a letter, two figures, and up to four more after a point."
    ),
    "diagnosis_supplier": QT_TRANSLATE_NOOP(
        "words", "Say who supplied it, in at most {most} letters."
    ),
    "diagnosis_day": QT_TRANSLATE_NOOP("words", "This day has not come yet."),
    "diagnosis_noted": QT_TRANSLATE_NOOP("words", "Noted a code that was supplied for {client}"),
    "diagnosis_ended": QT_TRANSLATE_NOOP("words", "Put a code of {client} away"),
}
