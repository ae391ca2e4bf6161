"""What may be kept of a client beyond name and contact, and how it is checked."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from frontdesk.errors import Reason, Refused
from frontdesk.values.card_number import holds_card_number
from frontdesk.values.phone import Phone
from frontdesk.values.text import one_line

#: In words.
DETAIL_TEXTS = (
    "former_name",
    "pronouns",
    "emergency_name",
    "guardian",
    "reach_when",
    "found_by",
    "provider",
    "allergies",
    "blocked",
    "tax_certificate",
)
#: Telephone numbers besides the client's own first one.
DETAIL_PHONES = ("other_phone", "emergency_phone", "guardian_phone", "provider_phone")
#: One of a few; the first is what is meant when nothing is said.
DETAIL_CHOICES: Mapping[str, tuple[str, ...]] = {
    "reach_by": ("phone", "text", "email", "mail"),
    "pressure": ("light", "moderate", "firm", "deep"),
    "language": ("en", "es", "de", "fr", "vi", "zh", "ar"),
}
#: Days.
DETAIL_DAYS = ("tax_exempt_until",)
#: All of them, and the tags.
DETAILS = (*DETAIL_TEXTS, *DETAIL_PHONES, *DETAIL_CHOICES, *DETAIL_DAYS, "tags")
#: What a search looks through, too.
DETAIL_SEARCHED = ("former_name", "other_phone")
#: What one client may be to another, and what that makes the other to the one.
LINKS: Mapping[str, str] = {
    "partner": "partner",
    "parent": "child",
    "child": "parent",
    "sibling": "sibling",
    "relative": "relative",
    "guardian": "ward",
    "payer": "pays_for",
}
_LONGEST = 300
_ALL = frozenset(DETAILS)
_TAGS, _TAG = 12, 24
_OF_AGE = 18


def checked_details(given: Mapping[str, Any], wrong: list[Reason]) -> dict[str, Any]:
    """Return the details among ``given`` in their proper form; what is wrong is added to."""
    if given.keys().isdisjoint(_ALL):
        return dict.fromkeys(DETAILS)
    found: dict[str, Any] = {}
    for name in DETAIL_TEXTS:
        text = one_line(given.get(name) or "")
        if holds_card_number(text):
            wrong.append(Reason("card_number", name))
        if len(text) > _LONGEST:
            wrong.append(Reason("detail_too_long", name, {"most": _LONGEST}))
        found[name] = text or None
    for name in DETAIL_PHONES:
        found[name] = checked_phone(given.get(name), name, wrong)
    for name, choices in DETAIL_CHOICES.items():
        value = given.get(name) or None
        if value is not None and value not in choices:
            wrong.append(Reason("not_a_choice", name, {"text": value}))
        found[name] = value
    for name in DETAIL_DAYS:
        value = given.get(name) or None
        if value is not None and not isinstance(value, date):
            wrong.append(Reason("not_a_date", name, {"text": value}))
        found[name] = value
    found["tags"] = _tags(given.get("tags") or (), wrong)
    return found


def checked_phone(text: str | None, name: str, wrong: list[Reason]) -> str | None:
    """Return a number in E.164; what is none is added to ``wrong`` under ``name``."""
    if not text or not text.strip():
        return None
    try:
        return Phone.parse(text).e164
    except Refused:
        wrong.append(Reason("not_a_phone", name, {"text": text}))
        return None


def age_on(birthday: date | None, day: date) -> int | None:
    """Return how old somebody is on ``day``."""
    if birthday is None:
        return None
    had = (day.month, day.day) >= (birthday.month, birthday.day)
    return day.year - birthday.year - (not had)


def is_minor(birthday: date | None, day: date) -> bool:
    """Tell whether somebody needs a guardian."""
    age = age_on(birthday, day)
    return age is not None and age < _OF_AGE


def _tags(given: Iterable[str], wrong: list[Reason]) -> list[str] | None:
    tags = list(dict.fromkeys(filter(None, (one_line(each) for each in given))))
    if len(tags) > _TAGS or any(len(tag) > _TAG for tag in tags):
        wrong.append(Reason("tags_too_many", "tags", {"most": _TAGS, "letters": _TAG}))
    return tags or None
