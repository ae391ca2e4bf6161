"""Everything that can be asked of the desk, with something to ask it with; answers taken apart.

The registers are walked, not listed: a query or a document that comes later is asked too, and
fails here until ``given`` knows what to hand it.
"""

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Collection, Iterator, Mapping, Set
from datetime import date, datetime, time
from enum import Enum
from functools import partial
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import frontdesk
from frontdesk.queries.availability import WeekChange
from frontdesk.queries.board import therapist_board
from frontdesk.storage.view import View
from frontdesk.values.party import Guest, GuestWish, PartyWish
from tests.moments import MONDAY, NOW

#: Where things are made that windows, printers and files are filled from.
_ROOMS = ("queries", "documents", "reports", "transfer", "messages")


def asked_of_the_desk() -> list[Callable[..., Any]]:
    """Return everything there is that takes a view."""
    found: list[Callable[..., Any]] = []
    for module in pkgutil.walk_packages(frontdesk.__path__, "frontdesk."):
        if module.name.split(".")[1] not in _ROOMS:
            continue
        place = importlib.import_module(module.name)
        for name, thing in vars(place).items():
            ours = getattr(thing, "__module__", "") == module.name and not name.startswith("_")
            if ours and inspect.isfunction(thing) and View in thing.__annotations__.values():
                found.append(thing)
    return found


@dataclasses.dataclass(frozen=True)
class Client:
    """Of whom there is something to know: number, appointment, and what the visit is."""

    client_id: int
    appointment_id: int
    service_id: int
    therapist_id: int
    sale_id: int = 1


def given(query: Callable[..., Any], about: Client) -> dict[str, Any]:
    """Return what to hand a query: what is known by name, or a thing of the kind it takes."""
    hints = get_type_hints(query)
    handed = {}
    for name, parameter in inspect.signature(query).parameters.items():
        kind = hints[name]
        if kind is View or (parameter.default is not parameter.empty and name not in _RATHER):
            continue
        handed[name] = _made(name, kind, about)
    return handed


def _made(name: str, kind: Any, about: Client) -> Any:
    """Return a thing of a kind; of values their parts are made in turn."""
    known = _KNOWN.get(name)
    if known is not None and isinstance(known(about), _plain(kind)):
        return known(about)
    either = get_origin(kind) in (Union, UnionType)
    for each in get_args(kind) if either else (kind,):
        if dataclasses.is_dataclass(each) and isinstance(each, type):
            hints = get_type_hints(each)
            wanted = [
                f for f in dataclasses.fields(each) if f.init and (_open(f) or f.name in _KNOWN)
            ]
            return each(**{f.name: _made(f.name, hints[f.name], about) for f in wanted})
        if isinstance(each, type) and issubclass(each, Enum):
            return next(iter(each))
    if either and type(None) in get_args(kind):
        return None
    made = next((make for plain, make in _PLAIN.items() if issubclass(_plain(kind), plain)), None)
    assert made is not None, f"tell tests/rights/reach.py what a {kind} is, for {name}"
    return made()


def _plain(kind: Any) -> type:
    """Return the class behind a kind: of ``tuple[int, ...]`` it is ``tuple``."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _plain(next(each for each in get_args(kind) if each is not type(None)))
    found = origin or kind
    return found if isinstance(found, type) else object


def _open(part: dataclasses.Field[Any]) -> bool:
    return part.default is dataclasses.MISSING and part.default_factory is dataclasses.MISSING


#: Handed over although it could be left out: it leads closer to the one client.
_RATHER = ("therapist_id", "client_id")
_KNOWN: dict[str, Callable[[Client], Any]] = {
    "client_id": lambda about: about.client_id,
    "clients": lambda about: [about.client_id],
    "appointment_id": lambda about: about.appointment_id,
    "appointments": lambda about: [about.appointment_id],
    "service_id": lambda about: about.service_id,
    "therapist_id": lambda about: about.therapist_id,
    "therapist": lambda about: about.therapist_id,
    "who": lambda about: {about.appointment_id},
    "said": lambda _: "quinn",
    "work": lambda _: lambda board: board,
    "ask": lambda _: partial(therapist_board, first=MONDAY),
    "minutes": lambda _: 60,
    "starts": lambda _: time(16),
    "days": lambda _: 7,
    "count": lambda _: 2,
    "guests": lambda about: (
        Guest(
            service_id=about.service_id,
            minutes=60,
            therapist_id=about.therapist_id,
            client_id=about.client_id,
        ),
    ),
    "wish": lambda about: PartyWish(
        guests=(GuestWish(service_id=about.service_id, minutes=60, client_id=about.client_id),),
        from_day=MONDAY,
    ),
    "change": lambda about: WeekChange(therapist_id=about.therapist_id, week=(), from_day=MONDAY),
}
#: Of a kind alone; the more exact kinds first.
_PLAIN: dict[type, Callable[[], Any]] = {
    bool: lambda: False,
    int: lambda: 1,
    float: lambda: 1.0,
    str: lambda: "quinn",
    datetime: lambda: NOW,
    date: lambda: MONDAY,
    time: lambda: time(16),
    Path: lambda: Path("nowhere"),
    tuple: tuple,
    frozenset: frozenset,
    Set: set,
    Mapping: dict,
    Collection: tuple,
}


def words(answer: Any) -> Iterator[str]:
    """Give every text in an answer, whatever it hides from its ``repr``."""
    if isinstance(answer, str):
        yield str(answer.value if isinstance(answer, Enum) else answer)
    elif dataclasses.is_dataclass(answer) and not isinstance(answer, type):
        for part in dataclasses.fields(answer):
            yield from words(getattr(answer, part.name))
    elif isinstance(answer, Mapping):
        for key, value in answer.items():
            yield from words(key)
            yield from words(value)
    elif isinstance(answer, (tuple, list, set, frozenset)) or inspect.isgenerator(answer):
        for each in answer:
            yield from words(each)
    elif isinstance(answer, bytes):
        yield answer.decode(errors="replace")
    elif not isinstance(answer, (int, float, date, datetime, time, Enum, type(None))):
        yield repr(answer)
