"""A form of the studio as data: sections of questions, what is agreed to, when it is due again.

``form_of`` reads it from plain lists and dicts, as a TOML file or the database holds them, and
says in words where it is wrong; ``plain_form`` is the way back.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from frontdesk.errors import Refused
from frontdesk.values.chart import chart_of

#: Letters in an answer, points in a signature or a picture, questions in a form.
MOST_LETTERS, MOST_POINTS, MOST_ITEMS = 4000, 6000, 200
#: A scratch is no signature.
LEAST_POINTS = 8
#: So long what was not signed can be taken up again.
DRAFTS_COUNT = timedelta(hours=12)
_LANGUAGES = ("en", "es")


class Kind(StrEnum):
    """How a question is answered."""

    LINE = "line"
    TEXT = "text"
    ONE = "one"  # of the options
    MANY = "many"
    YES_NO = "yes_no"
    SCALE = "scale"  # 0 to 10
    BODY = "body"  # marks on a picture of the body


@dataclass(frozen=True, slots=True)
class Item:
    """One question."""

    key: str
    kind: Kind
    label: str
    options: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that belong together, with a word before them."""

    title: str
    text: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class FormBody:
    """A form; ``months`` is how long it counts, ``agree`` what is signed."""

    key: str
    language: str
    title: str
    months: int
    agree: str
    sections: tuple[Section, ...]

    def items(self) -> tuple[Item, ...]:
        """Return all questions in their order."""
        return tuple(item for section in self.sections for item in section.items)

    def digest(self) -> str:
        """Return a hash of all that stands on the form."""
        return digest(plain_form(self))


def digest(plain: Any) -> str:
    """Return a hash of plain lists and dicts, the same for the same content."""
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def plain_form(body: FormBody) -> dict[str, Any]:
    """Return a form as lists and dicts."""
    return {
        "key": body.key,
        "language": body.language,
        "title": body.title,
        "months": body.months,
        "agree": body.agree,
        "section": [
            {
                "title": section.title,
                "text": section.text,
                "item": [_plain_item(item) for item in section.items],
            }
            for section in body.sections
        ],
    }


def form_of(plain: Mapping[str, Any]) -> FormBody:
    """Return the form; raise ``Refused`` with the place where it is wrong."""
    sections = tuple(_section(each, n) for n, each in enumerate(_list(plain, "section"), start=1))
    body = FormBody(
        key=_text(plain, "key", ""),
        language=str(plain.get("language", "en")),
        title=_text(plain, "title", ""),
        months=int(plain["months"]) if isinstance(plain.get("months"), int) else 12,
        agree=_text(plain, "agree", ""),
        sections=sections,
    )
    items = body.items()
    if not 1 <= len(items) <= MOST_ITEMS or len({item.key for item in items}) != len(items):
        raise Refused.because("form_wrong", place="item")
    if body.language not in _LANGUAGES or not 1 <= body.months <= 120:
        raise Refused.because("form_wrong", place="language, months")
    return body


def wrong_answers(body: FormBody, answers: Mapping[str, Any]) -> list[str]:
    """Return the keys of questions that are not answered, or not so."""
    wrong = [key for key in answers if key not in {item.key for item in body.items()}]
    for item in body.items():
        answer = answers.get(item.key)
        missing = answer in (None, "", [], {})
        if (missing and item.required) or (not missing and not _fits(item, answer)):
            wrong.append(item.key)
    return wrong


def is_signature(strokes: Sequence[Sequence[Sequence[int]]]) -> bool:
    """Tell whether lines are a signature: not a scratch, and not without an end."""
    count = sum(len(stroke) for stroke in strokes)
    return LEAST_POINTS <= count <= MOST_POINTS and all(
        len(point) == 2 and all(0 <= number <= 1000 for number in point)
        for stroke in strokes
        for point in stroke
    )


# Internal


def _plain_item(item: Item) -> dict[str, Any]:
    found: dict[str, Any] = {"key": item.key, "kind": item.kind.value, "label": item.label}
    if item.options:
        found["options"] = list(item.options)
    if item.required:
        found["required"] = True
    return found


def _section(plain: Mapping[str, Any], number: int) -> Section:
    place = f"section {number}"
    items = tuple(
        _item(each, f"{place}, item {n}") for n, each in enumerate(_list(plain, "item"), 1)
    )
    return Section(_text(plain, "title", place), str(plain.get("text", "")).strip(), items)


def _item(plain: Mapping[str, Any], place: str) -> Item:
    if plain.get("kind") not in set(Kind):
        raise Refused.because("form_wrong", place=f"{place}, kind")
    kind = Kind(plain["kind"])
    options = tuple(str(each) for each in _list(plain, "options"))
    if (kind in (Kind.ONE, Kind.MANY)) != bool(options):
        raise Refused.because("form_wrong", place=f"{place}, options")
    key, label = _text(plain, "key", place), _text(plain, "label", place)
    return Item(key, kind, label, options, bool(plain.get("required", False)))


def _text(plain: Mapping[str, Any], name: str, place: str) -> str:
    found = plain.get(name)
    if not isinstance(found, str) or not found.strip():
        raise Refused.because("form_wrong", place=", ".join(filter(None, (place, name))))
    return found.strip()


def _list(plain: Mapping[str, Any], name: str) -> list[Any]:
    found = plain.get(name, [])
    if not isinstance(found, list):
        raise Refused.because("form_wrong", place=name)
    return found


def _fits(item: Item, answer: Any) -> bool:
    if item.kind in (Kind.LINE, Kind.TEXT):
        return isinstance(answer, str) and len(answer) <= MOST_LETTERS
    if item.kind is Kind.ONE:
        return answer in item.options
    if item.kind is Kind.MANY:
        return isinstance(answer, list) and set(answer) <= set(item.options)
    if item.kind is Kind.YES_NO:
        return isinstance(answer, bool)
    if item.kind is Kind.SCALE:
        return isinstance(answer, int) and not isinstance(answer, bool) and 0 <= answer <= 10
    return isinstance(answer, dict) and _is_chart(answer)


def _is_chart(answer: dict[str, Any]) -> bool:
    try:
        return chart_of(answer).fits()
    except (TypeError, ValueError):
        return False
