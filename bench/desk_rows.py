"""What the desk does without windows: the day, bookings, undo, searching, the guards."""

from collections.abc import Callable, Iterator
from datetime import time, timedelta
from functools import partial
from itertools import cycle, product
from pathlib import Path
from random import Random

from sqlalchemy import text

from bench import anchors
from bench.measure import Row, Sample, row, timed
from bench.studio import NOW, clock
from frontdesk.commands.appointments import Book
from frontdesk.desk import Desk
from frontdesk.queries.clients import find_clients
from frontdesk.queries.day import day_board
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from frontdesk.values.rights import Role

TODAY = NOW.date()
_SAID = ("ram", "sofia", "castaneda", "8065551", "ximena", "mar gar", "nguy", "o'br", "example.org")
_SHORT = ("a", "ma", "z", "lu", "jo s")


def signed_in(store: Store) -> Desk:
    """Return a desk at which the owner has signed in."""
    desk = Desk(store, clock(), station="bench")
    desk.sign_in(next(each.id for each in desk.people() if each.role is Role.OWNER))
    return desk


def one(store: Store, query: str) -> int:
    """Return a number from the database."""
    with store.read.connect() as connection:
        return int(connection.execute(text(query)).scalar_one())


def places(store: Store) -> Iterator[Book]:
    """Give bookings that are free: weeks ahead, one by one, for clients by chance."""
    rng = Random(3)
    with store.read.connect() as connection:
        people = list(connection.execute(text("SELECT id FROM client LIMIT 20000")).scalars())
        shifts = connection.execute(
            text("SELECT therapist_id, weekday, starts FROM shift WHERE weekday IS NOT NULL")
        ).all()
        licensed = "SELECT therapist_id FROM licence WHERE kind = 'LMT'"
        able = set(connection.execute(text(licensed)).scalars())
        service = connection.execute(text("SELECT id FROM service WHERE code = 'dt'")).scalar_one()
    rng.shuffle(people)
    guests = cycle(people)
    begin = TODAY + timedelta(days=70)
    for ahead, nth, (therapist, weekday, starts) in product(range(600), range(6), shifts):
        day = begin + timedelta(days=ahead)
        if day.weekday() == weekday and therapist in able:
            opens = time.fromisoformat(starts)
            minutes = opens.hour * 60 + opens.minute + nth * 80
            yield Book(
                client_id=next(guests),
                service_id=service,
                minutes=60,
                therapist_id=therapist,
                day=day,
                starts=time(minutes // 60, minutes % 60),
            )


def reading(folder: Path, size: int, times: int) -> list[Row]:
    """Measure what only looks: ``day_board``, ``client_search``, ``client_search_short``."""
    store = open_store(Place.file(folder))
    desk = signed_in(store)
    days = [TODAY - timedelta(days=7 * n) for n in range(1, 40)]
    busiest = TODAY - timedelta(days=7)
    anchor = anchors.core_day(store, busiest, times)
    board = timed(times, lambda _: desk.ask(partial(day_board, day=busiest)))
    others = timed(times, lambda n: desk.ask(partial(day_board, day=days[n % len(days)])))
    found = [
        row("day_board", size, board, 2, anchor=anchor.p50),
        row("day_board_others", size, others, 2, anchor=anchor.p50),
        row("client_search", size, _typed(desk, _SAID, times), 2, of=0.95),
        row("client_search_short", size, _typed(desk, _SHORT, times), 2, of=0.95),
    ]
    desk.close()
    return found


def writing(folder: Path, size: int, times: int) -> list[Row]:
    """Measure what is saved: ``book``, ``undo``, ``guard``; changes the studio in ``folder``."""
    store = open_store(Place.file(folder))
    desk = signed_in(store)
    anchor = anchors.raw_booking(size, times)
    bookings = places(store)
    booked = timed(times, lambda _: desk.do(next(bookings)))
    undone: list[float] = []
    again: list[float] = []
    for _ in range(times // 2):
        again += timed(1, lambda _: desk.do(next(bookings)), warm=0).values
        undone += timed(1, lambda _: desk.undo(), warm=0).values
    found = [
        row("book", size, booked, 20, anchor=anchor.p50),
        row("book_p99", size, booked, 60, anchor=anchor.p50, of=0.99),
        row("undo", size, Sample.of(undone), 2, anchor=Sample.of(again).p50),
        *_guard(store, size),
    ]
    desk.close()
    return found


def _typed(desk: Desk, said: tuple[str, ...], times: int) -> Sample:
    """Type each of ``said`` letter by letter."""
    short = max(map(len, said)) <= 4
    steps = [word[: n + 1] for word in said for n in range(0 if short else 2, len(word))]

    def ask(number: int) -> object:
        return desk.ask(partial(find_clients, said=steps[number % len(steps)]))

    return timed(max(times, len(steps)), ask)


def _guard(store: Store, size: int) -> list[Row]:
    """Insert claims with the guards and without, in transactions that are taken back."""
    rows = _claims(store)
    with_guards = _inserted(store, rows, lambda connection: None)
    without = _inserted(
        store,
        rows,
        lambda connection: [
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
            for name in connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='claim'"
            )
            .scalars()
            .all()
        ],
    )
    return [row("guard", size, with_guards, 2.5, anchor=without.p50, unit="us")]


def _claims(store: Store) -> list[tuple[int, int, int, int]]:
    therapists = one(store, "SELECT max(id) FROM therapist")
    visit = one(store, "SELECT max(id) FROM visit")
    slot = one(store, "SELECT max(past) FROM claim") + 1000
    return [(therapists, slot + n * 15, slot + n * 15 + 15, visit) for n in range(2000)]


def _inserted(
    store: Store, rows: list[tuple[int, int, int, int]], first: Callable[..., object]
) -> Sample:
    """Return microseconds a row."""
    statement = (
        "INSERT INTO claim(resource_id, lane, first, past, guests, visit_id) VALUES (?,0,?,?,1,?)"
    )
    found = []
    for _ in range(7):
        with store.write.connect() as connection:
            first(connection)
            took = timed(1, lambda _: connection.exec_driver_sql(statement, rows), warm=0)
            found.append(took.p50 * 1000 / len(rows))
            connection.rollback()
    return Sample.of(found)
