"""What any studio can keep at all: numbers and days within reason, text in whole letters.

A script may say anything; so may a field that cut a letter in two. Whatever comes to the desk
passes here first, so that neither our own arithmetic nor a database stumbles over it.
"""

import dataclasses
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, ParamSpec, TypeVar

from frontdesk.errors import Reason, Refused
from frontdesk.values.client_list import ClientList
from frontdesk.values.money import Money
from frontdesk.values.progress import Progress

P = ParamSpec("P")
T = TypeVar("T")

#: No number, and no amount in cents, is larger: their product is still held by 64 bits.
MOST = 10**12
MOST_MONEY = Money(10**11)
FIRST, LAST = date(1850, 1, 1), date(2299, 12, 31)
#: Where the last of all days means that there is no end.
_ENDLESS = "expires"
#: Looked at row by row where they are taken in; or nothing to be kept.
_APART = (ClientList, Progress, type)
_HALF = re.compile("[\ud800-\udfff]")


def fit(thing: T) -> T:
    """Return ``thing`` without halves of letters; raise ``Refused`` for what no studio has."""
    reasons: list[Reason] = []
    found: T = _fit(thing, None, reasons)
    if reasons:
        raise Refused(reasons)
    return found


def fit_to_ask(query: Callable[P, T]) -> Callable[P, T]:
    """Return ``query`` with what is handed to it made fit."""
    if isinstance(query, partial):
        return partial(query.func, *fit(query.args), **fit(query.keywords))
    return query


def _fit(value: Any, field: str | None, reasons: list[Reason]) -> Any:
    """Return ``value`` itself where there is nothing to leave out."""
    kind = type(value)
    if kind is str:
        return _text(value, field, reasons)
    if kind is int:
        if not -MOST <= value <= MOST:
            reasons.append(Reason("number_too_large", field, {"most": MOST}))
    elif kind is Money:
        if not -MOST_MONEY <= value <= MOST_MONEY:
            reasons.append(Reason("amount_too_large", field, {"most": MOST_MONEY}))
    elif isinstance(value, date):
        endless = field == _ENDLESS and value == date.max
        if not FIRST.year <= value.year <= LAST.year and not endless:
            reasons.append(Reason("day_too_far", field, {"first": FIRST, "last": LAST}))
    elif kind is tuple or kind is list:
        parts = [_fit(part, field, reasons) for part in value]
        return value if _same(parts, value) else kind(parts)
    elif isinstance(value, Mapping):
        found = {_fit(k, field, reasons): _fit(v, str(k), reasons) for k, v in value.items()}
        return value if _same(found, value) and _same(found.values(), value.values()) else found
    elif dataclasses.is_dataclass(value) and not isinstance(value, _APART):
        return _parts(value, reasons)
    return value


def _text(value: str, field: str | None, reasons: list[Reason]) -> str:
    if "\0" in value:
        reasons.append(Reason("text_not_kept", field))
    return value if value.isascii() else _HALF.sub("", value)


def _parts(value: Any, reasons: list[Reason]) -> Any:
    changed = {}
    for part in dataclasses.fields(value):
        if part.init:
            was = getattr(value, part.name)
            found = _fit(was, part.name, reasons)
            if found is not was:
                changed[part.name] = found
    return dataclasses.replace(value, **changed) if changed else value


def _same(found: Any, was: Any) -> bool:
    return all(one is other for one, other in zip(found, was, strict=True))
