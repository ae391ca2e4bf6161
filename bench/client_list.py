"""A client list of any size in Square's columns, and the time it takes to bring it in.

path = write_square_list(folder / "clients.csv", 100_000)
counts = bring_in(desk, path)
seconds = seconds_to_stop(desk, path)
"""

import csv
import random
import threading
import time
from functools import partial
from pathlib import Path

from frontdesk.commands.imports import ImportClients
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.transfer.clients import preview
from frontdesk.values.progress import Progress

_HEAD = (
    *("Reference ID", "First Name", "Last Name", "Email Address", "Phone Number", "Birthday"),
    *("City", "State", "Memo", "Square Customer ID", "Creation Source", "First Visit"),
)
_FIRST = (
    *("Ana", "Björn", "Carla", "Dana", "Élise", "Frank", "Gonzalo", "Holly", "Ines", "José"),
    *("Karen", "Łukasz", "María", "Noah", "Olga", "Pia", "Quinn", "Rubén", "Sofía", "Tom"),
)
_LAST = (
    *("Arias", "Brennan", "Cantú", "Delgado", "Escobar", "Foster", "García", "Hughes", "Ibarra"),
    *("Jones", "Krause", "Long", "Muñoz", "Nguyen", "Ortiz", "Peña", "Quezada", "Reyes", "Smith"),
)
#: Of a hundred rows so many stand there before, as they are or with a typing error.
_TWICE, _MISTYPED = 4, 2


def write_square_list(path: Path, rows: int, seed: int = 1) -> Path:
    """Write a list of ``rows``, others by each seed, of whom some stand twice; return its path."""
    rng = random.Random(seed)
    people: list[tuple[str, str, str, str, str]] = []
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_HEAD)
        for number in range(rows):
            first, last, email, phone, birthday = _person(rng, people, number)
            rest = ("Amarillo", "TX", "firm pressure" if number % 3 else "")
            tail = (f"SQ{seed}-{number:06d}", "Appointments", "2024-03-01")
            writer.writerow(("", first, last, email, phone, birthday, *rest, *tail))
    return path


def bring_in(desk: Desk, path: Path, progress: Progress | None = None) -> dict[str, int]:
    """Look at a list, then bring it in, as the window does; return the counts."""
    progress = progress or Progress()
    seen = desk.ask(partial(preview, path=path, progress=progress))
    desk.do(ImportClients(listed=seen.listed, progress=progress))
    return seen.counts


def seconds_to_stop(desk: Desk, path: Path, after: float) -> float | None:
    """Stop an import ``after`` so many seconds; return how long it took to stop."""
    progress = Progress()
    wished: list[float] = []

    def wish() -> None:
        wished.append(time.perf_counter())
        progress.cancel()

    timer = threading.Timer(after, wish)
    timer.start()
    try:
        bring_in(desk, path, progress)
    except Refused:
        return time.perf_counter() - wished[0]
    finally:
        timer.cancel()
    return None


def _person(
    rng: random.Random, people: list[tuple[str, str, str, str, str]], number: int
) -> tuple[str, str, str, str, str]:
    fate = rng.randrange(100)
    if people and fate < _TWICE + _MISTYPED:
        first, last, email, phone, birthday = rng.choice(people)
        return first.upper(), last[:-1] if fate < _MISTYPED else last, email, phone, birthday
    first, last = rng.choice(_FIRST), f"{rng.choice(_LAST)}-{rng.choice(_LAST)}"
    email = f"{first}.{number}@example.com".lower() if rng.randrange(5) else ""
    phone = f"'+1806{rng.randrange(2_000_000, 9_999_999)}"
    birthday = f"{rng.randrange(1940, 2008)}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}"
    people.append((first, last, email, phone, birthday))
    return people[-1]
