"""Two records of one person are found, made one, and parted again exactly as they were."""

from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy.orm import Session

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddAlert, AddClient, EditClient
from frontdesk.commands.health import SaveCondition
from frontdesk.commands.merging import MergeClients, UnmergeClients
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.model import ClientLink, StaffClient
from frontdesk.queries.clients import client_card, find_clients
from frontdesk.queries.health import client_health
from frontdesk.queries.merging import duplicates, merged, twins
from frontdesk.storage.engine import Store
from frontdesk.values.health import Condition, Held
from tests.bookings import book, overlaps
from tests.journal.steps import standing
from tests.memberships.steps import MONTHLY, joined, plan
from tests.moments import MONDAY, NOW
from tests.studio import House, furnish

ROBERT = "Robert Quinn"


def added(desk: Desk, first: str, last: str, **details: Any) -> int:
    done = desk.do(AddClient(first_name=first, last_name=last, details=details))
    return int(done.params["client_id"])


def everything(store: Store) -> dict[str, Any]:
    """Return what stands in every table but for the merges themselves."""
    with store.read.connect() as connection:
        assert overlaps(connection) == 0
        found = standing(connection)
    del found["client_merge"]
    return found


@pytest.mark.parametrize(
    ("first", "last", "details", "code"),
    [
        ("Robert", "Quinn", {}, "evidence_name_same"),
        ("Robbert", "Quinn", {}, "evidence_name_like"),
        ("R.", "Kwin", {"phone": "806 555 0178"}, "evidence_phone_same"),
    ],
    ids=["the same name", "a typing error", "the same phone"],
)
def test_a_twin_is_found(
    desk: Desk, house: House, first: str, last: str, details: dict[str, Any], code: str
) -> None:
    number = added(desk, first, last, **details)
    found = desk.ask(partial(twins, client_id=house.clients["Robert Quinn"]))
    assert [twin.id for twin in found] == [number]
    assert code in [reason.code for reason in found[0].why]


def test_pairs_of_the_whole_studio_are_listed_once(desk: Desk, house: House) -> None:
    assert desk.ask(duplicates) == ()
    number = added(desk, "Robert", "Quinn", phone="806 555 0178")
    (pair,) = desk.ask(duplicates)
    assert (pair.one_id, pair.other.id) == (house.clients["Robert Quinn"], number)
    with pytest.raises(Refused, match="gone"):
        desk.ask(partial(twins, client_id=4711))


def test_a_merge_takes_everything_along_and_is_parted_exactly(
    any_store: Store, clock: SetClock
) -> None:
    house = furnish(any_store)
    desk = Desk(any_store, clock, station="front")
    desk.sign_in(house.people["Dana Reed"])
    kept = house.clients["Robert Quinn"]
    gone = added(desk, "Bob", "Quinn", email="bob@example.com", birthday=date(1965, 3, 14))
    desk.do(AddAlert(client_id=gone, instruction="Speak up"))
    desk.do(SaveCondition(client_id=gone, to=Held(kind=Condition.ARTHRITIS)))
    desk.do(book(house, client_id=gone, starts=time(16)))
    before = everything(any_store)
    fields = {"email": "bob@example.com", "preferred_name": "Bob", "birthday": date(1965, 3, 14)}
    desk.do(MergeClients(kept_id=kept, gone_id=gone, fields=fields))
    card = desk.ask(partial(client_card, client_id=kept))
    assert (card.email, card.name, len(card.coming)) == ("bob@example.com", "Bob Quinn", 1)
    assert [words for _, words in card.alerts] == ["Speak up"]
    assert desk.ask(partial(client_health, client_id=kept)).instructions
    assert [hit.id for hit in desk.ask(partial(find_clients, said="quinn")).rows] == [kept]
    clock.put(NOW + timedelta(days=400))
    (row,) = desk.ask(partial(merged, client_id=kept))
    assert (row.name, row.who) == ("Bob Quinn", "Dana Reed")
    desk.do(UnmergeClients(merge_id=row.id))
    assert everything(any_store) == before
    with pytest.raises(Stale, match="parted_already"):
        desk.do(UnmergeClients(merge_id=row.id))


def test_what_was_changed_since_stands_and_what_came_since_stays(desk: Desk, house: House) -> None:
    kept, gone = house.clients["Robert Quinn"], added(desk, "Bob", "Quinn")
    merge = MergeClients(kept_id=kept, gone_id=gone, fields={"memo": "one", "city": "Canyon"})
    desk.do(merge)
    desk.do(EditClient(client_id=kept, was={"memo": "one"}, to={"memo": "two"}))
    desk.do(book(house, client_id=kept))
    (row,) = desk.ask(partial(merged, client_id=kept))
    desk.do(UnmergeClients(merge_id=row.id))
    card = desk.ask(partial(client_card, client_id=kept))
    assert (card.memo, card.city, len(card.coming)) == ("two", None, 1)
    assert desk.ask(partial(client_card, client_id=gone)).active


def test_two_who_are_booked_at_once_are_not_one(desk: Desk, house: House) -> None:
    sam, nora = house.clients["Sam Ortiz"], house.clients["Nora Blake"]
    desk.do(book(house, client_id=sam))
    desk.do(book(house, client_id=nora, therapist_id=house.therapists["Tom Becker"]))
    with pytest.raises(Refused, match="client_busy"):
        desk.do(MergeClients(kept_id=sam, gone_id=nora))
    for wrong, code in (
        (MergeClients(kept_id=sam, gone_id=sam), "merge_with_oneself"),
        (MergeClients(kept_id=sam, gone_id=4711), "gone"),
        (MergeClients(kept_id=sam, gone_id=nora, fields={"email": "x"}), "not_an_email"),
    ):
        with pytest.raises(Refused, match=code):
            desk.do(wrong)
    assert MONDAY in {row.day for row in desk.ask(partial(client_card, client_id=nora)).coming}


def test_what_there_can_be_only_once_is_not_given_twice(
    desk: Desk, store: Store, house: House
) -> None:
    sam, nora, robert = (house.clients[each] for each in ("Sam Ortiz", "Nora Blake", ROBERT))
    terms = replace(MONTHLY, shared=2)
    joined(
        desk, house, ROBERT, plan_id=plan(desk, terms=terms), terms=terms,
        shared=("Sam Ortiz", "Nora Blake"),
    )  # fmt: skip
    with Session(store.write) as session:
        people = (house.people["Dana Reed"], house.people["Rosa Diaz"])
        for client, person in zip((sam, nora), people, strict=True):
            session.add(StaffClient(client_id=client, person_id=person))
            session.add(ClientLink(client_id=client, other_id=robert, kind="sibling"))
        session.commit()
    before = everything(store)
    desk.do(MergeClients(kept_id=nora, gone_id=sam))
    desk.do(UnmergeClients(merge_id=1))
    assert everything(store) == before
