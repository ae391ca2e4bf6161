"""The further fields of a client's record: other names, how to reach, whom to call, care."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from frontdesk.queries.clients import ClientCard
from frontdesk.values.client_details import (
    DETAIL_CHOICES,
    DETAIL_DAYS,
    DETAIL_PHONES,
    DETAIL_TEXTS,
    DETAILS,
)
from frontdesk.values.said import said_birthday
from ui.format import day_dated, phone
from ui.widgets.form import Form
from ui.widgets.label import Label

_LINES = (*DETAIL_TEXTS, *DETAIL_PHONES, *DETAIL_DAYS, "tags")
#: Two digits of a year mean one of this century.
_CENTURY = date(2099, 12, 31)


def choice_word(name: str, value: str | None) -> str:
    """Return what one of a few is called; nothing said is told as such."""
    if value is None:
        return _tr("not said")
    return {
        "phone": _tr("by phone"),
        "text": _tr("by text message"),
        "email": _tr("by e-mail"),
        "mail": _tr("by letter"),
        "light": _tr("light"),
        "moderate": _tr("moderate"),
        "firm": _tr("firm"),
        "deep": _tr("deep"),
        "en": _tr("English"),
        "es": _tr("Spanish"),
        "de": _tr("German"),
        "fr": _tr("French"),
        "vi": _tr("Vietnamese"),
        "zh": _tr("Chinese"),
        "ar": _tr("Arabic"),
    }.get(value, f"{name}: {value}")


class DetailFields:
    """Lines and choices that a form holds, by the names of what they keep."""

    def __init__(self) -> None:
        self.lines = {name: QLineEdit() for name in _LINES}
        self.boxes = {name: QComboBox() for name in DETAIL_CHOICES}
        for name, box in self.boxes.items():
            for value in (None, *DETAIL_CHOICES[name]):
                box.addItem(choice_word(name, value), value)
        for name, words in (
            ("tags", _tr("such as regular, pays by card")),
            ("reach_when", _tr("after 5 pm, not on Sundays")),
            ("pronouns", _tr("she, he, they")),
            ("found_by", _tr("a friend, the web, a gift card")),
            ("provider", _tr("Dr. Patel, Amarillo Family Practice")),
            ("blocked", _tr("empty, unless no booking is to be taken")),
            ("tax_exempt_until", _tr("12/31/2027; empty: no end")),
            ("allergies", _tr("nut oils, lavender, latex")),
        ):
            self.lines[name].setPlaceholderText(words)

    def typed(self) -> dict[str, str | None]:
        """Return what stands in every field."""
        lines = {name: line.text().strip() for name, line in self.lines.items()}
        return {**lines, **{name: box.currentData() for name, box in self.boxes.items()}}

    def put(self, name: str, value: object) -> None:
        """Fill a field."""
        if name in self.boxes:
            self.boxes[name].setCurrentIndex(max(self.boxes[name].findData(value), 0))
        else:
            self.lines[name].setText(str(value or ""))

    def lay_names(self, form: Form) -> None:
        """Put the further names below the first ones."""
        self._pair(form, ("former_name", _tr("Former name")), ("pronouns", _tr("Pronouns")))

    def lay_reach(self, form: Form) -> None:
        """Put how the client is reached below the address."""
        self._head(form, _tr("How to reach"))
        self._pair(form, ("other_phone", _tr("Other phone")), ("language", _tr("Language")))
        self._pair(form, ("reach_by", _tr("Best reached")), ("reach_when", _tr("When")))
        self._head(form, _tr("Whom to call"))
        self._pair(
            form, ("emergency_name", _tr("In an emergency")), ("emergency_phone", _phone_word())
        )
        self._pair(
            form, ("guardian", _tr("Guardian of a minor")), ("guardian_phone", _phone_word())
        )
        self._pair(form, ("provider", _tr("Referring provider")), ("provider_phone", _phone_word()))

    def lay_care(self, form: Form) -> None:
        """Put what therapist and desk mind at the end."""
        self._head(form, _tr("Care and desk"))
        self._pair(form, ("pressure", _tr("Pressure")), ("allergies", _tr("Allergies")))
        self._pair(form, ("found_by", _tr("Came to us by")), ("tags", _tr("Tags")))
        self._pair(
            form,
            ("tax_certificate", _tr("Tax exemption number")),
            ("tax_exempt_until", _tr("Exempt until")),
        )
        form.add("blocked", _tr("Not booked, because"), self.lines["blocked"])

    # Internal

    def _pair(self, form: Form, *fields: tuple[str, str]) -> None:
        form.add_pair(
            *(
                (n, words, self.boxes[n] if n in self.boxes else self.lines[n])
                for n, words in fields
            )
        )

    @staticmethod
    def _head(form: Form, words: str) -> None:
        form.add_wide(Label(words, "heading"))


def shown_details(card: ClientCard) -> dict[str, str | None]:
    """Return what the fields show of ``card``."""
    shown: dict[str, str | None] = {name: card.more[name] or "" for name in DETAIL_TEXTS}
    shown |= {name: phone(card.more[name]) for name in DETAIL_PHONES}
    shown |= {name: card.more[name] for name in DETAIL_CHOICES}
    for name in DETAIL_DAYS:
        shown[name] = day_dated(card.more[name]) if card.more[name] else ""
    shown["tags"] = ", ".join(card.more["tags"] or ())
    return shown


def kept_detail(name: str, value: object) -> object:
    """Return what is to be kept of what was typed."""
    if name == "tags":
        return [part.strip() for part in str(value or "").split(",") if part.strip()] or None
    if name in DETAIL_DAYS and value:
        return said_birthday(str(value), _CENTURY) or value
    return value or None


def is_detail(name: str) -> bool:
    """Tell whether a field is one of these."""
    return name in DETAILS


def _phone_word() -> str:
    return _tr("Phone")


def _tr(text: str) -> str:
    return QCoreApplication.translate("clients", text)
