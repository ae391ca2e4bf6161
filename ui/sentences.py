"""Turns the codes of the domain into sentences; the words are in ``ui/words``.

sentence(Refused)            every reason, one sentence each
sentence(Stale)              what happened, who did it and when
sentence(StoreUnavailable)   what is wrong with the surroundings, and what to do
sentence(Outcome or Done)    what was done, without a full stop: Moved Sam Ortiz to 2:30 pm
sentence(anything else)      that something went wrong; never a raw code
"""

import string
from collections.abc import Mapping
from datetime import date, datetime, time, tzinfo
from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk.changes import Done, Outcome
from frontdesk.errors import Reason, Refused, Stale, StoreUnavailable
from frontdesk.values.money import Money
from frontdesk.values.placement import Placement
from ui import format as shown
from ui.counted import Told, counted
from ui.words import WORDS

#: Ends the name of a day that is written with its year.
_DATED = "_dated"


def sentence(thing: object, zone: tzinfo | None = None) -> str:
    """Return what ``thing`` says, in words; moments are told in ``zone``, the studio's."""
    if isinstance(thing, Refused):
        return " ".join(dict.fromkeys(sentence(reason, zone) for reason in thing.reasons))
    if isinstance(thing, Reason):
        return _said(thing.code, thing.params, zone) or _tr("This is not possible.")
    if isinstance(thing, Stale):
        return _stale(thing, zone)
    if isinstance(thing, StoreUnavailable):
        return _said(thing.code, thing.params, zone) or _tr(
            "The studio's data cannot be reached just now. Nothing was lost; try again."
        )
    if isinstance(thing, (Outcome, Done)):
        return _done(thing.code, thing.params, zone)
    return _tr("Something went wrong here. What was saved before is safe.")


def by_field(refused: Refused) -> dict[str, str]:
    """Return what is wrong at each field, every reason of it; ``""`` is no field's."""
    said: dict[str, list[str]] = {}
    for reason in refused.reasons:
        said.setdefault(reason.field or "", []).append(sentence(reason))
    return {field: " ".join(dict.fromkeys(texts)) for field, texts in said.items()}


def lowered(text: str) -> str:
    """Return ``text`` for the middle of a sentence: the first letter small."""
    return text[:1].lower() + text[1:]


def known(code: str) -> bool:
    """Tell whether there are words for ``code``."""
    return code in WORDS


# Internal


def _stale(error: Stale, zone: tzinfo | None) -> str:
    text = _said(error.code, error.params, zone) or _tr("Someone else changed this meanwhile.")
    if error.who is not None and error.when is not None:
        when = shown.time_short((error.when.astimezone(zone) if zone else error.when).time())
        told = _tr("It was {who}, at {when}.").format(who=error.who, when=when)
    elif error.who is not None:
        told = _tr("It was {who}.").format(who=error.who)
    else:
        return text
    return f"{text} {told}"


def _done(code: str, params: Mapping[str, Any], zone: tzinfo | None) -> str:
    walked = {"undone": _tr("Undone: {what}"), "redone": _tr("Done again: {what}")}
    if code in walked:
        what = _done(str(params.get("what")), params.get("params") or {}, zone)
        return walked[code].format(what=lowered(what))
    return _said(code, params, zone) or _tr("The last change")


def _said(code: str, params: Mapping[str, Any], zone: tzinfo | None) -> str | None:
    words = WORDS.get(code)
    if words is None:
        return None
    template = QCoreApplication.translate("words", words)
    names = {name for _, name, _, _ in string.Formatter().parse(template) if name}
    return template.format_map({name: _param(name, params, zone) for name in names})


def _param(name: str, params: Mapping[str, Any], zone: tzinfo | None) -> Told:
    """Return a parameter in words; ``{day_dated}`` is ``day`` with its year."""
    value = params.get(name.removesuffix(_DATED))
    if name.endswith(_DATED) and isinstance(value, date):
        return Told(shown.day_dated(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return counted(value)
    return Told(written(value, zone))


def written(value: Any, zone: tzinfo | None = None) -> str:
    """Return a parameter as it is written on screen."""
    if value is None:
        return "…"
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(written(one, zone) for one in value)
    for kind, write in _WRITERS:
        if isinstance(value, kind):
            return str(write(value.astimezone(zone) if isinstance(value, datetime) else value))
    return str(value)


def _moment(value: datetime) -> str:
    return f"{shown.day_short(value.date())}, {shown.time_short(value.time())}"


def _place(value: Placement) -> str:
    return f"{shown.day_short(value.day)}, {shown.time_short(value.starts)}"


def _whole(value: int) -> str:
    return shown.number(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("sentences", text)


#: In this order: a datetime is a date too.
_WRITERS: tuple[tuple[type, Any], ...] = (
    (Money, shown.money),
    (Placement, _place),
    (datetime, _moment),
    (date, shown.day_short),
    (time, shown.time_short),
    (bool, str),
    (int, _whole),
)
