"""What the booking line is read with, and what is understood of it: lexicon, pieces, reading."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import TypeVar

T = TypeVar("T")


class Kind(StrEnum):
    """What a piece of the line speaks of."""

    CLIENT = "client"
    PHONE = "phone"
    SERVICE = "service"
    LENGTH = "length"
    THERAPIST = "therapist"
    NOT_WITH = "not_with"
    GENDER = "gender"
    DAY = "day"
    TIME = "time"
    ROOM = "room"
    REPEAT = "repeat"
    COUNT = "count"
    PARTNER = "partner"
    COUPLES = "couples"
    HANDS = "hands"
    THEN = "then"


@dataclass(frozen=True, slots=True)
class Offered:
    """A service with the lengths at which it is offered."""

    id: int
    code: str
    name: str
    lengths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Called:
    """A therapist or a room, by number and name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What the studio's own words mean; the hours tell which 7 or 8 o'clock is meant."""

    today: date
    services: tuple[Offered, ...] = ()
    therapists: tuple[Called, ...] = ()
    rooms: tuple[Called, ...] = ()
    opens: time | None = None
    closes: time | None = None

    def service(self, number: int) -> Offered:
        """Return a service by its number."""
        return next(each for each in self.services if each.id == number)


@dataclass(frozen=True, slots=True)
class Days:
    """Days that were said: ``days`` of them from ``first`` on, or of these only ``weekdays``."""

    first: date
    days: int = 1
    weekdays: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Hours:
    """A time, or the bounds of one: the start not before ``after``, the end by ``before``."""

    at: time | None = None
    after: time | None = None
    before: time | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """Every so many weeks, on a weekday if one was said."""

    weeks: int = 1
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Then:
    """A second service, and its length."""

    service: int
    minutes: int


Value = int | str | tuple[int, ...] | Days | Hours | Repeat | Then | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the line: its words, their place, what they mean.

    More than one reading in ``others`` makes it doubtful, and so does ``wrong``, the code of what
    is wrong with it; it has no value then, and ``others`` are what could stand in its place.
    """

    kind: Kind
    text: str
    start: int
    end: int
    value: Value
    others: tuple[Value, ...] = ()
    wrong: str | None = None

    @property
    def doubtful(self) -> bool:
        """Whether somebody has to say what is meant."""
        return len(self.others) > 1 or bool(self.wrong)


@dataclass(frozen=True, slots=True)
class Reading:
    """The line as it is understood, in the order of its words."""

    text: str
    pieces: tuple[Piece, ...] = ()

    @property
    def client(self) -> str:
        """The words that are left over: a client's name."""
        return " ".join(piece.text for piece in self.of(Kind.CLIENT))

    @property
    def phone(self) -> str:
        """Digits of a phone number, or of its end."""
        return "".join(str(piece.value) for piece in self.of(Kind.PHONE))

    @property
    def partner(self) -> str:
        """Who comes along."""
        return " ".join(piece.text for piece in self.of(Kind.PARTNER))

    @property
    def couples(self) -> bool:
        """Whether two are treated side by side."""
        return bool(self.of(Kind.COUPLES))

    @property
    def four_hands(self) -> bool:
        """Whether two therapists are asked for at once."""
        return bool(self.of(Kind.HANDS))

    @property
    def then(self) -> Then | None:
        """The service that follows."""
        return self._one(Kind.THEN, Then)

    @property
    def service(self) -> int | None:
        """The number of the service."""
        return self._one(Kind.SERVICE, int)

    @property
    def minutes(self) -> int | None:
        """The length."""
        return self._one(Kind.LENGTH, int)

    @property
    def room(self) -> int | None:
        """The number of the room."""
        return self._one(Kind.ROOM, int)

    @property
    def days(self) -> Days | None:
        """The days that were said."""
        return self._one(Kind.DAY, Days)

    @property
    def hours(self) -> Hours:
        """The time that was said."""
        return self._one(Kind.TIME, Hours) or Hours()

    @property
    def repeat(self) -> Repeat | None:
        """How it comes again."""
        return self._one(Kind.REPEAT, Repeat)

    @property
    def count(self) -> int | None:
        """How many times."""
        return self._one(Kind.COUNT, int)

    @property
    def gender(self) -> str | None:
        """Whether a woman (``f``) or a man (``m``) is asked for."""
        return self._one(Kind.GENDER, str)

    @property
    def therapists(self) -> frozenset[int]:
        """Who may give it; nobody named means anyone."""
        return self._numbers(Kind.THERAPIST)

    @property
    def not_with(self) -> frozenset[int]:
        """Who may not."""
        return self._numbers(Kind.NOT_WITH)

    @property
    def open(self) -> tuple[Piece, ...]:
        """What is doubtful or wrong, and has to be settled before anything is booked."""
        return tuple(piece for piece in self.pieces if piece.doubtful)

    def of(self, kind: Kind) -> tuple[Piece, ...]:
        """Return the pieces of a kind."""
        return tuple(piece for piece in self.pieces if piece.kind is kind)

    # Internal

    def _one(self, kind: Kind, type_: type[T]) -> T | None:
        values = (piece.value for piece in self.of(kind))
        return next((value for value in values if isinstance(value, type_)), None)

    def _numbers(self, kind: Kind) -> frozenset[int]:
        found = (piece.value for piece in self.of(kind))
        return frozenset(n for value in found if isinstance(value, tuple) for n in value)
