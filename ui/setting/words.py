"""What each setting is called, and in a plain word what it does."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.settings import SettingRow
from frontdesk.values.settings import Group, Setting


@dataclass(frozen=True, slots=True)
class SettingWords:
    """A title, what it does, and what stands behind the value."""

    title: str
    help: str
    unit: str = ""
    empty: str = ""  # what an empty field means


def group_title(group: Group) -> str:
    """Return what a group of settings is called."""
    return {
        Group.CANCELLING: _tr("Cancelling"),
        Group.BOOKING: _tr("Booking"),
        Group.DEEP_WORK: _tr("Deep work"),
        Group.TURNOVER: _tr("Turnover"),
        Group.STORED: _tr("Gift cards and deposits"),
        Group.THERAPISTS: _tr("Therapists"),
        Group.TILL: _tr("Till"),
        Group.PAY: _tr("Pay"),
        Group.PRIVACY: _tr("Erasing a client"),
        Group.STUDIO: _tr("Studio"),
    }[group]


def group_help(group: Group) -> str:
    """Return in a sentence what a group of settings is about."""
    return {
        Group.CANCELLING: _tr("What is asked of those who cancel late or do not come."),
        Group.BOOKING: _tr("How soon, and how far ahead, times are offered."),
        Group.DEEP_WORK: _tr("How much heavy work one therapist is offered for a day."),
        Group.TURNOVER: _tr("Minutes to turn the room over after each service."),
        Group.STORED: _tr("What is paid ahead, and how long it is good for."),
        Group.THERAPISTS: _tr("For clients who ask for a woman or a man."),
        Group.TILL: _tr("What may be done at the till, and by whom alone."),
        Group.PAY: _tr("How often therapists are paid."),
        Group.PRIVACY: _tr("What the law makes you keep is yours to know; ask for your state."),
        Group.STUDIO: _tr("What stands on receipts and sheets."),
    }[group]


def words_of(row: SettingRow) -> SettingWords:
    """Return the words of a setting."""
    name = row.setting.name
    if name == "turnover":
        help_ = _tr("Bookings made from now on keep it free.")
        return SettingWords(row.whose, help_, _tr("minutes"))
    if name == "npi":
        help_ = _tr("The therapist's National Provider Identifier, for superbills.")
        return SettingWords(row.whose, help_, "", _tr("no NPI"))
    if name == "gender":
        return SettingWords(row.whose, _tr("Offered to those who ask for it."))
    return words_named(name)


def words_named(name: str) -> SettingWords:
    """Return the words of a setting that the studio has once."""
    return {**_cancelling(), **_booking(), **_till(), **_stored(), **_privacy(), **_studio()}[name]


def choices_of(setting: Setting) -> list[tuple[str, str]]:
    """Return what can be chosen, with its words."""
    words = {
        "receipt": _tr("On the receipt"),
        "line": _tr("On each line"),
        "week": _tr("Week"),
        "two_weeks": _tr("Two weeks"),
        "half_month": _tr("Half month"),
        "month": _tr("Month"),
        "USD": _tr("US dollars"),
    }
    return [(each, words[each]) for each in setting.choices]


# Internal


def _cancelling() -> dict[str, SettingWords]:
    return {
        "cancellation_hours": SettingWords(
            _tr("Notice to cancel"),
            _tr("Whoever cancels at least so many hours before the start pays nothing."),
            _tr("hours"),
        ),
        "late_bp": SettingWords(
            _tr("Fee for cancelling late"),
            _tr("The part of the price that is asked for less notice. It can be waived."),
            "%",
        ),
        "missed_bp": SettingWords(
            _tr("Fee for not coming"), _tr("The part of the price that a no-show owes."), "%"
        ),
        "grace_minutes": SettingWords(
            _tr("Grace after booking"),
            _tr("For so long after booking one may cancel for nothing, also for today."),
            _tr("minutes"),
        ),
        "wait_minutes": SettingWords(
            _tr("Waiting for a client"),
            _tr("Nobody can be noted as a no-show before so many minutes after the start."),
            _tr("minutes"),
        ),
    }


def _booking() -> dict[str, SettingWords]:
    return {
        "notice_minutes": SettingWords(
            _tr("Notice for a booking"),
            _tr("No opening is offered sooner than this. By hand it can still be booked."),
            _tr("minutes"),
        ),
        "horizon_days": SettingWords(
            _tr("How far ahead"),
            _tr("Openings are offered up to so many days from today."),
            _tr("days"),
        ),
        "deep_minutes": SettingWords(
            _tr("Most in a day"),
            _tr("A therapist is offered no more minutes of it a day. Empty: no limit."),
            _tr("minutes"),
            _tr("no limit"),
        ),
        "deep_services": SettingWords(
            _tr("What counts as deep work"), _tr("The services whose minutes are added up.")
        ),
    }


def _till() -> dict[str, SettingWords]:
    return {
        "tax_rounding": SettingWords(
            _tr("Sales tax is rounded"),
            _tr("Once on what a receipt comes to, or on each line of it. Ask your accountant."),
        ),
        "staff_bp": SettingWords(
            _tr("What staff pay less"),
            _tr("Taken off when a client works here; a client's card says who does."),
            "%",
        ),
        "pay_period": SettingWords(
            _tr("Therapists are paid for"),
            _tr("A statement covers so long. What was paid before stays as it was."),
        ),
        "refund_limit": SettingWords(
            _tr("Refunds without a second person"),
            _tr("An owner or a manager gives back up to so much alone; more needs another's yes."),
            _tr("dollars"),
        ),
    }


def _stored() -> dict[str, SettingWords]:
    return {
        "deposit_bp": SettingWords(
            _tr("A deposit is"),
            _tr(
                "The part of the price that is proposed when one is taken. Whoever cancels late "
                "or does not come pays from it first; in time, all of it becomes credit."
            ),
            "%",
        ),
        "gift_card_years": SettingWords(
            _tr("A gift card is good for"),
            _tr(
                "Five years at least, by federal law; where your state asks for more, it gets "
                "more. A card that lies unused loses nothing. Empty: it does not expire."
            ),
            _tr("years"),
            _tr("does not expire"),
        ),
    }


def _privacy() -> dict[str, SettingWords]:
    return {
        "erasure_days": SettingWords(
            _tr("An erasure waits"),
            _tr("So long after the owner has agreed it can still be called off."),
            _tr("days"),
        ),
        "forms_years": SettingWords(
            _tr("Signed forms are kept"),
            _tr("So many years from the signature, whoever asks to be erased. 0: not at all."),
            _tr("years"),
        ),
        "notes_years": SettingWords(
            _tr("Notes are kept"),
            _tr("So many years from the session, whoever asks to be erased. 0: not at all."),
            _tr("years"),
        ),
    }


def _studio() -> dict[str, SettingWords]:
    return {
        "file_mb": SettingWords(
            _tr("Files with a client"),
            _tr("No file that is kept with a client, such as a scanned form, may be larger."),
            _tr("MB"),
        ),
        "name": SettingWords(_tr("Name"), _tr("As it stands at the head of every receipt.")),
        "address": SettingWords(_tr("Address"), _tr("A line each, as on a letter.")),
        "phone": SettingWords(_tr("Phone"), _tr("Where clients reach the desk.")),
        "zone": SettingWords(
            _tr("Time zone"),
            _tr(
                "Which clock the calendar goes by. What is booked keeps its time on the wall: "
                "3 pm stays 3 pm."
            ),
        ),
        "currency": SettingWords(
            _tr("Currency"), _tr("What prices are in. Frontdesk counts in US dollars alone.")
        ),
        "studio_npi": SettingWords(
            _tr("NPI of the studio"),
            _tr("Its National Provider Identifier, as it stands on superbills."),
            "",
            _tr("no NPI"),
        ),
        "ein": SettingWords(
            _tr("EIN"),
            _tr("The tax number of the studio, as it stands on superbills."),
            "",
            _tr("no EIN"),
        ),
        "sales_tax_bp": SettingWords(
            _tr("Sales tax"),
            _tr("Added to what is taxable, mostly products. Holds from now on."),
            "%",
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
