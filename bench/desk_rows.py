"""What the desk does without windows: the day, searching, bookings, undo, money, the guards."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from sqlalchemy import text

from bench import anchors
from bench.bookings import one
from bench.measure import Row, Sample, interleaved, quietest, row, timed
from bench.moment import NOW
from bench.register import Bench, measures
from frontdesk.commands.appointments import Book
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.queries.clients import find_clients
from frontdesk.queries.day import day_board
from frontdesk.queries.day_report import day_report
from frontdesk.queries.till import counter, ticket
from frontdesk.storage.engine import Store
from frontdesk.storage.kept import MOST_DAYS
from frontdesk.values.payment import CARD, Paid, Settled, Sold

TODAY = NOW.date()
_SAID = ("ram", "sofia", "castaneda", "8065551", "ximena", "mar gar", "nguy", "o'br", "example.org")
_SHORT = ("a", "ma", "z", "lu", "jo s")
_ROUNDS = 4
_SALES = 300
_TRIGGERS = "SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='claim'"
_CLAIM = "INSERT INTO claim(resource_id, lane, first, past, guests, visit_id) VALUES (?,0,?,?,1,?)"


@measures("day_board", grows=True)
def day(bench: Bench) -> Iterator[Row]:
    """Measure a day's board beside the same rows by Core, over one kept connection.

    There are more days than a desk keeps, so that each board is read anew.
    """
    days = [TODAY - timedelta(days=7 * n) for n in range(1, MOST_DAYS + 9)]
    with bench.store.read.connect() as connection:
        core = anchors.core_days(connection)
        anchor, board = interleaved(
            bench.times,
            lambda n: core(days[n % len(days)]),
            lambda n: bench.desk.ask(partial(day_board, day=days[n % len(days)])),
        )
    yield row("day_board", bench.size, board, 2, anchor=anchor.p50)


@measures("client_search", grows=True)
def search(bench: Bench) -> Iterator[Row]:
    """Measure names typed letter by letter, from the third letter on."""
    yield row("client_search", bench.size, _typed(bench, _SAID), 2, of=0.95)


@measures("client_search_short", grows=True)
def search_short(bench: Bench) -> Iterator[Row]:
    """Measure the first one or two letters of a name."""
    yield row("client_search_short", bench.size, _typed(bench, _SHORT), 2, of=0.95)


@measures("book", grows=True)
def book(bench: Bench) -> Iterator[Row]:
    """Measure a booking with all rules and the journal beside one in raw SQL, both durable."""
    desk, bookings = bench.changed_desk, bench.bookings
    with anchors.raw_bookings(bench.size) as raw:
        anchor, booked = interleaved(bench.times, raw, lambda _: desk.do(next(bookings)))
    yield row("book", bench.size, booked, 20, anchor=anchor.p50)
    yield row("book_p99", bench.size, booked, 60, anchor=anchor.p50, of=0.99)


@measures("undo", grows=True)
def undo(bench: Bench) -> Iterator[Row]:
    """Measure taking a booking back beside making it."""
    desk, bookings = bench.changed_desk, bench.bookings
    booked, undone = interleaved(
        bench.times // 2, lambda _: desk.do(next(bookings)), lambda _: desk.undo()
    )
    yield row("undo", bench.size, undone, 2, anchor=booked.p50)


@measures("take_payment", grows=True)
def take_payment(bench: Bench) -> Iterator[Row]:
    """Measure an appointment settled by card beside booking one."""
    desk, bookings = bench.changed_desk, bench.bookings
    waiting = [
        _finished(desk, bench.changed_store, next(bookings))
        for _ in range(min(60, bench.times // 2))
    ]
    rest = iter(waiting)
    booked, paid = interleaved(
        len(waiting) - 4,
        lambda _: desk.do(next(bookings)),
        lambda _: desk.do(next(rest)),
    )
    yield row("take_payment", bench.size, paid, 3, anchor=booked.p50)


@measures("z_report")
def z_report(bench: Bench) -> Iterator[Row]:
    """Measure the figures of a day, once there were 300 sales on it."""
    desk = bench.changed_desk
    empty = desk.ask(counter)
    balm = empty.products[0]
    total = empty.bill((balm.item(1),), None, ()).total
    for _ in range(_SALES):
        sold = (Sold(product_id=balm.id, price=balm.price),)
        desk.do(TakePayment(sold=sold, tenders=(Paid(kind=CARD, amount=total),)))
    sample = timed(40, lambda _: desk.ask(partial(day_report, day=TODAY)))
    yield row("z_report", bench.size, sample, 100)


@measures("guard")
def guard(bench: Bench) -> Iterator[Row]:
    """Measure claims inserted with the guards and without, in transactions that are taken back."""
    store, rows = bench.changed_store, _claims(bench.changed_store)
    took: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(_ROUNDS * 3):
        for guarded, found in took.items():
            found.append(_inserted(store, rows, guarded=guarded))
    without = Sample.of(took[False])
    yield row("guard", bench.size, Sample.of(took[True]), 2.5, anchor=without.p50, unit="us")


# Internal


def _typed(bench: Bench, said: tuple[str, ...]) -> Sample:
    """Type each of ``said`` letter by letter."""
    short = max(map(len, said)) <= 4
    steps = [word[: n + 1] for word in said for n in range(0 if short else 2, len(word))]

    def ask(number: int) -> object:
        return bench.desk.ask(partial(find_clients, said=steps[number % len(steps)]))

    return quietest(_ROUNDS, max(bench.times // 2, len(steps)), ask)


def _finished(desk: Desk, store: Store, book: Book) -> TakePayment:
    """Book, bring it to the till by hand, and return the payment for it."""
    number = int(desk.do(book).params["appointment"])
    with store.write.begin() as connection:
        there = "UPDATE appointment SET state='to_check_out' WHERE id=:id"
        connection.execute(text(there), {"id": number})
    found = desk.ask(partial(ticket, appointment_id=number))
    settled = tuple(
        Settled(appointment_id=each.appointment_id, price=each.item.unit) for each in found.due
    )
    total = found.bill((), None, ()).total
    return TakePayment(settled=settled, tenders=(Paid(kind=CARD, amount=total, last_four="4242"),))


def _claims(store: Store) -> list[tuple[int, int, int, int]]:
    therapists = one(store, "SELECT max(id) FROM therapist")
    visit = one(store, "SELECT max(id) FROM visit")
    slot = one(store, "SELECT max(past) FROM claim") + 1000
    return [(therapists, slot + n * 15, slot + n * 15 + 15, visit) for n in range(2000)]


def _inserted(store: Store, rows: list[tuple[int, int, int, int]], *, guarded: bool) -> float:
    """Return microseconds a row."""
    with store.write.connect() as connection:
        if not guarded:
            for name in connection.exec_driver_sql(_TRIGGERS).scalars().all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        took = timed(1, lambda _: connection.exec_driver_sql(_CLAIM, rows), warm=0)
        connection.rollback()
    return took.p50 * 1000 / len(rows)
