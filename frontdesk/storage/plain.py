"""Rows as plain values that JSON can hold, and back; for the journal and for digests."""

import dataclasses
import json
from base64 import b64decode, b64encode
from datetime import date, datetime, time
from enum import Enum
from functools import lru_cache
from typing import Any

from sqlalchemy import LargeBinary, Table
from sqlalchemy.engine import Dialect

from frontdesk.values.money import Money


def stored(table: Table, dialect: Dialect, values: dict[str, Any]) -> dict[str, Any]:
    """Return ``values`` as the database keeps them, so that they can be put back unchanged."""
    found = dict(values)
    for name, process in _binders(table, dialect).items():
        value = found.get(name)
        if value is None:
            continue
        kept = process(value) if process else value
        kept = getattr(kept, "obj", kept)  # drivers wrap bytes, each in its own way
        found[name] = {"b64": b64encode(kept).decode()} if isinstance(kept, bytes) else kept
    return found


def restored(table: Table, dialect: Dialect, values: dict[str, Any]) -> dict[str, Any]:
    """Return what ``stored`` was given."""
    found = {}
    processes = _readers(table, dialect)
    for name, value in values.items():
        kept = b64decode(value["b64"]) if isinstance(value, dict) and "b64" in value else value
        process = processes[name]
        found[name] = process(kept) if process else kept
    return found


def canonical(value: Any) -> bytes:
    """Return ``value`` (also dataclasses, dates, money) as text that is equal for equal values."""
    return _CANONICAL.encode(value).encode(errors="surrogatepass")  # half a letter, cut by a field


def encoded(value: Any) -> Any:
    """Return parameters of a sentence as JSON can hold them; ``decoded`` brings them back."""
    if isinstance(value, Money):
        return {"$money": value.cents}
    if isinstance(value, datetime):
        return {"$at": value.isoformat()}
    if isinstance(value, date):
        return {"$day": value.isoformat()}
    if isinstance(value, time):
        return {"$time": value.isoformat("minutes")}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {key: encoded(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [encoded(each) for each in value]
    return value


def decoded(value: Any) -> Any:
    """Return what ``encoded`` was given; enumerations stay text."""
    if isinstance(value, list):
        return [decoded(each) for each in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        kind, inner = next(iter(value.items()))
        if kind in _READERS:  # no parameter is called so
            return _READERS[kind](inner)
    return {key: decoded(each) for key, each in value.items()}


_READERS: dict[str, Any] = {
    "$money": Money,
    "$at": datetime.fromisoformat,
    "$day": date.fromisoformat,
    "$time": time.fromisoformat,
}


@lru_cache(maxsize=256)
def _binders(table: Table, dialect: Dialect) -> dict[str, Any]:
    """Return what turns a value into what is kept, by the names of columns where it differs."""
    found = {
        column.name: (column.type, column.type.dialect_impl(dialect).bind_processor(dialect))
        for column in table.columns
    }
    return {
        name: process
        for name, (kind, process) in found.items()
        if process is not None or isinstance(kind, LargeBinary)
    }


@lru_cache(maxsize=256)
def _readers(table: Table, dialect: Dialect) -> dict[str, Any]:
    """Return what turns what is kept into a value again, by the names of the columns."""
    return {
        column.name: column.type.dialect_impl(dialect).result_processor(dialect, None)
        for column in table.columns
    }


def _plain(value: Any) -> Any:
    if hasattr(value, "plain"):  # what is large says itself what it comes down to
        return value.plain()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
        return {"": type(value).__name__, **fields}
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (frozenset, set)):
        return sorted(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return value.hex()
    return str(value)


#: Made once: there may be an image of each of 100,000 rows.
_CANONICAL = json.JSONEncoder(default=_plain, sort_keys=True, ensure_ascii=False)
