"""Openings and reasons: the search by bit sets under all rules of the house."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from functools import partial

from bench import anchors, peers
from bench.bookings import TODAY, one, some
from bench.measure import Row, Sample, calmest, quietest, row
from bench.register import Bench, measures
from frontdesk.queries.availability import Closing
from frontdesk.queries.booking import offer
from frontdesk.queries.openings import openings
from frontdesk.queries.replan import replanned
from frontdesk.rules.openings import possible
from frontdesk.storage.finder import Finder
from frontdesk.storage.view import View
from frontdesk.values.asked import Asked
from frontdesk.values.rights import Permission, needs
from frontdesk.values.wanted import Wanted

_ROUNDS, _CALM, _PEERS = 3, 8, 2


@measures("openings", grows=True)
def found(bench: Bench) -> Iterator[Row]:
    """Measure the first three openings, and every one within 90 days."""
    service = one(bench.store, "SELECT id FROM service WHERE code = 'dt'")
    clients = some(bench.store, "SELECT client_id FROM appointment ORDER BY id DESC LIMIT 500")

    def wanted(number: int, days: int) -> Wanted:
        client = clients[number % len(clients)]  # somebody else each time
        return Wanted(service_id=service, minutes=60, client_id=client, days=days)

    @needs(Permission.SEE_CALENDAR)
    def every_start(view: View, number: int) -> int:
        search = Finder(view, wanted(number, 90)).search
        return sum(bits.bit_count() for bits in possible(search).values())

    first, whole = anchors.bit_sets()
    three_bare, three_found, all_bare, all_found = calmest(
        _CALM,
        bench.times // 4,
        first,
        lambda n: bench.desk.ask(partial(openings, wanted=wanted(n, 60), limit=3)),
        whole,
        lambda n: bench.desk.ask(partial(every_start, number=n)),
    )
    yield row("openings_first_3", bench.size, three_found, 6, anchor=three_bare.p50)
    yield row("openings_90_days", bench.size, all_found, 6, anchor=all_bare.p50)
    yield from _beside_peers(bench, three_found, all_found)


def _beside_peers(bench: Bench, three: Sample, whole: Sample) -> Iterator[Row]:
    """Hold the same against the ways of others; of theirs one day is enough for the first three."""
    with bench.store.read.connect() as connection:
        people = peers.providers(connection)
        day, lists = calmest(
            1,
            _PEERS,
            lambda n: peers.by_provider_and_day(connection, people, _ahead(n), 60),
            lambda n: peers.by_lists(connection, people, _ahead(n), 90, 60),
            warm=0,
        )
    yield row("openings_3_beside_easy", bench.size, three, 1 / 500, anchor=day.p50)
    easy = day.p50 * 90  # it asks day by day
    yield row("openings_90_beside_easy", bench.size, whole, 1 / 5000, anchor=easy)
    yield row("openings_90_beside_cal", bench.size, whole, 1 / 100, anchor=lists.p50)


def _ahead(number: int) -> date:
    return TODAY + timedelta(days=number % 5)


@measures("why_not", grows=True)
def why_not(bench: Bench) -> Iterator[Row]:
    """Measure why a slot cannot be had, every reason at once: taken, or out of hours."""
    service = one(bench.store, "SELECT id FROM service WHERE code = 'dt'")
    therapist = one(bench.store, "SELECT min(therapist_id) FROM shift")
    client = one(bench.store, "SELECT max(client_id) FROM appointment")

    def ask(number: int) -> object:
        asked = Asked(
            service_id=service,
            minutes=60,
            therapist_id=therapist,
            day=TODAY + timedelta(days=number % 14),
            starts=time(8 + number % 12, number % 12 * 5),
            client_id=client,
        )
        return bench.desk.ask(partial(offer, asked=asked))

    yield row("why_not", bench.size, quietest(_ROUNDS, bench.times // 4, ask), 5)


@measures("replan_40")
def replan(bench: Bench) -> Iterator[Row]:
    """Measure where everybody could go whom closing a day would strand."""
    change = Closing(days=(TODAY + timedelta(days=1),))
    ask = partial(replanned, change=change)
    sought = sum(each.sought for each in bench.desk.ask(ask))
    sample = quietest(2, 2, lambda _: bench.desk.ask(ask), warm=0)
    # the limit is a second for 40 people: for fewer, that part of it
    yield row("replan_40", sought, sample, 1000 * sought / 40)
