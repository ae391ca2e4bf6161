"""Words of the settings: why not, and what was changed."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = {
    # Why not
    "setting_hours": QT_TRANSLATE_NOOP(
        "words", "Write a whole number of hours between {low} and {high}."
    ),
    "setting_minutes": QT_TRANSLATE_NOOP(
        "words", "Write a whole number of minutes between {low} and {high}."
    ),
    "setting_dollars": QT_TRANSLATE_NOOP("words", "Write whole dollars, from {low} to {high}."),
    "setting_megabytes": QT_TRANSLATE_NOOP(
        "words", "Write a whole number of megabytes, from {low} to {high}."
    ),
    "setting_days": QT_TRANSLATE_NOOP(
        "words", "Write a whole number of days between {low} and {high}."
    ),
    "setting_years": QT_TRANSLATE_NOOP(
        "words", "Write a whole number of years between {low} and {high}."
    ),
    "setting_percent": QT_TRANSLATE_NOOP(
        "words", "Write a percentage between {low} and {high}, such as 50 or 8.25."
    ),
    "setting_off_grid": QT_TRANSLATE_NOOP(
        "words", "The calendar goes in steps of {step} minutes: write a multiple of {step}."
    ),
    "setting_empty": QT_TRANSLATE_NOOP("words", "This must not be empty: it stands on receipts."),
    "setting_long": QT_TRANSLATE_NOOP("words", "Write at most {most} letters."),
    "setting_gender": QT_TRANSLATE_NOOP("words", "Choose a woman, a man, or not said."),
    "setting_npi": QT_TRANSLATE_NOOP(
        "words", "An NPI has ten digits, the last of which checks the others. Write it again."
    ),
    "setting_ein": QT_TRANSLATE_NOOP("words", "Write an EIN as 12-3456789."),
    "setting_service": QT_TRANSLATE_NOOP("words", "There is no service with the code {text}."),
    "setting_elsewhere": QT_TRANSLATE_NOOP(
        "words", "Somebody else set this meanwhile. Look at it again."
    ),
    # What was done
    "set_cancellation_hours": QT_TRANSLATE_NOOP("words", "Changed how early one can cancel"),
    "set_late_bp": QT_TRANSLATE_NOOP("words", "Changed the fee for cancelling late"),
    "set_missed_bp": QT_TRANSLATE_NOOP("words", "Changed the fee for not coming"),
    "set_grace_minutes": QT_TRANSLATE_NOOP("words", "Changed the grace after booking"),
    "set_wait_minutes": QT_TRANSLATE_NOOP("words", "Changed how long a client is waited for"),
    "set_notice_minutes": QT_TRANSLATE_NOOP("words", "Changed the notice for a booking"),
    "set_horizon_days": QT_TRANSLATE_NOOP("words", "Changed how far ahead is booked"),
    "set_deep_minutes": QT_TRANSLATE_NOOP("words", "Changed the limit of deep work"),
    "set_deep_services": QT_TRANSLATE_NOOP("words", "Changed what counts as deep work"),
    "set_turnover": QT_TRANSLATE_NOOP("words", "Changed the turnover after {service}"),
    "set_deposit_bp": QT_TRANSLATE_NOOP("words", "Changed how much a deposit is"),
    "set_gift_card_years": QT_TRANSLATE_NOOP("words", "Changed how long gift cards are good for"),
    "set_gender": QT_TRANSLATE_NOOP("words", "Changed what is said of {therapist}"),
    "set_erasure_days": QT_TRANSLATE_NOOP("words", "Changed how long an erasure waits"),
    "set_forms_years": QT_TRANSLATE_NOOP("words", "Changed how long signed forms are kept"),
    "set_notes_years": QT_TRANSLATE_NOOP("words", "Changed how long notes are kept"),
    "set_npi": QT_TRANSLATE_NOOP("words", "Changed the NPI of {therapist}"),
    "set_studio_npi": QT_TRANSLATE_NOOP("words", "Changed the studio's NPI"),
    "set_ein": QT_TRANSLATE_NOOP("words", "Changed the studio's EIN"),
    "set_name": QT_TRANSLATE_NOOP("words", "Changed the studio's name"),
    "set_address": QT_TRANSLATE_NOOP("words", "Changed the studio's address"),
    "set_phone": QT_TRANSLATE_NOOP("words", "Changed the studio's phone"),
    "set_refund_limit": QT_TRANSLATE_NOOP(
        "words", "Changed up to what is given back without a second person"
    ),
    "set_file_mb": QT_TRANSLATE_NOOP("words", "Changed how large a client's file may be"),
    "set_tax_rounding": QT_TRANSLATE_NOOP("words", "Changed how sales tax is rounded"),
    "set_pay_period": QT_TRANSLATE_NOOP("words", "Changed how often therapists are paid"),
    "set_staff_bp": QT_TRANSLATE_NOOP("words", "Changed what staff pay less"),
    "set_sales_tax_bp": QT_TRANSLATE_NOOP("words", "Changed the sales tax"),
}
