"""What a studio can set: each setting's kind, its bounds, and what it is when nobody has said.

A setting has a key; those of services and therapists have one each: ``turnover.7``, ``gender.3``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from frontdesk.errors import Reason
from frontdesk.values.identifiers import is_ein, is_npi
from frontdesk.values.plan import FEWEST_DIGITS, GENDERS, LONGEST_TEXT
from frontdesk.values.span import GRID

Value = int | str | tuple[str, ...] | None


class Kind(StrEnum):
    """How a setting is written."""

    HOURS = "hours"
    MINUTES = "minutes"
    DAYS = "days"
    YEARS = "years"
    PERCENT = "percent"  # in basis points
    DOLLARS = "dollars"  # whole ones
    MEGABYTES = "megabytes"
    TEXT = "text"
    PHONE = "phone"
    LINES = "lines"
    SERVICES = "services"  # codes
    GENDER = "gender"
    CHOICE = "choice"  # one of a few words
    NPI = "npi"
    EIN = "ein"
    ZONE = "zone"


class Group(StrEnum):
    """Where a setting stands: settings that are thought of together."""

    CANCELLING = "cancelling"
    BOOKING = "booking"
    DEEP_WORK = "deep_work"
    TURNOVER = "turnover"
    STORED = "stored"
    THERAPISTS = "therapists"
    PRIVACY = "privacy"
    STUDIO = "studio"
    TILL = "till"
    PAY = "pay"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing that can be set; ``free`` may be left empty."""

    name: str
    group: Group
    kind: Kind
    usual: Value = None
    low: int = 0
    high: int = 0
    step: int = 1
    free: bool = False
    choices: tuple[str, ...] = ()

    def against(self, value: Value) -> list[Reason]:
        """Return every reason why it cannot be ``value``."""
        if value is None and self.free:
            return []
        match self.kind:
            case Kind.TEXT:
                return _text(value, 1)
            case Kind.PHONE:
                return _text(value, 1) or _phone(value)
            case Kind.LINES:
                return _lines(value)
            case Kind.SERVICES:
                return []  # which there are is known to the database
            case Kind.NPI | Kind.EIN:
                known = is_npi(str(value)) if self.kind is Kind.NPI else is_ein(str(value))
                return [] if known else [Reason(f"setting_{self.kind}", "value")]
            case Kind.GENDER:
                known = value in GENDERS
                return [] if known else [Reason("setting_gender", "value")]
            case Kind.ZONE:
                return [] if is_zone(value) else [Reason("setting_zone", "value")]
            case Kind.CHOICE:
                return [] if value in self.choices else [Reason("setting_choice", "value")]
        if not isinstance(value, int) or not self.low <= value <= self.high:
            low, high = self.low, self.high
            if self.kind is Kind.PERCENT:
                low, high = low // 100, high // 100
            return [Reason(f"setting_{self.kind}", "value", {"low": low, "high": high})]
        if value % self.step:
            return [Reason("setting_off_grid", "value", {"step": self.step})]
        return []


SETTINGS: dict[str, Setting] = {
    each.name: each
    for each in (
        Setting(name="cancellation_hours", group=Group.CANCELLING, kind=Kind.HOURS,
                usual=24, high=336),
        Setting(name="late_bp", group=Group.CANCELLING, kind=Kind.PERCENT,
                usual=5_000, high=10_000),
        Setting(name="missed_bp", group=Group.CANCELLING, kind=Kind.PERCENT,
                usual=10_000, high=10_000),
        Setting(name="grace_minutes", group=Group.CANCELLING, kind=Kind.MINUTES,
                usual=15, high=1_440),
        Setting(name="wait_minutes", group=Group.CANCELLING, kind=Kind.MINUTES,
                usual=0, high=120),
        Setting(name="notice_minutes", group=Group.BOOKING, kind=Kind.MINUTES,
                usual=0, high=10_080),
        Setting(name="horizon_days", group=Group.BOOKING, kind=Kind.DAYS,
                usual=730, low=1, high=730),
        Setting(name="deep_minutes", group=Group.DEEP_WORK, kind=Kind.MINUTES,
                low=GRID, high=720, step=GRID, free=True),
        Setting(name="deep_services", group=Group.DEEP_WORK, kind=Kind.SERVICES, usual=()),
        Setting(name="turnover", group=Group.TURNOVER, kind=Kind.MINUTES, high=120, step=GRID),
        Setting(name="deposit_bp", group=Group.STORED, kind=Kind.PERCENT,
                usual=5_000, high=10_000),
        Setting(name="gift_card_years", group=Group.STORED, kind=Kind.YEARS,
                low=5, high=99, free=True),
        Setting(name="gender", group=Group.THERAPISTS, kind=Kind.GENDER, free=True),
        Setting(name="npi", group=Group.THERAPISTS, kind=Kind.NPI, free=True),
        Setting(name="refund_limit", group=Group.TILL, kind=Kind.DOLLARS,
                usual=100, high=100_000),
        Setting(name="erasure_days", group=Group.PRIVACY, kind=Kind.DAYS, usual=30, high=365),
        Setting(name="forms_years", group=Group.PRIVACY, kind=Kind.YEARS, usual=0, high=99),
        Setting(name="notes_years", group=Group.PRIVACY, kind=Kind.YEARS, usual=0, high=99),
        Setting(name="tax_rounding", group=Group.TILL, kind=Kind.CHOICE,
                usual="receipt", choices=("receipt", "line")),
        Setting(name="pay_period", group=Group.PAY, kind=Kind.CHOICE,
                usual="half_month", choices=("week", "two_weeks", "half_month", "month")),
        Setting(name="staff_bp", group=Group.TILL, kind=Kind.PERCENT, usual=0, high=10_000),
        Setting(name="name", group=Group.STUDIO, kind=Kind.TEXT),
        Setting(name="address", group=Group.STUDIO, kind=Kind.LINES),
        Setting(name="phone", group=Group.STUDIO, kind=Kind.PHONE),
        Setting(name="zone", group=Group.STUDIO, kind=Kind.ZONE),
        Setting(name="currency", group=Group.STUDIO, kind=Kind.CHOICE, choices=("USD",)),
        Setting(name="studio_npi", group=Group.STUDIO, kind=Kind.NPI, free=True),
        Setting(name="ein", group=Group.STUDIO, kind=Kind.EIN, free=True),
        Setting(name="sales_tax_bp", group=Group.STUDIO, kind=Kind.PERCENT, high=3_000),
        Setting(name="file_mb", group=Group.STUDIO, kind=Kind.MEGABYTES,
                usual=10, low=1, high=50),
    )
}  # fmt: skip


def setting_of(key: str) -> tuple[Setting, int | None]:
    """Return the setting of a key, and the number of whose it is; ``KeyError`` for no such."""
    name, _, number = key.partition(".")
    return SETTINGS[name], int(number) if number else None


def is_zone(value: Value) -> bool:
    """Tell whether it is the name of a time zone, such as America/Chicago."""
    try:
        ZoneInfo(str(value))
    except (ValueError, OSError, KeyError):
        return False
    return True


def _text(value: Value, least: int) -> list[Reason]:
    if not isinstance(value, str) or len(value) < least:
        return [Reason("setting_empty", "value")]
    if len(value) > LONGEST_TEXT:
        return [Reason("setting_long", "value", {"most": LONGEST_TEXT})]
    return []


def _phone(value: Value) -> list[Reason]:
    digits = sum(letter.isdecimal() for letter in str(value))
    return [] if digits >= FEWEST_DIGITS else [Reason("not_a_phone", "value", {"text": value})]


def _lines(value: Value) -> list[Reason]:
    lines: Sequence[str] = value if isinstance(value, tuple) else ()
    return [reason for line in lines for reason in _text(line, 0)]
