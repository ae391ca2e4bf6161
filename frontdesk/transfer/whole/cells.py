"""Cells of a table in their open form, and back: what a person, or any program, can read.

A moment is ISO 8601 in UTC, a day ``2026-11-23``, a time ``09:30``, money whole cents, yes and
no ``true`` and ``false``; what is sealed in the database is opened. Bytes are hexadecimal.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, Text, TypeDecorator

from frontdesk.model.types import (
    Cents,
    Day,
    Flag,
    Instant,
    Json,
    Sealed,
    SealedJson,
    WallTime,
    Word,
)
from frontdesk.values.money import Money

#: The largest number that a database keeps.
_MOST = 2**63


@dataclass(frozen=True, slots=True)
class Form:
    """How a kind of cell is written: its name, what it means, out and in.

    ``back`` raises ``ValueError`` for what is none.
    """

    name: str
    words: str
    out: Callable[[Any], Any]
    back: Callable[[Any], Any]
    is_text: bool = False  # in CSV it is kept from being taken for a formula


def form_of(column: Column[Any]) -> Form:
    """Return how the cells of a column are written."""
    if isinstance(column.type, Word):
        return replace(_WORD, back=column.type.kind)
    return next((form for kind, form in _FORMS if isinstance(column.type, kind)), _FILE)


def is_sealed(column: Column[Any]) -> bool:
    """Tell whether a column is sealed in the database: what clients have, notes, papers."""
    kind = column.type
    return isinstance(kind, TypeDecorator) and isinstance(kind.impl_instance, LargeBinary)


# Internal


def _same(value: Any) -> Any:
    return value


def _moment_out(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _moment_back(value: Any) -> datetime:
    found = datetime.fromisoformat(_text(value))
    if found.tzinfo is None:
        raise ValueError("no moment")
    return found


def _day_back(value: Any) -> date:
    if len(_text(value)) != len("2026-11-23"):
        raise ValueError("no day")
    return date.fromisoformat(value)


def _time_back(value: Any) -> time:
    if len(_text(value)) != len("09:30"):
        raise ValueError("no time")
    return time.fromisoformat(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise ValueError("no text")
    return value


def _number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not -_MOST <= value < _MOST:
        raise ValueError("no number")
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither yes nor no")
    return value


def _bytes_back(value: Any) -> bytes:
    return bytes.fromhex(_text(value))


def _hex(value: bytes) -> str:
    return bytes(value).hex()


_WORD = Form("word", "one word of a fixed list", str, _text, is_text=True)
#: Bytes that are sealed: they lie in the zip as they were brought in.
_FILE = Form("file", "the name of a file in this zip", _same, _same)
_FORMS: tuple[tuple[type[Any], Form], ...] = (
    (Instant, Form("moment", "a moment in UTC", _moment_out, _moment_back)),
    (Day, Form("day", "a day of the studio's calendar", date.isoformat, _day_back)),
    (
        WallTime,
        Form("time", "a time on the studio's clock", lambda at: f"{at:%H:%M}", _time_back),
    ),
    (Flag, Form("yes_no", "true or false", bool, _flag)),
    (
        Cents,
        Form("cents", "money in whole cents", lambda m: m.cents, lambda v: Money(_number(v))),
    ),
    (Json, Form("json", "a list or a table, as JSON", _same, _same, is_text=True)),
    (SealedJson, Form("json", "a list or a table, as JSON", _same, _same, is_text=True)),
    (Sealed, Form("text", "text", _same, _text, is_text=True)),
    (Text, Form("text", "text", _same, _text, is_text=True)),
    (BigInteger, Form("number", "a whole number", _same, _number)),
    (Integer, Form("number", "a whole number", _same, _number)),
    (LargeBinary, Form("hex", "bytes, in hexadecimal", _hex, _bytes_back)),
)
