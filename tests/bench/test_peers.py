"""The ways of others, as they are measured, find what is free and lose what is booked."""

from datetime import time, timedelta

from bench.peers import by_lists, by_provider_and_day, providers
from frontdesk.desk import Desk
from frontdesk.storage.engine import Store
from tests.bookings import book
from tests.moments import MONDAY
from tests.studio import House

NEXT = MONDAY + timedelta(days=7)


def test_both_find_the_same_starts_and_fewer_once_something_is_booked(
    desk: Desk, house: House, store: Store
) -> None:
    def starts() -> tuple[int, int]:
        with store.read.connect() as connection:
            people = providers(connection)
            assert house.therapists["Maria Santos"] in people
            one = by_provider_and_day(connection, people, NEXT, 60)
            return one, by_lists(connection, people, NEXT, 1, 60)

    before = starts()
    assert before[0] == before[1] > 0
    desk.do(book(house, day=NEXT, starts=time(12)))
    after = starts()
    assert after[0] == after[1] == before[0] - 7  # from 11:15 to 12:45, by quarters of an hour
