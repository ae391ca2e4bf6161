"""Neighbours of a value: the same with one part of it that nobody has ever thought of."""

import dataclasses
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from frontdesk.errors import Refused
from frontdesk.values.money import Money

_ODD: dict[type, tuple[Any, ...]] = {
    int: (-1, 0, 7, 999, 10**6, 2**31, 2**63, -(10**30)),
    str: (
        *("", " ", "\0", "x\ud800y", "\ud83d", "x\ny", "<b>", "%s{0}", "\u202ex", "\u200d", "💆"),
        *("a" * 100_000, "-1", "1e9", "²", "2027-02-30", "4111 1111 1111 1111"),
    ),
    Money: tuple(map(Money, (-1, 0, 1, 10**9, 2**62, 10**30))),
    datetime: (
        datetime.min.replace(tzinfo=UTC),
        datetime.max.replace(tzinfo=UTC),
        datetime(2026, 11, 1, 6, 30, tzinfo=UTC),
    ),
    date: (
        *(date.min, date.max, date(1850, 1, 1), date(2299, 12, 31)),
        *(date(2026, 3, 8), date(2026, 11, 1), date(2028, 2, 29)),
    ),
    time: (time(0), time(2, 30), time(9, 7), time(9, 0, 30), time(23, 55)),
    bytes: (b"", b"\0", b"\xff" * 1000),
}
_EMPTY: dict[Any, Any] = {str: "x", int: 5, bool: False, Money: Money(1), time: time(10)}
_PLAIN = {"x": 1, "\ud800": "\0", "": None}


def neighbours(value: Any, kind: Any) -> Iterator[Any]:
    """Give ``value`` of a kind with one part changed; what refuses to be made is left out."""
    kinds = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    kind = next((each for each in kinds if _is(value, each)), kinds[0])
    if type(None) in kinds and value is not None:
        yield None
    if value is None:
        for each in kinds:
            if each is not type(None) and (made := made_up(each)) is not None:
                yield made
                yield from neighbours(made, each)
    elif isinstance(value, Enum):
        yield from (each for each in type(value) if each is not value)
    elif isinstance(value, bool):
        yield not value
    elif dataclasses.is_dataclass(value) and not isinstance(value, Money):
        yield from _parts(value)
    elif isinstance(value, Mapping):
        yield from _entries(value)
    elif isinstance(value, (tuple, list)):
        yield from _members(value, kind)
    else:
        yield from _ODD.get(type(value), ())


def made_up(kind: Any) -> Any:
    """Return something of a kind, made from nothing; none where there is no such thing."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return None if type(None) in args else made_up(args[0])
    if kind in _EMPTY:
        return _EMPTY[kind]
    if kind in _ODD:
        return _ODD[kind][-1]
    if origin is tuple and args[-1:] != (...,):
        return tuple(map(made_up, args))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        parts = [f for f in dataclasses.fields(kind) if f.init and _must(f)]
        try:
            return kind(**{f.name: made_up(hints[f.name]) for f in parts})
        except Refused:
            return None
    if isinstance(origin, type):
        return {} if issubclass(origin, Mapping) else ()
    return None


def _must(part: "dataclasses.Field[Any]") -> bool:
    return part.default is dataclasses.MISSING and part.default_factory is dataclasses.MISSING


def _is(value: Any, kind: Any) -> bool:
    kind = get_origin(kind) or kind
    return isinstance(kind, type) and isinstance(value, kind)


def _parts(value: Any) -> Iterator[Any]:
    hints = get_type_hints(type(value))
    for part in dataclasses.fields(value):
        if part.init and part.name != "id":
            for each in neighbours(getattr(value, part.name), hints[part.name]):
                try:
                    yield dataclasses.replace(value, **{part.name: each})
                except Refused:
                    continue  # it says no itself


def _entries(value: Mapping[str, Any]) -> Iterator[Any]:
    yield {**value, **_PLAIN}
    for name, each in value.items():
        yield {key: kept for key, kept in value.items() if key != name}
        yield from ({**value, name: other} for other in (None, *neighbours(each, type(each))))


def _members(value: Any, kind: Any) -> Iterator[Any]:
    make, kinds = type(value), get_args(kind)
    if get_origin(kind) is tuple and kinds[-1] is not ...:
        for place, (each, kind) in enumerate(zip(value, kinds, strict=False)):
            for other in neighbours(each, kind):
                yield make([*value[:place], other, *value[place + 1 :]])
        return
    kind = kinds[0] if kinds else type(value[0]) if value else None
    first = value[0] if value else made_up(kind)
    if first is not None:
        yield from (make(), make([first, *value]))
        yield from (make([other, *value[1:]]) for other in neighbours(first, kind))
