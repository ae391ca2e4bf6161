"""Column types of our own, alike on SQLite (STRICT tables) and PostgreSQL."""

import json
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Dialect,
    Integer,
    LargeBinary,
    SQLColumnExpression,
    Text,
    TypeDecorator,
)

from frontdesk.values.money import Money

#: Row numbers: 64 bits everywhere; on SQLite an alias of the rowid.
Number = BigInteger().with_variant(Integer(), "sqlite")

#: Text that is put into order, alike on both databases: by its letters' numbers.
Sorted = Text().with_variant(Text(collation="C"), "postgresql")

E = TypeVar("E", bound=StrEnum)

_COMPACT = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Instant(TypeDecorator[datetime]):
    """A moment: aware UTC in Python, milliseconds since 1970 in the database."""

    impl = BigInteger().with_variant(Integer(), "sqlite")
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - _EPOCH) // timedelta(milliseconds=1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _EPOCH + timedelta(milliseconds=value)


class Day(TypeDecorator[date]):
    """A day of the studio's calendar, as ``2026-11-23``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class WallTime(TypeDecorator[time]):
    """A time on the studio's clock, as ``09:30``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        return None if value is None else value.strftime("%H:%M")

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        return None if value is None else time.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """Yes or no, as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


def yes(flag: SQLColumnExpression[bool]) -> ColumnElement[bool]:
    """Return the condition that a ``Flag`` is set; PostgreSQL takes no number for one."""
    return flag == True  # noqa: E712 -- SQL


def no(flag: SQLColumnExpression[bool]) -> ColumnElement[bool]:
    """Return the condition that a ``Flag`` is not set."""
    return flag == False  # noqa: E712 -- SQL


class Cents(TypeDecorator[Money]):
    """Money as whole cents."""

    impl = BigInteger().with_variant(Integer(), "sqlite")
    cache_ok = True

    def process_bind_param(self, value: Money | None, dialect: Dialect) -> int | None:
        return None if value is None else value.cents

    def process_result_value(self, value: int | None, dialect: Dialect) -> Money | None:
        return None if value is None else Money(int(value))  # a server sums up to a decimal


class Json(TypeDecorator[Any]):
    """Plain lists and dicts as JSON text, keys sorted, so that equal values are equal text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return _COMPACT.encode(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class Sealed(TypeDecorator[str]):
    """What a therapist writes. The first byte says how it is sealed; 0 is not yet sealed.

    Keys come with log-in; the column is made for them from the first migration on.
    """

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        return None if value is None else b"\x00" + value.encode()

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        kind, body = value[0], bytes(value[1:])
        if kind != 0:
            raise ValueError("sealed with a key this version does not know")
        return body.decode()


class SealedBytes(TypeDecorator[bytes]):
    """What stands in a file, sealed as text is."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return None if value is None else b"\x00" + value

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        if value is None:
            return None
        if value[0] != 0:
            raise ValueError("sealed with a key this version does not know")
        return bytes(value[1:])


class SealedJson(TypeDecorator[Any]):
    """Plain lists and dicts, sealed as text is."""

    impl = LargeBinary
    cache_ok = True
    _json, _sealed = Json(), Sealed()

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        return self._sealed.process_bind_param(
            self._json.process_bind_param(value, dialect), dialect
        )

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        text = self._sealed.process_result_value(value, dialect)
        return self._json.process_result_value(text, dialect)


class Word(TypeDecorator[E], Generic[E]):
    """A ``StrEnum`` as its text."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:
        return None if value is None else self.kind(value)
